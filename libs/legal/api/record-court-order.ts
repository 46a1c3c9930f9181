import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { CourtOrderRecorded, RecordCourtOrderInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { courtOrderKinds, orderingAuthorities } from '../rules/code-lists';
import { courtOrderConsequences } from '../rules/court-order';

@Injectable()
export class RecordCourtOrder {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down an order that protects the child. Never refused: every return stops with the row itself (R70). */
  record(request: RequestActor, input: RecordCourtOrderInput): Promise<Outcome<CourtOrderRecorded> | null> {
    return this.recorder.act(request, { act: 'court-order.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'CourtOrder', file);
      const kind = courtOrderKinds.find((known) => known === input.kind);
      const { problems } = await checked(tx, input);
      if (problems.length > 0 || !kind) return invalid(problems);
      const courtOrderId = newId<'CourtOrder'>();
      await tx.sql(
        `insert into court_order (id, case_file_id, matter_id, kind, authority, docket, ordered_at, notified_at, document_id, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [courtOrderId, file.id, input.matterId ?? null, kind, input.authority, input.docket?.trim() || null, input.orderedAt, input.notifiedAt ?? null, input.documentId ?? null, tx.actor.id],
      );
      const { alerts } = courtOrderConsequences(kind, input.notifiedAt ? new Date(input.notifiedAt) : null);
      for (const alert of alerts) await tx.tell({ kind: alert, officeId: file.officeId, caseFileId: file.id });
      return done({ __typename: 'CourtOrderRecorded', courtOrderId, alerts: [...alerts] });
    });
  }
}

async function checked(tx: Tx, input: RecordCourtOrderInput): Promise<InputCheck> {
  const check = new InputCheck()
    .oneOf('kind', input.kind, courtOrderKinds)
    .oneOf('authority', input.authority, orderingAuthorities)
    .text('docket', input.docket, { max: 100 })
    .instant('orderedAt', input.orderedAt, { notAfter: tx.now })
    .instant('notifiedAt', input.notifiedAt, { notAfter: tx.now })
    .id('matterId', input.matterId)
    .id('documentId', input.documentId);
  if (check.problems.length > 0) return check;
  if (input.documentId) check.when(!(await documentCounts(tx, input.caseFileId, input.documentId)), problem('documentId', 'not-found'));
  return check;
}
