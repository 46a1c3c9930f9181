import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';
import { act, send } from './the-same-door';

// Each width has a child of its own.
const children: Readonly<Record<string, string>> = { desktop: 'Josué Amador Paz', phone: 'Josué Paz Maradiaga' };
const cell = /^S1 Seguridad física y psicológica en A\. Retorno asistido con familia extensa/;
const words = 'Qué se sabe y qué falta';

async function openCell(page: Page, caseFileId: string): Promise<void> {
  await visit(page, `/expedientes/${caseFileId}/opciones`);
  await page.getByRole('button', { name: cell }).click();
  await expect(page.getByLabel(words)).toBeVisible();
}

test('R41 R51 a return needs a determination and waits for what nobody knows; two people in one cell lose no word', async ({ page, browser }, { project }) => {
  await signIn(page, 'rodrigo');
  const { me } = await send<{ me: { id: string } }>(page, 'Session', {});
  await signIn(page, 'lucia');
  const caseFileId = await openFile(page, children[project.name] ?? '');
  await act(page, 'StartOptionsAnalysis', { caseFileId, question: '¿Dónde y con quién vivirá?', track: 'ordinary' });
  for (const code of ['return_extended', 'foster_MX'])
    await act(page, 'SaveOption', { caseFileId, version: 0, code, destinationCountry: code === 'foster_MX' ? null : 'HN', description: 'Vivir con familia', childView: '«Todavía no sé.»', followUp: 'Visitas', feasibility: 'feasible' });
  await signIn(page, 'marcos');
  await act(page, 'AssignToFile', { caseFileId, userId: me.id, discipline: 'legal', role: 'lead' });

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'rodrigo');
  await openCell(other, caseFileId);

  await signIn(page, 'lucia');
  await visit(page, `/expedientes/${caseFileId}/opciones`);
  await expect(page.getByText('Se requiere determinación (BID-A)')).toBeVisible();
  await expect(page.getByText('Falta un dato que bloquea el envío')).toBeVisible();
  await page.getByRole('button', { name: 'Ir a S1 en Retorno asistido con familia extensa' }).click();
  await page.getByRole('radiogroup', { name: 'Hallazgo' }).getByLabel('Se desconoce').check();
  await page.getByLabel(words).fill('No se sabe quién más vive en la casa.');
  await page.getByLabel(words).blur();
  await expect(page.getByText(/^Guardado/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Volver a la tabla' }).click();
  await expect(page.getByRole('button', { name: cell })).toBeFocused();
  await page.reload();
  await expect(page.getByText('No se sabe quién más vive en la casa.')).toBeVisible();

  await other.getByLabel(words).fill('La tía dice que vive sola.');
  await other.getByLabel(words).blur();
  const both = other.getByRole('group', { name: 'Dos personas escribieron aquí a la vez' });
  await expect(both).toContainText('No se sabe quién más vive en la casa.');
  await expect(both).toContainText('La tía dice que vive sola.');
  await expectNoSidewaysScroll(other);
  await both.getByRole('button', { name: 'Unir las dos' }).click();
  await expect(other.getByLabel(words)).toHaveValue(/La tía dice que vive sola\.\n\nNo se sabe quién más/);
  await expect(other.getByText(/^Guardado/)).toBeVisible();
  await other.context().close();

  await page.reload();
  await page.getByRole('button', { name: 'Enviar a revisión' }).click();
  await expect(page.getByRole('alert')).toContainText('R51');
});
