import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';

/** What the child was told about how the view counted. */
export interface ToldBackFacts {
  readonly weightGiven: string | null;
  readonly feedbackGivenAt: Date | null;
}

const source = [law.LGDNNA(74), law.GC12('45')];

/** Whether the child can be told how the view counted: somebody must have weighed it first (R30, LGDNNA 74). */
export const mayTellBack = ({ weightGiven }: Pick<ToldBackFacts, 'weightGiven'>): Decision =>
  decide([unless(weightGiven !== null, block('R30', 'view-not-weighed', source))]);

/** The ground of R30 against calling a decision notified: the child must know how the view counted. */
export const toldBackGround = ({ feedbackGivenAt }: ToldBackFacts): Ground | null =>
  unless(feedbackGivenAt !== null, block('R30', 'feedback-missing', source));

/** Whether a decision counts as notified to the child as far as feedback goes (R30). */
export const mayCountAsNotified = (facts: ToldBackFacts): Decision => decide([toldBackGround(facts)]);
