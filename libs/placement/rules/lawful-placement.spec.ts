import type { StandingFacts } from './lawful-placement';
import { isLawfulPlacement, reviewsStartedBy } from './lawful-placement';

const at = new Date('2026-11-01T12:00:00Z');
const ordered: StandingFacts = {
  kind: 'CAS_private', orderKind: 'urgent_measure', protectionAuthorityToldAt: null, basisLostAt: null, libertyRestrictions: [], registeredCentre: true,
};

describe('a placement that stands in law', () => {
  it('is one ordered, told, or with family (LGDNNA 30 Bis 1)', () => {
    expect(isLawfulPlacement(ordered)).toBe(true);
    expect(isLawfulPlacement({ ...ordered, orderKind: null, protectionAuthorityToldAt: at })).toBe(true);
    expect(isLawfulPlacement({ ...ordered, kind: 'kinship', orderKind: null, registeredCentre: null })).toBe(true);
  });

  it.each<[string, Partial<StandingFacts>]>([
    ['a place of detention (LM 99)', { kind: 'hotel_motel' }],
    ['a placement whose measure a judge cancelled (LGDNNA 122-VI)', { basisLostAt: at }],
    ['a locked place that is no registered centre (LM 99)', { kind: 'CSO_shelter_open', libertyRestrictions: ['no_exit'], registeredCentre: false }],
    ['a centre with neither order nor notice (LGDNNA 30 Bis 1)', { orderKind: null }],
  ])('is not %s', (_name, change) => expect(isLawfulPlacement({ ...ordered, ...change })).toBe(false));

  it('R34 starts the two reviews of DL47 in residential care only (LGDNNA 120)', () => {
    expect(reviewsStartedBy('CAS_public')).toEqual(['DL47-assessment', 'DL47-alternative']);
    expect(reviewsStartedBy('kinship')).toEqual([]);
  });
});
