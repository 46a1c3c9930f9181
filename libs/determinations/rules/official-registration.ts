import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import type { CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';

/** What the paper of the authority says, and what the file knows. */
export interface OfficialFacts {
  readonly authorityLevel: string;
  readonly competentAuthority: string | null;
  readonly signatoryAuthority: string;
  readonly documentCounts: boolean;
  readonly signedOn: CivilDate;
  readonly today: CivilDate;
  readonly outcome: string;
  readonly destinationCountry: string | null;
  /** Whether the recommendation was sent to the authority; null when there is none. */
  readonly recommendationSent: boolean | null;
}

const needsDestination: readonly string[] = ['return_parents', 'return_extended', 'return_state_care', 'reunify_third_country', 'us_port_presentation', 'resettlement', 'complementary_pathway'];

/** Whether a paper may be written down as the official determination: from the competent authority, with its document (LGDNNA 122). */
export function mayRegisterOfficial(facts: OfficialFacts): Decision {
  const source = [law.LGDNNA(122)];
  const judicial = facts.authorityLevel === 'judicial';
  return decide([
    when(!judicial && facts.competentAuthority === null, block('R54', 'competent-authority-not-set', source)),
    when(!judicial && facts.competentAuthority !== null && facts.signatoryAuthority !== facts.competentAuthority,
      block('R54', 'official-signatory-not-competent', source, { competent: facts.competentAuthority ?? '', signatory: facts.signatoryAuthority })),
    unless(facts.documentCounts, block('R54', 'official-document-missing', source)),
    when(facts.signedOn > facts.today, block('R54', 'signed-in-the-future', [policy('6.3')])),
    when(needsDestination.includes(facts.outcome) && facts.destinationCountry === null, block('R54', 'official-without-destination', [law.LGDNNA(97)])),
    when(facts.recommendationSent === false, block('STATE', 'recommendation-not-sent', [policy('6.3')])),
  ]);
}

/** What follows when the authority has decided. */
export interface Divergence {
  readonly divergent: boolean;
  readonly alerts: readonly ('challenge-review')[];
}

/** Computes R55: another outcome or destination than recommended calls the attorney to weigh a challenge in time (LGDNNA 92-X). */
export function divergenceOf(
  recommended: { readonly outcome: string; readonly decision: string; readonly destinationCountry: string | null } | null,
  official: { readonly outcome: string; readonly decision: string; readonly destinationCountry: string | null },
): Divergence {
  const against = (code: string): boolean => ['not_in_best_interest', 'deferred_info'].includes(code);
  const divergent =
    recommended !== null &&
    (recommended.outcome !== official.outcome || recommended.destinationCountry !== official.destinationCountry || against(recommended.decision) !== against(official.decision));
  return { divergent, alerts: divergent ? ['challenge-review'] : [] };
}
