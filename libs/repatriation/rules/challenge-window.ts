import { addBusinessDays, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import type { ReturnFacts } from './return-facts';

/**
 * The last day to challenge a resolution of return: fifteen business days, counted from the one after the service took
 * effect, which it does the next business day. Against a removal there is no limit at all. [LA 17, 18, 31]
 */
export const windowEnds = (served: CivilDate, notCounted: ReadonlySet<CivilDate>): CivilDate =>
  addBusinessDays(addBusinessDays(served, 1, notCounted), 15, notCounted);

/**
 * Whether the wait is given up for good: in writing, by child and representative, after advice of independent counsel, and
 * after all of them knew what they gave up. [LGDNNA 92-X]
 */
export function waives({ waiver, resolution }: Pick<ReturnFacts, 'waiver' | 'resolution'>): boolean {
  const child = resolution?.servedChildAt ?? null;
  const representative = resolution?.servedRepresentativeAt ?? null;
  if (waiver === null || child === null || representative === null) return false;
  const together = waiver.byChild && waiver.byRepresentative && waiver.counselAdvised;
  return together && waiver.at >= child && waiver.at >= representative;
}
