import { addBusinessDays, addDays, ageOn, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { isReturn, type SignificantChange } from './code-lists';
import { determinationDefaults, type DeterminationSettings } from './settings';

/** Computes until when a determination may be acted upon: shorter for a return, because life moves on. */
export const validUntilOf = (outcome: string, from: CivilDate, settings: DeterminationSettings = determinationDefaults): CivilDate =>
  addDays(from, isReturn(outcome) ? settings.validDaysReturn : settings.validDaysOther);

/** Days in which an administrative act may be challenged (LFPA 85; LA 17). */
export const challengeBusinessDays = 15;

/** Computes the last day to challenge, counted from the notification. */
export const challengeWindowEndOf = (notifiedOn: CivilDate, notCounted: ReadonlySet<CivilDate>): CivilDate =>
  addBusinessDays(notifiedOn, challengeBusinessDays, notCounted);

/** What is known of a determination on a day. */
export interface StandingFacts {
  readonly state: string;
  readonly inForceFrom: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly significantChange: SignificantChange | null;
  readonly openChallenges: number;
  readonly birthDate: CivilDate | null;
  readonly today: CivilDate;
}

const reviewed = [law.GC14('review'), policy('3.8')];

/** Whether a determination may be acted upon today: in force, unexpired, unchanged (R58), unchallenged (R59). */
export function mayActOn(facts: StandingFacts): Decision {
  const adult = facts.birthDate !== null && ageOn(facts.birthDate, facts.today) >= 18;
  return decide([
    unless(facts.state === 'in_force' && facts.inForceFrom !== null && facts.inForceFrom <= facts.today, block('STATE', 'determination-not-in-force', [policy('6.3')], { state: facts.state })),
    when(facts.validUntil === null || facts.validUntil < facts.today, block('R58', 'determination-expired', reviewed, { until: facts.validUntil ?? '' })),
    when(facts.significantChange !== null, block('R58', 'situation-changed', reviewed, { change: facts.significantChange ?? '' })),
    when(adult, block('R58', 'child-turned-18', reviewed)),
    when(facts.openChallenges > 0, block('R59', 'held-by-challenge', [law.LGDNNA('92-X'), policy('reconsideration')], { open: facts.openChallenges })),
  ]);
}

/** What follows when the child's situation has changed (R58): nothing is executed, and somebody looks again. */
export const changeConsequences = (change: SignificantChange): { readonly executable: false; readonly task: 'reopen-determination'; readonly urgent: boolean } => ({
  executable: false,
  task: 'reopen-determination',
  urgent: change === 'new_threat' || change === 'fear_expressed' || change === 'carer_withdraws',
});

/** Whether a determination comes into force: notified to the child and the representative, begun, and not suspended. */
export const mayComeIntoForce = (facts: {
  readonly state: string;
  readonly notifiedChildAt: Date | null;
  readonly notifiedRepresentativeAt: Date | null;
  readonly orderInForce: boolean;
}): Decision =>
  decide([
    unless(facts.state === 'notified', block('STATE', 'not-yet-notified', [law.LGDNNA('92-I')], { state: facts.state })),
    when(facts.notifiedChildAt === null, block('R30', 'child-not-notified', [law.LGDNNA(74), law.LGDNNA('92-IV')])),
    when(facts.notifiedRepresentativeAt === null, block('STATE', 'representative-not-notified', [law.LGDNNA('92-I'), law.LGDNNA(106)])),
    when(facts.orderInForce, block('R70', 'order-suspends-determination', [law.LA(126), law.LA(160)])),
  ]);
