import { startApi, type TestApi } from '@cobijo/testing/api';
import { offices, staff } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aStopOrder } from '@cobijo/testing/stories/case-acts';

const line =
  'id caseNo state priority childName childSurname birthDate nationalities flags stopOrders lateDeadlines team { name discipline role } nextDeadline { rule kind state dueAt }';
const list = `query ($filter: CaseloadFilter!, $after: String) { caseload(filter: $filter, after: $after) { total next rows { ${line} } } }`;
interface Page {
  readonly caseload: {
    readonly total: number;
    readonly next: string | null;
    readonly rows: readonly { readonly id: string; readonly [field: string]: unknown }[];
  };
}

describe('the pages of the file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  const alone = (who: 'otherAttorney' | 'otherSocialWorker') =>
    ({
      team: [{ who, discipline: who === 'otherAttorney' ? 'legal' : 'social_work', role: 'lead' }],
    }) as const;
  const aClock = (caseFileId: string, hours: number) =>
    api.owner.query(
      `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
       select gen_random_uuid(), $1, 'DL42', 'consent_and_information', 'target', now(), t, t, 'us', $3 from (select now() + make_interval(hours => $2) as t) x`,
      [caseFileId, hours, staff.attorney.id],
    );

  it('lists my caseload, the most urgent first, 25 a page, without losing or doubling a line', async () => {
    for (let index = 0; index < 27; index++)
      await aChildFile(api, { ...alone('otherAttorney'), priority: index % 4, givenNames: `Niña ${index}` });
    const first = await api.as('otherAttorney').query<Page>(list, { filter: { scope: 'mine' } });
    const second = await api
      .as('otherAttorney')
      .query<Page>(list, { filter: { scope: 'mine' }, after: first.caseload.next });
    const rows = [...first.caseload.rows, ...second.caseload.rows];
    expect([
      first.caseload.rows.length,
      second.caseload.rows.length,
      first.caseload.total,
      second.caseload.next,
    ]).toEqual([25, 2, 27, null]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(27);
    const priorities = rows.map(({ priority }) => Number(priority));
    expect(priorities).toEqual([...priorities].sort());
  });

  it('shows child, team, next clock, stops and missed clocks of a line', async () => {
    const { caseFileId, caseNo } = await aChildFile(api, {
      ...alone('otherSocialWorker'),
      givenNames: 'Dieuvenson',
      paternalSurname: 'Jean-Baptiste',
      nationality: 'HT',
    });
    await aClock(caseFileId, -2);
    await aClock(caseFileId, 40);
    await aStopOrder(api, caseFileId, 'otherSocialWorker');
    const { caseload } = await api
      .as('otherSocialWorker')
      .query<Page>(list, { filter: { scope: 'mine', search: 'jean' } });
    expect(caseload).toMatchObject({ total: 1, next: null });
    expect(caseload.rows[0]).toMatchObject({
      caseNo,
      childName: 'Dieuvenson',
      nationalities: ['HT'],
      stopOrders: 1,
      lateDeadlines: 1,
      team: [{ name: 'Tomás Güemes', role: 'lead' }],
      nextDeadline: { rule: 'DL42', state: 'missed' },
    });
  });

  it.each([
    [{ stopped: true }, 1],
    [{ late: true }, 1],
    [{ priority: 0 }, 0],
    [{ state: 'planning' }, 0],
    [{ unled: true }, 0],
    [{ search: '100%_' }, 0],
  ])('narrows a caseload by %o', async (filter, total) => {
    const { caseload } = await api
      .as('otherSocialWorker')
      .query<Page>(list, { filter: { scope: 'mine', ...filter } });
    expect(caseload.total).toBe(total);
  });

  it('shows a supervisor the office, and a member never more than her own', async () => {
    const office = await api.as('supervisorSocial').query<Page>(list, { filter: { scope: 'office' } });
    expect(office.caseload.total).toBeGreaterThan(27);
    const member = await api.as('otherSocialWorker').query<Page>(list, { filter: { scope: 'office' } });
    expect(member.caseload.total).toBe(1);
    const elsewhere = await api
      .as('otherOfficeSupervisor')
      .query<Page>(list, { filter: { scope: 'office' } });
    expect(elsewhere.caseload.total).toBe(0);
  });

  it('is null for a file of others, for one that does not exist and for nonsense, and never tells them apart', async () => {
    const { caseFileId } = await aChildFile(api);
    const page = 'query ($id: ID!) { caseFile(id: $id) { caseNo } caseFrame(id: $id) { caseNo } }';
    for (const id of [caseFileId, '0198c0de-0000-7000-8000-000000000000', "'; drop table child; --"])
      expect(await api.as('otherOfficeWorker').query(page, { id })).toEqual({
        caseFile: null,
        caseFrame: null,
      });
  });

  it('leaves a row in the trail for whoever opens a file', async () => {
    const { caseFileId } = await aChildFile(api);
    await api
      .as('psychologist')
      .query('query ($id: ID!) { caseFile(id: $id) { caseNo } }', { id: caseFileId });
    const { rows } = await api.owner.query(
      'select actor_id, act, outcome from audit_event where case_file_id = $1',
      [caseFileId],
    );
    expect(rows).toEqual([{ actor_id: staff.psychologist.id, act: 'case-file.read', outcome: 'seen' }]);
  });

  it('draws the frame of a file: child, team, standing stops, next clock and time zone', async () => {
    const { caseFileId } = await aChildFile(api);
    await aStopOrder(api, caseFileId);
    await aClock(caseFileId, 5);
    const page = `query ($id: ID!) { caseFrame(id: $id) { caseNo timeZone officeId child { preferredName birthDate } team { userId } stopOrders { discipline } nextDeadline { rule state } } }`;
    const { caseFrame } = await api.as('attorney').query<{ caseFrame: object }>(page, { id: caseFileId });
    expect(caseFrame).toMatchObject({
      timeZone: 'America/Mexico_City',
      officeId: offices.TAP.id,
      child: { preferredName: 'Petrona', birthDate: '2011-05-03' },
      stopOrders: [{ discipline: 'psychology' }],
      nextDeadline: { rule: 'DL42', state: 'open' },
    });
  });

  it('names a linked file once, whichever side it was linked from', async () => {
    const [one, other] = [await aChildFile(api), await aChildFile(api, { givenNames: 'Josué' })];
    for (const [from, to] of [[one, other], [other, one]] as const)
      await api.owner.query(`insert into case_link (id, case_file_id, linked_case_file_id, reason, created_by) values (gen_random_uuid(), $1, $2, 'sibling', $3)`, [
        from.caseFileId,
        to.caseFileId,
        staff.attorney.id,
      ]);
    const page = 'query ($id: ID!) { caseFile(id: $id) { links { caseNo reason } } }';
    expect(await api.as('attorney').query(page, { id: one.caseFileId })).toEqual({ caseFile: { links: [{ caseNo: other.caseNo, reason: 'sibling' }] } });
  });

  it('says on the page of today what is late, what is next, who is in danger and what waits for me', async () => {
    const danger = await aChildFile(api, {
      ...alone('otherSocialWorker'),
      priority: 0,
      givenNames: 'Alma Itzel',
    });
    await aClock(danger.caseFileId, -1);
    await aClock(danger.caseFileId, 30);
    const page = `query { today(scope: "mine") { lateCount activeCount openCalls late { caseNo deadline { state } } next { caseNo } danger { caseNo childName stopOrders } waiting { kind caseNo } } }`;
    const { today } = await api.as('otherSocialWorker').query<{ today: Record<string, unknown> }>(page);
    expect(today).toMatchObject({ lateCount: 2, activeCount: 2, openCalls: 0 });
    expect(today['late']).toContainEqual({ caseNo: danger.caseNo, deadline: { state: 'missed' } });
    expect(today['next']).toContainEqual({ caseNo: danger.caseNo });
    expect(today['danger']).toContainEqual({ caseNo: danger.caseNo, childName: 'Alma Itzel', stopOrders: 0 });
    expect(today['waiting']).toEqual([expect.objectContaining({ kind: 'stop_reason' })]);
  });
});
