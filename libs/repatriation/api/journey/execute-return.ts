import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { ReturnMoved, SignReturnInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine } from '@cobijo/kernel/rules/decision';
import { guardSheet, mayDepart } from '../../rules/return-safeguards';
import { mayStepTo, sameSheet } from '../../rules/steps';
import { moved, onOpenReturn } from '../acting';
import { returnFacts } from '../return-facts';
import { sheetDigest } from '../sheet-digest';
import { tellable } from '../tellable';

@Injectable()
export class ExecuteReturn {
  constructor(private readonly recorder: Recorder) {}

  /** The child leaves. Every safeguard is asked again at the door; one that fails keeps her here (R62). */
  execute(request: RequestActor, input: SignReturnInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.execute', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const facts = await returnFacts(tx, open, 'departure');
        const sheet = guardSheet(facts);
        const decision = combine(
          mayStepTo(open.request.state, 'in_transit'),
          mayDepart(facts),
          sameSheet(input.sheetDigest, sheetDigest(sheet, open.request)),
        );
        if (!decision.permitted) return refused(tellable(request, decision, sheet));
        await tx.sql(
          'insert into return_departure (id, case_file_id, return_id, sheet_digest, created_by) values ($1, $2, $3, $4, $5)',
          [newId<'ReturnDeparture'>(), open.file.id, open.request.id, input.sheetDigest, tx.actor.id],
        );
        return moved(open.request.id, 'in_transit');
      },
    );
  }
}
