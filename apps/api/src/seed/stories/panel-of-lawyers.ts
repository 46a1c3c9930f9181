import type { Teller } from '../teller';
import { assess } from './assess';
import { attend, callSession, clearReport } from './panel-kit';
import { advance, hear, informAndAgree, openFile, operation } from './story-kit';

/** V10: a session that cannot begin. Her reviewer was refused a seat, a member who cared for her stepped aside, and two lawyers are no quorum. */
export async function tellPanelOfLawyers(teller: Teller): Promise<void> {
  teller.daysAgo(16, 9);
  const file = await openFile(teller, {
    taker: 'noe', supervisor: 'marcos', lead: 'nallely', categories: ['EL1', 'EL2'], team: [{ login: 'ximena', discipline: 'legal', role: 'lead' }, { login: 'ines', discipline: 'psychology', role: 'co' }],
    call: {
      channel: 'phone', sourceType: 'DIF', sourceName: 'DIF Tapachula', officeRegion: 'south', locationCode: 'CSO_shelter', locationText: 'Tapachula', summary: 'Su tía vive en Puebla y quiere recibirla.', priority: 1,
      persons: [{ name: 'María Zeledón', age: 14, sex: 'female', nationality: 'NI', language: 'spa', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  const { caseFileId } = file;
  await informAndAgree(teller, 'nallely', file, { language: 'spa', intent: 'no' });
  await advance(teller, 'nallely', file, 'assessment');
  const hearingId = await hear(teller, 'nallely', file, { language: 'spa', purpose: 'assessment', about: 'family', words: 'Quiero vivir con mi tía Lucila y volver a la secundaria.' });
  const sources = await assess(teller, file, {
    author: 'nallely', reviewer: 'marcos', hearingId, type: 'comprehensive', purposes: ['initial', 'reunification'], language: 'Español', place: 'Albergue, Tapachula',
    answers: { 'A.present': { rows: [['Inés Caballero', 'Psicóloga']] }, 'L.words': { text: '«Quiero vivir con mi tía Lucila.»' } },
    sources: [{ kind: 'interview', origin: 'María' }, { kind: 'interview', origin: 'Su tía Lucila, por teléfono' }],
  });
  teller.daysAgo(4, 11);
  await clearReport(teller, file, {
    author: 'nallely', clearer: 'marcos', track: 'ordinary', question: '¿Con quién vivirá?', hearingId, sources, against: ['V1', 'F1'], noRepresentativeReason: 'Pedida a la Procuraduría; todavía no responde',
    options: [
      { code: 'reunify_MX', description: 'Vivir con su tía Lucila en Puebla', childView: '«Con mi tía sí.»', leavesState: true },
      { code: 'foster_MX', description: 'Familia de acogida certificada en Tapachula', childView: '«No los conozco.»' },
    ],
    factors: [
      ['V1', 'decisive', 'Lo pide desde el primer día.', 'No quiere vivir con desconocidos.'], ['S1', 'important', 'Visita a la casa sin hallazgos.', 'Familia certificada.'], ['S6', 'important', 'Sin indicios.', 'Sin indicios.'],
      ['F1', 'important', 'Su tía la cuidó dos veranos.', 'La separa de su familia.'], ['F5', 'important', 'Acta de la tía y fotos de ambas.', 'Custodia temporal.'], ['D4', 'minor', 'Hay otra familia de Chinandega en la colonia.', 'Nadie de su tierra.'], ['L1', 'important', 'Puede regularizarse en Puebla.', 'Puede regularizarse aquí.'],
    ],
    reasoning: 'Es lo que pide, y vive en familia.',
  });
  await advance(teller, 'nallely', file, 'planning');
  teller.daysAgo(1, 10);
  const members = ['graciela', 'ivan', 'ulises', 'marcos'];
  const { sessionId, ids } = await callSession(teller, {
    secretary: 'elena', name: 'Panel de noviembre', members, specialist: 'ulises', chair: 'graciela', heldAt: new Date(teller.now.getTime() + 2 * 86_400_000).toISOString(),
  });
  const secretary = await teller.as('elena');
  const schedule = operation('schedulePanelCase', '... on SessionChanged { id }');
  await secretary.attempt(schedule, { sessionId, caseFileId, memberIds: members.map((login) => ids.get(login)) });
  const { id: itemId } = await secretary.act(schedule, { sessionId, caseFileId, memberIds: members.filter((login) => login !== 'marcos').map((login) => ids.get(login)) });
  const item = { caseFileId, itemId: String(itemId) };
  await attend(teller, 'graciela', item);
  await attend(teller, 'ivan', item);
  await attend(teller, 'ulises', item, 'prior_carer');
  await secretary.attempt(operation('openPanelCase'), item);
  teller.today();
}
