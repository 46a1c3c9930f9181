import { decide, type Decision, when } from '@cobijo/kernel/rules/decision';
import { law, policy } from '@cobijo/kernel/rules/law';
import { forbids } from './grounds';
import type { ReturnFacts } from './return-facts';
import { returnSettings, type ReturnSettings } from './settings';

/** What holds a return at once, whoever says it and wherever the child is. */
export const holdCauses = [
  'stop_order',
  'fear',
  'protection_claim',
  'challenge',
  'court_order',
  'determination_suspended',
  'resolution_violation',
] as const;
export type HoldCause = (typeof holdCauses)[number];

const stops: readonly HoldCause[] = ['stop_order', 'fear', 'resolution_violation'];

/**
 * The state that a protective act puts a return in, before the hand-over always and in the same transaction: a person's
 * word stops it (R68), an open proceeding or a stay notified suspends it (R70). [LM 112-V; LA 126, 160]
 */
export const stateHeldBy = (cause: HoldCause): 'stopped' | 'suspended' =>
  stops.includes(cause) ? 'stopped' : 'suspended';

interface AfterFearTask {
  readonly rule: 'R68-screen' | 'R68-risk';
  readonly task: 'ip_screen' | 'return_risk';
  readonly dueAt: Date;
}

/** What follows from fear or refusal, and until when (R68). */
export interface AfterFear {
  readonly tasks: readonly [AfterFearTask, ...AfterFearTask[]];
  readonly page: readonly ('attorney' | 'supervisors')[];
}

/** What follows when a child says that she is afraid or does not want to go: a screening within hours, and the attorney at once. */
export function consequencesOfFear(at: Date, settings: ReturnSettings = returnSettings): AfterFear {
  const dueAt = new Date(at.getTime() + settings.screenAfterFearHours * 3_600_000);
  return {
    tasks: [
      { rule: 'R68-screen', task: 'ip_screen', dueAt },
      { rule: 'R68-risk', task: 'return_risk', dueAt },
    ],
    page: ['attorney', 'supervisors'],
  };
}

/** Whether a held return may be taken up again: nothing holds it any more, and a fear was answered by a new screening and a new risk assessment. */
export function mayResume(facts: ReturnFacts): Decision {
  const holding =
    facts.openStopOrders.length +
    facts.openChallenges +
    facts.ordersInForce.length +
    (facts.protectionBars ? 1 : 0);
  const feared = facts.lastFearAt;
  const answered =
    feared === null || ((facts.ipScreen?.at ?? feared) > feared && (facts.returnRisk?.at ?? feared) > feared);
  return decide([
    when(
      holding > 0,
      forbids('R70', 'hold-still-open', [law.LA(126), law.LGDNNA('92-X'), policy('stop-order')], {
        holds: holding,
      }),
    ),
    when(!answered, forbids('R68', 'fear-not-answered', [law.LM('112-V'), law.LGDNNA(91)])),
  ]);
}
