import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ReconfirmWithChildInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayReconfirm } from '../../rules/reconfirmation';
import { moved, onOpenReturn, type OpenReturn } from '../acting';
import { keepFear } from './keep-fear';

@Injectable()
export class ReconfirmWithChild {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps what the child says when asked once more. A yes is only hers when she was asked alone; a no stops the return at once. */
  reconfirm(request: RequestActor, input: ReconfirmWithChildInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.reconfirm', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = new InputCheck()
          .text('words', input.words, { min: input.willing ? 2 : 0, max: 4000 })
          .text('interpreter', input.interpreter, { max: 200 }).problems;
        if (problems.length > 0) return invalid(problems);
        const decision = mayReconfirm(input);
        if (!decision.permitted) return refused(decision);
        await save(tx, open, input);
        if (input.willing) return moved(open.request.id, open.request.state);
        await keepFear(tx, open.file, { kind: 'refusal', words: input.words });
        return moved(open.request.id, 'stopped');
      },
    );
  }
}

const save = (tx: Tx, open: OpenReturn, input: ReconfirmWithChildInput) =>
  tx.sql(
    `insert into return_reconfirmation (id, case_file_id, return_id, asked_at, willing, words, alone, interpreter, created_by)
     values ($1, $2, $3, clock_timestamp(), $4, $5, $6, $7, $8)`,
    [
      newId<'ReturnReconfirmation'>(),
      open.file.id,
      open.request.id,
      input.willing,
      input.words,
      input.alone,
      input.interpreter ?? null,
      tx.actor.id,
    ],
  );
