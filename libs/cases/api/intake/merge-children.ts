import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ChildrenMerged, MergeChildrenInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { reachChild } from '@cobijo/people/api/child-access';
import { mayMergeChildren } from '../../rules/intake/triage';
import { childHasActiveFile } from '../case-files.queries';
import { leaveTo } from './leave-to';
import { supervises } from './referrals.queries';

/** Merges two records of the same child (R6). */
@Injectable()
export class MergeChildren {
  constructor(private readonly recorder: Recorder) {}

  /** Lets one record go on with what both knew; the other points to it, and both keep their histories. */
  merge(request: RequestActor, input: MergeChildrenInput): Promise<Outcome<ChildrenMerged> | null> {
    return this.recorder.act(request, { act: 'child.merge', key: input.key, entityId: input.childId }, async (tx) => {
      const merged = await reachChild(tx, { childId: input.childId });
      const into = await reachChild(tx, { childId: input.intoChildId });
      if (!merged || !into) return null;
      tx.require('edit', 'Child', merged.access);
      tx.require('edit', 'Child', into.access);
      const { problems } = new InputCheck()
        .text('reason', input.reason, { min: 3, max: 500 })
        .when(input.childId === input.intoChildId, problem('intoChildId', 'out-of-range'));
      if (problems.length > 0) return invalid(problems);
      const decision = mayMergeChildren({
        supervisor: supervises(tx),
        mergedHasActiveFile: await childHasActiveFile(tx, input.childId),
        otherHasActiveFile: await childHasActiveFile(tx, input.intoChildId),
        mergedBefore: await mergedBefore(tx, [input.childId, input.intoChildId]),
      });
      if (!decision.permitted) return refused(decision);
      await save(tx, input);
      await leaveTo(tx, input.childId, input.intoChildId);
      return done({ __typename: 'ChildrenMerged', childId: input.intoChildId });
    });
  }
}

const mergedBefore = async (tx: Tx, childIds: readonly string[]): Promise<boolean> =>
  (await tx.one('select 1 from child where id = any ($1) and merged_into is not null', [childIds])) !== null;

async function save(tx: Tx, input: MergeChildrenInput): Promise<void> {
  await tx.sql(
    `insert into child_history (id, child_id, version, was, reason, created_by) select $2, c.id, c.version, to_jsonb(c.*), $3, $4 from child c where c.id = $1`,
    [input.childId, newId<'ChildHistory'>(), input.reason, tx.actor.id],
  );
  await tx.sql('update child set merged_into = $2, version = version + 1 where id = $1', [input.childId, input.intoChildId]);
}
