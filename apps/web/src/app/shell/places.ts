import type { Subject, Verb } from '@cobijo/access/rules/abilities';
import type { IconName } from '@cobijo/ui/kit/icon';

/** A place of the rail and the bottom bar. Always in the same order. */
export interface Place {
  readonly link: string;
  readonly icon: IconName;
  readonly word: 'today' | 'files' | 'triage' | 'sessions' | 'accounts';
  readonly short: 'today' | 'filesShort' | 'triage' | 'sessions' | 'accounts';
  readonly needs?: readonly [Verb, Subject];
}

const places: readonly Place[] = [
  { link: '/hoy', icon: 'today', word: 'today', short: 'today' },
  { link: '/expedientes', icon: 'folder', word: 'files', short: 'filesShort' },
  { link: '/triaje', icon: 'phone', word: 'triage', short: 'triage', needs: ['read', 'Referral'] },
  { link: '/sesiones', icon: 'panel', word: 'sessions', short: 'sessions', needs: ['read', 'Panel'] },
  { link: '/cuentas', icon: 'user', word: 'accounts', short: 'accounts', needs: ['read', 'User'] },
];

/** The places that a person may go to. */
export const placesFor = (may: (verb: Verb, about: Subject) => boolean): readonly Place[] => places.filter(({ needs }) => !needs || may(...needs));
