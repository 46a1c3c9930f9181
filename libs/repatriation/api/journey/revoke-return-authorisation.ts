import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { ReturnActInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { mayStepTo } from '../../rules/steps';
import { moveTo, onOpenReturn } from '../acting';

@Injectable()
export class RevokeReturnAuthorisation {
  constructor(private readonly recorder: Recorder) {}

  /** Takes an authorisation back, before the child left. A first signature falls back to arranging. */
  revoke(request: RequestActor, input: ReturnActInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.revoke', ...input, right: ['authorise', 'ReturnAuthorisation'] },
      async (tx, open) => {
        const to = open.request.state === 'ready' ? 'arranging' : 'revoked';
        const decision = mayStepTo(open.request.state, to);
        return decision.permitted ? moveTo(tx, open.request, to) : refused(decision);
      },
    );
  }
}
