import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import {
  aCompleteAssessment, approveAssessment, aStartedAssessment, aSubmittedAssessment, anApprovedAssessment, recordRiskAssessment, returnAssessment, submitAssessment,
} from '@cobijo/testing/stories/an-approved-assessment';
import { anInformedChild, justNow } from '@cobijo/testing/stories/an-informed-child';

const page = `query ($caseFileId: ID!, $id: ID!) { assessment(caseFileId: $caseFileId, id: $id) { state version mayEdit mayReview bidRequired bidTriggers bidCode riskLevel
  comments { section body byName } previous { type answers { question } } sources { origin reliability } citations { question } } }`;
const advance = `mutation ($input: AdvanceCaseInput!) { advanceCase(input: $input) { __typename ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

describe('submitting an assessment', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const complete = async (options: Parameters<typeof aCompleteAssessment>[2] = {}) => {
    const { caseFileId } = await aChildFile(api);
    const { assessmentId, hearingId } = await aCompleteAssessment(api, caseFileId, options);
    return { caseFileId, assessmentId, hearingId };
  };
  const submit = ({ caseFileId, assessmentId }: { caseFileId: string; assessmentId: string }, change: object = {}) =>
    api.as('socialWorker').act(submitAssessment, { caseFileId, assessmentId, version: 1, ...change });

  it('R41 computes that a determination is required, with every reason (LGDNNA 22, 97)', async () => {
    const place = await complete({ purposes: ['return'], answers: { 'P.in_view': { choices: ['siblings_split'] } } });
    expect(await submit(place)).toMatchObject({ __typename: 'AssessmentSubmitted', bidRequired: true, bidTriggers: ['return', 'siblings_split'], bidCode: 'BID-B' });
    expect(await api.as('attorney').query(page, { caseFileId: place.caseFileId, id: place.assessmentId })).toMatchObject({
      assessment: { state: 'submitted', version: 2, mayEdit: false, bidRequired: true, riskLevel: '2' },
    });
  });

  it('tells everything that is missing at once, and changes nothing (R29, R36, R37)', async () => {
    const { caseFileId } = await aChildFile(api);
    await anInformedChild(api, caseFileId);
    const id = await aStartedAssessment(api, caseFileId);
    const early = await submit({ caseFileId, assessmentId: id });
    expect([...new Set(early.grounds?.map(({ code }) => code))].sort()).toEqual(['answers-missing', 'assessment-not-in-state', 'hearing-missing', 'too-few-sources']);
    const { rows } = await api.owner.query(`select b.state, (select outcome from audit_event where act = 'assessment.submit' and case_file_id = $1) as trail from bia b where id = $2`, [caseFileId, id]);
    expect(rows).toEqual([{ state: 'draft', trail: 'refused' }]);
  });

  it('R36 refuses when the child was not seen alone and nobody says why (UNHCR BIP)', async () =>
    expect((await submit(await complete({ answers: { 'A.seen_alone': { choices: ['no'] } } }))).grounds).toMatchObject([{ code: 'not-alone-without-reason', rule: 'R36', kind: 'block' }]));

  it('R37 refuses a single source (GC14)', async () => {
    const place = await complete();
    await api.owner.query(`update evidence_source set origin = 'Petrona' where bia_id = $1`, [place.assessmentId]);
    expect((await submit(place)).grounds).toMatchObject([{ code: 'too-few-sources', rule: 'R37', kind: 'block' }]);
  });

  it('R38 warns of an asylum account and stores the reason for keeping it (LRPCAP 10)', async () => {
    const place = await complete({ answers: { 'F.what': { text: 'La tía recibió amenazas de muerte.' } } });
    expect((await submit(place)).grounds).toMatchObject([{ code: 'asylum-account-outside-matter', rule: 'R38', kind: 'warn', params: [{ name: 'questions', value: 'F.what' }] }]);
    const reasons = [{ code: 'asylum-account-outside-matter', reason: 'Es riesgo de la tía; el relato de Petrona está con el área legal' }];
    expect(await submit(place, { reasons })).toMatchObject({ __typename: 'AssessmentSubmitted' });
    const { rows } = await api.owner.query(`select reasons->0->>'reason' as reason from audit_event where act = 'assessment.submit' and outcome = 'done' and entity_id = $1`, [place.assessmentId]);
    expect(rows).toEqual([{ reason: 'Es riesgo de la tía; el relato de Petrona está con el área legal' }]);
  });

  it('R29 refuses a hearing that is not on this file (LGDNNA 71)', async () => {
    const other = await complete();
    const place = await complete({ answers: { 'L.hearing': { choices: [other.hearingId] } } });
    expect((await submit(place)).grounds).toMatchObject([{ code: 'hearing-missing', rule: 'R29', kind: 'block' }]);
  });

  it('R40 refuses level 0 without a safety plan, and passes with one (CRC 19)', async () => {
    const place = await complete({ answers: { 'N.risk_level': { choices: ['0'] } } });
    expect((await submit(place)).grounds).toMatchObject([{ code: 'safety-plan-missing', rule: 'R40', kind: 'block' }]);
    const safetyPlan = { immediateAction: 'Cambio de lugar', steps: ['Guardia de noche'], contacts: 'Lucía', childCopyGiven: true };
    await api.as('socialWorker').act(recordRiskAssessment, {
      caseFileId: place.caseFileId, at: justNow(), kind: 'update', indicators: [], level: '0', rationale: 'Amenaza cercana', nextReview: '2026-12-01', safetyPlan,
    });
    expect(await submit(place)).toMatchObject({ __typename: 'AssessmentSubmitted' });
  });

  it('refuses a page that is older than the assessment', async () => {
    const place = await complete();
    expect((await submit(place, { version: 7 })).grounds).toMatchObject([{ code: 'changed-meanwhile', rule: 'VERSION' }]);
  });

  it('R35 refuses approval by whoever wrote in it, lets another supervisor approve (separation of duties)', async () => {
    const { caseFileId } = await aChildFile(api);
    const { assessmentId } = await aSubmittedAssessment(api, caseFileId);
    await api.owner.query(`insert into bia_contributor (case_file_id, bia_id, user_id, section) select $1, $2, id, 'F' from app_user where email = 'supervisorsocial@cobijo.example'`, [caseFileId, assessmentId]);
    const approval = { caseFileId, assessmentId, version: 2 };
    const own = await api.as('supervisorSocial').act(approveAssessment, approval);
    expect(own.grounds).toMatchObject([{ code: 'reviewer-took-part', rule: 'R35', kind: 'block' }]);
    await expect(
      api.app.query('supervisorSocial', `update bia set state = 'approved', reviewed_by = sec.actor(), reviewed_at = now(), approved_at = now(), valid_until = now() where id = $1`, [assessmentId]),
    ).rejects.toThrow(/reviewer took part/);
    const { errors } = await api.as('socialWorker').send(approveAssessment, { input: { key: 'own-approval', ...approval } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('comes back with comments per section, is mended and approved; the next one stands beside it', async () => {
    const { caseFileId } = await aChildFile(api);
    const { assessmentId, hearingId } = await aSubmittedAssessment(api, caseFileId, { purposes: ['return'] });
    const back = { caseFileId, assessmentId, version: 2 };
    expect((await api.as('supervisorSocial').act(returnAssessment, { ...back, comments: [] })).grounds?.map(({ code }) => code)).toEqual(['comments-missing']);
    expect((await api.as('supervisorSocial').act(returnAssessment, { ...back, comments: [{ section: 'Z', body: '' }] })).problems).toHaveLength(2);
    const comments = [{ section: 'F', body: '¿Quién más lo vio?' }];
    expect(await api.as('supervisorSocial').act(returnAssessment, { ...back, comments })).toMatchObject({ __typename: 'AssessmentReturned', version: 3 });
    expect(await api.as('socialWorker').query(page, { caseFileId, id: assessmentId })).toMatchObject({
      assessment: { state: 'returned', mayEdit: true, comments: [{ section: 'F', body: '¿Quién más lo vio?', byName: 'Marcos Villaseñor' }] },
    });
    expect(await submit({ caseFileId, assessmentId }, { version: 3 })).toMatchObject({ __typename: 'AssessmentSubmitted', version: 4 });
    expect(await api.as('supervisorSocial').act(approveAssessment, { ...back, version: 4 })).toMatchObject({ __typename: 'AssessmentApproved', version: 5 });
    const { rows } = await api.owner.query(`select rule from deadline where case_file_id = $1 and rule = 'DL44'`, [caseFileId]);
    expect(rows).toEqual([{ rule: 'DL44' }]);
    const next = await anApprovedAssessment(api, caseFileId, { hearingId, type: 'comprehensive' });
    expect(await api.as('psychologist').query(page, { caseFileId, id: next.assessmentId })).toMatchObject({ assessment: { state: 'approved', previous: { type: 'short' } } });
    const { rows: states } = await api.owner.query('select number, state from bia where case_file_id = $1 order by number', [caseFileId]);
    expect(states).toEqual([{ number: 1, state: 'superseded' }, { number: 2, state: 'approved' }]);
  });

  it('is due for review after 90 days, stays readable, and no planning rests on it (domain §6.1, §6.2)', async () => {
    const { caseFileId } = await aChildFile(api, { state: 'assessment', priority: 1 });
    const { assessmentId } = await anApprovedAssessment(api, caseFileId);
    const plan = async () => (await api.as('socialWorker').act(advance, { caseFileId, to: 'planning', version: 1 })).grounds?.map(({ code }) => code) ?? [];
    expect(await plan()).not.toContain('approved-assessment-missing');
    const later = await aChildFile(api, { state: 'assessment', priority: 1 });
    const { assessmentId: old } = await anApprovedAssessment(api, later.caseFileId);
    await api.owner.query('alter table bia disable trigger bia_locked');
    await api.owner.query(`update bia set valid_until = now() - interval '1 day' where id = $1`, [old]);
    await api.owner.query('alter table bia enable trigger bia_locked');
    expect(await api.as('attorney').query(page, { caseFileId: later.caseFileId, id: old })).toMatchObject({ assessment: { state: 'expired', mayEdit: false } });
    const refusal = await api.as('socialWorker').act(advance, { caseFileId: later.caseFileId, to: 'planning', version: 1 });
    expect(refusal.grounds?.map(({ code }) => code)).toContain('approved-assessment-missing');
    expect(assessmentId).not.toBe(old);
  });
});
