import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';

const record = (page: Page) => page.getByRole('button', { name: 'Registrar', exact: true });

async function goTo(page: Page, caseFileId: string, verb: string): Promise<void> {
  await visit(page, `/expedientes/${caseFileId}/ruta`);
  await page.getByRole('navigation', { name: 'Registrar' }).getByRole('link', { name: verb }).click();
}

test('V10 R32 R34 a centre wants an order and reasons; a judge who cancels the measure takes its basis, and somebody has to find another (LGDNNA 30 Bis 1, 122-VI)', async ({ page }) => {
  await signIn(page, 'lucia');
  const file = await openFile(page, 'Wilmer Paz');
  await goTo(page, file, 'Medida urgente');
  await page.getByRole('radio', { name: 'Ingreso a un centro' }).check();
  await page.getByRole('radio', { name: 'Procuraduría de Protección' }).check();
  await record(page).click();
  await expect(page.getByText('La solicitud quedó registrada.')).toBeVisible();
  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await page.getByRole('button', { name: 'Registrar el siguiente paso' }).first().click();
  await page.getByRole('radio', { name: 'Procuraduría de Protección' }).check();
  const orderNo = `MU-${Date.now()}`;
  await page.getByLabel('Número').fill(orderNo);
  await record(page).click();
  await expect(page.getByText(`Ingreso a un centro ${orderNo}`)).toBeVisible();

  await goTo(page, file, 'Dónde vive');
  await page.getByLabel('Con quién o en qué lugar').selectOption('CAS_public');
  await record(page).click();
  await expect(page.getByRole('alert').getByRole('heading', { level: 3 })).toHaveCount(3);
  await page.getByRole('radio', { name: 'Medida urgente' }).check();
  await page.getByLabel('Cuál medida').selectOption({ label: await page.getByRole('option', { name: new RegExp(orderNo) }).innerText() });
  await page.getByLabel('Por qué no puede vivir con su familia').fill('Su papá vive en Texas');
  await page.getByLabel('Por qué no puede vivir con familia de acogida').fill('No hay familia certificada en Tapachula');
  await record(page).click();
  await expect(page.getByRole('status').getByText('Quedó registrado dónde vive.')).toBeVisible();

  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await expect(page.getByText('Acogimiento conforme a la ley')).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: orderNo }).getByRole('button', { name: 'Registrar el siguiente paso' }).click();
  await page.getByRole('radio', { name: 'La canceló' }).check();
  await record(page).click();
  await expect(page.getByText('Sin base legal ahora')).toBeVisible();
  await expect(page.getByText('La medida en que se apoyaba fue cancelada', { exact: false })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await visit(page, `/expedientes/${file}/resumen`);
  await expect(page.getByRole('region', { name: 'Qué sigue' }).getByText('Nueva base para el acogimiento').first()).toBeVisible();
});

test('R70 an order falls only on the decision that lifts it; a claim exists for its attorneys only (LA 126, 160; LRPCAP 10)', async ({ page }) => {
  await signIn(page, 'lucia');
  const file = await openFile(page, 'Wilmer Paz');
  await goTo(page, file, 'Pide protección');
  await page.getByLabel('Con sus palabras').fill('No quiero volver');
  await record(page).click();
  await expect(page.getByText('El blindaje está activo', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await expect(page.getByText('Hay necesidad de protección por resolver', { exact: false })).toBeVisible();
  await expect(page.getByText('Solicitud de protección')).toHaveCount(0);

  await signIn(page, 'rodrigo');
  await goTo(page, file, 'Suspensión u orden');
  await page.getByRole('radio', { name: 'Medida cautelar' }).check();
  await page.getByLabel('Quién la dio').selectOption('CNDH');
  const docket = `CNDH/${Date.now()}`;
  await page.getByRole('textbox', { name: 'Expediente' }).fill(docket);
  await record(page).click();
  await expect(page.getByText('La orden está vigente. Ningún retorno avanza.')).toBeVisible();
  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await expect(page.getByText('Solicitud de protección').first()).toBeVisible();

  const order = page.getByRole('listitem').filter({ hasText: docket }).last();
  await order.getByRole('button', { name: 'Dejó de estar vigente' }).click();
  await page.getByLabel('Por qué dejó de estar vigente').fill('Se cumplió la medida');
  await record(page).click();
  await expect(page.getByRole('alert').getByText('Falta la resolución que la deja sin efecto')).toBeVisible();
  await page.getByRole('button', { name: 'Adjuntar la resolución' }).click();
  await page.getByLabel('Archivo').setInputFiles({ name: 'resolucion.txt', mimeType: 'text/plain', buffer: Buffer.from('Se tiene por cumplida la medida.') });
  await page.getByLabel('Quién lo entregó').fill('CNDH');
  await page.getByRole('button', { name: 'Adjuntar', exact: true }).click();
  await expect(page.getByText('Resolución: resolucion')).toBeVisible();
  await record(page).click();
  await expect(page.getByText('Medida cautelar sin efecto').first()).toBeVisible();
});

test('R97 a paper is attached, opened, and made void with a reason; it stays (LGDNNA 109)', async ({ page }) => {
  await signIn(page, 'lucia');
  const file = await openFile(page, 'Wilmer Paz');
  await visit(page, `/expedientes/${file}/documentos`);
  await page.getByRole('button', { name: 'Adjuntar documento' }).click();
  await page.getByLabel('Archivo').setInputFiles({ name: 'programa.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x4d, 0x5a, 0x00]) });
  await expect(page.getByText('Solo PDF, JPEG, PNG o texto. Guarde', { exact: false })).toBeVisible();
  const title = `Carta ${Date.now()}`;
  await page.getByLabel('Archivo').setInputFiles({ name: 'carta.txt', mimeType: 'text/plain', buffer: Buffer.from('Quiero llegar con mi papá.') });
  await page.getByLabel('Título').fill(title);
  await page.getByLabel('Qué es').selectOption('correspondence');
  await page.getByLabel('Quién lo entregó').fill('Wilmer');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Adjuntar', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: `Abrir ${title}` }).click();
  expect((await download).suggestedFilename()).toBe(`${title}.txt`);
  await page.getByRole('button', { name: `Anular ${title}` }).click();
  await page.getByLabel('Por qué no cuenta').fill('Es de su hermano');
  await page.getByRole('button', { name: 'Anular', exact: true }).click();
  await expect(page.getByText('Anulado: Es de su hermano').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
