import type { Locator, Page } from '@playwright/test';

/** A day or an hour, counted from now where the office is. */
export interface When {
  readonly days?: number;
  readonly minutes?: number;
}
/** What goes into a field: text or the word of an option; several options; a tick; a day. */
export type Entry = string | readonly string[] | true | When;
export type Entries = Readonly<Record<string, Entry>>;

/** Fills a form in by its labels, as a person reads it. */
export async function fillIn(scope: Page | Locator, entries: Entries): Promise<void> {
  for (const [label, entry] of Object.entries(entries)) await enter(scope, label, entry);
}

async function enter(scope: Page | Locator, label: string, entry: Entry): Promise<void> {
  const name = labelled(label);
  if (entry === true) return scope.getByRole('checkbox', { name }).first().check();
  if (typeof entry === 'string') return write(scope, name, entry);
  const group = scope.getByRole('group', { name }).first();
  if (isSeveral(entry)) {
    for (const option of entry) await group.getByLabel(option, { exact: true }).check();
    return;
  }
  await pick(group, entry);
}

async function write(scope: Page | Locator, name: RegExp, text: string): Promise<void> {
  const choice = scope.getByRole('radiogroup', { name }).first();
  const control = scope.getByLabel(name).and(scope.locator('input, textarea, select')).first();
  await choice.or(control).first().waitFor();
  if (await choice.count()) return choice.getByLabel(text, { exact: true }).first().check();
  const tag = await control.evaluate(({ tagName }) => tagName);
  if (tag === 'SELECT') await control.selectOption({ label: text });
  else await control.fill(text);
}

async function pick(group: Locator, when: When): Promise<void> {
  const { date, time } = wallClock(when);
  await group.waitFor();
  if (await group.getByLabel('Hora').count()) {
    await group.getByLabel('Día').fill(date);
    await group.getByLabel('Hora').fill(time);
    return;
  }
  const [year = '', month = '', day = ''] = date.split('-');
  await group.getByLabel('Día').fill(day);
  await group.getByLabel('Mes').fill(month);
  await group.getByLabel('Año').fill(year);
}

const isSeveral = (entry: readonly string[] | When): entry is readonly string[] => Array.isArray(entry);

// A label may be followed by the mark of a field that may stay empty.
const labelled = (label: string): RegExp => new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(\\(opcional\\))?\\s*$`);

/** The clock on the wall of the office (Chiapas). */
function wallClock({ days = 0, minutes = 0 }: When): { readonly date: string; readonly time: string } {
  const at = new Date(Date.now() + days * 86_400_000 + minutes * 60_000);
  const parts = at.toLocaleString('sv-SE', { timeZone: 'America/Mexico_City' });
  return { date: parts.slice(0, 10), time: parts.slice(11, 16) };
}
