import { decide, type Decision, unless, when } from '@cobijo/kernel/rules/decision';
import { law, policy } from '@cobijo/kernel/rules/law';
import { forbids } from './grounds';

/** What is asked for, and by the side of whom. */
export interface RequestFacts {
  readonly kind: string;
  readonly destination: string;
  readonly nationalities: readonly string[];
  readonly habitualResidence: string | null;
  readonly openReturns: number;
}

/**
 * Whether a request may be kept as a return: a child is never deported or expelled (R63), and a return leads only to
 * the country of her nationality or residence (R64).
 */
export function mayRequestReturn(facts: RequestFacts): Decision {
  const own = [...facts.nationalities, facts.habitualResidence].includes(facts.destination);
  return decide([
    unless(
      facts.kind === 'assisted_return',
      forbids('R63', 'return-is-deportation', [law.LM(120)], { kind: facts.kind }),
    ),
    unless(own, forbids('R64', 'destination-not-allowed', [law.LM(121)], { destination: facts.destination })),
    when(facts.openReturns > 0, forbids('R63', 'return-already-open', [policy('one-return-at-a-time')])),
  ]);
}
