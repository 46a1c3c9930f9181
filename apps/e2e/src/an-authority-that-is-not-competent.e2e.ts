import { expect, type Page, test } from '@playwright/test';
import { fillDay } from './panels';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';

// The journeys at phone and at desktop width each have a child of their own.
const childOf = (project: string): string => (project === 'phone' ? 'Catarina Ajpacajá' : 'Petrona Matías');

async function fillDetermination(page: Page, signatory: string): Promise<void> {
  await page.getByLabel('Firma', { exact: true }).fill(signatory);
  await fillDay(page, 'Fecha de firma', -1);
  await page.getByLabel('Documento firmado').selectOption({ label: 'Determinación PPNNA-CHIS/2026/1180' });
  await page.getByLabel('Tipo', { exact: true }).selectOption('BID-A');
  await page.getByLabel('Sentido').selectOption('return_extended');
  await page.getByLabel('Decisión', { exact: true }).selectOption('approved');
  await page.getByLabel('País de destino').selectOption('GT');
  await page.getByLabel('Razones de la autoridad').fill('Su interés superior es volver con su abuela.');
}

test('R54 a determination signed by an authority that is not competent is refused, with its article (LGDNNA 122)', async ({ page }, { project }) => {
  await signIn(page, 'daniela');
  const file = `/expedientes/${await openFile(page, childOf(project.name))}`;
  await visit(page, `${file}/determinacion`);
  await page.getByRole('button', { name: 'Registrar determinación oficial' }).click();
  await fillDetermination(page, 'PPNNA-BC');
  await page.getByRole('button', { name: 'Registrar', exact: true }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'La determinación no se puede registrar así' });
  await expect(refusal.getByText('Firma una autoridad que no es la competente')).toBeVisible();
  await expect(refusal).toContainText('La competente es PPNNA-CHIS');
  await expect(refusal).toContainText('Ley General de Niñas, Niños y Adolescentes 122');
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expect(page.getByLabel('Firma', { exact: true })).toHaveValue('PPNNA-BC');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await signIn(page, 'beatriz');
  await visit(page, `${file}/bitacora`);
  await page.getByRole('button', { name: 'No procede' }).click();
  const line = page.getByRole('row').filter({ hasText: 'Daniela Quirós' }).filter({ hasText: 'Determinación: registrar la oficial' }).first();
  await expect(line).toContainText('R54');
});

test('V1 the plan shows each right with its action, its institution and its day (LGDNNA 123)', async ({ page }, { project }) => {
  await signIn(page, 'lucia');
  const file = `/expedientes/${await openFile(page, childOf(project.name))}`;
  await visit(page, `${file}/plan`);
  await expect(page.getByText('Inscripción y beca').first()).toBeVisible();
  await expect(page.getByText(/PGN Guatemala/).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await signIn(page, 'sergio');
  await visit(page, `${file}/plan`);
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByText('Inscripción y beca')).toHaveCount(0);
});
