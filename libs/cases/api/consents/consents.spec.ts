import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aConsent, caseActs } from '@cobijo/testing/stories/case-acts';
import { anInformedChild } from '@cobijo/testing/stories/an-informed-child';

describe('consent', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  const anInformedFile = async (options: Parameters<typeof aChildFile>[1] = {}): Promise<string> => {
    const { caseFileId } = await aChildFile(api, options);
    await anInformedChild(api, caseFileId);
    return caseFileId;
  };
  const share = (caseFileId: string, change: object = {}) =>
    api.as('socialWorker').act(caseActs.shareInformation, {
      caseFileId,
      scope: 'share_health',
      recipient: 'Hospital General de Comitán',
      purpose: 'Consulta por asma',
      content: 'Diagnóstico y medicamento',
      ...change,
    });
  const codes = (arm: { grounds?: readonly { code: string }[] }) => arm.grounds?.map(({ code }) => code);
  const scope = (name: string) => ({ scopes: [{ scope: name }] });

  it('is recorded as the child gave it, and settles the clock of consent', async () => {
    const caseFileId = await anInformedFile();
    expect((await aConsent(api, caseFileId)).__typename).toBe('ConsentRecorded');
  });

  it('R27 is refused before the child was informed alone (LGDNNA 83-III, 92-II)', async () => {
    const { caseFileId } = await aChildFile(api);
    const refused = await aConsent(api, caseFileId);
    expect(refused).toMatchObject({ __typename: 'Refused', grounds: [{ rule: 'R27' }] });
    expect(
      (await aConsent(api, caseFileId, { change: { type: 'refusal', signature: 'none' } })).__typename,
    ).toBe('ConsentRecorded');
  });

  it("R24 refuses an adult's consent alone for a child of fifteen (LGDNNA 71)", async () => {
    const caseFileId = await anInformedFile();
    const byAdult = { giver: 'ppnna', type: 'consent', ...scope('photo') };
    const refused = await aConsent(api, caseFileId, { change: byAdult });
    expect(refused).toMatchObject({ grounds: [{ rule: 'R24', code: 'child-assent-not-sought' }] });
    await aConsent(api, caseFileId, { change: scope('photo') });
    expect((await aConsent(api, caseFileId, { change: byAdult })).__typename).toBe('ConsentRecorded');
  });

  it('R26 refuses the signature of a parent suspected of abuse and takes the representative (LGDNNA 106)', async () => {
    const { caseFileId, childId } = await aChildFile(api, { birthDate: '2020-02-02' });
    await anInformedChild(api, caseFileId);
    const personId = await aSuspectedParent(api, childId);
    const refused = await aConsent(api, caseFileId, {
      change: { giver: 'parent', giverPersonId: personId, type: 'consent' },
    });
    expect(refused).toMatchObject({ grounds: [{ rule: 'R26', code: 'parent-is-suspected' }] });
    const unnamed = await aConsent(api, caseFileId, { change: { giver: 'parent', type: 'consent' } });
    expect(unnamed).toMatchObject({ grounds: [{ rule: 'R26', code: 'parent-is-suspected' }] });
    expect(
      (await aConsent(api, caseFileId, { change: { giver: 'ppnna', type: 'consent' } })).__typename,
    ).toBe('ConsentRecorded');
  });

  it('R23 refuses to share without a consent that covers it, unless an exception has its reason (LFPDPPP 8, 9)', async () => {
    const caseFileId = await anInformedFile();
    expect(await share(caseFileId)).toMatchObject({
      __typename: 'Refused',
      grounds: [{ rule: 'R23', code: 'no-consent-for-scope' }],
    });
    expect(await share(caseFileId, { exception: 'medical' })).toMatchObject({
      problems: [{ field: 'exceptionReason', code: 'required' }],
    });
    expect(
      (await share(caseFileId, { exception: 'medical', exceptionReason: 'Crisis de asma' })).__typename,
    ).toBe('InformationShared');
  });

  it('R25 refuses what the child refused, whatever the adult signed (LGDNNA 12, 71)', async () => {
    const caseFileId = await anInformedFile();
    await aConsent(api, caseFileId, { change: { type: 'refusal', ...scope('share_health') } });
    await aConsent(api, caseFileId, {
      change: { giver: 'ppnna', type: 'consent', ...scope('share_health') },
    });
    expect(codes(await share(caseFileId))).toEqual(['child-refused-scope']);
    expect(codes(await share(caseFileId, { exception: 'legal_duty', exceptionReason: 'Denuncia' }))).toEqual([
      'child-refused-scope',
    ]);
    const { rows } = await api.owner.query(
      `select outcome, grounds->0->>'code' as code from audit_event where case_file_id = $1 and act = 'information.share'`,
      [caseFileId],
    );
    expect(rows).toEqual([
      { outcome: 'refused', code: 'child-refused-scope' },
      { outcome: 'refused', code: 'child-refused-scope' },
    ]);
  });

  it('R25 stops at a withdrawal and says who must be told', async () => {
    const caseFileId = await anInformedFile();
    await aConsent(api, caseFileId, { change: scope('share_health') });
    await share(caseFileId);
    const withdrawn = await aConsent(api, caseFileId, {
      change: { type: 'withdrawal', ...scope('share_health') },
    });
    expect(withdrawn).toMatchObject({ toTell: ['Hospital General de Comitán'] });
    expect(codes(await share(caseFileId))).toEqual(['consent-withdrawn']);
    const page =
      'query ($id: ID!) { caseFile(id: $id) { pendingWithdrawals { consentId scope recipient } } }';
    const seen = await api
      .as('attorney')
      .query<{ caseFile: { pendingWithdrawals: object[] } }>(page, { id: caseFileId });
    expect(seen.caseFile.pendingWithdrawals).toHaveLength(1);
    const told = {
      caseFileId,
      consentId: withdrawn['consentId'],
      recipient: 'Hospital General de Comitán',
      toldAt: new Date().toISOString(),
    };
    expect((await api.as('attorney').act(caseActs.recordWithdrawalPassedOn, told)).__typename).toBe(
      'WithdrawalPassedOn',
    );
  });

  it('goes ahead on vital interest with a reason, which another person reviews', async () => {
    const { caseFileId } = await aChildFile(api, { birthDate: '2022-08-08' });
    const vital = {
      giver: 'nobody',
      type: 'vital_interest_override',
      signature: 'none',
      overrideReason: 'Cardiopatía descompensada',
      ...scope('share_health'),
    };
    const recorded = await aConsent(api, caseFileId, { by: 'psychologist', change: vital });
    expect((await share(caseFileId)).__typename).toBe('InformationShared');
    const review = {
      caseFileId,
      consentId: recorded['consentId'],
      approved: true,
      note: 'Riesgo de vida documentado',
    };
    expect((await api.as('supervisorClinical').act(caseActs.reviewConsentOverride, review)).__typename).toBe(
      'ConsentOverrideReviewed',
    );
    expect(codes(await api.as('supervisorLegal').act(caseActs.reviewConsentOverride, review))).toEqual([
      'override-already-reviewed',
    ]);
  });

  it('says what is wrong with an input, field by field', async () => {
    const { caseFileId } = await aChildFile(api);
    const change = {
      type: 'consent',
      signature: 'none',
      scopes: [{ scope: 'everything' }],
      givenAt: '2099-01-01T00:00:00Z',
      explainedFormat: ['dance'],
    };
    const { problems } = await aConsent(api, caseFileId, { change });
    expect(problems?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'explainedFormat unknown-code',
      'givenAt in-the-future',
      'scopes.0.scope unknown-code',
      'signature required',
    ]);
  });

  it('is kept as it was: nobody edits or deletes it (R96, R97)', async () => {
    const caseFileId = await anInformedFile();
    await aConsent(api, caseFileId);
    for (const raw of [
      'update consent set type = type',
      'update consent_scope set granted = true',
      'delete from consent',
    ])
      await expect(api.app.query('socialWorker', raw)).rejects.toThrow('permission denied');
  });
});

async function aSuspectedParent(api: TestApi, childId: string): Promise<string> {
  const { rows } = await api.owner.query(
    `with parent as (insert into person (id, office_id, given_names, risk_flag, created_by)
       select gen_random_uuid(), c.office_id, 'Hermelindo', 'suspected_abuser', c.created_by from child c where c.id = $1 returning id, created_by)
     insert into relationship (id, child_id, person_id, type, basis, verification_status, created_by)
       select gen_random_uuid(), $1, p.id, 'father', 'biological', 'verified', p.created_by from parent p returning person_id`,
    [childId],
  );
  return String((rows[0] as { person_id: string }).person_id);
}
