/** States of an assessment (domain §6.2) and where each may go. */
export const biaTransitions = {
  draft: ['in_progress', 'void'],
  in_progress: ['submitted', 'void'],
  submitted: ['returned', 'approved'],
  returned: ['in_progress', 'submitted', 'void'],
  approved: ['superseded', 'expired'],
  superseded: [],
  expired: ['superseded'],
  void: [],
} as const;
export type BiaState = keyof typeof biaTransitions;

export const biaStates: readonly BiaState[] = ['draft', 'in_progress', 'submitted', 'returned', 'approved', 'superseded', 'expired', 'void'];

/** Whether an assessment may go from one state to another. */
export const mayBecome = (from: string, to: BiaState): boolean =>
  biaStates.some((state) => state === from && biaTransitions[state].some((next) => next === to));

/** States in which answers may still be written; everything else is kept as it was. */
export const writableStates: readonly string[] = ['draft', 'in_progress', 'returned'];

/** Whether answers may still be written. */
export const isWritable = (state: string): boolean => writableStates.includes(state);
