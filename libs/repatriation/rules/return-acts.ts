import { isClosed, type ReturnState } from './return-state';

/** Acts that a page offers. Grounds of law are told when one is pressed, so an unmet guard never hides an act. */
export const returnActs = [
  'request',
  'screen',
  'resolution',
  'notified',
  'waiver',
  'attest',
  'arrange',
  'reconfirm',
  'authorise',
  'revoke',
  'execute',
  'incident',
  'hand-over',
  'follow-up',
  'resume',
  'close',
  'fear',
] as const;
export type ReturnAct = (typeof returnActs)[number];

const preparing: readonly ReturnAct[] = [
  'screen',
  'resolution',
  'attest',
  'arrange',
  'reconfirm',
  'waiver',
  'close',
  'fear',
];
const offered: Readonly<Record<ReturnState, readonly ReturnAct[]>> = {
  requested: ['screen', 'resolution', 'attest', 'close', 'fear'],
  barred: ['resolution', 'close', 'fear'],
  awaiting_determination: ['screen', 'resolution', 'attest', 'close', 'fear'],
  determination_not_return: ['resolution', 'close', 'fear'],
  determination_return: preparing,
  plan_issued: preparing,
  inm_resolution: [...preparing, 'notified'],
  challenge_window: [...preparing, 'authorise'],
  arranging: [...preparing, 'authorise'],
  ready: [...preparing, 'authorise', 'revoke'],
  authorised: ['attest', 'reconfirm', 'execute', 'revoke', 'fear'],
  in_transit: ['hand-over', 'incident', 'fear'],
  incident: ['hand-over', 'incident', 'fear'],
  turned_back: ['close', 'fear'],
  handed_over: ['follow-up', 'fear'],
  followed_up: ['close'],
  revoked: ['screen', 'arrange', 'attest', 'close', 'fear'],
  stopped: ['resume', 'resolution', 'incident', 'close', 'fear'],
  suspended: ['resume', 'resolution', 'incident', 'close', 'fear'],
  closed_returned: ['request'],
  closed_not_returned: ['request'],
};

/** The acts that the state of a return expects; without an open one, a request. */
export const actsOffered = (state: ReturnState | null): readonly ReturnAct[] =>
  state === null || isClosed(state) ? ['request', 'resolution', 'fear'] : offered[state];
