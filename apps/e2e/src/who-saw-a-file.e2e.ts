import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';

test('the trail tells who did and who saw, and another office reads nothing of it', async ({ page }, { project }) => {
  await signIn(page, 'lucia');
  const child = project.name === 'phone' ? 'Catarina Ajpacajá' : 'Petrona Matías';
  const trail = `/expedientes/${await openFile(page, child)}/bitacora`;

  await signIn(page, 'perla');
  await visit(page, trail);
  await expect(page.getByRole('alert').getByText('No se encuentra').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByText(child)).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await signIn(page, 'beatriz');
  await visit(page, trail);
  await expect(page.getByRole('cell', { name: 'Lucía Arreola' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Visto' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Lucía Arreola' }).first()).toContainText('Visto');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
