import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AmendReferralInput, RecordReferralInput, ReferralRecorded } from '@cobijo/graphql/generated/server';
import { mayAmendReferral, mayKeepContact } from '../../rules/intake/triage';
import { checkReferral, contactOf } from './referral-fields';
import { findReferral, isOpen } from './referrals.queries';
import { insertReferral, updateReferral } from './save-referral';

/** Takes a call for help (E12). */
@Injectable()
export class TakeReferral {
  constructor(private readonly recorder: Recorder) {}

  /** Records a call. Only an unsafe contact stands against it (R10); an emergency pages at once (R1). */
  record(request: RequestActor, input: RecordReferralInput): Promise<Outcome<ReferralRecorded> | null> {
    return this.recorder.act(request, { act: 'referral.record', key: input.key }, async (tx) => {
      tx.require('create', 'Referral');
      const { problems } = checkReferral(input.referral, tx.now);
      if (problems.length > 0) return invalid(problems);
      const decision = mayKeepContact(contactOf(input.referral));
      if (!decision.permitted) return refused(decision);
      return done(await insertReferral(tx, input.referral));
    });
  }

  /** Amends a call that nobody has settled; flags answered later count at once. */
  amend(request: RequestActor, input: AmendReferralInput): Promise<Outcome<ReferralRecorded> | null> {
    return this.recorder.act(request, { act: 'referral.amend', key: input.key, entityId: input.referralId }, async (tx) => {
      const before = await findReferral(tx, input.referralId);
      if (!before) return null;
      tx.require('edit', 'Referral');
      const { problems } = checkReferral(input.referral, tx.now);
      if (problems.length > 0) return invalid(problems);
      if (before.version !== input.version) return refused([stale(input.version, before.version)]);
      const decision = mayAmendReferral({ open: isOpen(before) }, mayKeepContact(contactOf(input.referral)));
      if (!decision.permitted) return refused(decision);
      return done(await updateReferral(tx, before, input.referral));
    });
  }
}
