import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { meetDeadline } from '@cobijo/cases/api/deadlines';
import type { ReturnActInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { combine } from '@cobijo/kernel/rules/decision';
import { mayResume } from '../../rules/holds';
import { stageOf } from '../../rules/return-state';
import { mayStepTo } from '../../rules/steps';
import { moveTo, onOpenReturn } from '../acting';
import { returnFacts } from '../return-facts';

@Injectable()
export class ResumeReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Takes a held return up where its papers are, when nothing holds it and fear was answered. Signatures are gone. */
  resume(request: RequestActor, input: ReturnActInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.resume', ...input, right: ['edit', 'Return'] },
      async (tx, open) => {
        const facts = await returnFacts(tx, open, 'authorisation');
        const stage = stageOf(facts);
        const decision = combine(mayStepTo(open.request.state, stage), mayResume(facts));
        if (!decision.permitted) return refused(decision);
        // Screened and assessed again: what fear asked for within hours is done.
        for (const rule of ['R68-screen', 'R68-risk'])
          await meetDeadline(tx, { rule, caseFileId: open.file.id });
        return moveTo(tx, open.request, stage);
      },
    );
  }
}
