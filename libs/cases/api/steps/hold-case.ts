import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { CaseFileChanged, PutOnHoldInput, ResumeCaseInput } from '@cobijo/graphql/generated/server';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { combine, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { mayPutOnHold } from '../../rules/case-hold';
import { isOpenState } from '../../rules/case-state';
import { type CaseFileRow, findCaseFile, nextDeadlineAt } from '../case-files.queries';
import { FileAnswers } from '../file-answers';
import { moveFile, staleFile } from './move-file';

const day = 86_400_000;

@Injectable()
export class HoldCase {
  constructor(
    private readonly recorder: Recorder,
    private readonly answers: FileAnswers,
  ) {}

  /** Lets a calm file rest until its review. */
  hold(request: RequestActor, input: PutOnHoldInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'case-file.hold', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('decide', 'CaseFile', file);
        const today = civilDateOf(tx.now, file.timeZone);
        const check = new InputCheck()
          .text('reason', input.reason, { min: 3, max: 2000 })
          .date('reviewOn', input.reviewOn);
        check.when(input.reviewOn <= today, problem('reviewOn', 'in-the-past'));
        if (check.problems.length > 0) return invalid(check.problems);
        const decision = combine(
          decide([staleFile(input.version, file)]),
          mayPutOnHold({
            state: file.state,
            priority: file.priority,
            today,
            reviewOn: input.reviewOn,
            nextDeadlineInDays: await daysToDeadline(tx, file),
            detained: await this.answers.detained(tx, file.id),
          }),
        );
        if (!decision.permitted) return refused(decision);
        const hold = { reason: input.reason, reviewOn: input.reviewOn };
        return done(await moveFile(tx, file, { to: 'on_hold', reason: input.reason, hold }), decision);
      },
    );
  }

  /** Takes a resting file up again, in the state it had. */
  resume(request: RequestActor, input: ResumeCaseInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'case-file.resume', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('edit', 'CaseFile', file);
        const held = await tx.one<{ state: string | null }>(
          'select held_from_state as state from case_file where id = $1',
          [file.id],
        );
        const back = held?.state ?? '';
        const resting = unless(
          isOpenState(back),
          block('STATE', 'only-held-file-resumes', [policy('6.1')], { state: file.state }),
        );
        const decision = decide([staleFile(input.version, file), resting]);
        if (!decision.permitted || !isOpenState(back)) return refused(decision);
        return done(await moveFile(tx, file, { to: back }));
      },
    );
  }
}

async function daysToDeadline(tx: Tx, file: CaseFileRow): Promise<number | null> {
  const next = await nextDeadlineAt(tx, file.id);
  return next && Math.floor((next.getTime() - tx.now.getTime()) / day);
}
