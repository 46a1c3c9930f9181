import { Injectable } from '@nestjs/common';
import type { Discipline } from '@cobijo/access/rules/roles';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { LiftStopOrderInput, StopOrderLifted } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { mayLiftStopOrder } from '../../rules/stop-order';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class LiftStopOrder {
  constructor(private readonly recorder: Recorder) {}

  /** Lifts a stop order: only the supervisor of its discipline, with a reason (R66). */
  lift(request: RequestActor, input: LiftStopOrderInput): Promise<Outcome<StopOrderLifted> | null> {
    return this.recorder.act(
      request,
      { act: 'stop-order.lift', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('lift', 'StopOrder', file);
        const { problems } = new InputCheck()
          .id('stopOrderId', input.stopOrderId)
          .text('reason', input.reason, { min: 3, max: 4000 });
        if (problems.length > 0) return invalid(problems);
        const order = await tx.one<{ discipline: Discipline; lifted: boolean }>(
          'select discipline, lifted_at is not null as lifted from stop_order where id = $1 and case_file_id = $2',
          [input.stopOrderId, file.id],
        );
        if (!order) return invalid([problem('stopOrderId', 'not-found')]);
        const decision = mayLiftStopOrder({ ...order, roles: tx.actor.roles });
        if (!decision.permitted) return refused(decision);
        await tx.sql('update stop_order set lifted_by = $2, lifted_at = $3, lift_reason = $4 where id = $1', [
          input.stopOrderId,
          tx.actor.id,
          tx.now,
          input.reason.trim(),
        ]);
        return done({ __typename: 'StopOrderLifted', liftedAt: tx.now.toISOString() });
      },
    );
  }
}
