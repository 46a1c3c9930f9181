import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** The assessment that planning would rest on, and how urgent the file is (CL-28). */
export interface PlanningFacts {
  readonly priority: number;
  readonly assessment: { readonly state: string; readonly type: string } | null;
}

/** The grounds against planning: an approved assessment; a short one is enough only for priority 0 and 1 (domain §6.1). */
export function planningGrounds({ priority, assessment }: PlanningFacts): readonly (Ground | null)[] {
  const approved = assessment?.state === 'approved';
  return [
    unless(approved, block('STATE', 'approved-assessment-missing', [policy('states')])),
    unless(!approved || assessment.type !== 'short' || priority <= 1, block('STATE', 'comprehensive-assessment-missing', [policy('states')])),
  ];
}

/** Whether a file may go from assessing to planning, as far as the assessment goes. */
export const mayPlan = (facts: PlanningFacts): Decision => decide(planningGrounds(facts));
