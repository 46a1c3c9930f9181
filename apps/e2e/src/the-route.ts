import { expect, type Locator, type Page } from '@playwright/test';
import { visit } from './support';

/** The button that records what a form of the route says. */
export const record = (page: Page): Locator => page.getByRole('button', { name: 'Registrar', exact: true });

/** Opens a form of the route of a file. */
export async function goTo(page: Page, file: string, verb: string): Promise<void> {
  await visit(page, `/expedientes/${file}/ruta`);
  await page.getByRole('navigation', { name: 'Registrar' }).getByRole('link', { name: verb }).click();
}

/** Asks the protection authority for an urgent measure, and records its order. */
export async function orderMeasure(page: Page, file: string, { what, orderNo }: { readonly what: string; readonly orderNo: string }): Promise<void> {
  await goTo(page, file, 'Medida urgente');
  await page.getByRole('radio', { name: what }).check();
  await page.getByRole('radio', { name: 'Procuraduría de Protección' }).check();
  await record(page).click();
  await expect(page.getByText('La solicitud quedó registrada.')).toBeVisible();
  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await page.getByRole('button', { name: 'Registrar el siguiente paso' }).first().click();
  await page.getByRole('radio', { name: 'Procuraduría de Protección' }).check();
  await page.getByLabel('Número').fill(orderNo);
  await record(page).click();
  await expect(page.getByText(`${what} ${orderNo}`)).toBeVisible();
}

/** Records that the child lives in a centre, on the only urgent measure there is. */
export async function placeInCentre(page: Page, file: string, why: { readonly notKin: string; readonly notFoster: string }): Promise<void> {
  await goTo(page, file, 'Dónde vive');
  await page.getByLabel('Con quién o en qué lugar').selectOption('CAS_public');
  await page.getByRole('radio', { name: 'Medida urgente' }).check();
  await page.getByLabel('Cuál medida').selectOption({ index: 1 });
  await page.getByLabel('Por qué no puede vivir con su familia').fill(why.notKin);
  await page.getByLabel('Por qué no puede vivir con familia de acogida').fill(why.notFoster);
  await record(page).click();
  await expect(page.getByRole('status').getByText('Quedó registrado dónde vive.')).toBeVisible();
}

/** Opens a legal matter. */
export async function openMatter(page: Page, file: string, { type, capacity }: { readonly type: string; readonly capacity: string }): Promise<void> {
  await goTo(page, file, 'Asunto legal');
  await page.getByLabel('Tipo').selectOption(type);
  await page.getByRole('radio', { name: capacity }).check();
  await record(page).click();
  await expect(page.getByRole('status').getByText('El asunto quedó abierto', { exact: false })).toBeVisible();
}

/** Adds somebody to the team, as its supervisor. */
export async function assign(page: Page, file: string, { person, discipline }: { readonly person: string; readonly discipline: string }): Promise<void> {
  await visit(page, `/expedientes/${file}/equipo`);
  await page.getByLabel('Persona', { exact: true }).selectOption({ label: person });
  await page.getByLabel('Disciplina en este caso').selectOption(discipline);
  await page.getByRole('button', { name: 'Sumar a una persona' }).click();
  await expect(page.getByText(person.split(' · ')[0] ?? '').first()).toBeVisible();
}

/** Records whether the child wants protection, asked alone. */
export async function answerIntent(page: Page, file: string, answer: string): Promise<void> {
  await visit(page, `/expedientes/${file}/resumen`);
  await page.getByText('Registrar si quiere protección en México').click();
  await page.getByRole('radiogroup', { name: '¿Quiere protección internacional en México?' }).getByLabel(answer, { exact: true }).check();
  await page.getByRole('button', { name: 'Guardar su respuesta' }).click();
  await expect(page.getByText('Sin contacto con su consulado.')).toBeVisible();
}
