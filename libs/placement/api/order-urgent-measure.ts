import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline, startDeadline } from '@cobijo/cases/api/deadlines';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { OrderUrgentMeasureInput, UrgentMeasureOrdered } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { type MeasureAuthority, measureAuthorities } from '../rules/code-lists';
import { clocksOfOrder, judgeDueAt, mayPass } from '../rules/urgent-measure';
import { findMeasure } from './placement.queries';

@Injectable()
export class OrderUrgentMeasure {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that an urgent measure was imposed; the clocks of judge and notice start (LGDNNA 122-VI, VII). */
  order(request: RequestActor, input: OrderUrgentMeasureInput): Promise<Outcome<UrgentMeasureOrdered> | null> {
    const on = { act: 'urgent-measure.order', key: input.key, caseFileId: input.caseFileId, entityId: input.measureId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const measure = file ? await findMeasure(tx, file.id, input.measureId) : null;
      if (!file || !measure) return null;
      tx.require('record', 'UrgentMeasure', file);
      const orderedBy = measureAuthorities.find((authority) => authority === input.orderedBy);
      const { problems } = await checked(tx, input);
      if (problems.length > 0 || !orderedBy) return invalid(problems);
      if (measure.version !== input.version) return refused([stale(input.version, measure.version)]);
      const decision = mayPass(measure.state, 'ordered');
      if (!decision.permitted) return refused(decision);
      const due = judgeDueAt(orderedBy, new Date(input.orderedAt));
      await save(tx, input, due);
      await runClocks(tx, input, orderedBy);
      return done({ __typename: 'UrgentMeasureOrdered', measureId: measure.id, judgeDueAt: due?.toISOString() ?? null }, decision);
    });
  }
}

const save = (tx: Tx, input: OrderUrgentMeasureInput, due: Date | null): Promise<unknown[]> =>
  tx.sql(
    `update urgent_measure set state = 'ordered', ordered_by = $2, ordered_at = $3, order_no = $4, order_document_id = $5, mp_notified_at = $6,
       judge_notified_at = $7, judge_due_at = $8, version = version + 1 where id = $1`,
    [input.measureId, input.orderedBy, input.orderedAt, input.orderNo?.trim() || null, input.documentId ?? null, input.mpNotifiedAt ?? null, input.judgeNotifiedAt ?? null, due],
  );

async function runClocks(tx: Tx, input: OrderUrgentMeasureInput, by: MeasureAuthority): Promise<void> {
  const clock = { caseFileId: input.caseFileId, subject: input.measureId };
  await meetDeadline(tx, { ...clock, rule: 'DL05' });
  for (const rule of clocksOfOrder(by)) await startDeadline(tx, { ...clock, rule, triggerAt: new Date(input.orderedAt) });
  if (input.mpNotifiedAt && input.judgeNotifiedAt) await meetDeadline(tx, { ...clock, rule: 'DL07' });
}

async function checked(tx: Tx, input: OrderUrgentMeasureInput): Promise<InputCheck> {
  const check = new InputCheck()
    .oneOf('orderedBy', input.orderedBy, measureAuthorities)
    .instant('orderedAt', input.orderedAt, { notAfter: tx.now })
    .text('orderNo', input.orderNo, { max: 100 })
    .instant('mpNotifiedAt', input.mpNotifiedAt, { notAfter: tx.now })
    .instant('judgeNotifiedAt', input.judgeNotifiedAt, { notAfter: tx.now })
    .id('documentId', input.documentId);
  if (check.problems.length > 0 || !input.documentId) return check;
  return check.when(!(await documentCounts(tx, input.caseFileId, input.documentId)), problem('documentId', 'not-found'));
}
