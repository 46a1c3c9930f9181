import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { mayBecome, type BiaState } from './assessment-state';
import { childHeardGround, type HeardFacts } from './child-heard';

/** Who reviews, who wrote, and where the assessment stands. */
export interface ReviewFacts {
  readonly state: string;
  readonly reviewerId: string;
  readonly authorId: string;
  readonly contributorIds: readonly string[];
}

const separate = [policy('duties')];

/** Whether this reviewer may approve the assessment: one who neither wrote it nor wrote in it (R35), with the child heard. */
export const mayApproveAssessment = (facts: ReviewFacts & HeardFacts): Decision =>
  decide([stateGround(facts.state, 'approved'), otherPersonGround(facts), childHeardGround(facts)]);

/** Whether this reviewer may send the assessment back: with at least one comment, and not one's own work (R35). */
export const mayReturnAssessment = (facts: ReviewFacts & { readonly comments: number }): Decision =>
  decide([
    stateGround(facts.state, 'returned'),
    otherPersonGround(facts),
    unless(facts.comments > 0, block('STATE', 'comments-missing', [policy('comments-by-section')])),
  ]);

const otherPersonGround = ({ reviewerId, authorId, contributorIds }: ReviewFacts): Ground | null =>
  unless(reviewerId !== authorId && !contributorIds.includes(reviewerId), block('R35', 'reviewer-took-part', separate));

const stateGround = (state: string, next: BiaState): Ground | null =>
  unless(mayBecome(state, next), block('STATE', 'assessment-not-in-state', [policy('states')], { state, needed: 'submitted' }));
