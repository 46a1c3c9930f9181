import type { CivilDate } from './civil-calendar';
import type { GroundParams } from './ground';
import { isId } from './ids';

/** Input that cannot be taken as it stands: which field, what is wrong, and what the words need. */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
  readonly params: GroundParams;
}

export type ProblemCode =
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'too-many'
  | 'unknown-code'
  | 'not-a-date'
  | 'in-the-future'
  | 'in-the-past'
  | 'not-an-id'
  | 'out-of-range'
  | 'not-found'
  | 'malformed';

export const problem = (field: string, code: ProblemCode, params: GroundParams = {}): Problem => ({ field, code, params });

/** Collects what is wrong with an input and returns it for every field at once: of each, what is to be mended first. */
export class InputCheck {
  readonly problems: Problem[] = [];

  require(field: string, value: unknown): this {
    const missing =
      value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
    return this.when(missing, problem(field, 'required'));
  }

  text(field: string, value: string | null | undefined, limits: { readonly min?: number; readonly max: number }): this {
    const length = (value ?? '').trim().length;
    if (limits.min !== undefined && length < limits.min)
      return this.when(true, length === 0 ? problem(field, 'required') : problem(field, 'too-short', { min: limits.min }));
    return this.when(length > limits.max, problem(field, 'too-long', { max: limits.max }));
  }

  oneOf(field: string, value: string | null | undefined, codes: readonly string[]): this {
    return this.when(value !== null && value !== undefined && !codes.includes(value), problem(field, 'unknown-code'));
  }

  everyOf(field: string, values: readonly string[] | null | undefined, codes: readonly string[]): this {
    return this.when((values ?? []).some((value) => !codes.includes(value)), problem(field, 'unknown-code'));
  }

  /** An identifier, where one is given. */
  id(field: string, value: string | null | undefined): this {
    return this.when(typeof value === 'string' && !isId(value), problem(field, 'not-an-id'));
  }

  /** An instant with its zone, where one is given; by default nothing after `notAfter`. */
  instant(field: string, value: string | null | undefined, limits: { readonly notAfter?: Date } = {}): this {
    if (value === null || value === undefined) return this;
    if (value === '') return this.when(true, problem(field, 'required'));
    const at = instantOf(value);
    if (!at) return this.when(true, problem(field, 'not-a-date'));
    return this.when(limits.notAfter !== undefined && at > limits.notAfter, problem(field, 'in-the-future'));
  }

  /** A civil date that exists, where one is given. */
  date(field: string, value: string | null | undefined, limits: { readonly notAfter?: CivilDate } = {}): this {
    if (value === null || value === undefined) return this;
    if (value === '') return this.when(true, problem(field, 'required'));
    if (!isCivilDate(value)) return this.when(true, problem(field, 'not-a-date'));
    return this.when(limits.notAfter !== undefined && value > limits.notAfter, problem(field, 'in-the-future'));
  }

  when(wrong: boolean, found: Problem): this {
    if (wrong && !this.problems.some(({ field }) => field === found.field)) this.problems.push(found);
    return this;
  }
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** The instant that a text with date, time and zone names, or null. */
export function instantOf(text: string): Date | null {
  const at = new Date(text);
  return instantForm.test(text) && isCivilDate(text.slice(0, 10)) && !Number.isNaN(at.getTime()) ? at : null;
}

/** Whether a text is a day of the calendar, yyyy-mm-dd, between 1900 and 2199. */
export function isCivilDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
