import { unless } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { assessmentDefaults, type AssessmentSettings } from './settings';

/** Whether a level of risk puts life, liberty or serious harm at stake (CL-28: 0 emergency, 1 high). */
export const isSevere = (level: string | null): boolean => level === '0' || level === '1';

/** The ground of R40 against submitting: a severe risk without a safety plan and immediate action. */
export const safetyPlanGround = (facts: { readonly riskLevel: string | null; readonly safetyPlan: boolean }): Ground | null =>
  unless(
    !isSevere(facts.riskLevel) || facts.safetyPlan,
    block('R40', 'safety-plan-missing', [law.CRC(19), policy('urgent-levels')], { level: facts.riskLevel ?? '' }),
  );

/** What follows from recording a risk (R40): who is paged and by when a supervisor must acknowledge it. */
export interface RiskConsequences {
  readonly page: 'supervisor' | null;
  readonly acknowledgeBy: Date | null;
}

/** Computes the consequences of a recorded risk (R40). */
export function followsFromRisk(level: string, at: Date, settings: AssessmentSettings = assessmentDefaults): RiskConsequences {
  if (!isSevere(level)) return { page: null, acknowledgeBy: null };
  return { page: 'supervisor', acknowledgeBy: new Date(at.getTime() + settings.acknowledgeHours * 3_600_000) };
}
