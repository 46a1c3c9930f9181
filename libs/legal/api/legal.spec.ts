import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { aDocument } from '@cobijo/testing/stories/a-document';
import { advanceClaim, aProtectionClaim, aSuspension, claimOf, recordClaim, recordOrder } from '@cobijo/testing/stories/a-protection-claim';
import type { StaffKey } from '@cobijo/testing/staff';

const page = `query ($caseFileId: ID!) { legalOfFile(caseFileId: $caseFileId) { protectionBarsReturn mayRecordClaim mayLead
  claim { state barsReturn next remedyUntil ratifyBy } orders { id kind liftedAt version } matters { id type outcome leadAttorney } victimProceedings { role stayRequired } } }`;
const lift = `mutation ($input: LiftCourtOrderInput!) { liftCourtOrder(input: $input) { __typename
  ... on CourtOrderLifted { courtOrderId } ... on Refused { grounds { code rule kind } } } }`;
const open = `mutation ($input: OpenMatterInput!) { openMatter(input: $input) { __typename ... on MatterOpened { matterId } ... on Invalid { problems { field code } } } }`;
const close = `mutation ($input: CloseMatterInput!) { closeMatter(input: $input) { __typename ... on MatterClosed { matterId } ... on Invalid { problems { field code } } } }`;
const victim = `mutation ($input: RecordVictimProceedingInput!) { recordVictimProceeding(input: $input) { __typename
  ... on VictimProceedingRecorded { proceedingId } ... on Invalid { problems { field code } } } }`;

interface Legal {
  readonly legalOfFile: {
    readonly protectionBarsReturn: boolean | null;
    readonly mayLead: boolean;
    readonly claim: { readonly state: string; readonly barsReturn: boolean; readonly next: readonly string[]; readonly remedyUntil: string | null; readonly ratifyBy: string | null } | null;
    readonly orders: readonly { readonly id: string; readonly liftedAt: string | null }[];
    readonly matters: readonly unknown[];
    readonly victimProceedings: readonly unknown[];
  } | null;
}
const now = () => new Date().toISOString();
const codesOf = (arm: { readonly grounds?: readonly { readonly rule: string; readonly code: string }[] }) => arm.grounds?.map(({ rule, code }) => `${rule} ${code}`);

describe('the legal side of a file', () => {
  let api: TestApi;
  let file: ChildFile;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    file = await aChildFile(api, {
      givenNames: 'Samuel', paternalSurname: 'Obando', nationality: 'NI', sex: 'male', language: 'spa', ipIntent: 'no',
      team: [
        { who: 'socialWorker', discipline: 'social_work', role: 'lead' },
        { who: 'attorney', discipline: 'legal', role: 'lead' },
        { who: 'psychologist', discipline: 'psychology', role: 'co' },
        { who: 'liaison', discipline: 'coordination', role: 'observer' },
      ],
    });
  });
  afterEach(() => api.at(null));
  afterAll(() => api.close());

  const legal = async (who: StaffKey) => (await api.as(who).query<Legal>(page, { caseFileId: file.caseFileId })).legalOfFile;
  const pass = async (who: StaffKey, to: string, more: object = {}) => {
    const { id, version } = await claimOf(api, file.caseFileId);
    return api.as(who).act(advanceClaim, { caseFileId: file.caseFileId, claimId: id, version, to, at: now(), ...more });
  };

  describe('a claim for protection', () => {
    it.each<StaffKey>(['socialWorker', 'psychologist', 'attorney'])('is taken from any discipline and raises the shield (LM 112-V; LRPCAP 21): %s', async (who) => {
      expect(await api.as(who).act(recordClaim, { caseFileId: file.caseFileId, statedAt: now() })).toEqual({ __typename: 'ProtectionClaimRecorded', asylumShield: true });
      const { rows } = await api.owner.query('select ip_intent, asylum_shield from case_file where id = $1', [file.caseFileId]);
      expect(rows).toEqual([{ ip_intent: 'yes', asylum_shield: true }]);
      expect(await legal('attorney')).toMatchObject({ protectionBarsReturn: true, claim: { state: 'intent', barsReturn: true } });
    });

    it('does not exist for roles without right, in the contract and in the database (LRPCAP 10)', async () => {
      await aProtectionClaim(api, file.caseFileId);
      expect(await legal('socialWorker')).toMatchObject({ claim: null, protectionBarsReturn: true });
      expect(await legal('liaison')).toBeNull();
      for (const who of ['socialWorker', 'psychologist', 'liaison', 'supervisorSocial'] as const)
        for (const table of ['protection_claim', 'protection_statement', 'protection_claim_step'])
          expect((await api.app.query(who, `select count(*)::int as n from ${table}`)).rows).toEqual([{ n: 0 }]);
      const { rows } = await api.app.query('liaison', `select distinct act from audit_event where case_file_id = $1`, [file.caseFileId]);
      expect(JSON.stringify(rows)).not.toMatch(/protection|claim|asylum/);
    });

    it('is written down once, however often the child says it', async () => {
      await aProtectionClaim(api, file.caseFileId);
      await aProtectionClaim(api, file.caseFileId, { who: 'psychologist' });
      const { rows } = await api.owner.query('select (select count(*)::int from protection_claim where case_file_id = $1) as claims, (select count(*)::int from protection_statement where case_file_id = $1) as statements', [file.caseFileId]);
      expect(rows).toEqual([{ claims: 1, statements: 2 }]);
    });

    it('passes by its table only, and by attorneys only', async () => {
      await aProtectionClaim(api, file.caseFileId);
      expect(codesOf(await pass('attorney', 'refugee_recognised'))).toEqual(['STATE claim-cannot-pass']);
      expect(await pass('attorney', 'pending_ratification', { filedByOther: true })).toMatchObject({ state: 'pending_ratification' });
      expect((await legal('attorney'))?.claim?.ratifyBy).toEqual(expect.any(String));
      const { id, version } = await claimOf(api, file.caseFileId);
      const byOther = await api.as('socialWorker').send(advanceClaim, { input: { key: 'k-not-mine', caseFileId: file.caseFileId, claimId: id, version, to: 'filed', at: now() } });
      expect(byOther.data).toEqual({ advanceProtectionClaim: null });
      expect(codesOf(await api.as('attorney').act(advanceClaim, { caseFileId: file.caseFileId, claimId: id, version: 1, to: 'filed', at: now() }))).toEqual(['VERSION changed-meanwhile']);
    });

    it('R72 refuses a withdrawal without telling the child, hearing her alone again and the legal supervisor (LM 112-V; LRPCAP 21)', async () => {
      await aProtectionClaim(api, file.caseFileId);
      expect(codesOf(await pass('attorney', 'withdrawn'))).toEqual(['R72 child-not-informed-of-withdrawal', 'R72 no-second-interview-alone', 'R72 withdrawal-needs-legal-supervisor']);
      expect((await legal('attorney'))?.protectionBarsReturn).toBe(true);
      expect(await pass('supervisorLegal', 'withdrawn', { childInformedAt: now(), secondInterviewAt: now() })).toMatchObject({ state: 'withdrawn' });
      expect((await legal('attorney'))?.protectionBarsReturn).toBe(false);
    });

    it('R76 opens the remedy of DL17 when denied, and is not final while it runs (LRPCAP 25; LA 17)', async () => {
      await aProtectionClaim(api, file.caseFileId, { through: ['filed', 'admitted', 'interviewed', 'denied'] });
      expect((await legal('attorney'))?.claim).toMatchObject({ state: 'denied', barsReturn: true, remedyUntil: expect.any(String) });
      expect(codesOf(await pass('attorney', 'final'))).toEqual(['R76 remedy-window-open']);
      api.at(new Date(Date.now() + 40 * 86_400_000));
      expect(await pass('attorney', 'final')).toMatchObject({ state: 'final' });
    });

    it('bars a return for good once recognised (LRPCAP 6)', async () => {
      await aProtectionClaim(api, file.caseFileId, { through: ['filed', 'admitted', 'interviewed', 'refugee_recognised'] });
      expect(await legal('attorney')).toMatchObject({ protectionBarsReturn: true, claim: { next: expect.not.arrayContaining(['withdrawn', 'final']) } });
    });
  });

  describe('an order of a court', () => {
    it('R70 is taken from any discipline, stops returns at once and is told (LA 126, 160)', async () => {
      const arm = await api.as('psychologist').act(recordOrder, { caseFileId: file.caseFileId, kind: 'suspension', authority: 'district_judge', orderedAt: now() });
      expect(arm).toMatchObject({ __typename: 'CourtOrderRecorded', alerts: ['returns-suspended', 'tell-authority'] });
      const { rows } = await api.owner.query('select in_force from court_order where case_file_id = $1', [file.caseFileId]);
      expect(rows).toEqual([{ in_force: true }]);
    });

    it('R70 is lifted only on the decision that lifts it, by those who lead (LA 126, 160)', async () => {
      const { courtOrderId } = await aSuspension(api, file.caseFileId);
      const request = { caseFileId: file.caseFileId, courtOrderId, version: 1, reason: 'Sentencia ejecutoria' };
      const denied = await api.as('socialWorker').send(lift, { input: { key: 'k-lift-not-mine', ...request } });
      expect(denied.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(codesOf(await api.as('attorney').act(lift, { ...request, reason: ' ' }))).toEqual(['R70 lifting-decision-not-shown', 'R70 lifting-reason-missing']);
      const elsewhere = await aDocument(api, (await aChildFile(api)).caseFileId, { kind: 'court_order' });
      expect(codesOf(await api.as('attorney').act(lift, { ...request, documentId: elsewhere.documentId }))).toEqual(['R70 lifting-decision-not-shown']);
      const { documentId } = await aDocument(api, file.caseFileId, { kind: 'court_order', title: 'Sentencia' });
      expect(await api.as('attorney').act(lift, { ...request, documentId })).toEqual({ __typename: 'CourtOrderLifted', courtOrderId });
      expect(codesOf(await api.as('attorney').act(lift, { ...request, version: 2, documentId }))).toEqual(['R70 order-already-lifted']);
    });

    it('R70 cannot be lifted by raw SQL without a decision (LA 126, 160)', async () => {
      await aSuspension(api, file.caseFileId);
      await expect(api.app.query('attorney', `update court_order set lifted_at = now(), lifted_by = sec.actor(), lift_reason = 'x' where case_file_id = $1`, [file.caseFileId])).rejects.toThrow(/lift_check/);
    });
  });

  it('opens and closes matters, asylum never among them', async () => {
    const request = { caseFileId: file.caseFileId, type: 'amparo', authority: 'Juzgado Tercero de Distrito', capacity: 'authorised_art12_LA' };
    const { matterId } = await api.as('attorney').act<{ matterId: string }>(open, request);
    expect(await api.as('attorney').act(open, { ...request, type: 'asylum_comar' })).toMatchObject({ problems: [{ field: 'type', code: 'unknown-code' }] });
    expect((await api.as('socialWorker').send(open, { input: { key: 'k-open-not-mine', ...request } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await api.as('attorney').act(close, { caseFileId: file.caseFileId, matterId, outcome: 'granted' })).toEqual({ __typename: 'MatterClosed', matterId });
    expect((await legal('socialWorker'))?.matters).toMatchObject([{ type: 'amparo', outcome: 'granted', leadAttorney: 'Rodrigo Tamez' }]);
    expect(await legal('liaison')).toBeNull();
  });

  it('records the child as victim in a proceeding that needs her to stay (LM 48, 52-V-a)', async () => {
    const request = { caseFileId: file.caseFileId, role: 'victim', authority: 'Fiscalía de Migrantes', stayRequired: true, openedOn: '2026-10-01' };
    expect(await api.as('socialWorker').act(victim, request)).toMatchObject({ __typename: 'VictimProceedingRecorded' });
    expect(await api.as('socialWorker').act(victim, { ...request, role: 'hero', openedOn: '2190-01-01' })).toMatchObject({ problems: [{ field: 'role', code: 'unknown-code' }, { field: 'openedOn', code: 'in-the-future' }] });
    expect((await legal('attorney'))?.victimProceedings).toEqual([{ role: 'victim', stayRequired: true }]);
  });
});
