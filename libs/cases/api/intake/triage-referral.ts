import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ReferralFile, ReferralSettled, TriageReferralInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { triageDecisions, type TriageDecision } from '../../rules/intake/code-lists';
import { intakeSettings } from '../../rules/intake/settings';
import { maySettleReferral } from '../../rules/intake/triage';
import { openFilesForReferral } from './open-files-for-referral';
import { findReferral, isOpen, type ReferralFacts } from './referrals.queries';
import { triageOf } from './triage-facts';

/** Settles a call: opens files, advises, refers out, or waits for more (E12, E13). */
@Injectable()
export class TriageReferral {
  constructor(private readonly recorder: Recorder) {}

  /** Settles a call. Nobody is turned away without a supervisor and another door (R4). */
  settle(request: RequestActor, input: TriageReferralInput): Promise<Outcome<ReferralSettled> | null> {
    return this.recorder.act(request, { act: 'referral.triage', key: input.key, entityId: input.referralId }, async (tx) => {
      const referral = await findReferral(tx, input.referralId);
      if (!referral) return null;
      tx.require('edit', 'Referral');
      const { problems } = checkTriage(input);
      if (problems.length > 0) return invalid(problems);
      if (referral.version !== input.version || !isOpen(referral)) return refused([stale(input.version, referral.version)]);
      const triage = await triageOf(tx, referral, input);
      const decision = maySettleReferral(triage.facts, reasonsOf(input));
      if (!decision.permitted) return refused(decision);
      const files = input.decision === 'accept' ? await openFilesForReferral(tx, referral, triage, input.leadUserId ?? '') : [];
      const state = await settle(tx, referral, input, !triage.facts.supervisor);
      return done(settled(referral, state, files), decision);
    });
  }
}

const checkTriage = (input: TriageReferralInput): InputCheck => {
  const check = new InputCheck()
    .oneOf('decision', input.decision, triageDecisions)
    .text('reason', input.reason, { max: 2000 })
    .text('referredTo', input.referredTo, { max: 300 })
    .id('leadUserId', input.leadUserId)
    .id('duplicateOf', input.duplicateOf);
  return input.decision === 'accept' ? check : check.require('reason', input.reason);
};

const stateAfter: Readonly<Record<TriageDecision, string>> = {
  accept: 'accepted',
  advise_only: 'advised',
  refer_out: 'referred_out',
  duplicate: 'duplicate',
  out_of_scope: 'out_of_scope',
  need_info: 'need_info',
};

async function settle(tx: Tx, referral: ReferralFacts, input: TriageReferralInput, byIntake: boolean): Promise<string> {
  const state = stateAfter[input.decision as TriageDecision];
  const ratifyBy = input.decision === 'accept' && byIntake ? new Date(tx.now.getTime() + intakeSettings.ratifyHours * 3_600_000) : null;
  await tx.sql(
    `update referral set state = $2, decision_reason = $3, referred_to = $4, duplicate_of = $5, decided_at = $6, decided_by = $7, ratify_by = $8,
       version = version + 1 where id = $1`,
    [referral.id, state, input.reason ?? null, input.referredTo ?? null, input.duplicateOf ?? null, tx.now, tx.actor.id, ratifyBy],
  );
  if (ratifyBy) await tx.tell({ kind: 'ratify-emergency', officeId: referral.officeId, payload: { referralNo: referral.referralNo } });
  return state;
}

const settled = (referral: ReferralFacts, state: string, files: readonly ReferralFile[]): ReferralSettled => ({
  __typename: 'ReferralSettled',
  referralId: referral.id,
  state,
  files,
  version: referral.version + 1,
});
