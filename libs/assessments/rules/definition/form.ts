import type { Discipline } from '@cobijo/access/rules/roles';

/** A text in both languages of the product. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

/**
 * How a question is answered. `voice` is the child's own words; `rows` is a small table (people, actions);
 * `hearing` points to a hearing on file; `computed` is filled by a rule and cannot be typed.
 */
export type AnswerKind = 'text' | 'voice' | 'choice' | 'multi' | 'date' | 'number' | 'rows' | 'hearing' | 'computed';

/** One possible answer, or one column of a small table. */
export interface Option {
  readonly code: string;
  readonly label: Words;
}

/** Shows a question only after another was answered with one of these codes. */
export interface Condition {
  readonly question: string;
  readonly is: readonly string[];
}

/** One question. Its code never changes its meaning; a new meaning gets a new code. */
export interface Question {
  readonly code: string;
  readonly kind: AnswerKind;
  readonly label: Words;
  readonly help?: Words;
  /** Must be answered before the assessment is submitted (★). */
  readonly star?: true;
  /** Belongs to the short form as well. */
  readonly short?: true;
  /** Sensitivity class of the answer; S3 unless said otherwise. */
  readonly seen?: 'S1' | 'S2' | 'S3';
  readonly options?: readonly Option[];
  readonly columns?: readonly Option[];
  readonly when?: Condition;
  /** False where only a plain answer will do: "not known", "not asked" and "declined" are not offered. */
  readonly unknowns?: false;
  /** Asked when alone with the child; the screen folds it. */
  readonly delicate?: true;
}

/** A section, the discipline that owns it, and its questions in print order. */
export interface Section {
  readonly code: string;
  readonly title: Words;
  readonly purpose: Words;
  readonly owner: Discipline;
  readonly questions: readonly Question[];
}

/** A form: its sections in print order. A published version is never edited; a change is the next version. */
export interface FormDefinition {
  readonly code: string;
  readonly version: number;
  readonly validFrom: string;
  readonly sections: readonly Section[];
}

/** The three answers that are not blank and say why there is none. */
export const unknownAnswers = ['unknown', 'not_asked', 'declined'] as const;
export type UnknownAnswer = (typeof unknownAnswers)[number];
