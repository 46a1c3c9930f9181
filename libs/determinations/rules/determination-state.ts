/**
 * States of a determination (domain §6.3). A recommendation ends with the authority's answer; it never is official,
 * notified or in force. Reconsideration is no state: it is an open challenge, and several may run at once.
 */
export const recommendationTransitions = {
  provisional: ['decided', 'transmitted', 'replaced'],
  decided: ['transmitted', 'replaced'],
  transmitted: ['answered', 'answered_divergent', 'replaced'],
  answered: [],
  answered_divergent: [],
  replaced: [],
} as const;
export type RecommendationState = keyof typeof recommendationTransitions;

export const officialTransitions = {
  official: ['notified', 'suspended', 'superseded', 'annulled'],
  notified: ['in_force', 'suspended', 'superseded', 'annulled'],
  in_force: ['suspended', 'executed', 'expired', 'superseded', 'annulled'],
  suspended: ['official', 'notified', 'in_force', 'superseded', 'annulled'],
  executed: [],
  expired: ['superseded', 'annulled'],
  superseded: [],
  annulled: [],
} as const;
export type OfficialState = keyof typeof officialTransitions;

export const recommendationStates: readonly RecommendationState[] = ['provisional', 'decided', 'transmitted', 'answered', 'answered_divergent', 'replaced'];
export const officialStates: readonly OfficialState[] = ['official', 'notified', 'in_force', 'suspended', 'executed', 'expired', 'superseded', 'annulled'];

/** Whether a recommendation may go from one state to another. */
export const recommendationMayBecome = (from: string, to: RecommendationState): boolean =>
  recommendationStates.some((state) => state === from && recommendationTransitions[state].some((next) => next === to));

/** Whether an official determination may go from one state to another. */
export const officialMayBecome = (from: string, to: OfficialState): boolean =>
  officialStates.some((state) => state === from && officialTransitions[state].some((next) => next === to));
