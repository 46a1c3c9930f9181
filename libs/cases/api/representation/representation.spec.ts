import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { caseActs } from '@cobijo/testing/stories/case-acts';

describe('representation (LGDNNA 106)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  const designate = (caseFileId: string, change: object = {}) =>
    api.as('attorney').act(caseActs.designateRepresentative, {
      caseFileId,
      kind: 'suplencia',
      organisation: 'Procuraduría de Protección de Chiapas',
      authority: 'Oficio PPNNA/114/2026',
      since: new Date(Date.now() - 1000).toISOString(),
      status: 'active',
      ...change,
    });

  it('lets a lawyer and the procuraduría stand side by side, and is served', async () => {
    const { caseFileId } = await aChildFile(api);
    const designated = await designate(caseFileId);
    expect(
      (await designate(caseFileId, { kind: 'legal_counsel', organisation: null, userId: staff.attorney.id }))
        .__typename,
    ).toBe('RepresentativeDesignated');
    const served = {
      caseFileId,
      representationId: designated['representationId'],
      servedAt: new Date().toISOString(),
      how: 'official_letter',
    };
    expect((await api.as('socialWorker').act(caseActs.recordRepresentationServed, served)).__typename).toBe(
      'RepresentationServed',
    );
    const page =
      'query ($id: ID!) { caseFile(id: $id) { representations { kind status holder servedAt version } } }';
    const { caseFile } = await api
      .as('psychologist')
      .query<{ caseFile: { representations: object[] } }>(page, { id: caseFileId });
    expect(caseFile.representations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'suplencia',
          holder: 'Procuraduría de Protección de Chiapas',
          version: 2,
        }),
        expect.objectContaining({ kind: 'legal_counsel', holder: 'Rodrigo Tamez' }),
      ]),
    );
  });

  it('refuses two in the place of the parents', async () => {
    const { caseFileId } = await aChildFile(api);
    await designate(caseFileId);
    const refused = await designate(caseFileId, {
      kind: 'tutor',
      organisation: null,
      holderName: 'Eulogio Méndez',
    });
    expect(refused.grounds?.map(({ code }) => code)).toEqual(['another-representative-stands']);
  });

  it('is contested with a reason, and a stale page is told so', async () => {
    const { caseFileId } = await aChildFile(api);
    const { representationId } = await designate(caseFileId);
    const input = { caseFileId, representationId, version: 1, status: 'contested' };
    expect(await api.as('attorney').act(caseActs.changeRepresentation, input)).toMatchObject({
      problems: [{ field: 'conflictOfInterest', code: 'required' }],
    });
    const reasoned = { ...input, conflictOfInterest: 'El centro y la procuraduría comparten titular' };
    expect(await api.as('attorney').act(caseActs.changeRepresentation, reasoned)).toMatchObject({
      version: 2,
    });
    const stale = await api
      .as('attorney')
      .act(caseActs.changeRepresentation, { ...reasoned, status: 'revoked' });
    expect(stale).toMatchObject({ grounds: [{ rule: 'VERSION', code: 'changed-meanwhile' }] });
  });

  it('names somebody', async () => {
    const { caseFileId } = await aChildFile(api);
    expect(await designate(caseFileId, { organisation: ' ' })).toMatchObject({
      problems: [{ field: 'holderName', code: 'required' }],
    });
  });
});
