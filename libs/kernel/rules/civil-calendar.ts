/** A civil date, `yyyy-mm-dd`, in the time zone of the office or authority concerned. */
export type CivilDate = string;

const millisecondsPerDay = 86_400_000;
const asUtc = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);

// Making one costs some hundred times what using it does.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, known);
  return known;
}

/** The civil date of an instant in an IANA time zone. */
export const civilDateOf = (instant: Date, timeZone: string): CivilDate => calendarOf(timeZone).format(instant);

/** The latest day that it is anywhere on earth: against it no office is told that its today is the future. */
export const latestDayOf = (instant: Date): CivilDate => civilDateOf(instant, 'Pacific/Kiritimati');

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date(asUtc(date) + days * millisecondsPerDay).toISOString().slice(0, 10);

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((asUtc(to) - asUtc(from)) / millisecondsPerDay);

/** Whether a day counts as a business day: neither a weekend nor in the calendar of days not counted. */
export const isBusinessDay = (date: CivilDate, notCounted: ReadonlySet<CivilDate>): boolean => {
  const weekday = new Date(asUtc(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !notCounted.has(date);
};

/** The business day that lies `days` business days after a date; counting starts on the next business day. */
export function addBusinessDays(from: CivilDate, days: number, notCounted: ReadonlySet<CivilDate>): CivilDate {
  let date = from;
  let left = days;
  while (left > 0) {
    date = addDays(date, 1);
    if (isBusinessDay(date, notCounted)) left -= 1;
  }
  return date;
}

/** The same day some months later; the last of that month where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Completed years of age on a date. */
export function ageOn(birth: CivilDate, date: CivilDate): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}
