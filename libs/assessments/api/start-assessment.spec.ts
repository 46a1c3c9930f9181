import { type Arm, startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aStartedAssessment, aSubmittedAssessment, startAssessment } from '@cobijo/testing/stories/an-approved-assessment';
import { anInformedChild } from '@cobijo/testing/stories/an-informed-child';
import { aConsent } from '@cobijo/testing/stories/case-acts';

const voidAssessment = `mutation ($input: VoidAssessmentInput!) { voidAssessment(input: $input) { __typename ... on AssessmentVoided { id }
  ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

describe('starting an assessment', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const start = (caseFileId: string, change: object = {}): Promise<Arm> =>
    api.as('socialWorker').act(startAssessment, { caseFileId, type: 'short', purposes: ['initial'], ...change });
  const codes = (arm: Arm): readonly string[] => (arm.grounds ?? []).map(({ rule, code }) => `${rule} ${code}`);

  it('R23 refuses to write about a child who did not agree, and leaves the refusal in the trail (LFPDPPP 8, 9)', async () => {
    const { caseFileId } = await aChildFile(api);
    expect(codes(await start(caseFileId))).toEqual(['R23 no-consent-for-scope']);
    const { rows } = await api.owner.query(
      `select outcome, grounds->0->>'rule' as rule, (select count(*)::int from bia where case_file_id = $1) as written from audit_event where act = 'assessment.start' and case_file_id = $1`,
      [caseFileId],
    );
    expect(rows).toEqual([{ outcome: 'refused', rule: 'R23', written: 0 }]);
  });

  it('R23 permits it once the child agreed (LFPDPPP 8, 9)', async () => {
    const { caseFileId } = await aChildFile(api);
    await anInformedChild(api, caseFileId);
    await aConsent(api, caseFileId);
    expect(await start(caseFileId)).toMatchObject({ __typename: 'AssessmentStarted' });
  });

  it('R23 yields to an emergency with its reason, which is stored (LFPDPPP 9)', async () => {
    const { caseFileId } = await aChildFile(api);
    expect((await start(caseFileId, { exception: 'emergency', exceptionReason: ' ' })).problems).toEqual([{ field: 'exceptionReason', code: 'required' }]);
    const exceptionReason = 'Dolor en el pecho: va camino al hospital.';
    expect(await start(caseFileId, { exception: 'emergency', exceptionReason })).toMatchObject({ __typename: 'AssessmentStarted' });
    const { rows } = await api.owner.query('select consent_exception, consent_exception_reason from bia where case_file_id = $1', [caseFileId]);
    expect(rows).toEqual([{ consent_exception: 'emergency', consent_exception_reason: exceptionReason }]);
  });

  it('R25 refuses it against a no, whatever exception is named (LGDNNA 71)', async () => {
    const { caseFileId } = await aChildFile(api);
    await anInformedChild(api, caseFileId);
    await aConsent(api, caseFileId, { change: { type: 'refusal', scopes: [{ scope: 'data_processing' }] } });
    expect(codes(await start(caseFileId, { exception: 'emergency', exceptionReason: 'Urge' }))).toEqual(['R25 child-refused-scope']);
  });

  it('refuses it on a file that has ended (domain §6.2)', async () => {
    const { caseFileId } = await aChildFile(api, { state: 'closed' });
    expect(codes(await start(caseFileId))).toContain('STATE file-not-open');
  });

  it('sets one aside that was begun by mistake, with its reason, and lets the right one begin (domain §6.2)', async () => {
    const { caseFileId } = await aChildFile(api);
    await anInformedChild(api, caseFileId);
    const assessmentId = await aStartedAssessment(api, caseFileId);
    const aside = (change: object = {}): Promise<Arm> => api.as('socialWorker').act(voidAssessment, { caseFileId, assessmentId, version: 1, reason: 'Se eligió mal el tipo.', ...change });
    expect((await aside({ reason: ' ' })).problems).toEqual([{ field: 'reason', code: 'required' }]);
    expect(codes(await aside({ version: 7 }))).toEqual(['VERSION changed-meanwhile']);
    expect(await aside()).toMatchObject({ __typename: 'AssessmentVoided' });
    expect(codes(await aside({ version: 2 }))).toEqual(['STATE assessment-not-in-state']);
    const { rows } = await api.owner.query('select state, void_reason from bia where id = $1', [assessmentId]);
    expect(rows).toEqual([{ state: 'void', void_reason: 'Se eligió mal el tipo.' }]);
    expect(await start(caseFileId, { type: 'comprehensive' })).toMatchObject({ __typename: 'AssessmentStarted' });
  });

  it('sets nothing aside that is under review (domain §6.2)', async () => {
    const { caseFileId } = await aChildFile(api);
    const { assessmentId } = await aSubmittedAssessment(api, caseFileId);
    expect(codes(await api.as('socialWorker').act(voidAssessment, { caseFileId, assessmentId, version: 2, reason: 'Ya no' }))).toEqual(['STATE assessment-not-in-state']);
  });
});
