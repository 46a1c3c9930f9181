import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { CastVoteInput, DeclarePanelConflictInput, SessionChanged, SessionItemInput } from '@cobijo/graphql/generated/server';
import { decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { conflictKinds, votes } from '../../rules/code-lists';
import { mayVote } from '../../rules/panel-seat';
import { findItem, type ItemRow, type SeatRow, seatsOf, todayIn } from './panel.queries';

type Answer = Promise<Outcome<SessionChanged> | null>;
type OwnSeat = { readonly item: ItemRow; readonly seat: SeatRow };

/** What a member does for herself: undertaking, declaration, vote. Nobody does it for another. */
@Injectable()
export class TakePart {
  constructor(private readonly recorder: Recorder) {}

  signUndertaking(request: RequestActor, input: SessionItemInput): Answer {
    return this.recorder.act(request, { act: 'panel.sign-undertaking', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      const own = await ownSeat(tx, input);
      if (!own) return null;
      await tx.sql('update participation set undertaking_signed_at = coalesce(undertaking_signed_at, $2), version = version + 1 where id = $1', [own.seat.id, tx.now]);
      return done(changed(own));
    });
  }

  declareConflict(request: RequestActor, input: DeclarePanelConflictInput): Answer {
    return this.recorder.act(request, { act: 'panel.declare-conflict', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      const own = await ownSeat(tx, input);
      if (!own) return null;
      const declared = input.conflict === 'declared';
      const check = new InputCheck().require('conflict', input.conflict).oneOf('conflict', input.conflict, ['none', 'declared']).oneOf('kind', input.kind, conflictKinds);
      const { problems } = declared ? check.require('kind', input.kind) : check;
      if (problems.length > 0) return invalid(problems);
      const decision = decide([
        when(!declared && own.seat.conflict === 'declared', block('R46', 'recusal-not-withdrawn', [policy('duties')])),
        when(own.item.state === 'decided', block('STATE', 'item-already-decided', [policy('6.3')])),
      ]);
      if (!decision.permitted) return refused(decision);
      // Whoever has a conflict leaves at once, and a vote already cast goes with it; the quorum is counted from here (R46).
      await tx.sql(
        `update participation set conflict = $2, conflict_kind = $3, recused_at = $4, version = version + 1${declared ? ', vote = null, option_id = null, reason = null, signed_at = null' : ''} where id = $1`,
        [own.seat.id, input.conflict, declared ? input.kind : null, declared ? tx.now : null],
      );
      if (declared) await tx.tell({ kind: 'panel.recused', officeId: own.item.officeId });
      return done(changed(own), decision);
    });
  }

  castVote(request: RequestActor, input: CastVoteInput): Answer {
    return this.recorder.act(request, { act: 'panel.cast-vote', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      const own = await ownSeat(tx, input);
      if (!own) return null;
      tx.require('vote', 'Vote');
      const { problems } = new InputCheck().require('vote', input.vote).oneOf('vote', input.vote, votes).id('optionId', input.optionId)
        .text('reason', input.reason, { max: 4000 }).text('dissent', input.dissent, { max: 8000 });
      if (problems.length > 0) return invalid(problems);
      const { seat, item } = own;
      const decision = mayVote({
        ...seat, today: await todayIn(tx, item.officeId), seatVotes: seat.voting, itemState: item.state, vote: input.vote, optionId: input.optionId ?? null, reason: input.reason ?? null,
      });
      if (!decision.permitted) return refused(decision);
      await tx.sql('update participation set vote = $2, option_id = $3, reason = $4, dissent = $5, signed_at = $6, version = version + 1 where id = $1', [
        seat.id, input.vote, input.vote === 'other_option' ? input.optionId : null, input.reason ?? null, input.dissent ?? null, tx.now,
      ]);
      return done(changed(own), decision);
    });
  }
}

async function ownSeat(tx: Tx, input: { readonly itemId: string; readonly caseFileId: string }): Promise<OwnSeat | null> {
  const item = await findItem(tx, input);
  const seat = item && (await seatsOf(tx, item.id)).find(({ userId }) => userId === tx.actor.id);
  return item && seat ? { item, seat } : null;
}

const changed = ({ item }: OwnSeat): SessionChanged => ({ __typename: 'SessionChanged', id: item.id, state: item.state, version: item.version });
