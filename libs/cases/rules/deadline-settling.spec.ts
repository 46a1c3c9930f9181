import { maySettleDeadline } from './deadline-settling';

describe('settling a clock by hand', () => {
  it('is permitted for an open one', () => expect(maySettleDeadline({ kind: 'statutory', state: 'open', settled: 'met' })).toPermit());
  it('is permitted to waive a target of the house', () => expect(maySettleDeadline({ kind: 'target', state: 'open', settled: 'waived' })).toPermit());
  it('refuses to waive what the law sets (LGDNNA 106)', () =>
    expect(maySettleDeadline({ kind: 'statutory', state: 'open', settled: 'waived' })).toRefuseFor('statutory-deadline-is-not-waived'));
  it('refuses twice', () => expect(maySettleDeadline({ kind: 'target', state: 'met', settled: 'met' })).toRefuseFor('deadline-already-settled'));
});
