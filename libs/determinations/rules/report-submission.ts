import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { bidMayBecome } from './bid-state';
import { isReturn, isReunification } from './code-lists';
import { blockingUnknowns, type Finding, headingOf, headings } from './factors';
import { determinationDefaults, type DeterminationSettings } from './settings';
import { criterionGrounds, type CriterionFacts } from './simplified-track';

/** An option as its report shows it. */
export interface ReportedOption {
  readonly id: string;
  readonly code: string;
  readonly excluded: boolean;
  readonly exclusionReason: string | null;
  readonly childView: string | null;
  readonly splitsSiblings: boolean;
  readonly siblingsReason: string | null;
  readonly findings: readonly Finding[];
  readonly carer: { readonly verified: boolean; readonly risk: boolean; readonly parent: boolean } | null;
}

/** What must be known of a report when it is handed in. */
export interface ReportFacts {
  readonly state: string;
  readonly options: readonly ReportedOption[];
  readonly recommendedOptionId: string | null;
  readonly reasoning: string;
  readonly hearingId: string | null;
  readonly siblingsToKeepTogether: number;
  /** The law wants both: who represents her and who defends her. */
  readonly represented: boolean;
  readonly assisted: boolean;
  readonly noRepresentativeReason: string | null;
  /** What the urgent track rests on. */
  readonly urgency: Omit<CriterionFacts, 'recommended'>;
}

const written = (text: string | null): boolean => (text ?? '').trim() !== '';

/** Whether a report may be handed in: options compared under every heading, nothing decisive unknown, every finding with its source. */
export function maySubmitReport(facts: ReportFacts, settings: DeterminationSettings = determinationDefaults): Decision {
  const compared = facts.options.filter(({ excluded }) => !excluded);
  const recommended = facts.options.find(({ id }) => id === facts.recommendedOptionId);
  return decide([
    unless(bidMayBecome(facts.state, 'report_submitted'), block('STATE', 'report-not-open', [policy('6.3')], { state: facts.state })),
    when(compared.length < settings.optionsCompared, block('R49', 'too-few-options', [law.GC14('reasoning'), policy('options')], { needed: settings.optionsCompared })),
    unless(recommended !== undefined && !recommended.excluded, block('R49', 'no-option-recommended', [law.GC14('reasoning')])),
    unless(written(facts.reasoning), block('R49', 'recommendation-without-reasoning', [law.LGDNNA('92-IX')])),
    when(facts.hearingId === null, block('R49', 'report-without-hearing', [law.LGDNNA(71), law.LGDNNA(74)])),
    unless(facts.represented || written(facts.noRepresentativeReason), block('STATE', 'report-without-representative', [law.LGDNNA(106), policy('6.3')])),
    unless(facts.assisted || written(facts.noRepresentativeReason), block('STATE', 'report-without-lawyer', [law.LGDNNA('92-VII'), policy('6.3')])),
    ...criterionGrounds({ ...facts.urgency, recommended: recommended ?? null }),
    ...compared.flatMap((option) => groundsOf(option)),
    ...facts.options.map((option) => when(option.excluded && !written(option.exclusionReason), block('R49', 'exclusion-without-reason', [law.LGDNNA('92-IX')], { option: option.code }))),
    when(
      facts.siblingsToKeepTogether > 0 && recommended !== undefined && recommended.splitsSiblings && !written(recommended.siblingsReason),
      block('R57', 'siblings-split-without-ground', [law.LGDNNA(22), law.LGDNNA('27-IV')]),
    ),
  ]);
}

function groundsOf(option: ReportedOption): readonly (Ground | null)[] {
  const touched = new Set(option.findings.map(({ factor }) => headingOf(factor)));
  const missing = headings.filter((heading) => heading !== 'L' && !touched.has(heading));
  const bare = option.findings.filter(({ effect, sources }) => effect !== 'unknown' && sources.length === 0);
  const unknown = isReturn(option.code) || isReunification(option.code) ? blockingUnknowns(option.findings) : [];
  return [
    when(missing.length > 0, block('R49', 'headings-not-analysed', [law.GC14('elements')], { option: option.code, headings: missing.join(' ') })),
    when(bare.length > 0, block('R49', 'finding-without-source', [law.GC14('facts')], { option: option.code, factors: bare.map(({ factor }) => factor).join(' ') })),
    unless(written(option.childView), block('R49', 'no-view-on-option', [law.LGDNNA(71)], { option: option.code })),
    when(unknown.length > 0, block('R51', 'blocking-factor-unknown', [law.LGDNNA(97), policy('3.7')], { option: option.code, factors: unknown.join(' ') })),
  ];
}

/** Whether a report may be cleared for the panel: by another person than anybody who wrote it. */
export const mayClearReport = (facts: { readonly state: string; readonly authorIds: readonly string[]; readonly clearer: string }): Decision =>
  decide([
    unless(bidMayBecome(facts.state, 'ready'), block('STATE', 'report-not-submitted', [policy('6.3')], { state: facts.state })),
    when(facts.authorIds.includes(facts.clearer), block('R44', 'clearer-wrote-report', [policy('duties')])),
  ]);

/** Whether a report may be sent back to its author: with what to mend. */
export const mayReturnReport = (facts: { readonly state: string }): Decision =>
  decide([unless(bidMayBecome(facts.state, 'report_returned'), block('STATE', 'report-not-returnable', [policy('6.3')], { state: facts.state }))]);
