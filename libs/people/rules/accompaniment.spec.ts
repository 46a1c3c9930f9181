import type { Companion } from './accompaniment';
import { intlSeparationOf, mustConfirmClassification, mxAccompanimentOf } from './accompaniment';

const aunt: Companion = {
  id: 'aunt',
  type: 'aunt_uncle',
  basis: 'biological',
  legalAuthority: 'none',
  habitualCarerByCustom: false,
  verificationStatus: 'unverified',
  travellingTogether: true,
  adult: true,
};
const both = (...relations: readonly Companion[]): readonly string[] => [
  mxAccompanimentOf(relations, true).code,
  intlSeparationOf(relations, true).code,
];

describe('R3 classification of the child by who is with her (LM 3-XVII to XIX; GC6 7-8)', () => {
  it('R3 a niece with an aunt who never raised her is unaccompanied in Mexico and separated for the Committee', () =>
    expect(both(aunt)).toEqual(['unaccompanied', 'separated']));

  it('R3 V1 once the aunt has left, Alma Itzel is unaccompanied in both', () =>
    expect(both({ ...aunt, travellingTogether: false })).toEqual(['unaccompanied', 'unaccompanied']));

  it('R3 V5 a nephew raised for five years is separated in both; the own children are accompanied', () => {
    expect(both({ ...aunt, habitualCarerByCustom: true })).toEqual(['separated', 'separated']);
    expect(both({ ...aunt, type: 'mother', legalAuthority: 'full' })).toEqual(['accompanied', 'with_parent']);
  });

  it('R3 V4 Petrona, alone, is unaccompanied although her grandmother calls every day', () =>
    expect(both({ ...aunt, type: 'grandparent', habitualCarerByCustom: true, travellingTogether: false })).toEqual([
      'unaccompanied',
      'unaccompanied',
    ]));

  it('R3 a guardian by law accompanies in Mexico and is the primary carer abroad', () =>
    expect(both({ ...aunt, type: 'guardian', basis: 'none', legalAuthority: 'full' })).toEqual([
      'accompanied',
      'with_customary_primary_caregiver',
    ]));

  it('R3 a parent whose authority is suspended does not accompany under Mexican law', () =>
    expect(both({ ...aunt, type: 'father', legalAuthority: 'suspended' })).toEqual(['unaccompanied', 'with_parent']));

  it('R3 stays open while nobody knows who is with her, or with what right', () => {
    expect(mxAccompanimentOf([], false).code).toBe('undetermined');
    expect(intlSeparationOf([], false).code).toBe('undetermined');
    expect(both({ ...aunt, type: 'mother', legalAuthority: 'unknown' })).toEqual(['undetermined', 'with_parent']);
  });

  it.each(['refuted', 'rejected_by_child'] as const)('R3 a bond that is %s counts for nothing', (verificationStatus) =>
    expect(both({ ...aunt, type: 'mother', legalAuthority: 'full', verificationStatus })).toEqual(['unaccompanied', 'unaccompanied']));

  it('R3 neither a smuggler nor a sister of fifteen is company', () => {
    expect(both({ ...aunt, type: 'guide_smuggler', basis: 'none' })).toEqual(['unaccompanied', 'unaccompanied']);
    expect(both({ ...aunt, type: 'sibling', adult: false })).toEqual(['unaccompanied', 'unaccompanied']);
  });

  it('R3 says on whom it rests, and prefers a proven bond to a claimed one', () => {
    const claimed = { ...aunt, id: 'claimed', type: 'father', legalAuthority: 'full' } as const;
    const proven = { ...aunt, id: 'proven', type: 'mother', legalAuthority: 'full', verificationStatus: 'verified' } as const;
    expect(mxAccompanimentOf([claimed, proven], true)).toEqual({ code: 'accompanied', restsOn: 'proven', proven: true });
    expect(mxAccompanimentOf([claimed], true).proven).toBe(false);
  });

  it('R3 counts care by custom as primary care where the office agreed so', () =>
    expect(
      intlSeparationOf([{ ...aunt, habitualCarerByCustom: true }], true, {
        estimatedAgeMargin: 2,
        customaryCarerIsPrimary: true,
        muchAlike: 0.7,
        worthShowing: 0.35,
        closeBirthDays: 31,
      }).code,
    ).toBe('with_customary_primary_caregiver'));

  it('R3 asks a person to confirm when nobody did, and again when the relationships change', () => {
    const facts = { confirmed: true, mx: 'separated', intl: 'separated', mxComputed: 'separated', intlComputed: 'separated' };
    expect(mustConfirmClassification(facts)).toBe(false);
    expect(mustConfirmClassification({ ...facts, confirmed: false })).toBe(true);
    expect(mustConfirmClassification({ ...facts, mxComputed: 'unaccompanied' })).toBe(true);
  });
});
