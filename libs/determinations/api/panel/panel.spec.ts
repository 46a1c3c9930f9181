import { startApi, type TestApi } from '@cobijo/testing/api';
import { inDays } from '@cobijo/testing/civil-day';
import { staff } from '@cobijo/testing/staff';
import { aClearedReport, aWrittenReport, must } from '@cobijo/testing/stories/a-cleared-report';
import { aDecidedPanel, aPanel, aScheduledCase, attended, aVotedCase, decisionInput } from '@cobijo/testing/stories/a-decided-panel';
import { determinationActs } from '@cobijo/testing/stories/determination-acts';

const session = `query ($sessionId: ID!) { sessionPage(sessionId: $sessionId) { chair mayKeep items { id state version quorum { people disciplines specialists grounds { code } }
  seats { name mine vote dissent conflict recusedAt } packet { childCode statements { text } } minutes { body } } } }`;
const sessions = `{ sessionsPage { mayConvene waiting { caseFileId childCode kind ratifyBy } sessions { id toDo cases } panels { name members { name } } candidates { userId } } }`;
const codes = (arm: { readonly grounds?: readonly { readonly code: string }[] }): readonly string[] => (arm.grounds ?? []).map(({ code }) => code);
interface Page {
  readonly sessionPage: { readonly items: readonly { readonly packet: object | null; readonly quorum: object; readonly seats: readonly object[]; readonly version: number }[] } | null;
}

describe('the panel', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());
  const secretary = () => api.as('panelSecretary');

  it('V10.1 R44 gives no seat with a vote to the supervisor who reviewed the assessment (separation of duties)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const { panelId } = await aPanel(api, ['panelist1', 'panelist2', 'supervisorSocial']);
    const convened = await secretary().act(determinationActs.convenePanelSession, { panelId, heldAt: new Date().toISOString(), mode: 'secure_video', chairId: staff.panelist2.id });
    const memberIds = [staff.panelist1.id, staff.panelist2.id, staff.supervisorSocial.id];
    const refused = await secretary().act(determinationActs.schedulePanelCase, { sessionId: convened['id'], caseFileId, memberIds });
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R44', code: 'voter-took-part' })]);
  });

  it('R46 R45 seats nobody from the migration authority, and nobody whose undertaking has run out (LGDNNA 76)', async () => {
    const { caseFileId } = await aClearedReport(api);
    await api.owner.query(`update app_user set affiliations = '{INM_OPI}' where id = $1`, [staff.panelist6.id]);
    const { panelId } = await aPanel(api, ['panelist1', 'panelist5', 'panelist6']);
    await api.owner.query(`update panel_member set undertaking_valid_to = '2020-01-01' where panel_id = $1 and user_id = $2`, [panelId, staff.panelist5.id]);
    const convened = await secretary().act(determinationActs.convenePanelSession, { panelId, heldAt: new Date().toISOString(), mode: 'in_person', chairId: staff.panelist1.id });
    const memberIds = [staff.panelist1.id, staff.panelist5.id, staff.panelist6.id];
    expect(codes(await secretary().act(determinationActs.schedulePanelCase, { sessionId: convened['id'], caseFileId, memberIds }))).toEqual(['undertaking-not-valid', 'immigration-authority-seated']);
  });

  it('R45 opens the packet after undertaking and declaration, and not before (LGDNNA 76)', async () => {
    const { caseFileId, childId } = await aClearedReport(api);
    const scheduled = await aScheduledCase(api, caseFileId);
    const look = async (who: 'panelist1' | 'panelist5') => (await api.as(who).query<Page>(session, { sessionId: scheduled.sessionId })).sessionPage;
    expect((await look('panelist1'))?.items[0]?.packet).toBeNull();
    const { rows: before } = await api.app.query('panelist1', 'select 1 from determination_package');
    expect(before).toEqual([]);
    await attended(api, caseFileId, scheduled);
    expect((await look('panelist1'))?.items[0]?.packet).toMatchObject({ childCode: `K-${childId.slice(0, 8)}` });
    expect(await look('panelist5')).toBeNull();
    const { rows: file } = await api.app.query('panelist1', 'select 1 from case_file');
    expect(file).toEqual([]);
  });

  it('R45 takes no vote without the undertaking (LGDNNA 76)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const scheduled = await aScheduledCase(api, caseFileId, ['panelist1', 'panelist2', 'panelist3', 'panelist4']);
    await attended(api, caseFileId, { ...scheduled, members: ['panelist1', 'panelist2', 'panelist3'] });
    must(await secretary().act(determinationActs.openPanelCase, { caseFileId, itemId: scheduled.itemId }), 'SessionChanged');
    expect(codes(await api.as('panelist4').act(determinationActs.castVote, { caseFileId, itemId: scheduled.itemId, vote: 'approve' }))).toEqual(['undertaking-not-signed', 'conflict-not-declared']);
  });

  it('V10.2 R47 does not open with three lawyers (policy: quorum)', async () => {
    const { caseFileId } = await aClearedReport(api);
    await api.owner.query(`update app_user set affiliations = '{}' where id = $1`, [staff.panelist6.id]);
    const scheduled = await aScheduledCase(api, caseFileId, ['panelist2', 'panelist5', 'panelist6']);
    await attended(api, caseFileId, scheduled);
    const refused = await secretary().act(determinationActs.openPanelCase, { caseFileId, itemId: scheduled.itemId });
    expect(codes(refused)).toEqual(['too-few-disciplines', 'no-child-specialist']);
  });

  it('V10.3 R46 R47 recuses at once, counts again, and the case is deferred', async () => {
    const { caseFileId } = await aClearedReport(api);
    const members = ['panelist1', 'panelist2', 'panelist3'] as const;
    const { itemId, sessionId } = await aVotedCase(api, caseFileId, {}, members);
    must(await api.as('panelist1').act(determinationActs.declarePanelConflict, { caseFileId, itemId, conflict: 'declared', kind: 'prior_carer' }), 'SessionChanged');
    expect(codes(await api.as('panelist1').act(determinationActs.castVote, { caseFileId, itemId, vote: 'approve' }))).toEqual(['member-recused']);
    expect(codes(await secretary().act(determinationActs.closePanelVote, { caseFileId, itemId }))).toEqual(['too-few-voters']);
    const page = await secretary().query<Page>(session, { sessionId });
    expect(page.sessionPage?.items[0]).toMatchObject({ quorum: { people: 2 }, seats: expect.arrayContaining([expect.objectContaining({ conflict: 'declared', vote: null })]) });
    const deferred = await secretary().act(determinationActs.deferPanelCase, { caseFileId, itemId, ground: 'quorum_lost', what: 'Falta quórum', who: 'Secretaría', by: inDays(3) });
    expect(deferred).toMatchObject({ state: 'deferred' });
    await expect(api.app.query('panelist1', `update participation set vote = 'approve', signed_at = now() where item_id = $1 and user_id = '${staff.panelist1.id}'`, [itemId])).rejects.toThrow(/votes are cast in session|participation_may_vote_check/);
  });

  it('is put off once for want of information, within ten business days (domain §6.3)', async () => {
    const report = await aClearedReport(api);
    const { caseFileId } = report;
    const soon = inDays(3);
    const defer = (itemId: string, change: object = {}) =>
      secretary().act(determinationActs.deferPanelCase, { caseFileId, itemId, ground: 'missing_information', what: 'El estudio de hogar', who: 'Trabajo social', by: soon, ...change });
    const first = await aVotedCase(api, caseFileId);
    expect(await defer(first.itemId, { by: inDays(40) })).toMatchObject({ problems: [{ field: 'by', code: 'out-of-range' }] });
    expect(await defer(first.itemId, { ground: 'convenience' })).toMatchObject({ __typename: 'Invalid' });
    expect(await defer(first.itemId)).toMatchObject({ state: 'deferred' });
    const { rows } = await api.owner.query('select version from options_analysis where case_file_id = $1', [caseFileId]);
    const submitted = must(await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version: rows[0].version }), 'OptionsChanged');
    must(await api.as('supervisorLegal').act(determinationActs.clearBidReport, { caseFileId, version: submitted['version'] }), 'OptionsChanged');
    const second = await aVotedCase(api, caseFileId);
    expect(codes(await defer(second.itemId))).toEqual(['deferred-on-this-ground']);
    expect(await defer(second.itemId, { ground: 'needs_reassessment' })).toMatchObject({ state: 'deferred' });
  });

  it('R47 is not scheduled with two who can vote, and asks why when the session is late (policy: quorum; DL44)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const members = ['panelist1', 'panelist2', 'panelist3'] as const;
    const { panelId } = await aPanel(api, members);
    const at = async (days: number) => String((await secretary().act(determinationActs.convenePanelSession, { panelId, heldAt: new Date(Date.now() + days * 86_400_000).toISOString(), mode: 'in_person', chairId: staff.panelist2.id }))['id']);
    const put = (sessionId: string, change: object = {}) => secretary().act(determinationActs.schedulePanelCase, { sessionId, caseFileId, memberIds: members.map((key) => staff[key].id), ...change });
    expect(codes(await put(await at(1), { memberIds: [staff.panelist1.id, staff.panelist3.id] }))).toEqual(['too-few-voters']);
    const late = await at(60);
    expect(codes(await put(late))).toEqual(['session-after-target']);
    must(await put(late, { reasons: [{ code: 'session-after-target', reason: 'La visita al hogar es el 12' }] }), 'SessionChanged');
    const { rows } = await api.owner.query(`select reasons from audit_event where act = 'panel-session.schedule' and case_file_id = $1 and outcome = 'done'`, [caseFileId]);
    expect(JSON.stringify(rows)).toContain('La visita al hogar es el 12');
  });

  it('R46 lets nobody vote for another, in SQL either', async () => {
    const { caseFileId } = await aClearedReport(api);
    const { itemId } = await aVotedCase(api, caseFileId);
    const { rowCount } = await api.app.query('panelist1', `update participation set vote = 'abstain' where item_id = $1 and user_id <> sec.actor()`, [itemId]);
    expect(rowCount).toBe(0);
    const { rowCount: bySecretary } = await api.app.query('panelSecretary', `update participation set vote = 'abstain' where item_id = $1`, [itemId]);
    expect(bySecretary).toBe(0);
    const { errors } = await api.as('socialWorker').send(determinationActs.openPanelCase, { input: { key: 'k-not-secretary', caseFileId, itemId } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('R48 defers a tie; the chair decides nothing alone (policy: casting vote)', async () => {
    const { caseFileId } = await aClearedReport(api);
    const against = { vote: 'defer', reason: 'Falta la visita' };
    const { itemId } = await aVotedCase(api, caseFileId, { panelist1: against, panelist4: against });
    expect(await secretary().act(determinationActs.closePanelVote, { caseFileId, itemId })).toMatchObject({ __typename: 'SessionChanged', state: 'deferred' });
  });

  it('R49 R53 R56 refuses a decision without reasons, and warns of reasons that are not the child\'s (GC14 reasoning; GC6 86)', async () => {
    const report = await aClearedReport(api);
    const { itemId } = await aVotedCase(api, report.caseFileId);
    const decide = (change: object, version = 3) => secretary().act(determinationActs.recordDecision, decisionInput(report, { itemId, version }, change));
    expect(codes(await decide({}, 2))).toEqual(['vote-not-closed']);
    must(await secretary().act(determinationActs.closePanelVote, { caseFileId: report.caseFileId, itemId }), 'SessionChanged');
    expect(codes(await decide({ reasonsByHeading: [{ heading: 'V', text: 'Lo pidió' }], rejected: [], followUp: '' }))).toEqual(['headings-without-reasons', 'rejected-option-without-reason', 'follow-up-missing']);
    const foreign = { reasonsByHeading: ['V', 'S', 'F', 'D', 'L'].map((heading) => ({ heading, text: 'Política migratoria' })) };
    expect(codes(await decide(foreign))).toEqual(['reasons-foreign-to-child']);
    const written = await decide({ ...foreign, reasons: [{ code: 'reasons-foreign-to-child', reason: 'Cita literal de la autoridad' }] });
    expect(written.__typename).toBe('SessionChanged');
    const { rows } = await api.owner.query(`select reasons from audit_event where act = 'panel.record-decision' and case_file_id = $1 and outcome = 'done'`, [report.caseFileId]);
    expect(JSON.stringify(rows)).toContain('Cita literal de la autoridad');
  });

  it('R56 asks why two unrelated children get the same reasons (GC14 reasoning)', async () => {
    const reasonsByHeading = ['V', 'S', 'F', 'D', 'L'].map((heading) => ({ heading, text: `La adolescente desea volver y su familia puede cuidarla; no se advierte riesgo alguno. ${heading}` }));
    await aDecidedPanel(api, { decision: { reasonsByHeading } });
    const other = await aClearedReport(api, { file: { givenNames: 'Juana', paternalSurname: 'Domingo' } });
    const { itemId } = await aVotedCase(api, other.caseFileId);
    must(await secretary().act(determinationActs.closePanelVote, { caseFileId: other.caseFileId, itemId }), 'SessionChanged');
    const like = await secretary().act(determinationActs.recordDecision, decisionInput(other, { itemId, version: 3 }, { reasonsByHeading }));
    expect(like.grounds).toEqual([expect.objectContaining({ rule: 'R56', kind: 'warn' })]);
    const own = decisionInput(other, { itemId, version: 3 }, { reasonsByHeading, reasons: [{ code: 'reasons-like-another-childs', reason: 'Son primas: viajaron juntas y van a la misma casa' }] });
    must(await secretary().act(determinationActs.recordDecision, own), 'SessionChanged');
    const { rows } = await api.owner.query(`select reasons from audit_event where act = 'panel.record-decision' and case_file_id = $1 and outcome = 'done'`, [other.caseFileId]);
    expect(JSON.stringify(rows)).toContain('van a la misma casa');
  });

  it('R50 recommends no return while protection is claimed, without telling the secretary more (LRPCAP 6, 7)', async () => {
    const report = await aClearedReport(api);
    const { itemId } = await aVotedCase(api, report.caseFileId);
    must(await secretary().act(determinationActs.closePanelVote, { caseFileId: report.caseFileId, itemId }), 'SessionChanged');
    await api.owner.query(`insert into protection_claim (id, case_file_id, state, stated_at, created_by) values (gen_random_uuid(), $1, 'intent', now(), $2)`, [report.caseFileId, staff.attorney.id]);
    const refused = await secretary().act(determinationActs.recordDecision, decisionInput(report, { itemId, version: 3 }));
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R50', code: 'protection-bars-outcome' })]);
    expect((await api.app.query('panelSecretary', 'select 1 from protection_claim')).rows).toEqual([]);
  });

  it('R54 keeps the dissent, and what it decides is a recommendation that never is in force (LGDNNA 122)', async () => {
    const { caseFileId, determinationId } = await aDecidedPanel(api);
    const { rows } = await api.owner.query('select authority_level, state, decision, outcome, votes from determination where id = $1', [determinationId]);
    expect(rows[0]).toMatchObject({ authority_level: 'internal_recommendation', state: 'decided', decision: 'approved_modified', outcome: 'return_extended' });
    expect(JSON.stringify(rows[0].votes)).toContain('La secundaria queda a dos horas a pie.');
    const raise = (state: string) => api.app.query('attorney', `update determination set state = '${state}' where id = $1`, [determinationId]);
    await expect(raise('in_force')).rejects.toThrow(/determination_internal_state_check|determination_in_force_check/);
    await expect(api.app.query('attorney', `update determination set authority_level = 'official_ppnna' where id = $1`, [determinationId])).rejects.toThrow(/replaced, never rewritten/);
    expect(caseFileId).toBeTruthy();
  });

  it('V1.6 R47 decides urgently with two reviewers, to be ratified by the whole panel', async () => {
    const decided = await aDecidedPanel(api, { recommended: 'medical_transfer', destinationCountry: 'US', track: 'simplified_urgent', members: ['panelist1', 'panelist4'] });
    const { rows } = await api.owner.query('select state, ratify_by, track from determination where id = $1', [decided.determinationId]);
    expect(rows[0]).toMatchObject({ state: 'provisional', track: 'simplified_urgent' });
    expect(rows[0].ratify_by).not.toBeNull();
    const list = await secretary().query<{ sessionsPage: { waiting: { caseFileId: string; ratifyBy: string | null }[] } }>(sessions);
    expect(list.sessionsPage.waiting.find((one) => one.caseFileId === decided.caseFileId)?.ratifyBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const ratified = await aVotedCase(api, decided.caseFileId);
    const closed = must(await secretary().act(determinationActs.closePanelVote, { caseFileId: decided.caseFileId, itemId: ratified.itemId }), 'SessionChanged');
    must(await secretary().act(determinationActs.recordDecision, decisionInput(decided, { itemId: ratified.itemId, version: Number(closed['version']) })), 'SessionChanged');
    const { rows: after } = await api.owner.query('select state, ratified_at is not null as ratified from determination where case_file_id = $1 order by number', [decided.caseFileId]);
    expect(after).toEqual([{ state: 'decided', ratified: true }]);
  });

  it('R57 decides no split of siblings without a ground of its own (LGDNNA 27-IV)', async () => {
    const written = await aWrittenReport(api);
    const { caseFileId } = written;
    const split = { caseFileId, optionId: written.optionIds[0], version: 1, code: 'return_extended', destinationCountry: 'GT', description: 'Sin su hermano', childView: '«Quiero»', splitsSiblings: true };
    const saved = must(await api.as('socialWorker').act(determinationActs.saveOption, split), 'OptionsChanged');
    const submitted = must(await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version: saved['version'] }), 'OptionsChanged');
    must(await api.as('supervisorLegal').act(determinationActs.clearBidReport, { caseFileId, version: submitted['version'] }), 'OptionsChanged');
    const { itemId } = await aVotedCase(api, caseFileId);
    must(await secretary().act(determinationActs.closePanelVote, { caseFileId, itemId }), 'SessionChanged');
    const refused = await secretary().act(determinationActs.recordDecision, decisionInput(written, { itemId, version: 3 }));
    expect(refused.grounds).toEqual([expect.objectContaining({ rule: 'R57', code: 'split-decided-without-ground' })]);
  });

  it('lists what waits, and what each member still has to do', async () => {
    const { caseFileId } = await aClearedReport(api);
    const page = await secretary().query<{ sessionsPage: { waiting: { caseFileId: string }[]; candidates: object[] } }>(sessions);
    expect(page.sessionsPage.waiting.map((line) => line.caseFileId)).toContain(caseFileId);
    await aScheduledCase(api, caseFileId);
    const mine = await api.as('panelist1').query<{ sessionsPage: { mayConvene: boolean; waiting: object[]; sessions: { toDo: number }[] } }>(sessions);
    expect(mine.sessionsPage).toMatchObject({ mayConvene: false, waiting: [] });
    expect(mine.sessionsPage.sessions.some(({ toDo }) => toDo === 1)).toBe(true);
  });
});
