import { expect, test } from '@playwright/test';
import { expectAccessible, openFile, signIn, visit } from './support';

const childOf = (project: string): string => (project === 'phone' ? 'Micaela' : 'Samuel');

test('any discipline stops with one press; only its own supervisor lifts it, with a reason (R66)', async ({ page }, { project }) => {
  await signIn(page, 'ines');
  const id = await openFile(page, childOf(project.name));
  await page.getByRole('button', { name: 'Detener' }).click();
  await expect(page.getByText(/alto/i).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Sin alto')).toHaveCount(0);
  await expectAccessible(page);
  await signIn(page, 'lucia');
  await visit(page, `/expedientes/${id}/resumen`);
  await expect(page.getByRole('button', { name: /Levantar/ })).toHaveCount(0);
});
