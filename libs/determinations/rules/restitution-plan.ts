import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import type { CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { planActionMayBecome, type PlanActionState } from './plan-action-state';

/** A right of the diagnosis. */
export interface DiagnosedRight {
  readonly right: string;
  readonly status: string;
}

/** An action as the plan names it. */
export interface PlannedAction {
  readonly right: string;
  readonly institution: string;
  readonly person: string;
  readonly dueOn: CivilDate | null;
  readonly state: string;
}

const complete = (action: PlannedAction): boolean => action.institution.trim() !== '' && action.person.trim() !== '' && action.dueOn !== null;
const live = (action: PlannedAction): boolean => !['replaced', 'cancelled'].includes(action.state);

/** Whether a plan may be issued: every restricted or violated right has an action with institution, person and date (R83). */
export function mayIssuePlan(facts: { readonly state: string; readonly rights: readonly DiagnosedRight[] | null; readonly actions: readonly PlannedAction[] }): Decision {
  const wounded = (facts.rights ?? []).filter(({ status }) => status === 'restricted' || status === 'violated');
  const covered = (right: string): boolean => facts.actions.some((action) => action.right === right && live(action) && complete(action));
  const open = wounded.filter(({ right }) => !covered(right)).map(({ right }) => right);
  return decide([
    unless(facts.state === 'draft', block('STATE', 'plan-already-issued', [policy('E37')], { state: facts.state })),
    when(facts.rights === null, block('R83', 'plan-without-diagnosis', [law.LGDNNA('123-IV')])),
    when(open.length > 0, block('R83', 'right-without-action', [law.LGDNNA('123-IV'), law.LGDNNA('123-V')], { rights: open.join(' ') })),
  ]);
}

/** Whether a measure may be proposed: no mediation where there is violence in the family (R87). */
export const mayProposeMeasure = (facts: { readonly measure: string; readonly violenceInFamily: boolean }): Decision =>
  decide([when(facts.measure === 'mediation' && facts.violenceInFamily, block('R87', 'mediation-despite-violence', [law.LGDNNA('122-IV')]))]);

/** What is shown when an action goes a step further. */
export interface ActionStep {
  readonly from: string;
  readonly to: PlanActionState;
  readonly evidenceCounts: boolean;
  readonly note: string;
  readonly verifiedBy: string | null;
}

/** Whether an action may take a step: executed with evidence, verified by the child or the driver, dropped with a reason (R84). */
export function mayAdvanceAction(step: ActionStep): Decision {
  const source = [law.LGDNNA('123-VI')];
  const explains: readonly PlanActionState[] = ['blocked', 'escalated', 'replaced', 'cancelled'];
  return decide([
    unless(planActionMayBecome(step.from, step.to), block('STATE', 'action-step-not-open', [policy('6.7')], { from: step.from, to: step.to })),
    when(step.to === 'executed' && !step.evidenceCounts, block('R84', 'executed-without-evidence', source)),
    when(step.to === 'verified' && step.verifiedBy === null, block('R84', 'verified-by-nobody', source)),
    when(explains.includes(step.to) && step.note.trim() === '', block('STATE', 'action-step-unexplained', [policy('6.7')])),
  ]);
}

/** Who may say that the right is restored: the child, or the person who follows the action up. */
export const verifiers = ['child', 'driver'] as const;
export type Verifier = (typeof verifiers)[number];

/** Whether a plan may be called met in part: it is carried out, a right is restored by verified actions, and another is not (LGDNNA 123-VI). */
export function mayCallPartlyMet(facts: { readonly state: string; readonly rights: readonly DiagnosedRight[]; readonly actions: readonly PlannedAction[] }): Decision {
  const alive = facts.actions.filter(live);
  const open = new Set(alive.filter(({ state }) => !['verified', 'closed'].includes(state)).map(({ right }) => right));
  const restored = alive.some(({ right }) => !open.has(right));
  const source = [law.LGDNNA('123-VI')];
  return decide([
    unless(['agreed', 'in_execution'].includes(facts.state), block('STATE', 'plan-step-not-open', [policy('E37')], { state: facts.state })),
    unless(restored, block('R84', 'no-right-restored-yet', source)),
    when(mayFulfilPlan(facts).permitted, block('R84', 'plan-is-whole', source)),
  ]);
}

/** Whether a plan may be called fulfilled: every right of the diagnosis is guaranteed and nothing is left to verify (LGDNNA 123-VI). */
export function mayFulfilPlan(facts: { readonly rights: readonly DiagnosedRight[]; readonly actions: readonly PlannedAction[] }): Decision {
  const open = facts.rights.filter(({ status }) => status !== 'guaranteed').map(({ right }) => right);
  const unverified = facts.actions.filter((action) => live(action) && !['verified', 'closed'].includes(action.state)).length;
  const source = [law.LGDNNA('123-VI')];
  return decide([
    when(facts.rights.length === 0 || open.length > 0, block('R84', 'right-not-guaranteed', source, { rights: open.join(' ') })),
    when(unverified > 0, block('R84', 'plan-action-unverified', source, { actions: unverified })),
  ]);
}
