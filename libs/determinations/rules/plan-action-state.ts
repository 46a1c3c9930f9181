/** States of an action of the plan (domain §6.7). Executed needs evidence, verified needs a witness of the change. */
export const planActionTransitions = {
  proposed: ['agreed', 'replaced', 'cancelled'],
  agreed: ['in_progress', 'replaced', 'cancelled'],
  in_progress: ['executed', 'blocked', 'replaced', 'cancelled'],
  blocked: ['escalated', 'in_progress', 'replaced', 'cancelled'],
  escalated: ['escalated', 'in_progress', 'replaced', 'cancelled'],
  executed: ['verified', 'in_progress', 'replaced', 'cancelled'],
  verified: ['closed'],
  closed: [],
  replaced: [],
  cancelled: [],
} as const;
export type PlanActionState = keyof typeof planActionTransitions;

export const planActionStates: readonly PlanActionState[] = [
  'proposed', 'agreed', 'in_progress', 'blocked', 'escalated', 'executed', 'verified', 'closed', 'replaced', 'cancelled',
];

/** Whether an action may go from one state to another. */
export const planActionMayBecome = (from: string, to: PlanActionState): boolean =>
  planActionStates.some((state) => state === from && planActionTransitions[state].some((next) => next === to));

/** States after which nothing more is to be done. */
export const isSettled = (state: string): boolean => ['verified', 'closed', 'replaced', 'cancelled'].includes(state);
