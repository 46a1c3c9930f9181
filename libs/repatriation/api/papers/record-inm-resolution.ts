import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import { planInForce } from '@cobijo/determinations/api/determinations.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { InmResolutionRecorded, RecordInmResolutionInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, type Problem, problem } from '@cobijo/kernel/rules/problem';
import { resolutionKinds } from '../../rules/code-lists';
import { afterViolation, type ResolutionViolation, violationsOf } from '../../rules/inm-resolution';

import { mayMove, type ReturnState, stageOf } from '../../rules/return-state';
import { aboutChild, type ChildFile, returnFacts } from '../return-facts';
import { openReturn, type ReturnRow } from '../returns.queries';

@Injectable()
export class RecordInmResolution {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps what the migration authority resolved, lawful or not. A violation is flagged, stops the return and opens the amparo (R65). */
  record(
    request: RequestActor,
    input: RecordInmResolutionInput,
  ): Promise<Outcome<InmResolutionRecorded> | null> {
    return this.recorder.act(
      request,
      { act: 'return.record-resolution', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = aboutChild(await findCaseFile(tx, input.caseFileId));
        if (!file) return null;
        tx.require('record', 'Return', file);
        const kind = resolutionKinds.find((code) => code === input.kind);
        const problems = await problemsOf(tx, file, input);
        if (!kind || problems.length > 0) return invalid(problems);
        const violations = violationsOf(kind, await planInForce(tx, file.id));
        await save(tx, file, { ...input, violations });
        if (violations.length > 0) await flag(tx, file);
        const state = await settle(tx, file, violations);
        return done({ __typename: 'InmResolutionRecorded', violations, state });
      },
    );
  }
}

const problemsOf = async (
  tx: Tx,
  file: ChildFile,
  input: RecordInmResolutionInput,
): Promise<readonly Problem[]> =>
  new InputCheck()
    .oneOf('kind', input.kind, resolutionKinds)
    .text('resolutionNo', input.resolutionNo, { min: 1, max: 100 })
    .date('issuedOn', input.issuedOn, { notAfter: civilDateOf(tx.now, file.timeZone) })
    .when(!(await documentCounts(tx, file.id, input.documentId)), problem('documentId', 'not-found'))
    .problems;

const save = (
  tx: Tx,
  file: ChildFile,
  input: RecordInmResolutionInput & { readonly violations: readonly ResolutionViolation[] },
) =>
  tx.sql(
    `insert into inm_resolution (id, case_file_id, child_id, kind, resolution_no, issued_on, document_id, violations, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId<'InmResolution'>(),
      file.id,
      file.childId,
      input.kind,
      input.resolutionNo.trim(),
      input.issuedOn,
      input.documentId,
      input.violations,
      tx.actor.id,
    ],
  );

async function flag(tx: Tx, file: ChildFile): Promise<void> {
  const { rule, task, hours } = afterViolation;
  const dueAt = new Date(tx.now.getTime() + hours * 3_600_000);
  await startDeadline(tx, {
    rule,
    caseFileId: file.id,
    subject: task,
    triggerAt: tx.now,
    dueAt,
    kind: 'target',
    responsible: 'us',
  });
  await tx.tell({ kind: 'return-violation', officeId: file.officeId, caseFileId: file.id });
}

// A violation stops whatever was under way; a lawful resolution moves the return to where its papers are now.
async function settle(tx: Tx, file: ChildFile, violations: readonly string[]): Promise<ReturnState | null> {
  const request = await openReturn(tx, file.id);
  if (!request) return null;
  const to =
    violations.length > 0 ? 'stopped' : stageOf(await returnFacts(tx, { file, request }, 'authorisation'));
  if (!mayMove(request.state, to) || (violations.length === 0 && !waiting.includes(request.state)))
    return request.state;
  await hold(tx, request, to);
  return to;
}

const waiting: readonly ReturnState[] = [
  'awaiting_determination',
  'determination_return',
  'plan_issued',
  'inm_resolution',
];

const hold = (tx: Tx, request: ReturnRow, to: ReturnState) =>
  tx.sql(
    `update return_request set state = $2, version = version + 1, held_from = case when $2 = 'stopped' then state else held_from end,
       hold_cause = case when $2 = 'stopped' then 'resolution_violation' else hold_cause end, held_at = case when $2 = 'stopped' then clock_timestamp() else held_at end
     where id = $1`,
    [request.id, to],
  );
