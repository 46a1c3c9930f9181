import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn } from './support';

// The journeys at phone and at desktop width each have a child of their own.
const childOf = (project: string): string => (project === 'phone' ? 'Catarina Ajpacajá' : 'Petrona Matías');

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Guardar', exact: true }).click();

async function choosePaper(page: Page): Promise<void> {
  await page.getByLabel('Documento que lo muestra').selectOption({ index: 1 });
}

async function yesterday(page: Page, legend: string): Promise<void> {
  const day = new Date(Date.now() - 86_400_000);
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Día').fill(String(day.getDate()));
  await group.getByLabel('Mes').fill(String(day.getMonth() + 1));
  await group.getByLabel('Año').fill(String(day.getFullYear()));
}

async function attest(page: Page, guard: string, items: readonly string[]): Promise<void> {
  await page.locator(`a[href$='/retorno/constancia/${guard}']`).first().click();
  for (const item of items) await page.getByLabel(item, { exact: true }).check();
  await choosePaper(page);
  await yesterday(page, 'Día del hecho');
  await save(page);
  await expect(page.getByRole('heading', { name: `Constancia para ${guard}` })).toHaveCount(0);
}

async function nameEscort(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Preparar el viaje' }).click();
  await page.getByLabel('Acompañante', { exact: true }).fill('Micaela Xuncax');
  await page.getByLabel('De qué institución').fill('DIF Chiapas');
  await page.getByLabel('Teléfono del acompañante').fill('+52 961 000 0000');
  await save(page);
  await expect(page.getByLabel('Acompañante', { exact: true })).toHaveCount(0);
}

async function waive(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pide no esperar' }).click();
  await page.getByLabel('Lo pide ella o él').check();
  await page.getByLabel('Con sus palabras').fill('«Ya quiero ir.»');
  await page.getByLabel('Su representante está de acuerdo').check();
  await page.getByLabel('Quién representa').fill('Lic. Amparo Solís');
  await page.getByLabel('Su abogado le explicó antes qué pierde').check();
  await page.getByLabel('Abogado', { exact: true }).fill('Rodrigo Tamez');
  await choosePaper(page);
  await save(page);
  await expect(page.getByLabel('Quién representa')).toHaveCount(0);
}

// With the keyboard: the button stays in reach while safeguards are missing, and answers why.
async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Autorizar retorno' }).focus();
  await page.keyboard.press('Enter');
}

test.describe.configure({ mode: 'serial' });

test('G9, G16, G17, G19 and G22 refuse a return, each with its article and its cure (LGDNNA 92-X, 50; LM 112-III)', async ({ page }, { project }) => {
  const child = childOf(project.name);
  await signIn(page, 'beatriz');
  await openFile(page, child);
  await page.getByRole('link', { name: 'Retorno', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hoja de salvaguardas del retorno' })).toBeVisible();
  await sign(page);
  const refusal = page.getByRole('alert').filter({ hasText: new RegExp(`El retorno de ${child}.* todavía no procede`) });
  await expect(refusal).toBeVisible();
  for (const guard of ['G9', 'G16', 'G17', 'G19', 'G22']) await expect(refusal).toContainText(guard);
  await expect(refusal).toContainText('Ley de Migración');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bitácora' }).click();
  await expect(page.getByText('No procede').first()).toBeVisible();
});

test('V4: everything is put in order, two people sign, and a word of fear stops it at the bus (R67, R68; LM 112-V)', async ({ page }, { project }) => {
  test.setTimeout(240_000);
  const child = childOf(project.name);
  await signIn(page, 'daniela');
  const id = await openFile(page, child);
  const sheet = `/expedientes/${id}/retorno`;
  await page.goto(sheet);
  await attest(page, 'G16', ['En condiciones de viajar', 'Lleva medicinas y receta', 'Ningún tratamiento se interrumpe con daño']);
  await attest(page, 'G19', ['Aceptó las acciones', 'Dio un contacto', 'Aceptó las fechas de 7, 30, 90 y 180 días']);
  await attest(page, 'G22', ['Pertenencias', 'Dinero', 'Documentos', 'Copia de la decisión', 'Teléfonos', 'Vía de queja']);
  await nameEscort(page);
  await attest(page, 'G17', ['Es especialista en niñez', 'Se le puede localizar']);
  await signIn(page, 'rodrigo');
  await page.goto(sheet);
  await waive(page);
  await signIn(page, 'beatriz');
  await page.goto(sheet);
  await sign(page);
  await expect(page.getByText('Con una firma').first()).toBeVisible();
  await signIn(page, 'daniela');
  await page.goto(sheet);
  await sign(page);
  await expect(page.getByText('Autorizado').first()).toBeVisible();
  await signIn(page, 'ines');
  await page.goto(sheet);
  await page.getByRole('button', { name: 'Tiene miedo o dijo que no' }).click();
  await expect(page.getByText('Detenido').first()).toBeVisible();
  await signIn(page, 'beatriz');
  await page.goto(sheet);
  await expect(page.getByText('Nadie puede firmar ni salir mientras tanto.')).toBeVisible();
});
