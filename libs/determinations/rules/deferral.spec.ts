import { deferralGrounds, mayDefer } from './deferral';

const facts = (change: Partial<Parameters<typeof mayDefer>[0]> = {}) => ({ itemState: 'in_session', ground: 'missing_information', earlierGrounds: [], ...change });

describe('putting a case off', () => {
  it('is open until the decision (domain §6.3)', () => {
    for (const itemState of ['scheduled', 'in_session', 'votes_closed']) expect(mayDefer(facts({ itemState }))).toPermit();
    for (const itemState of ['deferred', 'decided']) expect(mayDefer(facts({ itemState }))).toRefuseFor('case-not-deferrable');
  });
  it('happens once for want of information, and once for reassessment (policy: deferral)', () => {
    expect(mayDefer(facts({ earlierGrounds: ['missing_information'] }))).toRefuseFor('deferred-on-this-ground');
    expect(mayDefer(facts({ ground: 'needs_reassessment', earlierGrounds: ['needs_reassessment'] }))).toRefuseFor('deferred-on-this-ground');
    expect(mayDefer(facts({ ground: 'needs_reassessment', earlierGrounds: ['missing_information'] }))).toPermit();
  });
  it('R46 R48 is never refused when there is no quorum or the vote is tied (policy: quorum)', () => {
    for (const ground of deferralGrounds.slice(2)) expect(mayDefer(facts({ ground, earlierGrounds: [ground] }))).toPermit();
  });
});
