/** Values of this context that a deployment may set. House rules, except where an article is named. */
export interface PeopleSettings {
  /** Years either side of an estimated age that stay possible. */
  readonly estimatedAgeMargin: number;
  /** Whether care by custom, without any order, counts as primary care in the sense of GC6 §8 (to be agreed with UNHCR). */
  readonly customaryCarerIsPrimary: boolean;
  /** From which score on two records are called much alike. */
  readonly muchAlike: number;
  /** Below which score a candidate is not shown. */
  readonly worthShowing: number;
  /** Days between birth dates that still count as the same date badly written. */
  readonly closeBirthDays: number;
}

export const peopleSettings: PeopleSettings = {
  estimatedAgeMargin: 2,
  customaryCarerIsPrimary: false,
  muchAlike: 0.7,
  worthShowing: 0.35,
  closeBirthDays: 31,
};
