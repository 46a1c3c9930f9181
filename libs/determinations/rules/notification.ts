import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import { toldBackGround } from '@cobijo/assessments/rules/child-told-back';

/** How the child is told of the determination. */
export interface NotificationFacts {
  readonly state: string;
  readonly language: string;
  /** The languages in which she speaks and understands freely. */
  readonly childLanguages: readonly string[];
  /** The hearing that the decision rests on; null when there is none on file. */
  readonly hearing: { readonly weightGiven: string | null; readonly feedbackGivenAt: Date | null } | null;
}

/** Whether the child counts as told: in person, in a language of her own, and knowing how her view counted (R30). */
export const mayNotifyChild = (facts: NotificationFacts): Decision =>
  decide([
    when(!['official', 'notified', 'in_force', 'suspended'].includes(facts.state), block('STATE', 'nothing-to-notify', [law.LGDNNA('92-I')], { state: facts.state })),
    when(facts.childLanguages.length > 0 && !facts.childLanguages.includes(facts.language), block('R30', 'notified-in-foreign-language', [law.LGDNNA('92-I'), law.LGDNNA(74)], { language: facts.language })),
    facts.hearing === null ? block('R30', 'notified-without-hearing', [law.LGDNNA(74)]) : toldBackGround(facts.hearing),
  ]);
