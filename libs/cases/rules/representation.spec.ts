import { representationStatuses, type RepresentationStatus } from './code-lists';
import { mayChangeRepresentation, mayDesignate } from './representation';

describe('designating a representative (LGDNNA 106)', () => {
  it('lets a lawyer stand beside the representative', () =>
    expect(mayDesignate({ kind: 'legal_counsel', status: 'active', active: ['suplencia', 'coadyuvante'] })).toPermit());
  it('refuses two in the place of the parents', () =>
    expect(mayDesignate({ kind: 'suplencia', status: 'active', active: ['originaria'] })).toRefuseFor('another-representative-stands'));
  it('may be asked for while another still stands', () =>
    expect(mayDesignate({ kind: 'suplencia', status: 'requested', active: ['originaria'] })).toPermit());
});

describe('a representation (LGDNNA 106)', () => {
  const allowed: Record<RepresentationStatus, readonly RepresentationStatus[]> = {
    requested: ['active', 'ended'],
    active: ['contested', 'suspended', 'revoked', 'ended'],
    contested: ['active', 'suspended', 'revoked', 'ended'],
    suspended: ['active', 'revoked', 'ended'],
    revoked: [],
    ended: [],
  };
  it.each(representationStatuses.flatMap((from) => representationStatuses.map((to) => [from, to] as const)))('passes or not from %s to %s', (from, to) => {
    const decision = mayChangeRepresentation({ from, to });
    if (allowed[from].includes(to)) expect(decision).toPermit();
    else expect(decision).toRefuseFor('representation-does-not-pass');
  });
});
