import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { CourtOrderLifted, LiftCourtOrderInput } from '@cobijo/graphql/generated/server';
import { isId } from '@cobijo/kernel/rules/ids';
import { mayLiftCourtOrder } from '../rules/court-order';

@Injectable()
export class LiftCourtOrder {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that an order fell: only on the decision that lifts it, by those who lead the matter (LA 126, 160). */
  lift(request: RequestActor, input: LiftCourtOrderInput): Promise<Outcome<CourtOrderLifted> | null> {
    const on = { act: 'court-order.lift', key: input.key, caseFileId: input.caseFileId, entityId: input.courtOrderId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const order = file
        ? await tx.one<{ inForce: boolean; version: number }>('select in_force as "inForce", version from court_order where case_file_id = $1 and id = $2', [file.id, input.courtOrderId])
        : null;
      if (!file || !order) return null;
      tx.require('register', 'CourtOrder', file);
      if (order.version !== input.version) return refused([stale(input.version, order.version)]);
      const paper = input.documentId ?? '';
      const decisionShown = isId(paper) && (await documentCounts(tx, file.id, paper));
      const decision = mayLiftCourtOrder({ inForce: order.inForce, decisionShown, reason: input.reason });
      if (!decision.permitted) return refused(decision);
      await tx.sql('update court_order set lifted_at = $2, lifted_by = $3, lift_reason = $4, lift_document_id = $5, version = version + 1 where id = $1', [
        input.courtOrderId, tx.now, tx.actor.id, input.reason.trim(), paper,
      ]);
      return done({ __typename: 'CourtOrderLifted', courtOrderId: input.courtOrderId }, decision);
    });
  }
}
