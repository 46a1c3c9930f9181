import type { TestApi } from '../api';
import type { StaffKey } from '../staff';

export const recordClaim = `mutation ($input: RecordProtectionClaimInput!) { recordProtectionClaim(input: $input) { __typename
  ... on ProtectionClaimRecorded { asylumShield } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
export const advanceClaim = `mutation ($input: AdvanceProtectionClaimInput!) { advanceProtectionClaim(input: $input) { __typename
  ... on ProtectionClaimAdvanced { claimId state } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
export const recordOrder = `mutation ($input: RecordCourtOrderInput!) { recordCourtOrder(input: $input) { __typename
  ... on CourtOrderRecorded { courtOrderId alerts } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

interface Legal {
  readonly legalOfFile: { readonly claim: { readonly id: string; readonly version: number; readonly state: string } | null } | null;
}

/** A claim for protection: the child said so to her social worker. The states after `intent` are passed by her attorney. */
export async function aProtectionClaim(api: TestApi, caseFileId: string, options: { readonly who?: StaffKey; readonly through?: readonly string[] } = {}): Promise<{ readonly claimId: string }> {
  await api.as(options.who ?? 'socialWorker').act(recordClaim, { caseFileId, statedAt: new Date().toISOString(), words: 'No quiero volver, ahí me van a matar' });
  for (const to of options.through ?? []) {
    const { id, version } = await claimOf(api, caseFileId);
    const arm = await api.as('attorney').act(advanceClaim, { caseFileId, claimId: id, version, to, at: new Date().toISOString() });
    if (arm.__typename !== 'ProtectionClaimAdvanced') throw new Error(JSON.stringify(arm));
  }
  return { claimId: (await claimOf(api, caseFileId)).id };
}

/** The claim as its attorney sees it. */
export async function claimOf(api: TestApi, caseFileId: string): Promise<{ readonly id: string; readonly version: number; readonly state: string }> {
  const page = await api.as('attorney').query<Legal>('query ($caseFileId: ID!) { legalOfFile(caseFileId: $caseFileId) { claim { id version state } } }', { caseFileId });
  if (!page.legalOfFile?.claim) throw new Error('no claim to be seen');
  return page.legalOfFile.claim;
}

/** A suspension by a district judge, in force. */
export async function aSuspension(api: TestApi, caseFileId: string): Promise<{ readonly courtOrderId: string }> {
  const arm = await api.as('attorney').act<{ courtOrderId?: string }>(recordOrder, {
    caseFileId, kind: 'suspension', authority: 'district_judge', docket: '1187/2026', orderedAt: new Date().toISOString(), notifiedAt: new Date().toISOString(),
  });
  if (!arm.courtOrderId) throw new Error(JSON.stringify(arm));
  return { courtOrderId: arm.courtOrderId };
}
