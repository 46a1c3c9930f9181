import { type AssignFacts, mayAssign, mayEndAssignment } from './assignment';
import { mayDeleteRecord, mayEditRecord } from './record-integrity';

describe('putting a person on the team (E15)', () => {
  const clear: AssignFacts = {
    discipline: 'legal',
    roleOnCase: 'lead',
    userRoles: ['ATT'],
    userConflicted: false,
    alreadyOnTeam: false,
    leadTaken: false,
    state: 'assessment',
  };
  it('is permitted', () => expect(mayAssign(clear)).toPermit());
  it('refuses an ended file', () =>
    expect(mayAssign({ ...clear, state: 'closed' })).toRefuseFor('no-team-on-ended-file'));
  it('refuses a role that does not fit', () =>
    expect(mayAssign({ ...clear, userRoles: ['ADM'] })).toRefuseFor('role-does-not-fit-discipline'));
  it('refuses a person with a conflict (domain 8.1)', () =>
    expect(mayAssign({ ...clear, userConflicted: true })).toRefuseFor('person-has-conflict'));
  it('refuses twice the same', () =>
    expect(mayAssign({ ...clear, alreadyOnTeam: true })).toRefuseFor('already-on-team'));
  it('refuses a second lead, not a second member', () => {
    expect(mayAssign({ ...clear, leadTaken: true })).toRefuseFor('lead-already-there');
    expect(mayAssign({ ...clear, leadTaken: true, roleOnCase: 'co' })).toPermit();
  });
});

describe('leaving the team (E15)', () => {
  it('is permitted', () =>
    expect(
      mayEndAssignment({ reason: 'workload', isLeadSocialWorker: false, state: 'planning' }),
    ).toPermit());
  it('refuses the last lead social worker of an open file', () =>
    expect(mayEndAssignment({ reason: 'workload', isLeadSocialWorker: true, state: 'planning' })).toRefuseFor(
      'lead-must-hand-over-first',
    ));
  it('never holds back a person with a conflict (domain 8.1)', () =>
    expect(mayEndAssignment({ reason: 'conflict', isLeadSocialWorker: true, state: 'planning' })).toPermit());
});

describe('the record', () => {
  it('R96 is edited until it is approved, then only replaced', () => {
    expect(mayEditRecord({ approved: false })).toPermit();
    expect(mayEditRecord({ approved: true })).toRefuseFor('approved-record-is-locked');
  });
  it('R97 is never deleted (LGDNNA 109)', () => expect(mayDeleteRecord()).toRefuseFor('nothing-is-deleted'));
});
