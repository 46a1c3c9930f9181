import type { TestApi } from '../api';

export const recordDetention = `mutation ($input: RecordDetentionInput!) { recordDetention(input: $input) { __typename
  ... on DetentionRecorded { detentionId occurrenceId tasks } ... on Invalid { problems { field code } } } }`;

interface Recorded {
  readonly detentionId?: string;
}

/** A child held in a hotel, as told by a message from an unknown number. */
export async function aDetention(api: TestApi, caseFileId: string, options: { readonly startedAt?: string; readonly placeType?: string } = {}): Promise<{ readonly detentionId: string }> {
  const arm = await api.as('socialWorker').act<Recorded>(recordDetention, {
    caseFileId,
    authority: 'INM',
    country: 'MX',
    placeType: options.placeType ?? 'hotel_motel',
    startedAt: options.startedAt ?? '2026-11-12T20:00:00-06:00',
    howLearned: 'message_unknown',
    verifiedLevel: 'credible',
  });
  if (!arm.detentionId) throw new Error(JSON.stringify(arm));
  return { detentionId: arm.detentionId };
}
