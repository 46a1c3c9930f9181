import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { RequestReturnInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, type Problem, problem } from '@cobijo/kernel/rules/problem';
import { findChild } from '@cobijo/people/api/children.queries';
import { requesters } from '../../rules/code-lists';
import { mayRequestReturn } from '../../rules/may-request-return';
import { moved } from '../acting';
import { aboutChild, type ChildFile } from '../return-facts';
import { openReturn } from '../returns.queries';

@Injectable()
export class RequestReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps a request for an assisted return. A deportation, an expulsion or a foreign destination is none (R63, R64). */
  request(request: RequestActor, input: RequestReturnInput): Promise<Outcome<ReturnMoved> | null> {
    return this.recorder.act(
      request,
      { act: 'return.request', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = aboutChild(await findCaseFile(tx, input.caseFileId));
        const child = file && (await findChild(tx, file.childId));
        if (!file || !child) return null;
        tx.require('create', 'Return', file);
        const problems = await problemsOf(tx, input);
        if (problems.length > 0) return invalid(problems);
        const decision = mayRequestReturn({
          kind: input.kind,
          destination: input.destination,
          nationalities: child.nationalities,
          habitualResidence: child.habitualResidence,
          openReturns: (await openReturn(tx, file.id)) ? 1 : 0,
        });
        return decision.permitted ? moved(await save(tx, file, input), 'requested') : refused(decision);
      },
    );
  }
}

async function problemsOf(tx: Tx, input: RequestReturnInput): Promise<readonly Problem[]> {
  const paper = !input.documentId || (await documentCounts(tx, input.caseFileId, input.documentId));
  return new InputCheck()
    .oneOf('requestedBy', input.requestedBy, requesters)
    .text('destination', input.destination, { min: 2, max: 3 })
    .text('statedReason', input.statedReason, { min: 3, max: 2000 })
    .text('kind', input.kind, { min: 3, max: 40 })
    .when(!paper, problem('documentId', 'not-found')).problems;
}

async function save(tx: Tx, file: ChildFile, input: RequestReturnInput): Promise<string> {
  const id = newId<'ReturnRequest'>();
  await tx.sql(
    `insert into return_request (id, case_file_id, child_id, kind, requested_by, requested_at, destination, stated_reason, document_id, created_by)
     values ($1, $2, $3, 'assisted_return', $4, $5, $6, $7, $8, $9)`,
    [
      id,
      file.id,
      file.childId,
      input.requestedBy,
      tx.now,
      input.destination,
      input.statedReason.trim(),
      input.documentId ?? null,
      tx.actor.id,
    ],
  );
  return id;
}
