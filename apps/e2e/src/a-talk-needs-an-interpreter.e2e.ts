import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, inDays, openFile, signIn, visit } from './support';

const children: Readonly<Record<string, string>> = { desktop: 'Petrona Matías', phone: 'Catarina Ajpacajá' };
const yesterday = inDays(-1);

test('a girl who speaks Mam is not informed in Spanish, nor by her cousin (V4.1, R28; LM 14, LGDNNA 92-V)', async ({ page }, { project }) => {
  await signIn(page, 'lucia');
  const file = await openFile(page, children[project.name] ?? '');
  await visit(page, `/expedientes/${file}/informacion`);
  await page.getByRole('button', { name: 'Registrar charla individual' }).click();
  const moment = page.getByRole('group', { name: 'Fecha y hora' });
  await moment.getByLabel('Día').fill(yesterday);
  await moment.getByLabel('Hora').fill('10:00');
  await page.getByRole('textbox', { name: 'Lugar' }).fill('Oficina');
  await page.getByLabel('En persona, a solas').check();
  await page.getByLabel('Lengua de la charla').selectOption({ label: 'español' });
  const interpreted = page.getByRole('radiogroup', { name: '¿Hubo intérprete?' });
  await interpreted.getByLabel('No').check();
  await page.getByLabel('Sus derechos en México').check();
  await page.getByLabel('Tarjetas').check();
  await page.getByLabel('Entendió', { exact: true }).check();
  await page.getByRole('button', { name: 'Guardar charla' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('Falta intérprete: ella o él habla mam')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await interpreted.getByLabel('Sí').check();
  await page.getByLabel('Familiar', { exact: true }).check();
  await page.getByLabel('En qué lengua').selectOption({ label: 'mam' });
  await page.getByRole('button', { name: 'Guardar charla' }).click();
  await expect(refusal.getByText('Esta persona no puede interpretar')).toBeVisible();
  await expect(page.getByText('Charla registrada. Ya se le puede escuchar.')).toHaveCount(0);
});
