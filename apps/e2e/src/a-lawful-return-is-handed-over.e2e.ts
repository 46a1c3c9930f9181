import { expect, test } from '@playwright/test';
import { fillIn } from './form';
import { askAgain, attestAll, choosePaper, nameEscort, pressMain, signTwice, waive } from './homecoming-return';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';

// The journeys at phone and at desktop width each have a child of their own.
const girls: Readonly<Record<string, { readonly name: string; readonly surname: string }>> = {
  desktop: { name: 'Petrona Matías', surname: 'Matías' },
  phone: { name: 'Catarina Ajpacajá', surname: 'Ajpacajá' },
};

test.describe.configure({ mode: 'serial' });

test('G9, G16, G17, G19 and G22 refuse a return, each with its article and its cure (LGDNNA 92-X, 50; LM 112-III)', async ({ page }, { project }) => {
  const { name } = girls[project.name] ?? { name: '' };
  await signIn(page, 'beatriz');
  await openFile(page, name);
  await page.getByRole('link', { name: 'Retorno', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hoja de salvaguardas del retorno' })).toBeVisible();
  await pressMain(page, 'Autorizar retorno');
  const refusal = page.getByRole('alert').filter({ hasText: new RegExp(`El retorno de ${name}.* todavía no procede`) });
  await expect(refusal.getByText(/^G\d+$/)).toHaveText(['G9', 'G16', 'G17', 'G19', 'G22']);
  await expect(refusal).toContainText('Ley de Migración');
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bitácora' }).click();
  await expect(page.getByText('No procede').first()).toBeVisible();
});

test('R71 a lawful return ends with a signed reception, and somebody asks after 7, 30, 90 and 180 days (LM 112-III; LGDNNA 123-VI)', async ({ page }, { project }) => {
  const girl = girls[project.name] ?? { name: '', surname: '' };
  await signIn(page, 'daniela');
  const journey = { file: `/expedientes/${await openFile(page, girl.name)}`, surname: girl.surname };
  const sheet = `${journey.file}/retorno`;
  await nameEscort(page, journey);
  await attestAll(page, journey, ['G16', 'G17', 'G19', 'G22']);
  await waive(page, journey);
  await signTwice(page, journey);

  await visit(page, sheet);
  await pressMain(page, 'Registrar la salida');
  await expect(page.getByRole('alert').filter({ hasText: 'G6' })).toBeVisible();
  await signIn(page, 'lucia');
  await askAgain(page, journey);
  await signIn(page, 'daniela');
  await visit(page, sheet);
  await pressMain(page, 'Registrar la salida');
  await expect(page.getByText('En camino').first()).toBeVisible();

  await page.getByRole('link', { name: 'Registrar la entrega' }).click();
  await fillIn(page, { 'Cuándo': {}, 'Quién recibió': `Juana ${girl.surname}`, '¿Es quien se acordó?': 'Sí' });
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'R71' });
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await fillIn(page, { 'Identificación que mostró': 'DPI 2204 10101 1301' });
  await choosePaper(page);
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('En seguimiento').first()).toBeVisible();

  await expect(page.getByRole('link', { name: 'Registrar seguimiento' })).toHaveCount(4);
  await signIn(page, 'lucia');
  await visit(page, sheet);
  await page.getByRole('link', { name: 'Registrar seguimiento' }).first().click();
  await fillIn(page, { 'Cómo se preguntó': 'Llamada', 'Cómo está': 'Está bien', '¿Pudo hablar a solas?': 'Sí', 'Lo que dijo': '«Ya voy a la escuela.»' });
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Registrar seguimiento' })).toHaveCount(3);
  await expect(page.getByText(/^Está bien, /)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
