import { addBusinessDays, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { type Citation, law, policy } from '@cobijo/kernel/rules/law';
import { determinationDefaults, type DeterminationSettings } from './settings';

/** What the silence of the authority calls for. It never decides anything. */
export interface Silence {
  readonly level: 'waiting' | 'amber' | 'red';
  readonly amberOn: CivilDate;
  readonly redOn: CivilDate;
  readonly actions: readonly ('promotion_letter' | 'legal_remedies')[];
  readonly citations: readonly Citation[];
}

/** Computes R60: how long the authority has been silent after our notice. Promptness is law, the days are a house target (LGDNNA 92-XI). */
export function silenceSince(noticeOn: CivilDate, today: CivilDate, notCounted: ReadonlySet<CivilDate>, settings: DeterminationSettings = determinationDefaults): Silence {
  const amberOn = addBusinessDays(noticeOn, settings.silenceAmber, notCounted);
  const redOn = addBusinessDays(noticeOn, settings.silenceRed, notCounted);
  const level = today >= redOn ? 'red' : today >= amberOn ? 'amber' : 'waiting';
  const actions = { waiting: [], amber: ['promotion_letter'], red: ['promotion_letter', 'legal_remedies'] } as const;
  return { level, amberOn, redOn, actions: actions[level], citations: [law.LGDNNA('92-XI'), policy('DL45')] };
}
