import { siblingsToLink } from './siblings';

describe('R8 siblings are linked and stay together (LGDNNA 22 to 24)', () => {
  it('R8 V2 links Wilmer and Josué when a file of one is opened', () =>
    expect(
      siblingsToLink([
        { childId: 'wilmer', relation: 'sibling', parentIds: [] },
        { childId: 'josue', relation: 'sibling', parentIds: [] },
      ]),
    ).toMatchObject([{ childIds: ['wilmer', 'josue'], keepTogether: true }]));

  it('R8 links by a common parent even when nobody said "brother", through a third child too', () =>
    expect(
      siblingsToLink([
        { childId: 'a', relation: 'none', parentIds: ['mother'] },
        { childId: 'c', relation: 'none', parentIds: ['father'] },
        { childId: 'b', relation: 'none', parentIds: ['mother', 'father'] },
      ]),
    ).toMatchObject([{ childIds: ['a', 'c', 'b'] }]));

  it('R8 V5 leaves the nephew in a family of his own', () =>
    expect(
      siblingsToLink([
        { childId: 'six', relation: 'sibling', parentIds: ['rose-laure'] },
        { childId: 'three', relation: 'sibling', parentIds: ['rose-laure'] },
        { childId: 'nephew', relation: 'none', parentIds: [] },
      ]),
    ).toMatchObject([{ childIds: ['six', 'three'] }]));
});
