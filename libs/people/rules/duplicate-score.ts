import type { PeopleSettings } from './settings';
import { peopleSettings } from './settings';

/** How a candidate compares with what was asked. Likenesses only: no value of the other child is needed to score. */
export interface Likeness {
  readonly nameSimilarity: number;
  readonly motherSimilarity: number | null;
  readonly sameNumber: boolean;
  /** Days between the birth dates; null when either is missing. */
  readonly birthDateGap: number | null;
  /** Whether either birth date is less than exact. */
  readonly birthApproximate: boolean;
  readonly sameSex: boolean | null;
  readonly sameNationality: boolean | null;
}

/** One reason for or against, in the words of the screen: `for`, `against`, or not known. */
export interface Sign {
  readonly code: 'number' | 'name' | 'birth-date' | 'mother' | 'sex' | 'nationality';
  readonly tells: 'for' | 'against' | 'unknown';
}

/** A score between 0 and 1 with its band and its reasons. */
export interface DuplicateScore {
  readonly score: number;
  readonly band: 'much' | 'little' | 'none';
  readonly signs: readonly Sign[];
}

type Weighed = readonly [Sign['code'], weight: number, value: number | null];

/** Days that a birth date may differ and still speak for the same child, by how exact it is. */
export const birthReach = (approximate: boolean, settings: PeopleSettings = peopleSettings): number =>
  approximate ? settings.estimatedAgeMargin * 366 : settings.closeBirthDays;

const closeness = (facts: Likeness, settings: PeopleSettings): number | null => {
  if (facts.birthDateGap === null) return null;
  if (facts.birthDateGap === 0) return 1;
  const reach = birthReach(facts.birthApproximate, settings);
  return facts.birthDateGap <= reach ? 1 - (0.4 * facts.birthDateGap) / reach : 0;
};

const asValue = (same: boolean | null): number | null => (same === null ? null : Number(same));
const tells = (value: number | null): Sign['tells'] => (value === null ? 'unknown' : value >= 0.5 ? 'for' : 'against');

/** Computes how likely two records are the same child: the same number of a paper settles it; unknown facts weigh nothing (R6). */
export function duplicateScore(facts: Likeness, settings: PeopleSettings = peopleSettings): DuplicateScore {
  const weighed: readonly Weighed[] = [
    ['name', 0.55, facts.nameSimilarity],
    ['birth-date', 0.2, closeness(facts, settings)],
    ['mother', 0.15, facts.motherSimilarity],
    ['sex', 0.05, asValue(facts.sameSex)],
    ['nationality', 0.05, asValue(facts.sameNationality)],
  ];
  const known = weighed.flatMap(([, weight, value]) => (value === null ? [] : [{ weight, value }]));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const alike = known.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
  const score = facts.sameNumber ? 1 : alike;
  return {
    score: Math.round(score * 100) / 100,
    band: score >= settings.muchAlike ? 'much' : score >= settings.worthShowing ? 'little' : 'none',
    signs: [
      ...(facts.sameNumber ? [{ code: 'number', tells: 'for' } as const] : []),
      ...weighed.map(([code, , value]): Sign => ({ code, tells: tells(value) })),
    ],
  };
}
