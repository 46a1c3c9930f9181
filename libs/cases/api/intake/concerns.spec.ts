import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';

const raise = `mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { __typename ... on ConcernRaised { concernId } ... on Invalid { problems { field code } } } }`;
const settle = `mutation ($input: SettleConcernInput!) { settleConcern(input: $input) { __typename ... on ConcernSettled { concernId }
  ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const concerns = '{ concerns { id childCalled state outcome contactName } }';
const calls = '{ today(scope: "office") { calls { kind referralId } } }';
interface Calls {
  readonly today: { readonly calls: readonly { readonly kind: string; readonly referralId: string }[] };
}

describe('V12 a play workshop that reveals a risk', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const aConcern = (change: object = {}) => api.as('facilitator').act(raise, { workshop: 'Mi mapa y mis derechos, Tapachula', heldOn: '2026-11-20', childCalled: 'Yoselin', ageBand: '6_11', ...change });
  const waiting = async (who: 'supervisorSocial' | 'psychologist' | 'otherOfficeSupervisor') => (await api.as(who).query<Calls>(calls, {})).today.calls;

  it('V12 the facilitator marks a concern, a supervisor gets the task and decides who makes contact; no story is kept', async () => {
    const { concernId } = await aConcern();
    expect(await waiting('supervisorSocial')).toContainEqual({ kind: 'concern', referralId: concernId });
    expect(await waiting('otherOfficeSupervisor')).toEqual([]);
    const { rows } = await api.owner.query(`select count(*)::int as n from outbox where kind = 'workshop-concern'`);
    expect(rows[0]?.n).toBeGreaterThan(0);
    const input = { concernId, outcome: 'contact', contactUserId: staff.psychologist.id, note: 'Con calma, en el albergue' };
    expect((await api.as('supervisorSocial').act(settle, { ...input, contactUserId: staff.facilitator.id })).grounds).toEqual([{ code: 'contact-by-social-work-or-psychology' }]);
    expect((await api.as('supervisorSocial').act(settle, { ...input, contactUserId: null })).problems).toEqual([{ field: 'contactUserId', code: 'required' }]);
    expect((await api.as('supervisorSocial').act(settle, input)).__typename).toBe('ConcernSettled');
    expect((await api.as('supervisorLegal').act(settle, input)).grounds).toEqual([{ code: 'concern-already-settled' }]);
    expect(await waiting('psychologist')).toContainEqual({ kind: 'concern_contact', referralId: concernId });
    const { rows: columns } = await api.owner.query(`select column_name from information_schema.columns where table_name = 'workshop_concern' and column_name in ('summary', 'story', 'observation', 'narrative', 'text')`);
    expect(columns).toEqual([]);
  });

  it('V12 takes a child without a name, and names what cannot be taken', async () => {
    expect((await aConcern({ childCalled: null, ageBand: 'unknown' })).__typename).toBe('ConcernRaised');
    expect((await aConcern({ workshop: ' ', heldOn: '2099-01-01', ageBand: 'old' })).problems?.map(({ field }) => field)).toEqual(['workshop', 'ageBand', 'heldOn']);
  });

  it('V12 the facilitator opens no file, no family and no child, and decides no concern', async () => {
    const { caseFileId, childId } = await aChildFile(api);
    const pages = 'query ($id: ID!, $child: ID!) { caseFile(id: $id) { caseNo } familyPage(caseFileId: $id) { child { childCode } } child(id: $child) { childCode } }';
    expect(await api.as('facilitator').query(pages, { id: caseFileId, child: childId })).toEqual({ caseFile: null, familyPage: null, child: null });
    const { rows } = await api.owner.query(`select outcome from audit_event where case_file_id = $1 and actor_id = $2 and act = 'case-file.read'`, [caseFileId, staff.facilitator.id]);
    expect(rows).toEqual([{ outcome: 'not-visible' }]);
    const { concernId } = await aConcern();
    const { errors } = await api.as('facilitator').send(settle, { input: { key: 'facilitator-settles', concernId, outcome: 'no_contact', note: 'Nada' } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { errors: raising } = await api.as('panelist1').send(raise, { input: { key: 'panelist-raises', workshop: 'Taller', heldOn: '2026-11-20', ageBand: 'unknown' } });
    expect(raising?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await api.as('intake').query(concerns, {})).toEqual({ concerns: [] });
  });
});
