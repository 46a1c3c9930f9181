import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { CloseReturnInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { problem } from '@cobijo/kernel/rules/problem';
import { returnClosures } from '../../rules/code-lists';
import { closedState, mayClose } from '../../rules/steps';
import { moved, onOpenReturn } from '../acting';

@Injectable()
export class CloseReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Closes a return: after every follow-up, or where it was barred, stopped, refused or turned back. */
  close(request: RequestActor, input: CloseReturnInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.close', ...input, right: ['edit', 'Return'] },
      async (tx, open) => {
        const reason = returnClosures.find((code) => code === input.reason);
        if (!reason) return invalid([problem('reason', 'unknown-code')]);
        const decision = mayClose({
          state: open.request.state,
          reason,
          openFollowUps: open.request.openFollowUps,
        });
        if (!decision.permitted) return refused(decision);
        const state = closedState(open.request.state);
        await tx.sql(
          'update return_request set state = $2, close_reason = $3, closed_at = $4, version = version + 1 where id = $1',
          [open.request.id, state, reason, tx.now],
        );
        return moved(open.request.id, state);
      },
    );
  }
}
