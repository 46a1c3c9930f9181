import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aChild } from '@cobijo/testing/stories/a-child';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aReferral, aScreenedReferral, filesFromACall, recordConflictCheck, screenEligibility, triageReferral } from '@cobijo/testing/stories/a-referral';

const arms = `... on Refused { grounds { rule code kind } } ... on Invalid { problems { field code } }`;
const decideConflict = `mutation ($input: DecideConflictCheckInput!) { decideConflictCheck(input: $input) { __typename ... on ConflictChecked { standing } ${arms} } }`;
const verdict = `mutation ($input: RecordDuplicateVerdictInput!) { recordDuplicateVerdict(input: $input) { __typename ... on DuplicateVerdictRecorded { verdict } ${arms} } }`;
const merge = `mutation ($input: MergeChildrenInput!) { mergeChildren(input: $input) { __typename ... on ChildrenMerged { childId } ${arms} } }`;
const ratify = `mutation ($input: RatifyReferralInput!) { ratifyReferral(input: $input) { __typename ... on ReferralRatified { referralId } ${arms} } }`;
const family = `query ($id: ID!) { familyPage(caseFileId: $id) { child { id givenNames nameUnknown birthDatePrecision ageStatus mxComputed }
  siblings { name keepTogether } relationships { givenNames type verificationStatus } } }`;
interface Family {
  readonly familyPage: { readonly child: { readonly id: string; readonly givenNames: string | null }; readonly siblings: readonly object[] } | null;
}

const accept = { version: 1, decision: 'accept', leadUserId: staff.socialWorker.id };

describe('settling a call', () => {
  let api: TestApi;
  const settle = (who: StaffKey, referralId: string, over: object = {}) => api.as(who).act(triageReferral, { referralId, ...accept, ...over });
  const codes = (result: { grounds?: readonly { code: string }[] }): readonly string[] => (result.grounds ?? []).map(({ code }) => code);
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('R1 R4 R7 refuses with every ground at once, and records the refusal', async () => {
    const { referralId } = await aReferral(api, { flags: [] });
    const refusal = await settle('intake', referralId, { leadUserId: null });
    expect(codes(refusal)).toEqual([
      'emergency-flags-unanswered', 'no-eligibility', 'acceptance-needs-supervisor', 'lead-social-worker-missing', 'conflict-check-missing',
    ]);
    const { rows } = await api.owner.query(`select outcome from audit_event where act = 'referral.triage' and entity_id = $1`, [referralId]);
    expect(rows).toEqual([{ outcome: 'refused' }]);
  });

  it('R4 accepts: a file with its lead, and a child classified from what was said', async () => {
    const [file] = await filesFromACall(api, { persons: [{ name: 'Andrés Pérez Xol', age: 15, isChild: true, motherName: 'Lucía Xol', withAdult: false }] });
    const { familyPage } = await api.as('socialWorker').query<Family>(family, { id: file?.caseFileId });
    expect(familyPage).toMatchObject({
      child: { givenNames: 'Andrés Pérez Xol', birthDatePrecision: 'estimated', ageStatus: 'stated', mxComputed: 'unaccompanied' },
      relationships: [{ givenNames: 'Lucía Xol', type: 'mother', verificationStatus: 'unverified' }],
    });
    expect(file?.caseNo).toMatch(/^TAP-\d{4}-\d{4}$/);
  });

  it('R8 V2 opens two files for two brothers, links them and keeps them together (LGDNNA 22 to 24)', async () => {
    const persons = [
      { name: 'Wilmer P.', age: 16, nationality: 'HN', isChild: true, relation: 'self' },
      { name: 'Josué P.', age: 13, nationality: 'HN', isChild: true, relation: 'sibling' },
    ];
    const files = await filesFromACall(api, { persons, raised: ['in_detention'], locationCode: 'hotel' });
    expect(files).toHaveLength(2);
    const { familyPage } = await api.as('socialWorker').query<Family>(family, { id: files[0]?.caseFileId });
    expect(familyPage?.siblings).toEqual([{ name: 'Josué P.', keepTogether: true }]);
    const { rows } = await api.owner.query(`select reason from case_link where case_file_id = $1`, [files[0]?.caseFileId]);
    expect(rows).toEqual([{ reason: 'sibling' }]);
  });

  it('R4 V1 lets intake open in an emergency, and asks a supervisor — another hand — to ratify within 24 h', async () => {
    const referralId = await aScreenedReferral(api, { raised: ['medical_critical', 'infant_alone'], persons: [{ name: 'Alma Itzel R.', age: 4, isChild: true }] }, ['EL1', 'EL2', 'EL4']);
    expect(await settle('intake', referralId)).toMatchObject({ state: 'accepted' });
    const { rows } = await api.owner.query(`select ratify_by > now() + interval '23 hours' as due from referral where id = $1`, [referralId]);
    expect(rows).toEqual([{ due: true }]);
    expect(await api.as('supervisorSocial').act(ratify, { referralId })).toMatchObject({ __typename: 'ReferralRatified' });
    expect(codes(await api.as('supervisorSocial').act(ratify, { referralId }))).toEqual(['nothing-to-ratify']);
  });

  it('R4 turns nobody away without a supervisor and another door', async () => {
    const { referralId } = await aReferral(api);
    const refused = await settle('intake', referralId, { decision: 'out_of_scope', reason: 'Adulto solo' });
    expect(codes(refused)).toEqual(['refusal-needs-supervisor', 'refusal-needs-onward-referral']);
    await api.as('intake').act(screenEligibility, { referralId, categories: [], onwardService: 'Casa del Migrante' });
    expect(await settle('supervisorSocial', referralId, { decision: 'out_of_scope', reason: 'Adulto solo' })).toMatchObject({ state: 'out_of_scope' });
  });

  it('R5 V8 opens a file of a separated parent without a child', async () => {
    const persons = [{ name: 'Marvin L.', age: 34, isChild: false }, { name: 'Kevin', age: 9, isChild: true }];
    const referralId = await aScreenedReferral(api, { persons, sourceType: 'parent_relative' }, ['EL5']);
    const settled = await settle('supervisorSocial', referralId, { childPersonIds: [] });
    expect(settled.__typename).toBe('ReferralSettled');
    const { rows } = await api.owner.query(`select f.kind, f.child_id from case_file f join referral_file r on r.case_file_id = f.id where r.referral_id = $1`, [referralId]);
    expect(rows).toEqual([{ kind: 'separated_parent', child_id: null }]);
  });

  it('R5 opens no file of a child without a child', async () => {
    const referralId = await aScreenedReferral(api);
    expect(codes(await settle('supervisorSocial', referralId, { childPersonIds: [] }))).toEqual(['no-child-to-open-for']);
  });

  it('R6 warns of an undecided duplicate, and opens no second file for a child who has one', async () => {
    const persons = [{ name: 'Brayan Estuardo Choc Caal', age: 14, nationality: 'GT', isChild: true }];
    const [first] = await filesFromACall(api, { persons });
    const known = await api.as('socialWorker').query<Family>(family, { id: first?.caseFileId });
    const referralId = await aScreenedReferral(api, { persons: [{ name: 'Brallan Estuardo Caal Choc', age: 14, nationality: 'GT', isChild: true }] });
    expect(codes(await settle('supervisorSocial', referralId))).toEqual(['duplicates-not-settled']);
    const { rows } = await api.owner.query('select id from referral_person where referral_id = $1', [referralId]);
    const judged = { referralPersonId: rows[0]?.id, otherChildId: known.familyPage?.child.id };
    await api.as('supervisorLegal').act(verdict, { ...judged, verdict: 'same', reason: 'Misma madre, mismo lunar' });
    expect(codes(await settle('supervisorSocial', referralId))).toEqual(['child-has-active-file']);
    expect(await settle('supervisorSocial', referralId, { decision: 'duplicate', reason: 'Ya tiene expediente' })).toMatchObject({ state: 'duplicate' });
    const { rows: kept } = await api.owner.query('select verdict, reason from duplicate_verdict where referral_person_id = $1', [rows[0]?.id]);
    expect(kept).toEqual([{ verdict: 'same', reason: 'Misma madre, mismo lunar' }]);
  });

  it('R6 a verdict "not the same" settles it', async () => {
    const { childId } = await aChild(api, { givenNames: 'Yeimi', paternalSurname: 'Zelaya', maternalSurname: 'Euceda', birthDate: '2012-03-03', sex: 'female' });
    const referralId = await aScreenedReferral(api, { persons: [{ name: 'Yeimi Zelaya Euceda', isChild: true }] });
    const { rows } = await api.owner.query('select id from referral_person where referral_id = $1', [referralId]);
    await api.as('intake').act(verdict, { referralPersonId: rows[0]?.id, otherChildId: childId, verdict: 'not_same', reason: 'Otra edad' });
    expect(await settle('supervisorSocial', referralId)).toMatchObject({ state: 'accepted' });
  });

  it('R6 merging needs a supervisor and keeps both histories', async () => {
    const one = await aChild(api, { givenNames: 'Neftalí' });
    const two = await aChild(api, { givenNames: 'Neftali' });
    const input = { childId: one.childId, intoChildId: two.childId, reason: 'Misma huella' };
    expect(codes(await api.as('intake').act(merge, input))).toEqual(['merging-needs-supervisor']);
    expect(await api.as('supervisorLegal').act(merge, input)).toEqual({ __typename: 'ChildrenMerged', childId: two.childId });
    const { rows } = await api.owner.query('select c.merged_into, h.reason from child c join child_history h on h.child_id = c.id where c.id = $1', [one.childId]);
    expect(rows).toEqual([{ merged_into: two.childId, reason: 'Misma huella' }]);
  });

  it('R7 stops at an open conflict; only the legal supervisor decides it; separate teams need a reason, which is stored', async () => {
    const { referralId } = await aReferral(api, { persons: [{ name: 'Odalys Nij', isChild: true }] });
    await api.as('intake').act(screenEligibility, { referralId, categories: ['EL1'] });
    await api.as('intake').act(recordConflictCheck, { referralId, found: 'confirmed', adverseParties: 'El padre es usuario' });
    expect(codes(await settle('supervisorSocial', referralId))).toEqual(['conflict-of-interest-open']);
    const decision = { referralId, decision: 'separate_teams', reason: 'Equipos distintos' };
    const { errors } = await api.as('intake').send(decideConflict, { input: { key: 'intake-decides', ...decision } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(codes(await api.as('supervisorSocial').act(decideConflict, decision))).toEqual(['conflict-needs-legal-supervisor']);
    expect(await api.as('supervisorLegal').act(decideConflict, decision)).toMatchObject({ standing: 'separate_teams' });
    const reasons = [{ code: 'separate-teams-ordered', reason: 'Lucía no conoce al padre' }];
    expect(await settle('supervisorSocial', referralId, { reasons })).toMatchObject({ state: 'accepted' });
    const { rows } = await api.owner.query(`select reasons from audit_event where act = 'referral.triage' and outcome = 'done' and entity_id = $1`, [referralId]);
    expect(JSON.stringify(rows)).toContain('Lucía no conoce al padre');
  });

  it('R6 opens nothing for a child whom only her team may see by now, and asks which child a duplicate repeats', async () => {
    const known = await aChild(api, { givenNames: 'Fabiola', paternalSurname: 'Quib', maternalSurname: null });
    const referralId = await aScreenedReferral(api, { raised: ['missing'], persons: [{ name: 'Fabiola Quib', isChild: true }] });
    expect(codes(await settle('supervisorSocial', referralId, { decision: 'duplicate', reason: 'Ya la conocen' }))).toEqual(['duplicate-not-named']);
    const { rows } = await api.owner.query('select id from referral_person where referral_id = $1', [referralId]);
    await api.as('intake').act(verdict, { referralPersonId: rows[0]?.id, otherChildId: known.childId, verdict: 'same' });
    await api.owner.query('update child set handed_over_at = now() where id = $1', [known.childId]);
    expect(codes(await settle('intake', referralId))).toEqual(['child-known-elsewhere']);
  });

  it('R6 merges neither two active files nor away from the one that has it', async () => {
    const one = await aChildFile(api, { givenNames: 'Elmer' });
    const two = await aChildFile(api, { givenNames: 'Elmer' });
    const bare = await aChild(api, { givenNames: 'Elmer', paternalSurname: 'Chub' });
    const about = (childId: string, intoChildId: string) => api.as('supervisorLegal').act(merge, { childId, intoChildId, reason: 'Es el mismo' });
    expect(codes(await about(one.childId, two.childId))).toEqual(['both-have-active-file']);
    expect(codes(await about(one.childId, bare.childId))).toEqual(['merge-the-other-way']);
  });

  it('R7 decides nothing that nobody looked for, and refers out where it was decided', async () => {
    const { referralId } = await aReferral(api, { persons: [{ name: 'Ingrid Pop', isChild: true }] });
    await api.as('intake').act(screenEligibility, { referralId, categories: ['EL1'] });
    const decision = { referralId, decision: 'refer_out', reason: 'El padre es usuario' };
    expect(codes(await api.as('supervisorLegal').act(decideConflict, decision))).toEqual(['conflict-not-recorded']);
    await api.as('intake').act(recordConflictCheck, { referralId, found: 'confirmed' });
    await api.as('supervisorLegal').act(decideConflict, decision);
    expect(codes(await settle('supervisorSocial', referralId))).toEqual(['conflict-refer-out']);
  });

  it('R6 R7 keeps the reasons for opening in an emergency before everything is checked', async () => {
    await aChild(api, { givenNames: 'Selvin', paternalSurname: 'Ical', maternalSurname: 'Tiul' });
    const { referralId } = await aReferral(api, { raised: ['missing'], persons: [{ name: 'Selvin Ical Tiul', isChild: true }] });
    await api.as('intake').act(screenEligibility, { referralId, categories: ['EL1'] });
    expect(codes(await settle('intake', referralId))).toEqual(['conflict-check-later', 'duplicates-not-settled']);
    const reasons = [
      { code: 'conflict-check-later', reason: 'Está en peligro ahora' },
      { code: 'duplicates-not-settled', reason: 'No hay tiempo de comparar' },
    ];
    expect(await settle('intake', referralId, { reasons })).toMatchObject({ state: 'accepted' });
    const { rows } = await api.owner.query(`select reasons from audit_event where act = 'referral.triage' and outcome = 'done' and entity_id = $1`, [referralId]);
    expect(JSON.stringify(rows)).toMatch(/Está en peligro ahora.*No hay tiempo de comparar/);
  });

  it('refuses a stale page and a second settling, and does not exist for another office', async () => {
    const referralId = await aScreenedReferral(api, { persons: [{ name: 'Ulises Tecún', isChild: true }] });
    expect(codes(await settle('supervisorSocial', referralId, { version: 5 }))).toEqual(['changed-meanwhile']);
    expect(await settle('otherOfficeSupervisor', referralId)).toBeNull();
    expect(await settle('supervisorSocial', referralId)).toMatchObject({ state: 'accepted' });
    expect(codes(await settle('supervisorSocial', referralId, { version: 2 }))).toEqual(['changed-meanwhile']);
  });
});
