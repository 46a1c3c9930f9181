import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { isReunification } from './code-lists';

/** Why two reviewers may decide before the panel (domain §3.2): urgent, and simple by an agreed criterion. */
export const trackCriteria = ['medical_evacuation', 'verified_parent', 'determined_sibling'] as const;
export type TrackCriterion = (typeof trackCriteria)[number];

const source = [law.BIP('BID'), policy('simplified-track')];

/** Whether an analysis may take the urgent track: somebody states which criterion holds, and why it does (R47). */
export function mayTakeTrack(facts: { readonly track: string; readonly criterion: string | null; readonly reason: string }): Decision {
  if (facts.track !== 'simplified_urgent') return decide([]);
  return decide([
    when(facts.criterion === null, block('R47', 'urgent-without-criterion', source)),
    when(facts.criterion !== null && facts.reason.trim() === '', block('R47', 'criterion-without-reason', source, { criterion: facts.criterion ?? '' })),
  ]);
}

/** What the file knows of the criterion once an option is recommended. */
export interface CriterionFacts {
  readonly track: string;
  readonly criterion: string | null;
  readonly recommended: { readonly code: string; readonly carer: { readonly verified: boolean; readonly risk: boolean; readonly parent: boolean } | null } | null;
  readonly siblingsDetermined: number;
}

/** The grounds against handing in a report on the urgent track whose criterion the file does not bear out (R47). A danger to her health is stated, not computed. */
export function criterionGrounds(facts: CriterionFacts): readonly (Ground | null)[] {
  const { criterion, recommended, siblingsDetermined } = facts;
  if (facts.track !== 'simplified_urgent') return [];
  const carer = recommended?.carer ?? null;
  const toParent = recommended !== null && isReunification(recommended.code) && carer !== null && carer.parent && carer.verified && !carer.risk;
  const fails = (criterion === 'verified_parent' && !toParent) || (criterion === 'determined_sibling' && siblingsDetermined === 0);
  return [
    when(criterion === null, block('R47', 'urgent-without-criterion', source)),
    when(fails, block('R47', 'criterion-not-borne-out', source, { criterion: criterion ?? '' })),
  ];
}
