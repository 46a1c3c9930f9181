import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';

// The journeys at phone and at desktop width each have a child of their own.
const childOf = (project: string): string => (project === 'phone' ? 'Catarina Ajpacajá' : 'Petrona Matías');

test('V10 R78 the liaison opens the legal side and a secret paper by their address: they are not there, and the trail says that they were looked for (LRPCAP 10)', async ({ page }, { project }) => {
  await signIn(page, 'rodrigo');
  const file = await openFile(page, childOf(project.name));
  const title = `Notas para la solicitud ${Date.now()}`;
  await visit(page, `/expedientes/${file}/documentos`);
  await page.getByRole('button', { name: 'Adjuntar documento' }).click();
  await page.getByLabel('Archivo').setInputFiles({ name: 'notas.txt', mimeType: 'text/plain', buffer: Buffer.from('Solo para su abogado.') });
  await page.getByLabel('Título').fill(title);
  await page.getByLabel('Qué es').selectOption('legal_filing');
  await page.getByLabel('Quién lo entregó').fill('Rodrigo Tamez');
  await page.getByRole('radio', { name: 'Secreto de abogacía' }).check();
  await page.getByRole('button', { name: 'Adjuntar', exact: true }).click();
  const paper = (await page.getByRole('link', { name: `Abrir ${title}` }).getAttribute('href')) ?? '';
  await visit(page, `/expedientes/${file}/ruta`);
  await expect(page.getByRole('heading', { name: 'Qué impide un retorno' })).toBeVisible();

  await signIn(page, 'daniela');
  expect((await page.request.get(paper)).status()).toBe(404);
  await visit(page, `/expedientes/${file}/documentos`);
  await expect(page.getByText(title)).toHaveCount(0);
  await visit(page, `/expedientes/${file}/ruta`);
  await expect(page.getByRole('heading', { name: 'Dónde vive' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Qué impide un retorno' })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await signIn(page, 'beatriz');
  await visit(page, `/expedientes/${file}/bitacora`);
  await expect(page.getByRole('row').filter({ hasText: 'Daniela Quirós' }).filter({ hasText: 'Sin acceso' }).first()).toBeVisible();
});
