import { addBusinessDays, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';

/**
 * The last day to challenge a resolution of return: fifteen business days, counted from the one after the service took
 * effect, which it does the next business day. Against a removal there is no limit at all. [LA 17, 18, 31]
 */
export const windowEnds = (served: CivilDate, notCounted: ReadonlySet<CivilDate>): CivilDate =>
  addBusinessDays(addBusinessDays(served, 1, notCounted), 15, notCounted);
