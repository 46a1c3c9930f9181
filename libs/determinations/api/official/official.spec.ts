import { addBusinessDays } from '@cobijo/kernel/rules/civil-calendar';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aDocument } from '@cobijo/testing/stories/a-document';
import { must } from '@cobijo/testing/stories/a-cleared-report';
import { aDecidedPanel } from '@cobijo/testing/stories/a-decided-panel';
import { anOfficialDetermination, aRegisteredDetermination, aTransmittedPackage, registration, transmission } from '@cobijo/testing/stories/an-official-determination';
import { justNow } from '@cobijo/testing/stories/an-informed-child';
import { determinationActs } from '@cobijo/testing/stories/determination-acts';

const page = `query ($caseFileId: ID!) { determinationPage(caseFileId: $caseFileId) { bidState mayRegister mayTransmit mayChallenge silence { level }
  recommendation { authorityLevel state votes { name dissent } reasons { heading text } } official { id state divergent inForceFrom validUntil challengeWindowEnds bars { rule code } version }
  challenges { kind result words } } }`;
const packageText = `query ($caseFileId: ID!) { authorityPackage(caseFileId: $caseFileId) { sent receipt recipient legalBasis identity { names childCode caseNo birthDate } location { kind state facility }
  persons { mark name } statements { topic text answer notes } notes { number reliability } decision { outcome reasons { heading text } } requestedMeasures counsel { name } } }`;
const unsent = { sent: null, receipt: null, recipient: null, legalBasis: null };
const codes = (arm: { readonly grounds?: readonly { readonly code: string }[] }): readonly string[] => (arm.grounds ?? []).map(({ code }) => code);
interface Page {
  readonly determinationPage: { readonly official: { readonly bars: readonly { readonly code: string; readonly rule: string }[] } | null; readonly recommendation: object; readonly silence: object | null };
}

describe('the official determination', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());
  const look = async (caseFileId: string, who: 'attorney' | 'liaison' = 'attorney') => (await api.as(who).query<Page>(page, { caseFileId })).determinationPage;
  const rowOf = async (id: string): Promise<Record<string, unknown>> => (await api.owner.query('select * from determination where id = $1', [id])).rows[0];

  it('R23 sends the package by whitelist and receipt, with consent or a ground of law (LFPDPPP 8, 9)', async () => {
    const decided = await aDecidedPanel(api);
    const send = (change: object) => api.as('liaison').act(determinationActs.transmitPackage, transmission(decided, change));
    expect(codes(await send({ exception: null, exceptionReason: null }))).toEqual(['no-consent-for-scope']);
    expect(await send({})).toMatchObject({ state: 'transmitted' });
    const { rows } = await api.owner.query(`select content, receipt from determination_package where case_file_id = $1 and recipient = 'competent_authority'`, [decided.caseFileId]);
    expect(rows[0].receipt).toBe('PPNNA/0412/2026');
    const sent = JSON.stringify(rows[0].content);
    expect(rows[0].content.identity).toMatchObject({ names: expect.stringContaining('Petrona') });
    expect(JSON.stringify(rows[0].content.statements)).not.toMatch(/Matías|Petrona/);
    expect(sent).not.toMatch(/asylum_intent|refoulement|therapy/);
    expect((await look(decided.caseFileId, 'liaison')).silence).toMatchObject({ level: 'waiting' });
    const { rows: clocks } = await api.owner.query(`select rule from deadline where case_file_id = $1 and rule = 'DL45' and state = 'open'`, [decided.caseFileId]);
    expect(clocks).toHaveLength(1);
  });

  it('shows exactly what would leave, and afterwards what left with its receipt; the secretary does not see it (domain §8.3)', async () => {
    const decided = await aDecidedPanel(api);
    const { caseFileId } = decided;
    const look = async (who: 'liaison' | 'attorney' | 'panelSecretary' | 'otherOfficeWorker') => (await api.as(who).query<{ authorityPackage: Readonly<Record<string, unknown>> | null }>(packageText, { caseFileId })).authorityPackage;
    const before = await look('liaison');
    expect(before).toMatchObject({ sent: false, receipt: null, identity: { names: expect.stringContaining('Petrona') }, decision: { outcome: 'return_extended' } });
    must(await api.as('liaison').act(determinationActs.transmitPackage, transmission(decided)), 'DeterminationChanged');
    const after = await look('liaison');
    expect(after).toMatchObject({ sent: true, receipt: 'PPNNA/0412/2026', recipient: 'PPNNA-CHIS', legalBasis: 'legal_duty' });
    expect({ ...after, ...unsent }).toEqual({ ...before, ...unsent });
    expect(await look('attorney')).toMatchObject({ sent: true });
    expect(await look('panelSecretary')).toBeNull();
    expect(await look('otherOfficeWorker')).toBeNull();
  });

  it('R60 calls for a letter and then for remedies while the authority is silent, and decides nothing (LGDNNA 92-XI)', async () => {
    const { caseFileId, determinationId } = await aTransmittedPackage(api);
    const since = async (days: number) => {
      await api.owner.query(`update determination set transmitted_at = now() - make_interval(days => $2) where id = $1`, [determinationId, days]);
      return look(caseFileId);
    };
    expect((await since(30)).silence).toMatchObject({ level: 'amber' });
    expect(await since(70)).toMatchObject({ silence: { level: 'red' }, official: null, recommendation: { state: 'transmitted' } });
  });

  it('V1.7 sends an urgent recommendation before the whole panel ratifies it, and carries it into the plan (LGDNNA 122)', async () => {
    const urgent = { recommended: 'medical_transfer', destinationCountry: 'US', track: 'simplified_urgent', members: ['panelist1', 'panelist4'] as const };
    const decided = await aDecidedPanel(api, urgent);
    must(await api.as('liaison').act(determinationActs.transmitPackage, transmission(decided)), 'DeterminationChanged');
    const { documentId } = await aDocument(api, decided.caseFileId, { kind: 'determination' });
    const paper = registration(decided.caseFileId, documentId, { outcome: 'medical_transfer', destinationCountry: 'US' });
    expect(await api.as('liaison').act(determinationActs.registerOfficialDetermination, paper)).toMatchObject({ state: 'official', alerts: [] });
  });

  it('V1.8 R54 refuses to register a paper of an authority that is not competent, or without the paper (LGDNNA 122)', async () => {
    const { caseFileId } = await aTransmittedPackage(api);
    const { documentId } = await aDocument(api, caseFileId, { kind: 'determination' });
    const other = await aDecidedPanel(api);
    const register = (change: object) => api.as('liaison').act(determinationActs.registerOfficialDetermination, registration(caseFileId, documentId, change));
    expect(codes(await register({ signatoryAuthority: 'DIF municipal de Tijuana' }))).toEqual(['official-signatory-not-competent']);
    expect(codes(await register({ documentId: (await aDocument(api, other.caseFileId)).documentId }))).toEqual(['official-document-missing']);
    expect(codes(await register({ destinationCountry: null }))).toEqual(['official-without-destination']);
    expect((await register({})).__typename).toBe('DeterminationChanged');
    expect((await look(caseFileId)).recommendation).toMatchObject({ state: 'answered' });
  });

  it('R54 is registered by nobody but liaison, attorney and supervisor', async () => {
    const { caseFileId } = await aTransmittedPackage(api);
    const { documentId } = await aDocument(api, caseFileId);
    const { errors } = await api.as('socialWorker').send(determinationActs.registerOfficialDetermination, { input: { key: 'k-sw-register', ...registration(caseFileId, documentId) } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('R50 refuses an official return while protection is claimed (LM 74)', async () => {
    const { caseFileId } = await aTransmittedPackage(api);
    const { documentId } = await aDocument(api, caseFileId);
    await api.owner.query(`insert into protection_claim (id, case_file_id, state, stated_at, created_by) values (gen_random_uuid(), $1, 'filed', now(), $2)`, [caseFileId, staff.attorney.id]);
    expect(codes(await api.as('liaison').act(determinationActs.registerOfficialDetermination, registration(caseFileId, documentId)))).toEqual(['protection-bars-outcome']);
  });

  it('R52 separates nobody without order, hearing and opinion, and never for poverty (LGDNNA 22)', async () => {
    const { caseFileId } = await aTransmittedPackage(api, { recommended: 'separation_from_adult', destinationCountry: null });
    const { documentId } = await aDocument(api, caseFileId);
    const separation = { outcome: 'separation_from_adult', destinationCountry: null, kind: 'BID-C' };
    const register = (change: object) => api.as('liaison').act(determinationActs.registerOfficialDetermination, registration(caseFileId, documentId, { ...separation, ...change }));
    expect(codes(await register({ separationGrounds: ['poverty'] }))).toEqual(['separation-without-order', 'separation-unheard', 'separation-without-opinion', 'poverty-is-no-ground']);
    const whole = { separationOrderId: documentId, separationOpinionId: documentId, separationHeardOn: '2026-11-01', separationGrounds: ['violence'] };
    expect((await register(whole)).__typename).toBe('DeterminationChanged');
  });

  it('R57 answers for brothers and sisters at the official registration too, and parts them only for a ground (LGDNNA 22, 27-IV)', async () => {
    const { caseFileId, childId } = await aTransmittedPackage(api);
    const brother = await aChildFile(api, { givenNames: 'Josué', sex: 'male' });
    await api.owner.query(
      `with one as (insert into sibling_group (id, created_by) values (gen_random_uuid(), $3) returning id)
       insert into sibling_group_member (group_id, child_id, created_by) select one.id, c.id, $3 from one, unnest(array[$1, $2]::uuid[]) c(id)`,
      [childId, brother.childId, staff.socialWorker.id],
    );
    const { documentId } = await aDocument(api, caseFileId, { kind: 'determination' });
    const register = (change: object) => api.as('liaison').act(determinationActs.registerOfficialDetermination, registration(caseFileId, documentId, change));
    const silent = await register({});
    expect(silent.grounds).toEqual([expect.objectContaining({ rule: 'R57', code: 'siblings-not-answered' })]);
    expect(codes(await register({ splitsSiblings: true }))).toEqual(['official-split-without-ground']);
    const registered = must(await register({ splitsSiblings: true, siblingsReason: 'Lo agredió; así lo pide, con su abogada.' }), 'DeterminationChanged');
    const { rows } = await api.owner.query('select splits_siblings, siblings_reason from determination where id = $1', [registered['id']]);
    expect(rows).toEqual([{ splits_siblings: true, siblings_reason: 'Lo agredió; así lo pide, con su abogada.' }]);
  });

  it('R55 calls the attorney when the authority decides otherwise (LGDNNA 92-X)', async () => {
    const { caseFileId } = await aTransmittedPackage(api, { recommended: 'foster_MX', destinationCountry: null });
    const { documentId } = await aDocument(api, caseFileId);
    const arm = await api.as('liaison').act(determinationActs.registerOfficialDetermination, registration(caseFileId, documentId));
    expect(arm).toMatchObject({ alerts: ['challenge-review'] });
    const { rows } = await api.owner.query(`select rule from deadline where case_file_id = $1 and subject = 'challenge_review' order by rule`, [caseFileId]);
    expect(rows).toEqual([{ rule: 'DL18' }, { rule: 'DL19' }]);
    expect((await look(caseFileId)).recommendation).toMatchObject({ state: 'answered_divergent' });
  });

  it('DL45 DL46 the clock of the authority stops when it determines; plan and telling the child start theirs, in business days (domain 2.6)', async () => {
    const { caseFileId } = await aRegisteredDetermination(api);
    const clocks = async () =>
      (await api.owner.query(`select rule, state, (due_at at time zone 'America/Mexico_City')::date::text as due, (trigger_at at time zone 'America/Mexico_City')::date::text as since
        from deadline where case_file_id = $1 and rule in ('DL44','DL45','DL46','DL46-notify') and subject not like 'determination:%' order by rule`, [caseFileId])).rows as { rule: string; state: string; due: string; since: string }[];
    const started = await clocks();
    expect(started.map(({ rule, state }) => [rule, state])).toEqual([['DL44', 'met'], ['DL45', 'met'], ['DL46', 'open'], ['DL46-notify', 'open']]);
    const holidays = await api.owner.query(`select day::text from calendar_day where authority in ('federal','TAP')`);
    const notCounted = new Set(holidays.rows.map(({ day }) => String(day)));
    for (const [rule, days] of [['DL46', 5], ['DL46-notify', 3]] as const) {
      const clock = started.find((one) => one.rule === rule);
      expect(clock?.due).toBe(addBusinessDays(clock?.since ?? '', days, notCounted));
    }
    const [{ id }] = (await api.owner.query(`select id from determination where case_file_id = $1 and authority_level = 'official_ppnna'`, [caseFileId])).rows as [{ id: string }];
    must(await api.as('socialWorker').act(determinationActs.notifyChildOfDetermination, { caseFileId, determinationId: id, version: 1, at: justNow(), how: 'En persona', language: 'mam' }), 'DeterminationChanged');
    expect((await clocks()).find(({ rule }) => rule === 'DL46-notify')).toMatchObject({ state: 'met' });
  });

  it('R30 is in force only after the child was told in her language, and the representative served (LGDNNA 74)', async () => {
    const { caseFileId, determinationId } = await aRegisteredDetermination(api);
    const tell = (change: object) => api.as('socialWorker').act(determinationActs.notifyChildOfDetermination, { caseFileId, determinationId, version: 1, at: justNow(), how: 'En persona', language: 'mam', ...change });
    expect(codes(await tell({ language: 'spa' }))).toEqual(['notified-in-foreign-language']);
    expect(codes(await api.as('attorney').act(determinationActs.bringDeterminationIntoForce, { caseFileId, determinationId, version: 1 }))).toEqual(expect.arrayContaining(['not-yet-notified', 'child-not-notified', 'representative-not-notified']));
    const told = must(await tell({}), 'DeterminationChanged');
    expect(told).toMatchObject({ state: 'official' });
    const served = await api.as('attorney').act(determinationActs.notifyRepresentativeOfDetermination, { caseFileId, determinationId, version: told['version'], at: justNow(), how: 'Oficio' });
    expect(served).toMatchObject({ state: 'in_force' });
    expect((await look(caseFileId)).official).toMatchObject({ state: 'in_force', bars: [] });
    expect((await rowOf(determinationId))['challenge_window_ends']).not.toBeNull();
  });

  it('R58 is not acted upon after a significant change, which is never refused (LGDNNA 92)', async () => {
    const { caseFileId } = await anOfficialDetermination(api);
    const arm = await api.as('psychologist').act(determinationActs.recordSignificantChange, { caseFileId, change: 'new_threat', note: 'El tío volvió' });
    expect(arm).toMatchObject({ alerts: ['reopen-determination'] });
    expect((await look(caseFileId)).official?.bars).toEqual([{ rule: 'R58', code: 'situation-changed' }]);
  });

  it('R58 expires by itself, by the day (policy: validity)', async () => {
    const { caseFileId, determinationId } = await anOfficialDetermination(api);
    await api.owner.query(`update determination set valid_until = '2020-01-01' where id = $1`, [determinationId]);
    expect((await look(caseFileId)).official?.bars).toEqual([{ rule: 'R58', code: 'determination-expired' }]);
  });

  it('V10.12 R59 holds execution when the child asks to think again; a new panel with two new members decides (LGDNNA 92-X)', async () => {
    const { caseFileId } = await anOfficialDetermination(api);
    const filed = must(await api.as('psychologist').act(determinationActs.fileChallenge, { caseFileId, requestedBy: 'child', grounds: ['view_ignored'], words: '«Ya no quiero ir.»' }), 'ChallengeFiled');
    expect(filed).toMatchObject({ holdsExecution: true });
    expect((await look(caseFileId)).official?.bars).toEqual([{ rule: 'R59', code: 'held-by-challenge' }]);
    const decide = (deciderIds: readonly string[]) => api.as('supervisorLegal').act(determinationActs.decideChallenge, { caseFileId, challengeId: filed['id'], result: 'modified', reasonsGiven: 'Cambió de opinión, libremente', deciderIds });
    expect(codes(await decide([staff.panelist1.id, staff.panelist2.id, staff.panelist5.id]))).toEqual(['too-few-new-members']);
    expect(await decide([staff.panelist1.id, staff.panelist5.id, staff.panelist6.id])).toMatchObject({ effect: 'no_longer_fits' });
    expect((await look(caseFileId)).official?.bars).toEqual([{ rule: 'R58', code: 'situation-changed' }]);
    expect(codes(await decide([staff.panelist1.id, staff.panelist5.id, staff.panelist6.id]))).toEqual(['challenge-already-decided']);
  });

  it('R70 is suspended by order at once, and comes back only on the deciding paper (LA 126, 160)', async () => {
    const { caseFileId, determinationId, documentId } = await anOfficialDetermination(api);
    const suspended = await api.as('attorney').act(determinationActs.suspendDetermination, { caseFileId, determinationId, version: 0, reason: 'Suspensión de plano 512/2026' });
    expect(suspended).toMatchObject({ state: 'suspended' });
    const lift = (change: object) => api.as('attorney').act(determinationActs.liftDeterminationSuspension, { caseFileId, determinationId, version: 0, ...change });
    expect(codes(await lift({}))).toEqual(['lifting-paper-not-shown']);
    expect(await lift({ documentId })).toMatchObject({ state: 'in_force' });
  });

  it('is superseded by the next one, and stays readable', async () => {
    const first = await anOfficialDetermination(api);
    const arm = must(await api.as('attorney').act(determinationActs.registerOfficialDetermination, registration(first.caseFileId, first.documentId, { outcome: 'foster_MX', destinationCountry: null })), 'DeterminationChanged');
    expect(await rowOf(first.determinationId)).toMatchObject({ state: 'superseded', superseded_by: arm['id'] });
    await expect(api.app.query('attorney', `update determination set outcome = 'foster_MX' where id = $1`, [first.determinationId])).rejects.toThrow(/replaced, never rewritten/);
  });

  it('R57 is about the child of its own file, whatever the code believes (LGDNNA 27-IV)', async () => {
    const one = await anOfficialDetermination(api);
    const other = await anOfficialDetermination(api, { report: { file: { givenNames: 'Juana' } } });
    await expect(api.app.query('attorney', 'update determination set child_id = $2 where id = $1', [one.determinationId, other.childId])).rejects.toThrow(/child of its file/);
  });
});
