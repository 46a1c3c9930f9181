import { startApi, type TestApi } from '@cobijo/testing/api';
import type { StaffKey } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aConsent, caseActs } from '@cobijo/testing/stories/case-acts';
import { anInformedChild } from '@cobijo/testing/stories/an-informed-child';

const saved = `__typename ... on DutyOverrideSaved { overrideId } ... on Refused { grounds { rule code } } ... on Invalid { problems { field code } }`;
const ask = `mutation ($input: AskDutyOverrideInput!) { askDutyOverride(input: $input) { ${saved} } }`;
const answer = `mutation ($input: AnswerDutyOverrideInput!) { answerDutyOverride(input: $input) { ${saved} } }`;
const tell = `mutation ($input: RecordChildToldOfDutyInput!) { recordChildToldOfDuty(input: $input) { ${saved} } }`;
const waiting = '{ dutyOverridesWaiting { id scope recipient duty childSaid } }';

describe('R25 a legal duty against the no of the child', () => {
  let api: TestApi;
  let caseFileId: string;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    caseFileId = (await aChildFile(api)).caseFileId;
    await anInformedChild(api, caseFileId);
    await aConsent(api, caseFileId, { change: { type: 'refusal', scopes: [{ scope: 'share_health' }] } });
  });
  afterAll(() => api.close());

  const recipient = 'Fiscalía de Chiapas';
  const codes = (arm: { grounds?: readonly { code: string }[] }) => arm.grounds?.map(({ code }) => code);
  const request = (by: StaffKey = 'socialWorker', change: object = {}) =>
    api.as(by).act(ask, { caseFileId, scope: 'share_health', recipient, duty: 'LGDNNA 12', reason: 'Hay señales de un delito en curso', ...change });
  const respond = (by: StaffKey, overrideId: unknown, hand: string, agrees = true) => api.as(by).act(answer, { caseFileId, overrideId, hand, agrees, note: 'La ley obliga' });
  const told = (overrideId: unknown) =>
    api.as('socialWorker').act(tell, { caseFileId, overrideId, toldAt: new Date().toISOString(), how: 'En mam, con su intérprete', said: 'No quería, pero entiendo' });
  const share = (change: object = {}) =>
    api.as('socialWorker').act(caseActs.shareInformation, {
      caseFileId, scope: 'share_health', recipient, purpose: 'Denuncia', content: 'Lesiones', exception: 'legal_duty', exceptionReason: 'LGDNNA 12', ...change,
    });

  it('R25 goes ahead only when a supervisor and the privacy officer agree and the child was told, and only for that authority (LGDNNA 12)', async () => {
    const { overrideId } = await request();
    expect(codes(await share())).toEqual(['child-refused-scope']);
    expect(codes(await told(overrideId))).toEqual(['duty-not-agreed']);
    await respond('supervisorLegal', overrideId, 'supervisor');
    expect(codes(await share())).toEqual(['child-refused-scope']);
    await respond('privacyOfficer', overrideId, 'officer');
    expect(codes(await share())).toEqual(['child-refused-scope']);
    expect((await told(overrideId)).__typename).toBe('DutyOverrideSaved');
    expect(codes(await share({ recipient: 'Consulado de Guatemala' }))).toEqual(['child-refused-scope']);
    expect(codes(await share({ exception: 'emergency', exceptionReason: 'Urge' }))).toEqual(['child-refused-scope']);
    expect((await share()).__typename).toBe('InformationShared');
    const { rows } = await api.owner.query('select duty_override_id from sharing where case_file_id = $1', [caseFileId]);
    expect(rows).toEqual([{ duty_override_id: overrideId }]);
    const { rows: trail } = await api.owner.query(`select count(*)::int as n from audit_event where case_file_id = $1 and act like 'duty.%' and outcome = 'done'`, [caseFileId]);
    expect(trail).toEqual([{ n: 4 }]);
  });

  it('R25 one of the two who does not agree ends it', async () => {
    const { overrideId } = await request();
    await respond('supervisorLegal', overrideId, 'supervisor');
    await respond('privacyOfficer', overrideId, 'officer', false);
    expect(codes(await told(overrideId))).toEqual(['duty-not-agreed']);
    expect(codes(await share())).toEqual(['child-refused-scope']);
    expect((await request()).__typename).toBe('DutyOverrideSaved');
  });

  it('R25 is asked for only against a no, once, and answered by nobody who asked, not twice, and not by the wrong role', async () => {
    expect(codes(await request('socialWorker', { scope: 'photo' }))).toEqual(['nothing-refused-to-override']);
    const { overrideId } = await request('supervisorSocial');
    expect(codes(await request())).toEqual(['duty-already-asked']);
    expect(codes(await respond('supervisorSocial', overrideId, 'supervisor'))).toEqual(['duty-own-request']);
    for (const [who, hand] of [['socialWorker', 'supervisor'], ['supervisorLegal', 'officer']] as const) {
      const { errors } = await api.as(who).send(answer, { input: { key: `wrong-role-${who}`, caseFileId, overrideId, hand, agrees: true, note: 'Me toca' } });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    await respond('supervisorLegal', overrideId, 'supervisor');
    expect(codes(await respond('supervisorClinical', overrideId, 'supervisor'))).toEqual(['duty-already-answered']);
    expect(await respond('otherOfficeSupervisor', overrideId, 'supervisor')).toBeNull();
  });

  it('R25 shows the privacy officer the request and nothing of the file, and nobody else what waits', async () => {
    const { overrideId } = await request();
    const seen = await api.as('privacyOfficer').query<{ dutyOverridesWaiting: readonly { id: string }[] }>(waiting, {});
    expect(seen.dutyOverridesWaiting).toContainEqual({ id: overrideId, scope: 'share_health', recipient, duty: 'LGDNNA 12', childSaid: null });
    expect(await api.as('privacyOfficer').query('query ($id: ID!) { caseFile(id: $id) { caseNo } }', { id: caseFileId })).toEqual({ caseFile: null });
    expect(await api.as('otherOfficeWorker').query(waiting, {})).toEqual({ dutyOverridesWaiting: [] });
  });

  it('R25 holds in the database too: a share cannot name a decision that is not complete', async () => {
    const { overrideId } = await request();
    const raw = `insert into sharing (id, case_file_id, scope, recipient, purpose, content, exception, exception_reason, shared_at, created_by, duty_override_id)
      values (gen_random_uuid(), $1, 'share_health', $2, 'x', 'x', 'legal_duty', 'x', now(), sec.actor(), $3)`;
    await expect(api.app.query('socialWorker', raw, [caseFileId, recipient, overrideId])).rejects.toThrow('not overridden');
  });
});
