import type { Discipline, Role } from '@cobijo/access/rules/roles';
import { supervisorOf } from '@cobijo/access/rules/roles';
import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** What is known when someone wants to lift a stop order. Placing one asks nothing. */
export interface LiftFacts {
  readonly discipline: Discipline;
  readonly roles: readonly Role[];
  readonly lifted: boolean;
}

/** Whether a stop order may be lifted: only by the supervisor of the discipline that placed it. */
export const mayLiftStopOrder = (facts: LiftFacts): Decision =>
  decide([
    unless(
      facts.roles.includes(supervisorOf(facts.discipline)),
      block('R66', 'not-this-disciplines-supervisor', [policy('stop-order')], {
        discipline: facts.discipline,
      }),
    ),
    when(facts.lifted, block('R66', 'stop-order-already-lifted', [policy('stop-order')])),
  ]);

/** The ground that open stop orders raise against every dangerous act, in whichever context (R66). */
export const stopOrderStands = (open: readonly unknown[]): Ground | null =>
  when(open.length > 0, block('R66', 'stop-order-open', [policy('stop-order')], { open: open.length }));

/** Whether a reason may still be written under a stop order: by who placed it, once. */
export const mayGiveStopReason = (facts: { readonly own: boolean; readonly given: boolean }): Decision =>
  decide([
    unless(facts.own, block('R66', 'not-own-stop-order', [policy('stop-order')])),
    when(facts.given, block('R66', 'stop-reason-already-given', [policy('stop-order')])),
  ]);
