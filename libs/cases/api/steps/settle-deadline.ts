import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { DeadlineSettled, SettleDeadlineInput } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { maySettleDeadline } from '../../rules/deadline-settling';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class SettleDeadline {
  constructor(private readonly recorder: Recorder) {}

  /** Settles a clock by hand: met with evidence, or waived where it is only a target of the house. */
  settle(request: RequestActor, input: SettleDeadlineInput): Promise<Outcome<DeadlineSettled> | null> {
    return this.recorder.act(
      request,
      { act: 'deadline.settle', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('edit', 'Deadline', file);
        const check = new InputCheck()
          .id('deadlineId', input.deadlineId)
          .text('note', input.note, { min: 3, max: 2000 });
        const settled = input.settled === 'met' || input.settled === 'waived' ? input.settled : null;
        if (check.problems.length > 0 || !settled)
          return invalid(check.oneOf('settled', input.settled, ['met', 'waived']).problems);
        const clock = await tx.one<{ kind: string; state: string }>(
          'select kind, state from deadline where id = $1 and case_file_id = $2',
          [input.deadlineId, file.id],
        );
        if (!clock) return invalid([problem('deadlineId', 'not-found')]);
        const decision = maySettleDeadline({ kind: clock.kind, state: clock.state, settled });
        if (!decision.permitted) return refused(decision);
        const note = input.note.trim();
        if (settled === 'met')
          await tx.sql(`update deadline set state = 'met', met_at = $3, evidence = $2 where id = $1`, [
            input.deadlineId,
            note,
            tx.now,
          ]);
        else
          await tx.sql(`update deadline set state = 'waived', waive_reason = $2 where id = $1`, [
            input.deadlineId,
            note,
          ]);
        return done({ __typename: 'DeadlineSettled', state: settled });
      },
    );
  }
}
