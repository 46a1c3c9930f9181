import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import type { Reasons } from '@cobijo/kernel/rules/decision';
import type { CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { block, warn } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { headings } from './factors';
import { determinationDefaults, type DeterminationSettings } from './settings';

/** The reasons by heading: what was found about views, safety, family, development and law, and why it counts. */
export type HeadedReasons = Readonly<Partial<Record<string, string>>>;

/** What a decision says when it is signed. */
export interface DecisionText {
  readonly reasons: HeadedReasons;
  /** Options that were not chosen, each with its reason. */
  readonly rejected: readonly { readonly option: string; readonly reason: string | null }[];
  readonly followUp: string;
  readonly reviewOn: CivilDate | null;
  readonly today: CivilDate;
  /** Likeness (0 to 1) to the reasons given for another child who is no sibling. */
  readonly likeness: number;
  readonly splitsSiblings: boolean;
  readonly siblingsReason: string | null;
}

const written = (text: string | null | undefined): boolean => (text ?? '').trim().length > 0;

/** Whether a decision may be signed: reasons under every heading, each rejected option answered, follow-up and review named. */
export function maySignDecision(text: DecisionText, reasons: Reasons = {}, settings: DeterminationSettings = determinationDefaults): Decision {
  const silent = headings.filter((heading) => !written(text.reasons[heading]));
  const unanswered = text.rejected.filter(({ reason }) => !written(reason));
  return decide(
    [
      when(silent.length > 0, block('R49', 'headings-without-reasons', [law.GC14('reasoning'), law.LGDNNA('92-IX')], { headings: silent.join(' ') })),
      when(unanswered.length > 0, block('R49', 'rejected-option-without-reason', [law.GC14('reasoning')], { options: unanswered.map(({ option }) => option).join(' ') })),
      unless(written(text.followUp), block('R49', 'follow-up-missing', [law.LGDNNA('123-VI')])),
      unless(text.reviewOn !== null && text.reviewOn > text.today, block('R49', 'review-date-missing', [law.GC14('review'), policy('3.8')])),
      when(onlyForeignReasons(text.reasons), warn('R53', 'reasons-foreign-to-child', [law.GC6('86'), law.LGDNNA(97)])),
      when(text.likeness >= settings.similarity, warn('R56', 'reasons-like-another-childs', [law.GC14('reasoning'), policy('not-individualised')], { percent: Math.floor(text.likeness * 100) })),
      when(text.splitsSiblings && !written(text.siblingsReason), block('R57', 'split-decided-without-ground', [law.LGDNNA(22), law.LGDNNA('27-IV')])),
    ],
    reasons,
  );
}

// Arguments that are not about the child's rights may not outweigh them (GC6 86).
const foreign =
  /control (de la )?migra|política migratoria|flujos? migratori|disuadir|costos?\b|presupuest|recursos económicos del estado|cupo|capacidad (del|de los|instalada)|saturad|falta de espacio|por su nacionalidad|migration control|deter|budget|costs?\b|capacity|overcrowd|no space|nationality policy/iu;

/** Whether every sentence of the reasons speaks of migration control, cost, capacity or nationality and none of the child (R53). */
export function onlyForeignReasons(reasons: HeadedReasons): boolean {
  const sentences = Object.values(reasons).flatMap((text) => (text ?? '').split(/[.;\n]+/u)).filter(written);
  return sentences.length > 0 && sentences.every((sentence) => foreign.test(sentence));
}
