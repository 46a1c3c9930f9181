import { inverseOf, isExtendedFamily, isOriginFamily, kinshipOf } from './kinship';

describe('kinship', () => {
  it.each([
    ['mother', 'ascending', 1],
    ['grandparent', 'ascending', 2],
    ['sibling', 'collateral', 2],
    ['aunt_uncle', 'collateral', 3],
    ['cousin', 'collateral', 4],
    ['own_child', 'descending', 1],
  ] as const)('counts %s as %s line, degree %i (LGDNNA 4-XI, 4-XII)', (type, line, degree) =>
    expect(kinshipOf(type, 'biological')).toEqual({ line, degree }));

  it('makes no kin of custom, affinity or ritual', () => {
    expect(kinshipOf('aunt_uncle', 'customary')).toBeNull();
    expect(kinshipOf('godparent', 'ritual')).toBeNull();
    expect(kinshipOf('step', 'step')).toBeNull();
  });

  it('keeps the family of origin to the second degree and the extended one to the fourth (LGDNNA 4-XI, 4-XII)', () => {
    expect(isOriginFamily(kinshipOf('grandparent', 'biological'))).toBe(true);
    expect(isOriginFamily(kinshipOf('aunt_uncle', 'biological'))).toBe(false);
    expect(isExtendedFamily(kinshipOf('cousin', 'biological'))).toBe(true);
    expect(isExtendedFamily(kinshipOf('family_friend', 'none'))).toBe(false);
  });

  it('knows the inverse word of an edge', () => {
    expect(inverseOf('mother')).toBe('child');
    expect(inverseOf('aunt_uncle')).toBe('niece_nephew');
    expect(inverseOf('sibling')).toBe('sibling');
  });
});
