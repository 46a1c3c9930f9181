import type { GroundParams } from './ground';

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
  | 'unknown-code'
  | 'not-a-date'
  | 'in-the-future'
  | 'in-the-past'
  | 'not-an-id'
  | 'out-of-range'
  | 'not-found'
  | 'malformed';

export const problem = (field: string, code: ProblemCode, params: GroundParams = {}): Problem => ({ field, code, params });

/** Collects what is wrong with an input, field by field, and returns every problem at once. */
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

  when(wrong: boolean, found: Problem): this {
    if (wrong) this.problems.push(found);
    return this;
  }
}
