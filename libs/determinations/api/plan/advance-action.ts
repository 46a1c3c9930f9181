import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { AdvancePlanActionInput, PlanChanged } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { escalationLevels } from '../../rules/code-lists';
import { planActionStates } from '../../rules/plan-action-state';
import { mayAdvanceAction, verifiers } from '../../rules/restitution-plan';
import { type ActionRow, actionsOf, currentPlan } from './plan.queries';

/** Takes an action a step further: agreed, executed with evidence, verified, blocked, escalated (R84; domain 6.7). */
@Injectable()
export class AdvanceAction {
  constructor(private readonly recorder: Recorder) {}

  advance(request: RequestActor, input: AdvancePlanActionInput): Promise<Outcome<PlanChanged> | null> {
    return this.recorder.act(request, { act: 'plan.advance-action', key: input.key, caseFileId: input.caseFileId, entityId: input.actionId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const plan = file && (await currentPlan(tx, file.id));
      const action = plan && (await actionsOf(tx, plan.id)).find(({ id }) => id === input.actionId);
      if (!file || !plan || !action) return null;
      tx.require('edit', 'Plan', file);
      const to = planActionStates.find((state) => state === input.to);
      const { problems } = check(input);
      if (problems.length > 0 || !to) return invalid(problems);
      if (action.version !== input.version) return refused([stale(input.version, action.version)]);
      // Only whoever follows the action up vouches for it as driver; the child's word is taken down by anybody on the team.
      const verifiedBy = input.verifiedBy === 'child' || (input.verifiedBy === 'driver' && action.driverId === tx.actor.id) ? input.verifiedBy : null;
      const evidenceCounts = input.documentId ? await documentCounts(tx, file.id, input.documentId) : false;
      const decision = mayAdvanceAction({ from: action.state, to, evidenceCounts, note: input.note ?? '', verifiedBy });
      if (!decision.permitted) return refused(decision);
      if (to === 'cancelled' || to === 'replaced') tx.require('approve', 'Plan', file);
      await save(tx, { action, caseFileId: file.id, verifiedBy }, input);
      await tx.sql(`update restitution_plan set state = case when state = 'agreed' then 'in_execution' else state end, version = version + 1 where id = $1`, [plan.id]);
      return done({ __typename: 'PlanChanged', planId: plan.id, state: plan.state, version: plan.version + 1, actionId: action.id, actionState: to }, decision);
    });
  }
}

const check = (input: AdvancePlanActionInput): InputCheck =>
  new InputCheck()
    .require('to', input.to).oneOf('to', input.to, planActionStates).text('note', input.note, { max: 4000 }).oneOf('verifiedBy', input.verifiedBy, verifiers)
    .oneOf('escalationLevel', input.escalationLevel, escalationLevels).when(input.to === 'escalated' && !input.escalationLevel, problem('escalationLevel', 'required'))
    .when(typeof input.childSatisfaction === 'number' && (input.childSatisfaction < 1 || input.childSatisfaction > 5), problem('childSatisfaction', 'out-of-range'));

async function save(tx: Tx, at: { readonly action: ActionRow; readonly caseFileId: string; readonly verifiedBy: string | null }, input: AdvancePlanActionInput): Promise<void> {
  const { action } = at;
  await tx.sql(
    `update plan_action set state = $2, obstacle = case when $2 in ('blocked','escalated') then $3 when $2 = 'in_progress' then null else obstacle end,
       escalation_level = case when $2 = 'escalated' then $4 else escalation_level end,
       evidence_document_id = case when $2 = 'executed' then $5::uuid else evidence_document_id end, executed_at = case when $2 = 'executed' then $6 else executed_at end,
       verified_by = case when $2 = 'verified' then $7 else verified_by end, verified_at = case when $2 = 'verified' then $6 else verified_at end,
       child_satisfaction = coalesce($8, child_satisfaction), version = version + 1 where id = $1`,
    [action.id, input.to, input.note ?? null, input.escalationLevel ?? null, input.documentId ?? null, tx.now, at.verifiedBy, input.childSatisfaction ?? null],
  );
  await tx.sql('insert into plan_action_event (id, case_file_id, action_id, from_state, to_state, note, document_id, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    newId<'PlanActionEvent'>(), at.caseFileId, action.id, action.state, input.to, input.note ?? null, input.documentId ?? null, tx.actor.id,
  ]);
}
