/** Who asks for a return (E42). */
export const requesters = ['child', 'parent', 'INM', 'consulate', 'PPNNA', 'other'] as const;
export type Requester = (typeof requesters)[number];

/** What an authority may have decided. Only the first is a return; the other two are never one (R63). */
export const resolutionKinds = [
  'assisted_return',
  'regularisation',
  'deportation',
  'expulsion',
  'other',
] as const;
export type ResolutionKind = (typeof resolutionKinds)[number];

/** Options of CL-41 that are a return. */
export const returnOutcomes = ['return_parents', 'return_extended', 'return_state_care'] as const;
export type ReturnOutcome = (typeof returnOutcomes)[number];

/** Who receives the child. */
export const receiverKinds = ['family', 'state_care'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];

export const transportModes = ['air', 'bus', 'official_vehicle', 'other'] as const;
export type TransportMode = (typeof transportModes)[number];

/** How the child's fear or refusal came out (R68). */
export const fearKinds = ['fear', 'refusal', 'doubt'] as const;
export type FearKind = (typeof fearKinds)[number];

/** Why a return is over without one, or after one. */
export const returnClosures = [
  'not_in_best_interest',
  'protection_need',
  'child_refused',
  'request_withdrawn',
  'turned_back',
  'followed_up',
  'irregular_return',
  'other',
] as const;
export type ReturnClosure = (typeof returnClosures)[number];

/** How a child is found at a follow-up (DL51). */
export const followUpFindings = ['well', 'needs_support', 'at_risk', 'not_located'] as const;
export type FollowUpFinding = (typeof followUpFindings)[number];

/** Whether an outcome of a determination is a return. */
export const isReturnOutcome = (outcome: string): outcome is ReturnOutcome =>
  returnOutcomes.some((code) => code === outcome);

/** Whether a determination says yes to a return: the outcome is one, and it was approved (CL-42). */
export const decidesReturn = (determination: {
  readonly outcome: string;
  readonly decision: string;
}): boolean =>
  isReturnOutcome(determination.outcome) &&
  ['approved', 'approved_modified'].includes(determination.decision);
