import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';

/** When the child was informed alone, and the moment of what is now recorded. */
export interface InformationFacts {
  readonly informedAt: Date | null;
  readonly at: Date;
}

/** The ground of R27: the child was informed, alone and beforehand. */
export const informationGround = ({ informedAt, at }: InformationFacts): Ground | null =>
  unless(
    informedAt !== null && informedAt.getTime() <= at.getTime(),
    block('R27', 'child-not-informed-first', [law.LGDNNA('83-III'), law.LGDNNA('92-II')]),
  );

/** Whether the child may be heard or asked for consent: only after information given alone (R27). */
export const mayAskChild = (facts: InformationFacts): Decision => decide([informationGround(facts)]);
