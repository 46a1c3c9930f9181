import { startApi, type TestApi } from '@cobijo/testing/api';
import { inDays } from '@cobijo/testing/civil-day';
import { staff } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aDetention } from '@cobijo/testing/stories/a-detention';
import { aConsent, aStopOrder, caseActs } from '@cobijo/testing/stories/case-acts';
import { anInformedChild } from '@cobijo/testing/stories/an-informed-child';

describe('the steps of a file (domain 6.1)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  const codes = (arm: { grounds?: readonly { code: string }[] }) =>
    arm.grounds?.map(({ code }) => code).sort();

  it('leaves intake only with information, consent and the question of protection answered', async () => {
    const { caseFileId } = await aChildFile(api);
    const step = { caseFileId, to: 'assessment', version: 1 };
    const refused = await api.as('socialWorker').act(caseActs.advanceCase, step);
    expect(codes(refused)).toEqual([
      'child-not-informed-first',
      'core-consent-not-settled',
      'protection-intent-not-asked',
    ]);
    await anInformedChild(api, caseFileId);
    await aConsent(api, caseFileId);
    await api.as('attorney').act(caseActs.recordIpIntent, { caseFileId, intent: 'undecided' });
    const moved = await api.as('socialWorker').act(caseActs.advanceCase, { ...step, version: 2 });
    expect(moved).toMatchObject({ __typename: 'CaseFileChanged', state: 'assessment', version: 3 });
  });

  it('ends the view of intake with the hand-over (domain 8.2)', async () => {
    const usual = [
      { who: 'socialWorker', discipline: 'social_work', role: 'lead' },
      { who: 'intake', discipline: 'coordination', role: 'observer' },
    ] as const;
    const { caseFileId } = await aChildFile(api, { ipIntent: 'no', team: usual });
    await anInformedChild(api, caseFileId);
    await aConsent(api, caseFileId);
    const page = 'query ($id: ID!) { caseFile(id: $id) { caseNo } }';
    expect(await api.as('intake').query(page, { id: caseFileId })).not.toEqual({ caseFile: null });
    await api.as('socialWorker').act(caseActs.advanceCase, { caseFileId, to: 'assessment', version: 1 });
    expect(await api.as('intake').query(page, { id: caseFileId })).toEqual({ caseFile: null });
  });

  it('tells a stale page that somebody changed the file meanwhile', async () => {
    const { caseFileId } = await aChildFile(api, { state: 'planning' });
    await api.as('attorney').act(caseActs.recordIpIntent, { caseFileId, intent: 'yes' });
    const refused = await api
      .as('socialWorker')
      .act(caseActs.advanceCase, { caseFileId, to: 'assessment', version: 1 });
    expect(codes(refused)).toEqual(['changed-meanwhile']);
  });

  it('jumps no step and asks for a known one', async () => {
    const { caseFileId } = await aChildFile(api, { state: 'assessment' });
    expect(
      codes(
        await api.as('socialWorker').act(caseActs.advanceCase, { caseFileId, to: 'follow_up', version: 1 }),
      ),
    ).toContain('step-does-not-exist');
    expect(
      await api.as('socialWorker').act(caseActs.advanceCase, { caseFileId, to: 'closed', version: 1 }),
    ).toMatchObject({
      problems: [{ field: 'to', code: 'unknown-code' }],
    });
  });

  it('recomputes the consular shield with what the child wants (LM 112-V)', async () => {
    const { caseFileId } = await aChildFile(api);
    const record = (intent: string) =>
      api.as('attorney').act(caseActs.recordIpIntent, { caseFileId, intent });
    expect(await record('no')).toMatchObject({ ipIntent: 'no', asylumShield: false });
    expect(await record('yes')).toMatchObject({ asylumShield: true });
    const raw = api.app.query('attorney', 'update case_file set asylum_shield = false where id = $1', [
      caseFileId,
    ]);
    await expect(raw).rejects.toThrow('case_file_shield_check');
  });

  it('shows the intent to the team and masks it for those without clearance', async () => {
    const team = [
      { who: 'attorney', discipline: 'legal', role: 'lead' },
      { who: 'panelSecretary', discipline: 'coordination', role: 'co' },
    ] as const;
    const { caseFileId } = await aChildFile(api, { ipIntent: 'yes', team });
    const page = 'query ($id: ID!) { caseFile(id: $id) { ipIntent asylumShield priority } }';
    expect(await api.as('attorney').query(page, { id: caseFileId })).toEqual({
      caseFile: { ipIntent: 'yes', asylumShield: true, priority: 2 },
    });
    expect(await api.as('panelSecretary').query(page, { id: caseFileId })).toEqual({
      caseFile: { ipIntent: null, asylumShield: null, priority: 2 },
    });
  });

  it('lets a calm file rest and takes it up again, and refuses a file in danger', async () => {
    const calm = await aChildFile(api, { state: 'follow_up' });
    const hold = {
      caseFileId: calm.caseFileId,
      version: 1,
      reason: 'La familia viaja a Comitán',
      reviewOn: inDays(10),
    };
    const { errors } = await api
      .as('socialWorker')
      .send(caseActs.putOnHold, { input: { key: 'hold-denied-1', ...hold } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await api.as('supervisorSocial').act(caseActs.putOnHold, hold)).toMatchObject({
      state: 'on_hold',
      version: 2,
    });
    expect(
      await api.as('socialWorker').act(caseActs.resumeCase, { caseFileId: calm.caseFileId, version: 2 }),
    ).toMatchObject({ state: 'follow_up' });
    const danger = await aChildFile(api, { state: 'follow_up', priority: 0 });
    const refused = await api
      .as('supervisorSocial')
      .act(caseActs.putOnHold, { ...hold, caseFileId: danger.caseFileId, reviewOn: inDays(40) });
    expect(codes(refused)).toEqual(['hold-review-too-late', 'priority-too-high-to-hold']);
  });

  it('carries no plan out that nobody agreed on, and lets no detained child rest (domain 6.1)', async () => {
    const { caseFileId } = await aChildFile(api, { state: 'planning' });
    const refused = await api.as('socialWorker').act(caseActs.advanceCase, { caseFileId, to: 'implementation', version: 1 });
    expect(codes(refused)).toEqual(['plan-not-agreed']);
    await aDetention(api, caseFileId);
    const hold = { caseFileId, version: 1, reason: 'En espera', reviewOn: inDays(5) };
    expect(codes(await api.as('supervisorSocial').act(caseActs.putOnHold, hold))).toContain('child-is-detained');
  });

  it('keeps every competent procuraduría', async () => {
    const { caseFileId } = await aChildFile(api);
    const record = (ppnna: string) =>
      api
        .as('attorney')
        .act(caseActs.recordCompetence, {
          caseFileId,
          ppnna,
          since: '2026-11-02',
          basis: 'Lugar donde está la adolescente',
        });
    await record('Procuraduría de Chiapas');
    expect((await record('Procuraduría Federal')).__typename).toBe('CaseFileChanged');
    const { rowCount } = await api.owner.query('select 1 from case_competence where case_file_id = $1', [
      caseFileId,
    ]);
    expect(rowCount).toBe(2);
  });

  it('waives a target of the house, never what the law sets, and closes nothing when one is missed (LGDNNA 106)', async () => {
    const { caseFileId } = await aChildFile(api);
    const add = async (rule: string, kind: string): Promise<string> => {
      const { rows } = await api.owner.query(
        `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
         values (gen_random_uuid(), $1, $2, 'x', $3, now() - interval '3 days', now() - interval '1 day', now() - interval '1 day', 'us', $4) returning id`,
        [caseFileId, rule, kind, staff.attorney.id],
      );
      return String((rows[0] as { id: string }).id);
    };
    const settle = (deadlineId: string, settled: string) =>
      api
        .as('attorney')
        .act(caseActs.settleDeadline, { caseFileId, deadlineId, settled, note: 'Ya no aplica' });
    expect(codes(await settle(await add('DL17', 'statutory'), 'waived'))).toEqual([
      'statutory-deadline-is-not-waived',
    ]);
    expect(await settle(await add('DL42', 'target'), 'waived')).toMatchObject({ state: 'waived' });
    const page = 'query ($id: ID!) { caseFile(id: $id) { state deadlines { rule state } } }';
    expect(await api.as('attorney').query(page, { id: caseFileId })).toEqual({
      caseFile: {
        state: 'intake',
        deadlines: [
          { rule: 'DL17', state: 'missed' },
          { rule: 'DL42', state: 'waived' },
        ],
      },
    });
    expect(await aStopOrder(api, caseFileId)).toBeTruthy();
  });
});
