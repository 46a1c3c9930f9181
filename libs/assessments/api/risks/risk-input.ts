import type { RecordRiskAssessmentInput } from '@cobijo/graphql/generated/server';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { concerns, refoulementRisks, riskKinds, riskLevels, screenResults } from '../../rules/code-lists';

const threeWays = ['yes', 'no', 'unknown'] as const;
const longest = 20_000;

/** What is wrong with a risk assessment as sent, field by field. */
export function problemsOfRisk(input: RecordRiskAssessmentInput, now: Date): readonly Problem[] {
  const check = new InputCheck()
    .instant('at', input.at, { notAfter: now })
    .oneOf('kind', input.kind, riskKinds)
    .oneOf('level', input.level, riskLevels)
    .text('rationale', input.rationale, { min: 1, max: longest })
    .require('nextReview', input.nextReview)
    .date('nextReview', input.nextReview)
    .when((input.protectiveFactors ?? []).some((factor) => factor.length > 500), problem('protectiveFactors', 'too-long', { max: 500 }));
  input.indicators.forEach(({ code, present, note }, index) =>
    check
      .oneOf(`indicators.${index}.code`, code, concerns)
      .oneOf(`indicators.${index}.present`, present, threeWays)
      .text(`indicators.${index}.note`, note, { max: 5_000 }),
  );
  checkPlan(check, input);
  if (input.kind === 'ip_screen') checkScreen(check, input, now);
  if (input.kind === 'return_risk') checkReturnRisk(check, input);
  return check.problems;
}

function checkPlan(check: InputCheck, { safetyPlan }: RecordRiskAssessmentInput): void {
  if (!safetyPlan) return;
  check
    .text('safetyPlan.immediateAction', safetyPlan.immediateAction, { min: 1, max: 5_000 })
    .require('safetyPlan.steps', safetyPlan.steps.filter((step) => step.trim() !== ''))
    .text('safetyPlan.contacts', safetyPlan.contacts, { min: 1, max: 2_000 });
}

function checkScreen(check: InputCheck, { screen }: RecordRiskAssessmentInput, now: Date): void {
  check.require('screen', screen);
  if (!screen) return;
  check
    .oneOf('screen.result', screen.result, screenResults)
    .require('screen.childInformedOfAsylum', screen.childInformedOfAsylum)
    .instant('screen.referredToAttorneyAt', screen.referredToAttorneyAt, { notAfter: now })
    .text('screen.account', screen.account, { max: longest })
    .when(screen.indicatorsPresent && screen.result === 'none_found', problem('screen.result', 'malformed'));
}

function checkReturnRisk(check: InputCheck, { returnRisk }: RecordRiskAssessmentInput): void {
  check.require('returnRisk', returnRisk);
  if (!returnRisk) return;
  check
    .text('returnRisk.destination', returnRisk.destination, { min: 1, max: 200 })
    .text('returnRisk.threatsKnown', returnRisk.threatsKnown, { max: longest })
    .text('returnRisk.countrySources', returnRisk.countrySources, { max: longest })
    .oneOf('returnRisk.perpetratorNear', returnRisk.perpetratorNear, threeWays)
    .oneOf('returnRisk.stateProtection', returnRisk.stateProtection, threeWays)
    .oneOf('returnRisk.refoulementRisk', returnRisk.refoulementRisk, refoulementRisks);
}
