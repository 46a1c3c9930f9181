import type { Decision } from '@cobijo/kernel/rules/decision';
import { decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { ClaimState } from './code-lists';

const remedies = ['review', 'nullity', 'amparo'] as const;
const results = ['refugee_recognised', 'complementary', 'denied', 'inadmissible'] as const;
const leaving = ['withdrawn', 'abandoned'] as const;

/** From which state a claim may pass to which (CL-52, domain §6.6). No state is reached by the mere passing of time. */
export const claimTransitions: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  intent: ['pre_registered', 'filed', 'pending_ratification', 'late_review', 'withdrawn'],
  pre_registered: ['filed', 'pending_ratification', 'late_review', ...leaving],
  filed: ['pending_ratification', 'late_review', 'admitted', 'inadmissible', ...leaving],
  pending_ratification: ['filed', 'admitted', 'inadmissible', ...leaving],
  late_review: ['filed', 'admitted', 'inadmissible', 'withdrawn'],
  admitted: ['interview_scheduled', 'interviewed', 'extended', 'suspended', ...results, ...leaving],
  interview_scheduled: ['interviewed', 'extended', 'suspended', ...results, ...leaving],
  interviewed: ['interview_scheduled', 'extended', 'suspended', ...results, ...leaving],
  extended: ['interview_scheduled', 'interviewed', 'suspended', ...results, ...leaving],
  suspended: ['admitted', 'interview_scheduled', 'interviewed', 'extended', ...results, ...leaving],
  refugee_recognised: ['residence_issued', 'ceased', 'cancelled', 'revoked'],
  complementary: ['residence_issued', 'ceased', 'cancelled', 'revoked'],
  residence_issued: ['ceased', 'cancelled', 'revoked'],
  denied: [...remedies, 'reopened', 'final'],
  inadmissible: [...remedies, 'reopened', 'final'],
  ceased: [...remedies, 'reopened', 'final'],
  cancelled: [...remedies, 'reopened', 'final'],
  revoked: [...remedies, 'reopened', 'final'],
  review: ['nullity', 'amparo', 'reopened', ...results, 'withdrawn', 'final'],
  nullity: ['amparo', 'reopened', ...results, 'withdrawn', 'final'],
  amparo: ['reopened', ...results, 'withdrawn', 'final'],
  abandoned: ['reopened', ...remedies, 'final'],
  withdrawn: ['reopened'],
  final: ['reopened'],
  reopened: ['filed', 'admitted', 'interview_scheduled', 'interviewed', 'extended', ...results, ...leaving],
};

const notOpen: readonly ClaimState[] = ['refugee_recognised', 'complementary', 'withdrawn', 'final'];
const noBar: readonly ClaimState[] = ['withdrawn', 'final'];

/** Whether a claim counts as open: every state but recognised, complementary, withdrawn and final (CL-52). */
export const isOpenClaim = (state: ClaimState): boolean => !notOpen.includes(state);

/** Whether a claim bars any return: open, or recognised, which is an absolute bar (LRPCAP 6, 7; LM 74). */
export const claimBarsReturn = (state: ClaimState): boolean => !noBar.includes(state);

/** What must be known before a claim passes to another state. */
export interface AdvanceFacts {
  readonly from: ClaimState;
  readonly to: ClaimState;
  readonly now: Date;
  readonly childInformedAt: Date | null;
  /** A second interview with the child alone. */
  readonly secondInterviewAt: Date | null;
  readonly byLegalSupervisor: boolean;
  /** The last day for a remedy against the result, when a result was notified. */
  readonly remedyUntil: Date | null;
}

/** Whether a claim for protection may pass to another state. Withdrawal and finality lift a bar, so they are guarded. */
export function mayAdvanceClaim(facts: AdvanceFacts): Decision {
  const withdraws = facts.to === 'withdrawn';
  const shield = [law.LM('112-V'), law.LRPCAP(21)];
  return decide([
    unless(claimTransitions[facts.from].includes(facts.to), block('STATE', 'claim-cannot-pass', [law.LRPCAP(24)], { from: facts.from, to: facts.to })),
    when(withdraws && facts.childInformedAt === null, block('R72', 'child-not-informed-of-withdrawal', [...shield, law.LGDNNA('92-II')])),
    when(withdraws && facts.secondInterviewAt === null, block('R72', 'no-second-interview-alone', [...shield, policy('withdrawal')])),
    when(withdraws && !facts.byLegalSupervisor, block('R72', 'withdrawal-needs-legal-supervisor', [...shield, policy('withdrawal')])),
    when(facts.to === 'final' && !remedyOver(facts), block('R76', 'remedy-window-open', [law.LRPCAP(25), law.LA(17)], remedyParams(facts))),
  ]);
}

const remedyOver = ({ remedyUntil, now }: AdvanceFacts): boolean => remedyUntil !== null && now > remedyUntil;
const remedyParams = ({ remedyUntil }: AdvanceFacts): Record<string, string> => (remedyUntil ? { until: remedyUntil.toISOString() } : {});

const adverse: readonly ClaimState[] = ['denied', 'inadmissible', 'ceased', 'cancelled', 'revoked'];

/** Whether a state is an adverse result, which opens the fifteen business days of DL17 for a remedy (LRPCAP 25). */
export const isAdverse = (state: ClaimState): boolean => adverse.includes(state);
