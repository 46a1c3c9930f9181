import { addDays, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { isOpenState } from './case-state';
import type { CaseState } from './code-lists';
import { caseSettings } from './settings';

/** What is known when a file is about to be put on hold. */
export interface HoldFacts {
  readonly state: CaseState;
  readonly priority: number;
  readonly today: CivilDate;
  readonly reviewOn: CivilDate;
  /** Days until the next open deadline; null when there is none. */
  readonly nextDeadlineInDays: number | null;
  readonly detained: boolean;
}

/** Whether a file may rest: never while a child is in danger or detained, or a deadline is near (domain 6.1). */
export function mayPutOnHold(facts: HoldFacts, settings = caseSettings): Decision {
  const next = facts.nextDeadlineInDays;
  return decide([
    unless(
      isOpenState(facts.state),
      block('STATE', 'only-open-file-holds', [policy('6.1')], { state: facts.state }),
    ),
    when(
      facts.priority <= 1,
      block('STATE', 'priority-too-high-to-hold', [policy('6.1')], { priority: facts.priority }),
    ),
    when(facts.detained, block('STATE', 'child-is-detained', [policy('6.1')])),
    when(
      next !== null && next < settings.holdDeadlineDays,
      block('STATE', 'deadline-too-near-to-hold', [policy('6.1')], {
        days: next ?? 0,
        least: settings.holdDeadlineDays,
      }),
    ),
    when(
      facts.reviewOn > addDays(facts.today, settings.holdReviewDays),
      block('STATE', 'hold-review-too-late', [policy('6.1')], { most: settings.holdReviewDays }),
    ),
  ]);
}
