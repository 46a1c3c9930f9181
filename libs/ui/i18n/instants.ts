import { isCivilDate } from '@cobijo/kernel/rules/problem';

/** The wall clock of an instant in a zone: day and hour as inputs hold them. */
export function wallClock(instant: Date, zone: string): { readonly date: string; readonly time: string } {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(instant);
  return { date, time };
}

/** The instant, ISO 8601, at which clocks of a zone show a day and an hour; empty when either is none. */
export function instantIn(zone: string, date: string, time: string): string {
  if (!isCivilDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return '';
  const asIfUtc = new Date(`${date}T${time}:00Z`);
  const shown = wallClock(asIfUtc, zone);
  const offset = Date.parse(`${shown.date}T${shown.time}:00Z`) - asIfUtc.getTime();
  return new Date(asIfUtc.getTime() - offset).toISOString();
}
