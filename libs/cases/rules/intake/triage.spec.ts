import { emergencyFlags } from './code-lists';
import type { FlagAnswers, TriageFacts } from './triage';
import { locationIsRestricted, mayKeepContact, mayMergeChildren, maySettleReferral, unansweredFlags, urgencyOf } from './triage';

const allNo = Object.fromEntries(emergencyFlags.map((flag) => [flag, 'no'])) as FlagAnswers;
const facts = (over: Partial<TriageFacts> = {}): TriageFacts => ({
  decision: 'accept',
  flags: allNo,
  priority: 2,
  supervisor: true,
  categories: ['EL1'],
  onwardService: null,
  referredTo: null,
  conflict: 'clear',
  leadSocialWorker: true,
  duplicatesToSettle: 0,
  duplicateNamed: false,
  childrenToOpen: 1,
  fileNeedsChild: true,
  sameWithActiveFile: 0,
  sameElsewhere: 0,
  ...over,
});

describe('R1 the emergency flags', () => {
  it('R1 V2 "no nos dejan salir" is priority 0 and pages the supervisor', () =>
    expect(urgencyOf({ ...allNo, in_detention: 'yes', imminent_return: 'yes' }, 3)).toEqual({
      priority: 0,
      page: true,
      raisedBy: ['in_detention', 'imminent_return'],
    }));

  it('R1 never takes an unanswered question for a no', () => {
    expect(urgencyOf({ ...allNo, missing: 'not_asked' }, 3).priority).toBe(1);
    expect(urgencyOf({ ...allNo, missing: 'unknown' }, 3).priority).toBe(3);
    expect(unansweredFlags({})).toHaveLength(emergencyFlags.length);
  });

  it('R1 pages too when the person at the phone chose priority 0', () => expect(urgencyOf(allNo, 0)).toMatchObject({ priority: 0, page: true }));

  it('R1 refuses to settle a call whose flags are unanswered', () =>
    expect(maySettleReferral(facts({ flags: {} }))).toRefuseFor('emergency-flags-unanswered'));

  it('R1 lets a call wait for more information with flags still open', () =>
    expect(maySettleReferral(facts({ flags: {}, decision: 'need_info' }))).toPermit());
});

describe('R4 who accepts and who refuses', () => {
  it('R4 accepts a screened call with a lead', () => expect(maySettleReferral(facts())).toPermit());
  it('R4 refuses without any of the five groups', () => expect(maySettleReferral(facts({ categories: [] }))).toRefuseFor('no-eligibility'));
  it('R4 refuses without a lead social worker', () =>
    expect(maySettleReferral(facts({ leadSocialWorker: false }))).toRefuseFor('lead-social-worker-missing'));
  it('R4 leaves acceptance to a supervisor, except in an emergency', () => {
    expect(maySettleReferral(facts({ supervisor: false }))).toRefuseFor('acceptance-needs-supervisor');
    expect(maySettleReferral(facts({ supervisor: false, priority: 0 }))).toPermit();
  });
  it('R4 turns nobody away without a supervisor and another door', () => {
    expect(maySettleReferral(facts({ decision: 'out_of_scope', supervisor: false }))).toRefuseFor(
      'refusal-needs-supervisor',
      'refusal-needs-onward-referral',
    );
    expect(maySettleReferral(facts({ decision: 'refer_out', referredTo: 'DIF Tijuana' }))).toPermit();
  });
});

describe('R6 and R7 before a file is opened', () => {
  it('R6 warns while a likely duplicate is undecided', () => {
    expect(maySettleReferral(facts({ duplicatesToSettle: 1 }))).toRefuseFor('duplicates-not-settled');
    expect(maySettleReferral(facts({ duplicatesToSettle: 1 }), { 'duplicates-not-settled': 'No contesta; se compara hoy' })).toPermit();
  });
  it('R6 asks which file a duplicate repeats', () =>
    expect(maySettleReferral(facts({ decision: 'duplicate' }))).toRefuseFor('duplicate-not-named'));
  it('R6 opens no second file for a child who has one, here or with another team', () => {
    expect(maySettleReferral(facts({ sameWithActiveFile: 1 }))).toRefuseFor('child-has-active-file');
    expect(maySettleReferral(facts({ sameElsewhere: 1 }))).toRefuseFor('child-known-elsewhere');
  });
  it('R5 opens a file of a child only for a child', () => {
    expect(maySettleReferral(facts({ childrenToOpen: 0 }))).toRefuseFor('no-child-to-open-for');
    expect(maySettleReferral(facts({ childrenToOpen: 0, fileNeedsChild: false, categories: ['EL5'] }))).toPermit();
  });
  it('R6 leaves merging to a supervisor, never merges two active files, and keeps the record that has one', () => {
    const records = { supervisor: true, mergedHasActiveFile: false, otherHasActiveFile: true, mergedBefore: false };
    expect(mayMergeChildren(records)).toPermit();
    expect(mayMergeChildren({ ...records, mergedBefore: true })).toRefuseFor('record-merged-before');
    expect(mayMergeChildren({ ...records, supervisor: false })).toRefuseFor('merging-needs-supervisor');
    expect(mayMergeChildren({ ...records, mergedHasActiveFile: true })).toRefuseFor('both-have-active-file');
    expect(mayMergeChildren({ ...records, mergedHasActiveFile: true, otherHasActiveFile: false })).toRefuseFor('merge-the-other-way');
  });
  it('R7 refuses without a conflict check, and only warns in an emergency', () => {
    expect(maySettleReferral(facts({ conflict: 'not-checked' }))).toRefuseFor('conflict-check-missing');
    expect(maySettleReferral(facts({ conflict: 'not-checked', priority: 0 }), { 'conflict-check-later': 'Vida en riesgo' })).toPermit();
  });
  it('R7 warns of an open conflict and of separate teams, and stops where the child must go elsewhere', () => {
    expect(maySettleReferral(facts({ conflict: 'open' }))).toRefuseFor('conflict-of-interest-open');
    expect(maySettleReferral(facts({ conflict: 'separate_teams' }))).toRefuseFor('separate-teams-ordered');
    expect(maySettleReferral(facts({ conflict: 'refer_out' }), { 'conflict-refer-out': 'urge' })).toRefuseFor('conflict-refer-out');
  });
});

describe('R9 where the child is', () => {
  it.each(['migration_station', 'consulate', 'police'] as const)('R9 only the team sees a place like %s', (location) =>
    expect(locationIsRestricted({ location, authorityPresent: false, flags: allNo })).toBe(true));
  it('R9 also when an authority stands by, or they may not leave the hotel', () => {
    expect(locationIsRestricted({ location: 'hotel', authorityPresent: true, flags: allNo })).toBe(true);
    expect(locationIsRestricted({ location: 'hotel', authorityPresent: false, flags: { ...allNo, in_detention: 'yes' } })).toBe(true);
    expect(locationIsRestricted({ location: 'CSO_shelter', authorityPresent: false, flags: allNo })).toBe(false);
  });
});

describe('R10 safe contact', () => {
  const contact = { source: 'self_child', safeContact: 'Mensaje, de noche', callBack: 'no', adultPhone: false, adultPhoneOkByChild: null } as const;
  it('R10 keeps a contact that says how to reach the child safely', () => expect(mayKeepContact(contact)).toPermit());
  it('R10 refuses a child or unknown caller without it', () => {
    expect(mayKeepContact({ ...contact, safeContact: ' ' })).toRefuseFor('safe-contact-missing');
    expect(mayKeepContact({ ...contact, source: 'anonymous', safeContact: null })).toRefuseFor('safe-contact-missing');
    expect(mayKeepContact({ ...contact, source: 'hospital', safeContact: null })).toPermit();
  });
  it("R10 refuses to call an adult's phone back without the child", () => {
    expect(mayKeepContact({ ...contact, callBack: 'yes', adultPhone: true })).toRefuseFor('adult-phone-without-child');
    expect(mayKeepContact({ ...contact, callBack: 'yes', adultPhone: true, adultPhoneOkByChild: true })).toPermit();
  });
});
