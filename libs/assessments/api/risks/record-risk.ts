import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { Denied, type Tx } from '@cobijo/audit/api/tx';
import { raiseAsylumShield } from '@cobijo/cases/api/asylum-shield';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline, startDeadline } from '@cobijo/cases/api/deadlines';
import type { RecordRiskAssessmentInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { followsFromRisk, isSevere } from '../../rules/severe-risk';
import { problemsOfRisk } from './risk-input';

interface RiskAssessmentRecorded {
  readonly __typename: 'RiskAssessmentRecorded';
  readonly id: string;
  readonly safetyPlanDue: boolean;
  readonly acknowledgeBy: string | null;
}

/** Puts a risk on file. An observation: a danger is never refused, only followed up. */
@Injectable()
export class RecordRisk {
  constructor(private readonly recorder: Recorder) {}

  record(request: RequestActor, input: RecordRiskAssessmentInput): Promise<Outcome<RiskAssessmentRecorded> | null> {
    return this.recorder.act(request, { act: 'risk.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Risk', file);
      if (input.screen?.account && !tx.may('create', 'LegalMatter', file)) throw new Denied('create', 'LegalMatter');
      const problems = problemsOfRisk(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      const id = await insert(tx, input);
      if (input.safetyPlan) await writePlan(tx, input, id);
      if (input.screen) await writeScreen(tx, input, id);
      const acknowledgeBy = await followUp(tx, file, input);
      const safetyPlanDue = isSevere(input.level) && !input.safetyPlan;
      return done({ __typename: 'RiskAssessmentRecorded', id, safetyPlanDue, acknowledgeBy: acknowledgeBy?.toISOString() ?? null });
    });
  }
}

async function insert(tx: Tx, input: RecordRiskAssessmentInput): Promise<string> {
  const id = newId<'RiskAssessment'>();
  const screen = input.kind === 'ip_screen' ? input.screen : null;
  const back = input.kind === 'return_risk' ? input.returnRisk : null;
  await tx.sql(
    `insert into risk_assessment (id, case_file_id, at, kind, indicators, protective_factors, level, rationale, next_review, indicators_present,
       referred_to_attorney_at, child_informed_of_asylum, result, destination, threats_known, perpetrator_near, state_protection, country_sources,
       refoulement_risk, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      id, input.caseFileId, input.at, input.kind, JSON.stringify(input.indicators), input.protectiveFactors ?? [], input.level, input.rationale,
      input.nextReview, screen?.indicatorsPresent ?? null, screen?.referredToAttorneyAt ?? null, screen?.childInformedOfAsylum ?? null,
      screen?.result ?? null, back?.destination ?? null, back?.threatsKnown ?? null, back?.perpetratorNear ?? null, back?.stateProtection ?? null,
      back?.countrySources ?? null, back?.refoulementRisk ?? null, tx.actor.id,
    ],
  );
  return id;
}

async function writePlan(tx: Tx, { caseFileId, safetyPlan }: RecordRiskAssessmentInput, riskId: string): Promise<void> {
  if (!safetyPlan) return;
  await tx.sql(
    `insert into safety_plan (id, case_file_id, risk_assessment_id, immediate_action, steps, contacts, child_copy_given, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId<'SafetyPlan'>(), caseFileId, riskId, safetyPlan.immediateAction, safetyPlan.steps.filter((step) => step.trim() !== ''),
      safetyPlan.contacts, safetyPlan.childCopyGiven, tx.now, tx.actor.id,
    ],
  );
}

// The account goes to the privileged table; indicators raise the consular shield (LM 112-V).
async function writeScreen(tx: Tx, { caseFileId, screen }: RecordRiskAssessmentInput, riskId: string): Promise<void> {
  if (screen?.account)
    await tx.sql('insert into ip_screen_account (risk_assessment_id, case_file_id, body, created_by) values ($1, $2, $3, $4)', [
      riskId, caseFileId, screen.account, tx.actor.id,
    ]);
  if (screen?.indicatorsPresent || screen?.result === 'indicators') await raiseAsylumShield(tx, caseFileId);
}

// Fear that was expressed asks for both looks again; looking settles the task.
const afterFear: Readonly<Record<string, string | undefined>> = { ip_screen: 'R68-screen', return_risk: 'R68-risk' };

async function followUp(tx: Tx, file: CaseFileRow, input: RecordRiskAssessmentInput): Promise<Date | null> {
  const task = afterFear[input.kind];
  if (task) await meetDeadline(tx, { rule: task, caseFileId: file.id });
  const { page, acknowledgeBy } = followsFromRisk(input.level, tx.now);
  if (page) await tx.tell({ kind: 'risk-severe', officeId: file.officeId, caseFileId: file.id, payload: { level: input.level } });
  if (acknowledgeBy)
    await startDeadline(tx, {
      rule: 'R40-acknowledge', caseFileId: file.id, subject: 'risk-acknowledgement', triggerAt: tx.now, dueAt: acknowledgeBy,
    });
  return acknowledgeBy;
}
