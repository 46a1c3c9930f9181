import { addBusinessDays, addDays, type CivilDate, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import type { Term } from './deadline-catalogue';

const hour = 3_600_000;

/** The calendar that a term is counted in: the authority's days not counted and its time zone. */
export interface DeadlineCalendar {
  readonly timeZone: string;
  readonly notCounted: ReadonlySet<CivilDate>;
}

/** Computes when a term ends. Hours run at once; days end with the day, in the time zone of the authority. */
export function dueOf(term: Term, triggerAt: Date, calendar: DeadlineCalendar): Date {
  const start = civilDateOf(triggerAt, calendar.timeZone);
  switch (term.unit) {
    case 'at_once':
      return triggerAt;
    case 'hours':
      return new Date(triggerAt.getTime() + term.length * hour);
    case 'days':
      return endOfDay(addDays(start, term.length), calendar.timeZone);
    case 'business_days':
      return endOfDay(addBusinessDays(start, term.length, calendar.notCounted), calendar.timeZone);
  }
}

/** The last second of a civil day in a time zone. */
export function endOfDay(date: CivilDate, timeZone: string): Date {
  const asIfUtc = new Date(`${date}T23:59:59Z`);
  return new Date(asIfUtc.getTime() - offsetAt(asIfUtc, timeZone));
}

function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value ?? 0);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - instant.getTime();
}

export type DeadlineStanding =
  'open' | 'soon' | 'missed' | 'met' | 'met_late' | 'waived' | 'suspended' | 'not_applicable';

/** What a page needs to know of a clock. */
export interface DeadlineRow {
  readonly state: 'open' | 'met' | 'missed' | 'waived' | 'suspended' | 'not_applicable';
  readonly dueAt: Date;
  readonly metAt: Date | null;
}

// LGDNNA 106: lapse of time never runs against a child, so a missed clock is a word on the screen and closes nothing.
/** How a clock stands now. Missing one is computed, never written: nothing in the file depends on it. */
export function deadlineStanding(row: DeadlineRow, now: Date, soonHours = 72): DeadlineStanding {
  if (row.state === 'met') return row.metAt !== null && row.metAt > row.dueAt ? 'met_late' : 'met';
  if (row.state !== 'open') return row.state;
  if (row.dueAt <= now) return 'missed';
  return row.dueAt.getTime() - now.getTime() <= soonHours * hour ? 'soon' : 'open';
}
