import type { Tx } from '@cobijo/audit/api/tx';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import { detentionPlaces } from '@cobijo/encounters/rules/code-lists';
import type { PlaceChildInput } from '@cobijo/graphql/generated/server';
import { latestDayOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { careArrangements, libertyRestrictions, orderKinds } from '../rules/code-lists';
import { findMeasure } from './placement.queries';

/** What is wrong with the input of a placement. Detention types pass here, so that the law answers them, not the list. */
export async function checkedPlacing(tx: Tx, input: PlaceChildInput): Promise<InputCheck> {
  const check = new InputCheck()
    .oneOf('kind', input.kind, [...careArrangements, ...detentionPlaces])
    .id('facilityId', input.facilityId)
    .text('carer', input.carer, { max: 200 })
    .instant('startedAt', input.startedAt, { notAfter: tx.now })
    .instant('notifiedPpnnaAt', input.notifiedPpnnaAt, { notAfter: tx.now })
    .everyOf('libertyRestrictions', input.libertyRestrictions, libertyRestrictions)
    .text('whyNotKin', input.whyNotKin, { max: 1000 })
    .text('whyNotFoster', input.whyNotFoster, { max: 1000 });
  checkOrder(check, input, tx.now);
  return check.problems.length > 0 ? check : checkReferences(check, tx, input);
}

function checkOrder(check: InputCheck, { order }: PlaceChildInput, now: Date): void {
  if (!order) return;
  check.oneOf('order.kind', order.kind, orderKinds).id('order.urgentMeasureId', order.urgentMeasureId).id('order.documentId', order.documentId);
  if (order.kind === 'urgent_measure') check.require('order.urgentMeasureId', order.urgentMeasureId);
  else
    check
      .when(Boolean(order.urgentMeasureId), problem('order.urgentMeasureId', 'out-of-range'))
      .text('order.no', order.no, { min: 1, max: 100 })
      .text('order.by', order.by, { min: 2, max: 200 })
      .require('order.date', order.date)
      .date('order.date', order.date, { notAfter: latestDayOf(now) });
}

async function checkReferences(check: InputCheck, tx: Tx, input: PlaceChildInput): Promise<InputCheck> {
  const { order, facilityId, caseFileId } = input;
  if (facilityId && !(await tx.one('select 1 from facility where id = $1', [facilityId]))) check.when(true, problem('facilityId', 'not-found'));
  if (order?.urgentMeasureId && !(await findMeasure(tx, caseFileId, order.urgentMeasureId))) check.when(true, problem('order.urgentMeasureId', 'not-found'));
  if (order?.documentId && !(await documentCounts(tx, caseFileId, order.documentId))) check.when(true, problem('order.documentId', 'not-found'));
  return check;
}
