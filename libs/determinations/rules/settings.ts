/** Values that an office may set (domain §11.4). Law is not among them. */
export interface DeterminationSettings {
  /** policy('quorum'): voting members, disciplines and child-protection specialists. */
  readonly votingMembers: number;
  readonly disciplines: number;
  readonly specialists: number;
  /** policy('simplified-track'): reviewers who decide first, and business days until the panel ratifies. */
  readonly reviewers: number;
  readonly ratifyBusinessDays: number;
  /** policy('casting-vote'): a tie is deferred, the chair has one vote like everybody. */
  readonly castingVote: 'disabled';
  /** policy('DL44'): business days from the cleared report to its session; days on the urgent track. */
  readonly sessionBusinessDays: number;
  readonly sessionUrgentDays: number;
  /** policy('deferral'): business days in which what was missing must come. */
  readonly deferBusinessDays: number;
  /** policy('validity'): days for which a determination of return, or another, may be acted upon. */
  readonly validDaysReturn: number;
  readonly validDaysOther: number;
  /** policy('reconsideration'): members of the new panel who did not vote the first time. */
  readonly newMembers: number;
  /** policy('not-individualised'): likeness to another child's reasons from which a reason is asked. */
  readonly similarity: number;
  /** policy('DL45'): business days of silence of the authority until amber and red. */
  readonly silenceAmber: number;
  readonly silenceRed: number;
  /** policy('options'): options that a report compares at least. */
  readonly optionsCompared: number;
}

export const determinationDefaults: DeterminationSettings = {
  votingMembers: 3,
  disciplines: 2,
  specialists: 1,
  reviewers: 2,
  ratifyBusinessDays: 10,
  castingVote: 'disabled',
  sessionBusinessDays: 10,
  sessionUrgentDays: 2,
  deferBusinessDays: 10,
  validDaysReturn: 90,
  validDaysOther: 365,
  newMembers: 2,
  similarity: 0.9,
  silenceAmber: 15,
  silenceRed: 30,
  optionsCompared: 2,
};
