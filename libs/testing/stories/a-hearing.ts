import type { TestApi } from '../api';
import type { StaffKey } from '../staff';
import { inMam, justNow } from './an-informed-child';

export const recordChildHearing = `mutation ($input: RecordChildHearingInput!) { recordChildHearing(input: $input) { __typename
  ... on ChildHearingRecorded { id } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
export const weighChildView = `mutation ($input: WeighChildViewInput!) { weighChildView(input: $input) { __typename
  ... on ChildViewWeighed { id version } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
export const giveFeedbackToChild = `mutation ($input: GiveFeedbackToChildInput!) { giveFeedbackToChild(input: $input) { __typename
  ... on FeedbackGiven { id version } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

/** A hearing as the form sends it: Petrona, in Mam, alone. */
export const hearingInput = (caseFileId: string, change: object = {}) => ({
  caseFileId,
  at: justNow(),
  purpose: 'assessment',
  ...inMam,
  alone: true,
  method: 'conversation',
  declined: false,
  tooYoung: false,
  parts: [
    { about: 'family', words: 'Nchi qo tuk nyayay.', translation: '«Quiero estar con mi abuela.»', notForFamily: false },
    { about: 'contact', words: 'Mi tío no.', notForFamily: true },
  ],
  preferenceRanking: ['Mi abuela', 'La escuela'],
  maturityNote: 'Entiende qué pasa si vuelve y qué pasa si se queda.',
  refusesReturn: false,
  ...change,
});

/** A child who was heard; inform her first (R27). With `toldBack`, the view was weighed and she knows how it counted (R30). */
export async function aHearing(
  api: TestApi,
  caseFileId: string,
  options: { readonly by?: StaffKey; readonly change?: object; readonly toldBack?: boolean } = {},
): Promise<{ hearingId: string }> {
  const person = api.as(options.by ?? 'socialWorker');
  const arm = await person.act(recordChildHearing, hearingInput(caseFileId, options.change));
  if (arm.__typename !== 'ChildHearingRecorded') throw new Error(JSON.stringify(arm));
  const hearingId = String(arm['id']);
  if (options.toldBack) {
    await person.act(weighChildView, { caseFileId, hearingId, version: 1, weight: 'substantial', reasons: 'Sostiene lo mismo en dos escuchas.' });
    await person.act(giveFeedbackToChild, { caseFileId, hearingId, version: 2, at: justNow(), how: 'En mam, con dibujos' });
  }
  return { hearingId };
}
