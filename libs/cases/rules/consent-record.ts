import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { ConsentGiver, ConsentScope, ConsentType } from './code-lists';
import { caseSettings } from './settings';

/** What is known when a consent is about to be recorded. */
export interface ConsentRecordFacts {
  readonly type: ConsentType;
  readonly giver: ConsentGiver;
  readonly childAge: number | null;
  /** A younger child whose maturity lets her give assent. */
  readonly mature: boolean;
  /** Scopes on which the child herself has already said yes or no. */
  readonly childSpokeOn: readonly ConsentScope[];
  readonly scopes: readonly ConsentScope[];
  /** The parent who signs is suspected of abuse or trafficking. */
  readonly parentSuspected: boolean;
}

/** Whether what was expressed may be recorded as a valid consent. A refusal or a withdrawal always is. */
export function mayRecordConsent(facts: ConsentRecordFacts, settings = caseSettings): Decision {
  const grants = facts.type === 'consent' || facts.type === 'assent';
  const byAdult = grants && ['parent', 'guardian', 'ppnna'].includes(facts.giver);
  const asks = facts.mature || (facts.childAge !== null && facts.childAge >= settings.assentFromAge);
  const unasked = facts.scopes.filter((scope) => !facts.childSpokeOn.includes(scope));
  return decide([
    when(
      byAdult && asks && unasked.length > 0,
      block('R24', 'child-assent-not-sought', [law.LGDNNA(71), policy('assent-from-12')], {
        scopes: unasked.join(' '),
        age: settings.assentFromAge,
      }),
    ),
    when(
      grants && facts.giver === 'parent' && facts.parentSuspected,
      block('R26', 'parent-is-suspected', [law.LGDNNA(106)]),
    ),
  ]);
}

/** Who may stand in when a parent cannot be reached or is suspected: representative first, vital interest last (R26). */
export const mayStandIn = (giver: ConsentGiver, type: ConsentType): boolean =>
  giver === 'ppnna' || giver === 'guardian' || type === 'vital_interest_override';
