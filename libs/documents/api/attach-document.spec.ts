import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { staff } from '@cobijo/testing/staff';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { aDocument, attach } from '@cobijo/testing/stories/a-document';

const page = `query ($caseFileId: ID!) { documentsOfFile(caseFileId: $caseFileId) { mayAttach sensitivities documents { id title sensitivity voidedAt voidReason attachedBy } } }`;
const voiding = `mutation ($input: VoidDocumentInput!) { voidDocument(input: $input) { __typename
  ... on DocumentVoided { document { id voidedAt voidReason } } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

interface Page {
  readonly documentsOfFile: { readonly mayAttach: boolean; readonly sensitivities: readonly string[]; readonly documents: readonly { readonly id: string; readonly title: string | null }[] } | null;
}

describe('the papers of a file', () => {
  let api: TestApi;
  let file: ChildFile;
  beforeAll(async () => {
    api = await startApi();
    file = await aChildFile(api);
  });
  afterAll(() => api.close());

  const input = (change: object = {}) => ({
    caseFileId: file.caseFileId, kind: 'acta_canalizacion', title: 'Acta de canalización', date: '2026-11-12', receivedFrom: 'DIF Tapachula',
    language: 'spa', sensitivity: 'S2', content: base64('%PDF-1.7 acta'), ...change,
  });
  const titlesFor = async (who: 'socialWorker' | 'attorney' | 'psychologist') =>
    (await api.as(who).query<Page>(page, { caseFileId: file.caseFileId })).documentsOfFile?.documents.map(({ title }) => title);

  it('attaches a paper, tells its type from its bytes and lists it', async () => {
    const arm = await api.as('socialWorker').act(attach, input());
    expect(arm).toMatchObject({ __typename: 'DocumentAttached', document: { mediaType: 'application/pdf', sizeBytes: 13 } });
    expect(await titlesFor('attorney')).toContain('Acta de canalización');
  });

  it('says what is wrong with an absurd paper, field by field', async () => {
    const absurd = input({ kind: 'spell', title: ' ', date: '2999-02-30', sensitivity: 'S9', content: base64('MZ\u0000\u0001') });
    const arm = await api.as('socialWorker').act(attach, absurd);
    expect(arm.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'kind unknown-code', 'title required', 'date not-a-date', 'sensitivity unknown-code', 'content malformed',
    ]);
    const tomorrow = await api.as('socialWorker').act(attach, input({ date: '2190-01-01', content: 'no base64 at all' }));
    expect(tomorrow.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual(['date in-the-future', 'content malformed']);
  });

  it('takes no paper above 5 MB', async () => {
    const arm = await api.as('socialWorker').act(attach, input({ content: 'A'.repeat(7 * 1024 * 1024) }));
    expect(arm.problems).toEqual([{ field: 'content', code: 'too-long' }]);
  });

  it('hides a privileged paper from other disciplines, even that it exists', async () => {
    await api.as('attorney').act(attach, input({ title: 'Escrito privilegiado', sensitivity: 'S4_L' }));
    await api.as('psychologist').act(attach, input({ title: 'Prueba en bruto', sensitivity: 'S4_P' }));
    expect(await titlesFor('attorney')).toEqual(expect.arrayContaining(['Escrito privilegiado']));
    expect(await titlesFor('psychologist')).not.toContain('Escrito privilegiado');
    expect(await titlesFor('socialWorker')).not.toEqual(expect.arrayContaining(['Prueba en bruto']));
    const { errors } = await api.as('socialWorker').send(attach, { input: { key: 'k-privileged', ...input({ sensitivity: 'S4_L' }) } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('opens a paper as a download and writes who saw it', async () => {
    const { documentId } = await aDocument(api, file.caseFileId, { title: 'Carta de Petrona: «quiero ir»', content: base64('Quiero ir con mi tía.') });
    const opened = await api.as('attorney').get(`/documents/${documentId}`);
    expect(opened).toMatchObject({ status: 200, body: 'Quiero ir con mi tía.' });
    expect(opened.headers['content-disposition']).toMatch(/^attachment; filename="Carta de Petrona/);
    expect(opened.headers['x-content-type-options']).toBe('nosniff');
    const { rows } = await api.owner.query(`select outcome from audit_event where act = 'document.open' and entity_id = $1 and actor_id = $2`, [documentId, staff.attorney.id]);
    expect(rows).toEqual([{ outcome: 'seen' }]);
  });

  it('opens nothing for a stranger, and says so in the trail', async () => {
    const { documentId } = await aDocument(api, file.caseFileId);
    expect((await api.as('otherOfficeWorker').get(`/documents/${documentId}`)).status).toBe(404);
    expect((await api.nobody.get(`/documents/${documentId}`)).status).toBe(401);
    expect((await api.as('attorney').get('/documents/%27')).status).toBe(404);
    const { rows } = await api.owner.query(`select outcome, case_file_id from audit_event where act = 'document.open' and actor_id = $1`, [staff.otherOfficeWorker.id]);
    expect(rows).toEqual([{ outcome: 'not-visible', case_file_id: null }]);
    expect(await api.as('otherOfficeWorker').query(page, { caseFileId: file.caseFileId })).toEqual({ documentsOfFile: null });
  });

  it('R97 makes a paper void once, with a reason, and deletes nothing (LGDNNA 109)', async () => {
    const { documentId } = await aDocument(api, file.caseFileId, { title: 'De otro expediente' });
    const request = { caseFileId: file.caseFileId, documentId };
    expect(await api.as('socialWorker').act(voiding, { ...request, reason: ' ' })).toMatchObject({ __typename: 'Invalid' });
    expect(await api.as('socialWorker').act(voiding, { ...request, reason: 'Es de otro expediente' })).toMatchObject({
      __typename: 'DocumentVoided', document: { voidReason: 'Es de otro expediente' },
    });
    expect(await api.as('socialWorker').act(voiding, { ...request, reason: 'Otra vez' })).toMatchObject({ grounds: [{ code: 'document-already-void', rule: 'R97', kind: 'block' }] });
    await expect(api.app.query('socialWorker', 'delete from document where id = $1', [documentId])).rejects.toThrow(/permission denied/);
    await expect(api.app.query('socialWorker', `update document set title = 'otra' where id = $1`, [documentId])).rejects.toThrow(/permission denied/);
    await expect(api.app.query('socialWorker', `update document_content set bytes = '\\x00'`)).rejects.toThrow(/permission denied/);
  });
});
