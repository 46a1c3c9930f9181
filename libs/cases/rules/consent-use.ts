import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { ConsentException, ConsentScope } from './code-lists';
import type { ConsentStanding } from './consent-standing';

/** What is asked before sensitive data of a scope is written or passed on. */
export interface ConsentUseFacts {
  readonly scope: ConsentScope;
  readonly standing: Pick<ConsentStanding, 'granted' | 'refused' | 'withdrawn'> | null;
  /** The exception of law that is relied on, with its reason. */
  readonly exception: { readonly code: ConsentException; readonly reason: string } | null;
  /** Who allowed a legal duty to go before the child's refusal, and whether she was told. */
  readonly dutyOverride: {
    readonly supervisor: boolean;
    readonly privacyOfficer: boolean;
    readonly childTold: boolean;
  } | null;
}

/** Whether information of a scope may be written or shared now. */
export function mayUseScope(facts: ConsentUseFacts): Decision {
  const { scope, standing, exception } = facts;
  const excepted = exception !== null && exception.reason.trim() !== '';
  const refused = standing?.refused === true || standing?.withdrawn === true;
  return decide([
    when(
      !refused && !excepted && standing?.granted !== true,
      block('R23', 'no-consent-for-scope', [law.LFPDPPP(8), law.LFPDPPP(9)], { scope }),
    ),
    when(
      standing?.refused === true && !overridden(facts),
      block('R25', 'child-refused-scope', [law.LGDNNA(71), law.LGDNNA(12)], { scope }),
    ),
    when(
      standing?.withdrawn === true && !overridden(facts),
      block('R25', 'consent-withdrawn', [law.LFPDPPP(8), policy('withdrawal')], { scope }),
    ),
  ]);
}

// A refusal yields to a legal duty only, by two people, and never behind the child's back (LGDNNA 12).
const overridden = ({ exception, dutyOverride }: ConsentUseFacts): boolean =>
  exception?.code === 'legal_duty' &&
  dutyOverride !== null &&
  dutyOverride.supervisor &&
  dutyOverride.privacyOfficer &&
  dutyOverride.childTold;
