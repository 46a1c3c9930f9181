import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { CaseFileChanged, ReopenCaseInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayReopen } from '../../rules/closure';
import { reopenReasons } from '../../rules/code-lists';
import { childHasActiveFile, findCaseFile } from '../case-files.queries';
import { startDeadline } from '../deadlines';
import { moveFile } from '../steps/move-file';

@Injectable()
export class ReopenCase {
  constructor(private readonly recorder: Recorder) {}

  /** Opens a closed file again, for a new risk assessment within 24 h (domain 6.1). */
  reopen(request: RequestActor, input: ReopenCaseInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'case-file.reopen', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('decide', 'CaseFile', file);
        const { problems } = new InputCheck()
          .oneOf('reason', input.reason, reopenReasons)
          .text('note', input.note, { min: 3, max: 4000 });
        if (problems.length > 0) return invalid(problems);
        const active =
          file.childId !== null && file.state === 'closed'
            ? await childHasActiveFile(tx, file.childId)
            : false;
        const decision = mayReopen({ state: file.state, childHasActiveFile: active });
        if (!decision.permitted) return refused(decision);
        await tx.sql(
          'insert into reopening (id, case_file_id, reason, note, created_by) values ($1, $2, $3, $4, $5)',
          [newId<'Reopening'>(), file.id, input.reason, input.note.trim(), tx.actor.id],
        );
        const moved = await moveFile(tx, file, { to: 'assessment', reason: input.reason });
        await startDeadline(tx, {
          rule: 'DL43-short-high',
          caseFileId: file.id,
          subject: 'risk_after_reopening',
          triggerAt: tx.now,
        });
        return done(moved);
      },
    );
  }
}
