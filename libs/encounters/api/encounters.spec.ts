import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { aDetention, recordDetention } from '@cobijo/testing/stories/a-detention';

const closing = `mutation ($input: CloseDetentionInput!) { closeDetention(input: $input) { __typename
  ... on DetentionClosed { hours recordIrregularReturn } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
const labelling = `mutation ($input: RecordAgeLabelInput!) { recordAgeLabel(input: $input) { __typename
  ... on AgeLabelRecorded { ageStatus } ... on Invalid { problems { field code } } } }`;
const irregular = `mutation ($input: RecordIrregularReturnInput!) { recordIrregularReturn(input: $input) { __typename
  ... on IrregularReturnRecorded { failedGuards tasks } ... on Invalid { problems { field code } } } }`;
const contact = `mutation ($input: RecordAuthorityContactInput!) { recordAuthorityContact(input: $input) { __typename
  ... on AuthorityContactRecorded { contactId } ... on Invalid { problems { field code } } } }`;
const page = `query ($caseFileId: ID!) { encountersOfFile(caseFileId: $caseFileId) { mayRecord
  detentions { hours outcome placeType version } ageLabels { words } irregularReturns { failedGuards } contacts { event authority } } }`;

interface Page {
  readonly encountersOfFile: {
    readonly mayRecord: boolean;
    readonly detentions: readonly { readonly hours: number | null; readonly outcome: string | null; readonly placeType: string | null }[];
    readonly ageLabels: readonly unknown[];
    readonly irregularReturns: readonly { readonly failedGuards: readonly string[] }[];
    readonly contacts: readonly unknown[];
  } | null;
}

describe('what authorities did', () => {
  let api: TestApi;
  let file: ChildFile;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    file = await aChildFile(api, { givenNames: 'Wilmer', paternalSurname: 'Pineda', nationality: 'HN', sex: 'male' });
  });
  afterAll(() => api.close());

  const pageFor = async (who: 'socialWorker' | 'otherOfficeWorker' | 'supervisorLegal') =>
    (await api.as(who).query<Page>(page, { caseFileId: file.caseFileId })).encountersOfFile;

  it('R14 makes the file priority 0, opens four tasks and tells supervisor and attorney (LM 99; LA 15, 17-IV)', async () => {
    const arm = await api.as('socialWorker').act(recordDetention, hotel());
    expect(arm).toMatchObject({ __typename: 'DetentionRecorded', tasks: ['R14-locate', 'R14-measure', 'R14-amparo', 'R14-complaint'] });
    const { rows: [{ priority }] } = await api.owner.query('select priority from case_file where id = $1', [file.caseFileId]);
    expect(priority).toBe(0);
    const { rows: told } = await api.owner.query(`select user_id, payload from outbox where case_file_id = $1 and kind = 'child-detained'`, [file.caseFileId]);
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('Hotel');
    const { rows: clocks } = await api.owner.query(`select rule from deadline where case_file_id = $1 and rule like 'R14-%' and state = 'open'`, [file.caseFileId]);
    expect(clocks).toHaveLength(4);
  });

  it('R14 counts hours and never ends by itself (LM 99)', async () => {
    await aDetention(api, file.caseFileId, { startedAt: new Date(Date.now() - 61.5 * 3_600_000).toISOString() });
    expect((await pageFor('socialWorker'))?.detentions).toMatchObject([{ hours: 61, outcome: 'ongoing', placeType: 'hotel_motel' }]);
    await expect(api.app.query('socialWorker', `update detention_event set ended_at = now() where case_file_id = $1`, [file.caseFileId])).rejects.toThrow(/outcome_check/);
  });

  it('closes a detention with its outcome, once', async () => {
    const startedAt = new Date(Date.now() - 70 * 3_600_000);
    const { detentionId } = await aDetention(api, file.caseFileId, { startedAt: startedAt.toISOString() });
    const input = { caseFileId: file.caseFileId, detentionId, version: 1, endedAt: new Date(startedAt.getTime() + 61 * 3_600_000).toISOString(), outcome: 'moved_to_CAS' };
    expect(await api.as('socialWorker').act(closing, { ...input, outcome: 'ongoing' })).toMatchObject({ problems: [{ field: 'outcome', code: 'unknown-code' }] });
    expect(await api.as('socialWorker').act(closing, { ...input, endedAt: '2020-01-01T00:00:00Z' })).toMatchObject({ problems: [{ field: 'endedAt', code: 'out-of-range' }] });
    expect(await api.as('socialWorker').act(closing, input)).toEqual({ __typename: 'DetentionClosed', hours: 61, recordIrregularReturn: false });
    expect(await api.as('attorney').act(closing, input)).toMatchObject({ grounds: [{ code: 'changed-meanwhile' }] });
  });

  it('asks for an irregular return when the child was expelled (LM 74)', async () => {
    const { detentionId } = await aDetention(api, file.caseFileId);
    const arm = await api.as('attorney').act(closing, { caseFileId: file.caseFileId, detentionId, version: 1, endedAt: new Date().toISOString(), outcome: 'expelled' });
    expect(arm).toMatchObject({ recordIrregularReturn: true });
  });

  it('R2 keeps "they are adults" without adopting it: the age is in dispute, the child stays (LGDNNA 5; LM 3-XVI)', async () => {
    const input = { caseFileId: file.caseFileId, authority: 'INM', saidAt: new Date().toISOString(), words: 'Son mayores de edad' };
    expect(await api.as('attorney').act(labelling, input)).toEqual({ __typename: 'AgeLabelRecorded', ageStatus: 'disputed_by_authority' });
    const { rows: [found] } = await api.owner.query('select f.kind, c.age_status, l.adopted from case_file f join child c on c.id = f.child_id join age_label l on l.case_file_id = f.id where f.id = $1', [file.caseFileId]);
    expect(found).toEqual({ kind: 'child', age_status: 'disputed_by_authority', adopted: false });
  });

  it('R69 records an irregular return whatever guards failed, with amparo and contact in origin as tasks (LM 74; LA 17-IV)', async () => {
    const input = { caseFileId: file.caseFileId, learnedAt: new Date().toISOString(), howLearned: 'family', authority: 'INM', destinationCountry: 'HN', failedGuards: ['G9', 'G2', 'G7', 'G6', 'x'], childLocated: false, verifiedLevel: 'credible' };
    expect(await api.as('socialWorker').act(irregular, input)).toEqual({ __typename: 'IrregularReturnRecorded', failedGuards: ['G2', 'G6', 'G7', 'G9'], tasks: ['R69-amparo', 'R69-origin'] });
    expect(await api.as('psychologist').act(irregular, { ...input, failedGuards: null, childLocated: null })).toMatchObject({ __typename: 'IrregularReturnRecorded' });
    const { rows: located } = await api.owner.query('select child_located from irregular_return where case_file_id = $1 order by created_at', [file.caseFileId]);
    expect(located).toEqual([{ child_located: false }, { child_located: null }]);
    expect((await pageFor('supervisorLegal'))?.irregularReturns).toHaveLength(2);
    await expect(api.app.query('socialWorker', `update irregular_return set authority = 'unknown' where case_file_id = $1`, [file.caseFileId])).rejects.toThrow(/permission denied/);
  });

  it('records a contact with an authority and says what is wrong with an absurd one', async () => {
    const input = { caseFileId: file.caseFileId, event: 'checkpoint', occurredAt: '2026-11-10T08:00:00-06:00', precision: 'day', country: 'MX', authority: 'INM' };
    expect(await api.as('intake').send(contact, { input: { key: 'k-contact-1', ...input } })).toMatchObject({ data: { recordAuthorityContact: null } });
    expect(await api.as('psychologist').act(contact, input)).toMatchObject({ __typename: 'AuthorityContactRecorded' });
    const absurd = await api.as('socialWorker').act(contact, { ...input, event: 'party', occurredAt: '2190-01-01T00:00:00Z', precision: '', documentId: 'x' });
    expect(absurd.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual(['event unknown-code', 'occurredAt in-the-future', 'precision unknown-code', 'documentId not-an-id']);
  });

  it('shows nothing of it to another office', async () => {
    await aDetention(api, file.caseFileId);
    expect(await pageFor('otherOfficeWorker')).toBeNull();
    const { data } = await api.as('otherOfficeWorker').send(recordDetention, { input: { key: 'k-stranger-1', ...hotel() } });
    expect(data).toEqual({ recordDetention: null });
  });

  const hotel = () => ({ caseFileId: file.caseFileId, authority: 'INM', country: 'MX', placeType: 'hotel_motel', placeText: 'Hotel junto a la central', startedAt: '2026-11-12T20:00:00-06:00', lawyerAccessDenied: true, medicalDenied: true, howLearned: 'message_unknown', verifiedLevel: 'credible' });
});
