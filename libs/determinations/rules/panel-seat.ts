import { type Decision, decide, type Reasons, unless, when } from '@cobijo/kernel/rules/decision';
import type { CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { block, type Ground, warn } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { Track } from './code-lists';
import { determinationDefaults, type DeterminationSettings } from './settings';

/** Authorities whose people never sit on a panel. */
export const immigrationAuthorities: readonly string[] = ['INM', 'INM_OPI', 'Grupo_Beta'];

/** Who is to sit, and what binds that person to the case. */
export interface SeatFacts {
  readonly userId: string;
  readonly voting: boolean;
  readonly affiliations: readonly string[];
  /** Everybody who wrote or reviewed the assessment, the report or its options. */
  readonly contributorIds: readonly string[];
  readonly undertakingValidTo: CivilDate | null;
  readonly today: CivilDate;
}

const untouched = [policy('duties')];

const undertakingGround = (facts: Pick<SeatFacts, 'undertakingValidTo' | 'today'>): Ground | null =>
  unless(facts.undertakingValidTo !== null && facts.undertakingValidTo >= facts.today, block('R45', 'undertaking-not-valid', [law.BIP('confidentiality'), law.LGDNNA(76)]));

/** Whether a person may be seated on a case: no one who wrote about it votes (R44), nobody from the migration authority sits (R46). */
export const mayTakeSeat = (facts: SeatFacts): Decision =>
  decide([
    when(facts.voting && facts.contributorIds.includes(facts.userId), block('R44', 'voter-took-part', untouched)),
    when(facts.affiliations.some((code) => immigrationAuthorities.includes(code)), block('R46', 'immigration-authority-seated', [law.LM(112), policy('panel')])),
    undertakingGround(facts),
  ]);

/** A case that is to be put on an agenda. */
export interface ScheduleFacts {
  readonly voters: number;
  readonly track: Track;
  /** Day of the session, and the last day of the target for this track. */
  readonly heldOn: CivilDate;
  readonly latestOn: CivilDate;
}

/** Whether a case may be scheduled: enough people who can vote (R47), and within the target unless a reason says why not. */
export function maySchedule(facts: ScheduleFacts, reasons: Reasons = {}, settings: DeterminationSettings = determinationDefaults): Decision {
  const urgent = facts.track === 'simplified_urgent';
  const needed = urgent ? settings.reviewers : settings.votingMembers;
  return decide(
    [
      when(facts.voters < needed, block('R47', urgent ? 'too-few-reviewers' : 'too-few-voters', [policy('quorum')], { present: facts.voters, needed })),
      when(facts.heldOn > facts.latestOn, warn('STATE', 'session-after-target', [policy('DL44')], { latest: facts.latestOn })),
    ],
    reasons,
  );
}

/** What a member has said and signed about one case. */
export interface AttendanceFacts {
  readonly undertakingValidTo: CivilDate | null;
  readonly undertakingSignedAt: Date | null;
  readonly conflict: string | null;
  readonly today: CivilDate;
}

const attendanceGrounds = (facts: AttendanceFacts): readonly (Ground | null)[] => [
  undertakingGround(facts),
  when(facts.undertakingSignedAt === null, block('R45', 'undertaking-not-signed', [law.BIP('confidentiality'), law.LGDNNA(76)])),
  when(facts.conflict === null, block('R46', 'conflict-not-declared', untouched)),
  when(facts.conflict === 'declared', block('R46', 'member-recused', untouched)),
];

/** Whether a member may open the packet of a case: after the undertaking and the declaration, and never once recused (R45, R46). */
export const mayOpenPacket = (facts: AttendanceFacts): Decision => decide(attendanceGrounds(facts));

/** What is known when a member votes. */
export interface VoteFacts extends AttendanceFacts {
  readonly seatVotes: boolean;
  readonly itemState: string;
  readonly vote: string;
  readonly optionId: string | null;
  readonly reason: string | null;
}

/** Whether a vote counts: open item, a seat that votes, undertaking signed, no conflict (R45, R46). */
export const mayVote = (facts: VoteFacts): Decision =>
  decide([
    unless(facts.itemState === 'in_session', block('STATE', 'item-not-in-session', [policy('6.3')], { state: facts.itemState })),
    unless(facts.seatVotes, block('R44', 'seat-without-vote', untouched)),
    ...attendanceGrounds(facts),
    when(facts.vote === 'other_option' && facts.optionId === null, block('R49', 'vote-names-no-option', [law.GC14('reasoning')])),
    when(['other_option', 'defer'].includes(facts.vote) && (facts.reason ?? '').trim() === '', block('R49', 'vote-without-reason', [law.LGDNNA('92-IX')])),
  ]);
