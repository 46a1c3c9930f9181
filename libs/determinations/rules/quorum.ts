import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import type { Track } from './code-lists';
import { determinationDefaults, type DeterminationSettings } from './settings';

/** A member as the quorum counts: present means signed in and not recused. */
export interface QuorumMember {
  readonly discipline: string;
  readonly specialist: boolean;
  readonly voting: boolean;
  readonly present: boolean;
}

/** How many people, disciplines and child-protection specialists can decide now. */
export interface Quorum {
  readonly people: number;
  readonly disciplines: number;
  readonly specialists: number;
}

/** Counts those who can decide. It is counted again whenever somebody is recused (R46). */
export function quorumOf(members: readonly QuorumMember[]): Quorum {
  const counted = members.filter(({ voting, present }) => voting && present);
  return {
    people: counted.length,
    disciplines: new Set(counted.map(({ discipline }) => discipline)).size,
    specialists: counted.filter(({ specialist }) => specialist).length,
  };
}

/** Whether those present can decide: people, disciplines and a specialist; two reviewers on the urgent track (R47). */
export function mayDecideWith(members: readonly QuorumMember[], track: Track, settings: DeterminationSettings = determinationDefaults): Decision {
  const { people, disciplines, specialists } = quorumOf(members);
  const source = [policy('quorum')];
  if (track === 'simplified_urgent')
    return decide([when(people < settings.reviewers, block('R47', 'too-few-reviewers', [policy('simplified-track')], { present: people, needed: settings.reviewers }))]);
  return decide([
    when(people < settings.votingMembers, block('R47', 'too-few-voters', source, { present: people, needed: settings.votingMembers })),
    when(disciplines < settings.disciplines, block('R47', 'too-few-disciplines', source, { present: disciplines, needed: settings.disciplines })),
    when(specialists < settings.specialists, block('R47', 'no-child-specialist', source, { present: specialists, needed: settings.specialists })),
  ]);
}
