import type { Decision } from '@cobijo/kernel/rules/decision';
import { decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import type { Citation } from '@cobijo/kernel/rules/law';
import { law } from '@cobijo/kernel/rules/law';
import type { CourtOrderKind } from './code-lists';

/** What follows when an order that protects the child is known. */
export interface CourtOrderConsequences {
  readonly stopsReturn: true;
  readonly alerts: readonly ('returns-suspended' | 'tell-authority')[];
  readonly citations: readonly Citation[];
}

/** Computes what a suspension, precautionary measure or exit bar sets in motion: every return stops at once (LA 126, 160). */
export function courtOrderConsequences(kind: CourtOrderKind, notifiedAt: Date | null): CourtOrderConsequences {
  const citations = kind === 'suspension' ? [law.LA(126), law.LA(160)] : [law.LGDNNA('92-X')];
  const alerts = ['returns-suspended', ...(notifiedAt ? [] : (['tell-authority'] as const))] as const;
  return { stopsReturn: true, alerts, citations };
}

/** What must be shown before an order stops protecting the child. */
export interface LiftFacts {
  readonly inForce: boolean;
  readonly decisionShown: boolean;
  readonly reason: string;
}

/** Whether an order may be written down as lifted: only on the deciding authority's own paper (LA 126, 160). */
export function mayLiftCourtOrder(facts: LiftFacts): Decision {
  const stay = [law.LA(126), law.LA(160)];
  return decide([
    unless(facts.inForce, block('R70', 'order-already-lifted', stay)),
    unless(facts.decisionShown, block('R70', 'lifting-decision-not-shown', stay)),
    when(facts.reason.trim() === '', block('R70', 'lifting-reason-missing', stay)),
  ]);
}
