import { expect, type Locator, type Page } from '@playwright/test';
import { fillDate, inDays, signIn, visit } from './support';

/** A panel that is called for a case, and who sits on it. */
export interface Called {
  readonly secretary: string;
  readonly name: string;
  readonly chair: string;
  readonly members: readonly string[];
  readonly specialist: string;
  readonly hour: string;
}

/** An hour of tomorrow that no other session has; those of the demonstration are on the hour. */
export const freeHour = (hour: number): string => `${hour}:${String(1 + Math.floor(Math.random() * 59)).padStart(2, '0')}`;

const sessionAt = (page: Page, hour: string): Locator => page.getByRole('listitem').filter({ hasText: hour }).getByRole('link', { name: /^Sesión \d+$/ }).first();

/** Sets a panel up and calls its session. */
export async function convene(page: Page, called: Called): Promise<void> {
  await signIn(page, called.secretary);
  await visit(page, '/sesiones');
  await page.getByRole('button', { name: 'Convocar sesión' }).click();
  await page.getByLabel('Nombre', { exact: true }).fill(called.name);
  await page.getByLabel('Versión del procedimiento').fill('2026-1');
  const members = page.getByRole('group', { name: 'Integrantes' });
  for (const member of called.members) await members.getByLabel(member).check();
  await page.getByRole('group', { name: 'Especialista en niñez' }).getByLabel(called.specialist).check();
  await page.getByRole('button', { name: 'Crear panel' }).click();
  await page.getByRole('button', { name: 'Convocar sesión' }).click();
  await page.getByLabel('Panel', { exact: true }).selectOption({ label: called.name });
  const moment = page.getByRole('group', { name: 'Cuándo' });
  await moment.getByLabel('Día').fill(inDays(1));
  await moment.getByLabel('Hora').fill(called.hour);
  await page.getByLabel('Presencial').check();
  await page.getByLabel('Preside').selectOption({ label: called.chair });
  await page.getByRole('button', { name: 'Convocar', exact: true }).click();
  await expect(sessionAt(page, called.hour)).toBeVisible();
}

/** The form that puts a waiting case on the agenda, filled with who hears it. */
export async function fillAgenda(page: Page, code: string, { hour, members }: Pick<Called, 'hour' | 'members'>): Promise<Locator> {
  await page.getByRole('button', { name: `Poner en agenda: ${code}` }).click();
  const form = page.getByRole('form', { name: `Poner en agenda: ${code}` });
  const label = await form.getByRole('option').filter({ hasText: hour }).first().innerText();
  await form.getByLabel('Sesión').selectOption({ label });
  for (const member of members) await form.getByLabel(member).check();
  return form;
}

/** Puts it on the agenda and returns the address of the session. */
export async function putOnAgenda(page: Page, form: Locator, hour: string): Promise<string> {
  await form.getByRole('button', { name: 'Agendar' }).click();
  await expect(form).toHaveCount(0);
  return (await sessionAt(page, hour).getAttribute('href')) ?? '';
}

const cases = (page: Page): Locator => page.getByRole('region', { name: /^Caso \d+$/ });

/** Signs the undertaking and declares no conflict, in every case of the session. */
export async function attend(page: Page, session: string, login: string): Promise<void> {
  await signIn(page, login);
  await visit(page, session);
  await expect(cases(page).first()).toBeVisible();
  for (const item of await cases(page).all()) {
    await item.getByRole('button', { name: 'Firmar la carta' }).click();
    await expect(item.getByText('Carta firmada')).toBeVisible();
    await item.getByRole('radiogroup', { name: '¿Tiene algún conflicto de interés en este caso?' }).getByLabel('No tengo').check();
    await item.getByRole('button', { name: 'Declarar' }).click();
    await expect(item.getByText('El informe se abre al firmar')).toHaveCount(0);
  }
}

/** Opens every case of the session, or closes its vote. */
export async function lead(page: Page, session: string, { secretary, press }: { readonly secretary: string; readonly press: 'Abrir el caso' | 'Cerrar la votación' }): Promise<void> {
  await signIn(page, secretary);
  await visit(page, session);
  await expect(cases(page).first()).toBeVisible();
  for (const item of await cases(page).all()) {
    await item.getByRole('button', { name: press }).click();
    await expect(item.getByRole('button', { name: press })).toHaveCount(0);
  }
}

/** Approves what is recommended, in every case of the session. */
export async function approve(page: Page, session: string, login: string): Promise<void> {
  await signIn(page, login);
  await visit(page, session);
  await expect(cases(page).first()).toBeVisible();
  for (const item of await cases(page).all()) {
    await item.getByRole('radiogroup', { name: 'Su voto' }).getByLabel('Aprueba', { exact: true }).check();
    await item.getByRole('button', { name: 'Votar y firmar' }).click();
    await expect(item.getByText('Su voto quedó firmado.')).toBeVisible();
  }
}

/** What the panel writes under each heading, for one child. */
export interface Reasons {
  readonly voice: string;
  readonly safety: string;
  readonly family: string;
  readonly development: string;
  readonly law: string;
  readonly against: string;
}

/** Fills the decision of one case and records it. */
export async function writeDecision(item: Locator, reasons: Reasons): Promise<void> {
  const said: readonly (readonly [string, string])[] = [
    ['Razones: Su voz', reasons.voice], ['Razones: Seguridad', reasons.safety], ['Razones: Familia', reasons.family], ['Razones: Desarrollo e identidad', reasons.development], ['Razones: Derecho', reasons.law],
  ];
  for (const [label, text] of said) await item.getByLabel(label).fill(text);
  for (const rejected of await item.getByLabel(/^Por qué no: /).all()) await rejected.fill(reasons.against);
  await item.getByRole('radiogroup', { name: 'Peso dado a su opinión' }).getByRole('radio').first().check();
  await item.getByRole('radiogroup', { name: '¿Se siguió su opinión?' }).getByLabel('Sí', { exact: true }).check();
  await item.getByLabel('Por qué', { exact: true }).fill(reasons.voice);
  await item.getByLabel('Seguimiento').fill('Llamadas a los 7, 30, 90 y 180 días');
  await fillDay(item, 'Fecha de revisión', 60);
  await item.getByRole('button', { name: 'Registrar decisión' }).click();
}

/** Writes a civil date some days from today. */
export const fillDay = (within: Locator | Page, legend: string, days: number): Promise<void> => fillDate(within.getByRole('group', { name: legend }), inDays(days));
