import type { AgeFacts } from './age-in-doubt';
import { ageTreatmentOf, possibleAges, statusAfterAuthoritySays } from './age-in-doubt';

const facts = (over: Partial<AgeFacts> = {}): AgeFacts => ({
  birthDate: '2011-05-03',
  precision: 'exact',
  status: 'stated',
  today: '2026-11-23',
  ...over,
});

describe('R2 age in doubt counts for childhood (LGDNNA 5; LM 3-XVI)', () => {
  it('R2 knows an adolescent with an exact date', () =>
    expect(ageTreatmentOf(facts())).toMatchObject({ treatAs: 'adolescent', inDoubt: false, staysWithChildTeam: true }));

  it('R2 treats a child who may be under twelve as a young child', () => {
    expect(possibleAges(facts({ birthDate: '2014-07-01', precision: 'year' }))).toEqual({ youngest: 11, oldest: 12 });
    expect(ageTreatmentOf(facts({ birthDate: '2014-07-01', precision: 'year' }))).toMatchObject({ treatAs: 'young_child', inDoubt: true });
  });

  it('R2 keeps with the child team whoever may be under eighteen', () =>
    expect(ageTreatmentOf(facts({ birthDate: '2008-06-01', precision: 'estimated' })).staysWithChildTeam).toBe(true));

  it('R2 without any date presumes a child', () =>
    expect(ageTreatmentOf(facts({ birthDate: null, precision: 'unknown', status: 'presumed_child' }))).toMatchObject({
      treatAs: 'child',
      inDoubt: true,
      staysWithChildTeam: true,
    }));

  it('R2 keeps with the child team even one whom an authority assessed as adult, until counsel closes the file', () =>
    expect(ageTreatmentOf(facts({ birthDate: '2008-01-01', status: 'assessed_adult' })).staysWithChildTeam).toBe(true));

  it('R2 lets only proof of eighteen end it', () => {
    expect(ageTreatmentOf(facts({ birthDate: '2007-01-01', status: 'documented' })).staysWithChildTeam).toBe(false);
    expect(ageTreatmentOf(facts({ birthDate: '2007-01-01', status: 'stated' })).staysWithChildTeam).toBe(true);
  });

  it("R2 V2 stores an authority's \"they are adults\" as a dispute and never adopts it", () => {
    expect(statusAfterAuthoritySays('stated', 'adult')).toBe('disputed_by_authority');
    expect(statusAfterAuthoritySays('documented', 'child')).toBe('documented');
    expect(statusAfterAuthoritySays('turned_18', 'adult')).toBe('turned_18');
  });

  it('leaves a month, a leap day and an estimate their width', () => {
    expect(possibleAges(facts({ birthDate: '2012-02-29', precision: 'month', today: '2026-02-15' }))).toEqual({ youngest: 13, oldest: 14 });
    expect(possibleAges(facts({ birthDate: '2012-02-29', today: '2026-02-28' }))).toEqual({ youngest: 13, oldest: 13 });
    expect(possibleAges(facts({ precision: 'estimated' }))).toEqual({ youngest: 13, oldest: 17 });
  });
});
