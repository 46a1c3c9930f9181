import type { DeadlineCode } from '@cobijo/cases/rules/deadline-catalogue';
import { isDetentionPlace } from '@cobijo/encounters/rules/detention';
import { casKinds, residentialKinds } from './code-lists';

/** What decides whether the child's present placement still stands in law. */
export interface StandingFacts {
  readonly kind: string;
  readonly orderKind: string | null;
  readonly protectionAuthorityToldAt: Date | string | null;
  readonly basisLostAt: Date | string | null;
  readonly libertyRestrictions: readonly string[];
  readonly registeredCentre: boolean | null;
}

/** Whether a placement stands in law: no detention, no lost basis, and for a centre an order or a notice (LM 99; LGDNNA 30 Bis 1). */
export function isLawfulPlacement(facts: StandingFacts): boolean {
  if (isDetentionPlace(facts.kind) || facts.basisLostAt !== null) return false;
  if (facts.libertyRestrictions.length > 0 && facts.registeredCentre !== true) return false;
  return !casKinds.includes(facts.kind) || facts.orderKind !== null || facts.protectionAuthorityToldAt !== null;
}

/** The reviews that residential care starts, DL47: the child again after 30 days, a family instead after 90 (LGDNNA 120). */
export const reviewsStartedBy = (kind: string): readonly DeadlineCode[] =>
  residentialKinds.includes(kind) ? ['DL47-assessment', 'DL47-alternative'] : [];
