import { isDetentionPlace } from '@cobijo/encounters/rules/detention';
import { casKinds, residentialKinds } from './code-lists';
import type { PlacementSettings } from './settings';
import { placementSettings } from './settings';

/** What decides whether the child's present placement still stands in law. */
export interface StandingFacts {
  readonly kind: string;
  readonly orderKind: string | null;
  readonly protectionAuthorityToldAt: Date | null;
  readonly basisLostAt: Date | null;
  readonly libertyRestrictions: readonly string[];
  readonly registeredCentre: boolean | null;
}

/** Whether a placement stands in law: no detention, no lost basis, and for a centre an order or a notice (LM 99; LGDNNA 30 Bis 1). */
export function isLawfulPlacement(facts: StandingFacts): boolean {
  if (isDetentionPlace(facts.kind) || facts.basisLostAt !== null) return false;
  if (facts.libertyRestrictions.length > 0 && facts.registeredCentre !== true) return false;
  return !casKinds.includes(facts.kind) || facts.orderKind !== null || facts.protectionAuthorityToldAt !== null;
}

/** When a placement must be looked at again. */
export interface Review {
  readonly code: 'reassess-placement' | 'review-family-alternative';
  readonly dueAt: Date;
}

const day = 86_400_000;

/** Computes the reviews that residential care starts: the child again after 30 days, a family instead after 90 (DL47, DL30). */
export function reviewsStartedBy(kind: string, from: Date, settings: PlacementSettings = placementSettings): readonly Review[] {
  if (!residentialKinds.includes(kind)) return [];
  return [
    { code: 'reassess-placement', dueAt: new Date(from.getTime() + settings.reassessDays * day) },
    { code: 'review-family-alternative', dueAt: new Date(from.getTime() + settings.familyAlternativeDays * day) },
  ];
}
