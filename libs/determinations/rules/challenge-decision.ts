import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { determinationDefaults, type DeterminationSettings } from './settings';

/** What is known when a challenge is to be decided. */
export interface ChallengeFacts {
  readonly kind: string;
  readonly result: string;
  readonly open: boolean;
  readonly reasons: string;
  /** Members of the new panel; for an authority nobody. */
  readonly deciderIds: readonly string[];
  readonly firstVoterIds: readonly string[];
  readonly contributorIds: readonly string[];
  readonly documentCounts: boolean;
  /** Whether the withdrawal comes from whoever asked. */
  readonly withdrawnByRequester: boolean;
}

/** Whether a challenge may be decided: a reconsideration by a panel with new members, the rest on the authority's own paper. */
export function mayDecideChallenge(facts: ChallengeFacts, settings: DeterminationSettings = determinationDefaults): Decision {
  const internal = facts.kind === 'internal_reconsideration';
  const withdrawn = facts.result === 'withdrawn';
  const fresh = facts.deciderIds.filter((id) => !facts.firstVoterIds.includes(id)).length;
  return decide([
    unless(facts.open, block('STATE', 'challenge-already-decided', [policy('6.3')])),
    when(facts.reasons.trim() === '', block('R49', 'challenge-without-reasons', [law.LGDNNA('92-IX')])),
    when(withdrawn && !facts.withdrawnByRequester, block('R59', 'only-requester-withdraws', [law.LGDNNA('92-X')])),
    when(internal && !withdrawn && fresh < settings.newMembers, block('R59', 'too-few-new-members', [policy('reconsideration')], { fresh, needed: settings.newMembers })),
    when(internal && !withdrawn && facts.deciderIds.length < settings.votingMembers, block('R47', 'reconsidering-panel-too-small', [policy('quorum')], { needed: settings.votingMembers })),
    when(facts.deciderIds.some((id) => facts.contributorIds.includes(id)), block('R44', 'decider-took-part', [policy('duties')])),
    when(!internal && !withdrawn && !facts.documentCounts, block('R59', 'challenge-decision-not-shown', [law.LGDNNA('92-X')])),
  ]);
}

/** What follows when a challenge is filed: execution waits until it is decided (R59). Filing itself is never refused. */
export const filingConsequences = (): { readonly holdsExecution: true; readonly tells: readonly ('team' | 'panel_secretary')[] } => ({
  holdsExecution: true,
  tells: ['team', 'panel_secretary'],
});

/** Computes what becomes of the determination. Our own panel cannot annul the authority's act: it can only stop its use (R58). */
export function effectOf(result: string, kind: string): 'stands' | 'annulled' | 'no_longer_fits' {
  if (result === 'upheld' || result === 'withdrawn') return 'stands';
  return kind === 'internal_reconsideration' || kind === 'cndh_complaint' ? 'no_longer_fits' : 'annulled';
}
