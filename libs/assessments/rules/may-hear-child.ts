import { decide, type Decision, type Reasons } from '@cobijo/kernel/rules/decision';
import { informationGround, type InformationFacts } from '@cobijo/services/rules/information-first';
import { interpreterGrounds, type TalkFacts } from '@cobijo/services/rules/interpreter';
import { toldAgainGround, type RetellingFacts } from './told-again';

/** What a hearing depends on: information first, a language in common, and not asking again what hurts. */
export interface HearingFacts extends InformationFacts {
  readonly talk: TalkFacts;
  readonly retelling: RetellingFacts;
}

/** Whether what was said counts as a hearing of the child and may be put on file. */
export const mayHearChild = (facts: HearingFacts, reasons: Reasons = {}): Decision =>
  decide([informationGround(facts), ...interpreterGrounds(facts.talk), toldAgainGround(facts.retelling)], reasons);
