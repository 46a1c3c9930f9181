import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** Why a case is put off (domain §6.3). The first two are chosen; the others happen. */
export const deferralGrounds = ['missing_information', 'needs_reassessment', 'quorum_lost', 'vote_tied', 'panel_asked'] as const;
export type DeferralGround = (typeof deferralGrounds)[number];
/** Grounds that the secretary may name; a tie and the panel's own wish come from the vote. */
export const namedGrounds = ['missing_information', 'needs_reassessment', 'quorum_lost'] as const satisfies readonly DeferralGround[];

const onceOnly: readonly string[] = ['missing_information', 'needs_reassessment'];

/** Whether a case may be put off: while it is open, and once on the same ground, so that nobody lets a child wait twice for the same thing. */
export const mayDefer = (facts: { readonly itemState: string; readonly ground: string; readonly earlierGrounds: readonly string[] }): Decision =>
  decide([
    unless(['scheduled', 'in_session', 'votes_closed'].includes(facts.itemState), block('STATE', 'case-not-deferrable', [policy('6.3')], { state: facts.itemState })),
    when(onceOnly.includes(facts.ground) && facts.earlierGrounds.includes(facts.ground), block('STATE', 'deferred-on-this-ground', [policy('6.3'), policy('deferral')], { ground: facts.ground })),
  ]);
