import type { Arm, TestApi } from '../api';
import type { StaffKey } from '../staff';

const arms =
  '... on Refused { grounds { rule code kind params { name value } } } ... on Invalid { problems { field code } }';
const mutation = (name: string, done: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${done} ${arms} } }`;
};
const changed = '... on CaseFileChanged { caseFileId state version }';

/** The acts on a file, as specs send them. */
export const caseActs = {
  assignToFile: mutation('assignToFile', '... on AssignedToFile { assignmentId }'),
  acceptAssignment: mutation('acceptAssignment', '... on AssignmentAccepted { acceptedAt }'),
  endAssignment: mutation('endAssignment', '... on AssignmentEnded { endedAt }'),
  declareConflict: mutation('declareConflict', '... on ConflictDeclared { at }'),
  recordConsent: mutation('recordConsent', '... on ConsentRecorded { consentId toTell }'),
  reviewConsentOverride: mutation('reviewConsentOverride', '... on ConsentOverrideReviewed { approved }'),
  recordWithdrawalPassedOn: mutation('recordWithdrawalPassedOn', '... on WithdrawalPassedOn { toldAt }'),
  shareInformation: mutation('shareInformation', '... on InformationShared { sharingId }'),
  designateRepresentative: mutation(
    'designateRepresentative',
    '... on RepresentativeDesignated { representationId }',
  ),
  changeRepresentation: mutation('changeRepresentation', '... on RepresentationChanged { version }'),
  recordRepresentationServed: mutation(
    'recordRepresentationServed',
    '... on RepresentationServed { servedAt }',
  ),
  placeStopOrder: mutation('placeStopOrder', '... on StopOrderPlaced { stopOrderId placedAt }'),
  giveStopReason: mutation('giveStopReason', '... on StopReasonGiven { at }'),
  liftStopOrder: mutation('liftStopOrder', '... on StopOrderLifted { liftedAt }'),
  advanceCase: mutation('advanceCase', changed),
  putOnHold: mutation('putOnHold', changed),
  resumeCase: mutation('resumeCase', changed),
  recordIpIntent: mutation('recordIpIntent', '... on IpIntentRecorded { ipIntent asylumShield }'),
  recordCompetence: mutation('recordCompetence', changed),
  settleDeadline: mutation('settleDeadline', '... on DeadlineSettled { state }'),
  requestClosure: mutation('requestClosure', '... on ClosureRequested { closureId }'),
  correctClosure: mutation('correctClosure', '... on ClosureCorrected { closureId }'),
  approveClosure: mutation('approveClosure', changed),
  returnClosure: mutation('returnClosure', changed),
  reopenCase: mutation('reopenCase', changed),
} as const;

/** A consent as the form sends it: the child's own assent to the core scopes, by signature. */
export const consentInput = (caseFileId: string, change: object = {}): object => ({
  caseFileId,
  giver: 'child',
  type: 'assent',
  scopes: [{ scope: 'service' }, { scope: 'data_processing' }, { scope: 'sensitive_data' }],
  explainedIn: 'mam',
  explainedFormat: ['verbal', 'interpreter'],
  interpreter: 'Catarina Ramírez',
  privacyNoticeVersion: '2026-09',
  signature: 'signature',
  givenAt: new Date(Date.now() - 1000).toISOString(),
  ...change,
});

/** Records what the child or an adult expressed; the child was informed before (`anInformedChild`). */
export const aConsent = (
  api: TestApi,
  caseFileId: string,
  options: { readonly by?: StaffKey; readonly change?: object } = {},
): Promise<Arm> =>
  api.as(options.by ?? 'socialWorker').act(caseActs.recordConsent, consentInput(caseFileId, options.change));

/** A stop order by one press. */
export async function aStopOrder(
  api: TestApi,
  caseFileId: string,
  by: StaffKey = 'psychologist',
): Promise<string> {
  const arm = await api.as(by).act(caseActs.placeStopOrder, { caseFileId });
  return String(arm['stopOrderId']);
}
