import { startApi, type Arm, type TestApi } from '@cobijo/testing/api';
import { inDays } from '@cobijo/testing/civil-day';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aClearedReport, must } from '@cobijo/testing/stories/a-cleared-report';
import { aDecidedPanel, aPanel } from '@cobijo/testing/stories/a-decided-panel';
import { caseActs } from '@cobijo/testing/stories/case-acts';
import { determinationActs } from '@cobijo/testing/stories/determination-acts';
import { aReturnReadyToAuthorise, anAuthorisedReturn, sign } from '@cobijo/testing/stories/a-return';

const codes = (arm: Arm): readonly string[] => (arm.grounds ?? []).map(({ code }) => code);

// Author and reviewer: R35 in `submit-assessment.spec.ts`, R44 in `report.spec.ts`. Reviewer and voter: V10.1 in `panel.spec.ts`.
describe('nobody does two of these on one file: write, review, vote, authorise the return, approve the closing (domain 8.1-7)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  /** A file at rest whose closing somebody asked for. */
  async function askedToClose(caseFileId: string): Promise<string> {
    await api.owner.query(`begin; set local session_replication_role = replica;
      update deadline set state = 'met', met_at = now() where case_file_id = '${caseFileId}' and state = 'open';
      update return_request set state = 'closed_returned', closed_at = now() where case_file_id = '${caseFileId}';
      update plan_action set state = 'closed' where case_file_id = '${caseFileId}';
      update case_file set state = 'follow_up' where id = '${caseFileId}'; commit`);
    const asked = must(
      await api.as('socialWorker').act(caseActs.requestClosure, {
        caseFileId, reason: 'goal_met', goalMet: true, rightsSummary: 'Identidad, familia y escuela restituidas', childInformedOn: inDays(-1),
      }),
      'ClosureRequested',
    );
    return String(asked['closureId']);
  }
  const approve = (who: StaffKey, caseFileId: string, closureId: string) => api.as(who).act(caseActs.approveClosure, { caseFileId, closureId });

  it('R44 author and voter: whoever assessed has no seat with a vote (policy: duties)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const { panelId } = await aPanel(api, ['panelist1', 'panelist2', 'socialWorker']);
    const convened = await api.as('panelSecretary').act(determinationActs.convenePanelSession, { panelId, heldAt: new Date().toISOString(), mode: 'in_person', chairId: staff.panelist2.id });
    const memberIds = [staff.panelist1.id, staff.panelist2.id, staff.socialWorker.id];
    const refused = await api.as('panelSecretary').act(determinationActs.schedulePanelCase, { sessionId: convened['id'], caseFileId, memberIds });
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R44', code: 'voter-took-part' })]);
  });

  it('R67 author, reviewer, voter and authoriser: none of those behind the determination signs the return (LGDNNA 97)', async () => {
    const decided = await aDecidedPanel(api);
    const { rows } = await api.owner.query('select author_ids as ids from determination where id = $1', [decided.determinationId]);
    for (const key of ['socialWorker', 'supervisorSocial', 'supervisorLegal', ...decided.members] as const) expect(rows[0].ids).toContain(staff[key].id);
    for (const [who, key] of [['supervisorLegal', 'signer-is-author'], ['liaison', 'signer-is-author']] as const) {
      const file = await aReturnReadyToAuthorise(api);
      await api.owner.query(`begin; set local session_replication_role = replica;
        with r as (insert into determination (id, case_file_id, child_id, office_id, number, kind, authority_level, state, outcome, decision, decided_at, author_ids, created_by)
          select gen_random_uuid(), case_file_id, child_id, office_id, 90, kind, 'internal_recommendation', 'answered', outcome, decision, decided_at, array['${staff[who].id}']::uuid[], created_by
            from determination where id = '${file.determinationId}' returning id)
        update determination set recommendation_id = r.id from r where determination.id = '${file.determinationId}'; commit`);
      expect(codes(await sign(api, who, file.caseFileId))).toContain(key);
    }
  });

  it('R91 author, reviewer and closer: whoever wrote in, reviewed or cleared what was decided does not approve the closing (policy: duties)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const closureId = await askedToClose(caseFileId);
    for (const who of ['supervisorSocial', 'supervisorLegal'] as const) {
      const refused = await approve(who, caseFileId, closureId);
      expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R91', code: 'closer-took-part' })]);
    }
    expect(await approve('supervisorClinical', caseFileId, closureId)).toMatchObject({ state: 'closed' });
  });

  it('R91 voter and closer: whoever voted does not approve the closing (policy: duties)', async () => {
    const { caseFileId } = await aDecidedPanel(api);
    await api.owner.query('insert into app_user_role (user_id, role) values ($1, $2) on conflict do nothing', [staff.panelist2.id, 'SUP_S']);
    const closureId = await askedToClose(caseFileId);
    expect(codes(await approve('panelist2', caseFileId, closureId))).toContain('closer-took-part');
    await api.owner.query('delete from app_user_role where user_id = $1 and role = $2', [staff.panelist2.id, 'SUP_S']);
  });

  it('R91 authoriser and closer: whoever signed the return does not approve the closing (policy: duties)', async () => {
    const { caseFileId } = await anAuthorisedReturn(api);
    const closureId = await askedToClose(caseFileId);
    expect(codes(await approve('supervisorLegal', caseFileId, closureId))).toEqual(['closer-took-part']);
    expect(await approve('supervisorSocial', caseFileId, closureId)).toMatchObject({ state: 'closed' });
  });
});
