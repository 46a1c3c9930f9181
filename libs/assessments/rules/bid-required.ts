import { assessmentDefaults, type AssessmentSettings } from './settings';

/** Why a determination is required (R41; LGDNNA 22, 97; UNHCR BIP). */
export const bidTriggers = [
  'return',
  'third_country_exit',
  'risky_reunification',
  'separation_against_will',
  'siblings_split',
  'other_state',
  'adoption',
  'long_residential',
  'durable_solution',
] as const;
export type BidTrigger = (typeof bidTriggers)[number];

/** The family of decision (domain §3.2): durable solution, exceptional circumstances, separation against the will. */
export const bidCodes = ['BID-A', 'BID-B', 'BID-C'] as const;
export type BidCode = (typeof bidCodes)[number];

/** A decision that is planned for one child. An option of the analysis and the purpose of an assessment both fit. */
export interface PlannedDecision {
  /** Option (CL-41) or purpose of assessment (CL-31). */
  readonly kind: string;
  readonly unaccompaniedOrSeparated: boolean;
  readonly receivingRelative?: { readonly verified: boolean; readonly risk: boolean; readonly known: boolean } | null;
  readonly againstWill?: boolean;
  readonly splitsSiblings?: boolean;
  readonly leavesState?: boolean;
  readonly residentialDays?: number;
}

const returns: readonly string[] = ['return', 'return_parents', 'return_extended', 'return_state_care'];
const exits: readonly string[] = ['reunify_third_country', 'us_port_presentation', 'resettlement', 'complementary_pathway'];
const reunifications: readonly string[] = ['reunification', 'reunify_MX', 'reunify_third_country', 'return_extended', 'return_parents'];
const durable: readonly string[] = ['local_integration', 'local_integration_refugee', 'local_integration_regularised', 'resettlement'];
const separations: readonly string[] = ['separation_from_adult'];

/** The triggers of R41 that a planned decision pulls. None means that the assessment is enough. */
export function bidTriggersOf(planned: PlannedDecision, settings: AssessmentSettings = assessmentDefaults): readonly BidTrigger[] {
  const relative = planned.receivingRelative ?? null;
  const risky = relative !== null && (!relative.verified || relative.risk || !relative.known);
  const pulled: Readonly<Record<BidTrigger, boolean>> = {
    return: returns.includes(planned.kind),
    third_country_exit: exits.includes(planned.kind),
    risky_reunification: reunifications.includes(planned.kind) && risky,
    separation_against_will: Boolean(planned.againstWill) || separations.includes(planned.kind),
    siblings_split: Boolean(planned.splitsSiblings),
    other_state: Boolean(planned.leavesState),
    adoption: planned.kind === 'adoption',
    long_residential: (planned.residentialDays ?? 0) > settings.residentialDays,
    durable_solution: durable.includes(planned.kind) && planned.unaccompaniedOrSeparated,
  };
  return bidTriggers.filter((trigger) => pulled[trigger]);
}

/** The family of decision that the triggers belong to; separation against the will weighs most. */
export function bidCodeOf(triggers: readonly BidTrigger[]): BidCode | null {
  if (triggers.length === 0) return null;
  if (triggers.includes('separation_against_will')) return 'BID-C';
  const exceptional: readonly BidTrigger[] = ['risky_reunification', 'siblings_split', 'other_state', 'adoption', 'long_residential'];
  return triggers.some((trigger) => exceptional.includes(trigger)) ? 'BID-B' : 'BID-A';
}

/** What an assessment says about decisions in view: its purposes and what the assessor found to be at stake. */
export interface AssessedDecisions {
  readonly purposes: readonly string[];
  readonly inView: readonly string[];
  readonly unaccompaniedOrSeparated: boolean;
}

/** Computes R41 for an assessment: required or not, every reason, and the family of decision. Nobody can untick it. */
export function bidRequired(facts: AssessedDecisions): { required: boolean; triggers: readonly BidTrigger[]; code: BidCode | null } {
  const { unaccompaniedOrSeparated } = facts;
  const byPurpose = facts.purposes.flatMap((kind) => bidTriggersOf({ kind, unaccompaniedOrSeparated }));
  const triggers = bidTriggers.filter((trigger) => byPurpose.includes(trigger) || facts.inView.includes(trigger));
  return { required: triggers.length > 0, triggers, code: bidCodeOf(triggers) };
}
