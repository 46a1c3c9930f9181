import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { aFileWithDecisionToReturn } from '@cobijo/testing/stories/a-file-with-decision-to-return';

const arms = `... on Refused { grounds { code rule kind citations { instrument article } params { name value } } } ... on Invalid { problems { field code } }`;
const recordAddress = `mutation ($input: RecordAddressInput!) { recordAddress(input: $input) { __typename ... on AddressSaved { addressId } ${arms} } }`;
const correctReaders = `mutation ($input: CorrectAddressReadersInput!) { correctAddressReaders(input: $input) { __typename ... on AddressSaved { addressId } ${arms} } }`;
const page = `query ($caseFileId: ID!, $relationshipId: ID!) { addressPage(caseFileId: $caseFileId, relationshipId: $relationshipId) {
  childId personName mayRecord addresses { id country address recordedBy readers { userId } } candidates { userId } } }`;
const trail = `query ($id: ID!) { trail(caseFileId: $id) { entries { act outcome } } }`;
interface Page {
  readonly addressPage: {
    readonly mayRecord: boolean;
    readonly addresses: readonly { readonly id: string; readonly address: string | null; readonly readers: readonly { readonly userId: string }[] }[];
    readonly candidates: readonly { readonly userId: string }[];
  } | null;
}

describe('where the family of a child lives', () => {
  let api: TestApi;
  let file: ChildFile & { readonly relationshipId: string };
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    const decided = await aFileWithDecisionToReturn(api);
    const { rows } = await api.owner.query('select id from relationship where child_id = $1', [decided.childId]);
    file = { ...decided, relationshipId: String(rows[0].id) };
  });
  afterAll(() => api.close());

  const about = () => ({ caseFileId: file.caseFileId, childId: file.childId });
  const record = (change: object = {}, who: StaffKey = 'socialWorker') =>
    api.as(who).act(recordAddress, {
      ...about(), relationshipId: file.relationshipId, country: 'GT', address: 'Aldea Los Planes, junto al molino', readerIds: [staff.socialWorker.id, staff.supervisorSocial.id], reason: 'Visita domiciliaria', ...change,
    });
  const look = async (who: StaffKey) => (await api.as(who).query<Page>(page, { caseFileId: file.caseFileId, relationshipId: file.relationshipId })).addressPage;
  const acts = async (who: StaffKey): Promise<readonly string[]> => {
    const answer = await api.as(who).query<{ trail: { entries: { act: string }[] } }>(trail, { id: file.caseFileId });
    return answer.trail.entries.map(({ act }) => act).filter((act) => act.startsWith('person-address.'));
  };

  it('is written down for named readers, and each reading is in the trail (LGDNNA 76)', async () => {
    const saved = await record();
    expect(saved.__typename).toBe('AddressSaved');
    expect((await look('socialWorker'))?.addresses).toMatchObject([{ id: saved['addressId'], address: 'Aldea Los Planes, junto al molino' }]);
    expect((await look('supervisorSocial'))?.addresses).toHaveLength(1);
    expect(await acts('socialWorker')).toEqual(['person-address.read', 'person-address.read', 'person-address.record']);
  });

  it('is nothing to whoever is not named, who cannot tell whether there is one (LGDNNA 76)', async () => {
    const before = await look('attorney');
    const saved = await record();
    for (const who of ['attorney', 'psychologist', 'supervisorLegal', 'liaison'] as const) {
      expect((await look(who))?.addresses ?? []).toEqual([]);
      expect((await acts(who)).filter((act) => act !== 'person-address.read')).toEqual([]);
    }
    expect(await look('attorney')).toEqual(before);
    const other = { ...about(), addressId: saved['addressId'], readerIds: [staff.attorney.id], reason: 'Quiero saber' };
    expect(await api.as('attorney').act(correctReaders, other)).toBeNull();
    expect(await api.as('attorney').act(correctReaders, { ...other, addressId: file.caseFileId })).toBeNull();
    for (const table of ['person_address', 'person_address_reader']) expect((await api.app.query('attorney', `select * from ${table}`)).rows).toEqual([]);
    await expect(
      api.app.query('attorney', `insert into person_address_reader (address_id, user_id, reason, created_by) values ('${String(saved['addressId'])}', '${staff.attorney.id}', 'x', '${staff.attorney.id}')`),
    ).rejects.toThrow('row-level security');
  });

  it('is not read again by whoever wrote it down for others, nor by a reader who left the team', async () => {
    await record({ readerIds: [staff.attorney.id] });
    expect((await look('socialWorker'))?.addresses).toEqual([]);
    expect((await look('attorney'))?.addresses).toHaveLength(1);
    await api.owner.query(`update case_assignment set ended_at = now(), end_reason = 'workload' where case_file_id = $1 and user_id = $2`, [file.caseFileId, staff.attorney.id]);
    expect(await look('attorney')).toBeNull();
    expect((await api.app.query('attorney', 'select * from person_address')).rows).toEqual([]);
  });

  it('names nobody beyond the team and its supervisors, and somebody at least (LGDNNA 76; LRPCAP 10)', async () => {
    const refused = await record({ readerIds: [staff.socialWorker.id, staff.otherOfficeWorker.id, staff.liaison.id] });
    expect(refused.grounds).toEqual([expect.objectContaining({ code: 'address-reader-not-entitled', params: [{ name: 'readers', value: '2' }] })]);
    expect((await record({ readerIds: [] })).grounds).toEqual([expect.objectContaining({ code: 'address-without-reader', rule: 'STATE' })]);
    await api.owner.query(`update app_user set affiliations = '{INM}' where id = $1`, [staff.psychologist.id]);
    expect((await look('socialWorker'))?.candidates.map(({ userId }) => userId)).not.toContain(staff.psychologist.id);
    expect((await record({ readerIds: [staff.psychologist.id] })).grounds).toEqual([expect.objectContaining({ code: 'address-reader-not-entitled' })]);
    await api.owner.query(`update app_user set affiliations = '{}' where id = $1`, [staff.psychologist.id]);
    expect(await record({ country: 'Guatemala', address: ' ', reason: '' })).toMatchObject({ __typename: 'Invalid', problems: [{ field: 'country' }, { field: 'address' }, { field: 'reason' }] });
  });

  it('changes its readers by a reader, and keeps who could read it before', async () => {
    const { addressId } = await record();
    const changed = await api.as('socialWorker').act(correctReaders, { ...about(), addressId, readerIds: [staff.attorney.id], reason: 'El caso pasa a la abogada' });
    expect(changed).toEqual({ __typename: 'AddressSaved', addressId });
    expect((await look('attorney'))?.addresses).toHaveLength(1);
    expect((await look('socialWorker'))?.addresses).toEqual([]);
    expect((await api.as('attorney').act(correctReaders, { ...about(), addressId, readerIds: [], reason: 'Nadie' })).grounds).toEqual([expect.objectContaining({ code: 'address-without-reader' })]);
    const back = await api.as('attorney').act(correctReaders, { ...about(), addressId, readerIds: [staff.attorney.id, staff.socialWorker.id], reason: 'Otra visita' });
    expect(back.__typename).toBe('AddressSaved');
    const { rows } = await api.owner.query('select user_id, ended_at is null as reads, end_reason from person_address_reader where address_id = $1 order by created_at, user_id', [addressId]);
    expect(rows.filter((row: { reads: boolean }) => row.reads)).toHaveLength(2);
    expect(rows.filter((row: { end_reason: string | null }) => row.end_reason === 'El caso pasa a la abogada')).toHaveLength(2);
  });

  it('is closed to whoever may not add to the family', async () => {
    const { errors } = await api.as('liaison').send(recordAddress, { input: { key: 'k-liaison-address', ...about(), relationshipId: file.relationshipId, country: 'GT', address: 'Aldea', readerIds: [staff.socialWorker.id], reason: 'Para qué' } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const foreign = await aChildFile(api, { office: 'TIJ', team: [{ who: 'otherOfficeWorker', discipline: 'social_work', role: 'lead' }] });
    expect(await api.as('otherOfficeWorker').act(recordAddress, { ...about(), caseFileId: foreign.caseFileId, relationshipId: file.relationshipId, country: 'GT', address: 'Aldea', readerIds: [staff.otherOfficeWorker.id], reason: 'Para qué' })).toBeNull();
  });
});
