import { civilDateOf, daysBetween } from '@cobijo/kernel/rules/civil-calendar';
import { language, locale } from './language';
import { timeZone } from './time-zone';

const civil = /^\d{4}-\d{2}-\d{2}$/;
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(value: string | Date, zone: string, options: Intl.DateTimeFormatOptions): string {
  const isDay = typeof value === 'string' && civil.test(value);
  const instant = new Date(isDay ? `${String(value)}T00:00:00Z` : value);
  if (Number.isNaN(instant.getTime())) return '';
  const settings = { ...options, timeZone: isDay ? 'UTC' : zone };
  const key = `${locale()} ${JSON.stringify(settings)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale(), settings);
  formatters.set(key, formatter);
  return formatter.format(instant);
}

/** "27 nov 2026", without breaks inside; empty for nothing or nonsense. */
export const formatDate = (value: string | Date | null | undefined, zone: string = timeZone()): string =>
  value ? unbroken(format(value, zone, { day: 'numeric', month: 'short', year: 'numeric' })) : '';

/** "viernes 27 de noviembre". */
export const formatLongDay = (value: string | Date | null | undefined, zone: string = timeZone()): string =>
  value ? format(value, zone, { weekday: 'long', day: 'numeric', month: 'long' }) : '';

/** "10:42", 24 hours. */
export const formatTime = (value: string | Date | null | undefined, zone: string = timeZone()): string =>
  value ? format(value, zone, { hour: '2-digit', minute: '2-digit', hour12: false }) : '';

/** "27 nov 2026, 10:42". */
export const formatDateTime = (value: string | Date | null | undefined, zone: string = timeZone()): string =>
  value ? `${formatDate(value, zone)}, ${formatTime(value, zone)}` : '';

/** The civil date of an instant in the office's zone. */
export const dayOf = (instant: Date, zone: string = timeZone()): string => civilDateOf(instant, zone);

/** "hoy", "mañana", "ayer" within a day; otherwise the date. */
export function formatDay(value: string | Date | null | undefined, now: Date, zone: string = timeZone()): string {
  if (!value) return '';
  const day = typeof value === 'string' && civil.test(value) ? value : civilDateOf(new Date(value), zone);
  const away = daysBetween(civilDateOf(now, zone), day);
  if (Math.abs(away) > 1) return formatDate(value, zone);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(away, 'day');
}

/** "ahora", "en 3 horas", "hace 2 días": for what is near. */
export function relativeTime(value: string | Date, now: Date): string {
  const minutes = (new Date(value).getTime() - now.getTime()) / 60_000;
  if (Math.abs(minutes) < 1) return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(0, 'second');
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'always' });
  if (Math.abs(minutes) < 60) return words.format(Math.trunc(minutes), 'minute');
  if (Math.abs(minutes) < 60 * 48) return words.format(Math.trunc(minutes / 60), 'hour');
  return words.format(Math.trunc(minutes / 1440), 'day');
}

/** "4 días hábiles". */
export function businessDays(count: number): string {
  const words = language() === 'es' ? ['día hábil', 'días hábiles'] : ['business day', 'business days'];
  return unbroken(`${count} ${words[count === 1 ? 0 : 1]}`);
}

/** "español, mam y k'iche'". */
export const formatList = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(locale(), { type }).format(items);
