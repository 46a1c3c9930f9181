import { startApi, type TestApi } from '@cobijo/testing/api';
import { aClearedReport, aWrittenReport } from '@cobijo/testing/stories/a-cleared-report';
import { determinationActs } from '@cobijo/testing/stories/determination-acts';

const page = `query ($caseFileId: ID!) { optionsPage(caseFileId: $caseFileId) { mayEdit mayClear analysis { state required kind triggers version
  options { id code triggers findings { factor effect version author sources } } } sources { id origin } } }`;
const report = `query ($caseFileId: ID!) { bidReport(caseFileId: $caseFileId) { childCode protectionSigns whitelist statements { place factor text notes } notes { number origin reliability } } }`;
const codes = (arm: { readonly grounds?: readonly { readonly code: string }[] }): readonly string[] => (arm.grounds ?? []).map(({ code }) => code);

describe('options and report', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  it('R41 computes that a return needs a determination, from the option itself (LGDNNA 97)', async () => {
    const { caseFileId } = await aWrittenReport(api);
    const { optionsPage } = await api.as('socialWorker').query<{ optionsPage: { mayEdit: boolean; mayClear: boolean; analysis: { options: object[] } } }>(page, { caseFileId });
    expect(optionsPage).toMatchObject({ mayEdit: true, mayClear: false, analysis: { state: 'report_draft', required: true, kind: 'BID-A', triggers: ['return'] } });
    expect(optionsPage.analysis.options[0]).toMatchObject({ code: 'return_extended', triggers: ['return'] });
  });

  it('keeps both words when two people write the same finding', async () => {
    const { caseFileId, optionIds } = await aWrittenReport(api);
    const finding = { caseFileId, optionId: optionIds[0], factor: 'S2', effect: 'neutral', text: 'Sin antecedentes', sources: [], baseVersion: 0 };
    expect(await api.as('psychologist').act(determinationActs.saveFinding, finding)).toMatchObject({ findingVersion: 1 });
    expect(codes(await api.as('attorney').act(determinationActs.saveFinding, { ...finding, text: 'Un incidente en 2024' }))).toEqual(['changed-meanwhile']);
    expect(await api.as('attorney').act(determinationActs.saveFinding, { ...finding, text: 'Un incidente en 2024', baseVersion: 1 })).toMatchObject({ findingVersion: 2 });
  });

  it('R51 keeps back a return whose safety nobody knows (LGDNNA 97)', async () => {
    const { caseFileId, version } = await aWrittenReport(api, { unknown: ['S1'] });
    const refused = await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version });
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R51', code: 'blocking-factor-unknown' })]);
    const { rows } = await api.owner.query(`select grounds from audit_event where act = 'bid-report.submit' and case_file_id = $1 and outcome = 'refused'`, [caseFileId]);
    expect(rows).toHaveLength(1);
  });

  it('R49 R57 names every gap at once (GC14 reasoning; LGDNNA 22)', async () => {
    const { caseFileId, optionIds } = await aWrittenReport(api);
    const option = { caseFileId, optionId: optionIds[1], version: 1, code: 'foster_MX', description: 'Familia de acogida', childView: '', excluded: true };
    const saved = await api.as('socialWorker').act(determinationActs.saveOption, option);
    const refused = await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version: saved['version'] });
    expect(codes(refused)).toEqual(expect.arrayContaining(['too-few-options', 'exclusion-without-reason']));
  });

  it('R44 is not cleared by whoever wrote in it (separation of duties)', async () => {
    const { caseFileId, optionIds, version } = await aWrittenReport(api);
    await api.owner.query(`update options_analysis set contributor_ids = contributor_ids || (select id from app_user where email = 'supervisorlegal@cobijo.example') where case_file_id = $1`, [caseFileId]);
    const submitted = await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version });
    expect(optionIds).toHaveLength(2);
    expect(codes(await api.as('supervisorLegal').act(determinationActs.clearBidReport, { caseFileId, version: submitted['version'] }))).toEqual(['clearer-wrote-report']);
    expect(await api.as('supervisorSocial').act(determinationActs.clearBidReport, { caseFileId, version: submitted['version'] })).toMatchObject({ state: 'ready' });
  });

  it('is sent back with what to mend, and handed in again', async () => {
    const { caseFileId, version } = await aWrittenReport(api);
    const submitted = await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version });
    const returned = await api.as('supervisorLegal').act(determinationActs.returnBidReport, { caseFileId, version: submitted['version'], note: 'Falta la tía' });
    expect(returned).toMatchObject({ state: 'report_returned' });
    expect(await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version: returned['version'] })).toMatchObject({ state: 'report_submitted' });
  });

  it('prints every statement with a footnote, and neither a name nor the account of a claim', async () => {
    const { caseFileId } = await aClearedReport(api);
    const { bidReport } = await api.as('panelSecretary').query<{ bidReport: { statements: { factor: string | null; notes: number[] }[]; notes: object[] } }>(report, { caseFileId });
    expect(bidReport.statements.filter(({ factor, notes }) => factor !== null && notes.length === 0)).toEqual([]);
    expect(bidReport.notes[0]).toMatchObject({ number: 1, reliability: 'B' });
    expect(JSON.stringify(bidReport)).not.toMatch(/Matías/);
    expect((await api.as('panelist1').query(report, { caseFileId }))['bidReport']).toBeNull();
    expect((await api.as('otherOfficeWorker').query(page, { caseFileId }))['optionsPage']).toBeNull();
  });

  it('is written by nobody outside the team', async () => {
    const { caseFileId } = await aWrittenReport(api);
    const { data } = await api.as('otherSocialWorker').send(determinationActs.saveOption, { input: { key: 'k-outside-1', caseFileId, version: 0, code: 'stay_current', description: 'Seguir' } });
    expect(data).toEqual({ saveOption: null });
    const liaison = await api.as('liaison').send(determinationActs.saveOption, { input: { key: 'k-liaison-1', caseFileId, version: 0, code: 'stay_current', description: 'Seguir' } });
    expect(liaison.data).toEqual({ saveOption: null });
  });
});
