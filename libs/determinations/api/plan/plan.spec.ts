import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aDocument } from '@cobijo/testing/stories/a-document';
import { must } from '@cobijo/testing/stories/a-cleared-report';
import { aDecidedPanel } from '@cobijo/testing/stories/a-decided-panel';
import { aPlanInForce, aRightsDiagnosis, schoolAction } from '@cobijo/testing/stories/a-plan-in-force';
import { determinationActs } from '@cobijo/testing/stories/determination-acts';

const page = `query ($caseFileId: ID!) { planPage(caseFileId: $caseFileId) { mayEdit mayIssue rights { right status } plan { state migrationMeasure actions { id state mine institution events { toState note } version } version } } }`;
const codes = (arm: { readonly grounds?: readonly { readonly code: string }[] }): readonly string[] => (arm.grounds ?? []).map(({ code }) => code);
const review = '2027-01-20';

describe('the restitution plan', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());
  const worker = () => api.as('socialWorker');

  it('R83 is not issued while a violated right has no action (LGDNNA 123-IV)', async () => {
    const { caseFileId } = await aChildFile(api);
    must(await worker().act(determinationActs.draftPlan, { caseFileId, migrationMeasure: 'stay_regularise' }), 'PlanChanged');
    const issue = (version: number) => api.as('supervisorLegal').act(determinationActs.issuePlan, { caseFileId, version, issuedBy: 'internal_recommendation', nextReview: review });
    expect(codes(await issue(1))).toEqual(['plan-without-diagnosis']);
    await aRightsDiagnosis(api, caseFileId);
    const refused = await issue(1);
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R83', code: 'right-without-action' })]);
    must(await worker().act(determinationActs.addPlanAction, schoolAction(caseFileId)), 'PlanChanged');
    expect(await issue(2)).toMatchObject({ state: 'agreed' });
  });

  it('R42 R54 carries no return out on a recommendation alone (LGDNNA 97, 122)', async () => {
    const { caseFileId } = await aChildFile(api, { ipIntent: 'no' });
    await aRightsDiagnosis(api, caseFileId);
    must(await worker().act(determinationActs.draftPlan, { caseFileId, migrationMeasure: 'assisted_return' }), 'PlanChanged');
    must(await worker().act(determinationActs.addPlanAction, schoolAction(caseFileId)), 'PlanChanged');
    const issue = (id: string) => api.as('supervisorLegal').act(determinationActs.issuePlan, { caseFileId: id, version: 2, issuedBy: 'official_ppnna', nextReview: review });
    expect(codes(await issue(caseFileId))).toEqual(['option-not-determined']);
    const decided = await aDecidedPanel(api);
    await aRightsDiagnosis(api, decided.caseFileId);
    must(await worker().act(determinationActs.draftPlan, { caseFileId: decided.caseFileId, migrationMeasure: 'assisted_return' }), 'PlanChanged');
    must(await worker().act(determinationActs.addPlanAction, schoolAction(decided.caseFileId)), 'PlanChanged');
    const refused = await issue(decided.caseFileId);
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R54', code: 'recommendation-is-not-official' })]);
  });

  it('R43 takes urgent protection while everything is pending (UNHCR BIP)', async () => {
    const { caseFileId } = await aChildFile(api);
    must(await worker().act(determinationActs.draftPlan, { caseFileId, migrationMeasure: 'pending' }), 'PlanChanged');
    for (const measure of ['medical_care', 'CAS_entry']) must(await worker().act(determinationActs.addPlanAction, schoolAction(caseFileId, { right: 'D09', measureType: 'urgent', measure })), 'PlanChanged');
  });

  it('R87 proposes no mediation where there is violence in the family (LGDNNA 122-IV)', async () => {
    const { caseFileId } = await aChildFile(api);
    must(await worker().act(determinationActs.draftPlan, { caseFileId, migrationMeasure: 'pending' }), 'PlanChanged');
    await api.owner.query(
      `insert into protection_concern (id, case_file_id, concern, place, perpetrator_type, ongoing, created_by)
       select gen_random_uuid(), $1, 'physical_violence', 'origin', 'parent', 'yes', created_by from case_file where id = $1`, [caseFileId]);
    const refused = await worker().act(determinationActs.addPlanAction, schoolAction(caseFileId, { right: 'D04', measure: 'mediation' }));
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R87', code: 'mediation-despite-violence' })]);
  });

  it('R84 closes an action after evidence and verification only (LGDNNA 123-VI)', async () => {
    const { caseFileId, actionId } = await aPlanInForce(api);
    const { documentId } = await aDocument(api, caseFileId, { title: 'Constancia de inscripción' });
    let version = 1;
    const step = async (input: object, who: 'socialWorker' | 'attorney' = 'socialWorker') => {
      const arm = await api.as(who).act(determinationActs.advancePlanAction, { caseFileId, actionId, version, ...input });
      if (arm.__typename === 'PlanChanged') version += 1;
      return arm;
    };
    await step({ to: 'agreed' });
    await step({ to: 'in_progress' });
    expect(codes(await step({ to: 'blocked' }))).toEqual(['action-step-unexplained']);
    await step({ to: 'blocked', note: 'La escuela pide CURP' });
    await step({ to: 'escalated', note: 'Sin respuesta', escalationLevel: 'ppnna_order' });
    await step({ to: 'in_progress' });
    expect(codes(await step({ to: 'executed' }))).toEqual(['executed-without-evidence']);
    expect(await step({ to: 'executed', documentId })).toMatchObject({ actionState: 'executed' });
    expect(codes(await step({ to: 'closed' }))).toEqual(['action-step-not-open']);
    expect(codes(await step({ to: 'verified', verifiedBy: 'driver' }, 'attorney'))).toEqual(['verified-by-nobody']);
    expect(await step({ to: 'verified', verifiedBy: 'child', childSatisfaction: 4 })).toMatchObject({ actionState: 'verified' });
    await expect(api.app.query('socialWorker', `update plan_action set state = 'executed', evidence_document_id = null where id = $1`, [actionId])).rejects.toThrow(/plan_action_evidence_check/);
    const { planPage } = await worker().query<{ planPage: { plan: { state: string; version: number; actions: { events: object[] }[] } } }>(page, { caseFileId });
    expect(planPage.plan.actions[0]?.events).toHaveLength(7);
    const fulfil = (seen: number) => api.as('supervisorLegal').act(determinationActs.fulfilPlan, { caseFileId, version: seen });
    expect(codes(await fulfil(planPage.plan.version))).toEqual(['right-not-guaranteed']);
    await aRightsDiagnosis(api, caseFileId, [{ right: 'D11', status: 'guaranteed', facts: 'Va a la escuela' }]);
    expect(await fulfil(planPage.plan.version)).toMatchObject({ state: 'fulfilled' });
  });

  it('R84 is met in part once a right is restored and another is not, and only then (LGDNNA 123-VI)', async () => {
    const { caseFileId, actionId } = await aPlanInForce(api);
    const { documentId } = await aDocument(api, caseFileId, { title: 'Constancia de inscripción' });
    const plan = async () => (await worker().query<{ planPage: { plan: { version: number; state: string } } }>(page, { caseFileId })).planPage.plan;
    const call = async () => api.as('supervisorLegal').act(determinationActs.callPlanPartlyMet, { caseFileId, version: (await plan()).version });
    const early = await call();
    expect(early.grounds).toEqual([expect.objectContaining({ rule: 'R84', code: 'no-right-restored-yet' })]);
    for (const [index, step] of [{ to: 'agreed' }, { to: 'in_progress' }, { to: 'executed', documentId }, { to: 'verified', verifiedBy: 'child' }].entries())
      must(await worker().act(determinationActs.advancePlanAction, { caseFileId, actionId, version: index + 1, ...step }), 'PlanChanged');
    const { errors } = await worker().send(determinationActs.callPlanPartlyMet, { input: { key: 'k-partly-worker', caseFileId, version: (await plan()).version } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await call()).toMatchObject({ state: 'partly_met' });
    expect(await plan()).toMatchObject({ state: 'partly_met' });
    expect(codes(await call())).toEqual(['plan-step-not-open']);
    await aRightsDiagnosis(api, caseFileId, [{ right: 'D11', status: 'guaranteed', facts: 'Va a la escuela' }]);
    expect(await api.as('supervisorLegal').act(determinationActs.fulfilPlan, { caseFileId, version: (await plan()).version })).toMatchObject({ state: 'fulfilled' });
  });

  it('R88 keeps the file open while an action is not verified (policy 3.8)', async () => {
    const { caseFileId } = await aPlanInForce(api);
    const { rows } = await api.owner.query(`select state from restitution_plan where case_file_id = $1`, [caseFileId]);
    expect(rows).toEqual([{ state: 'agreed' }]);
    const { planPage } = await worker().query<{ planPage: object }>(page, { caseFileId });
    expect(planPage).toMatchObject({ mayEdit: true, rights: [{ right: 'D11', status: 'violated' }], plan: { state: 'agreed', migrationMeasure: 'assisted_return' } });
    expect((await api.as('otherOfficeWorker').query(page, { caseFileId }))['planPage']).toBeNull();
  });
});
