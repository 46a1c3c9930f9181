import { expect, type Page } from '@playwright/test';
import { fillIn } from './form';
import type { Girl } from './homecoming-begins';
import { signIn, visit } from './support';
import { send } from './the-same-door';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

const home = 'Retorno asistido con familia extensa';
const foster = 'Familia de acogida';
// What weighs for and against: the four headings of each option, and what may never stay unknown before a return.
const findings: readonly (readonly [option: string, factor: RegExp, effect: string, weight: string, text: string])[] = [
  [home, /^V1 /, 'A favor', 'decisivo', 'Lo dice a solas y en mam.'],
  [home, /^S1 /, 'A favor', 'importante', 'La visita de la PGN no halló violencia en casa.'],
  [home, /^S6 /, 'A favor', 'importante', 'Sin temor ni indicios de persecución.'],
  [home, /^F5 /, 'A favor', 'importante', 'Parentesco verificado con acta y visita.'],
  [home, /^D4 /, 'A favor', 'menor', 'Conserva su lengua y su comunidad.'],
  [home, /^L1 /, 'A favor', 'importante', 'Es su país de nacionalidad.'],
  [foster, /^V1 /, 'En contra', 'decisivo', 'No es lo que pide.'],
  [foster, /^S1 /, 'A favor', 'importante', 'La familia está certificada.'],
  [foster, /^F1 /, 'En contra', 'importante', 'La separa de quien la crio.'],
  [foster, /^D4 /, 'En contra', 'menor', 'En Comitán pocos hablan mam.'],
  [foster, /^L1 /, 'A favor', 'importante', 'Puede regularizarse.'],
];

/** Lucía compares two options and hands her report in; Marcos clears it. Returns the code under which the case waits. */
export async function compareOptions(page: Page, { file }: Girl): Promise<string> {
  await visit(page, `${file}/opciones`);
  await press(page, 'Comparar opciones');
  await fillIn(page, { 'Qué hay que decidir': '¿Dónde y con quién vivirá?', 'Vía': 'Ordinaria' });
  await press(page, 'Empezar');
  for (const [option, country, says] of [[home, 'Guatemala', '«Quiero regresar con mi abuela.»'], [foster, 'México', '«No son mi casa.»']] as const) {
    await press(page, 'Opción');
    await fillIn(page, { 'Opción': option, 'País al que lleva': country, 'Qué significa en este caso': option, 'Qué dice sobre esta opción': says, 'Viabilidad': 'Viable', 'Seguimiento que necesita': 'Llamadas y visitas' });
    await press(page, 'Guardar opción');
    await expect(page.getByRole('list', { name: 'Opción' }).getByRole('button', { name: option })).toBeVisible();
  }
  await expect(page.getByText('Se requiere determinación (BID-A)')).toBeVisible();
  for (const finding of findings) await find(page, finding);
  await fillIn(page, { 'Opción que se recomienda': home, 'Por qué': 'Es lo que pide, es segura y conserva su vida en familia y su lengua.' });
  await page.getByLabel('Escucha en la que se apoya').selectOption({ index: 1 });
  await press(page, 'Enviar a revisión');
  await expect(page.getByText('Informe enviado a revisión')).toBeVisible();

  await signIn(page, 'marcos');
  await visit(page, `${file}/opciones`);
  await press(page, 'Validar para el panel');
  await expect(page.getByRole('link', { name: 'Ver informe' })).toBeVisible();
  const { bidReport } = await send<{ bidReport: { childCode: string } }>(page, 'BidReport', { caseFileId: file.split('/').pop() });
  return bidReport.childCode;
}

async function find(page: Page, [option, factor, effect, weight, text]: (typeof findings)[number]): Promise<void> {
  const cell = page.getByRole('button', { name: new RegExp(`${factor.source}.* en [A-Z]\\. ${option}`) });
  await cell.click();
  const panel = page.getByRole('region', { name: new RegExp(`${factor.source}.* en ${option}`) });
  await fillIn(panel, { 'Hallazgo': effect, 'Cuánto pesa': weight, 'Qué se sabe y qué falta': text });
  for (const source of await panel.getByRole('group', { name: 'Fuentes' }).getByRole('checkbox').all()) await source.check();
  await panel.getByRole('button', { name: 'Volver a la tabla' }).click();
  // Saved as it is typed: the table shows what the server kept.
  const kept = page.getByRole('cell').filter({ has: page.getByRole('button', { name: new RegExp(`${factor.source}.* en [A-Z]\\. ${option}: ${effect}`) }) });
  await expect(kept).toContainText(text);
  await expect(kept).toContainText('2 fuentes');
}

const members = [['fermin', 'Fermín Xool'], ['graciela', 'Graciela Peña'], ['ulises', 'Ulises Arce'], ['ofelia', 'Ofelia Cen']] as const;

/** Four people decide, none of whom assessed her; one dissents. */
export async function decideInPanel(page: Page, { code, inDays, reasons }: { readonly code: string; readonly inDays: number; readonly reasons: readonly string[] }): Promise<void> {
  const session = await putOnAgenda(page, { code, inDays });
  for (const [login] of members) {
    await signIn(page, login);
    await visit(page, session);
    await press(page, 'Firmar la carta');
    await fillIn(page, { '¿Tiene algún conflicto de interés en este caso?': 'No tengo' });
    await press(page, 'Declarar');
    await expect(page.getByRole('heading', { name: 'Informe', exact: true })).toBeVisible();
  }
  await signIn(page, 'elena');
  await visit(page, session);
  await press(page, 'Abrir el caso');
  await expect(page.getByRole('button', { name: 'Cerrar la votación' })).toBeVisible();
  for (const [login] of members) await vote(page, session, login);
  await signIn(page, 'elena');
  await visit(page, session);
  await press(page, 'Cerrar la votación');
  const headings = ['Su voz', 'Seguridad', 'Familia', 'Desarrollo e identidad', 'Derecho'];
  await fillIn(page, {
    ...Object.fromEntries(headings.map((heading, index) => [`Razones: ${heading}`, reasons[index] ?? ''])), [`Por qué no: ${foster}`]: 'La separa de quien la crio y ella no la desea.',
    'Peso dado a su opinión': 'Decisivo', '¿Se siguió su opinión?': 'Sí', 'Por qué': 'Es coherente, libre e informada.', 'Cambios o condiciones': 'Beca y transporte confirmados antes de viajar.',
    'Seguimiento': 'Llamadas a los 7, 30, 90 y 180 días.', 'Fecha de revisión': { days: 70 },
  });
  await press(page, 'Registrar decisión');
  await expect(page.getByText('Voto particular').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Registrar decisión' })).toHaveCount(0);
}

async function putOnAgenda(page: Page, { code, inDays }: { readonly code: string; readonly inDays: number }): Promise<string> {
  await signIn(page, 'elena');
  await visit(page, '/sesiones');
  await press(page, 'Convocar sesión');
  await page.getByLabel('Panel', { exact: true }).selectOption({ label: 'Panel de Tapachula' });
  await fillIn(page, { 'Cuándo': { days: inDays }, 'Cómo': 'Presencial', 'Preside': 'Graciela Peña' });
  await press(page, 'Convocar');
  // No other session is on that day.
  const day = new Date(Date.now() + inDays * 86_400_000).toLocaleDateString('es-MX', { day: 'numeric', timeZone: 'America/Mexico_City' });
  const session = page.getByRole('listitem').filter({ hasText: new RegExp(`Sesión \\d+\\s*${day}\\s`) }).getByRole('link', { name: /^Sesión/ });
  await expect(session).toBeVisible();
  await press(page, `Poner en agenda: ${code}`);
  const form = page.getByRole('form', { name: `Poner en agenda: ${code}` });
  await fillIn(form, { 'Sesión': await form.getByRole('option').filter({ hasText: new RegExp(`,\\s${day}\\s`) }).innerText(), 'Quiénes conocen del caso': members.map(([, name]) => name) });
  await form.getByRole('button', { name: 'Agendar' }).click();
  await expect(form).toHaveCount(0);
  return (await session.getAttribute('href')) ?? '';
}

async function vote(page: Page, session: string, login: string): Promise<void> {
  await signIn(page, login);
  await visit(page, session);
  await fillIn(page, { 'Su voto': login === 'ofelia' ? 'Diferir' : 'Aprueba con cambios' });
  if (login === 'ofelia') await fillIn(page, { 'Razón': 'Falta confirmar la beca', 'Voto particular por escrito': 'La secundaria queda a dos horas a pie; sin beca no volverá a estudiar.' });
  await press(page, 'Votar y firmar');
  await expect(page.getByText('Su voto quedó firmado.')).toBeVisible();
}
