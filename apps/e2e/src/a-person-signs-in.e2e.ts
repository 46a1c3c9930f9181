import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, signInByHand, visit } from './support';

test('a wrong password is answered plainly, and nothing typed is lost', async ({ page }) => {
  await visit(page, '/entrar');
  await page.getByLabel('Correo').fill('lucia@demo.cobijo.example');
  await page.getByLabel('Contraseña', { exact: true }).fill('no es esta');
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Correo')).toHaveValue('lucia@demo.cobijo.example');
  await expectAccessible(page);
});

test('a social worker signs in and sees who is in danger, what is late and what is next', async ({ page }) => {
  await signInByHand(page, 'lucia');
  await expect(page.getByText('Demostración: personas y datos inventados.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'En peligro ahora' })).toBeVisible();
  await expect(page.getByText('Wilmer Paz').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a colleague of another office does not learn that a file exists', async ({ page }) => {
  await signInByHand(page, 'lucia');
  await visit(page, '/expedientes');
  await page.getByRole('link', { name: /Wilmer Paz/ }).first().click();
  await expect(page).toHaveURL(/expedientes\/[0-9a-f-]{36}/);
  const file = page.url();
  await page.context().clearCookies();
  await signInByHand(page, 'perla');
  await visit(page, file);
  await expect(page.getByText('Wilmer')).toHaveCount(0);
});
