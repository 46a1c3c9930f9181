import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AcknowledgeAlertInput, AlertAcknowledged, EmergencyTaken, TakeEmergencyInput } from '@cobijo/graphql/generated/server';
import { problem } from '@cobijo/kernel/rules/problem';
import { isId } from '@cobijo/kernel/rules/ids';
import { findCaseFile } from '../case-files.queries';
import { findReferral } from '../intake/referrals.queries';

/** Answers what was told: alerts of a file, pages of an emergency. Never refused. */
@Injectable()
export class AnswerAlerts {
  constructor(private readonly recorder: Recorder) {}

  /** Marks an alert as seen by the actor; seeing it twice changes nothing. */
  acknowledge(request: RequestActor, input: AcknowledgeAlertInput): Promise<Outcome<AlertAcknowledged> | null> {
    return this.recorder.act(request, { act: 'alert.acknowledge', key: input.key, caseFileId: input.caseFileId, entityId: input.alertId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('read', 'CaseFile', file);
      const alert = isId(input.alertId) ? await tx.one('select 1 from time_alert where id = $1 and case_file_id = $2', [input.alertId, file.id]) : null;
      if (!alert) return invalid([problem('alertId', 'not-found')]);
      await tx.sql('insert into time_alert_seen (alert_id, user_id, case_file_id, seen_at) values ($1, $2, $3, $4) on conflict do nothing', [input.alertId, tx.actor.id, file.id, tx.now]);
      return done({ __typename: 'AlertAcknowledged', alertId: input.alertId });
    });
  }

  /** Answers the page of an emergency; whoever was first stays first (R1). */
  take(request: RequestActor, input: TakeEmergencyInput): Promise<Outcome<EmergencyTaken> | null> {
    return this.recorder.act(request, { act: 'referral.take-emergency', key: input.key, entityId: input.referralId }, async (tx) => {
      const referral = isId(input.referralId) ? await findReferral(tx, input.referralId) : null;
      if (!referral) return null;
      tx.require('edit', 'Referral');
      await tx.sql('insert into emergency_taken (referral_id, user_id, taken_at) values ($1, $2, $3) on conflict do nothing', [referral.id, tx.actor.id, tx.now]);
      const first = await tx.one<{ name: string }>('select u.name from emergency_taken t join app_user u on u.id = t.user_id where t.referral_id = $1', [referral.id]);
      return done({ __typename: 'EmergencyTaken', referralId: referral.id, takenBy: first?.name ?? tx.actor.name });
    });
  }
}
