import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { facilityKinds } from '../../rules/code-lists';

/** What the form holds while it is written. */
export interface Placing {
  readonly kind: string;
  readonly facilityId: string;
  readonly carer: string;
  readonly startedAt: string;
  readonly restsOn: string | null;
  readonly urgentMeasureId: string;
  readonly no: string;
  readonly by: string;
  readonly date: string;
  readonly notifiedPpnnaAt: string;
  readonly withSiblings: string | null;
  readonly withUnrelatedAdults: string | null;
  readonly libertyRestrictions: string[];
  readonly whyNotKin: string;
  readonly whyNotFoster: string;
}

export const emptyPlacing = (): Placing => ({
  kind: '', facilityId: '', carer: '', startedAt: new Date().toISOString(), restsOn: null, urgentMeasureId: '', no: '', by: '', date: '', notifiedPpnnaAt: '',
  withSiblings: null, withUnrelatedAdults: null, libertyRestrictions: [], whyNotKin: '', whyNotFoster: '',
});

const written = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the form holds, as the act takes it: only what belongs to the kind that was chosen. */
export function placingInput(placing: Placing) {
  const inFacility = facilityKinds.some((kind) => kind === placing.kind);
  return {
    kind: placing.kind,
    facilityId: inFacility ? written(placing.facilityId) : null,
    carer: inFacility ? null : written(placing.carer),
    startedAt: placing.startedAt,
    order: orderOf(placing),
    notifiedPpnnaAt: written(placing.notifiedPpnnaAt),
    withSiblings: knownAnswer(placing.withSiblings),
    withUnrelatedAdults: knownAnswer(placing.withUnrelatedAdults),
    libertyRestrictions: placing.libertyRestrictions,
    whyNotKin: written(placing.whyNotKin),
    whyNotFoster: written(placing.whyNotFoster),
  };
}

function orderOf({ restsOn, urgentMeasureId, no, by, date }: Placing) {
  if (restsOn === null || restsOn === 'none') return null;
  if (restsOn === 'urgent_measure') return { kind: restsOn, urgentMeasureId: written(urgentMeasureId) };
  return { kind: restsOn, no: written(no), by: written(by), date: written(date) };
}
