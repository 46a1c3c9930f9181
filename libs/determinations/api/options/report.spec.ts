import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aClearedReport, aWrittenReport, must } from '@cobijo/testing/stories/a-cleared-report';
import { aDecidedPanel } from '@cobijo/testing/stories/a-decided-panel';
import { staff } from '@cobijo/testing/staff';
import { determinationActs } from '@cobijo/testing/stories/determination-acts';

const page = `query ($caseFileId: ID!) { optionsPage(caseFileId: $caseFileId) { mayEdit mayClear analysis { state required kind triggers version
  options { id code triggers findings { factor effect version author sources } } } sources { id origin } } }`;
const report = `query ($caseFileId: ID!) { bidReport(caseFileId: $caseFileId) { given childCode protectionSigns whitelist partsKept
  statements { place topic factor text answer notes withheld } notes { number kind origin section date reliability } determination { outcome votes { name dissent } } } }`;
interface Printed {
  readonly bidReport: {
    readonly statements: readonly { readonly place: string; readonly topic: string; readonly notes: readonly number[] }[];
    readonly notes: readonly { readonly number: number; readonly date: string | null; readonly reliability: string | null }[];
    readonly determination: object | null;
  } | null;
}
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

  it('R41 asks for a determination when the relative is not verified, and drops it once she is and is no danger (LGDNNA 22)', async () => {
    const { caseFileId, childId, optionIds } = await aWrittenReport(api, { recommended: 'reunify_MX', destinationCountry: null });
    const look = async () => (await api.as('socialWorker').query<{ optionsPage: { analysis: { required: boolean; triggers: string[] } } }>(page, { caseFileId })).optionsPage.analysis;
    expect(await look()).toMatchObject({ required: true, triggers: ['risky_reunification'] });
    const { rows } = await api.owner.query(
      `with who as (insert into person (id, office_id, given_names, created_by) select gen_random_uuid(), office_id, 'Juana', created_by from child where id = $1 returning id, created_by)
       insert into relationship (id, child_id, person_id, type, basis, verification_status, created_by) select gen_random_uuid(), $1, id, 'grandparent', 'biological', 'verified', created_by from who returning person_id`, [childId]);
    const option = { caseFileId, optionId: optionIds[0], version: 1, code: 'reunify_MX', description: 'Con su abuela en Comitán', childView: '«Sí quiero»', carerPersonId: rows[0].person_id };
    must(await api.as('socialWorker').act(determinationActs.saveOption, option), 'OptionsChanged');
    // Nobody has said yet whether she is a danger.
    expect(await look()).toMatchObject({ required: true, triggers: ['risky_reunification'] });
    await api.owner.query(`update person set risk_flag = 'none' where id = $1`, [rows[0].person_id]);
    must(await api.as('socialWorker').act(determinationActs.saveOption, { ...option, version: 2 }), 'OptionsChanged');
    expect(await look()).toMatchObject({ required: false, triggers: [] });
    const stranger = await aWrittenReport(api);
    const other = { caseFileId: stranger.caseFileId, optionId: stranger.optionIds[1], version: 1, code: 'foster_MX', description: 'Con otra familia', carerPersonId: rows[0].person_id };
    expect(await api.as('socialWorker').act(determinationActs.saveOption, other)).toMatchObject({ problems: [{ field: 'carerPersonId', code: 'not-found' }] });
  });

  it('keeps both words when two people write the same finding', async () => {
    const { caseFileId, optionIds } = await aWrittenReport(api);
    const finding = { caseFileId, optionId: optionIds[0], factor: 'S2', effect: 'neutral', text: 'Sin antecedentes', sources: [], baseVersion: 0 };
    expect(await api.as('psychologist').act(determinationActs.saveFinding, finding)).toMatchObject({ __typename: 'FindingSaved', findingVersion: 1 });
    const second = await api.as('attorney').act(determinationActs.saveFinding, { ...finding, text: 'Un incidente en 2024' });
    expect(second).toMatchObject({ __typename: 'FindingConflict', theirs: { effect: 'neutral', text: 'Sin antecedentes', version: 1 } });
    expect(await api.as('attorney').act(determinationActs.saveFinding, { ...finding, text: 'Un incidente en 2024', baseVersion: 1 })).toMatchObject({ findingVersion: 2 });
    const { rows } = await api.owner.query(`select text, kept from option_factor_version where case_file_id = $1 and factor = 'S2' order by id`, [caseFileId]);
    expect(rows).toEqual([{ text: 'Sin antecedentes', kept: true }, { text: 'Un incidente en 2024', kept: false }, { text: 'Un incidente en 2024', kept: true }]);
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

  it('R47 takes the urgent track only for a criterion that somebody states and the file bears out (domain 6.3)', async () => {
    const { caseFileId } = await aChildFile(api, { ipIntent: 'no', state: 'planning' });
    const start = (change: object) => api.as('socialWorker').act(determinationActs.startOptionsAnalysis, { caseFileId, question: '¿Con quién?', track: 'simplified_urgent', ...change });
    const bare = await start({});
    expect(bare.grounds).toEqual([expect.objectContaining({ rule: 'R47', code: 'urgent-without-criterion' })]);
    expect(codes(await start({ criterion: 'determined_sibling' }))).toEqual(['criterion-without-reason']);
    expect(await start({ criterion: 'porque urge', criterionReason: 'Urge' })).toMatchObject({ problems: [{ field: 'criterion', code: 'unknown-code' }] });
    must(await start({ criterion: 'determined_sibling', criterionReason: 'Su hermano ya tiene determinación' }), 'OptionsChanged');
    const submitted = await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version: 1 });
    expect(codes(submitted)).toContain('criterion-not-borne-out');
  });

  it('is not handed in without representative and lawyer, one of them is not enough, unless it says why (LGDNNA 92-VII, 106)', async () => {
    const { caseFileId, optionIds, version, hearingId } = await aWrittenReport(api);
    const recommend = async (at: number, noRepresentativeReason: string | null) =>
      must(await api.as('socialWorker').act(determinationActs.recommendOption, { caseFileId, version: at, optionId: optionIds[0], reasoning: 'Es lo que pide.', hearingId, noRepresentativeReason }), 'OptionsChanged');
    const bare = await recommend(version, null);
    const submit = () => api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version: bare['version'] });
    expect(codes(await submit())).toEqual(['report-without-representative', 'report-without-lawyer']);
    const designate = (kind: string) =>
      api.owner.query(`insert into representation (id, case_file_id, kind, holder_name, from_at, status, created_by) values (gen_random_uuid(), $1, $2, 'Rodrigo Tamez', now(), 'active', $3)`, [caseFileId, kind, staff.attorney.id]);
    await designate('suplencia');
    expect(codes(await submit())).toEqual(['report-without-lawyer']);
    await designate('legal_counsel');
    expect(await submit()).toMatchObject({ state: 'report_submitted' });
  });

  it('DL44 gives a cleared report ten business days until its session, and 48 hours on the urgent track (domain 2.6)', async () => {
    const clock = async (track: string, recommended: string) => {
      const { caseFileId } = await aClearedReport(api, { track, recommended, destinationCountry: 'US' });
      const { rows } = await api.owner.query(`select rule, extract(epoch from due_at - trigger_at) / 3600 as hours from deadline where case_file_id = $1 and subject = 'panel' and state = 'open'`, [caseFileId]);
      return rows.map(({ rule, hours }: { rule: string; hours: string }) => ({ rule, urgent: Number(hours) <= 48 }));
    };
    expect(await clock('simplified_urgent', 'medical_transfer')).toEqual([{ rule: 'DL44-urgent', urgent: true }]);
    expect(await clock('ordinary', 'medical_transfer')).toEqual([{ rule: 'DL44', urgent: false }]);
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

  it('R49 prints every statement with a footnote, from the assessment, the hearing and the options, and no name (GC14 facts)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const { bidReport } = await api.as('panelSecretary').query<Printed>(report, { caseFileId });
    const known = new Set(bidReport?.notes.map(({ number }) => number));
    expect(bidReport?.statements.filter(({ notes }) => notes.length === 0 || notes.some((number) => !known.has(number)))).toEqual([]);
    expect(bidReport?.notes.filter(({ date, reliability }) => !date || !reliability)).toEqual([]);
    expect(new Set(bidReport?.statements.map(({ place }) => place))).toEqual(new Set(['identity', 'care', 'safety', 'health', 'child', 'option', 'recommendation']));
    expect(bidReport?.statements.find(({ topic }) => topic === 'F.what')).toMatchObject({ place: 'safety', answer: { text: 'Salió después de un pleito en casa.' } });
    expect(JSON.stringify(bidReport)).not.toMatch(/Matías|Petrona/);
    expect((await api.as('panelist1').query<Printed>(report, { caseFileId })).bidReport).toBeNull();
    expect((await api.as('otherOfficeWorker').query(page, { caseFileId }))['optionsPage']).toBeNull();
  });

  it('is read by the team as it stands before it is cleared, and as the panel got it afterwards', async () => {
    const { caseFileId, version } = await aWrittenReport(api);
    const look = async (who: 'supervisorLegal' | 'panelSecretary' | 'otherOfficeWorker') => (await api.as(who).query<Printed>(report, { caseFileId })).bidReport;
    expect(await look('supervisorLegal')).toMatchObject({ given: false, determination: null });
    expect(await look('panelSecretary')).toBeNull();
    expect(await look('otherOfficeWorker')).toBeNull();
    const submitted = await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version });
    await api.as('supervisorLegal').act(determinationActs.clearBidReport, { caseFileId, version: submitted['version'] });
    expect(await look('supervisorLegal')).toMatchObject({ given: true });
  });

  it('ends with what the panel decided, the dissent included (domain §3.6)', async () => {
    const { caseFileId } = await aDecidedPanel(api);
    const { bidReport } = await api.as('attorney').query<Printed>(report, { caseFileId });
    expect(bidReport?.determination).toMatchObject({ outcome: 'return_extended', votes: expect.arrayContaining([expect.objectContaining({ dissent: 'La secundaria queda a dos horas a pie.' })]) });
  });

  it('is written by nobody outside the team', async () => {
    const { caseFileId } = await aWrittenReport(api);
    const { data } = await api.as('otherSocialWorker').send(determinationActs.saveOption, { input: { key: 'k-outside-1', caseFileId, version: 0, code: 'stay_current', description: 'Seguir' } });
    expect(data).toEqual({ saveOption: null });
    const liaison = await api.as('liaison').send(determinationActs.saveOption, { input: { key: 'k-liaison-1', caseFileId, version: 0, code: 'stay_current', description: 'Seguir' } });
    expect(liaison.data).toEqual({ saveOption: null });
  });
});
