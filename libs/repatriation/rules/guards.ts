import { type CivilDate, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import type { Ground, GroundParams } from '@cobijo/kernel/rules/ground';
import type { Citation } from '@cobijo/kernel/rules/law';
import { forbids, type ReturnGroundCode } from './grounds';
import type { AttestationFacts, ReturnFacts } from './return-facts';

export type GuardNumber = `G${number}`;

/** `unknown` counts as not satisfied. `at-signing` is proven by the act itself. */
export const guardStatuses = ['satisfied', 'attested', 'failed', 'unknown', 'at-signing'] as const;
export type GuardStatus = (typeof guardStatuses)[number];

/** What brings a guard to green, and whose work it is. Never an invitation to give up a right. */
export const cureActs = [
  'correct-record',
  'await-authority',
  'record-resolution',
  'serve',
  'inform',
  'hear',
  'reconfirm',
  'screen',
  'assess-risk',
  'wait',
  'designate',
  'attest',
  'arrange',
  'place',
  'lift-stop',
  'new-determination',
  'sign',
  'none',
] as const;
export type CureAct = (typeof cureActs)[number];
export const curedBy = ['legal', 'social_work', 'psychology', 'liaison', 'supervisors', 'nobody'] as const;
export type CuredBy = (typeof curedBy)[number];
export interface Cure {
  readonly act: CureAct;
  readonly by: CuredBy;
}

/** The paper and the person that a guard stands on, when its fact comes from outside. */
export interface Proof {
  readonly documentId: string;
  readonly documentTitle: string | null;
  readonly byId: string;
  readonly by: string | null;
  readonly at: Date;
  readonly factOn: CivilDate;
  readonly validUntil: CivilDate | null;
}

/** One of the 22 safeguards with its answer: every cause, what it stands on and what would cure it. */
export interface Guard {
  readonly guard: GuardNumber;
  readonly status: GuardStatus;
  readonly grounds: readonly Ground[];
  readonly citations: readonly Citation[];
  /** Dates and codes that the words of the row need. */
  readonly params: GroundParams;
  readonly proof: Proof | null;
  readonly cure: Cure | null;
}

/** A reason why a guard is not satisfied. */
export interface Cause {
  readonly status: Exclude<GuardStatus, 'satisfied' | 'attested'>;
  readonly code: ReturnGroundCode;
  readonly cure: Cure;
  readonly params?: GroundParams;
}

export interface Asked {
  readonly guard: GuardNumber;
  readonly citations: readonly Citation[];
  readonly causes: readonly (Cause | null)[];
  readonly params?: GroundParams;
  readonly attestation?: AttestationFacts | null;
}

const worst = ['failed', 'unknown', 'at-signing'] as const;

/** The answer of a guard: satisfied only when no cause stands against it. */
export function answer(asked: Asked): Guard {
  const causes = asked.causes.filter((cause): cause is Cause => cause !== null);
  const against = worst.find((status) => causes.some((cause) => cause.status === status));
  const first = causes.find((cause) => cause.status === against);
  return {
    guard: asked.guard,
    status: against ?? (asked.attestation ? 'attested' : 'satisfied'),
    grounds: causes.map(({ code, params }) => forbids(asked.guard, code, asked.citations, params ?? {})),
    citations: asked.citations,
    params: asked.params ?? {},
    proof: asked.attestation ? proofOf(asked.attestation) : null,
    cure: first?.cure ?? null,
  };
}

const proofOf = (attestation: AttestationFacts): Proof => ({
  documentId: attestation.documentId,
  documentTitle: attestation.documentTitle,
  byId: attestation.attestedById,
  by: attestation.attestedBy,
  at: attestation.at,
  factOn: attestation.factOn,
  validUntil: attestation.validUntil,
});

/** The cause, when the condition holds against the return. */
export const against = (
  holds: boolean,
  status: Cause['status'],
  code: ReturnGroundCode,
  rest: { readonly cure: Cure; readonly params?: GroundParams },
): Cause | null => (holds ? { status, code, ...rest } : null);

/** Whole days from an instant to now, rounded up: an hour too many counts as a day. */
export const daysSince = (at: Date, now: Date): number =>
  Math.ceil((now.getTime() - at.getTime()) / 86_400_000);
export const hoursBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 3_600_000;
/** The day that counts for the journey: today at the door, else the day planned. */
export const leavesOn = (facts: ReturnFacts): CivilDate | null =>
  facts.moment === 'departure' ? facts.today : facts.arrangement.departureAt && dayOf(facts.arrangement.departureAt, facts);

/** The civil date of an instant where the office is. */
export const dayOf = (at: Date, facts: { readonly timeZone: string }): CivilDate =>
  civilDateOf(at, facts.timeZone);
