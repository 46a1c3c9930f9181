import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { ConflictChecked, DecideConflictCheckInput, RecordConflictCheckInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { type ConflictDecision, conflictDecisions, type ConflictFinding, conflictFindings } from '../../rules/intake/code-lists';
import { conflictStandingOf, mayDecideConflict } from '../../rules/intake/conflict-of-interest';
import { findReferral, screeningOf } from './referrals.queries';

/** Looks for conflicts of interest, and decides them (R7). */
@Injectable()
export class CheckConflict {
  constructor(private readonly recorder: Recorder) {}

  /** Records whether an adverse party or a relative is a client already; anything but "none" tells the legal supervisor. */
  record(request: RequestActor, input: RecordConflictCheckInput): Promise<Outcome<ConflictChecked> | null> {
    return this.recorder.act(request, { act: 'conflict.record', key: input.key, entityId: input.referralId }, async (tx) => {
      const referral = await findReferral(tx, input.referralId);
      if (!referral) return null;
      tx.require('create', 'Eligibility');
      const { problems } = new InputCheck().oneOf('found', input.found, conflictFindings).text('adverseParties', input.adverseParties, { max: 1000 });
      if (problems.length > 0) return invalid(problems);
      await tx.sql('insert into conflict_check (id, referral_id, adverse_parties, found, created_by) values ($1, $2, $3, $4, $5)', [
        newId<'ConflictCheck'>(), referral.id, input.adverseParties ?? null, input.found, tx.actor.id,
      ]);
      if (input.found !== 'none') await tx.tell({ kind: 'conflict-found', officeId: referral.officeId, payload: { referralNo: referral.referralNo } });
      const standing = conflictStandingOf({ found: input.found as ConflictFinding, decision: null });
      return done({ __typename: 'ConflictChecked', referralId: referral.id, standing });
    });
  }

  /** Decides a conflict: no conflict, separate teams, or another organisation. */
  decide(request: RequestActor, input: DecideConflictCheckInput): Promise<Outcome<ConflictChecked> | null> {
    return this.recorder.act(request, { act: 'conflict.decide', key: input.key, entityId: input.referralId }, async (tx) => {
      const referral = await findReferral(tx, input.referralId);
      if (!referral) return null;
      tx.require('decide', 'Eligibility');
      const { problems } = new InputCheck().oneOf('decision', input.decision, conflictDecisions).text('reason', input.reason, { min: 3, max: 1000 });
      if (problems.length > 0) return invalid(problems);
      const { conflict } = await screeningOf(tx, referral.id);
      const decision = mayDecideConflict({ legalSupervisor: tx.actor.roles.includes('SUP_L'), checked: conflict !== null });
      if (!decision.permitted || conflict === null) return refused(decision);
      await tx.sql('update conflict_check set decision = $2, reason = $3, decided_by = $4, decided_at = $5 where id = $1', [
        conflict.id, input.decision, input.reason, tx.actor.id, tx.now,
      ]);
      const standing = conflictStandingOf({ found: conflict.found, decision: input.decision as ConflictDecision });
      return done({ __typename: 'ConflictChecked', referralId: referral.id, standing });
    });
  }
}
