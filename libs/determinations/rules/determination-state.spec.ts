import {
  officialMayBecome, officialStates, type OfficialState, recommendationMayBecome, recommendationStates, type RecommendationState,
} from './determination-state';

const internal = [
  'provisional>decided', 'provisional>transmitted', 'provisional>replaced', 'decided>transmitted', 'decided>replaced', 'transmitted>answered',
  'transmitted>answered_divergent', 'transmitted>replaced',
];
const official = [
  'official>notified', 'official>suspended', 'official>superseded', 'official>annulled', 'notified>in_force', 'notified>suspended',
  'notified>superseded', 'notified>annulled', 'in_force>suspended', 'in_force>executed', 'in_force>expired', 'in_force>superseded',
  'in_force>annulled', 'suspended>official', 'suspended>notified', 'suspended>in_force', 'suspended>superseded', 'suspended>annulled',
  'expired>superseded', 'expired>annulled',
];
const internalCells = recommendationStates.flatMap((from) => recommendationStates.map((to): [RecommendationState, RecommendationState] => [from, to]));
const officialCells = officialStates.flatMap((from) => officialStates.map((to): [OfficialState, OfficialState] => [from, to]));

describe('the states of a recommendation', () => {
  it.each(internalCells)('%s to %s (domain §6.3)', (from, to) => expect(recommendationMayBecome(from, to)).toBe(internal.includes(`${from}>${to}`)));

  it('R54 never reach those of an official determination (LGDNNA 122)', () =>
    expect(recommendationStates.filter((state) => (officialStates as readonly string[]).includes(state))).toEqual([]));
});

describe('the states of an official determination', () => {
  it.each(officialCells)('%s to %s (domain §6.3)', (from, to) => expect(officialMayBecome(from, to)).toBe(official.includes(`${from}>${to}`)));
});
