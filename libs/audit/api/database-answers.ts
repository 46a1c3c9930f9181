import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { problem } from '@cobijo/kernel/rules/problem';
import { invalid, type Invalid, refused, type Refused } from './outcome';

const malformed = new Set(['22P02', '22007', '22008', '22003', '22001', '22021', '22P05']);
const foreignKey = '23503';
const unique = '23505';
// A value that no row may hold: a person without discipline because the identifier names nobody, a number out of its range.
const unfit = new Set(['23502', '23514']);

/** The code of a database error, or an empty text. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether the database could not read a value: an identifier, a date or a text that is none. */
export const unreadable = (error: unknown): boolean => malformed.has(codeOf(error));

/** What the database's own checks mean for the person: an unusable value, an unknown id, or somebody was quicker. */
export function answerOf(error: unknown): Invalid | Refused | null {
  if (unreadable(error)) return invalid([problem('input', 'malformed')]);
  if (unfit.has(codeOf(error))) return invalid([problem('input', 'out-of-range')]);
  if (codeOf(error) === foreignKey) return invalid([problem('input', 'not-found')]);
  if (codeOf(error) === unique) return refused([block('VERSION', 'already-there', [policy('version')])]);
  return null;
}
