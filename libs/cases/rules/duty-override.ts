import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { ConsentStanding } from './consent-standing';

/** The two people who must agree before a legal duty goes before the child's no. */
export const dutyHands = ['supervisor', 'officer'] as const;
export type DutyHand = (typeof dutyHands)[number];

/** A request to let a legal duty go before the child's no, as far as it has come. */
export interface DutyOverrideFacts {
  readonly requestedBy: string;
  readonly supervisorId: string | null;
  readonly officerId: string | null;
  readonly supervisorAgrees: boolean | null;
  readonly officerAgrees: boolean | null;
  readonly childToldAt: Date | null;
}

/** Whether it may be asked for: only where the child said no, or took a yes back, and once at a time. */
export const mayAskDutyOverride = (facts: { readonly standing: Pick<ConsentStanding, 'refused' | 'withdrawn'> | null; readonly pending: boolean }): Decision =>
  decide([
    unless(facts.standing?.refused === true || facts.standing?.withdrawn === true, block('R25', 'nothing-refused-to-override', [law.LGDNNA(71)])),
    when(facts.pending, block('R25', 'duty-already-asked', [policy('other-hand')])),
  ]);

/** Whether somebody may answer: each hand once, two different people, and never the one who asked. */
export function mayAnswerDutyOverride(facts: DutyOverrideFacts, hand: DutyHand, actor: string): Decision {
  const [own, other] = hand === 'supervisor' ? [facts.supervisorId, facts.officerId] : [facts.officerId, facts.supervisorId];
  return decide([
    when(facts.requestedBy === actor, block('R25', 'duty-own-request', [policy('other-hand')])),
    when(other === actor, block('R25', 'duty-same-hand', [policy('other-hand')])),
    when(own !== null, block('STATE', 'duty-already-answered', [policy('R25')])),
  ]);
}

/** Whether it may be recorded that the child was told: both have agreed, and nobody told her yet (LGDNNA 12). */
export const mayRecordChildTold = (facts: DutyOverrideFacts): Decision =>
  decide([
    unless(facts.supervisorAgrees === true && facts.officerAgrees === true, block('R25', 'duty-not-agreed', [law.LGDNNA(12), policy('other-hand')])),
    when(facts.childToldAt !== null, block('STATE', 'duty-child-already-told', [policy('R25')])),
  ]);
