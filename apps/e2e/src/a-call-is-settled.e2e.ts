import { expect, test } from '@playwright/test';
import { acceptCall, type Call, saveCall, screenCall, takeCall, unheardSurname } from './calls';
import { expectAccessible, expectNoSidewaysScroll, signIn, visit } from './support';

const callOf = (surname: string): Call => ({
  words: 'Mi mamá no llega', summary: 'Dos hermanos esperan en el albergue', raised: [], channel: 'phone', source: 'self_child', region: 'south', place: 'CSO_shelter',
  persons: [{ name: `Wilmer ${surname}` }, { name: `Josué ${surname}`, relation: 'sibling' }],
});

test('R3 R8 the family tab shows the brother, takes a grandmother and confirms the classification', async ({ page }) => {
  await signIn(page, 'noe');
  await takeCall(page, callOf(unheardSurname()));
  await page.getByLabel('Cómo contactarle sin ponerle en riesgo').fill('Solo mensajes, de noche');
  await saveCall(page);
  await screenCall(page, ['EL1'], 'Noé');
  const referral = page.url();
  await signIn(page, 'marcos');
  await visit(page, referral);
  await acceptCall(page, 'Lucía Arreola');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const file = await page.getByRole('link', { name: /^Abrir TAP-/ }).first().getAttribute('href');

  await signIn(page, 'lucia');
  await visit(page, `${file ?? ''}/familia`);
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
