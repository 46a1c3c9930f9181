import type { PlanFacts } from './return-facts';
import type { ResolutionKind } from './code-lists';

export const resolutionViolations = [
  'resolution-contradicts-plan',
  'resolution-without-plan',
  'deportation-of-child',
] as const;
export type ResolutionViolation = (typeof resolutionViolations)[number];

const removes = (kind: ResolutionKind): boolean => kind !== 'regularisation' && kind !== 'other';

/**
 * What a resolution of the migration authority violates (R65): it must follow the plan, and may never deport a child.
 * Any of these stops the return and opens the way to an amparo. [LM 20-IV, 112-III, 120]
 */
export function violationsOf(kind: ResolutionKind, plan: PlanFacts | null): readonly ResolutionViolation[] {
  const found: ResolutionViolation[] = [];
  if (removes(kind) && plan !== null && plan.migrationMeasure !== 'assisted_return')
    found.push('resolution-contradicts-plan');
  if (removes(kind) && plan === null) found.push('resolution-without-plan');
  if (kind === 'deportation' || kind === 'expulsion') found.push('deportation-of-child');
  return found;
}

/** What follows a violation: an amparo, which has no time limit against a removal and is filed at once. */
export const afterViolation = { rule: 'R65-amparo', task: 'amparo', hours: 24 } as const;
