import type { TestApi } from '../api';
import type { StaffKey } from '../staff';

/** A minute ago, so that it has happened already and only just. */
export const justNow = (): string => new Date(Date.now() - 60_000).toISOString();

export const recordInfoSession = `mutation ($input: RecordInfoSessionInput!) { recordInfoSession(input: $input) { __typename
  ... on InfoSessionRecorded { id } ... on Refused { grounds { code rule kind params { name value } } } ... on Invalid { problems { field code } } } }`;

/** What the social worker told Petrona in Mam, through a professional interpreter. */
export const inMam = {
  language: 'mam',
  interviewerLanguages: ['spa'],
  interpreter: { kind: 'professional', language: 'mam', name: 'Eulalia Pablo' },
};

/** An information session as the form sends it. */
export const infoSessionInput = (caseFileId: string, change: object = {}) => ({
  caseFileId,
  at: justNow(),
  place: 'Oficina de Tapachula',
  mode: 'individual',
  ...inMam,
  materials: ['cards'],
  topics: ['rights_in_mx', 'asylum_mx', 'right_to_be_heard'],
  comprehension: 'understood',
  childQuestions: '¿Puedo llamar a mi abuela?',
  questionsForLawyer: false,
  minutes: 40,
  ...change,
});

/** A child who was told, alone and in her own language, what her rights are (R27, R28). */
export async function anInformedChild(
  api: TestApi,
  caseFileId: string,
  options: { readonly by?: StaffKey; readonly change?: object } = {},
): Promise<{ infoSessionId: string }> {
  const arm = await api.as(options.by ?? 'socialWorker').act(recordInfoSession, infoSessionInput(caseFileId, options.change));
  if (arm.__typename !== 'InfoSessionRecorded') throw new Error(JSON.stringify(arm));
  return { infoSessionId: String(arm['id']) };
}
