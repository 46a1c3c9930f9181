import { startApi, type TestApi } from '@cobijo/testing/api';
import { aReferral, recordReferral, referralOf, triageReferral } from '@cobijo/testing/stories/a-referral';
import { staff } from '@cobijo/testing/staff';

const amendReferral = `mutation ($input: AmendReferralInput!) { amendReferral(input: $input) { __typename
  ... on ReferralRecorded { priority paged version } ... on Refused { grounds { rule code } } ... on Invalid { problems { field code } } } }`;
const page = `query ($id: ID!) { referral(id: $id) { referralNo summary locationCode locationText locationRestricted persons { id name } version
  emergencyFlags { flag answer } files { caseFileId caseNo } } }`;
const list = `query ($search: String, $state: String, $priority: Int) { triageList(search: $search, state: $state, priority: $priority) {
  total open rows { referralNo priority state personNames } } }`;
interface Page {
  readonly referral: { readonly persons: readonly { readonly id: string }[]; readonly locationText: string | null; readonly version: number } | null;
}
interface List {
  readonly triageList: { readonly total: number; readonly open: number; readonly rows: readonly { readonly priority: number; readonly personNames: readonly string[] }[] };
}

describe('taking a call', () => {
  let api: TestApi;
  const see = async (who: 'intake' | 'otherOfficeWorker' | 'supervisorSocial' | 'socialWorker', id: string): Promise<Page['referral']> =>
    (await api.as(who).query<Page>(page, { id })).referral;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('R1 V2 "no nos dejan salir" becomes priority 0 and pages the supervisor without a name or a place', async () => {
    const words = 'Estamos en un hotel, no nos dejan salir';
    const referral = referralOf({ sourceType: 'self_child', safeContact: 'Solo mensajes', raised: ['in_detention', 'imminent_return'], priority: 3, childWords: words, locationCode: 'hotel', locationText: 'Hotel junto al puente' });
    const saved = await api.as('intake').act(recordReferral, { referral });
    expect(saved).toMatchObject({ priority: 0, paged: true, raisedBy: ['in_detention', 'imminent_return'], locationRestricted: true });
    const { rows } = await api.owner.query(`select payload from outbox where kind = 'emergency-referral'`);
    expect(JSON.stringify(rows)).toContain(String(saved['referralNo']));
    expect(JSON.stringify(rows)).not.toMatch(/hotel|Andrés/i);
  });

  it('R1 takes an unanswered flag for no answer, and pages when it is answered later', async () => {
    const { referralId, priority } = await aReferral(api, { flags: [], priority: 3 });
    expect(priority).toBe(1);
    const before = await see('intake', referralId);
    const persons = [{ id: before?.persons[0]?.id, name: 'Andrés Pérez', isChild: true }];
    const amended = await api.as('intake').act(amendReferral, { referralId, version: 1, referral: referralOf({ raised: ['missing'], persons }) });
    expect(amended).toEqual({ __typename: 'ReferralRecorded', priority: 0, paged: true, version: 2 });
    expect((await see('intake', referralId))?.persons).toHaveLength(1);
    const { rows } = await api.owner.query('select version from referral_history where referral_id = $1', [referralId]);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('R9 shows the place only to the team while an authority stands by', async () => {
    const { referralId } = await aReferral(api, { by: 'socialWorker', authorityPresent: true, locationText: 'Módulo de INM, puente' });
    expect((await see('socialWorker', referralId))?.locationText).toBe('Módulo de INM, puente');
    expect((await see('supervisorSocial', referralId))?.locationText).toBe('Módulo de INM, puente');
    expect(await see('intake', referralId)).toMatchObject({ locationText: null, locationCode: null, locationRestricted: true });
    expect(await see('otherOfficeWorker', referralId)).toBeNull();
  });

  it('R10 refuses a child caller without safe contact, keeps the refusal in the trail and loses nothing of the form', async () => {
    const unsafe = referralOf({ sourceType: 'self_child', callBack: 'yes', adultPhone: true });
    const refusal = await api.as('intake').act(recordReferral, { referral: unsafe });
    expect(refusal.grounds?.map(({ code }) => code)).toEqual(['safe-contact-missing', 'adult-phone-without-child']);
    const { rows } = await api.owner.query(`select outcome from audit_event where act = 'referral.record' order by id desc limit 1`);
    expect(rows).toEqual([{ outcome: 'refused' }]);
    const safe = referralOf({ sourceType: 'self_child', callBack: 'yes', adultPhone: true, adultPhoneOkByChild: true, safeContact: 'De noche, por mensaje' });
    expect((await api.as('intake').act(recordReferral, { referral: safe })).__typename).toBe('ReferralRecorded');
  });

  it('takes a call without any name, in Spanish, Mam or no language at all', async () => {
    const { referralId } = await aReferral(api, { persons: [{ isChild: true }, { isChild: true, relation: 'sibling', language: 'mam' }] });
    expect((await see('intake', referralId))?.persons).toMatchObject([{ name: null }, { name: null }]);
  });

  it('names every field that cannot be taken', async () => {
    const persons = [{ isChild: true, age: 900, nationality: 'Narnia' }];
    const result = await api.as('intake').act(recordReferral, { referral: { ...referralOf({ channel: 'smoke', summary: ' ', persons }), priority: 9 } });
    expect(result.problems?.map(({ field }) => field)).toEqual(['channel', 'summary', 'priority', 'persons.0.nationality', 'persons.0.age']);
  });

  it('does the same press twice only once', async () => {
    const input = { key: 'double-click-1', referral: referralOf({ summary: 'Doble clic' }) };
    const [one, two] = await Promise.all([api.as('intake').act(recordReferral, input), api.as('intake').act(recordReferral, input)]);
    expect(one['referralId']).toBe(two['referralId']);
    const { rows } = await api.owner.query(`select 1 from referral where summary = 'Doble clic'`);
    expect(rows).toHaveLength(1);
  });

  it('is not for a panel member, and is not amended once settled', async () => {
    const { errors } = await api.as('panelist1').send(recordReferral, { input: { key: 'panelist-call', referral: referralOf() } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { referralId } = await aReferral(api);
    await api.as('supervisorSocial').act(triageReferral, { referralId, version: 1, decision: 'advise_only', reason: 'Se orientó', leadUserId: staff.socialWorker.id });
    expect((await api.as('intake').act(amendReferral, { referralId, version: 2, referral: referralOf() })).grounds).toMatchObject([{ code: 'referral-already-settled' }]);
  });

  it('lists open calls first and by priority, and finds names without accents', async () => {
    await aReferral(api, { persons: [{ name: 'Ángela Ñúñez Tzoc', isChild: true }], raised: ['missing'] });
    const all = (await api.as('intake').query<List>(list)).triageList;
    expect(all.rows[0]?.priority).toBe(0);
    const { triageList } = await api.as('intake').query<List>(list, { search: 'angela nunez' });
    expect(triageList.rows.map(({ personNames }) => personNames)).toEqual([['Ángela Ñúñez Tzoc']]);
    expect((await api.as('intake').query<List>(list, { search: '100%_' })).triageList.total).toBe(0);
    expect((await api.as('otherOfficeWorker').query<List>(list)).triageList.total).toBe(0);
  });
});
