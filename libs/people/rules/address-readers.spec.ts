import { mayNameReaders } from './address-readers';

const entitled = ['lucia', 'rodrigo', 'marcos'];

describe('the readers of an address', () => {
  it('are of the team or its supervisors', () => expect(mayNameReaders({ named: ['lucia', 'rodrigo'], entitled })).toPermit());
  it('are somebody: an address that nobody reads protects nobody (LGDNNA 76)', () => expect(mayNameReaders({ named: [], entitled })).toRefuseFor('address-without-reader'));
  it('are nobody else (LGDNNA 76; LRPCAP 10)', () => {
    const decision = mayNameReaders({ named: ['lucia', 'daniela', 'kevin'], entitled });
    expect(decision).toRefuseFor('address-reader-not-entitled');
    expect(decision.grounds[0]?.params).toEqual({ readers: 2 });
  });
});
