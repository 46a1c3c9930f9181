import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { isReturn, isReunification } from './code-lists';
import { blockingUnknowns, type Finding } from './factors';

/** What stands against an outcome, whoever decides it. */
export interface OutcomeFacts {
  readonly outcome: string;
  readonly decision: string;
  readonly ipIntent: string;
  /** Whether a claim for protection, open or recognised, bars any return; nothing more is told of it. */
  readonly protectionBarsReturn: boolean;
  readonly findings: readonly Finding[];
}

const carriesOut: readonly string[] = ['approved', 'approved_modified', 'other_option', 'protective_interim'];

/** Whether an outcome may be decided: no return while protection is asked or possible (R50), none into the unknown (R51). */
export function mayDecideOutcome(facts: OutcomeFacts): Decision {
  if (!carriesOut.includes(facts.decision)) return decide([]);
  const { outcome } = facts;
  const unknown = isReturn(outcome) || isReunification(outcome) ? blockingUnknowns(facts.findings) : [];
  const refuge = [law.LRPCAP(6), law.LRPCAP(7), law.LM(74)];
  return decide([
    when(isReturn(outcome) && facts.protectionBarsReturn, block('R50', 'protection-bars-outcome', refuge)),
    when(isReturn(outcome) && facts.ipIntent !== 'no', block('R50', 'protection-wish-not-excluded', refuge, { intent: facts.ipIntent })),
    when(unknown.length > 0, block('R51', 'decided-into-the-unknown', [law.LGDNNA(97), policy('3.7')], { factors: unknown.join(' ') })),
  ]);
}

/** What the authority decided about brothers and sisters. */
export interface SiblingFacts {
  readonly decision: string;
  /** Brothers and sisters who must stay together with the child. */
  readonly siblingsToKeepTogether: number;
  /** Whether the determination parts them; null when nobody said. */
  readonly splits: boolean | null;
  readonly reason: string | null;
}

/** Whether an official determination answers for brothers and sisters: together, or parted for a ground of its own (R57, LGDNNA 22, 27-IV). */
export function mayPartSiblings(facts: SiblingFacts): Decision {
  if (!carriesOut.includes(facts.decision)) return decide([]);
  const source = [law.LGDNNA(22), law.LGDNNA('27-IV')];
  return decide([
    when(facts.siblingsToKeepTogether > 0 && facts.splits === null, block('R57', 'siblings-not-answered', source, { siblings: facts.siblingsToKeepTogether })),
    when(facts.splits === true && (facts.reason ?? '').trim() === '', block('R57', 'official-split-without-ground', source)),
  ]);
}

/** What a separation from an adult rests on. */
export interface SeparationFacts {
  readonly outcome: string;
  readonly orderDocumentId: string | null;
  readonly partiesHeard: boolean;
  readonly opinionDocumentId: string | null;
  readonly grounds: readonly string[];
}

/** Whether a separation may be official: an order, both sides heard, an expert opinion, and never for poverty (R52, LGDNNA 22). */
export function maySeparate(facts: SeparationFacts): Decision {
  if (facts.outcome !== 'separation_from_adult') return decide([]);
  const source = [law.LGDNNA(22)];
  return decide([
    when(facts.orderDocumentId === null, block('R52', 'separation-without-order', source)),
    when(!facts.partiesHeard, block('R52', 'separation-unheard', source)),
    when(facts.opinionDocumentId === null, block('R52', 'separation-without-opinion', source)),
    when(facts.grounds.length === 0 || facts.grounds.includes('poverty'), block('R52', 'poverty-is-no-ground', source)),
  ]);
}

/** Grounds that a separation may cite; poverty is listed so that it can be refused. */
export const separationGrounds = ['violence', 'sexual_abuse', 'neglect', 'trafficking', 'no_kinship', 'adult_detained', 'poverty'] as const;
export type SeparationGround = (typeof separationGrounds)[number];
