import { followsFromCompany } from './company';

describe('among whom a child lives', () => {
  it('R33 is a violation and at least priority 1 for a child alone among unrelated adults (LGDNNA 95)', () =>
    expect(followsFromCompany({ withUnrelatedAdults: true, unaccompaniedOrSeparated: true })).toEqual({ violation: 'with-unrelated-adults', priority: 1 }));

  it.each([
    [false, true],
    [null, true],
    [true, false],
  ])('R33 is silent with unrelated adults %j and alone %j (LGDNNA 95)', (withUnrelatedAdults, unaccompaniedOrSeparated) =>
    expect(followsFromCompany({ withUnrelatedAdults, unaccompaniedOrSeparated })).toBeNull());
});
