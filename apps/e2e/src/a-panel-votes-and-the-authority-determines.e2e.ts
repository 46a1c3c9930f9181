import { type Browser, expect, type Page, test } from '@playwright/test';
import { clearReport } from './a-report-for-the-panel';
import { expectAccessible, expectNoSidewaysScroll, fillDate, inDays, openFile, signIn, visit } from './support';
import { act, send } from './the-same-door';

// Each width has a child, a file and a session of its own.
const children: Readonly<Record<string, string>> = { desktop: 'Daniela Uzcátegui Colmenares', phone: 'Daniela Pérez Colmenares' };
const members = ['fermin', 'graciela', 'ulises', 'ofelia'] as const;
const names: Readonly<Record<string, string>> = { fermin: 'Fermín Xool', graciela: 'Graciela Peña', ulises: 'Ulises Arce', ofelia: 'Ofelia Cen' };

interface Hearings {
  readonly hearingsPage: { readonly hearings: readonly { readonly id: string; readonly version: number }[] };
}

/** Each person on a device of her own. */
async function deviceOf(browser: Browser, login: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, login);
  return page;
}

const idOf = async (page: Page): Promise<string> => (await send<{ me: { id: string } }>(page, 'Session', {})).me.id;

/** What stands before a session, told without pages: team, competence, representation, the child told how her view counts, a cleared report. */
async function prepare(page: Page, caseFileId: string): Promise<string> {
  const ids: string[] = [];
  for (const login of ['daniela', 'rodrigo']) {
    await signIn(page, login);
    ids.push(await idOf(page));
  }
  await signIn(page, 'marcos');
  await act(page, 'AssignToFile', { caseFileId, userId: ids[0], discipline: 'coordination', role: 'co' });
  await act(page, 'AssignToFile', { caseFileId, userId: ids[1], discipline: 'legal', role: 'lead' });
  await act(page, 'RecordCompetence', { caseFileId, ppnna: 'PPNNA-CHIS', basis: 'Vive en Tapachula', since: inDays(-30) });
  await signIn(page, 'lucia');
  const { hearingsPage } = await send<Hearings>(page, 'HearingsPage', { caseFileId });
  const [heard] = hearingsPage.hearings;
  await act(page, 'WeighChildView', { caseFileId, hearingId: heard?.id, version: heard?.version, weight: 'determining', reasons: 'Lo sostiene y lo explica' });
  await act(page, 'GiveFeedbackToChild', { caseFileId, hearingId: heard?.id, version: (heard?.version ?? 0) + 1, at: new Date().toISOString(), how: 'En persona, con dibujos' });
  await act(page, 'AttachDocument', {
    caseFileId, kind: 'determination', title: 'Determinación PPNNA/0512/2026', date: inDays(-1), receivedFrom: 'Procuraduría de Protección de Chiapas', language: 'spa', sensitivity: 'S2',
    content: Buffer.from('Determinación PPNNA/0512/2026').toString('base64'),
  });
  return clearReport(page, caseFileId);
}

async function convene(page: Page, hour: string, code: string): Promise<string> {
  await visit(page, '/sesiones');
  await page.getByRole('button', { name: 'Convocar sesión' }).click();
  await page.getByLabel('Panel', { exact: true }).selectOption({ label: 'Panel de Tapachula' });
  const moment = page.getByRole('group', { name: 'Cuándo' });
  await moment.getByLabel('Día').fill(inDays(1));
  await moment.getByLabel('Hora').fill(hour);
  await page.getByLabel('Presencial').check();
  await page.getByLabel('Preside').selectOption({ label: names['graciela'] ?? '' });
  await page.getByRole('button', { name: 'Convocar', exact: true }).click();
  const link = page.getByRole('listitem').filter({ hasText: hour }).getByRole('link', { name: /^Sesión \d+$/ }).first();
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: `Poner en agenda: ${code}` }).click();
  const form = page.getByRole('form', { name: `Poner en agenda: ${code}` });
  await form.getByLabel('Sesión').selectOption({ label: await form.getByRole('option').filter({ hasText: hour }).first().innerText() });
  for (const login of members) await form.getByLabel(names[login] ?? '').check();
  await form.getByRole('button', { name: 'Agendar' }).click();
  await expect(form).toHaveCount(0);
  return (await link.getAttribute('href')) ?? '';
}

async function attend(page: Page, session: string): Promise<void> {
  await visit(page, session);
  await expect(page.getByText('El informe se abre al firmar la carta')).toBeVisible();
  await page.getByRole('button', { name: 'Firmar la carta' }).click();
  await expect(page.getByText('Carta firmada')).toBeVisible();
  await page.getByRole('radiogroup', { name: '¿Tiene algún conflicto de interés en este caso?' }).getByLabel('No tengo').check();
  await page.getByRole('button', { name: 'Declarar' }).click();
  await expect(page.getByText('II. Antecedentes')).toBeVisible();
}

async function vote(page: Page, session: string, words: { readonly vote: string; readonly reason?: string; readonly dissent?: string }): Promise<void> {
  await visit(page, session);
  await page.getByRole('radiogroup', { name: 'Su voto' }).getByLabel(words.vote, { exact: true }).check();
  if (words.reason) await page.getByLabel(/^Razón/).fill(words.reason);
  if (words.dissent) await page.getByLabel('Voto particular por escrito').fill(words.dissent);
  await page.getByRole('button', { name: 'Votar y firmar' }).click();
  await expect(page.getByText('Su voto quedó firmado.')).toBeVisible();
}

async function decide(page: Page): Promise<void> {
  const record = page.getByRole('button', { name: 'Registrar decisión' });
  await page.getByRole('radiogroup', { name: 'Peso dado a su opinión' }).getByLabel('Decisivo').check();
  await page.getByRole('radiogroup', { name: '¿Se siguió su opinión?' }).getByLabel('Sí').check();
  await page.getByLabel('Por qué', { exact: true }).fill('Lo sostiene en tres escuchas y lo explica.');
  await fillDate(page.getByRole('group', { name: 'Fecha de revisión' }), inDays(60));
  await record.click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('R49');
  for (const heading of ['Su voz', 'Seguridad', 'Familia', 'Desarrollo e identidad', 'Derecho'])
    await page.getByLabel(new RegExp(`^Razones: ${heading}`)).fill(`${heading}: consta en el informe de este caso, ${page.url().slice(-12)}.`);
  await page.getByLabel(/^Por qué no:/).fill('La separa de su escuela.');
  await page.getByLabel('Cambios o condiciones').fill('Lugar en la escuela confirmado.');
  await page.getByLabel('Seguimiento', { exact: true }).fill('Visitas a los 7, 30 y 90 días.');
  await record.click();
  await expect(page.getByText('Decidido', { exact: true })).toBeVisible();
}

test.describe.serial('a panel votes and the authority determines', () => {
  let caseFileId = '';

  test('R49 a whole vote: undertakings, quorum, a dissent, minutes, and a decision with its reasons', async ({ page, browser }, { project }) => {
    const hour = `${project.name === 'phone' ? '13' : '12'}:${String(1 + Math.floor(Math.random() * 59)).padStart(2, '0')}`;
    await signIn(page, 'lucia');
    caseFileId = await openFile(page, children[project.name] ?? '');
    const code = await prepare(page, caseFileId);
    await visit(page, `/expedientes/${caseFileId}/opciones/informe`);
    await expect(page.getByText('VI. Panel')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await signIn(page, 'elena');
    const session = await convene(page, hour, code);
    const devices = new Map<string, Page>();
    for (const login of members) {
      const device = await deviceOf(browser, login);
      devices.set(login, device);
      await attend(device, session);
    }
    await visit(page, session);
    await expect(page.getByText('Hay quórum')).toBeVisible();
    await page.getByRole('button', { name: 'Abrir el caso' }).click();
    await expect(page.getByRole('button', { name: 'Cerrar la votación' })).toBeVisible();
    await page.getByLabel('Qué pasó').fill('Se abre el caso con cuatro integrantes.');
    await page.getByRole('button', { name: 'Anotar' }).click();
    await expect(page.getByText('Se abre el caso con cuatro integrantes.')).toBeVisible();

    for (const [login, device] of devices)
      await vote(device, session, login === 'ofelia' ? { vote: 'Diferir', reason: 'Falta la visita', dissent: 'La escuela queda a dos horas.' } : { vote: 'Aprueba con cambios' });
    await page.getByRole('button', { name: 'Cerrar la votación' }).click();
    await expect(page.getByText(/Aprueba con cambios|3 de 4 votos/).first()).toBeVisible();
    await decide(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await expect(page.getByRole('listitem').filter({ hasText: 'Ofelia Cen' }).filter({ hasText: 'Voto particular' })).toContainText('dos horas');
    for (const device of devices.values()) await device.context().close();
  });

  test('R54 the package leaves with its receipt, and only the competent authority determines', async ({ page }) => {
    await signIn(page, 'daniela');
    await visit(page, `/expedientes/${caseFileId}/determinacion`);
    await page.getByRole('link', { name: 'Revisar el paquete antes de enviarlo' }).click();
    await expect(page.getByText('Todavía no se envía')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Volver a la determinación' }).click();

    await page.getByLabel('Número de acuse').fill('PPNNA/0512/2026');
    const received = page.getByRole('group', { name: 'Recibido' });
    await received.getByLabel('Día').fill(inDays(-1));
    await received.getByLabel('Hora').fill('10:00');
    await page.getByRole('radiogroup', { name: 'Excepción al consentimiento' }).getByLabel('Hay consentimiento').check();
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await page.getByRole('link', { name: 'Ver el paquete que se envió y su acuse' }).click();
    await expect(page.getByText('Acuse PPNNA/0512/2026')).toBeVisible();

    await visit(page, `/expedientes/${caseFileId}/determinacion`);
    await page.getByRole('button', { name: 'Registrar determinación oficial' }).click();
    await page.getByLabel('Procuraduría', { exact: true }).check();
    await page.getByLabel('Firma', { exact: true }).fill('DIF municipal de Tijuana');
    await fillDate(page.getByRole('group', { name: 'Fecha de firma' }), inDays(-1));
    await page.getByLabel('Documento firmado').selectOption({ label: 'Determinación PPNNA/0512/2026' });
    await page.getByLabel('Tipo', { exact: true }).selectOption('BID-A');
    await page.getByLabel('Sentido').selectOption({ label: 'Seguir como está' });
    await page.getByLabel('Decisión', { exact: true }).selectOption({ label: 'Aprobada' });
    await page.getByLabel('Razones de la autoridad').fill('Su interés superior es seguir en su escuela.');
    await page.getByRole('button', { name: 'Registrar', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('R54');
    await page.getByLabel('Firma', { exact: true }).fill('PPNNA-CHIS');
    await page.getByRole('button', { name: 'Registrar', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Determinación oficial', exact: true })).toContainText('PPNNA-CHIS');
  });

  test('V10 told in her language and in force; the child asks to think again and execution waits (R59)', async ({ page }) => {
    await signIn(page, 'lucia');
    await visit(page, `/expedientes/${caseFileId}/determinacion`);
    const official = page.getByRole('region', { name: 'Determinación oficial', exact: true });
    await expect(official).toContainText('No se ejecuta hoy');
    await page.getByRole('button', { name: 'Avisar en persona' }).click();
    await tell(page);
    await page.getByLabel('En qué idioma').selectOption({ label: 'español' });
    await page.getByRole('button', { name: 'Registrar', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Avisar en persona' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Notificar a la representación' }).click();
    await tell(page);
    await page.getByRole('button', { name: 'Registrar', exact: true }).click();
    await expect(official).toContainText('En vigor');
    await expect(official).toContainText('Nada impide actuar hoy');

    await page.getByRole('button', { name: 'Pedir que se piense otra vez' }).click();
    await page.getByLabel('La niña, el niño o adolescente', { exact: true }).check();
    await page.getByLabel('Con sus palabras').fill('«Quiero que me escuchen otra vez.»');
    await page.getByRole('button', { name: 'Presentar' }).click();
    await expect(official).toContainText('R59');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await signIn(page, 'elena');
    await visit(page, '/sesiones');
    await page.getByRole('button', { name: 'Convocar sesión' }).click();
    await page.getByLabel('Nombre', { exact: true }).fill('Panel que vuelve a pensar');
    await page.getByLabel('Versión del procedimiento').fill('2026-1');
    for (const member of ['Iván Lagunes', 'Jacinta Pool']) await page.getByRole('group', { name: 'Integrantes' }).getByLabel(member).check();
    await page.getByRole('button', { name: 'Crear panel' }).click();
    await expect(page.getByRole('button', { name: 'Convocar sesión' })).toBeVisible();

    await signIn(page, 'beatriz');
    await visit(page, `/expedientes/${caseFileId}/determinacion`);
    await page.getByRole('button', { name: 'Registrar respuesta' }).click();
    await page.getByRole('radiogroup', { name: 'Resultado' }).getByLabel('Se confirma').check();
    await page.getByLabel('Razones de la respuesta').fill('Se le escuchó otra vez; sigue siendo lo mejor.');
    const deciders = page.getByRole('group', { name: 'Quiénes resolvieron' });
    for (const member of ['Fermín Xool', 'Graciela Peña', 'Iván Lagunes']) await deciders.getByLabel(member).check();
    await page.getByRole('button', { name: 'Guardar respuesta' }).click();
    await expect(page.getByRole('alert')).toContainText('R59');
    await deciders.getByLabel('Graciela Peña').uncheck();
    await deciders.getByLabel('Jacinta Pool').check();
    await page.getByRole('button', { name: 'Guardar respuesta' }).click();
    await expect(official).toContainText('Nada impide actuar hoy');
  });
});

async function tell(page: Page): Promise<void> {
  const when = page.getByRole('group', { name: 'Cuándo' });
  await when.getByLabel('Día').fill(inDays(-1));
  await when.getByLabel('Hora').fill('11:00');
  await page.getByLabel('Cómo', { exact: true }).fill('En persona, con dibujos');
}
