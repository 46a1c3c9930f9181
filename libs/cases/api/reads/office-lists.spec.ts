import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { offices, staff, type StaffKey } from '@cobijo/testing/staff';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { aReferral, filesFromACall } from '@cobijo/testing/stories/a-referral';
import { aStopOrder } from '@cobijo/testing/stories/case-acts';

const caseload = `query ($filter: CaseloadFilter!) { caseload(filter: $filter) { total rows { id } } }`;
const triage = `query ($search: String, $state: String, $priority: Int, $after: Int) { triageList(search: $search, state: $state, priority: $priority, after: $after) { total open next rows { id state priority } } }`;
const today = `query { today(scope: "office") { lateCount activeCount late { caseFileId } danger { caseFileId stopOrders } } }`;

interface Files {
  readonly caseload: { readonly total: number; readonly rows: readonly { readonly id: string }[] };
}
interface Calls {
  readonly triageList: { readonly total: number; readonly open: number; readonly next: number | null; readonly rows: readonly { readonly id: string; readonly state: string; readonly priority: number }[] };
}
interface Day {
  readonly today: { readonly lateCount: number; readonly activeCount: number; readonly late: readonly { readonly caseFileId: string }[]; readonly danger: readonly { readonly caseFileId: string; readonly stopOrders: number }[] };
}

describe('the lists of an office', () => {
  let api: TestApi;
  let pierre: ChildFile;
  beforeAll(async () => {
    api = await startApi();
    pierre = await aChildFile(api, { givenNames: 'Jean-Éliézer', paternalSurname: "Tzoc'oy", nationality: 'HT' });
    await api.owner.query(`insert into child_alias (id, child_id, name, kind, created_by) values ($1, $2, 'Chepe Güero', 'nickname', $3)`, [randomUUID(), pierre.childId, staff.socialWorker.id]);
  });
  afterAll(() => api.close());

  const found = async (who: StaffKey, filter: object): Promise<readonly string[]> =>
    (await api.as(who).query<Files>(caseload, { filter: { scope: 'office', ...filter } })).caseload.rows.map(({ id }) => id);
  const finds = async (search: string): Promise<boolean> => (await found('supervisorSocial', { search })).includes(pierre.caseFileId);

  it.each(['eliezer', 'ÉLIÉZER', 'jean', 'jeanel', 'Jean-Él', 'tzocoy', 'Tzoc’oy', 'tzoc jean', 'JEAN   TZOC', 'chep', 'guero chepe', 'Tzoc, Jean'])('finds a file by beginnings of its words: %s', async (search) => {
    expect(await finds(search)).toBe(true);
  });

  it.each(['liezer', 'jean perez', 'oy', '%', '_', "'", '-', ' '.repeat(3) + '.', "'; drop table office_word; --"])('finds no file by what begins none of its words: %s', async (search) => {
    expect(await finds(search)).toBe(false);
  });

  it('finds a file by its number, whole, without the office, and without zeros', async () => {
    await api.owner.query(`update case_file set case_no = 'TAP-2026-00417' where id = $1`, [pierre.caseFileId]);
    for (const search of ['TAP-2026-00417', 'tap-2026', '2026-00417', '00417', '417']) expect({ search, found: await finds(search) }).toEqual({ search, found: true });
    expect(await finds('17')).toBe(false);
  });

  it('finds a corrected name and no longer the former one; of a reserved identity the number alone', async () => {
    const file = await aChildFile(api, { givenNames: 'Xiomara', paternalSurname: 'Pérez' });
    await api.owner.query(`update child set given_names = 'Yesenia', preferred_name = null where id = $1`, [file.childId]);
    expect([await found('supervisorSocial', { search: 'xiomara' }), await found('supervisorSocial', { search: 'yesenia' })]).toEqual([[], [file.caseFileId]]);
    await api.owner.query('update child set name_sealed = true where id = $1', [file.childId]);
    expect([await found('supervisorSocial', { search: 'yesenia' }), await found('supervisorSocial', { search: file.caseNo })]).toEqual([[], [file.caseFileId]]);
  });

  it('finds nothing of others: not on the page, not among the words, and not by asking for them in SQL', async () => {
    expect([await found('otherSocialWorker', { search: 'jean' }), await found('otherOfficeSupervisor', { search: 'jean' })]).toEqual([[], []]);
    for (const who of ['otherSocialWorker', 'otherOfficeSupervisor'] as const)
      expect((await api.app.query(who, `select * from sec.found_by_words('file', 'jean')`)).rows).toEqual([]);
    expect((await api.app.query('socialWorker', `select * from sec.found_by_words('file', 'jean')`)).rows).toEqual([{ id: pierre.caseFileId }]);
    for (const place of ['office_word', 'sec.called']) await expect(api.app.query('supervisorSocial', `select * from ${place}`)).rejects.toThrow('permission denied');
  });

  it('a file that has ended leaves list and desk, is found among the ended, and comes back when it is opened again', async () => {
    const file = await aChildFile(api, { givenNames: 'Rosmery', paternalSurname: 'Ixcoy' });
    await api.owner.query(
      `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
       values ($1, $2, 'DL42', 'consent_and_information', 'target', now() - interval '9 years', now() - interval '9 years', now() - interval '9 years', 'us', $3)`,
      [randomUUID(), file.caseFileId, staff.attorney.id],
    );
    const isLate = async (): Promise<boolean> => (await api.as('supervisorSocial').query<Day>(today)).today.late.some(({ caseFileId }) => caseFileId === file.caseFileId);
    const lists = async (): Promise<object> => ({ late: await isLate(), open: await found('supervisorSocial', { search: 'rosmery' }), ended: await found('supervisorSocial', { search: 'rosmery', state: 'ended' }) });
    const inWork = { late: true, open: [file.caseFileId], ended: [] };
    expect(await lists()).toEqual(inWork);
    await api.owner.query(`update case_file set state = 'closed', closed_at = now() where id = $1`, [file.caseFileId]);
    expect(await lists()).toEqual({ late: false, open: [], ended: [file.caseFileId] });
    await api.owner.query(`update case_file set state = 'assessment', closed_at = null where id = $1`, [file.caseFileId]);
    expect(await lists()).toEqual(inWork);
  });

  it('counts what is late only so far, and shows the stops that were placed last', async () => {
    const { caseFileId } = await aChildFile(api, { givenNames: 'Dayana' });
    await api.owner.query(
      `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
       select gen_random_uuid(), $1, 'DL42', 'consent_and_information', 'target', now(), t, t, 'us', $2 from (select now() - n * interval '1 hour' as t from generate_series(1, 60) n) x`,
      [caseFileId, staff.attorney.id],
    );
    await aStopOrder(api, caseFileId);
    const day = (await api.as('supervisorSocial').query<Day>(today)).today;
    expect([day.lateCount, day.late.length]).toEqual([50, 20]);
    expect(day.danger).toContainEqual({ caseFileId, stopOrders: 1 });
    expect((await api.as('otherOfficeSupervisor').query<Day>(today)).today).toMatchObject({ lateCount: 0, activeCount: 0, late: [], danger: [] });
  });

  const calls = async (who: StaffKey, variables: object = {}): Promise<Calls['triageList']> => (await api.as(who).query<Calls>(triage, variables)).triageList;

  it('shows whoever takes no calls only her own and those that led to her files', async () => {
    const hers = await aReferral(api, { by: 'otherSocialWorker' });
    const [led] = await filesFromACall(api, { persons: [{ name: 'Nohemí Chávez', age: 9, sex: 'female', nationality: 'HN', isChild: true, relation: 'self', withAdult: false }] });
    const settled = (await calls('supervisorSocial', { search: 'nohemi' })).rows[0]?.id;
    expect(led).toBeDefined();
    expect((await calls('otherSocialWorker')).rows.map(({ id }) => id)).toEqual([hers.referralId]);
    expect((await calls('otherSocialWorker', { search: 'nohemi' })).rows).toEqual([]);
    expect((await calls('socialWorker')).rows.map(({ id }) => id)).toEqual([settled]);
    expect((await calls('socialWorker', { search: 'chav' })).rows.map(({ id }) => id)).toEqual([settled]);
  });

  it('turns fifty calls at a time: those that wait by urgency, then the settled, the newest first, none lost and none twice', async () => {
    await api.owner.query(
      `insert into referral (id, referral_no, office_id, received_at, channel, source_type, office_region, summary, emergency_flags, priority, state, decided_at, decided_by, created_by)
       select gen_random_uuid(), 'MAS-' || n, $1, now() - n * interval '1 hour', 'phone', 'dif', 'south', 'x', '{}', n % 4, s, case when s <> 'new' then now() end, case when s <> 'new' then $2::uuid end, $2
         from (select n, case when n % 3 = 0 then 'new' else 'advised' end as s from generate_series(1, 66) n) x`,
      [offices.TAP.id, staff.intake.id],
    );
    const pages = [await calls('intake')];
    for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null) pages.push(await calls('intake', { after: next }));
    const rows = pages.flatMap((page) => page.rows);
    expect(pages[0]?.rows).toHaveLength(50);
    expect([new Set(rows.map(({ id }) => id)).size, rows.length]).toEqual([pages[0]?.total, pages[0]?.total]);
    const waiting = rows.filter(({ state }) => state === 'new');
    expect(rows.slice(0, waiting.length)).toEqual(waiting);
    expect(pages[0]?.open).toBe(waiting.length);
    expect(waiting.map(({ priority }) => priority)).toEqual(waiting.map(({ priority }) => priority).sort());
    const advised = await calls('intake', { state: 'advised', priority: 1 });
    expect(advised.rows.every(({ state, priority }) => state === 'advised' && priority === 1)).toBe(true);
    expect(advised.total).toBe(rows.filter(({ state, priority }) => state === 'advised' && priority === 1).length);
    expect((await calls('intake', { state: 'open', search: 'MAS-3' })).rows.every(({ state }) => state === 'new')).toBe(true);
    expect((await calls('intake', { search: 'mas-66' })).total).toBe(1);
  });
});
