import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { RatifyReferralInput, ReferralRatified } from '@cobijo/graphql/generated/server';
import { mayRatify } from '../../rules/intake/triage';
import { findReferral } from './referrals.queries';

/** Ratifies what intake opened in an emergency (domain 6.1). */
@Injectable()
export class RatifyReferral {
  constructor(private readonly recorder: Recorder) {}

  /** Ratifies; late is late, but never too late: nothing was closed meanwhile. */
  ratify(request: RequestActor, input: RatifyReferralInput): Promise<Outcome<ReferralRatified> | null> {
    return this.recorder.act(request, { act: 'referral.ratify', key: input.key, entityId: input.referralId }, async (tx) => {
      const referral = await findReferral(tx, input.referralId);
      if (!referral) return null;
      tx.require('decide', 'Referral');
      const decision = mayRatify({ waiting: referral.ratifyBy !== null && referral.ratifiedAt === null, sameHand: referral.decidedBy === tx.actor.id });
      if (!decision.permitted) return refused(decision);
      await tx.sql('update referral set ratified_at = $2, ratified_by = $3, version = version + 1 where id = $1', [referral.id, tx.now, tx.actor.id]);
      return done({ __typename: 'ReferralRatified', referralId: referral.id });
    });
  }
}
