import type { TestApi } from '../api';
import { inDays } from '../civil-day';
import { must } from './a-cleared-report';
import { anOfficialDetermination, type OfficialDetermination, type OfficialOptions } from './an-official-determination';
import { determinationActs } from './determination-acts';

export const recordRightsDiagnosis = `mutation ($input: RecordRightsDiagnosisInput!) { recordRightsDiagnosis(input: $input) { __typename
  ... on RightsDiagnosisRecorded { id } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

/** A diagnosis in which schooling is violated and the rest is as given. */
export async function aRightsDiagnosis(api: TestApi, caseFileId: string, rights: readonly object[] = [{ right: 'D11', status: 'violated', facts: 'Sin escuela desde agosto' }]): Promise<void> {
  const arm = await api.as('attorney').act(recordRightsDiagnosis, { caseFileId, madeBy: 'cso_input', at: inDays(-1), conclusion: 'Derechos por restituir', rights });
  if (arm.__typename !== 'RightsDiagnosisRecorded') throw new Error(JSON.stringify(arm));
}

/** An action for schooling, as the social worker writes it. */
export const schoolAction = (caseFileId: string, change: object = {}) => ({
  caseFileId, right: 'D11', measureType: 'support_service', measure: 'schooling', measureText: 'Inscripción y beca', institution: 'Secretaría de Educación', person: 'Mtra. Hernández',
  startOn: inDays(0), dueOn: inDays(20), ...change,
});

export interface PlanInForce extends OfficialDetermination {
  readonly planId: string;
  readonly actionId: string;
}

/** A plan in force with one action, resting on an official determination. */
export async function aPlanInForce(api: TestApi, options: OfficialOptions & { readonly migrationMeasure?: string } = {}): Promise<PlanInForce> {
  const determination = await anOfficialDetermination(api, options);
  const { caseFileId } = determination;
  await aRightsDiagnosis(api, caseFileId);
  const worker = api.as('socialWorker');
  const drafted = must(await worker.act(determinationActs.draftPlan, { caseFileId, migrationMeasure: options.migrationMeasure ?? 'assisted_return' }), 'PlanChanged');
  const action = must(await worker.act(determinationActs.addPlanAction, schoolAction(caseFileId)), 'PlanChanged');
  must(await api.as('supervisorLegal').act(determinationActs.issuePlan, { caseFileId, version: action['version'], issuedBy: 'official_ppnna', nextReview: inDays(60) }), 'PlanChanged');
  return { ...determination, planId: String(drafted['planId']), actionId: String(action['actionId']) };
}
