import type { Tx } from '@cobijo/audit/api/tx';
import type { PlaceChildInput } from '@cobijo/graphql/generated/server';
import type { PlacingFacts } from '../rules/placing-child';
import { measureStands } from '../rules/urgent-measure';
import { findMeasure } from './placement.queries';

/** Gathers what the rule must know before a placement is written down. */
export async function placingFacts(tx: Tx, input: PlaceChildInput): Promise<PlacingFacts> {
  const order = await orderFacts(tx, input);
  const facility = input.facilityId
    ? await tx.one<{ registered: boolean }>('select registration_no is not null as registered from facility where id = $1', [input.facilityId])
    : null;
  return {
    kind: input.kind,
    registeredCentre: facility?.registered ?? null,
    libertyRestrictions: input.libertyRestrictions ?? [],
    ...order,
    protectionAuthorityToldAt: input.notifiedPpnnaAt ? new Date(input.notifiedPpnnaAt) : null,
    whyNotKin: input.whyNotKin ?? '',
    whyNotFoster: input.whyNotFoster ?? '',
  };
}

async function orderFacts(tx: Tx, { order, caseFileId }: PlaceChildInput): Promise<Pick<PlacingFacts, 'orderShown' | 'orderLost'>> {
  if (!order) return { orderShown: false, orderLost: false };
  if (order.kind !== 'urgent_measure') return { orderShown: true, orderLost: false };
  const measure = order.urgentMeasureId ? await findMeasure(tx, caseFileId, order.urgentMeasureId) : null;
  if (!measure) return { orderShown: false, orderLost: false };
  return { orderShown: measureStands(measure.state), orderLost: measure.state === 'cancelled' || measure.state === 'ended' };
}
