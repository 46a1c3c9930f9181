import type { Decision } from '@cobijo/kernel/rules/decision';
import { decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import type { DeadlineCode } from '@cobijo/cases/rules/deadline-catalogue';
import type { JudgeResult, MeasureAuthority } from './code-lists';

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
    unless(measureTransitions[from].includes(to), block('STATE', 'measure-cannot-pass', [law.LGDNNA('122-VI'), law.LGDNNA('122-VII')], { from, to })),
  ]);

/** Whether the measure still orders what it ordered: an authority imposed it and no judge has cancelled it (LGDNNA 122-VI, VII). */
export const measureStands = (state: MeasureState): boolean => state === 'ordered' || state === 'ratified' || state === 'modified';

/** The clock a request starts: three hours for the prosecutor to decree the measure, DL05 (LGDNNA 122-VI). */
export const clocksOfRequest = (of: MeasureAuthority): readonly DeadlineCode[] => (of === 'MP' ? ['DL05'] : []);

/** The clocks an imposed measure starts: 24 hours for the judge, DL06, and immediate notice, DL07, when the protection authority imposed it itself (LGDNNA 122-VI, VII). */
export function clocksOfOrder(by: MeasureAuthority): readonly DeadlineCode[] {
  switch (by) {
    case 'judge':
      return [];
    case 'MP':
      return ['DL06'];
    case 'PPNNA':
      return ['DL06', 'DL07'];
  }
}

/** When the judge must have ruled, or null when nobody waits for a judge. */
export const judgeDueAt = (by: MeasureAuthority, orderedAt: Date): Date | null => (by === 'judge' ? null : new Date(orderedAt.getTime() + 24 * 3_600_000));

/** Whether the judge let the 24 hours pass in silence. It raises an alert; the measure keeps protecting the child (LGDNNA 106, 122-VI). */
export const judgeIsSilent = (measure: { readonly state: MeasureState; readonly judgeDueAt: Date | null }, now: Date): boolean =>
  measure.state === 'ordered' && measure.judgeDueAt !== null && now > measure.judgeDueAt;

/** The state that a judge's answer leaves the measure in; silence leaves it as it is. */
export const stateAfterRuling = (state: MeasureState, result: JudgeResult): MeasureState => (result === 'silent' ? state : result);
