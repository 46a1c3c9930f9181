import type { AnswerValue } from '../../rules/answers';

/** An answer that the server does not hold yet, and the version that it was written on. */
export interface Unsent {
  readonly question: string;
  readonly baseVersion: number;
  readonly value: AnswerValue;
}

/** Answers sent together, under one key. */
export interface Batch {
  readonly key: string;
  readonly answers: readonly Unsent[];
}

/** Everything that is not saved: what was sent without an answer, and what was written since. */
export interface UnsentAnswers {
  readonly batch: Batch | null;
  readonly changed: readonly Unsent[];
}

/** The name under which this device keeps what is not saved of an assessment. */
export const draftName = (assessmentId: string): string => `assessment/${assessmentId}`;

export const same = (one: AnswerValue, other: AnswerValue): boolean => JSON.stringify(one) === JSON.stringify(other);
export const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> => new Map([...map].filter(([known]) => known !== key));
