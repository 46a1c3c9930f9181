import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';

/** Whether a clock may be settled by hand: an open one, and no one waives what the law sets (LGDNNA 106). */
export const maySettleDeadline = (facts: { readonly kind: string; readonly state: string; readonly settled: 'met' | 'waived' }): Decision =>
  decide([
    when(facts.state !== 'open', block('STATE', 'deadline-already-settled', [policy('6.8')])),
    when(facts.settled === 'waived' && facts.kind !== 'target', block('STATE', 'statutory-deadline-is-not-waived', [law.LGDNNA(106)])),
  ]);
