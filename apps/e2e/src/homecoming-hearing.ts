import { expect, type Page } from '@playwright/test';
import { type Entries, fillIn, type When } from './form';
import type { Girl } from './homecoming-begins';
import { inDays, signIn, visit } from './support';
import { act, send } from './the-same-door';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

// Eulalia Pablo speaks for her in Mam.
const interpreted = (language: string): Entries => ({
  [language]: 'mam', '¿Hubo intérprete?': 'Sí', 'Quién interpretó': 'Intérprete profesional', 'En qué lengua': 'mam', 'Nombre de quien interpretó': 'Eulalia Pablo',
});

/** She is informed alone, says what may be done for her and that she asks for no protection. */
export async function inform(page: Page, { file }: Girl): Promise<void> {
  await visit(page, `${file}/informacion`);
  await press(page, 'Registrar charla individual');
  await fillIn(page, {
    'Fecha y hora': { minutes: -9 }, 'Lugar': 'Sala de juegos', 'Modalidad': 'En persona, a solas', ...interpreted('Lengua de la charla'),
    'De qué se habló': ['Sus derechos en México', 'Asilo en México', 'Retorno', 'Derecho a ser escuchada o escuchado'], 'Materiales': ['Tarjetas'], '¿Entendió?': 'Entendió',
  });
  await press(page, 'Guardar charla');
  await expect(page.getByText('Charla registrada. Ya se le puede escuchar.')).toBeVisible();

  await visit(page, `${file}/consentimientos`);
  await fillIn(page, { '¿Qué expresó?': 'Dijo que sí', '¿Quién lo dijo?': 'La niña, niño o adolescente' });
  await press(page, 'Siguiente');
  const scopes = ['Servicio y acompañamiento', 'Guardar sus datos', 'Guardar datos sensibles', 'Representación legal', 'Compartir con la Procuraduría', 'Contactar a su consulado'];
  for (const scope of scopes) await page.getByLabel(scope, { exact: true }).first().check();
  await press(page, 'Siguiente');
  await fillIn(page, { 'Cómo se le explicó': ['De palabra', 'Con intérprete'], 'Intérprete': 'Eulalia Pablo', 'Cómo quedó constancia': 'Firma' });
  await press(page, 'Guardar');
  await expect(page.getByText('Contactar a su consulado: sí')).toBeVisible();

  await visit(page, `${file}/resumen`);
  await page.getByText('Registrar si quiere protección en México').click();
  await fillIn(page, { '¿Quiere protección internacional en México?': 'No la pide' });
  await press(page, 'Guardar su respuesta');
  await expect(page.getByText('Puede contactarse a su consulado, con su permiso.')).toBeVisible();
}

/** What she says, and in which talk. */
interface Said {
  readonly purpose: string;
  readonly at: When;
  readonly words: string;
  readonly translation: string;
}

/** Writes her words down in Mam. Through nobody, it is refused first. */
export async function hear(page: Page, { file }: Girl, said: Said & { readonly first?: () => Promise<void> }): Promise<void> {
  await visit(page, `${file}/escucha`);
  await press(page, 'Registrar escucha');
  await fillIn(page, { 'Fecha y hora': said.at, 'Para qué': said.purpose, '¿Estuvo a solas con usted?': 'Sí', 'Cómo fue': 'Conversación', '¿Qué pasó?': 'Habló o se expresó' });
  await fillIn(page, {
    'Sobre qué': 'Familia', 'Sus palabras 1': said.words, 'Traducción': said.translation, '¿Dijo que no quiere regresar?': 'No', 'Cómo entiende lo que está en juego': 'Explica con sus palabras las dos opciones.',
  });
  if (said.first) {
    await fillIn(page, { 'Lengua de la escucha': 'mam', '¿Hubo intérprete?': 'No' });
    await press(page, 'Guardar escucha');
    await said.first();
  }
  await fillIn(page, interpreted('Lengua de la escucha'));
  await press(page, 'Guardar escucha');
  await expect(page.getByText('Escucha registrada.')).toBeVisible();
  const talk = page.getByRole('article').filter({ hasText: said.translation }).first();
  await talk.getByText('Peso dado a su opinión').first().click();
  await fillIn(talk, { 'Peso dado a su opinión': 'Decisivo', 'Por qué ese peso': 'Lo pide desde el primer día.' });
  await press(page, 'Guardar peso');
  await expect(page.getByText('Lo pide desde el primer día.').first()).toBeVisible();
}

/** A look at what may endanger her: whether she needs protection, or what waits for her. */
export async function assessRisk(page: Page, { file }: Girl, risk: Entries): Promise<void> {
  await visit(page, `${file}/riesgos`);
  await press(page, 'Registrar riesgo');
  await fillIn(page, { 'Fecha y hora': { minutes: -1 }, 'Nivel': '3 · Bajo', 'Por qué ese nivel': 'Sin indicios de peligro.', 'Cuándo volver a mirar': { days: 30 }, ...risk });
  await press(page, 'Guardar riesgo');
  await expect(page.getByText('Sin indicios de peligro.').first()).toBeVisible();
}

const choice = (...choices: string[]) => ({ choices });
const text = (words: string) => ({ text: words });
const answers = (hearingId: string) => ({
  'A.date': { date: inDays(0) }, 'A.place': text('Comitán'), 'A.interpreter': choice('present'), 'A.language': text('Mam'), 'A.present': { rows: [['Eulalia Pablo', 'Intérprete']] },
  'A.seen_alone': choice('yes'), 'A.methods': choice('interview', 'play'), 'A.consent': choice('on_file'), 'E.arrangement': choice('customary_carer'), 'E.carer': text('Familia Ortiz.'), 'E.quality': choice('good'),
  'E.restricted': choice('free'), 'E.satisfaction': text('«Aquí estoy bien.»'), 'F.concerns': choice('none'), 'F.what': text('Salió después de un pleito en casa; nadie la amenazó.'), 'F.family_risk': choice('no'),
  'F.perpetrator_near': choice('no'), 'F.return_risk': choice('none_found'), 'F.refoulement': choice('none_found'), 'F.self_harm': choice('no'), 'G.urgent': choice('no'), 'G.medication': text('Ninguno'),
  'G.functioning': choice('none'), 'K.asylum_intent': choice('no'), 'L.hearing': choice(hearingId), 'L.told': text('Que su opinión cuenta y que puede callar.'), 'L.live_with': choice('relatives'),
  'L.capacity': text('Explica con sus palabras las dos opciones.'), 'L.weight': text('Peso alto: lo sostiene.'), 'L.words': text('«Quiero regresar con mi abuela.»'), 'N.risk_level': choice('3'),
  'N.reasons': text('Sin peligro inmediato.'), 'O.taken': text('Llamada con la abuela.'), 'P.in_view': choice('return'), 'Q.assessor': choice('signed'), 'Q.child_told': choice('after_review'),
});

/** Lucía assesses and hands in, Marcos approves. The many answers go the way the page sends them; beginning, handing in and approving are pressed. */
export async function assess(page: Page, { file, name }: Girl): Promise<void> {
  await visit(page, `${file}/evaluacion`);
  await press(page, 'Empezar evaluación');
  await fillIn(page, { 'Tipo': 'Evaluación breve', 'Para qué': ['Primera evaluación', 'Retorno'] });
  await press(page, 'Empezar');
  await expect(page).toHaveURL(/evaluacion\/[0-9a-f-]{36}/);
  const assessment = page.url().split('?')[0] ?? '';
  const [caseFileId, assessmentId] = [file, assessment].map((path) => path.split('/').pop() ?? '');
  await answer(page, { caseFileId: caseFileId ?? '', assessmentId: assessmentId ?? '', name });
  await visit(page, `${assessment}?seccion=Q`);
  await press(page, 'Enviar a revisión');
  await expect(page.getByText('Está en revisión. Mientras tanto no se edita.')).toBeVisible();

  await signIn(page, 'marcos');
  await visit(page, assessment);
  await press(page, 'Aprobar');
  await expect(page.getByText('Aprobada').first()).toBeVisible();
}

async function answer(page: Page, { caseFileId, assessmentId, name }: { readonly caseFileId: string; readonly assessmentId: string; readonly name: string }): Promise<void> {
  const { assessment } = await send<{ assessment: { hearings: readonly { id: string }[] } }>(page, 'AssessmentPage', { caseFileId, id: assessmentId });
  const given = Object.entries(answers(assessment.hearings[0]?.id ?? '')).map(([question, value]) => ({ question, baseVersion: 0, value }));
  await act(page, 'SaveAnswers', { caseFileId, assessmentId, answers: given });
  for (const origin of [name, 'Su abuela'])
    await act(page, 'AddSource', { caseFileId, assessmentId, question: 'F.what', kind: 'interview', origin, obtainedOn: inDays(0), reliability: 'B' });
}
