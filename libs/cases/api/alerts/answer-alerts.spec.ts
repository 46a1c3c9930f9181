import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aReferral } from '@cobijo/testing/stories/a-referral';

const today = `query ($scope: String!) { today(scope: $scope) {
  alerts { id kind caseFileId } calls { kind referralId flags takenBy called } } }`;
const page = 'query ($id: ID!) { caseFile(id: $id) { alerts { id kind standing seenBy seenByMe } } }';
const acknowledge = 'mutation ($input: AcknowledgeAlertInput!) { acknowledgeAlert(input: $input) { __typename ... on Invalid { problems { field code } } } }';
const take = 'mutation ($input: TakeEmergencyInput!) { takeEmergency(input: $input) { __typename ... on EmergencyTaken { takenBy } } }';
interface Today {
  readonly today: {
    readonly alerts: readonly { readonly id: string; readonly kind: string; readonly caseFileId: string }[];
    readonly calls: readonly { readonly kind: string; readonly referralId: string; readonly takenBy: string | null; readonly flags: readonly string[] | null }[];
  };
}

describe('what people are told', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const seen = async (who: StaffKey, scope: 'mine' | 'office') => (await api.as(who).query<Today>(today, { scope })).today;
  async function aMissedClock(caseFileId: string): Promise<string> {
    const { rows } = await api.owner.query(
      `with late as (insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
         values (gen_random_uuid(), $1, 'DL11', 'asylum_claim', 'statutory', now() - interval '50 days', now(), now(), 'us', $2) returning id)
       insert into time_alert (case_file_id, kind, subject_id) select $1, 'deadline-missed', id from late returning id`,
      [caseFileId, staff.attorney.id],
    );
    return String(rows[0]?.id);
  }

  it('an alert of a file is seen by its team and its supervisors until each has said so, and stays on the file', async () => {
    const { caseFileId } = await aChildFile(api);
    const alertId = await aMissedClock(caseFileId);
    const mine = { id: alertId, kind: 'deadline-missed', caseFileId };
    for (const who of ['socialWorker', 'attorney'] as const) expect((await seen(who, 'mine')).alerts).toEqual([mine]);
    expect((await seen('supervisorSocial', 'office')).alerts).toContainEqual(mine);
    expect((await seen('otherOfficeSupervisor', 'office')).alerts).toEqual([]);
    expect((await api.as('socialWorker').act(acknowledge, { caseFileId, alertId })).__typename).toBe('AlertAcknowledged');
    expect((await api.as('socialWorker').act(acknowledge, { caseFileId, alertId })).__typename).toBe('AlertAcknowledged');
    expect((await seen('socialWorker', 'mine')).alerts).toEqual([]);
    expect((await seen('attorney', 'mine')).alerts).toEqual([mine]);
    expect(await api.as('attorney').query(page, { id: caseFileId })).toEqual({
      caseFile: { alerts: [{ id: alertId, kind: 'deadline-missed', standing: true, seenBy: ['Lucía Arreola'], seenByMe: false }] },
    });
    await api.owner.query(`update deadline set state = 'met', met_at = now() where case_file_id = $1`, [caseFileId]);
    expect((await seen('attorney', 'mine')).alerts).toEqual([]);
  });

  it('nobody answers an alert of a file that they may not see, nor one of another file', async () => {
    const { caseFileId } = await aChildFile(api);
    const other = await aChildFile(api);
    const alertId = await aMissedClock(caseFileId);
    expect(await api.as('otherOfficeWorker').act(acknowledge, { caseFileId, alertId })).toBeNull();
    expect((await api.as('socialWorker').act(acknowledge, { caseFileId: other.caseFileId, alertId })).problems).toEqual([{ field: 'alertId', code: 'not-found' }]);
    await expect(api.app.query('otherOfficeWorker', 'insert into time_alert_seen (alert_id, user_id, case_file_id) values ($1, $2, $3)', [alertId, staff.otherOfficeWorker.id, caseFileId])).rejects.toThrow('row-level security');
  });

  it('R1 an emergency is shown to the supervisors of the office until it is settled, with who goes; the first stays first', async () => {
    const { referralId } = await aReferral(api, { raised: ['missing'] });
    const about = async (who: StaffKey) => (await seen(who, 'office')).calls.filter((call) => call.referralId === referralId);
    const call = { kind: 'emergency', referralId, flags: ['missing'], takenBy: null, called: null };
    for (const who of ['supervisorSocial', 'supervisorLegal', 'intake'] as const) expect(await about(who)).toEqual([call]);
    for (const who of ['socialWorker', 'otherOfficeSupervisor', 'panelist1'] as const) expect(await about(who)).toEqual([]);
    expect(await api.as('supervisorSocial').act(take, { referralId })).toMatchObject({ takenBy: 'Marcos Villaseñor' });
    expect(await api.as('supervisorLegal').act(take, { referralId })).toMatchObject({ takenBy: 'Marcos Villaseñor' });
    expect(await about('intake')).toEqual([{ ...call, takenBy: 'Marcos Villaseñor' }]);
    expect(await api.as('otherOfficeSupervisor').act(take, { referralId })).toBeNull();
  });

  it('R1 the page says until when the triage of an emergency should be done: two hours (DL40)', async () => {
    const { referralId } = await aReferral(api, { raised: ['medical_critical'] });
    const due = 'query { today(scope: "office") { calls { referralId since dueAt } } }';
    const { today: mine } = await api.as('supervisorLegal').query<{ today: { calls: readonly { referralId: string; since: string; dueAt: string }[] } }>(due, {});
    const call = mine.calls.find((one) => one.referralId === referralId);
    expect(new Date(call?.dueAt ?? 0).getTime() - new Date(call?.since ?? 0).getTime()).toBe(2 * 3_600_000);
  });

  it('R1 an ordinary call is no page', async () => {
    const { referralId } = await aReferral(api);
    expect((await seen('supervisorSocial', 'office')).calls.map((call) => call.referralId)).not.toContain(referralId);
  });
});
