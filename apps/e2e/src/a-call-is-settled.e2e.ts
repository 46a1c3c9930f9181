import { expect, type Page, test } from '@playwright/test';
import { changeTo, expectAccessible, expectNoSidewaysScroll, signIn } from './support';

// Names that no other run has used, so that only the children of this journey are alike.
const family = (): string => Array.from({ length: 7 }, () => 'bdfgklmnprst'.charAt(Math.floor(Math.random() * 12)) + 'aeiou'.charAt(Math.floor(Math.random() * 5))).join('');

async function takeCall(page: Page, surname: string): Promise<void> {
  await page.goto('/triaje/nueva');
  await page.getByLabel('Con sus propias palabras').fill('Estamos en un hotel, no nos dejan salir');
  await page.getByLabel('Qué pasa y qué piden').fill('Dos hermanos encerrados piden ayuda');
  await page.getByText('7 preguntas más').click();
  for (const question of await page.locator('fieldset.fl').all()) {
    const hot = (await question.locator('legend').innerText()) === 'No los dejan salir';
    await question.getByText(hot ? 'Sí' : 'No', { exact: true }).click();
  }
  await page.getByLabel('Quién llama').selectOption('self_child');
  await page.getByLabel('Región').selectOption('south');
  await page.getByLabel('Tipo de lugar').selectOption('hotel');
  await page.getByLabel('Nombre o apodo').fill(`Wilmer ${surname}`);
  await page.getByRole('button', { name: 'Agregar otra persona' }).click();
  await page.getByLabel('Nombre o apodo').nth(1).fill(`Josué ${surname}`);
  await page.getByLabel('Qué es de la primera persona').selectOption('sibling');
}

async function screenCall(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /EL1/ }).check();
  await page.getByRole('button', { name: 'Guardar grupos' }).click();
  await expect(page.getByText('Lo revisó Noé', { exact: false })).toBeVisible();
  await page.getByRole('radio', { name: 'Ninguno' }).check();
  await page.getByRole('button', { name: 'Guardar revisión' }).click();
  await expect(page.getByText('Resultado: ninguno.')).toBeVisible();
}

async function accept(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Aceptar y abrir expediente' }).check();
  await page.getByLabel('Trabajadora o trabajador social responsable').selectOption({ label: 'Lucía Arreola' });
}

test('R1 R10 a child calls: refused without safe contact, saved with it, and the brothers get a file each', async ({ page }) => {
  const surname = family();
  await signIn(page, 'noe');
  await takeCall(page, surname);
  await expect(page.getByText('Un hotel no es un alojamiento')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Guardar la llamada' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('Falta cómo contactarle sin riesgo')).toBeVisible();
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expect(page.getByLabel('Con sus propias palabras')).toHaveValue('Estamos en un hotel, no nos dejan salir');

  await page.getByLabel('Cómo contactarle sin ponerle en riesgo').fill('Solo mensajes, de noche');
  await page.getByRole('button', { name: 'Guardar la llamada' }).click();
  await expect(page.getByRole('heading', { name: 'Emergencia: se avisó a la supervisión' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await accept(page);
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByRole('alert').getByText('Todavía no se dijo a quién corresponde')).toBeVisible();

  await screenCall(page);
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Abrir TAP-/ })).toHaveCount(2);
});

test('R3 R8 the family tab shows the brother, takes a grandmother and confirms the classification', async ({ page }) => {
  await signIn(page, 'noe');
  await takeCall(page, family());
  await page.getByLabel('Cómo contactarle sin ponerle en riesgo').fill('Solo mensajes, de noche');
  await page.getByRole('button', { name: 'Guardar la llamada' }).click();
  await screenCall(page);
  await accept(page);
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const file = await page.getByRole('link', { name: /^Abrir TAP-/ }).first().getAttribute('href');

  await changeTo(page, 'lucia');
  await page.goto(`${file ?? ''}/familia`);
  await expect(page.getByRole('region', { name: 'Hermanas y hermanos' }).getByText(/Josué/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Agregar persona' }).first().click();
  await page.getByLabel('Nombres').fill('Juana');
  await page.getByLabel('Parentesco').selectOption('grandparent');
  await page.getByLabel('Base').selectOption('biological');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Guardar persona' }).click();
  await expect(page.getByRole('region', { name: 'Personas' }).getByText(/Juana/).first()).toBeVisible();

  const card = page.getByRole('region', { name: 'Cómo viaja' });
  await card.getByRole('radiogroup', { name: /Ley de Migración/ }).getByRole('radio', { name: 'Acompañada', exact: true }).check();
  await card.getByRole('radiogroup', { name: /Convención/ }).getByRole('radio', { name: 'No acompañada' }).check();
  await card.getByRole('button', { name: 'Confirmar' }).click();
  await card.getByLabel(/Razón para continuar/).first().fill('Su tío tiene la tutela en trámite');
  await card.getByRole('button', { name: 'Continuar con estas razones' }).click();
  await expect(card.getByText('Clasificación confirmada.')).toBeVisible();
});
