import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { CaseState, ConsentScope, IpIntent } from './code-lists';

/** The steps of a file (domain 6.1). Holding, closing and reopening have acts and rules of their own. */
export const caseTransitions: Readonly<Record<CaseState, readonly CaseState[]>> = {
  new: ['screening'],
  screening: ['intake', 'closed_advice', 'merged'],
  intake: ['assessment', 'on_hold', 'transfer_pending', 'closure_requested'],
  assessment: ['planning', 'on_hold', 'transfer_pending', 'closure_requested'],
  planning: ['implementation', 'assessment', 'on_hold', 'transfer_pending', 'closure_requested'],
  implementation: ['follow_up', 'planning', 'assessment', 'on_hold', 'transfer_pending', 'closure_requested'],
  follow_up: ['assessment', 'implementation', 'on_hold', 'transfer_pending', 'closure_requested'],
  on_hold: ['intake', 'assessment', 'planning', 'implementation', 'follow_up'],
  transfer_pending: ['transferred', 'intake', 'assessment', 'planning', 'implementation', 'follow_up'],
  transferred: [],
  closure_requested: ['closed', 'intake', 'assessment', 'planning', 'implementation', 'follow_up'],
  closed: ['assessment', 'anonymised'],
  closed_advice: [],
  merged: [],
  anonymised: [],
};

/** States in which the team works. */
export const openStates = [
  'intake',
  'assessment',
  'planning',
  'implementation',
  'follow_up',
] as const satisfies readonly CaseState[];
export type OpenState = (typeof openStates)[number];

export const isOpenState = (state: string): state is OpenState => openStates.some((open) => open === state);

/** States in which a file has ended: it is then no child's active file. */
export const endedStates: readonly CaseState[] = ['transferred', 'closed', 'closed_advice', 'merged', 'anonymised'];

export const hasEnded = (state: CaseState): boolean => endedStates.includes(state);

/** What the file itself knows when it is about to take a step. Later contexts add their own grounds. */
export interface AdvanceFacts {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly kind: 'child' | 'family_consultation' | 'separated_parent';
  readonly ipIntent: IpIntent;
  readonly leadSocialWorker: boolean;
  /** Core scopes on which nobody has said anything: neither yes, nor no, nor vital interest. */
  readonly coreScopesUnsettled: readonly ConsentScope[];
}

const guard = (code: string, citations: Ground['citations'], params: Ground['params'] = {}): Ground =>
  block('STATE', code, citations, params);

/** Whether a file may take a step: the step exists, and what the file itself must know is there. */
export function mayAdvance(facts: AdvanceFacts): Decision {
  const { from, to } = facts;
  const exists = isOpenState(from) && isOpenState(to) && caseTransitions[from].includes(to);
  const leavesIntake = from === 'intake' && to === 'assessment';
  return decide([
    unless(exists, guard('step-does-not-exist', [policy('6.1')], { from, to })),
    unless(facts.leadSocialWorker, guard('no-lead-social-worker', [policy('6.1')])),
    when(
      leavesIntake && facts.coreScopesUnsettled.length > 0,
      guard('core-consent-not-settled', [law.LFPDPPP(8)], { scopes: facts.coreScopesUnsettled.join(' ') }),
    ),
    when(
      leavesIntake && facts.kind === 'child' && facts.ipIntent === 'not_asked',
      guard('protection-intent-not-asked', [law.LM('112-V'), law.LRPCAP(6)]),
    ),
  ]);
}
