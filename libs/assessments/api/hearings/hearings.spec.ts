import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aHearing, giveFeedbackToChild, hearingInput, recordChildHearing, weighChildView } from '@cobijo/testing/stories/a-hearing';
import { anInformedChild, justNow } from '@cobijo/testing/stories/an-informed-child';

const page = `query ($caseFileId: ID!) { hearingsPage(caseFileId: $caseFileId) { childName informedAt
  hearings { id alone declined parts { about words notForFamily } weightGiven feedbackGivenAt refusesReturn version } } }`;

describe('hearing a child', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const informed = async (): Promise<string> => {
    const { caseFileId } = await aChildFile(api);
    await anInformedChild(api, caseFileId);
    return caseFileId;
  };

  it('R27 refuses a hearing before the child was informed alone (LGDNNA 83-III)', async () => {
    const { caseFileId } = await aChildFile(api);
    const arm = await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId));
    expect(arm).toMatchObject({ __typename: 'Refused', grounds: [{ code: 'child-not-informed-first', rule: 'R27', kind: 'block' }] });
    const { rows } = await api.owner.query(`select outcome, grounds->0->>'code' as code from audit_event where act = 'hearing.record' and case_file_id = $1`, [caseFileId]);
    expect(rows).toEqual([{ outcome: 'refused', code: 'child-not-informed-first' }]);
  });

  it('R28 refuses a hearing in Spanish, or through an uncle, with a child who speaks Mam (LGDNNA 92-V)', async () => {
    const caseFileId = await informed();
    const alone = await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId, { interpreter: null }));
    expect(alone.grounds?.map(({ code }) => code)).toEqual(['interpreter-needed']);
    const uncle = { interpreter: { kind: 'relative', language: 'mam' } };
    const byUncle = await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId, uncle));
    expect(byUncle.grounds?.map(({ code }) => code)).toEqual(['interpreter-not-independent']);
  });

  it('keeps the words in the original language and what is not for the family (LGDNNA 71)', async () => {
    const caseFileId = await informed();
    await aHearing(api, caseFileId);
    expect(await api.as('psychologist').query(page, { caseFileId })).toMatchObject({
      hearingsPage: { hearings: [{ alone: true, parts: [{ words: 'Nchi qo tuk nyayay.' }, { words: 'Mi tío no.', notForFamily: true }] }] },
    });
  });

  it('takes silence and the observation of a very young child for a hearing, but not nothing (LGDNNA 71)', async () => {
    const caseFileId = await informed();
    const nothing = await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId, { parts: [] }));
    expect(nothing.problems).toEqual([{ field: 'parts', code: 'required' }]);
    const young = { parts: [], tooYoung: true, method: 'observation' };
    expect((await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId, young))).problems).toEqual([{ field: 'observation', code: 'required' }]);
    await aHearing(api, caseFileId, { change: { parts: [], declined: true } });
    await aHearing(api, caseFileId, { change: { ...young, observation: 'Busca a su tía con la mirada.' } });
  });

  it('takes no silence of the form for a no: being alone and refusing to return have to be answered (LGDNNA 71; LM 112-V)', async () => {
    const caseFileId = await informed();
    const arm = await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId, { alone: null, refusesReturn: null }));
    expect(arm.problems).toEqual([{ field: 'alone', code: 'required' }, { field: 'refusesReturn', code: 'required' }]);
  });

  it('asks why when the child was not alone', async () => {
    const caseFileId = await informed();
    const arm = await api.as('socialWorker').act(recordChildHearing, hearingInput(caseFileId, { alone: false }));
    expect(arm.problems).toEqual([{ field: 'aloneReason', code: 'required' }]);
  });

  it('R39 warns when another discipline asks for the same hurt, and keeps the reason (LGDNNA 83)', async () => {
    const caseFileId = await informed();
    await aHearing(api, caseFileId, { by: 'psychologist', change: { event: 'domestic_violence' } });
    const again = hearingInput(caseFileId, { event: 'domestic_violence' });
    const warned = await api.as('socialWorker').act(recordChildHearing, again);
    expect(warned.grounds).toMatchObject([{ code: 'told-again-too-soon', rule: 'R39', kind: 'warn' }]);
    const reasons = [{ code: 'told-again-too-soon', reason: 'Petrona pidió contarlo otra vez' }];
    expect(await api.as('socialWorker').act(recordChildHearing, { ...again, reasons })).toMatchObject({ __typename: 'ChildHearingRecorded' });
    const { rows } = await api.owner.query(`select reasons->0->>'reason' as reason from audit_event where act = 'hearing.record' and outcome = 'done' and case_file_id = $1 and reasons is not null`, [caseFileId]);
    expect(rows).toEqual([{ reason: 'Petrona pidió contarlo otra vez' }]);
  });

  it('R30 refuses feedback on a view that nobody weighed, then takes it (LGDNNA 74)', async () => {
    const caseFileId = await informed();
    const { hearingId } = await aHearing(api, caseFileId);
    const feedback = { caseFileId, hearingId, at: justNow(), how: 'En mam, con dibujos', reaction: 'Asintió.' };
    const early = await api.as('socialWorker').act(giveFeedbackToChild, { ...feedback, version: 1 });
    expect(early.grounds).toMatchObject([{ code: 'view-not-weighed', rule: 'R30', kind: 'block' }]);
    const weight = { caseFileId, hearingId, version: 1, weight: 'substantial', reasons: 'Lo sostiene en dos escuchas.' };
    expect(await api.as('attorney').act(weighChildView, weight)).toMatchObject({ __typename: 'ChildViewWeighed', version: 2 });
    expect((await api.as('socialWorker').act(giveFeedbackToChild, { ...feedback, version: 1 })).grounds?.map(({ code }) => code)).toEqual(['changed-meanwhile']);
    expect(await api.as('socialWorker').act(giveFeedbackToChild, { ...feedback, version: 2 })).toMatchObject({ __typename: 'FeedbackGiven', version: 3 });
  });

  it('shows nothing to intake, the liaison or a stranger, and rewrites nobody’s words', async () => {
    const caseFileId = await informed();
    await aHearing(api, caseFileId);
    expect(await api.as('otherOfficeWorker').query(page, { caseFileId })).toEqual({ hearingsPage: null });
    const { rows } = await api.app.query('intake', 'select 1 from child_hearing');
    expect(rows).toEqual([]);
    await expect(api.app.query('socialWorker', `update child_hearing set parts = '[]'`)).rejects.toThrow(/permission denied/);
    await expect(api.app.query('socialWorker', `delete from child_hearing`)).rejects.toThrow(/permission denied/);
  });
});
