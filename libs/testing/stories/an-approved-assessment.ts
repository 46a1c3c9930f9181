import type { Arm, TestApi } from '../api';
import type { StaffKey } from '../staff';
import { aHearing } from './a-hearing';
import { anInformedChild } from './an-informed-child';
import { aConsent } from './case-acts';

const arms = '... on Refused { grounds { code rule kind params { name value } } } ... on Invalid { problems { field code } }';
export const startAssessment = `mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { __typename ... on AssessmentStarted { id } ${arms} } }`;
export const saveAnswers = `mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { __typename ... on AnswersSaved { saved { question version }
  conflicts { question mine theirs version authorName authorDiscipline } others { section name } } ${arms} } }`;
export const addSource = `mutation ($input: AddSourceInput!) { addSource(input: $input) { __typename ... on SourceAdded { id } ${arms} } }`;
export const submitAssessment = `mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { __typename
  ... on AssessmentSubmitted { id version bidRequired bidTriggers bidCode } ${arms} } }`;
export const returnAssessment = `mutation ($input: ReturnAssessmentInput!) { returnAssessment(input: $input) { __typename ... on AssessmentReturned { id version } ${arms} } }`;
export const approveAssessment = `mutation ($input: ApproveAssessmentInput!) { approveAssessment(input: $input) { __typename ... on AssessmentApproved { id version validUntil } ${arms} } }`;
export const recordRiskAssessment = `mutation ($input: RecordRiskAssessmentInput!) { recordRiskAssessment(input: $input) { __typename
  ... on RiskAssessmentRecorded { id safetyPlanDue acknowledgeBy } ${arms} } }`;

type Value = Readonly<Record<string, unknown>>;

/** Answers to every starred question of the form; a spec changes what it needs. */
export const completeAnswers = (hearingId: string, change: Readonly<Record<string, Value>> = {}): Readonly<Record<string, Value>> => ({
  'A.date': { date: '2026-11-20' },
  'A.place': { text: 'Oficina de Tapachula' },
  'A.interpreter': { choices: ['present'] },
  'A.language': { text: 'Mam' },
  'A.present': { rows: [['Eulalia Pablo', 'Intérprete']] },
  'A.seen_alone': { choices: ['yes'] },
  'A.methods': { choices: ['interview', 'play'] },
  'A.consent': { choices: ['on_file'] },
  'E.arrangement': { choices: ['centre'] },
  'E.carer': { text: 'Equipo del centro; se lleva bien con la cuidadora de noche.' },
  'E.quality': { choices: ['good'] },
  'E.restricted': { choices: ['free'] },
  'E.satisfaction': { text: '«Aquí duermo bien.»' },
  'F.concerns': { choices: ['none'] },
  'F.what': { text: 'Salió después de un pleito en casa.' },
  'F.family_risk': { choices: ['no'] },
  'F.perpetrator_near': { choices: ['no'] },
  'F.return_risk': { choices: ['none_found'] },
  'F.refoulement': { choices: ['none_found'] },
  'F.self_harm': { choices: ['no'] },
  'G.urgent': { choices: ['no'] },
  'G.medication': { text: 'Ninguno' },
  'G.functioning': { choices: ['none'] },
  'K.asylum_intent': { choices: ['no'] },
  'L.hearing': { choices: [hearingId] },
  'L.told': { text: 'Que su opinión cuenta y que puede callar.' },
  'L.words': { text: '«Quiero estar con mi abuela.»' },
  'L.live_with': { choices: ['relatives'] },
  'L.capacity': { text: 'Explica con sus palabras las dos opciones.' },
  'L.weight': { text: 'Peso alto: lo sostiene.' },
  'N.risk_level': { choices: ['2'] },
  'N.reasons': { text: 'Sin peligro inmediato; falta familia cerca.' },
  'O.taken': { text: 'Llamada con la abuela.' },
  'P.in_view': { choices: ['none'] },
  'Q.assessor': { choices: ['signed'] },
  'Q.child_told': { choices: ['after_review'] },
  ...change,
});

interface Started {
  readonly assessmentId: string;
  readonly hearingId: string;
}
interface Options {
  readonly by?: StaffKey;
  readonly type?: string;
  readonly purposes?: readonly string[];
  /** Answers that differ from the usual ones. */
  readonly answers?: Readonly<Record<string, Value>>;
  /** A hearing that exists already; without it the child is informed and heard. */
  readonly hearingId?: string;
}

const must = (arm: Arm | null, typename: string): Arm => {
  if (arm?.__typename !== typename) throw new Error(JSON.stringify(arm));
  return arm;
};

/** An assessment just begun for a child who knows what it is for and agreed to it (R23, R27). */
export async function aStartedAssessment(api: TestApi, caseFileId: string, { by = 'socialWorker', type = 'short', purposes = ['initial'] }: Options = {}): Promise<string> {
  must(await aConsent(api, caseFileId, { by }), 'ConsentRecorded');
  return String(must(await api.as(by).act(startAssessment, { caseFileId, type, purposes }), 'AssessmentStarted')['id']);
}

/** An assessment with every starred answer and two independent sources, ready to submit. */
export async function aCompleteAssessment(api: TestApi, caseFileId: string, options: Options = {}): Promise<Started> {
  const by = options.by ?? 'socialWorker';
  const person = api.as(by);
  if (!options.hearingId) await anInformedChild(api, caseFileId, { by });
  const hearingId = options.hearingId ?? (await aHearing(api, caseFileId, { by })).hearingId;
  const assessmentId = await aStartedAssessment(api, caseFileId, options);
  const answers = Object.entries(completeAnswers(hearingId, options.answers)).map(([question, value]) => ({ question, baseVersion: 0, value }));
  must(await person.act(saveAnswers, { caseFileId, assessmentId, answers }), 'AnswersSaved');
  for (const origin of ['Petrona', 'Centro de asistencia social'])
    must(
      await person.act(addSource, { caseFileId, assessmentId, question: 'F.what', kind: 'interview', origin, obtainedOn: '2026-11-20', reliability: 'B' }),
      'SourceAdded',
    );
  return { assessmentId, hearingId };
}

/** A submitted assessment that waits for the supervisor. */
export async function aSubmittedAssessment(api: TestApi, caseFileId: string, options: Options = {}): Promise<Started> {
  const started = await aCompleteAssessment(api, caseFileId, options);
  must(await api.as(options.by ?? 'socialWorker').act(submitAssessment, { caseFileId, assessmentId: started.assessmentId, version: 1 }), 'AssessmentSubmitted');
  return started;
}

/** An approved assessment: written by the social worker, approved by the social supervisor (R35). */
export async function anApprovedAssessment(api: TestApi, caseFileId: string, options: Options = {}): Promise<Started> {
  const started = await aSubmittedAssessment(api, caseFileId, options);
  must(await api.as('supervisorSocial').act(approveAssessment, { caseFileId, assessmentId: started.assessmentId, version: 2 }), 'AssessmentApproved');
  return started;
}
