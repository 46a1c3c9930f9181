import { expect, type Locator, type Page, test } from '@playwright/test';
import { clearReport } from './a-report-for-the-panel';
import { expectAccessible, expectNoSidewaysScroll, fillDate, inDays, openFile, signIn, visit } from './support';

// The journeys at phone and at desktop width each have a child and a session of their own.
const children: Readonly<Record<string, string>> = { desktop: 'Josué Amador Orellana', phone: 'Kevin Ayala Ayala' };
const lawyers = [['graciela', 'Graciela Peña'], ['ivan', 'Iván Lagunes'], ['jacinta', 'Jacinta Pool']] as const;

/** Sets a panel up and calls a session of it at an hour that no other session has. */
async function convene(page: Page, hour: string): Promise<void> {
  const name = `Panel de las ${hour}`;
  await visit(page, '/sesiones');
  await page.getByRole('button', { name: 'Convocar sesión' }).click();
  await page.getByLabel('Nombre', { exact: true }).fill(name);
  await page.getByLabel('Versión del procedimiento').fill('2026-1');
  const members = page.getByRole('group', { name: 'Integrantes' });
  for (const [, member] of lawyers) await members.getByLabel(member).check();
  await members.getByLabel('Marcos Villaseñor').check();
  await page.getByRole('button', { name: 'Crear panel' }).click();
  await page.getByRole('button', { name: 'Convocar sesión' }).click();
  await page.getByLabel('Panel', { exact: true }).selectOption({ label: name });
  const moment = page.getByRole('group', { name: 'Cuándo' });
  await moment.getByLabel('Día').fill(inDays(1));
  await moment.getByLabel('Hora').fill(hour);
  await page.getByLabel('Presencial').check();
  await page.getByLabel('Preside').selectOption({ label: 'Graciela Peña' });
  await page.getByRole('button', { name: 'Convocar', exact: true }).click();
  await expect(sessionAt(page, hour)).toBeVisible();
}

const sessionAt = (page: Page, hour: string): Locator => page.getByRole('listitem').filter({ hasText: hour }).getByRole('link', { name: /^Sesión \d+$/ }).first();

async function attend(page: Page, session: string, login: string): Promise<void> {
  await signIn(page, login);
  await visit(page, session);
  await page.getByRole('button', { name: 'Firmar la carta' }).click();
  await expect(page.getByText('Carta firmada')).toBeVisible();
  await declare(page, 'No tengo');
}

async function declare(page: Page, answer: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '¿Tiene algún conflicto de interés en este caso?' }).getByLabel(answer).check();
  if (answer !== 'No tengo') await page.getByLabel('Parentesco').check();
  await page.getByRole('button', { name: 'Declarar' }).click();
}

async function refuseToOpen(page: Page, session: string, words: string): Promise<void> {
  await signIn(page, 'elena');
  await visit(page, session);
  await page.getByRole('button', { name: 'Abrir el caso' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText(words)).toBeVisible();
  await expect(refusal).toContainText('R47');
  await expectNoSidewaysScroll(page);
}

test('V10 whoever reviewed takes no seat (R44), one discipline is no quorum (R47), a recusal counts it again (R46)', async ({ page }, { project }) => {
  // The sessions of the demonstration are on the hour.
  const hour = `${project.name === 'phone' ? '11' : '10'}:${String(1 + Math.floor(Math.random() * 59)).padStart(2, '0')}`;
  await signIn(page, 'lucia');
  const code = await clearReport(page, await openFile(page, children[project.name] ?? ''));

  await signIn(page, 'elena');
  await convene(page, hour);
  await page.getByRole('button', { name: `Poner en agenda: ${code}` }).click();
  const form = page.getByRole('form', { name: `Poner en agenda: ${code}` });
  const label = await form.getByRole('option').filter({ hasText: hour }).first().innerText();
  await form.getByLabel('Sesión').selectOption({ label });
  for (const [, member] of lawyers) await form.getByLabel(member).check();
  await form.getByLabel('Marcos Villaseñor').check();
  await form.getByRole('button', { name: 'Agendar' }).click();
  await expect(page.getByRole('alert').getByText('Quien participó en el caso no vota')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await form.getByLabel('Marcos Villaseñor').uncheck();
  await form.getByRole('button', { name: 'Agendar' }).click();
  await expect(form).toHaveCount(0);
  const session = (await sessionAt(page, hour).getAttribute('href')) ?? '';

  for (const [login] of lawyers) await attend(page, session, login);
  await refuseToOpen(page, session, 'Todas las personas son de la misma disciplina');
  await expectAccessible(page);

  await signIn(page, 'jacinta');
  await visit(page, session);
  await declare(page, 'Sí, me excuso');
  await expect(page.getByText('Se excusó: parentesco. El quórum se recalculó.')).toBeVisible();
  await refuseToOpen(page, session, 'No hay quórum: votan 2 de 3');
  await page.getByRole('button', { name: 'Diferir el caso' }).click();
  await page.getByLabel('No hay quórum', { exact: true }).check();
  await page.getByLabel('Qué falta').fill('Otra persona que vote');
  await page.getByLabel('Quién lo trae').fill('Secretaría');
  await fillDate(page.getByRole('group', { name: 'Para cuándo' }), inDays(5));
  await page.getByRole('button', { name: 'Diferir el caso' }).click();
  await expect(page.getByText(/^Diferido: Otra persona que vote/)).toBeVisible();
});

test('R49 a decided session keeps its votes and the dissent in writing', async ({ page }) => {
  await signIn(page, 'elena');
  await visit(page, '/sesiones');
  await page.getByRole('link', { name: 'Sesión 1', exact: true }).click();
  await expect(page.getByText('Hay quórum')).toBeVisible();
  const dissenter = page.getByRole('listitem').filter({ hasText: 'Ofelia Cen' }).filter({ hasText: 'Voto particular' }).first();
  await expect(dissenter).toContainText('sin beca no volverá a estudiar');
  await expect(page.getByRole('button', { name: 'Abrir el caso' })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
