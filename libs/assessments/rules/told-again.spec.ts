import { decide } from '@cobijo/kernel/rules/decision';
import { toldAgainGround, type RetellingFacts } from './told-again';

const facts = (change: Partial<RetellingFacts> = {}): RetellingFacts => ({
  at: new Date('2026-11-21T16:00:00Z'),
  event: 'domestic_violence',
  discipline: 'social_work',
  earlier: [{ at: new Date('2026-11-10T16:00:00Z'), event: 'domestic_violence', discipline: 'psychology' }],
  ...change,
});

describe('telling the same hurt again', () => {
  it('R39 warns when another discipline heard it 11 days before (LGDNNA 83)', () =>
    expect(decide([toldAgainGround(facts())])).toRefuseFor('told-again-too-soon'));

  it('R39 proceeds with a written reason (LGDNNA 83)', () =>
    expect(decide([toldAgainGround(facts())], { 'told-again-too-soon': 'La niña pidió contarlo' })).toPermit());

  it.each<[string, Partial<RetellingFacts>]>([
    ['nothing that hurts is asked', { event: null }],
    ['it is another event', { event: 'detention' }],
    ['the same discipline asks', { discipline: 'psychology' }],
    ['more than 30 days went by', { at: new Date('2026-12-11T16:00:00Z') }],
  ])('R39 is silent when %s', (_, change) => expect(toldAgainGround(facts(change))).toBeNull());
});
