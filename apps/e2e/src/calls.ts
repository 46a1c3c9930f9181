import { expect, type Page } from '@playwright/test';
import { visit } from './support';

/** A person of a call, as intake writes her down. */
export interface Caller {
  readonly name: string;
  readonly age?: string;
  readonly country?: string;
  readonly relation?: string;
  readonly language?: string;
}

/** What is said on the phone or in a message. */
export interface Call {
  readonly words: string;
  readonly summary: string;
  readonly raised: readonly string[];
  readonly channel: string;
  readonly source: string;
  readonly region: string;
  readonly place: string;
  readonly persons: readonly Caller[];
}

/** A surname that no other run has used, so that only the children of one journey are alike. */
export const unheardSurname = (): string => {
  const word = Array.from({ length: 6 }, () => 'bdfgklmnprst'.charAt(Math.floor(Math.random() * 12)) + 'aeiou'.charAt(Math.floor(Math.random() * 5))).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Fills the page of a new call; nothing is saved yet. */
export async function takeCall(page: Page, call: Call): Promise<void> {
  await visit(page, '/triaje/nueva');
  await page.getByLabel('Con sus propias palabras').fill(call.words);
  await page.getByLabel('Qué pasa y qué piden').fill(call.summary);
  await page.getByText(/^\d+ preguntas más$/).click();
  for (const question of await page.locator('fieldset.fl').all()) {
    const asked = await question.locator('legend').innerText();
    await question.getByText(call.raised.includes(asked) ? 'Sí' : 'No', { exact: true }).click();
  }
  await page.getByLabel('Medio').selectOption(call.channel);
  await page.getByLabel('Quién llama').selectOption(call.source);
  await page.getByLabel('Región').selectOption(call.region);
  await page.getByLabel('Tipo de lugar').selectOption(call.place);
  for (const [at, person] of call.persons.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Agregar otra persona' }).click();
    await fillPerson(page, at, person);
  }
}

async function fillPerson(page: Page, at: number, person: Caller): Promise<void> {
  await page.getByLabel('Nombre o apodo').nth(at).fill(person.name);
  if (person.age) await page.getByLabel('Edad aproximada').nth(at).fill(person.age);
  if (person.country) await page.getByLabel('País').nth(at).selectOption(person.country);
  if (person.language) {
    await page.getByText('Más datos de esta persona').nth(at).click();
    await page.getByLabel('Lengua').nth(at).selectOption({ label: person.language });
  }
  if (person.relation) await page.getByLabel('Qué es de la primera persona').nth(at - 1).selectOption(person.relation);
}

/** Saves the call. */
export const saveCall = (page: Page): Promise<void> => page.getByRole('button', { name: 'Guardar la llamada' }).click();

/** Says to whom the call belongs and that nobody stands in conflict. */
export async function screenCall(page: Page, groups: readonly string[], screener: string): Promise<void> {
  for (const group of groups) await page.getByRole('checkbox', { name: new RegExp(group) }).check();
  await page.getByRole('button', { name: 'Guardar grupos' }).click();
  await expect(page.getByText(`Lo revisó ${screener}`, { exact: false })).toBeVisible();
  await page.getByRole('radio', { name: 'Ninguno' }).check();
  await page.getByRole('button', { name: 'Guardar revisión' }).click();
  await expect(page.getByText('Resultado: ninguno.')).toBeVisible();
}

/** Chooses to open files, led by somebody; the press is left to the journey. */
export async function acceptCall(page: Page, lead: string): Promise<void> {
  await page.getByRole('radio', { name: 'Aceptar y abrir expediente' }).check();
  await page.getByLabel('Trabajadora o trabajador social responsable').selectOption({ label: lead });
}
