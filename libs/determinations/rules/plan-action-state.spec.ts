import { isSettled, planActionMayBecome, planActionStates, type PlanActionState } from './plan-action-state';

const forward = [
  'proposed>agreed', 'agreed>in_progress', 'in_progress>executed', 'in_progress>blocked', 'blocked>escalated', 'blocked>in_progress',
  'escalated>escalated', 'escalated>in_progress', 'executed>verified', 'executed>in_progress', 'verified>closed',
];
const dropped = ['proposed', 'agreed', 'in_progress', 'blocked', 'escalated', 'executed'].flatMap((from) => [`${from}>replaced`, `${from}>cancelled`]);
const cells = planActionStates.flatMap((from) => planActionStates.map((to): [PlanActionState, PlanActionState] => [from, to]));

describe('the states of an action of the plan', () => {
  it.each(cells)('%s to %s (domain §6.7)', (from, to) => expect(planActionMayBecome(from, to)).toBe([...forward, ...dropped].includes(`${from}>${to}`)));

  it('never jump from executed to closed without verification', () => expect(planActionMayBecome('executed', 'closed')).toBe(false));
  it('are settled once verified, closed, replaced or cancelled', () => expect(planActionStates.filter(isSettled)).toEqual(['verified', 'closed', 'replaced', 'cancelled']));
});
