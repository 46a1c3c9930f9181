import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { anInformedChild, infoSessionInput, recordInfoSession } from '@cobijo/testing/stories/an-informed-child';

const page = `query ($caseFileId: ID!) { informationPage(caseFileId: $caseFileId) { childName childLanguages { code level }
  sessions { id mode language interpreterKind topics comprehension childQuestions facilitatorName } } }`;

interface Page {
  readonly informationPage: { readonly childName: string; readonly sessions: readonly { readonly childQuestions: string | null }[] } | null;
}

describe('informing a child alone', () => {
  let api: TestApi;
  let file: ChildFile;
  beforeAll(async () => {
    api = await startApi();
    file = await aChildFile(api);
  });
  afterAll(() => api.close());

  it('puts the session on file and shows it to the team (LGDNNA 83-III)', async () => {
    await anInformedChild(api, file.caseFileId);
    const seen = await api.as('attorney').query<Page>(page, { caseFileId: file.caseFileId });
    expect(seen.informationPage).toMatchObject({
      childName: 'Petrona',
      sessions: [{ language: 'mam', interpreterKind: 'professional', childQuestions: '¿Puedo llamar a mi abuela?', facilitatorName: 'Lucía Arreola' }],
    });
  });

  it('R28 refuses a session in Spanish with a child who speaks Mam (LM 14)', async () => {
    const arm = await api.as('socialWorker').act(recordInfoSession, infoSessionInput(file.caseFileId, { language: 'spa', interpreter: null }));
    expect(arm).toMatchObject({ __typename: 'Refused', grounds: [{ code: 'interpreter-needed', rule: 'R28', kind: 'block' }] });
    const { rows } = await api.owner.query(`select outcome from audit_event where act = 'info-session.record' and case_file_id = $1 order by id desc limit 1`, [file.caseFileId]);
    expect(rows).toEqual([{ outcome: 'refused' }]);
  });

  it('R28 refuses an uncle or an officer as interpreter (LGDNNA 92-V)', async () => {
    for (const kind of ['relative', 'inm_staff', 'consular_staff']) {
      const interpreter = { kind, language: 'mam' };
      const arm = await api.as('socialWorker').act(recordInfoSession, infoSessionInput(file.caseFileId, { interpreter }));
      expect(arm.grounds?.map(({ code }) => code)).toEqual(['interpreter-not-independent']);
    }
  });

  it('says what is wrong with an absurd session, field by field', async () => {
    const absurd = { at: '2190-01-01T00:00:00Z', place: ' ', mode: 'crowd', language: 'klingon', topics: [], materials: ['fireworks'], minutes: 0 };
    const arm = await api.as('socialWorker').act(recordInfoSession, infoSessionInput(file.caseFileId, absurd));
    expect(arm.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'language unknown-code', 'at in-the-future', 'place required', 'mode unknown-code', 'materials unknown-code', 'topics required', 'minutes out-of-range',
    ]);
  });

  it('does not exist for a stranger, and is not for the liaison to write', async () => {
    expect(await api.as('otherOfficeWorker').query(page, { caseFileId: file.caseFileId })).toEqual({ informationPage: null });
    expect(await api.as('otherOfficeWorker').act(recordInfoSession, infoSessionInput(file.caseFileId))).toBeNull();
  });

  it('is kept as it was: nobody rewrites what a child was told', async () => {
    await expect(api.app.query('socialWorker', `update info_session set topics = '{}'`)).rejects.toThrow(/permission denied/);
  });
});
