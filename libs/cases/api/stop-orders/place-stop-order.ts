import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { PlaceStopOrderInput, StopOrderPlaced } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class PlaceStopOrder {
  constructor(private readonly recorder: Recorder) {}

  /** Places a stop order. Any discipline that sees the file, one press; never refused (R66). */
  place(request: RequestActor, input: PlaceStopOrderInput): Promise<Outcome<StopOrderPlaced> | null> {
    return this.recorder.act(
      request,
      { act: 'stop-order.place', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('place', 'StopOrder', file);
        const { problems } = new InputCheck().text('reason', input.reason, { max: 4000 });
        if (problems.length > 0) return invalid(problems);
        const stopOrderId = await putStopOrder(tx, file, input.reason ?? null);
        return done({ __typename: 'StopOrderPlaced', stopOrderId, placedAt: tx.now.toISOString() });
      },
    );
  }
}

/** Puts a stop on a file in the actor's discipline; other contexts call it when something must stop at once. */
export async function putStopOrder(
  tx: Tx,
  file: { readonly id: string; readonly officeId: string },
  reason: string | null,
): Promise<string> {
  const id = newId<'StopOrder'>();
  const given = reason?.trim() ? reason.trim() : null;
  await tx.sql(
    `insert into stop_order (id, case_file_id, discipline, reason, reason_at, placed_by, placed_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $6)`,
    [id, file.id, tx.actor.discipline, given, given ? tx.now : null, tx.actor.id, tx.now],
  );
  await tx.tell({ kind: 'stop-order-placed', officeId: file.officeId, caseFileId: file.id });
  return id;
}
