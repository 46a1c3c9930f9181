import { detentionPlaces } from '@cobijo/encounters/rules/code-lists';
import type { PlacingFacts } from './placing-child';
import { mayPlaceChild } from './placing-child';

const centre = (change: Partial<PlacingFacts> = {}): PlacingFacts => ({
  kind: 'CAS_public', registeredCentre: true, libertyRestrictions: [], orderShown: true, orderLost: false,
  protectionAuthorityToldAt: null, whyNotKin: 'La tía no puede recibirla', whyNotFoster: 'No hay familia certificada en el municipio',
  ...change,
});
const family: PlacingFacts = centre({ kind: 'kinship', registeredCentre: null, orderShown: false, whyNotKin: '', whyNotFoster: '' });

describe('placing a child', () => {
  it('permits a centre by order, with reasons why no family', () => expect(mayPlaceChild(centre())).toPermit());
  it('permits kin without any order', () => expect(mayPlaceChild(family)).toPermit());

  it.each(detentionPlaces.filter((place) => place !== 'unknown'))('R31 refuses %s as a placement (LM 99)', (kind) =>
    expect(mayPlaceChild({ ...family, kind })).toRefuseFor('detention-is-never-placement'));

  it('R17 refuses a locked place that is no registered centre: it is a detention (LM 99)', () => {
    const locked = { libertyRestrictions: ['locked_door'] };
    expect(mayPlaceChild({ ...family, kind: 'unrelated_adult', ...locked })).toRefuseFor('locked-place-is-detention');
    expect(mayPlaceChild(centre({ kind: 'CSO_shelter_open', registeredCentre: false, ...locked }))).toRefuseFor('locked-place-is-detention');
    expect(mayPlaceChild(centre(locked))).toPermit();
  });

  it('R32 refuses a centre with neither order nor notice (LGDNNA 30 Bis 1, 111-VIII)', () => {
    expect(mayPlaceChild(centre({ orderShown: false }))).toRefuseFor('centre-without-order-or-notice');
    expect(mayPlaceChild(centre({ orderShown: false, protectionAuthorityToldAt: new Date('2026-11-20T10:00:00Z') }))).toPermit();
  });

  it('R32 refuses a centre on an order that a judge cancelled (LGDNNA 30 Bis 1)', () =>
    expect(mayPlaceChild(centre({ orderLost: true }))).toRefuseFor('centre-order-lost'));

  it('R34 refuses residential care without saying why no kin and no foster family (LGDNNA 4-II, 26, 120-I)', () =>
    expect(mayPlaceChild(centre({ kind: 'CSO_shelter_open', whyNotKin: ' ', whyNotFoster: '' }))).toRefuseFor('kin-not-excluded', 'foster-not-excluded'));

  it('returns every ground at once', () =>
    expect(mayPlaceChild(centre({ orderShown: false, whyNotKin: '' }))).toRefuseFor('centre-without-order-or-notice', 'kin-not-excluded'));
});
