import { decide, unless, when, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** Age bands of a workshop's list. */
export const ageBands = ['under_6', '6_11', '12_14', '15_17', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What may follow a concern. */
export const concernOutcomes = ['contact', 'call', 'no_contact'] as const;
export type ConcernOutcome = (typeof concernOutcomes)[number];

/** Whether somebody may decide what follows a concern: another hand than the one that raised it, once, and a contact by whoever may make it (E18). */
export const maySettleConcern = (facts: {
  readonly open: boolean;
  readonly ownConcern: boolean;
  readonly outcome: ConcernOutcome;
  readonly contactMayBeMade: boolean;
}): Decision =>
  decide([
    unless(facts.open, block('STATE', 'concern-already-settled', [policy('E18')])),
    when(facts.ownConcern, block('STATE', 'concern-of-ones-own', [policy('other-hand')])),
    when(facts.outcome === 'contact' && !facts.contactMayBeMade, block('STATE', 'contact-by-social-work-or-psychology', [policy('E18')])),
  ]);
