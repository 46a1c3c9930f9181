import type { ProblemCode } from '@cobijo/kernel/rules/problem';
import { unknownAnswers, type Question, type UnknownAnswer } from './definition/form';

/** An answer as stored: one of the parts by the kind of the question, or the reason why there is none. */
export interface AnswerValue {
  readonly text?: string | null;
  readonly choices?: readonly string[] | null;
  readonly date?: string | null;
  readonly number?: number | null;
  readonly rows?: readonly (readonly string[])[] | null;
  readonly unknown?: string | null;
}

/** Answers by the code of their question. */
export type Answers = ReadonlyMap<string, AnswerValue>;

const longestText = 20_000;
const civilDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the question got an answer. "Not known", "not asked" and "declined" are answers; blank is none. */
export const isAnswered = (value: AnswerValue | undefined): boolean => value !== undefined && (Boolean(value.unknown) || hasContent(value));

const hasContent = (value: AnswerValue): boolean =>
  (value.text ?? '').trim() !== '' ||
  (value.choices ?? []).length > 0 ||
  Boolean(value.date) ||
  (value.number ?? null) !== null ||
  (value.rows ?? []).some((row) => row.some((cell) => cell.trim() !== ''));

/** Whether a question is asked, given the answers before it. */
export function applies({ when }: Question, answers: Answers): boolean {
  if (!when) return true;
  const given = answers.get(when.question)?.choices ?? [];
  return given.some((code) => when.is.includes(code));
}

/** The answer that a value from outside has the shape of, or null. */
export function answerFrom(value: unknown): AnswerValue | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { text, choices, date, number, rows, unknown: why } = value as Readonly<Record<string, unknown>>;
  const known = ['text', 'choices', 'date', 'number', 'rows', 'unknown'];
  const shaped =
    Object.keys(value).every((name) => known.includes(name)) &&
    absentOr(text, isText) && absentOr(date, isText) && absentOr(why, isText) &&
    absentOr(number, (found) => typeof found === 'number') &&
    absentOr(choices, isTexts) &&
    absentOr(rows, (found) => Array.isArray(found) && found.every(isTexts));
  return shaped ? value : null;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const absentOr = (value: unknown, holds: (value: unknown) => boolean): boolean => value === undefined || value === null || holds(value);

/** What is wrong with the form of an answer, or nothing. A blank answer is never wrong: it clears the field. */
export function problemWith(question: Question, value: AnswerValue): ProblemCode | null {
  if (value.unknown) return isUnknown(value.unknown) && question.unknowns !== false ? null : 'unknown-code';
  if (!hasContent(value)) return null;
  switch (question.kind) {
    case 'text':
    case 'voice':
      return textProblem(value.text);
    case 'choice':
      return choicesProblem(question, value.choices, 1);
    case 'multi':
      return choicesProblem(question, value.choices, question.options?.length ?? 0);
    case 'hearing':
      return (value.choices ?? []).length === 1 ? null : 'malformed';
    case 'date':
      return isCivilDate(value.date) ? null : 'not-a-date';
    case 'number':
      return Number.isFinite(value.number) ? null : 'malformed';
    case 'rows':
      return rowsProblem(question, value.rows);
    case 'computed':
      return 'malformed';
  }
}

/** Whether a text names one of the three answers that explain a blank. */
export const isUnknown = (code: string): code is UnknownAnswer => unknownAnswers.some((known) => known === code);

const textProblem = (text: string | null | undefined): ProblemCode | null => {
  if (!text) return 'malformed';
  return text.length > longestText ? 'too-long' : null;
};

const isCivilDate = (date: string | null | undefined): boolean =>
  Boolean(date && civilDate.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date));

function choicesProblem(question: Question, choices: readonly string[] | null | undefined, most: number): ProblemCode | null {
  if (!choices || choices.length > most) return 'malformed';
  return choices.every((code) => question.options?.some((option) => option.code === code)) ? null : 'unknown-code';
}

function rowsProblem(question: Question, rows: readonly (readonly string[])[] | null | undefined): ProblemCode | null {
  if (!rows || rows.length > 100) return 'malformed';
  if (rows.some((row) => row.length !== question.columns?.length)) return 'malformed';
  return rows.flat().some((cell) => cell.length > 2_000) ? 'too-long' : null;
}
