import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AddMinuteInput, DeferCaseInput, SessionChanged, SessionItemInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { addBusinessDays } from '@cobijo/kernel/rules/civil-calendar';
import { combine, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { type DeferralGround, mayDefer, namedGrounds } from '../../rules/deferral';
import { mayDecideWith } from '../../rules/quorum';
import { determinationDefaults } from '../../rules/settings';
import { countVotes, mayCloseVote } from '../../rules/vote-count';
import { moveAnalysis } from '../options/analysis.queries';
import { daysNotCounted, findItem, type ItemRow, seatsOf, todayIn } from './panel.queries';

type Answer = Promise<Outcome<SessionChanged> | null>;
const changed = (item: ItemRow, state: string): SessionChanged => ({ __typename: 'SessionChanged', id: item.id, state, version: item.version + 1 });

/** What the secretary does in session: opens a case, closes the vote, defers, writes the minutes. */
@Injectable()
export class KeepSession {
  constructor(private readonly recorder: Recorder) {}

  openCase(request: RequestActor, input: SessionItemInput): Answer {
    return this.recorder.act(request, { act: 'panel-session.open-case', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      tx.require('record', 'Panel');
      const item = await findItem(tx, input);
      if (!item) return null;
      const decision = combine(
        decide([unless(item.state === 'scheduled', block('STATE', 'case-not-scheduled', [policy('6.3')], { state: item.state }))]),
        mayDecideWith(await seatsOf(tx, item.id), item.track),
      );
      if (!decision.permitted) return refused(decision);
      await setState(tx, item, 'in_session');
      await moveAnalysis(tx, item.analysisId, item.ratifies ? 'ratification_in_session' : 'in_session');
      await tx.sql(`update panel_session set state = 'open', version = version + 1 where id = (select session_id from session_item where id = $1) and state = 'convened'`, [item.id]);
      return done(changed(item, 'in_session'), decision);
    });
  }

  closeVote(request: RequestActor, input: SessionItemInput): Answer {
    return this.recorder.act(request, { act: 'panel-session.close-vote', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      tx.require('record', 'Panel');
      const item = await findItem(tx, input);
      if (!item) return null;
      const seats = await seatsOf(tx, item.id);
      const present = seats.filter((seat) => seat.voting && seat.present);
      const missing = present.filter(({ vote }) => vote === null).length;
      const decision = combine(mayCloseVote({ itemState: item.state, votesMissing: missing }), mayDecideWith(seats, item.track));
      if (!decision.permitted) return refused(decision);
      const { tie, ...count } = countVotes(present.map(({ vote, optionId }) => ({ vote: vote ?? 'abstain', optionId })));
      await tx.sql('update session_item set count = $2 where id = $1', [item.id, JSON.stringify({ ...count, tie: tie !== null })]);
      if (count.decision !== 'deferred_info') {
        await setState(tx, item, 'votes_closed');
        return done(changed(item, 'votes_closed'), decision);
      }
      const by = addBusinessDays(await todayIn(tx, item.officeId), determinationDefaults.deferBusinessDays, await daysNotCounted(tx, item.officeId));
      const ground = tie ? 'vote_tied' : 'panel_asked';
      await defer(tx, item, { ground, what: ground, who: 'panel_secretary', by });
      return done(changed(item, 'deferred'), decision);
    });
  }

  deferCase(request: RequestActor, input: DeferCaseInput): Answer {
    return this.recorder.act(request, { act: 'panel-session.defer', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      tx.require('record', 'Panel');
      const item = await findItem(tx, input);
      if (!item) return null;
      const today = await todayIn(tx, item.officeId);
      const latest = addBusinessDays(today, determinationDefaults.deferBusinessDays, await daysNotCounted(tx, item.officeId));
      const ground = namedGrounds.find((one) => one === input.ground);
      const { problems } = new InputCheck().require('ground', input.ground).oneOf('ground', input.ground, namedGrounds).text('what', input.what, { min: 3, max: 500 }).text('who', input.who, { min: 2, max: 120 }).date('by', input.by)
        .when(input.by > latest || input.by < today, problem('by', 'out-of-range', { max: determinationDefaults.deferBusinessDays }));
      if (problems.length > 0 || !ground) return invalid(problems);
      const decision = mayDefer({ itemState: item.state, ground, earlierGrounds: await earlierGrounds(tx, item) });
      if (!decision.permitted) return refused(decision);
      await defer(tx, item, { ...input, ground });
      return done(changed(item, 'deferred'), decision);
    });
  }

  addMinute(request: RequestActor, input: AddMinuteInput): Answer {
    return this.recorder.act(request, { act: 'panel-session.add-minute', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      tx.require('record', 'Panel');
      const item = await findItem(tx, input);
      if (!item) return null;
      const { problems } = new InputCheck().text('body', input.body, { min: 1, max: 2000 });
      if (problems.length > 0) return invalid(problems);
      await tx.sql('insert into session_minute (id, case_file_id, item_id, at, body, created_by) values ($1, $2, $3, $4, $5, $6)', [
        newId<'SessionMinute'>(), item.caseFileId, item.id, tx.now, input.body.trim(), tx.actor.id,
      ]);
      return done({ __typename: 'SessionChanged', id: item.id, state: item.state, version: item.version });
    });
  }
}

const setState = async (tx: Tx, item: ItemRow, state: string): Promise<void> => {
  await tx.sql('update session_item set state = $2, version = version + 1 where id = $1', [item.id, state]);
};

const earlierGrounds = async (tx: Tx, item: ItemRow): Promise<readonly string[]> =>
  (await tx.sql<{ ground: string }>(`select defer_ground as ground from session_item where analysis_id = $1 and state = 'deferred' and id <> $2`, [item.analysisId, item.id])).map(({ ground }) => ground);

async function defer(tx: Tx, item: ItemRow, missing: { readonly ground: DeferralGround; readonly what: string; readonly who: string; readonly by: string }): Promise<void> {
  await tx.sql('update session_item set defer_ground = $2, defer_what = $3, defer_who = $4, defer_by = $5 where id = $1', [item.id, missing.ground, missing.what, missing.who, missing.by]);
  await setState(tx, item, 'deferred');
  // A case that never opened goes back on the list; one that was discussed waits for what is missing.
  await moveAnalysis(tx, item.analysisId, item.state === 'scheduled' ? (item.ratifies ? 'decided_provisional' : 'ready') : 'deferred');
  await tx.tell({ kind: 'panel.deferred', officeId: item.officeId });
}
