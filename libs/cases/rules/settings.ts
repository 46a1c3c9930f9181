/** Values that an office may set (domain 11.4). None is law. */
export interface CaseSettings {
  /** Age from which the child's own assent or refusal is always sought. */
  readonly assentFromAge: number;
  /** Longest time on hold before a review, in days. */
  readonly holdReviewDays: number;
  /** A file with a deadline due within so many days is not put on hold. */
  readonly holdDeadlineDays: number;
  /** Months without contact before a file may close as unreachable. */
  readonly unreachableMonths: number;
  /** Attempts to reach the child, and how many different ways among them. */
  readonly contactAttempts: number;
  readonly contactWays: number;
}

export const caseSettings: CaseSettings = {
  assentFromAge: 12,
  holdReviewDays: 14,
  holdDeadlineDays: 14,
  unreachableMonths: 3,
  contactAttempts: 3,
  contactWays: 3,
};
