import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { GiveStopReasonInput, StopReasonGiven } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { mayGiveStopReason } from '../../rules/stop-order';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class GiveStopReason {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps the reason of one's own stop order, given afterwards. */
  give(request: RequestActor, input: GiveStopReasonInput): Promise<Outcome<StopReasonGiven> | null> {
    return this.recorder.act(
      request,
      { act: 'stop-order.give-reason', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('place', 'StopOrder', file);
        const { problems } = new InputCheck()
          .id('stopOrderId', input.stopOrderId)
          .text('reason', input.reason, { min: 3, max: 4000 });
        if (problems.length > 0) return invalid(problems);
        const order = await tx.one<{ placedBy: string; reason: string | null }>(
          'select placed_by as "placedBy", reason from stop_order where id = $1 and case_file_id = $2',
          [input.stopOrderId, file.id],
        );
        if (!order) return invalid([problem('stopOrderId', 'not-found')]);
        const decision = mayGiveStopReason({
          own: order.placedBy === tx.actor.id,
          given: order.reason !== null,
        });
        if (!decision.permitted) return refused(decision);
        await tx.sql('update stop_order set reason = $2, reason_at = $3 where id = $1', [
          input.stopOrderId,
          input.reason.trim(),
          tx.now,
        ]);
        return done({ __typename: 'StopReasonGiven', at: tx.now.toISOString() });
      },
    );
  }
}
