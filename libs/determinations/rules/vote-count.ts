import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import type { DecisionCode } from './code-lists';

/** A vote as it is counted. */
export interface CastVote {
  readonly vote: string;
  readonly optionId: string | null;
}

/** What the votes come to. Deferred when no position has more than half of those present. */
export interface VoteCount {
  readonly decision: DecisionCode;
  /** The option that the votes chose; null is the recommended one. */
  readonly optionId: string | null;
  readonly inFavour: number;
  readonly present: number;
  readonly tie: Ground | null;
}

const decisionOf: Readonly<Record<string, DecisionCode>> = {
  approve: 'approved', approve_modified: 'approved_modified', other_option: 'other_option', defer: 'deferred_info',
};

/** Counts the votes of those present. Nobody's vote counts twice: without a majority the case is deferred (R48). */
export function countVotes(cast: readonly CastVote[]): VoteCount {
  const tally = new Map<string, CastVote[]>();
  for (const one of cast.filter(({ vote }) => vote !== 'abstain')) {
    const position = `${one.vote} ${one.vote === 'other_option' ? one.optionId : ''}`;
    tally.set(position, [...(tally.get(position) ?? []), one]);
  }
  const present = cast.length;
  const majority = [...tally.values()].find((votes) => votes.length * 2 > present);
  const [first] = majority ?? [];
  if (!majority || !first)
    return { decision: 'deferred_info', optionId: null, inFavour: 0, present, tie: block('R48', 'vote-tied', [policy('casting-vote')], { present }) };
  const optionId = first.vote === 'other_option' ? first.optionId : null;
  return { decision: decisionOf[first.vote] ?? 'deferred_info', optionId, inFavour: majority.length, present, tie: null };
}

/** Whether the vote may be closed: the case is in session and everybody who is present has voted. */
export const mayCloseVote = (facts: { readonly itemState: string; readonly votesMissing: number }): Decision =>
  decide([
    unless(facts.itemState === 'in_session', block('STATE', 'vote-not-open', [policy('6.3')], { state: facts.itemState })),
    when(facts.votesMissing > 0, block('R47', 'votes-missing', [policy('quorum')], { missing: facts.votesMissing })),
  ]);
