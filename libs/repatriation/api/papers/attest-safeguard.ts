import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { AttestSafeguardInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, type Problem, problem } from '@cobijo/kernel/rules/problem';
import { attestableItems, isAttestable } from '../../rules/attestations';
import { moved, onOpenReturn, type OpenReturn } from '../acting';

@Injectable()
export class AttestSafeguard {
  constructor(private readonly recorder: Recorder) {}

  /** States a fact from outside, with its paper. What the system holds itself cannot be attested by anybody. */
  attest(request: RequestActor, input: AttestSafeguardInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.attest', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = await problemsOf(tx, open, input);
        if (problems.length > 0) return invalid(problems);
        await tx.sql(
          `insert into return_attestation (id, case_file_id, return_id, guard, items, statement, document_id, fact_on, valid_until, attested_by, attested_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10)`,
          [
            newId<'ReturnAttestation'>(),
            open.file.id,
            open.request.id,
            input.guard,
            input.items,
            input.statement ?? null,
            input.documentId,
            input.factOn,
            input.validUntil ?? null,
            tx.actor.id,
            tx.now,
          ],
        );
        return moved(open.request.id, open.request.state);
      },
    );
  }
}

async function problemsOf(
  tx: Tx,
  open: OpenReturn,
  input: AttestSafeguardInput,
): Promise<readonly Problem[]> {
  const items = isAttestable(input.guard) ? attestableItems(input.guard) : [];
  return new InputCheck()
    .when(!isAttestable(input.guard), problem('guard', 'unknown-code'))
    .require('items', input.items)
    .everyOf('items', input.items, items)
    .text('statement', input.statement, { max: 2000 })
    .date('factOn', input.factOn, { notAfter: civilDateOf(tx.now, open.file.timeZone) })
    .date('validUntil', input.validUntil, {})
    .when(!(await documentCounts(tx, open.file.id, input.documentId)), problem('documentId', 'not-found'))
    .problems;
}
