import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';

test('an address is read by whoever is named, and to others there is none (LGDNNA 76)', async ({ page }, { project }) => {
  const where = `Aldea Los Planes, tercera casa después del molino (${project.name})`;
  await signIn(page, 'lucia');
  const file = await openFile(page, 'Petrona');
  await visit(page, `/expedientes/${file}/familia`);
  await page.getByRole('link', { name: /Domicilio reservado Juana/ }).click();
  await expect(page).toHaveURL(/domicilio/);
  const address = page.url();
  await page.getByRole('textbox', { name: /^Domicilio/ }).fill(where);
  await page.getByRole('textbox', { name: 'Para qué lo necesitan' }).fill('Visita antes del retorno');
  await page.getByRole('button', { name: 'Guardar domicilio' }).click();
  // Nobody is marked: nobody could read it, and nothing typed is lost.
  await expect(page.getByText('Nadie podría leer el domicilio')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Domicilio/ })).toHaveValue(where);
  await page.getByRole('checkbox', { name: /^Lucía Arreola/ }).last().check();
  await page.getByRole('button', { name: 'Guardar domicilio' }).click();
  await expect(page.getByText(where).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await signIn(page, 'rodrigo');
  await visit(page, address);
  await expect(page.getByText('No hay nada que usted pueda leer aquí.')).toBeVisible();
  await expect(page.getByText(where)).toHaveCount(0);
  await visit(page, `/expedientes/${file}/bitacora`);
  await expect(page.getByRole('heading', { name: 'Bitácora' })).toBeVisible();
  await expect(page.getByText('Domicilio reservado: registrar')).toHaveCount(0);

  await signIn(page, 'lucia');
  await visit(page, `/expedientes/${file}/bitacora`);
  await expect(page.getByText('Domicilio reservado: registrar').first()).toBeVisible();
});
