import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { meetDeadline } from '@cobijo/cases/api/deadlines';
import type { RecordReturnFollowUpInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { followUpFindings } from '../../rules/code-lists';
import { moveTo, onOpenReturn } from '../acting';

@Injectable()
export class RecordReturnFollowUp {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps how the child was found. After the last one the return has been followed up (DL51). */
  record(request: RequestActor, input: RecordReturnFollowUpInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.record-follow-up', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = new InputCheck()
          .oneOf('finding', input.finding, followUpFindings)
          .text('mode', input.mode, { min: 2, max: 100 })
          .require('seenAlone', input.seenAlone)
          .text('childWords', input.childWords, { max: 4000 })
          .text('note', input.note, { max: 4000 }).problems;
        if (problems.length > 0) return invalid(problems);
        const met = await save(tx, open.request.id, input);
        if (!met) return invalid([problem('followUpId', 'not-found')]);
        await meetDeadline(tx, {
          rule: met.rule,
          caseFileId: open.file.id,
          subject: 'return_follow_up',
          evidence: input.followUpId,
        });
        const last = open.request.openFollowUps === 1 && open.request.state === 'handed_over';
        return moveTo(tx, open.request, last ? 'followed_up' : open.request.state);
      },
    );
  }
}

const save = (tx: Tx, returnId: string, input: RecordReturnFollowUpInput): Promise<{ rule: string } | null> =>
  tx.one<{ rule: string }>(
    `update return_follow_up set done_at = $3, done_by = $4, mode = $5, finding = $6, seen_alone = $7, child_words = $8, note = $9
     where id = $1 and return_id = $2 and done_at is null returning rule`,
    [
      input.followUpId,
      returnId,
      tx.now,
      tx.actor.id,
      input.mode,
      input.finding,
      input.seenAlone,
      input.childWords ?? null,
      input.note ?? null,
    ],
  );
