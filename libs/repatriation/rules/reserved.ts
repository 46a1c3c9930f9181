import { law } from '@cobijo/kernel/rules/law';
import type { Ground } from '@cobijo/kernel/rules/ground';
import { forbids } from './grounds';
import type { SheetGuard } from './return-safeguards';

const citations = [law.LRPCAP(10), law.LGDNNA(76)];

/** The sheet for a person outside the team: a reserved guard says whether it stands, and nothing of why. */
export const withoutReserved = (sheet: readonly SheetGuard[]): readonly SheetGuard[] =>
  sheet.map((row) =>
    row.reserved ? { ...row, params: {}, proof: null, cure: null, grounds: hide(row) } : row,
  );

const hide = (row: SheetGuard): readonly Ground[] =>
  row.grounds.length === 0 ? [] : [forbids(row.guard, 'reason-reserved', citations, { guard: row.guard })];

/** The grounds of a refusal for a person outside the team. */
export const groundsWithoutReserved = (
  grounds: readonly Ground[],
  sheet: readonly SheetGuard[],
): readonly Ground[] => {
  const hidden = new Set<string>(sheet.filter((row) => row.reserved).map(({ guard }) => guard));
  const open = grounds.filter(({ rule }) => !hidden.has(rule));
  const closed = [...new Set(grounds.filter(({ rule }) => hidden.has(rule)).map(({ rule }) => rule))];
  return [...open, ...closed.map((rule) => forbids(rule, 'reason-reserved', citations, { guard: rule }))];
};
