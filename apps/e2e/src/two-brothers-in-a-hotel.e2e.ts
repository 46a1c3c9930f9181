import { expect, type Page, test } from '@playwright/test';
import { acceptCall, saveCall, screenCall, takeCall, unheardSurname } from './calls';
import { answerAssessment, approveAssessment, compareOptions, submitAssessment } from './long-forms';
import { approve, attend, convene, fillAgenda, lead, putOnAgenda, writeDecision } from './panels';
import { clearReport, handIn, recommend } from './reports';
import { expectAccessible, expectNoSidewaysScroll, signIn, visit } from './support';
import { agree, hear, inform } from './talks';
import { answerIntent, assign, goTo, openMatter, orderMeasure, placeInCentre, record } from './the-route';
import { send } from './the-same-door';
import { messageOf, optionsOf, panelOf, reasonsOf } from './two-brothers';

/** V2 of the vignettes (domain §10), from the message to the removal. Each width has two brothers of its own. */
test.describe.configure({ mode: 'serial' });

const surname = unheardSurname();
const files: string[] = [];
const hearings: string[] = [];
const why = 'Es lo que piden los dos y es segura.';
const [wilmer, josue] = [(): string => files[0] ?? '', (): string => files[1] ?? ''];

test('R1 R10 R8 a message from a hotel: safe contact, priority 0, a file for each brother, kept together (LGDNNA 22, 76)', async ({ page }) => {
  await signIn(page, 'noe');
  await takeCall(page, messageOf(surname));
  await expect(page.getByText('Un hotel no es un alojamiento')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Emergencia' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await saveCall(page);
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('Falta cómo contactarle sin riesgo')).toBeVisible();
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expect(page.getByLabel('Con sus propias palabras')).toHaveValue(messageOf(surname).words);
  await page.getByLabel('Cómo contactarle sin ponerle en riesgo').fill('Solo mensajes, de noche');
  await saveCall(page);
  await expect(page.getByRole('heading', { name: 'Emergencia: se avisó a la supervisión' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await acceptCall(page, 'Lucía Arreola');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByRole('alert').getByText('Todavía no se dijo a quién corresponde')).toBeVisible();
  await screenCall(page, ['EL1', 'EL2'], 'Noé');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const opened = page.getByRole('link', { name: /^Abrir TAP-/ });
  await expect(opened).toHaveCount(2);
  for (const link of await opened.all()) files.push(((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? '');

  await signIn(page, 'lucia');
  await visit(page, `/expedientes/${wilmer()}/familia`);
  const brothers = page.getByRole('region', { name: 'Hermanas y hermanos' });
  await expect(brothers.getByText(`Josué ${surname}`)).toBeVisible();
  await expect(brothers.getByText('Se mantienen juntos')).toBeVisible();
});

test('R17 R31 R14 the hotel is refused as placement and recorded as detention, for both at once; its clock and tasks begin (LM 99)', async ({ page }) => {
  await signIn(page, 'lucia');
  await goTo(page, wilmer(), 'Dónde vive');
  await page.getByLabel('Con quién o en qué lugar').selectOption('hotel_motel');
  await record(page).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('Ese lugar es de detención: no puede ser acogimiento')).toBeVisible();
  await expect(refusal).toContainText('R31');
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await refusal.getByRole('link', { name: 'Registrarlo como privación de libertad' }).click();
  await page.getByRole('button', { name: 'Salir sin guardar' }).click();
  await page.getByLabel('Quién detiene').selectOption('INM');
  await page.getByLabel('En qué lugar').selectOption('hotel_motel');
  await page.getByLabel('Cómo se supo').selectOption('message_unknown');
  await page.getByRole('radio', { name: 'Creíble' }).check();
  await page.getByRole('checkbox', { name: new RegExp(`Josué ${surname}`) }).check();
  await expectAccessible(page);
  await record(page).click();
  const opened = page.getByRole('status');
  for (const task of ['Localizar', 'Pedir medida urgente a la Procuraduría', 'Valorar amparo: procede a cualquier hora', 'Queja ante la CNDH']) await expect(opened.getByText(task)).toBeVisible();
  for (const file of files) {
    await visit(page, `/expedientes/${file}/ruta`);
    await expect(page.getByText(/^Privación de libertad: \d+ h$/).first()).toBeVisible();
  }
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('R70 R2 a third person asks for amparo and the judge stops every return; "they are adults" is kept, not adopted (LA 15, 126; LGDNNA 5)', async ({ page }) => {
  await signIn(page, 'marcos');
  for (const file of files) await assign(page, file, { person: 'Rodrigo Tamez · Legal', discipline: 'legal' });
  await signIn(page, 'rodrigo');
  await visit(page, `/expedientes/${wilmer()}/retorno/solicitud`);
  await page.getByRole('radiogroup', { name: 'Quién lo pide' }).getByLabel('INM').check();
  await page.getByLabel('País').fill('HN');
  await page.getByLabel('Motivo que da').fill('Dicen que salen mañana.');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('Solicitado').first()).toBeVisible();
  for (const file of files) await fileAmparo(page, file);
  await visit(page, `/expedientes/${wilmer()}/retorno`);
  await expect(page.getByText(/^Suspendido por /)).toBeVisible();
  await goTo(page, wilmer(), 'Dicho sobre la edad');
  await page.getByLabel('Quién lo dijo').selectOption('INM');
  await page.getByLabel('Qué dijo').fill('«Son adultos»');
  await record(page).click();
  await expect(page.getByRole('status').getByText('La edad está en controversia', { exact: false })).toBeVisible();
  await visit(page, `/expedientes/${wilmer()}/familia`);
  await expect(page.getByText('Una autoridad dice que es mayor de edad', { exact: false }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

async function fileAmparo(page: Page, file: string): Promise<void> {
  await openMatter(page, file, { type: 'amparo', capacity: 'Autorización del artículo 12 de la Ley de Amparo' });
  await goTo(page, file, 'Suspensión u orden');
  await page.getByRole('radio', { name: 'Suspensión' }).check();
  await page.getByLabel('Quién la dio').selectOption('district_judge');
  await page.getByRole('textbox', { name: 'Expediente' }).fill('1187/2026');
  await record(page).click();
  await expect(page.getByText('La orden está vigente. Ningún retorno avanza.')).toBeVisible();
}

test('R32 R14 a centre wants an order; with it they live there, and the detention ends with its hours (LGDNNA 30 Bis 1)', async ({ page }) => {
  await signIn(page, 'lucia');
  await goTo(page, wilmer(), 'Dónde vive');
  await page.getByLabel('Con quién o en qué lugar').selectOption('CAS_public');
  await record(page).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('R32');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  for (const file of files) await moveToCentre(page, file);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

async function moveToCentre(page: Page, file: string): Promise<void> {
  await orderMeasure(page, file, { what: 'Ingreso a un centro', orderNo: 'MU-231/2026' });
  await placeInCentre(page, file, { notKin: 'Su papá vive en Texas', notFoster: 'No hay familia certificada que reciba a los dos' });
  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await page.getByRole('button', { name: 'Registrar cómo terminó' }).first().click();
  await page.getByLabel('Cómo terminó').selectOption('moved_to_CAS');
  await record(page).click();
  await expect(page.getByText(/Terminó la privación de libertad: Pasó a un centro de asistencia, \d+ h/).first()).toBeVisible();
}

test('R50 informed alone, they ask for protection: the shield goes up and no return is authorised (LM 74, 112-V; LRPCAP 6)', async ({ page }) => {
  await signIn(page, 'lucia');
  for (const file of files) {
    await visit(page, `/expedientes/${file}/informacion`);
    await inform(page, 'español');
    await expect(page.getByText('Charla registrada. Ya se le puede escuchar.')).toBeVisible();
    await answerIntent(page, file, 'La pide');
    await goTo(page, file, 'Pide protección');
    await page.getByLabel('Con sus palabras').fill('La pandilla nos busca. Queremos llegar con mi papá.');
    await record(page).click();
    await expect(page.getByText('El blindaje está activo', { exact: false })).toBeVisible();
  }
  await visit(page, `/expedientes/${wilmer()}/retorno`);
  await expect(page.getByText('Suspendido').first()).toBeVisible();
  await signIn(page, 'beatriz');
  await visit(page, `/expedientes/${wilmer()}/retorno`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('R57 each is heard and assessed on his own; no report splits them without a ground (LGDNNA 22, 27-IV)', async ({ page }) => {
  await signIn(page, 'lucia');
  const words = [`Quiero llegar con mi papá.`, `Quiero quedarme con Wilmer.`];
  const assessments: string[] = [];
  for (const [at, file] of files.entries()) {
    await visit(page, `/expedientes/${file}/consentimientos`);
    await agree(page);
    await visit(page, `/expedientes/${file}/escucha`);
    await hear(page, 'español', words[at]);
    await expect(page.getByText('Escucha registrada.')).toBeVisible();
    assessments.push(await assessBrother(page, file, words[at] ?? ''));
  }
  await signIn(page, 'marcos');
  for (const [at, file] of files.entries()) await approveAssessment(page, file, assessments[at] ?? '');
  await signIn(page, 'lucia');
  for (const file of files) hearings.push(await compareOptions(page, file, { track: 'ordinary', question: '¿Dónde y con quién vivirá?', told: optionsOf(file === josue()) }));

  await visit(page, `/expedientes/${josue()}/opciones`);
  await expect(page.getByText('Se requiere determinación', { exact: false }).first()).toBeVisible();
  await recommend(page, { option: 'Familia de acogida', why, hearingId: hearings[1] ?? '' });
  await page.getByRole('button', { name: 'Enviar a revisión' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('R57');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await recommend(page, { option: 'Integración con refugio', why, hearingId: hearings[1] ?? '' });
  await handIn(page);
  await visit(page, `/expedientes/${wilmer()}/opciones`);
  await recommend(page, { option: 'Integración con refugio', why, hearingId: hearings[0] ?? '' });
  await handIn(page);
});

// The forty answers of each short assessment and the findings of the matrix go through the same door, signed in as Lucía: those forms have journeys of their own.
async function assessBrother(page: Page, file: string, words: string): Promise<string> {
  const { hearingsPage } = await send<{ hearingsPage: { hearings: readonly { id: string }[] } }>(page, 'HearingsPage', { caseFileId: file });
  const id = await answerAssessment(page, file, {
    hearingId: hearingsPage.hearings[0]?.id ?? '', place: 'Centro de asistencia, Tapachula', purposes: ['initial'],
    answers: { 'L.words': { text: `«${words}»` }, 'K.asylum_intent': { choices: ['yes'] } },
    sources: [{ kind: 'interview', origin: 'El adolescente' }, { kind: 'interview', origin: 'Su papá, por teléfono' }],
  });
  await submitAssessment(page, file, id);
  return id;
}

test('R57 one session hears both; each has his own vote, his own reasons, his own determination (LGDNNA 27-IV, 92-IX)', async ({ page }, { project }) => {
  await signIn(page, 'marcos');
  const codes: string[] = [];
  for (const file of files) codes.push(await clearReport(page, file));
  const called = panelOf(surname);
  await convene(page, called);
  let session = '';
  for (const code of codes) session = await putOnAgenda(page, await fillAgenda(page, code, called), called.hour);
  for (const login of ['fermin', 'graciela', 'ulises']) await attend(page, session, login);
  await lead(page, session, { secretary: 'elena', press: 'Abrir el caso' });
  for (const login of ['fermin', 'graciela', 'ulises']) await approve(page, session, login);
  await lead(page, session, { secretary: 'elena', press: 'Cerrar la votación' });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  for (const [at, written] of reasonsOf(project.name).entries()) {
    const item = page.getByRole('region', { name: `Caso ${at + 1}` });
    await writeDecision(item, written);
    await expect(item.getByRole('button', { name: 'Registrar decisión' })).toHaveCount(0);
  }
  await signIn(page, 'lucia');
  for (const file of files) {
    await visit(page, `/expedientes/${file}/determinacion`);
    await expect(page.getByText('Integración con refugio', { exact: false }).first()).toBeVisible();
  }
});


test('R69 taken out all the same: recorded at once, with the safeguards that failed already marked (LM 74; LA 17-IV)', async ({ page }) => {
  await signIn(page, 'lucia');
  await visit(page, `/expedientes/${wilmer()}/retorno`);
  await page.getByRole('link', { name: 'Registrar retorno irregular' }).click();
  const missing = page.getByRole('group', { name: 'Salvaguardas que no se cumplían' });
  for (const guard of ['G2', 'G6', 'G7', 'G9']) await expect(missing.getByRole('checkbox', { name: new RegExp(`^${guard} `) })).toBeChecked();
  await page.getByLabel('Quién hizo la salida').selectOption('INM');
  await page.getByLabel('Cómo se supo').selectOption('family');
  await page.getByLabel('A qué país').selectOption('HN');
  await page.getByRole('radiogroup', { name: '¿Ya se sabe dónde está?' }).getByLabel('No').check();
  await page.getByRole('radio', { name: 'Creíble' }).check();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await record(page).click();
  const opened = page.getByRole('status');
  await expect(opened.getByText('Amparo: no tiene plazo')).toBeVisible();
  await expect(opened.getByText('Contacto con el país de origen')).toBeVisible();
  await page.getByRole('link', { name: 'Volver a la ruta' }).click();
  await expect(page.getByText(/^Faltaban .*G2/).first()).toBeVisible();
});
