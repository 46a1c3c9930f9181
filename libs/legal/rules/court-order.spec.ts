import { courtOrderKinds } from './code-lists';
import { courtOrderConsequences, mayLiftCourtOrder } from './court-order';

const notified = new Date('2026-11-20T10:00:00Z');

describe('an order that protects the child', () => {
  it.each(courtOrderKinds)('R70 stops every return at once: %s (LA 126, 160)', (kind) =>
    expect(courtOrderConsequences(kind, notified)).toMatchObject({ stopsReturn: true, alerts: ['returns-suspended'] }));

  it('R70 asks to tell the authority when it has not been told (LA 126)', () =>
    expect(courtOrderConsequences('suspension', null).alerts).toEqual(['returns-suspended', 'tell-authority']));

  it('R70 lets an order be lifted only on the decision that lifts it (LA 126, 160)', () => {
    const facts = { inForce: true, decisionShown: true, reason: 'Sentencia que niega el amparo, causó ejecutoria' };
    expect(mayLiftCourtOrder(facts)).toPermit();
    expect(mayLiftCourtOrder({ ...facts, inForce: false })).toRefuseFor('order-already-lifted');
    expect(mayLiftCourtOrder({ ...facts, decisionShown: false })).toRefuseFor('lifting-decision-not-shown');
    expect(mayLiftCourtOrder({ ...facts, reason: ' ' })).toRefuseFor('lifting-reason-missing');
  });
});
