import { challengeWindowEndOf, changeConsequences, mayActOn, mayComeIntoForce, type StandingFacts, validUntilOf } from './validity';

const facts = (changes: Partial<StandingFacts> = {}): StandingFacts => ({
  state: 'in_force', inForceFrom: '2026-11-01', validUntil: '2027-01-30', significantChange: null, openChallenges: 0, birthDate: '2011-05-03', today: '2026-11-23', ...changes,
});

describe('acting on a determination', () => {
  it('permits while it stands', () => expect(mayActOn(facts())).toPermit());
  it('R58 stops when its time has passed (GC14 review)', () => expect(mayActOn(facts({ validUntil: '2026-11-22' }))).toRefuseFor('determination-expired'));
  it('R58 stops when the situation changed (GC14 review)', () => expect(mayActOn(facts({ significantChange: 'fear_expressed' }))).toRefuseFor('situation-changed'));
  it('R58 stops when the child turns 18 (GC14 review)', () => expect(mayActOn(facts({ birthDate: '2008-11-23' }))).toRefuseFor('child-turned-18'));
  it('R59 holds while a reconsideration is open (LGDNNA 92-X)', () => expect(mayActOn(facts({ openChallenges: 1 }))).toRefuseFor('held-by-challenge'));
  it('stops before it begins', () => expect(mayActOn(facts({ inForceFrom: '2026-11-24' }))).toRefuseFor('determination-not-in-force'));
  it('R58 opens a task, at once where there is danger (GC14 review)', () => {
    expect(changeConsequences('fear_expressed')).toEqual({ executable: false, task: 'reopen-determination', urgent: true });
    expect(changeConsequences('new_facts').urgent).toBe(false);
  });
  it('counts 90 days for a return and a year otherwise (policy: validity)', () =>
    expect([validUntilOf('return_parents', '2026-11-01'), validUntilOf('foster_MX', '2026-11-01')]).toEqual(['2027-01-30', '2027-11-01']));
  it('leaves 15 business days to challenge (LFPA 85)', () => expect(challengeWindowEndOf('2026-11-02', new Set(['2026-11-16']))).toBe('2026-11-24'));
});

describe('coming into force', () => {
  const at = new Date('2026-11-20T16:00:00Z');
  const told = { state: 'notified', notifiedChildAt: at, notifiedRepresentativeAt: at, orderInForce: false };
  it('follows notification of both', () => expect(mayComeIntoForce(told)).toPermit());
  it('R30 waits until the child was told (LGDNNA 74)', () => expect(mayComeIntoForce({ ...told, state: 'official', notifiedChildAt: null })).toRefuseFor('not-yet-notified', 'child-not-notified'));
  it('waits for the representative (LGDNNA 106)', () => expect(mayComeIntoForce({ ...told, notifiedRepresentativeAt: null })).toRefuseFor('representative-not-notified'));
  it('R70 waits while an order suspends it (LA 126)', () => expect(mayComeIntoForce({ ...told, orderInForce: true })).toRefuseFor('order-suspends-determination'));
});
