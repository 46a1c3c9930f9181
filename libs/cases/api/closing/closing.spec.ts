import { startApi, type TestApi } from '@cobijo/testing/api';
import { inDays } from '@cobijo/testing/civil-day';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aStopOrder, caseActs } from '@cobijo/testing/stories/case-acts';

describe('closing a file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  const codes = (arm: { grounds?: readonly { code: string }[] }) =>
    arm.grounds?.map(({ code }) => code).sort();
  const ask = (caseFileId: string, change: object = {}, by: StaffKey = 'socialWorker') =>
    api.as(by).act(caseActs.requestClosure, {
      caseFileId,
      reason: 'goal_met',
      goalMet: true,
      rightsSummary: 'Identidad, familia y escuela restituidas',
      childInformedOn: inDays(-1),
      childView: '«Está bien, ya voy a la escuela»',
      ...change,
    });
  const aCalmFile = async (): Promise<string> => (await aChildFile(api, { state: 'follow_up' })).caseFileId;

  it('is asked for by the team and approved by a supervisor', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId);
    expect(
      await api.as('supervisorSocial').act(caseActs.approveClosure, { caseFileId, closureId }),
    ).toMatchObject({ state: 'closed' });
    const { rows } = await api.owner.query(
      'select state, closed_at is not null as dated from case_file where id = $1',
      [caseFileId],
    );
    expect(rows).toEqual([{ state: 'closed', dated: true }]);
  });

  it('is not asked for without saying whether the goal was met', async () => {
    const unsaid = await ask(await aCalmFile(), { goalMet: null });
    expect(unsaid).toMatchObject({ __typename: 'Invalid', problems: [{ field: 'goalMet', code: 'required' }] });
  });

  it('R88 refuses with a stop order, a clock and an untold withdrawal open (domain 3.8)', async () => {
    const caseFileId = await aCalmFile();
    await aStopOrder(api, caseFileId);
    await anOpenClock(caseFileId);
    await anUntoldWithdrawal(caseFileId);
    const refused = await ask(caseFileId);
    expect(refused.grounds?.every(({ rule }) => rule === 'R88')).toBe(true);
    expect(codes(refused)).toEqual(['deadline-open', 'stop-order-not-lifted', 'withdrawal-not-passed-on']);
  });

  it('R88 looks again when it is approved: what was opened meanwhile stops it', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId);
    await aStopOrder(api, caseFileId);
    expect(
      codes(await api.as('supervisorSocial').act(caseActs.approveClosure, { caseFileId, closureId })),
    ).toEqual(['stop-order-not-lifted']);
  });

  it('R89 refuses an unreachable child too soon, and closes after three months and three ways', async () => {
    const caseFileId = await aCalmFile();
    const told = {
      reason: 'unreachable_3m',
      goalMet: false,
      childInformedOn: null,
      childNotInformedReason: 'No se le localiza',
    };
    const refused = await ask(caseFileId, { ...told, contactAttempts: [{ on: inDays(-20), way: 'call' }] });
    expect(codes(refused)).toEqual([
      'missing-child-not-checked',
      'not-unreachable-long-enough',
      'too-few-ways-tried',
    ]);
    const ways = ['call', 'visit', 'shelter'].map((way, index) => ({ on: inDays(index * 30 - 110), way }));
    expect(
      (await ask(caseFileId, { ...told, contactAttempts: ways, missingChildCheckOn: inDays(-3) })).__typename,
    ).toBe('ClosureRequested');
  });

  it('R90 refuses eighteen without a plan and a consent of her own', async () => {
    const caseFileId = await aCalmFile();
    expect(codes(await ask(caseFileId, { reason: 'turned_18' }))).toEqual([
      'adult-consent-not-retaken',
      'no-transition-plan',
    ]);
  });

  it('R91 is never approved by the one who asked, in raw SQL neither', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId, {}, 'supervisorSocial');
    expect(
      codes(await api.as('supervisorSocial').act(caseActs.approveClosure, { caseFileId, closureId })),
    ).toEqual(['closer-asked-for-it']);
    const raw = api.app.query(
      'supervisorSocial',
      `update closure set state = 'approved', settled_by = sec.actor(), settled_at = now() where id = $1`,
      [closureId],
    );
    await expect(raw).rejects.toThrow('closure_other_hand_check');
    expect(
      (await api.as('supervisorLegal').act(caseActs.approveClosure, { caseFileId, closureId })).__typename,
    ).toBe('CaseFileChanged');
  });

  it('is not approved by a member of the team (denied)', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId);
    const { errors } = await api
      .as('attorney')
      .send(caseActs.approveClosure, { input: { key: 'approve-denied', caseFileId, closureId } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('R96 is corrected until approved, then only replaced by a new one', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId);
    const correction = {
      caseFileId,
      closureId,
      rightsSummary: 'Identidad y familia restituidas; la escuela, en curso',
    };
    expect((await api.as('socialWorker').act(caseActs.correctClosure, correction)).__typename).toBe(
      'ClosureCorrected',
    );
    await api.as('supervisorSocial').act(caseActs.approveClosure, { caseFileId, closureId });
    expect(await api.as('socialWorker').act(caseActs.correctClosure, correction)).toMatchObject({
      grounds: [{ rule: 'R96', code: 'approved-record-is-locked' }],
    });
  });

  it('is returned with a reason, and the file goes on where it was', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId);
    const returned = await api
      .as('supervisorLegal')
      .act(caseActs.returnClosure, { caseFileId, closureId, reason: 'Falta hablar con la abuela' });
    expect(returned).toMatchObject({ state: 'follow_up' });
    expect((await ask(caseFileId)).__typename).toBe('ClosureRequested');
  });

  it('is opened again by a supervisor, with a clock of 24 hours', async () => {
    const caseFileId = await aCalmFile();
    const { closureId } = await ask(caseFileId);
    await api.as('supervisorSocial').act(caseActs.approveClosure, { caseFileId, closureId });
    const reopened = await api
      .as('supervisorLegal')
      .act(caseActs.reopenCase, {
        caseFileId,
        reason: 'returned_to_mexico',
        note: 'Volvió a ser detenida en Huixtla',
      });
    expect(reopened).toMatchObject({ state: 'assessment' });
    const { rows } = await api.owner.query(
      `select rule from deadline where case_file_id = $1 and state = 'open'`,
      [caseFileId],
    );
    expect(rows).toEqual([{ rule: 'DL43-short-high' }]);
    const again = await api
      .as('supervisorLegal')
      .act(caseActs.reopenCase, { caseFileId, reason: 'neglect', note: 'Otra vez' });
    expect(codes(again)).toEqual(['only-closed-file-reopens']);
  });

  const anOpenClock = (caseFileId: string) =>
    api.owner.query(
      `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
       values (gen_random_uuid(), $1, 'DL46', 'plan', 'target', now(), now(), now(), 'us', $2)`,
      [caseFileId, staff.attorney.id],
    );
  const anUntoldWithdrawal = async (caseFileId: string): Promise<void> => {
    const share = {
      caseFileId,
      scope: 'photo',
      recipient: 'Casa del Migrante',
      purpose: 'Expediente',
      content: 'Retrato',
      exception: 'order',
      exceptionReason: 'Oficio del juez',
    };
    await api.as('socialWorker').act(caseActs.shareInformation, share);
    const withdrawal = {
      giver: 'child',
      type: 'withdrawal',
      scopes: [{ scope: 'photo' }],
      explainedIn: 'mam',
      explainedFormat: ['verbal'],
    };
    await api
      .as('socialWorker')
      .act(caseActs.recordConsent, {
        caseFileId,
        ...withdrawal,
        privacyNoticeVersion: '1',
        signature: 'none',
        givenAt: new Date().toISOString(),
      });
  };
});
