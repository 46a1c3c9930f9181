import { divergenceOf, mayRegisterOfficial, type OfficialFacts } from './official-registration';

const facts = (changes: Partial<OfficialFacts> = {}): OfficialFacts => ({
  authorityLevel: 'official_ppnna', competentAuthority: 'PPNNA-CHIS', signatoryAuthority: 'PPNNA-CHIS', documentCounts: true, signedOn: '2026-11-20', today: '2026-11-23',
  outcome: 'return_extended', destinationCountry: 'GT', recommendationSent: true, ...changes,
});

describe('registering the official determination', () => {
  it('permits the paper of the competent authority', () => expect(mayRegisterOfficial(facts())).toPermit());
  it('R54 refuses a signatory that is not competent (LGDNNA 122)', () => expect(mayRegisterOfficial(facts({ signatoryAuthority: 'DIF-TIJUANA' }))).toRefuseFor('official-signatory-not-competent'));
  it('R54 refuses while nobody knows who is competent (LGDNNA 122)', () => expect(mayRegisterOfficial(facts({ competentAuthority: null }))).toRefuseFor('competent-authority-not-set'));
  it('R54 takes a judge\'s order from the judge (LGDNNA 122)', () => expect(mayRegisterOfficial(facts({ authorityLevel: 'judicial', competentAuthority: null, signatoryAuthority: 'Juzgado 3' }))).toPermit());
  it('R54 refuses without the paper itself (LGDNNA 122)', () => expect(mayRegisterOfficial(facts({ documentCounts: false }))).toRefuseFor('official-document-missing'));
  it('R54 refuses a date to come and a journey to nowhere (LGDNNA 97)', () =>
    expect(mayRegisterOfficial(facts({ signedOn: '2026-11-24', destinationCountry: null }))).toRefuseFor('signed-in-the-future', 'official-without-destination'));
  it('waits until the recommendation was sent', () => {
    expect(mayRegisterOfficial(facts({ recommendationSent: false }))).toRefuseFor('recommendation-not-sent');
    expect(mayRegisterOfficial(facts({ recommendationSent: null }))).toPermit();
  });
});

describe('an answer that differs from the recommendation', () => {
  const recommended = { outcome: 'foster_MX', decision: 'approved', destinationCountry: null };
  it('R55 calls the attorney to weigh a challenge (LGDNNA 92-X)', () =>
    expect(divergenceOf(recommended, { outcome: 'return_extended', decision: 'approved', destinationCountry: 'GT' })).toEqual({ divergent: true, alerts: ['challenge-review'] }));
  it('R55 calls when the authority says no (LGDNNA 92-X)', () => expect(divergenceOf(recommended, { ...recommended, decision: 'not_in_best_interest' }).divergent).toBe(true));
  it('R55 calls nobody when both agree (LGDNNA 92-X)', () => {
    expect(divergenceOf(recommended, { ...recommended, decision: 'approved_modified' })).toEqual({ divergent: false, alerts: [] });
    expect(divergenceOf(null, recommended).divergent).toBe(false);
  });
});
