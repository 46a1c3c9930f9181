import { expect, type Page, test } from '@playwright/test';
import { acceptCall, type Call, saveCall, takeCall, unheardSurname } from './calls';
import { answerAll, findAll, groundOf } from './long-forms';
import { approve, attend, type Called, convene, fillAgenda, fillDay, freeHour, lead, putOnAgenda, writeDecision } from './panels';
import { clearReport, handIn, recommend } from './reports';
import { expectAccessible, expectNoSidewaysScroll, inDays, signIn, visit } from './support';
import { agree, fillMoment, inform, observe } from './talks';
import { answerIntent, assign, openMatter, orderMeasure, placeInCentre, record } from './the-route';

/** V1 of the vignettes (domain §10), from the call to the determination in force, on the urgent track. Each width has a girl of its own. */
test.describe.configure({ mode: 'serial' });

const name = `Yareli ${unheardSurname()}`;
const call: Call = {
  words: '', summary: 'Cuatro años, cardiopatía que se descompensa; la tía que viajaba con ella se fue. Su mamá está en Houston.',
  raised: ['Alguien está herido o enfermo de gravedad', 'Un bebé o niña o niño pequeño está sin compañía'], channel: 'phone', source: 'KIND_other_office', region: 'north', place: 'CAS_public',
  persons: [{ name, age: '4', country: 'HN', language: 'Español' }],
};
const at = { file: '', code: '', session: '' };
const tab = (word: string): string => `/expedientes/${at.file}/${word}`;

test('R1 R7 R85 the call is an emergency: the file is opened at once and the supervisor ratifies it later (policy: emergency)', async ({ page }) => {
  await signIn(page, 'miriam');
  await takeCall(page, call);
  await saveCall(page);
  await expect(page.getByRole('heading', { name: 'Emergencia: se avisó a la supervisión' })).toBeVisible();
  for (const group of ['EL1', 'EL2', 'EL4']) await page.getByRole('checkbox', { name: new RegExp(group) }).check();
  await page.getByRole('button', { name: 'Guardar grupos' }).click();
  await expect(page.getByText('Lo revisó Miriam', { exact: false })).toBeVisible();
  await acceptCall(page, 'Perla Higuera');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByLabel(/^Razón para continuar/).fill('Está descompensada: se revisa hoy mismo.');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continuar con estas razones' }).click();
  const opened = page.getByRole('link', { name: /^Abrir TIJ-/ });
  at.file = ((await opened.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
  await expect(page.getByText('Falta que la supervisión lo ratifique', { exact: false })).toBeVisible();
  const referral = page.url();

  await signIn(page, 'olga');
  await visit(page, referral);
  await page.getByRole('button', { name: 'Ratificar' }).click();
  await expect(page.getByText('Falta que la supervisión lo ratifique', { exact: false })).toHaveCount(0);
  await assign(page, at.file, { person: 'Héctor Barragán · Legal', discipline: 'legal' });
  await assign(page, at.file, { person: 'Sergio Anaya · Coordinación', discipline: 'coordination' });
});

test('R32 a centre asks for its order; the urgent measure gives it, and the judge has 24 hours (LGDNNA 30 Bis 1, 122-VI)', async ({ page }) => {
  await signIn(page, 'perla');
  await visit(page, tab('ruta/acogimiento'));
  await page.getByLabel('Con quién o en qué lugar').selectOption('CAS_public');
  await record(page).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('R32');
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await orderMeasure(page, at.file, { what: 'Atención médica', orderNo: 'MU-77/2026' });
  await expect(page.getByText('Resuelve la jueza o juez', { exact: false }).first()).toBeVisible();
  await placeInCentre(page, at.file, { notKin: 'Su mamá está en Houston y la tía se fue', notFoster: 'Necesita cuidado médico continuo' });
});

test('R3 her mother is written down as claimed, and she travels alone by both laws (LM 3-XVII; GC6)', async ({ page }) => {
  await signIn(page, 'perla');
  await visit(page, tab('familia'));
  await page.getByRole('link', { name: 'Agregar persona' }).first().click();
  await page.getByLabel('Nombres').fill('Delmy');
  await page.getByLabel('Parentesco').selectOption('mother');
  await page.getByLabel('Base').selectOption('claimed');
  await page.getByLabel('País donde está').selectOption('US');
  await page.getByRole('button', { name: 'Guardar persona' }).click();
  await expect(page.getByRole('region', { name: 'Personas' }).getByText(/Delmy/).first()).toBeVisible();
  const card = page.getByRole('region', { name: 'Cómo viaja' });
  for (const law of [/Ley de Migración/, /Convención/]) await card.getByRole('radiogroup', { name: law }).getByRole('radio', { name: 'No acompañada', exact: true }).check();
  await card.getByRole('button', { name: 'Confirmar' }).click();
  await expect(card.getByText('Clasificación confirmada.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await signIn(page, 'hector');
  await openMatter(page, at.file, { type: 'vrh', capacity: 'Representante' });
  await visit(page, tab('resumen'));
  await page.getByText('Registrar la Procuraduría competente').click();
  await page.getByLabel('Procuraduría competente').fill('PPNNA-BC');
  await page.getByLabel('Por qué es competente').fill('Está en Tijuana');
  await page.getByRole('button', { name: 'Guardar la Procuraduría' }).click();
  await expect(page.getByText('PPNNA-BC, desde', { exact: false })).toBeVisible();
});

test('R29 R36 too young to be asked, her play is observed; the short assessment is approved by somebody else the same day (LGDNNA 71; GC12)', async ({ page }) => {
  await signIn(page, 'perla');
  await visit(page, tab('informacion'));
  await inform(page, 'español', 'Entendió en parte');
  await expect(page.getByText('Charla registrada. Ya se le puede escuchar.')).toBeVisible();
  await answerIntent(page, at.file, 'No lo ha decidido');
  await visit(page, tab('consentimientos'));
  await agree(page, 'Procuraduría en suplencia');
  await visit(page, tab('escucha'));
  await observe(page, 'español', 'Jugó a llamar por teléfono a «mami Delmy» y abrazó su foto.');
  await expect(page.getByText('Escucha registrada.')).toBeVisible();

  await visit(page, tab('evaluacion'));
  await page.getByRole('button', { name: 'Empezar evaluación' }).click();
  await page.getByLabel('Evaluación breve').check();
  await page.getByLabel('Primera evaluación').check();
  await page.getByRole('button', { name: 'Empezar', exact: true }).click();
  await expect(page).toHaveURL(/evaluacion\/[0-9a-f-]{36}/);
  const assessment = (page.url().split('?')[0] ?? '').split('/').at(-1) ?? '';
  await answerGravelyIll(page, assessment);
  await visit(page, `${tab('evaluacion')}/${assessment}?seccion=Q`);
  await page.getByRole('button', { name: 'Enviar a revisión' }).click();
  await expect(page.getByText('Está en revisión. Mientras tanto no se edita.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await signIn(page, 'olga');
  await visit(page, `${tab('evaluacion')}/${assessment}`);
  await page.getByRole('button', { name: 'Aprobar', exact: true }).click();
  await expect(page.getByText('Aprobada', { exact: false }).first()).toBeVisible();
});

// The forty answers go through the same door, signed in as Perla: the form has a journey of its own.
async function answerGravelyIll(page: Page, assessment: string): Promise<void> {
  const hearings = await groundOf(page, at.file);
  await answerAll(page, at.file, assessment, {
    hearingId: hearings.hearings[0]?.id ?? '', place: 'Centro de asistencia, Tijuana', purposes: ['initial'],
    answers: {
      'G.urgent': { choices: ['yes'] }, 'G.urgent_what': { text: 'Cirugía cardiaca; ya la valoró cardiología y está medicada.' }, 'G.medication': { text: 'Furosemida y captopril' },
      'K.asylum_intent': { choices: ['unknown'] }, 'L.words': { text: '«Mami Delmy.»' }, 'N.reasons': { text: 'Necesita cirugía que aquí no está disponible a tiempo; su madre la espera.' },
      'P.in_view': { choices: ['third_country_exit'] },
    },
    sources: [{ kind: 'document', origin: 'Hospital General de Tijuana' }, { kind: 'interview', origin: 'Su mamá, por teléfono' }],
  });
}

test('R41 to leave the country for her mother and the surgery needs a determination; the report goes by the urgent track (LGDNNA 97)', async ({ page }) => {
  await signIn(page, 'perla');
  await visit(page, tab('opciones'));
  await page.getByRole('button', { name: 'Comparar opciones' }).click();
  await page.getByLabel('Qué hay que decidir').fill('¿Dónde se opera y con quién vive?');
  await page.getByRole('radiogroup', { name: 'Vía' }).getByLabel('Urgente: dos personas revisoras').check();
  await page.getByLabel('Evacuación médica').check();
  await page.getByRole('button', { name: 'Empezar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('R47');
  await page.getByLabel('Por qué se cumple').fill('Cardiología pide operar ya, y aquí no se puede a tiempo.');
  await page.getByRole('button', { name: 'Empezar', exact: true }).click();
  await writeOption(page, { option: 'reunify_third_country', means: 'Traslado médico a Houston y vida con su mamá', says: 'Abraza la foto de mami Delmy', country: 'US' });
  await writeOption(page, { option: 'stay_current', means: 'Seguir en el centro y esperar cirugía en Tijuana', says: 'Llora cuando se habla del hospital', country: '' });
  await expect(page.getByText('Se requiere determinación (BID-B)').first()).toBeVisible();
  const { analysis, sources, hearings } = await groundOf(page, at.file);
  for (const { id, code } of analysis?.options ?? []) await findAll(page, at.file, { optionId: id, effect: code === 'stay_current' ? 'against' : 'supports', sources: sources.map((source) => source.id) });

  await visit(page, tab('opciones'));
  await recommend(page, { option: 'Reunificar en tercer país', why: 'La cirugía no espera, y su mamá la espera allá.', hearingId: hearings[0]?.id ?? '' });
  await handIn(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await signIn(page, 'olga');
  at.code = await clearReport(page, at.file);
});

interface Written {
  readonly option: string;
  readonly means: string;
  readonly says: string;
  readonly country: string;
}

async function writeOption(page: Page, { option, means, says, country }: Written): Promise<void> {
  await page.getByRole('button', { name: 'Opción', exact: true }).click();
  await page.getByRole('combobox', { name: 'Opción', exact: true }).selectOption(option);
  await page.getByLabel('País al que lleva').selectOption(country);
  await page.getByLabel('Qué significa en este caso').fill(means);
  await page.getByLabel('Qué dice sobre esta opción').fill(says);
  await page.getByLabel('Viabilidad', { exact: true }).selectOption('feasible');
  await page.getByLabel('Seguimiento que necesita').fill('Visitas y llamadas a los 7, 30, 90 y 180 días');
  if (country) await page.getByLabel('La o lo lleva a otra entidad').check();
  await page.getByRole('button', { name: 'Guardar opción' }).click();
  await expect(page.getByRole('button', { name: 'Guardar opción' })).toHaveCount(0);
}

const called: Called = { secretary: 'amelia', name: `Vía urgente ${name}`, chair: 'Nora Félix', members: ['Nora Félix', 'Fausto Rentería', 'Olga Larios'], specialist: 'Nora Félix', hour: freeHour(11) };

// Reasons are written for one child: no two journeys share them (R56).
const reasons = {
  desktop: {
    voice: 'Cuatro años: se observó su juego; busca a su mamá por teléfono.', safety: 'Cada día sin cirugía aumenta el riesgo; cardiología lo firma.', family: 'Su mamá la crio hasta los tres años y la espera en Houston.',
    development: 'Con la cirugía podrá correr y entrar a preescolar.', law: 'Un tratamiento urgente no espera a ningún trámite.', against: 'Aquí la cirugía no está disponible a tiempo.',
  },
  phone: {
    voice: 'Abrazó la foto y dijo «mami» tres veces mientras dibujaba un avión.', safety: 'La cardióloga pide operar antes de que termine diciembre.', family: 'Delmy la llama por video cada noche; nadie más la ha criado.',
    development: 'Hoy se cansa al subir tres escalones; operada correrá como las demás.', law: 'Su salud no espera a que se resuelva un permiso.', against: 'El hospital de Tijuana la pondría en una lista de ocho meses.',
  },
} as const;

test('R44 R47 neither the reviewer of her assessment nor one person alone decides; two others recommend, provisionally (policy: simplified track)', async ({ page }, { project }) => {
  await convene(page, called);
  const form = await fillAgenda(page, at.code, called);
  await form.getByRole('button', { name: 'Agendar' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('Quien participó en el caso no vota')).toBeVisible();
  await expect(refusal).toContainText('R44');
  await form.getByLabel('Olga Larios').uncheck();
  at.session = await putOnAgenda(page, form, called.hour);
  await attend(page, at.session, 'nora');
  await signIn(page, 'amelia');
  await visit(page, at.session);
  await page.getByRole('button', { name: 'Abrir el caso' }).click();
  await expect(page.getByRole('alert')).toContainText('R47');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await attend(page, at.session, 'fausto');
  await lead(page, at.session, { secretary: 'amelia', press: 'Abrir el caso' });
  for (const login of ['nora', 'fausto']) await approve(page, at.session, login);
  await lead(page, at.session, { secretary: 'amelia', press: 'Cerrar la votación' });
  await writeDecision(page.getByRole('region', { name: 'Caso 1' }), reasons[project.name === 'phone' ? 'phone' : 'desktop']);
  await expect(page.getByRole('button', { name: 'Registrar decisión' })).toHaveCount(0);
});

test('R54 the liaison sends the package; a paper signed by the municipal DIF is no determination, that of the Procuraduría is (LGDNNA 122)', async ({ page }) => {
  await signIn(page, 'sergio');
  await visit(page, tab('determinacion'));
  await expect(page.getByText('Provisional', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Número de acuse').fill('PPNNA/0077/2026');
  await page.getByRole('group', { name: 'Recibido' }).getByLabel('Día').fill(inDays(0));
  await page.getByRole('group', { name: 'Recibido' }).getByLabel('Hora').fill('00:00');
  await page.getByLabel('Deber legal').check();
  await page.getByLabel('Por qué', { exact: true }).fill('La Procuraduría debe determinar (LGDNNA 122)');
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(page.getByText('En espera de la autoridad')).toBeVisible();

  await visit(page, tab('documentos'));
  await page.getByRole('button', { name: 'Adjuntar documento' }).click();
  await page.getByLabel('Archivo').setInputFiles({ name: 'determinacion.txt', mimeType: 'text/plain', buffer: Buffer.from('Se determina la reunificación en Houston.') });
  await page.getByLabel('Título').fill('Determinación PPNNA-BC/2026/77');
  await page.getByLabel('Qué es').selectOption('determination');
  await page.getByLabel('Quién lo entregó').fill('Procuraduría de Protección de Baja California');
  await page.getByRole('button', { name: 'Adjuntar', exact: true }).click();
  await expect(page.getByText('Determinación PPNNA-BC/2026/77').first()).toBeVisible();

  await visit(page, tab('determinacion'));
  await page.getByRole('button', { name: 'Registrar determinación oficial' }).click();
  await page.getByLabel('Firma', { exact: true }).fill('DIF Tijuana');
  for (const legend of ['Fecha de firma', 'En vigor desde']) await fillDay(page, legend, 0);
  await page.getByLabel('Documento firmado').selectOption({ label: 'Determinación PPNNA-BC/2026/77' });
  await page.getByLabel('Tipo', { exact: true }).selectOption('BID-B');
  await page.getByLabel('Sentido').selectOption('reunify_third_country');
  await page.getByLabel('Decisión', { exact: true }).selectOption('approved');
  await page.getByLabel('País de destino').selectOption('US');
  await page.getByLabel('Razones de la autoridad').fill('Su interés superior es operarse en Houston, con su madre.');
  await record(page).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'La determinación no se puede registrar así' });
  await expect(refusal).toContainText('La competente es PPNNA-BC');
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel('Firma', { exact: true }).fill('PPNNA-BC');
  await record(page).click();
  await expect(page.getByRole('heading', { name: 'Determinación oficial', exact: true })).toBeVisible();
});

test('R30 she and her representative are told, and then it is in force (LGDNNA 74, 92-I)', async ({ page }) => {
  await signIn(page, 'perla');
  await visit(page, tab('escucha'));
  await page.getByText('Peso dado a su opinión', { exact: true }).first().click();
  await page.getByRole('radiogroup', { name: 'Peso dado a su opinión' }).getByRole('radio').first().check();
  await page.getByLabel('Por qué ese peso').fill('Su juego dice a quién busca.');
  await page.getByRole('button', { name: 'Guardar peso' }).click();
  await page.getByText('Contarle cómo contó su opinión', { exact: true }).first().click();
  await fillMoment(page, '13:00', 'Cuándo se le contó');
  await page.getByLabel('Cómo, en qué lengua y quién').fill('Con títeres, en español, Perla');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('Se le contó cómo contó su opinión', { exact: false })).toBeVisible();

  await visit(page, tab('determinacion'));
  await page.getByRole('button', { name: 'Avisar en persona' }).click();
  await fillMoment(page, '13:30', 'Cuándo');
  await page.getByLabel('Cómo', { exact: true }).fill('Con títeres y la foto de su mamá');
  await page.getByLabel('En qué idioma').selectOption({ label: 'español' });
  await record(page).click();
  await expect(page.getByRole('button', { name: 'Avisar en persona' })).toHaveCount(0);
  await signIn(page, 'hector');
  await visit(page, tab('determinacion'));
  await page.getByRole('button', { name: 'Notificar a la representación' }).click();
  await fillMoment(page, '14:00', 'Cuándo');
  await page.getByLabel('Cómo', { exact: true }).fill('Oficio');
  await record(page).click();
  await expect(page.getByText('En vigor desde').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'En vigor' }).first()).toHaveAttribute('aria-current', 'step');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
