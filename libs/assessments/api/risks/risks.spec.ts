import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { recordRiskAssessment } from '@cobijo/testing/stories/an-approved-assessment';
import { justNow } from '@cobijo/testing/stories/an-informed-child';

const acknowledge = `mutation ($input: AcknowledgeRiskInput!) { acknowledgeRisk(input: $input) { __typename } }`;
const concern = `mutation ($input: RecordProtectionConcernInput!) { recordProtectionConcern(input: $input) { __typename ... on Invalid { problems { field code } } } }`;
const diagnosis = `mutation ($input: RecordRightsDiagnosisInput!) { recordRightsDiagnosis(input: $input) { __typename ... on Invalid { problems { field code } } } }`;
const page = `query ($caseFileId: ID!) { risksPage(caseFileId: $caseFileId) { risks { kind level result refoulementRisk safetyPlan { steps } acknowledgedAt }
  concerns { concern } diagnoses { madeBy rights { right status } } } }`;

describe('risks on a file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const risk = (caseFileId: string, change: object = {}) => ({
    caseFileId, at: justNow(), kind: 'initial', indicators: [{ code: 'threats_criminal_group', present: 'yes', note: 'Lo dijo la tía.' }],
    protectiveFactors: ['Abuela'], level: '2', rationale: 'Sin peligro inmediato.', nextReview: '2026-12-07', ...change,
  });
  const screen = (change: object = {}) => ({ kind: 'ip_screen', screen: { indicatorsPresent: true, childInformedOfAsylum: true, result: 'indicators', ...change } });

  it('R40 records level 0 at once, pages the supervisor, asks for the plan and starts 24 hours', async () => {
    const { caseFileId } = await aChildFile(api);
    const arm = await api.as('socialWorker').act(recordRiskAssessment, risk(caseFileId, { level: '0' }));
    expect(arm).toMatchObject({ __typename: 'RiskAssessmentRecorded', safetyPlanDue: true });
    const { rows: told } = await api.owner.query(`select kind, payload->>'level' as level from outbox where case_file_id = $1`, [caseFileId]);
    expect(told).toEqual([{ kind: 'risk-severe', level: '0' }]);
    const { rows: clocks } = await api.owner.query(`select state, round(extract(epoch from due_at - trigger_at) / 3600)::int as hours from deadline where case_file_id = $1 and rule = 'R40-acknowledge'`, [caseFileId]);
    expect(clocks).toEqual([{ state: 'open', hours: 24 }]);
    expect(await api.as('supervisorSocial').act(acknowledge, { caseFileId, riskId: arm['id'] })).toEqual({ __typename: 'RiskAcknowledged' });
    const { rows: met } = await api.owner.query(`select state from deadline where case_file_id = $1 and rule = 'R40-acknowledge'`, [caseFileId]);
    expect(met).toEqual([{ state: 'met' }]);
  });

  it('R40 keeps the safety plan with the risk', async () => {
    const { caseFileId } = await aChildFile(api);
    const safetyPlan = { immediateAction: 'Cambio de cuarto', steps: ['Llamar a la guardia', 'No salir sola'], contacts: 'Lucía', childCopyGiven: true };
    expect(await api.as('psychologist').act(recordRiskAssessment, risk(caseFileId, { level: '1', safetyPlan }))).toMatchObject({ safetyPlanDue: false });
    expect(await api.as('attorney').query(page, { caseFileId })).toMatchObject({ risksPage: { risks: [{ level: '1', safetyPlan: { steps: safetyPlan.steps } }] } });
  });

  it('leaves the acknowledgement to a supervisor', async () => {
    const { caseFileId } = await aChildFile(api);
    const arm = await api.as('socialWorker').act(recordRiskAssessment, risk(caseFileId, { level: '1' }));
    const { errors } = await api.as('socialWorker').send(acknowledge, { input: { key: 'not-a-supervisor', caseFileId, riskId: arm['id'] } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('raises the consular shield when a screening finds indicators (LM 112-V)', async () => {
    const { caseFileId } = await aChildFile(api, { ipIntent: 'no' });
    await api.as('socialWorker').act(recordRiskAssessment, risk(caseFileId, screen()));
    const { rows } = await api.owner.query('select ip_indicators, asylum_shield from case_file where id = $1', [caseFileId]);
    expect(rows).toEqual([{ ip_indicators: true, asylum_shield: true }]);
  });

  it('keeps the account of a screening with the attorneys alone (LRPCAP 10)', async () => {
    const { caseFileId } = await aChildFile(api);
    const account = risk(caseFileId, screen({ account: 'Lo que contó.' }));
    const { errors } = await api.as('socialWorker').send(recordRiskAssessment, { input: { key: 'social-worker-1', ...account } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await api.as('attorney').act(recordRiskAssessment, account);
    const seen = async (who: 'attorney' | 'socialWorker' | 'psychologist' | 'supervisorSocial' | 'supervisorLegal') =>
      (await api.app.query(who, 'select 1 from ip_screen_account where case_file_id = $1', [caseFileId])).rows.length;
    expect([await seen('attorney'), await seen('supervisorLegal'), await seen('socialWorker'), await seen('psychologist'), await seen('supervisorSocial')]).toEqual([1, 1, 0, 0, 0]);
  });

  it('does not take it for a no that nobody said whether the child was told of asylum (LM 112-V)', async () => {
    const { caseFileId } = await aChildFile(api);
    const arm = await api.as('attorney').act(recordRiskAssessment, risk(caseFileId, screen({ childInformedOfAsylum: null })));
    expect(arm.problems).toMatchObject([{ field: 'screen.childInformedOfAsylum', code: 'required' }]);
  });

  it('says what is wrong with an absurd risk, field by field', async () => {
    const { caseFileId } = await aChildFile(api);
    const arm = await api.as('socialWorker').act(recordRiskAssessment, risk(caseFileId, { kind: 'return_risk', level: '9', rationale: '', nextReview: 'pronto' }));
    expect(arm.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual(['level unknown-code', 'rationale required', 'nextReview not-a-date', 'returnRisk required']);
  });

  it('records a concern and a diagnosis of rights (LGDNNA 123-IV)', async () => {
    const { caseFileId } = await aChildFile(api);
    expect(await api.as('socialWorker').act(concern, { caseFileId, concern: 'corporal_punishment', place: 'origin', ongoing: 'unknown' })).toMatchObject({ __typename: 'ProtectionConcernRecorded' });
    const rows = [{ right: 'D04', status: 'restricted', facts: 'Lejos de su abuela', responsible: 'PPNNA–DIF' }, { right: 'D11', status: 'violated', facts: 'Sin escuela' }];
    const input = { caseFileId, madeBy: 'ppnna', authorityLevel: 'state', at: '2026-11-20', conclusion: 'Restituir familia y escuela.', rights: rows };
    expect(await api.as('attorney').act(diagnosis, input)).toMatchObject({ __typename: 'RightsDiagnosisRecorded' });
    expect(await api.as('socialWorker').query(page, { caseFileId })).toMatchObject({
      risksPage: { concerns: [{ concern: 'corporal_punishment' }], diagnoses: [{ madeBy: 'ppnna', rights: [{ right: 'D04' }, { right: 'D11', status: 'violated' }] }] },
    });
    const wrong = await api.as('attorney').act(diagnosis, { ...input, authorityLevel: null, rights: [rows[0], rows[0]], documentId: caseFileId });
    expect(wrong.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual(['authorityLevel required', 'rights malformed', 'documentId not-found']);
  });
});
