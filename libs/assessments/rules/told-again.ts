import { when } from '@cobijo/kernel/rules/decision';
import { warn, type Ground } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import { assessmentDefaults, type AssessmentSettings } from './settings';

/** An earlier hearing in which the child told of something that hurt (CL-36). */
export interface EarlierTelling {
  readonly at: Date;
  readonly event: string;
  readonly discipline: string;
}

/** The hearing now recorded: the event it asks about, if any, and who asks. */
export interface RetellingFacts {
  readonly at: Date;
  readonly event: string | null;
  readonly discipline: string;
  readonly earlier: readonly EarlierTelling[];
}

const day = 86_400_000;

/** The warning of R39: a child should not have to tell another discipline the same event again within 30 days. */
export function toldAgainGround(facts: RetellingFacts, settings: AssessmentSettings = assessmentDefaults): Ground | null {
  const since = facts.at.getTime() - settings.retellingDays * day;
  const again = facts.earlier.some(
    ({ at, event, discipline }) => event === facts.event && discipline !== facts.discipline && at.getTime() >= since && at <= facts.at,
  );
  return when(
    facts.event !== null && again,
    warn('R39', 'told-again-too-soon', [law.LGDNNA('4-XVII'), law.LGDNNA(83)], { days: settings.retellingDays }),
  );
}
