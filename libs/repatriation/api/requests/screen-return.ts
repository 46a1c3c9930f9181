import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { ReturnActInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { stageAfterScreening } from '../../rules/return-state';
import { mayStepTo } from '../../rules/steps';
import { moveTo, onOpenReturn } from '../acting';
import { returnFacts } from '../return-facts';

@Injectable()
export class ScreenReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Puts the return where the papers of the file are. Need for protection or danger bars it, whoever asked for it. */
  screen(request: RequestActor, input: ReturnActInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.screen', ...input, right: ['edit', 'Return'] },
      async (tx, open) => {
        const stage = stageAfterScreening(
          open.request.state,
          await returnFacts(tx, open, 'authorisation'),
        );
        const decision = mayStepTo(open.request.state, stage);
        return decision.permitted ? moveTo(tx, open.request, stage) : refused(decision);
      },
    );
  }
}
