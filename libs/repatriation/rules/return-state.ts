import { waives } from './challenge-window';
import { decidesReturn } from './code-lists';
import type { ReturnFacts } from './return-facts';

/** Where a return stands (domain §6.4). "Screened" and "notified" are acts, not places: no file rests in them. */
export const returnStates = [
  'requested',
  'barred',
  'awaiting_determination',
  'determination_not_return',
  'determination_return',
  'plan_issued',
  'inm_resolution',
  'challenge_window',
  'arranging',
  'ready',
  'authorised',
  'in_transit',
  'incident',
  'turned_back',
  'handed_over',
  'followed_up',
  'revoked',
  'stopped',
  'suspended',
  'closed_returned',
  'closed_not_returned',
] as const;
export type ReturnState = (typeof returnStates)[number];

const held = ['stopped', 'suspended'] as const;
const papers = [
  'barred',
  'awaiting_determination',
  'determination_not_return',
  'determination_return',
  'plan_issued',
  'inm_resolution',
  'challenge_window',
  'arranging',
] as const;
const before = ['closed_not_returned', ...held] as const;

const transitions = {
  requested: [...papers, ...before],
  awaiting_determination: [...papers, ...before],
  determination_return: [...papers, ...before],
  plan_issued: [...papers, ...before],
  inm_resolution: [...papers, ...before],
  challenge_window: [...papers, ...before],
  arranging: ['barred', 'ready', ...before],
  ready: ['barred', 'arranging', 'authorised', ...before],
  authorised: ['in_transit', 'revoked', ...held],
  in_transit: ['handed_over', 'incident', ...held],
  incident: ['handed_over', 'turned_back', ...held],
  revoked: [...papers, ...before],
  stopped: [...papers, 'turned_back', 'closed_not_returned'],
  suspended: [...papers, 'turned_back', 'closed_not_returned', 'stopped'],
  barred: ['closed_not_returned'],
  determination_not_return: ['closed_not_returned'],
  turned_back: ['closed_not_returned'],
  handed_over: ['followed_up'],
  followed_up: ['closed_returned'],
  closed_returned: [],
  closed_not_returned: [],
} as const satisfies Readonly<Record<ReturnState, readonly ReturnState[]>>;

/** Whether a return may go from one state to another. Staying where it is is not a move. */
export const mayMove = (from: ReturnState, to: ReturnState): boolean => {
  const next: readonly ReturnState[] = transitions[from];
  return next.includes(to);
};

/** Whether nothing will happen any more: the only states in which a child may have another request. */
export const isClosed = (state: ReturnState): boolean =>
  state === 'closed_returned' || state === 'closed_not_returned';

/** Whether protection bars this return from the start: a claim, a status, an intention or signs of danger. */
export const isBarred = (facts: ReturnFacts): boolean =>
  facts.protectionBars ||
  facts.ipIntent === 'yes' ||
  facts.ipIntent === 'undecided' ||
  facts.ipScreen?.result === 'indicators' ||
  facts.returnRisk?.refoulementRisk === 'possible' ||
  facts.returnRisk?.refoulementRisk === 'likely';

/** The stage that the papers on the file have reached; nobody chooses it. */
export function stageOf(facts: ReturnFacts): ReturnState {
  const { determination, plan, resolution, challengeWindowEnds: ends } = facts;
  if (isBarred(facts)) return 'barred';
  if (!determination || determination.state !== 'in_force') return 'awaiting_determination';
  if (!decidesReturn(determination)) return 'determination_not_return';
  if (!plan) return 'determination_return';
  if (!resolution) return 'plan_issued';
  if (!resolution.servedChildAt || !resolution.servedRepresentativeAt) return 'inm_resolution';
  return !waives(facts) && (ends === null || ends >= facts.today) ? 'challenge_window' : 'arranging';
}

/** Where a screening puts a return: at its papers, or barred. One that is being arranged is only ever barred. */
export const stageAfterScreening = (from: ReturnState, facts: ReturnFacts): ReturnState => {
  const stage = stageOf(facts);
  return stage !== 'barred' && (from === 'arranging' || from === 'ready') ? from : stage;
};
