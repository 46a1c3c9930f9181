import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { Denied, type Tx } from '@cobijo/audit/api/tx';
import { rightsDiagnosisOf } from '@cobijo/assessments/api/assessments.queries';
import { rights } from '@cobijo/assessments/rules/code-lists';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline } from '@cobijo/cases/api/deadlines';
import type { AddPlanActionInput, DraftPlanInput, IssuePlanInput, PlanChanged, PlanStepInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { mayMoveToExecution } from '../../rules/bid-requirement';
import { authorityLevels, measures, measureTypes, migrationMeasures } from '../../rules/code-lists';
import { mayCallPartlyMet, mayFulfilPlan, mayIssuePlan, mayProposeMeasure } from '../../rules/restitution-plan';
import { officialDetermination, openRecommendation } from '../determinations.queries';
import { actionsOf, currentPlan, type PlanRow, violenceInFamily } from './plan.queries';

type Answer = Promise<Outcome<PlanChanged> | null>;
const changed = (plan: PlanRow, state = plan.state): PlanChanged => ({ __typename: 'PlanChanged', planId: plan.id, state, version: plan.version + 1 });

/** Writes the plan: draft, actions, issue, copy for the child, fulfilment. */
@Injectable()
export class WritePlan {
  constructor(private readonly recorder: Recorder) {}

  draft(request: RequestActor, input: DraftPlanInput): Answer {
    return this.recorder.act(request, { act: 'plan.draft', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file?.childId) return null;
      tx.require('create', 'Plan', file);
      const { problems } = new InputCheck().require('migrationMeasure', input.migrationMeasure).oneOf('migrationMeasure', input.migrationMeasure, migrationMeasures);
      if (problems.length > 0) return invalid(problems);
      const diagnosis = await rightsDiagnosisOf(tx, file.id);
      const id = newId<'RestitutionPlan'>();
      await tx.sql(
        `insert into restitution_plan (id, case_file_id, child_id, number, diagnosis_id, migration_measure, created_by)
         values ($1, $2, $3, 1 + (select count(*) from restitution_plan where case_file_id = $2), $4, $5, $6)`,
        [id, file.id, file.childId, diagnosis?.id ?? null, input.migrationMeasure, tx.actor.id],
      );
      return done({ __typename: 'PlanChanged', planId: id, state: 'draft', version: 1 });
    });
  }

  addAction(request: RequestActor, input: AddPlanActionInput): Answer {
    return this.recorder.act(request, { act: 'plan.add-action', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input.caseFileId);
      if (!found) return null;
      tx.require('edit', 'Plan', found.file);
      const driverId = input.driverId ?? tx.actor.id;
      const { problems } = checkAction(input).when(!found.file.team.some(({ userId }) => userId === driverId), problem('driverId', 'not-found'));
      if (problems.length > 0) return invalid(problems);
      const decision = mayProposeMeasure({ measure: input.measure, violenceInFamily: await violenceInFamily(tx, found.file.id) });
      if (!decision.permitted) return refused(decision);
      const id = newId<'PlanAction'>();
      await tx.sql(
        `insert into plan_action (id, case_file_id, plan_id, right_code, legal_basis, measure_type, measure, measure_text, beneficiary, institution, person, driver_id, start_on, due_on, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [id, found.file.id, found.plan.id, input.right, input.legalBasis?.trim() || `LGDNNA 13, ${input.right}`, input.measureType, input.measure, input.measureText?.trim() ?? '',
          input.beneficiary ?? 'child', input.institution.trim(), input.person.trim(), driverId, input.startOn, input.dueOn, tx.actor.id],
      );
      await bump(tx, found.plan);
      return done({ ...changed(found.plan), actionId: id, actionState: 'proposed' }, decision);
    });
  }

  issue(request: RequestActor, input: IssuePlanInput): Answer {
    return this.recorder.act(request, { act: 'plan.issue', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input.caseFileId);
      if (!found) return null;
      const { file, plan } = found;
      if (!tx.may('approve', 'Plan', file) && !tx.may('register', 'Plan', file)) throw new Denied('approve', 'Plan');
      const { problems } = new InputCheck().require('issuedBy', input.issuedBy).oneOf('issuedBy', input.issuedBy, authorityLevels).date('nextReview', input.nextReview);
      if (problems.length > 0) return invalid(problems);
      if (plan.version !== input.version) return refused([stale(input.version, plan.version)]);
      const diagnosis = await rightsDiagnosisOf(tx, file.id);
      const determination = (await officialDetermination(tx, file.id)) ?? (await openRecommendation(tx, file.id));
      const decision = combine(
        mayIssuePlan({ state: plan.state, rights: diagnosis?.rows ?? null, actions: await actionsOf(tx, plan.id) }),
        mayMoveToExecution({ migrationMeasure: plan.migrationMeasure, determination }),
      );
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update restitution_plan set state = 'replaced', version = version + 1 where case_file_id = $1 and state in ('agreed','in_execution','partly_met')`, [file.id]);
      await tx.sql(
        `update restitution_plan set state = 'agreed', issued_by = $2, issued_at = $3, next_review = $4, diagnosis_id = $5, determination_id = $6, version = version + 1 where id = $1`,
        [plan.id, input.issuedBy, tx.now, input.nextReview, diagnosis?.id, determination?.id ?? null],
      );
      await meetDeadline(tx, { rule: 'DL46', caseFileId: file.id });
      return done(changed(plan, 'agreed'), decision);
    });
  }

  giveCopy(request: RequestActor, input: PlanStepInput): Answer {
    return this.recorder.act(request, { act: 'plan.give-copy', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input.caseFileId);
      if (!found) return null;
      tx.require('edit', 'Plan', found.file);
      const { problems } = new InputCheck().text('format', input.format, { min: 3, max: 120 });
      if (problems.length > 0) return invalid(problems);
      await tx.sql('update restitution_plan set child_copy_given_at = $2, child_copy_format = $3, version = version + 1 where id = $1', [found.plan.id, tx.now, input.format?.trim()]);
      return done(changed(found.plan));
    });
  }

  sendToMigration(request: RequestActor, input: PlanStepInput): Answer {
    return this.recorder.act(request, { act: 'plan.send-migration', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input.caseFileId);
      if (!found) return null;
      tx.require('edit', 'Plan', found.file);
      const decision = decide([unless(found.plan.state !== 'draft', block('STATE', 'plan-not-issued', [policy('E37')]))]);
      if (!decision.permitted) return refused(decision);
      await tx.sql('update restitution_plan set sent_inm_at = coalesce(sent_inm_at, $2), version = version + 1 where id = $1', [found.plan.id, tx.now]);
      return done(changed(found.plan), decision);
    });
  }

  callPartlyMet(request: RequestActor, input: PlanStepInput): Answer {
    return this.recorder.act(request, { act: 'plan.call-partly-met', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input.caseFileId);
      if (!found) return null;
      tx.require('approve', 'Plan', found.file);
      if (found.plan.version !== input.version) return refused([stale(input.version, found.plan.version)]);
      const diagnosis = await rightsDiagnosisOf(tx, found.file.id);
      const decision = mayCallPartlyMet({ state: found.plan.state, rights: diagnosis?.rows ?? [], actions: await actionsOf(tx, found.plan.id) });
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update restitution_plan set state = 'partly_met', version = version + 1 where id = $1`, [found.plan.id]);
      return done(changed(found.plan, 'partly_met'), decision);
    });
  }

  fulfil(request: RequestActor, input: PlanStepInput): Answer {
    return this.recorder.act(request, { act: 'plan.fulfil', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input.caseFileId);
      if (!found) return null;
      tx.require('approve', 'Plan', found.file);
      if (found.plan.version !== input.version) return refused([stale(input.version, found.plan.version)]);
      const diagnosis = await rightsDiagnosisOf(tx, found.file.id);
      const decision = combine(
        mayFulfilPlan({ rights: diagnosis?.rows ?? [], actions: await actionsOf(tx, found.plan.id) }),
        decide([unless(found.plan.state !== 'draft', block('STATE', 'draft-not-fulfilled', [policy('E37')]))]),
      );
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update restitution_plan set state = 'fulfilled', version = version + 1 where id = $1`, [found.plan.id]);
      return done(changed(found.plan, 'fulfilled'), decision);
    });
  }
}

async function find(tx: Tx, caseFileId: string): Promise<{ readonly file: CaseFileRow; readonly plan: PlanRow } | null> {
  const file = await findCaseFile(tx, caseFileId);
  const plan = file && (await currentPlan(tx, file.id));
  return file && plan ? { file, plan } : null;
}

const bump = async (tx: Tx, plan: PlanRow): Promise<void> => {
  await tx.sql('update restitution_plan set version = version + 1 where id = $1', [plan.id]);
};

const checkAction = (input: AddPlanActionInput): InputCheck =>
  new InputCheck()
    .require('right', input.right).oneOf('right', input.right, rights).require('measureType', input.measureType).oneOf('measureType', input.measureType, measureTypes)
    .require('measure', input.measure).oneOf('measure', input.measure, measures).text('measureText', input.measureText, { max: 2000 })
    .oneOf('beneficiary', input.beneficiary, ['child', 'siblings', 'family']).text('institution', input.institution, { min: 2, max: 160 }).text('person', input.person, { min: 2, max: 160 })
    .date('startOn', input.startOn).date('dueOn', input.dueOn).when(input.dueOn < input.startOn, problem('dueOn', 'out-of-range'));
