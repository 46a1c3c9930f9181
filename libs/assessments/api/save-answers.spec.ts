import { type Arm, startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aStartedAssessment, aSubmittedAssessment, anApprovedAssessment, saveAnswers, startAssessment } from '@cobijo/testing/stories/an-approved-assessment';
import { anInformedChild } from '@cobijo/testing/stories/an-informed-child';

const history = `query ($caseFileId: ID!, $id: ID!, $question: String!) { answerHistory(caseFileId: $caseFileId, id: $id, question: $question) { value kept authorName baseVersion } }`;
const page = `query ($caseFileId: ID!, $id: ID!) { assessment(caseFileId: $caseFileId, id: $id) { state mayEdit answers { question value version authorName } authors { section name } } }`;

interface History {
  readonly answerHistory: readonly { readonly value: { readonly text?: string }; readonly kept: boolean; readonly authorName: string }[];
}

describe('saving answers', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const started = async (): Promise<{ caseFileId: string; assessmentId: string }> => {
    const { caseFileId } = await aChildFile(api);
    await anInformedChild(api, caseFileId);
    return { caseFileId, assessmentId: await aStartedAssessment(api, caseFileId, { type: 'comprehensive' }) };
  };
  const save = (who: 'socialWorker' | 'psychologist', place: object, answers: readonly object[]): Promise<Arm> => api.as(who).act(saveAnswers, { ...place, answers });

  it('lets two people write in one section: different questions merge', async () => {
    const place = await started();
    expect(await save('socialWorker', place, [{ question: 'H.mood', baseVersion: 0, value: { text: 'Tranquila' } }])).toMatchObject({ saved: [{ version: 1 }], conflicts: [], others: [] });
    expect(await save('psychologist', place, [{ question: 'H.sleep', baseVersion: 0, value: { text: 'Despierta de noche' } }])).toMatchObject({
      conflicts: [], others: [{ section: 'H', name: 'Lucía Arreola' }],
    });
    expect(await api.as('attorney').query(page, { caseFileId: place.caseFileId, id: place.assessmentId })).toMatchObject({
      assessment: { state: 'in_progress', mayEdit: true, answers: [{ question: 'A.purposes' }, { question: 'H.mood', authorName: 'Lucía Arreola' }, { question: 'H.sleep', authorName: 'Inés Caballero' }] },
    });
  });

  it('never overwrites the same field: both values, both authors, nothing lost', async () => {
    const place = await started();
    await save('psychologist', place, [{ question: 'L.weight', baseVersion: 0, value: { text: 'Peso alto.' } }]);
    const mine = { text: 'Peso decisivo.' };
    expect(await save('socialWorker', place, [{ question: 'L.weight', baseVersion: 0, value: mine }])).toMatchObject({
      saved: [], conflicts: [{ question: 'L.weight', mine, theirs: { text: 'Peso alto.' }, version: 1, authorName: 'Inés Caballero', authorDiscipline: 'psychology' }],
    });
    expect(await save('socialWorker', place, [{ question: 'L.weight', baseVersion: 1, value: { text: 'Peso decisivo. Conviene oírle otra vez.' } }])).toMatchObject({ saved: [{ version: 2 }] });
    const { answerHistory } = await api.as('socialWorker').query<History>(history, { caseFileId: place.caseFileId, id: place.assessmentId, question: 'L.weight' });
    expect(answerHistory.map(({ value, kept, authorName }) => [value.text, kept, authorName])).toEqual([
      ['Peso decisivo. Conviene oírle otra vez.', true, 'Lucía Arreola'],
      ['Peso decisivo.', false, 'Lucía Arreola'],
      ['Peso alto.', true, 'Inés Caballero'],
    ]);
  });

  it('answers a repeated press once, with the same answer', async () => {
    const place = await started();
    const input = { key: 'the-same-key', ...place, answers: [{ question: 'H.mood', baseVersion: 0, value: { text: 'Tranquila' } }] };
    const first = await api.as('socialWorker').send(saveAnswers, { input });
    const second = await api.as('socialWorker').send(saveAnswers, { input });
    expect(second.data).toEqual(first.data);
    const { rows } = await api.owner.query(`select count(*)::int as n from bia_answer_version where bia_id = $1 and question = 'H.mood'`, [place.assessmentId]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('tells "declined" from "not asked", and refuses neither', async () => {
    const place = await started();
    const answers = [
      { question: 'J.sogiesc', baseVersion: 0, value: { unknown: 'not_asked' } },
      { question: 'L.fears', baseVersion: 0, value: { unknown: 'declined' } },
    ];
    expect(await save('socialWorker', place, answers)).toMatchObject({ conflicts: [], saved: [{ version: 1 }, { version: 1 }] });
  });

  it('says which answers cannot be taken, field by field, and keeps none of the batch', async () => {
    const place = await started();
    const arm = await save('socialWorker', place, [
      { question: 'H.mood', baseVersion: 0, value: { text: 'Tranquila' } },
      { question: 'K.asylum_intent', baseVersion: 0, value: { unknown: 'declined' } },
      { question: 'Z.nothing', baseVersion: 0, value: { text: 'x' } },
      { question: 'A.date', baseVersion: 0, value: { date: '2026-02-31' } },
      { question: 'A.place', baseVersion: 0, value: ['<script>'] },
    ]);
    expect(arm.problems).toEqual([
      { field: 'K.asylum_intent', code: 'unknown-code' },
      { field: 'Z.nothing', code: 'unknown-code' },
      { field: 'A.date', code: 'not-a-date' },
      { field: 'A.place', code: 'malformed' },
    ]);
  });

  it('R96 refuses to edit an approved assessment, in the act and in the database', async () => {
    const { caseFileId } = await aChildFile(api);
    const { assessmentId } = await anApprovedAssessment(api, caseFileId);
    const arm = await save('socialWorker', { caseFileId, assessmentId }, [{ question: 'F.what', baseVersion: 1, value: { text: 'Otra cosa' } }]);
    expect(arm.grounds).toMatchObject([{ code: 'approved-record-is-locked', rule: 'R96', kind: 'block' }]);
    await expect(api.app.query('socialWorker', `update bia_answer set value = '{"text":"otra"}' where bia_id = $1`, [assessmentId])).rejects.toThrow(/locked/);
    await expect(api.app.query('socialWorker', `update bia set state = 'in_progress' where id = $1`, [assessmentId])).rejects.toThrow(/locked/);
    expect(await api.as('socialWorker').act(startAssessment, { caseFileId, type: 'update', purposes: ['review'] })).toMatchObject({ __typename: 'AssessmentStarted' });
  });

  it('refuses to write while a supervisor reads it, and a second one beside it (domain §6.2)', async () => {
    const { caseFileId } = await aChildFile(api);
    const { assessmentId } = await aSubmittedAssessment(api, caseFileId);
    const arm = await save('socialWorker', { caseFileId, assessmentId }, [{ question: 'F.what', baseVersion: 1, value: { text: 'Otra cosa' } }]);
    expect(arm.grounds?.map(({ code }) => code)).toEqual(['assessment-not-in-state']);
    const second = await api.as('socialWorker').act(startAssessment, { caseFileId, type: 'short', purposes: ['initial'] });
    expect(second.grounds?.map(({ code }) => code)).toEqual(['assessment-open-already']);
  });

  it('does not exist for a stranger and is not for the panel to write', async () => {
    const place = await started();
    expect(await api.as('otherOfficeWorker').query(page, { caseFileId: place.caseFileId, id: place.assessmentId })).toEqual({ assessment: null });
    expect(await api.as('otherOfficeWorker').act(saveAnswers, { ...place, answers: [{ question: 'H.mood', baseVersion: 0, value: { text: 'x' } }] })).toBeNull();
    const { errors } = await api.as('supervisorSocial').send(saveAnswers, { input: { key: 'a-supervisor', ...place, answers: [{ question: 'H.mood', baseVersion: 0, value: { text: 'x' } }] } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
