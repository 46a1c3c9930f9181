import type { Arm, TestApi } from '../api';
import { inDays } from '../civil-day';
import type { StaffKey } from '../staff';
import {
  aFileWithDecisionToReturn,
  type DecidedFile,
  type DecisionOptions,
} from './a-file-with-decision-to-return';
import { aHearing, weighChildView } from './a-hearing';

const arms = `{ __typename ... on ReturnMoved { returnId state } ... on Refused { grounds { code rule kind params { name value } citations { instrument article } } }
  ... on Invalid { problems { field code } } }`;
const act = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) ${arms} }`;

/** The acts of a return, as the client sends them. */
export const returnActs = {
  request: act('requestReturn', 'RequestReturnInput'),
  screen: act('screenReturn', 'ReturnActInput'),
  attest: act('attestSafeguard', 'AttestSafeguardInput'),
  notified: act('recordReturnNotified', 'RecordReturnNotifiedInput'),
  waive: act('recordReturnWaiver', 'RecordReturnWaiverInput'),
  arrange: act('arrangeReturn', 'ArrangeReturnInput'),
  reconfirm: act('reconfirmWithChild', 'ReconfirmWithChildInput'),
  authorise: act('authoriseReturn', 'SignReturnInput'),
  revoke: act('revokeReturnAuthorisation', 'ReturnActInput'),
  execute: act('executeReturn', 'SignReturnInput'),
  incident: act('recordReturnIncident', 'RecordReturnIncidentInput'),
  handOver: act('handOverReturn', 'HandOverReturnInput'),
  followUp: act('recordReturnFollowUp', 'RecordReturnFollowUpInput'),
  resume: act('resumeReturn', 'ReturnActInput'),
  close: act('closeReturn', 'CloseReturnInput'),
  resolution: `mutation ($input: RecordInmResolutionInput!) { recordInmResolution(input: $input) { __typename
    ... on InmResolutionRecorded { violations state } ... on Invalid { problems { field code } } } }`,
  fear: `mutation ($input: RecordFearExpressedInput!) { recordFearExpressed(input: $input) { __typename ... on FearRecorded { state screenBy } } }`,
} as const;

const sheetQuery = `query ($id: ID!) { returnSheet(caseFileId: $id) { digest acts childName
  request { id state holdCause challengeWindowEnds arrangement { version receiverName } } guards { guard group status grounds { code } proof { by documentTitle } cureAct }
  signatures { by discipline } followUps { id dueOn doneAt } steps { from to cause } resolution { violations } companions { name sibling } } }`;

/** The guard sheet as a person reads it. */
export interface Sheet {
  readonly digest: string | null;
  readonly acts: readonly string[];
  readonly childName: string | null;
  readonly request: {
    readonly id: string;
    readonly state: string;
    readonly holdCause: string | null;
    readonly challengeWindowEnds: string | null;
    readonly arrangement: { readonly version: number; readonly receiverName: string | null } | null;
  } | null;
  readonly guards: readonly {
    readonly guard: string;
    readonly group: string;
    readonly status: string;
    readonly grounds: readonly { readonly code: string }[];
    readonly proof: { readonly by: string | null; readonly documentTitle: string | null } | null;
    readonly cureAct: string | null;
  }[];
  readonly signatures: readonly { readonly by: string; readonly discipline: string }[];
  readonly followUps: readonly {
    readonly id: string;
    readonly dueOn: string;
    readonly doneAt: string | null;
  }[];
  readonly steps: readonly { readonly from: string; readonly to: string; readonly cause: string | null }[];
  readonly resolution: { readonly violations: readonly string[] } | null;
  readonly companions: readonly { readonly name: string | null; readonly sibling: boolean }[];
}

export async function sheetOf(
  api: TestApi,
  caseFileId: string,
  who: StaffKey = 'socialWorker',
): Promise<Sheet | null> {
  const { returnSheet } = await api
    .as(who)
    .query<{ returnSheet: Sheet | null }>(sheetQuery, { id: caseFileId });
  return returnSheet;
}

const succeed = (arm: Arm): Arm => {
  if (arm.__typename === 'Refused' || arm.__typename === 'Invalid') throw new Error(JSON.stringify(arm));
  return arm;
};
const dayAgo = (count: number): string => new Date(Date.now() - count * 86_400_000).toISOString();

/** What the form of the arrangement sends: Juana receives her, Micaela goes with her by bus, by day. */
export const arrangement = (file: DecidedFile, change: object = {}) => ({
  caseFileId: file.caseFileId,
  version: 0,
  departureAt: new Date(Date.now() + 86_400_000).toISOString(),
  arrivalHour: 15,
  transportMode: 'bus',
  withUnrelatedAdults: false,
  escortName: 'Micaela Xuncax',
  escortOrganisation: 'DIF Chiapas',
  escortPhone: '+52 961 000 0000',
  receivingAuthority: 'PGN Guatemala',
  receivingOfficer: 'Lic. Tomasa Ical',
  receiverKind: 'family',
  receiverPersonId: file.grandmotherId,
  siblingsTravelling: [],
  familyTravelling: [],
  reintegrationActions: ['Inscripción en el instituto de Cuilco', 'Beca acordada'],
  followUpContact: 'PGN Huehuetenango',
  ...change,
});

/** Every point of each fact from outside. */
export const statements: Readonly<Record<string, readonly string[]>> = {
  G1: ['travel_document_same_child'],
  G3: ['competence_undisputed'],
  G11: ['no_proceeding_requires_stay'],
  G12: ['verified', 'willing', 'able', 'safe'],
  G14: ['reception_confirmed_in_writing'],
  G15: ['notice_given', 'data_minimum'],
  G16: ['fit_to_travel', 'medication_pack', 'no_treatment_interrupted'],
  G17: ['child_specialised', 'contactable'],
  G19: ['actions_accepted', 'contact_named', 'dates_accepted'],
  G22: ['belongings', 'money', 'documents', 'decision_copy', 'phone_numbers', 'complaint_route'],
};

export async function attest(
  api: TestApi,
  file: DecidedFile,
  guard: string,
  change: object = {},
): Promise<Arm> {
  const factOn = inDays(guard === 'G15' ? -5 : -1);
  return api.as('liaison').act(returnActs.attest, {
    caseFileId: file.caseFileId,
    guard,
    items: statements[guard],
    documentId: file.documentId,
    factOn,
    ...change,
  });
}

/** Petrona's return as it was asked for, screened against a file that decides for it. */
export async function aRequestedReturn(
  api: TestApi,
  options: DecisionOptions = {},
): Promise<DecidedFile & { returnId: string }> {
  const file = await aFileWithDecisionToReturn(api, options);
  const requested = succeed(
    await api.as('socialWorker').act(returnActs.request, {
      caseFileId: file.caseFileId,
      kind: 'assisted_return',
      requestedBy: 'child',
      destination: 'GT',
      statedReason: 'Quiere volver con su abuela.',
    }),
  );
  await heardOnThisReturn(api, file.caseFileId);
  succeed(await api.as('socialWorker').act(returnActs.screen, { caseFileId: file.caseFileId }));
  return { ...file, returnId: String(requested['returnId']) };
}

// She was heard before the decision; now on this very return.
async function heardOnThisReturn(api: TestApi, caseFileId: string): Promise<void> {
  const { hearingId } = await aHearing(api, caseFileId, { change: { purpose: 'return', at: new Date().toISOString() } });
  succeed(await api.as('socialWorker').act(weighChildView, { caseFileId, hearingId, version: 1, weight: 'determining', reasons: 'Lo pide desde el primer día.' }));
}

/** A return whose resolution was served long enough ago, arranged in full; only what the option names is still missing. */
export async function aReturnReadyToAuthorise(
  api: TestApi,
  options: DecisionOptions & { readonly without?: readonly string[] } = {},
): Promise<DecidedFile & { returnId: string }> {
  const file = await aRequestedReturn(api, options);
  succeed(
    await api.as('attorney').act(returnActs.resolution, {
      caseFileId: file.caseFileId,
      kind: 'assisted_return',
      resolutionNo: 'INM-CHIS-0412',
      issuedOn: inDays(-1),
      documentId: file.documentId,
    }),
  );
  succeed(
    await api.as('attorney').act(returnActs.notified, {
      caseFileId: file.caseFileId,
      servedChildAt: dayAgo(0.1),
      servedRepresentativeAt: dayAgo(0.1),
      language: 'mam',
      interpreter: 'Eulalia Pablo',
    }),
  );
  // The time to challenge has passed meanwhile.
  await api.owner.query(`update return_request set challenge_window_ends = current_date - 2 where id = $1`, [
    file.returnId,
  ]);
  succeed(await api.as('liaison').act(returnActs.arrange, arrangement(file)));
  for (const guard of Object.keys(statements))
    if (!options.without?.includes(guard)) succeed(await attest(api, file, guard));
  return file;
}

/** Signs under the sheet as it stands. */
export async function sign(api: TestApi, who: StaffKey, caseFileId: string): Promise<Arm> {
  const sheet = await sheetOf(api, caseFileId, who);
  return api.as(who).act(returnActs.authorise, { caseFileId, sheetDigest: sheet?.digest ?? '' });
}

/** The child leaves, under the sheet as it stands. */
export async function depart(api: TestApi, who: StaffKey, caseFileId: string): Promise<Arm> {
  const sheet = await sheetOf(api, caseFileId, who);
  return api.as(who).act(returnActs.execute, { caseFileId, sheetDigest: sheet?.digest ?? '' });
}

/** A return with both signatures, the child having been asked once more. */
export async function anAuthorisedReturn(api: TestApi): Promise<DecidedFile & { returnId: string }> {
  const file = await aReturnReadyToAuthorise(api);
  succeed(await sign(api, 'supervisorLegal', file.caseFileId));
  succeed(await sign(api, 'liaison', file.caseFileId));
  succeed(
    await api.as('socialWorker').act(returnActs.reconfirm, {
      caseFileId: file.caseFileId,
      willing: true,
      words: 'Sí, quiero ir con mi abuela.',
      alone: true,
      interpreter: 'Eulalia Pablo',
    }),
  );
  return file;
}
