import { type BidCode, bidCodeOf, type BidTrigger, bidTriggers, bidTriggersOf, type PlannedDecision } from '@cobijo/assessments/rules/bid-required';
import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { isReturn, isReunification, protectiveMeasures } from './code-lists';

/** Why a determination is needed, and its family. */
export interface BidRequirement {
  readonly required: boolean;
  readonly triggers: readonly BidTrigger[];
  readonly code: BidCode | null;
}

/** An option as R41 looks at it. */
export interface WeighedOption {
  readonly code: string;
  readonly splitsSiblings: boolean;
  readonly leavesState: boolean;
  readonly againstWill: boolean;
  /** Who would care for the child; null when nobody is named. */
  readonly carer: { readonly verified: boolean; readonly risk: boolean } | null;
  /** How long residential care would last; null when there is no end to it. */
  readonly residentialDays: number | null;
}

/** What an option plans, in the words of R41: a reunification with nobody named is one with somebody unknown, care without an end is long. */
export const plannedBy = (option: WeighedOption, unaccompaniedOrSeparated: boolean): PlannedDecision => ({
  kind: option.code,
  unaccompaniedOrSeparated,
  againstWill: option.againstWill,
  splitsSiblings: option.splitsSiblings,
  leavesState: option.leavesState,
  receivingRelative: option.carer ? { ...option.carer, known: true } : isReunification(option.code) ? { verified: false, risk: false, known: false } : null,
  residentialDays: option.code === 'residential_MX' ? (option.residentialDays ?? Number.POSITIVE_INFINITY) : 0,
});

/** Computes R41 over the options of an analysis: one option is enough to make a determination necessary. */
export function bidRequirementOf(planned: readonly PlannedDecision[]): BidRequirement {
  const pulled = planned.flatMap((option) => bidTriggersOf(option));
  const triggers = bidTriggers.filter((trigger) => pulled.includes(trigger));
  return { required: triggers.length > 0, triggers, code: bidCodeOf(triggers) };
}

/** What is about to be carried out, and what has been determined. */
export interface ExecutionFacts {
  /** Migration measure of the plan (E37). */
  readonly migrationMeasure: string;
  readonly determination: { readonly state: string; readonly outcome: string; readonly authorityLevel: string } | null;
}

const needsDetermination: readonly string[] = ['assisted_return', 'third_country_reunification'];
const thirdCountry: readonly string[] = ['reunify_third_country', 'us_port_presentation', 'resettlement', 'complementary_pathway', 'medical_transfer'];

/** Whether a plan may carry out an option that needs a determination: only one that chose it and binds the State (R42, R54). */
export function mayMoveToExecution(facts: ExecutionFacts): Decision {
  const { determination, migrationMeasure } = facts;
  if (!needsDetermination.includes(migrationMeasure)) return decide([]);
  const official = determination !== null && ['official_ppnna', 'judicial'].includes(determination.authorityLevel);
  const standing = determination !== null && ['notified', 'in_force'].includes(determination.state);
  const fits = determination !== null && (migrationMeasure === 'assisted_return' ? isReturn(determination.outcome) : thirdCountry.includes(determination.outcome));
  const source = [law.LGDNNA(97), law.LM('112-III')];
  return decide([
    when(determination === null, block('R42', 'option-not-determined', source)),
    when(determination !== null && !official, block('R54', 'recommendation-is-not-official', [law.LGDNNA(122)])),
    when(official && !standing, block('R42', 'determination-not-standing', source, { state: determination?.state ?? '' })),
    when(official && standing && !fits, block('R42', 'determination-chose-otherwise', source, { outcome: determination?.outcome ?? '' })),
  ]);
}

/** Whether an urgent protective measure may be taken: always, whatever is still to be determined (R43). */
export const mayProtectNow = (measure: string): Decision | null => (protectiveMeasures.includes(measure) ? decide([]) : null);

/** The house rule that a pending determination never delays protection. */
export const protectionFirst = [law.BIP('BID'), policy('R43')];
