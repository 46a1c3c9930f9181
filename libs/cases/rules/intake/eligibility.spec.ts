import { ageIsOk, fileKindOf, suggestedCategories } from './eligibility';

describe('R5 what kind of file a call opens', () => {
  it('R5 V8 a separated parent without an identified child gets a file of his own', () => expect(fileKindOf(['EL5'], false)).toBe('separated_parent'));
  it('R5 a family at the border gets a consultation', () => expect(fileKindOf(['EL3'], false)).toBe('family_consultation'));
  it('R5 an identified child always gets a file', () => {
    expect(fileKindOf(['EL3'], true)).toBe('child');
    expect(fileKindOf(['EL1', 'EL3'], false)).toBe('child');
  });
});

describe('R4 the five groups', () => {
  it('R4 V1 points to EL1, EL2 and EL4 for Alma Itzel', () =>
    expect(
      suggestedCategories({ childIdentified: true, withAdult: false, seriousIllness: true, wantsReunification: true, callerIsParentApart: false }),
    ).toEqual(['EL1', 'EL2', 'EL4']));
  it('R4 V5 points to EL3 for a family together, V8 to EL5', () => {
    const nothing = { childIdentified: false, withAdult: null, seriousIllness: false, wantsReunification: false, callerIsParentApart: false };
    expect(suggestedCategories({ ...nothing, childIdentified: true, withAdult: true })).toEqual(['EL3']);
    expect(suggestedCategories({ ...nothing, callerIsParentApart: true })).toEqual(['EL5']);
  });
  it('R4 shuts nobody out while the age is in doubt (LGDNNA 5)', () => {
    expect(ageIsOk({ birthDate: null, precision: 'unknown', status: 'presumed_child', today: '2026-11-23' })).toBe(true);
    expect(ageIsOk({ birthDate: '2000-01-01', precision: 'exact', status: 'documented', today: '2026-11-23' })).toBe(false);
  });
});
