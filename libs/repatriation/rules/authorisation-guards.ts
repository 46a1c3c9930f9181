import { law, policy } from '@cobijo/kernel/rules/law';
import { attestationCauses, attestationOf } from './attestations';
import { against, answer, dayOf, type Guard } from './guards';
import type { ReturnFacts } from './return-facts';

/** Whether nobody said stop (R66), nothing of weight changed since the decision, and no alert for her life is overdue. */
export function nothingStopsIt(facts: ReturnFacts): Guard {
  const [stop] = facts.openStopOrders;
  const changed = facts.determination?.significantChangeAt ?? null;
  const feared = facts.lastFearAt;
  const decide = { act: 'new-determination', by: 'legal' } as const;
  return answer({
    guard: 'G20',
    citations: [law.LGDNNA(96), law.LGDNNA(97), policy('stop-order')],
    causes: [
      against(stop !== undefined, 'failed', 'return-stop-order', {
        cure: { act: 'lift-stop', by: 'supervisors' },
        params: { discipline: stop?.discipline ?? '', stops: facts.openStopOrders.length },
      }),
      against(changed !== null, 'failed', 'significant-change', {
        cure: decide,
        params: { at: changed ? dayOf(changed, facts) : '' },
      }),
      against(feared !== null && !decidedAfter(facts, feared), 'failed', 'fear-expressed', {
        cure: decide,
        params: { at: feared ? dayOf(feared, facts) : '' },
      }),
      against(facts.overduePriorityAlerts > 0, 'failed', 'priority-alert-overdue', {
        cure: { act: 'correct-record', by: 'social_work' },
        params: { alerts: facts.overduePriorityAlerts },
      }),
    ],
  });
}

// A fear that came after the decision was not weighed in it: only a decision taken later can answer it.
const decidedAfter = (facts: ReturnFacts, feared: Date): boolean =>
  facts.determination !== null && facts.determination.decidedAt > feared;

/** Whether the child has her belongings, money, papers, the decision, telephone numbers and a way to complain. */
export function hasHerThings(facts: ReturnFacts): Guard {
  return answer({
    guard: 'G22',
    citations: [law.LM('119-VII')],
    causes: attestationCauses(facts, 'G22', { code: 'belongings-not-attested', by: 'social_work' }),
    attestation: attestationOf(facts, 'G22'),
  });
}
