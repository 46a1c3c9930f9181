import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { RecordReturnWaiverInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { moved, onOpenReturn, type OpenReturn } from '../acting';

@Injectable()
export class RecordReturnWaiver {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps a written waiver as it is. Only child, representative and counsel together spare the wait (G9's question, not this act's). */
  record(request: RequestActor, input: RecordReturnWaiverInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.record-waiver', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = new InputCheck()
          .text('representative', input.representative, { min: 2, max: 200 })
          .text('counsel', input.counsel, { min: 2, max: 200 })
          .text('childWords', input.childWords, { max: 2000 })
          .when(
            !(await documentCounts(tx, open.file.id, input.documentId)),
            problem('documentId', 'not-found'),
          ).problems;
        if (problems.length > 0) return invalid(problems);
        await save(tx, open, input);
        return moved(open.request.id, open.request.state);
      },
    );
  }
}

const save = (tx: Tx, open: OpenReturn, input: RecordReturnWaiverInput) =>
  tx.sql(
    `insert into return_waiver (id, case_file_id, return_id, by_child, child_words, by_representative, representative, counsel_advised, counsel, document_id, waived_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12, $11)`,
    [
      newId<'ReturnWaiver'>(),
      open.file.id,
      open.request.id,
      input.byChild,
      input.childWords ?? null,
      input.byRepresentative,
      input.representative,
      input.counselAdvised,
      input.counsel,
      input.documentId,
      tx.actor.id,
      tx.now,
    ],
  );
