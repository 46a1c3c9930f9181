import type { TestApi } from '../api';
import { staff, type StaffKey } from '../staff';

/** What may be different about a call. */
export interface ReferralOptions {
  readonly by?: StaffKey;
  readonly channel?: string;
  readonly sourceType?: string;
  readonly safeContact?: string | null;
  readonly callBack?: string;
  readonly adultPhone?: boolean;
  readonly adultPhoneOkByChild?: boolean;
  readonly locationCode?: string;
  readonly locationText?: string;
  readonly authorityPresent?: boolean;
  readonly summary?: string;
  readonly childWords?: string;
  readonly priority?: number;
  /** Flags answered "yes"; all others are answered "no". */
  readonly raised?: readonly string[];
  readonly flags?: readonly { readonly flag: string; readonly answer: string }[];
  readonly persons?: readonly object[];
}

export const emergencyFlags = [
  'in_detention', 'imminent_return', 'medical_critical', 'violence_now', 'trafficking_kidnap', 'self_harm_suicide', 'missing',
  'sexual_violence_72h', 'infant_alone', 'labour_childbirth', 'no_shelter_tonight',
];

/** A call as the form sends it: a shelter calls about one boy. */
export const referralOf = ({ by: _, raised = [], ...over }: ReferralOptions = {}): object => ({
  channel: 'phone',
  sourceType: 'CSO_shelter',
  sourceName: 'Albergue Jtatic',
  officeRegion: 'south',
  locationCode: 'CSO_shelter',
  locationText: 'Albergue Jtatic, Comitán',
  summary: 'Llegó solo ayer; pide hablar con alguien.',
  priority: 2,
  flags: emergencyFlags.map((flag) => ({ flag, answer: raised.includes(flag) ? 'yes' : 'no' })),
  persons: [{ name: 'Andrés Pérez Xol', age: 15, sex: 'male', nationality: 'GT', language: 'kek', isChild: true, relation: 'self', withAdult: false }],
  ...over,
});

const arms = `... on Refused { grounds { rule code kind params { name value } } } ... on Invalid { problems { field code } }`;

export const recordReferral = `mutation ($input: RecordReferralInput!) { recordReferral(input: $input) { __typename
  ... on ReferralRecorded { referralId referralNo priority paged raisedBy locationRestricted version } ${arms} } }`;
export const screenEligibility = `mutation ($input: ScreenEligibilityInput!) { screenEligibility(input: $input) { __typename
  ... on EligibilityScreened { result } ${arms} } }`;
export const recordConflictCheck = `mutation ($input: RecordConflictCheckInput!) { recordConflictCheck(input: $input) { __typename
  ... on ConflictChecked { standing } ${arms} } }`;
export const triageReferral = `mutation ($input: TriageReferralInput!) { triageReferral(input: $input) { __typename
  ... on ReferralSettled { state files { caseFileId caseNo } version } ${arms} } }`;

/** A call just recorded. */
export async function aReferral(api: TestApi, options: ReferralOptions = {}): Promise<{ readonly referralId: string; readonly priority: number }> {
  const saved = await api.as(options.by ?? 'intake').act(recordReferral, { referral: referralOf(options) });
  if (saved.__typename !== 'ReferralRecorded') throw new Error(`the call was not recorded: ${JSON.stringify(saved)}`);
  return { referralId: String(saved['referralId']), priority: Number(saved['priority']) };
}

/** A call that was screened and cleared of conflicts, ready to be accepted. */
export async function aScreenedReferral(api: TestApi, options: ReferralOptions = {}, categories: readonly string[] = ['EL1']): Promise<string> {
  const { referralId } = await aReferral(api, options);
  await api.as('intake').act(screenEligibility, { referralId, categories });
  await api.as('intake').act(recordConflictCheck, { referralId, found: 'none' });
  return referralId;
}

/** Files opened through the front door: from the call to the accepted files, led by the usual social worker. */
export async function filesFromACall(api: TestApi, options: ReferralOptions = {}, categories: readonly string[] = ['EL1']): Promise<readonly { readonly caseFileId: string; readonly caseNo: string }[]> {
  const referralId = await aScreenedReferral(api, options, categories);
  const settled = await api.as('supervisorSocial').act<{ __typename: string; files?: readonly { caseFileId: string; caseNo: string }[] }>(triageReferral, {
    referralId,
    version: 1,
    decision: 'accept',
    leadUserId: staff.socialWorker.id,
    reasons: [{ code: 'duplicates-not-settled', reason: 'Ya se comparó' }],
  });
  if (!settled.files) throw new Error(`the call was not accepted: ${JSON.stringify(settled)}`);
  return settled.files;
}
