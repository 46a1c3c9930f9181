import { decide, type Decision, unless, when } from '@cobijo/kernel/rules/decision';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { ReturnClosure } from './code-lists';
import { forbids } from './grounds';
import { mayMove, type ReturnState } from './return-state';

/** Whether an act fits the state of the return. */
export const mayStepTo = (from: ReturnState, to: ReturnState): Decision =>
  decide([
    unless(
      from === to || mayMove(from, to),
      forbids('R62', 'return-not-at-this-step', [policy('return-steps')], { from, to }),
    ),
  ]);

/** Whether the arrangement may be written: not before the papers, and never under a signature already given. */
export const mayArrange = (state: ReturnState): Decision =>
  decide([
    unless(
      [
        'determination_return',
        'plan_issued',
        'inm_resolution',
        'challenge_window',
        'arranging',
        'ready',
        'revoked',
      ].includes(state),
      forbids('R62', 'return-not-at-this-step', [policy('return-steps')], { from: state, to: 'arranging' }),
    ),
  ]);

/** What closing rests on. */
export interface ClosingFacts {
  readonly state: ReturnState;
  readonly reason: ReturnClosure;
  readonly openFollowUps: number;
}

const closed = (state: ReturnState): ReturnState =>
  state === 'followed_up' || state === 'handed_over' ? 'closed_returned' : 'closed_not_returned';

/** Whether a return may be closed: after every follow-up, or where it was barred, stopped, refused or turned back. */
export const mayClose = (facts: ClosingFacts): Decision =>
  decide([
    ...mayStepTo(facts.state === 'handed_over' ? 'followed_up' : facts.state, closed(facts.state)).grounds,
    when(
      facts.openFollowUps > 0,
      forbids('R71', 'follow-ups-open', [law.LGDNNA('123-VI')], { open: facts.openFollowUps }),
    ),
  ]);

/** The state in which a return that may be closed ends. */
export const closedState = closed;

/** The ground of every act on a return when the file has none open. */
export const noOpenReturn = forbids('R62', 'no-open-return', [policy('return-steps')]);

/** The ground when something is said to be served that nobody received. */
export const noResolution = forbids('R62', 'nothing-to-serve', [law.LM('112-III'), law.LGDNNA('92-IX')]);

/** Where an arrangement leaves the return: past the papers it is being arranged, before them it waits where it was. */
export const stateAfterArranging = (state: ReturnState): ReturnState =>
  state === 'challenge_window' || state === 'ready' || state === 'revoked' ? 'arranging' : state;

/** Whether a signature fits the state: when everything was arranged, and for the second one. */
export const maySignInState = (state: ReturnState): Decision =>
  mayStepTo(state, state === 'ready' ? 'authorised' : 'ready');

/** Whether the sheet that is signed is the one that was read: a signature under another one is none. */
export const sameSheet = (read: string, now: string): Decision =>
  decide([unless(read === now, forbids('VERSION', 'sheet-changed', [policy('read-before-signing')]))]);
