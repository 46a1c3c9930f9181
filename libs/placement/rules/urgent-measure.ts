import type { Decision } from '@cobijo/kernel/rules/decision';
import { decide, unless } from '@cobijo/kernel/rules/decision';
import type { RuleNumber } from '@cobijo/kernel/rules/ground';
import { block } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import type { JudgeResult, MeasureAuthority } from './code-lists';
import type { PlacementSettings } from './settings';
import { placementSettings } from './settings';

/** States of an urgent measure. A judge's silence changes nothing by itself: it is computed, and it alerts. */
export const measureStates = ['requested', 'ordered', 'ratified', 'modified', 'cancelled', 'ended'] as const;
export type MeasureState = (typeof measureStates)[number];

/** From which state an urgent measure may pass to which. */
export const measureTransitions: Readonly<Record<MeasureState, readonly MeasureState[]>> = {
  requested: ['ordered', 'ended'],
  ordered: ['ratified', 'modified', 'cancelled', 'ended'],
  ratified: ['modified', 'cancelled', 'ended'],
  modified: ['modified', 'ratified', 'cancelled', 'ended'],
  cancelled: [],
  ended: [],
};

/** Whether an urgent measure may pass from one state to another. */
export const mayPass = (from: MeasureState, to: MeasureState): Decision =>
  decide([
    unless(measureTransitions[from].includes(to), block('DL06', 'measure-cannot-pass', [law.LGDNNA('122-VI'), law.LGDNNA('122-VII')], { from, to })),
  ]);

/** Whether the measure still orders what it ordered: an authority imposed it and no judge has cancelled it (LGDNNA 122-VI, VII). */
export const measureStands = (state: MeasureState): boolean => state === 'ordered' || state === 'ratified' || state === 'modified';

/** A clock of the law, with who breaks it when it runs out. */
export interface MeasureClock {
  readonly rule: RuleNumber;
  readonly code: string;
  readonly dueAt: Date;
  readonly responsible: 'MP' | 'judge' | 'PPNNA';
}

const hours = (start: Date, count: number): Date => new Date(start.getTime() + count * 3_600_000);

/** The clock a request to the prosecutor starts: three hours to decree the measure (LGDNNA 122-VI). */
export const clocksOfRequest = (requestedAt: Date): readonly MeasureClock[] => [
  { rule: 'DL05', code: 'prosecutor-decrees', dueAt: hours(requestedAt, 3), responsible: 'MP' },
];

/** The clocks an imposed measure starts: 24 hours for the judge, and an immediate notice when the authority imposed it itself (LGDNNA 122-VI, VII). */
export function clocksOfOrder(by: MeasureAuthority, orderedAt: Date, settings: PlacementSettings = placementSettings): readonly MeasureClock[] {
  if (by === 'judge') return [];
  const judge: MeasureClock = { rule: 'DL06', code: 'judge-rules', dueAt: hours(orderedAt, 24), responsible: 'judge' };
  if (by === 'MP') return [judge];
  return [judge, { rule: 'DL07', code: 'tell-prosecutor-and-judge', dueAt: hours(orderedAt, settings.immediateRedHours), responsible: 'PPNNA' }];
}

/** Whether the judge let the 24 hours pass in silence. It raises an alert; the measure keeps protecting the child (LGDNNA 106, 122-VI). */
export const judgeIsSilent = (measure: { readonly state: MeasureState; readonly judgeDueAt: Date | null }, now: Date): boolean =>
  measure.state === 'ordered' && measure.judgeDueAt !== null && now > measure.judgeDueAt;

/** The state that a judge's answer leaves the measure in; silence leaves it as it is. */
export const stateAfterRuling = (state: MeasureState, result: JudgeResult): MeasureState => (result === 'silent' ? state : result);
