import { unless, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground, warn } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';

/** What the plan and the determination say when a file is about to go on (domain 6.1). */
export interface FileStepFacts {
  readonly planAgreed: boolean;
  readonly bidRequired: boolean;
  /** Decided inside or by the authority; a draft or a suspended one does not count. */
  readonly determinationDecided: boolean;
  readonly openActions: number;
}

/** The grounds against carrying a plan out: it is agreed, and what needs a determination has one, unless the actions only protect meanwhile. */
export const implementationGrounds = (facts: FileStepFacts): readonly (Ground | null)[] => [
  unless(facts.planAgreed, block('STATE', 'plan-not-agreed', [law.LGDNNA('123-IV'), policy('6.1')])),
  when(facts.bidRequired && !facts.determinationDecided, warn('STATE', 'determination-not-decided', [policy('6.1')])),
];

/** The grounds against mere follow-up: actions that are neither verified nor given up with a reason. */
export const followUpGrounds = (facts: FileStepFacts): readonly (Ground | null)[] => [
  when(facts.openActions > 0, block('STATE', 'plan-actions-open', [policy('6.1')], { count: facts.openActions })),
];
