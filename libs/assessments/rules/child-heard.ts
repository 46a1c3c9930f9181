import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';

/** The hearing a decision rests on. A child who declines or is too young was still given the chance. */
export interface HeardFacts {
  readonly hearing: {
    readonly declined: boolean;
    readonly tooYoung: boolean;
    readonly observation: string | null;
    readonly words: boolean;
  } | null;
}

/** Whether the hearing carries the child's words, a refusal to speak, or an observation of a very young child. */
const carriesView = (hearing: NonNullable<HeardFacts['hearing']>): boolean =>
  hearing.words || hearing.declined || (hearing.tooYoung && (hearing.observation ?? '').trim() !== '');

/** The ground of R29: no decision about a child without the child. */
export const childHeardGround = ({ hearing }: HeardFacts): Ground | null =>
  unless(hearing !== null && carriesView(hearing), block('R29', 'hearing-missing', [law.LGDNNA(71), law.GC12('15')]));

/** Whether a decision that touches the child may be approved as far as hearing the child goes (R29). */
export const mayDecideAboutChild = (facts: HeardFacts): Decision => decide([childHeardGround(facts)]);
