import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ConsentRecorded, RecordConsentInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine, decide } from '@cobijo/kernel/rules/decision';
import { consentGivers, consentTypes } from '../../rules/code-lists';
import { mayRecordConsent } from '../../rules/consent-record';
import { findCaseFile } from '../case-files.queries';
import { meetDeadline } from '../deadlines';
import { FileAnswers } from '../file-answers';
import { consentCheck } from './consent-check';
import { consentRecordFacts, recipientsToTell } from './consent-facts';

@Injectable()
export class RecordConsent {
  constructor(
    private readonly recorder: Recorder,
    private readonly answers: FileAnswers,
  ) {}

  /** Records what was expressed about each scope. A refusal, a withdrawal or vital interest is always recorded (R24 to R26). */
  record(request: RequestActor, input: RecordConsentInput): Promise<Outcome<ConsentRecorded> | null> {
    return this.recorder.act(
      request,
      { act: 'consent.record', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('record', 'Consent', file);
        const { problems } = consentCheck(input, tx.now);
        const type = consentTypes.find((code) => code === input.type);
        const giver = consentGivers.find((code) => code === input.giver);
        if (problems.length > 0 || !type || !giver) return invalid(problems);
        const grants = type === 'consent' || type === 'assent';
        const decision = combine(
          mayRecordConsent(await consentRecordFacts(tx, file, { ...input, type, giver })),
          decide(
            grants && file.kind === 'child'
              ? await this.answers.groundsAgainst(tx, 'record-consent', file.id)
              : [],
          ),
        );
        if (!decision.permitted) return refused(decision);
        const consentId = await saveConsent(tx, input);
        const toTell = type === 'withdrawal' ? await recipientsToTell(tx, consentId) : [];
        await meetDeadline(tx, { rule: 'DL42', caseFileId: file.id, subject: 'consent_and_information' });
        if (type === 'vital_interest_override')
          await tx.tell({ kind: 'vital-interest-to-review', officeId: file.officeId, caseFileId: file.id });
        return done({ __typename: 'ConsentRecorded', consentId, toTell }, decision);
      },
    );
  }
}

async function saveConsent(tx: Tx, input: RecordConsentInput): Promise<string> {
  const id = newId<'Consent'>();
  await tx.sql(
    `insert into consent (id, case_file_id, giver, giver_person_id, type, capacity_note, explained_in, explained_format, explained_by, interpreter,
        privacy_notice_version, signature, witness, given_at, override_reason, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $9)`,
    [
      id,
      input.caseFileId,
      input.giver,
      input.giverPersonId ?? null,
      input.type,
      input.capacityNote ?? null,
      input.explainedIn,
      input.explainedFormat,
      tx.actor.id,
      input.interpreter ?? null,
      input.privacyNoticeVersion,
      input.signature,
      input.witness ?? null,
      input.givenAt,
      input.overrideReason ?? null,
    ],
  );
  for (const scope of input.scopes)
    await tx.sql(
      `insert into consent_scope (id, case_file_id, consent_id, scope, granted, recipient, info_withheld, expires_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId<'ConsentScope'>(),
        input.caseFileId,
        id,
        scope.scope,
        input.type !== 'refusal' && input.type !== 'withdrawal',
        scope.recipient ?? null,
        scope.infoWithheld ?? null,
        scope.expiresAt ?? null,
        tx.actor.id,
      ],
    );
  return id;
}
