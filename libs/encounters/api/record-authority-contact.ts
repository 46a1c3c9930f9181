import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { AuthorityContactRecorded, RecordAuthorityContactInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { authorities, contactEvents, timePrecisions } from '../rules/code-lists';

@Injectable()
export class RecordAuthorityContact {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down a contact with an authority, as observed. Never refused. */
  record(request: RequestActor, input: RecordAuthorityContactInput): Promise<Outcome<AuthorityContactRecorded> | null> {
    return this.recorder.act(request, { act: 'authority-contact.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Encounter', file);
      const check = checked(input, tx.now);
      if (check.problems.length === 0 && input.documentId)
        check.when(!(await documentCounts(tx, file.id, input.documentId)), problem('documentId', 'not-found'));
      if (check.problems.length > 0) return invalid(check.problems);
      const contactId = newId<'AuthorityContact'>();
      await tx.sql(
        `insert into authority_contact (id, case_file_id, event, occurred_at, precision, country, place, authority, unit, notified_ppnna_at,
           handed_to_dif_at, vrh_recognised_at, informed_of_rights, account, document_id, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [contactId, file.id, input.event, input.occurredAt, input.precision, input.country, input.place ?? null, input.authority, input.unit ?? null,
          input.notifiedPpnnaAt ?? null, input.handedToDifAt ?? null, input.vrhRecognisedAt ?? null, input.informedOfRights ?? null,
          input.account ?? null, input.documentId ?? null, tx.actor.id],
      );
      return done({ __typename: 'AuthorityContactRecorded', contactId });
    });
  }
}

const checked = (input: RecordAuthorityContactInput, now: Date): InputCheck =>
  new InputCheck()
    .oneOf('event', input.event, contactEvents)
    .instant('occurredAt', input.occurredAt, { notAfter: now })
    .oneOf('precision', input.precision, timePrecisions)
    .text('country', input.country, { min: 2, max: 3 })
    .text('place', input.place, { max: 200 })
    .oneOf('authority', input.authority, authorities)
    .text('unit', input.unit, { max: 200 })
    .instant('notifiedPpnnaAt', input.notifiedPpnnaAt, { notAfter: now })
    .instant('handedToDifAt', input.handedToDifAt, { notAfter: now })
    .instant('vrhRecognisedAt', input.vrhRecognisedAt, { notAfter: now })
    .text('account', input.account, { max: 4000 })
    .id('documentId', input.documentId);
