import type { Teller } from '../teller';
import { attend, callSession, clearReport, type FactorTold } from './panel-kit';
import { advance, dayFrom, justBefore, type StoryFile, tell } from './story-kit';

const factors: readonly FactorTold[] = [
  ['V1', 'important', 'Abraza la foto de su mamá y la llama por teléfono en su juego.', 'Llora cuando se habla del hospital.'],
  ['S1', 'decisive', 'Cardiología de Houston la opera esta semana.', 'La cirugía no está disponible a tiempo en Tijuana.'],
  ['S6', 'minor', 'Sin contacto con su consulado: no se ha decidido si pide protección.', 'Igual en México.'],
  ['F1', 'decisive', 'Su mamá la crio hasta los tres años.', 'Aquí nadie de su familia la cuida.'],
  ['F5', 'important', 'Acta de nacimiento que trajo la propia mamá; entrevista por separado.', 'Custodia temporal por la Procuraduría.'],
  ['D4', 'minor', 'Su lengua y su familia.', 'Su lengua, sin su familia.'],
  ['L1', 'important', 'Permiso de salida de su mamá y de la Procuraduría; parole médico en trámite.', 'Visitante por razones humanitarias.'],
];

/** The urgent track: two reviewers, neither of whom assessed, recommend; the package is with the authority, which has not answered. */
export async function recommendAtOnce(teller: Teller, file: StoryFile, told: { readonly hearingId: string; readonly sources: readonly string[] }): Promise<void> {
  const { caseFileId } = file;
  teller.daysAgo(1, 8);
  const [, stay] = await clearReport(teller, file, {
    author: 'perla', clearer: 'olga', track: 'simplified_urgent', urgency: { criterion: 'medical_evacuation', criterionReason: 'Dos cardiólogos firman que la cirugía no espera y aquí llega tarde.' }, question: '¿Dónde se opera y con quién vive?', ...told, factors, against: ['V1', 'S1', 'F1'],
    options: [
      { code: 'reunify_third_country', description: 'Traslado médico a Houston y vida con su mamá', childView: 'Su juego: «Voy con mami Delmy.»', destinationCountry: 'US', leavesState: true },
      { code: 'stay_current', description: 'Seguir en el centro y esperar cirugía en Tijuana', childView: 'Su juego: esconde la muñeca del hospital.' },
    ],
    reasoning: 'La cirugía no espera y su mamá la espera allá.', noRepresentativeReason: 'Pedida a la Procuraduría el mismo día',
  });
  await advance(teller, 'perla', file, 'planning');
  teller.daysAgo(1, 12);
  const { sessionId, ids } = await callSession(teller, { secretary: 'amelia', name: 'Panel de Tijuana', members: ['nora', 'fausto', 'irma'], specialist: 'irma', chair: 'nora', heldAt: teller.now.toISOString() });
  const { id: itemId } = await tell(teller, 'amelia', ['schedulePanelCase', '... on SessionChanged { id }'], { sessionId, caseFileId, memberIds: [ids.get('nora'), ids.get('fausto')] });
  const item = { caseFileId, itemId: String(itemId) };
  for (const login of ['nora', 'fausto']) await attend(teller, login, item);
  await tell(teller, 'amelia', ['openPanelCase'], item);
  for (const login of ['nora', 'fausto']) await tell(teller, login, ['castVote'], { ...item, vote: 'approve' });
  const closed = await tell(teller, 'amelia', ['closePanelVote', '... on SessionChanged { version }'], item);
  const decided = await tell(teller, 'amelia', ['recordDecision', '... on SessionChanged { determinationId }'], {
    ...item, version: closed['version'], rejected: [{ optionId: stay, reason: 'Aquí la cirugía llega tarde.' }],
    reasonsByHeading: [
      { heading: 'V', text: 'Cuatro años: se observó su juego, en el que llama a su mamá y abraza su foto.' },
      { heading: 'S', text: 'Dos cardiólogas firman que cada semana sin cirugía aumenta el riesgo de morir.' },
      { heading: 'F', text: 'Delmy la crio hasta los tres años, llama a diario y tiene casa y seguro en Houston.' },
      { heading: 'D', text: 'Operada podrá correr, dormir sin fatiga y entrar a preescolar.' },
      { heading: 'L', text: 'La salida lleva permiso de su madre y de la Procuraduría; ningún trámite la retrasa.' },
    ],
    viewWeight: 'some', viewFollowed: 'yes', viewReason: 'Su juego dice a quién busca.', conditions: 'Viaja con enfermera y oxígeno; la recibe su mamá en el hospital.',
    followUp: 'Llamadas a los 7, 30, 90 y 180 días con la oficina de Houston.', reviewOn: dayFrom(teller, 30),
  });
  await tell(teller, 'sergio', ['transmitPackage', '... on DeterminationChanged { id }'], {
    caseFileId, determinationId: decided['determinationId'], version: 1, recipient: 'PPNNA-BC', receipt: 'PPNNA/0077/2026', receivedAt: justBefore(teller), exception: 'emergency', exceptionReason: 'Su vida corre peligro',
  });
}
