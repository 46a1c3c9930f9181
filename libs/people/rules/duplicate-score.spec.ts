import type { Likeness } from './duplicate-score';
import { duplicateScore } from './duplicate-score';

const likeness = (over: Partial<Likeness> = {}): Likeness => ({
  nameSimilarity: 1,
  motherSimilarity: null,
  sameNumber: false,
  birthDateGap: 0,
  birthApproximate: false,
  sameSex: true,
  sameNationality: true,
  ...over,
});

describe('R6 how likely two records are the same child', () => {
  it('R6 is certain when a paper has the same number, whatever the name says', () =>
    expect(duplicateScore(likeness({ sameNumber: true, nameSimilarity: 0.1 }))).toMatchObject({ score: 1, band: 'much' }));

  it('R6 calls the same name and birth date much alike', () => expect(duplicateScore(likeness()).band).toBe('much'));

  it('R6 forgives an approximate birth date by two years, an exact one by a month', () => {
    expect(duplicateScore(likeness({ birthDateGap: 400, birthApproximate: true })).score).toBeGreaterThan(0.85);
    expect(duplicateScore(likeness({ birthDateGap: 400 })).score).toBeLessThan(0.85);
    expect(duplicateScore(likeness({ birthDateGap: 12 })).signs).toContainEqual({ code: 'birth-date', tells: 'for' });
  });

  it('R6 lets unknown facts weigh nothing, and says that they are unknown', () => {
    const { score, signs } = duplicateScore(likeness({ birthDateGap: null, sameSex: null, sameNationality: null }));
    expect(score).toBe(1);
    expect(signs).toContainEqual({ code: 'mother', tells: 'unknown' });
  });

  it("R6 lets another mother's name speak against", () => {
    const { score, signs } = duplicateScore(likeness({ nameSimilarity: 0.6, motherSimilarity: 0 }));
    expect(score).toBeLessThan(0.7);
    expect(signs).toContainEqual({ code: 'mother', tells: 'against' });
  });

  it('R6 does not show what is hardly alike', () =>
    expect(duplicateScore(likeness({ nameSimilarity: 0.2, birthDateGap: 3000, sameSex: false })).band).toBe('none'));
});
