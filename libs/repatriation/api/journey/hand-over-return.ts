import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import { endOfDay } from '@cobijo/cases/rules/deadline-due';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { HandOverReturnInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { combine } from '@cobijo/kernel/rules/decision';
import { InputCheck, type Problem, problem } from '@cobijo/kernel/rules/problem';
import { followUpDates, mayHandOver } from '../../rules/hand-over';
import { mayStepTo } from '../../rules/steps';
import { moved, onOpenReturn, type OpenReturn } from '../acting';

@Injectable()
export class HandOverReturn {
  constructor(private readonly recorder: Recorder) {}

  /** The child is handed over to an identified receiver who signs (R71). From here somebody asks how she is. */
  handOver(request: RequestActor, input: HandOverReturnInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.hand-over', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = await problemsOf(tx, open, input);
        if (problems.length > 0) return invalid(problems);
        const reception = {
          identityDocument: input.identityDocument?.trim() || null,
          receptionDocumentId: input.documentId ?? null,
          asArranged: input.asArranged === true,
        };
        const decision = combine(mayStepTo(open.request.state, 'handed_over'), mayHandOver(reception));
        if (!decision.permitted) return refused(decision);
        await save(tx, open, input);
        await planFollowUps(tx, open, new Date(input.handedOverAt));
        return moved(open.request.id, 'handed_over');
      },
    );
  }
}

const problemsOf = async (
  tx: Tx,
  open: OpenReturn,
  input: HandOverReturnInput,
): Promise<readonly Problem[]> =>
  new InputCheck()
    .instant('handedOverAt', input.handedOverAt, { notAfter: tx.now })
    .text('receiver', input.receiver, { min: 2, max: 200 })
    .require('asArranged', input.asArranged)
    .text('identityDocument', input.identityDocument, { max: 200 })
    .when(
      Boolean(input.documentId) && !(await documentCounts(tx, open.file.id, input.documentId ?? '')),
      problem('documentId', 'not-found'),
    ).problems;

const save = (tx: Tx, open: OpenReturn, input: HandOverReturnInput) =>
  tx.sql(
    `insert into return_handover (id, case_file_id, return_id, handed_over_at, receiver, identity_document, document_id, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId<'ReturnHandover'>(),
      open.file.id,
      open.request.id,
      input.handedOverAt,
      input.receiver.trim(),
      input.identityDocument,
      input.documentId,
      tx.actor.id,
    ],
  );

async function planFollowUps(tx: Tx, open: OpenReturn, at: Date): Promise<void> {
  const handedOver = civilDateOf(at, open.file.timeZone);
  for (const { dueOn, rule } of followUpDates(handedOver)) {
    await tx.sql(
      'insert into return_follow_up (id, case_file_id, return_id, rule, due_on, created_by) values ($1, $2, $3, $4, $5, $6)',
      [newId<'ReturnFollowUp'>(), open.file.id, open.request.id, rule, dueOn, tx.actor.id],
    );
    await startDeadline(tx, {
      rule,
      caseFileId: open.file.id,
      subject: 'return_follow_up',
      triggerAt: at,
      dueAt: endOfDay(dueOn, open.file.timeZone),
      kind: 'target',
      responsible: 'us',
    });
  }
}
