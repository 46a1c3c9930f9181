import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, fillDate, inDays, openFile, signIn, visit } from './support';
import { act } from './the-same-door';

// Each width has a child of its own.
const children: Readonly<Record<string, string>> = { desktop: 'Valentina Mosquera Córdoba', phone: 'Leidys Bermúdez Bermúdez' };
const measure = 'Escuela: Inscripción y beca';

async function step(page: Page, word: string): Promise<void> {
  const card = page.getByRole('article', { name: measure });
  await card.getByRole('button', { name: `Siguiente paso: ${measure}` }).click();
  await card.getByRole('radiogroup', { name: 'Paso' }).getByLabel(word, { exact: true }).check();
}

async function take(page: Page, word: string): Promise<void> {
  const card = page.getByRole('article', { name: measure });
  await step(page, word);
  await card.getByRole('button', { name: 'Registrar paso' }).click();
  await expect(card.getByRole('button', { name: 'Registrar paso' })).toHaveCount(0);
  await expect(card).toContainText(word);
}

async function issue(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Quién lo emite' }).getByLabel('Nosotros').check();
  await fillDate(page.getByRole('group', { name: 'Próxima revisión' }), inDays(60));
  await page.getByRole('button', { name: 'Emitir plan' }).click();
}

test('R83 R84 no plan without an action for each wounded right, nothing executed without evidence', async ({ page }, { project }) => {
  await signIn(page, 'lucia');
  const caseFileId = await openFile(page, children[project.name] ?? '');
  await act(page, 'RecordRightsDiagnosis', {
    caseFileId, madeBy: 'cso_input', at: inDays(-1), conclusion: 'Restituir la escuela.', rights: [{ right: 'D11', status: 'violated', facts: 'Sin escuela desde agosto' }, { right: 'D04', status: 'guaranteed', facts: 'Vive con su madre' }],
  });
  await visit(page, `/expedientes/${caseFileId}/plan`);
  await page.getByRole('button', { name: 'Empezar plan' }).click();
  await page.getByLabel('Permanecer y regularizar').check();
  await page.getByRole('button', { name: 'Empezar', exact: true }).click();
  await expect(page.getByText('Sin acción')).toBeVisible();

  await signIn(page, 'marcos');
  await visit(page, `/expedientes/${caseFileId}/plan`);
  await issue(page);
  await expect(page.getByRole('alert')).toContainText('R83');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await signIn(page, 'lucia');
  await visit(page, `/expedientes/${caseFileId}/plan`);
  await page.getByRole('button', { name: /^Agregar acción: / }).first().click();
  const form = page.getByRole('form', { name: /^Agregar acción: / });
  await form.getByLabel('Tipo de medida').selectOption({ label: 'Servicio de apoyo' });
  await form.getByLabel('Medida', { exact: true }).selectOption({ label: 'Escuela' });
  await form.getByLabel(/^Qué exactamente/).fill('Inscripción y beca');
  await form.getByLabel('Institución responsable').fill('Secretaría de Educación de Chiapas');
  await form.getByLabel('Persona responsable').fill('Mtra. Xochitl Gumeta');
  await form.getByLabel('Quién da seguimiento').selectOption({ label: 'Lucía Arreola' });
  await fillDate(form.getByRole('group', { name: 'Desde' }), inDays(0));
  await fillDate(form.getByRole('group', { name: 'Para cuándo' }), inDays(20));
  await form.getByRole('button', { name: 'Guardar acción' }).click();
  await expect(page.getByRole('article', { name: measure })).toContainText('Propuesta');
  await expectNoSidewaysScroll(page);

  await signIn(page, 'marcos');
  await visit(page, `/expedientes/${caseFileId}/plan`);
  await issue(page);
  await expect(page.getByText('Emitido', { exact: true })).toBeVisible();

  await signIn(page, 'lucia');
  await act(page, 'AttachDocument', {
    caseFileId, kind: 'evidence', title: 'Constancia de inscripción', date: inDays(-1), receivedFrom: 'Secretaría de Educación de Chiapas', language: 'spa', sensitivity: 'S2', content: Buffer.from('Constancia').toString('base64'),
  });
  await visit(page, `/expedientes/${caseFileId}/plan`);
  await take(page, 'Aceptada');
  await take(page, 'En curso');
  const card = page.getByRole('article', { name: measure });
  await step(page, 'Ejecutada');
  await card.getByRole('button', { name: 'Registrar paso' }).click();
  await expect(card.getByRole('alert')).toContainText('R84');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await card.getByLabel('Constancia').selectOption({ label: 'Constancia de inscripción' });
  await card.getByRole('button', { name: 'Registrar paso' }).click();
  await expect(card).toContainText('Ejecutada');
  await step(page, 'Verificada');
  await card.getByLabel('la niña o el niño').check();
  await card.getByRole('button', { name: 'Registrar paso' }).click();
  await expect(card).toContainText('Confirmó la niña o el niño');
});
