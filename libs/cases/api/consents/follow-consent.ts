import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type {
  ConsentOverrideReviewed,
  RecordWithdrawalPassedOnInput,
  ReviewConsentOverrideInput,
  WithdrawalPassedOn,
} from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class FollowConsent {
  constructor(private readonly recorder: Recorder) {}

  /** A supervisor answers whether vital interest was rightly invoked: not one's own, and once. */
  review(
    request: RequestActor,
    input: ReviewConsentOverrideInput,
  ): Promise<Outcome<ConsentOverrideReviewed> | null> {
    return this.recorder.act(
      request,
      { act: 'consent.review-override', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('approve', 'Consent', file);
        const { problems } = new InputCheck()
          .id('consentId', input.consentId)
          .text('note', input.note, { min: 3, max: 2000 });
        if (problems.length > 0) return invalid(problems);
        const override = await findConsent(tx, input, 'vital_interest_override');
        if (!override) return invalid([problem('consentId', 'not-found')]);
        const decision = decide([
          when(
            override.createdBy === tx.actor.id,
            block('STATE', 'own-override-not-reviewed', [policy('8.1')]),
          ),
          when(override.reviewed, block('STATE', 'override-already-reviewed', [policy('E16')])),
        ]);
        if (!decision.permitted) return refused(decision);
        await tx.sql(
          'insert into consent_override_review (id, case_file_id, consent_id, approved, note, created_by) values ($1, $2, $3, $4, $5, $6)',
          [
            newId<'ConsentOverrideReview'>(),
            file.id,
            input.consentId,
            input.approved,
            input.note.trim(),
            tx.actor.id,
          ],
        );
        return done({ __typename: 'ConsentOverrideReviewed', approved: input.approved });
      },
    );
  }

  /** Records that a recipient was told of a withdrawal; telling twice changes nothing. */
  recordPassedOn(
    request: RequestActor,
    input: RecordWithdrawalPassedOnInput,
  ): Promise<Outcome<WithdrawalPassedOn> | null> {
    return this.recorder.act(
      request,
      { act: 'consent.record-passed-on', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('record', 'Consent', file);
        const { problems } = new InputCheck()
          .id('consentId', input.consentId)
          .text('recipient', input.recipient, { min: 2, max: 200 })
          .instant('toldAt', input.toldAt, { notAfter: tx.now });
        if (problems.length > 0) return invalid(problems);
        if (!(await findConsent(tx, input, 'withdrawal')))
          return invalid([problem('consentId', 'not-found')]);
        await tx.sql(
          `insert into withdrawal_notice (id, case_file_id, consent_id, recipient, told_at, created_by) values ($1, $2, $3, $4, $5, $6)
         on conflict (consent_id, recipient) do nothing`,
          [
            newId<'WithdrawalNotice'>(),
            file.id,
            input.consentId,
            input.recipient.trim(),
            input.toldAt,
            tx.actor.id,
          ],
        );
        return done({ __typename: 'WithdrawalPassedOn', toldAt: input.toldAt });
      },
    );
  }
}

const findConsent = (
  tx: Tx,
  input: { readonly consentId: string; readonly caseFileId: string },
  type: string,
): Promise<{ createdBy: string; reviewed: boolean } | null> =>
  tx.one(
    `select c.created_by as "createdBy", exists (select 1 from consent_override_review r where r.consent_id = c.id) as reviewed
       from consent c where c.id = $1 and c.case_file_id = $2 and c.type = $3`,
    [input.consentId, input.caseFileId, type],
  );
