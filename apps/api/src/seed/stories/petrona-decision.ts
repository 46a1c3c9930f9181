import type { Teller } from '../teller';
import { advance, dayFrom, idOf, inMam, justBefore, paper, type StoryFile, tell } from './story-kit';

interface Ground {
  readonly file: StoryFile;
  readonly hearingId: string;
  readonly sources: readonly string[];
  /** Why, under each heading: every decision is written for one child (GC14). */
  readonly reasons: readonly { readonly heading: string; readonly text: string }[];
}

const members = ['fermin', 'graciela', 'ulises', 'ofelia'] as const;
const options = '... on OptionsChanged { optionId version }';
const session = '... on SessionChanged { id version determinationId }';
const determination = '... on DeterminationChanged { id version }';
const findings = [
  ['V1', 'decisive', 'Lo dice igual en dos escuchas, a solas y en mam.', 'Lo dice igual: no es lo que pide.'],
  ['S1', 'important', 'La visita de la PGN no halló violencia en casa.', 'La familia de acogida está certificada.'],
  ['S6', 'important', 'Sin temor ni indicios de persecución.', 'Sin riesgo en México.'],
  ['F1', 'important', 'La abuela la cuidó desde los cuatro años.', 'La separa de quien la crio.'],
  ['F5', 'important', 'Parentesco verificado con acta y visita.', 'Custodia temporal por la Procuraduría.'],
  ['D4', 'minor', 'Conserva su lengua y su comunidad.', 'En Comitán pocos hablan mam.'],
  ['L1', 'important', 'Es su país de nacionalidad.', 'Puede regularizarse.'],
] as const;

/** Options, panel with one dissent, the authority's determination and the plan. */
export async function decideForHome(teller: Teller, ground: Ground): Promise<void> {
  teller.daysAgo(21, 10);
  const optionIds = await compare(teller, ground);
  await advance(teller, 'lucia', ground.file, 'planning');
  teller.daysAgo(17, 10);
  const determinationId = await decide(teller, ground, optionIds);
  teller.daysAgo(12, 12);
  await makeOfficial(teller, ground, determinationId);
  await plan(teller, ground.file);
  await advance(teller, 'lucia', ground.file, 'implementation');
}

async function compare(teller: Teller, { file, hearingId, sources }: Ground): Promise<readonly string[]> {
  const { caseFileId } = file;
  await tell(teller, 'lucia', ['startOptionsAnalysis'], { caseFileId, question: '¿Dónde y con quién vivirá?', track: 'ordinary' });
  const optionIds: string[] = [];
  for (const [index, code] of (['return_extended', 'foster_MX'] as const).entries()) {
    const saved = await tell(teller, 'lucia', ['saveOption', options], {
      caseFileId, version: 0, code, destinationCountry: index === 0 ? 'GT' : null, feasibility: 'feasible', followUp: 'Llamadas y visitas a los 7, 30, 90 y 180 días',
      description: index === 0 ? 'Volver con su abuela Juana a Cuilco, Huehuetenango' : 'Familia de acogida certificada en Comitán', childView: index === 0 ? '«Quiero regresar con mi abuela.»' : '«Son buenos, pero no son mi casa.»',
    });
    optionIds.push(String(saved['optionId']));
    for (const [factor, weight, home, foster] of findings)
      await tell(teller, 'lucia', ['saveFinding'], {
        caseFileId, optionId: saved['optionId'], factor, effect: index === 1 && ['V1', 'F1', 'D4'].includes(factor) ? 'against' : 'supports', weight, text: index === 0 ? home : foster, sources, baseVersion: 0,
      });
  }
  const recommended = await tell(teller, 'lucia', ['recommendOption', options], { caseFileId, version: 1, optionId: optionIds[0], reasoning: 'Es lo que pide, es segura y conserva su vida en familia y su lengua.', hearingId });
  const submitted = await tell(teller, 'lucia', ['submitBidReport', options], { caseFileId, version: recommended['version'] });
  await tell(teller, 'marcos', ['clearBidReport', options], { caseFileId, version: submitted['version'] });
  return optionIds;
}

async function decide(teller: Teller, { file: { caseFileId }, reasons }: Ground, optionIds: readonly string[]): Promise<string> {
  const ids = new Map<string, string>();
  for (const login of members) ids.set(login, await idOf(teller, login));
  const panel = await tell(teller, 'elena', ['createPanel', session], {
    name: 'Panel de Tapachula', sopVersion: '2026-1', members: members.map((login) => ({ userId: ids.get(login), organisation: 'Panel interinstitucional', specialist: login === 'ulises', voting: true })),
  });
  const held = await tell(teller, 'elena', ['convenePanelSession', session], { panelId: panel['id'], heldAt: teller.now.toISOString(), mode: 'in_person', chairId: ids.get('graciela') });
  const { id: itemId } = await tell(teller, 'elena', ['schedulePanelCase', session], { sessionId: held['id'], caseFileId, memberIds: [...ids.values()] });
  for (const login of members) {
    await tell(teller, login, ['signUndertaking'], { caseFileId, itemId });
    await tell(teller, login, ['declarePanelConflict'], { caseFileId, itemId, conflict: 'none' });
  }
  await tell(teller, 'elena', ['openPanelCase'], { caseFileId, itemId });
  for (const login of members) {
    const vote = login === 'ofelia' ? { vote: 'defer', reason: 'Falta confirmar la beca', dissent: 'La secundaria queda a dos horas a pie; sin beca no volverá a estudiar.' } : { vote: 'approve_modified' };
    await tell(teller, login, ['castVote'], { caseFileId, itemId, ...vote });
  }
  const closed = await tell(teller, 'elena', ['closePanelVote', session], { caseFileId, itemId });
  const decided = await tell(teller, 'elena', ['recordDecision', session], {
    caseFileId, itemId, version: closed['version'],
    reasonsByHeading: reasons,
    rejected: [{ optionId: optionIds[1], reason: 'La separa de quien la crio y ella no la desea.' }],
    viewWeight: 'determining', viewFollowed: 'yes', viewReason: 'Es coherente, libre e informada.', conditions: 'Beca y transporte confirmados antes de viajar.',
    followUp: 'Llamadas a los 7, 30, 90 y 180 días.', reviewOn: dayFrom(teller, 70),
  });
  return String(decided['determinationId']);
}

async function makeOfficial(teller: Teller, { file }: Ground, determinationId: string): Promise<void> {
  const { caseFileId } = file;
  await tell(teller, 'daniela', ['transmitPackage', determination], {
    caseFileId, determinationId, version: 1, recipient: 'PPNNA-CHIS', receipt: 'PPNNA/0412/2026', receivedAt: justBefore(teller), exception: 'legal_duty', exceptionReason: 'La Procuraduría debe determinar (LGDNNA 122)',
  });
  const documentId = await paper(teller, 'daniela', file, { kind: 'determination', title: 'Determinación PPNNA-CHIS/2026/1180', from: 'Procuraduría de Protección de Chiapas' });
  const official = await tell(teller, 'daniela', ['registerOfficialDetermination', determination], {
    caseFileId, authorityLevel: 'official_ppnna', signatoryAuthority: 'PPNNA-CHIS', documentId, signedOn: dayFrom(teller, 0), kind: 'BID-A', outcome: 'return_extended', decision: 'approved', destinationCountry: 'GT',
    reasonsGiven: 'Su interés superior es volver con su abuela, con beca y seguimiento.', inForceFrom: dayFrom(teller, 0),
  });
  const told = await tell(teller, 'lucia', ['notifyChildOfDetermination', determination], { caseFileId, determinationId: official['id'], version: official['version'], at: justBefore(teller), how: 'En persona, con dibujos y audio', language: inMam.language });
  await tell(teller, 'rodrigo', ['notifyRepresentativeOfDetermination', determination], { caseFileId, determinationId: official['id'], version: told['version'], at: justBefore(teller), how: 'Oficio' });
}

async function plan(teller: Teller, { caseFileId }: StoryFile): Promise<void> {
  await tell(teller, 'rodrigo', ['recordRightsDiagnosis'], {
    caseFileId, madeBy: 'cso_input', at: dayFrom(teller, 0), conclusion: 'Restituir su vida en familia y su escuela.',
    rights: [{ right: 'D11', status: 'violated', facts: 'Sin escuela desde agosto' }, { right: 'D04', status: 'restricted', facts: 'Lejos de la abuela que la cuida' }],
  });
  await tell(teller, 'lucia', ['draftPlan'], { caseFileId, migrationMeasure: 'assisted_return' });
  await tell(teller, 'lucia', ['addPlanAction'], { caseFileId, right: 'D11', measureType: 'support_service', measure: 'schooling', measureText: 'Inscripción y beca', institution: 'Ministerio de Educación, Guatemala', person: 'Mtra. Ical', startOn: dayFrom(teller, 0), dueOn: dayFrom(teller, 30) });
  const last = await tell(teller, 'lucia', ['addPlanAction', '... on PlanChanged { version }'], { caseFileId, right: 'D04', measureType: 'special', measure: 'return_preparation', measureText: 'Preparar el regreso con su abuela', institution: 'PGN Guatemala', person: 'Lic. Tomasa Ical', startOn: dayFrom(teller, 0), dueOn: dayFrom(teller, 30) });
  await tell(teller, 'beatriz', ['issuePlan'], { caseFileId, version: last['version'], issuedBy: 'official_ppnna', nextReview: dayFrom(teller, 60) });
}
