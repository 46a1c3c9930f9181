import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { RecordVictimProceedingInput, VictimProceedingRecorded } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { victimRoles } from '../rules/code-lists';

@Injectable()
export class RecordVictimProceeding {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that the child is victim or witness of a crime, and whether she must stay for it (LM 48, 52-V-a, 113). */
  record(request: RequestActor, input: RecordVictimProceedingInput): Promise<Outcome<VictimProceedingRecorded> | null> {
    return this.recorder.act(request, { act: 'victim-proceeding.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'LegalMatter', file);
      const check = checked(input, civilDateOf(tx.now, file.timeZone));
      if (check.problems.length === 0 && input.documentId)
        check.when(!(await documentCounts(tx, file.id, input.documentId)), problem('documentId', 'not-found'));
      if (check.problems.length > 0) return invalid(check.problems);
      const proceedingId = newId<'VictimProceeding'>();
      await tx.sql(
        `insert into victim_proceeding (id, case_file_id, role, authority, file_no, stay_required, opened_on, ended_on, document_id, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [proceedingId, file.id, input.role, input.authority.trim(), input.fileNo?.trim() || null, input.stayRequired, input.openedOn, input.endedOn ?? null, input.documentId ?? null, tx.actor.id],
      );
      return done({ __typename: 'VictimProceedingRecorded', proceedingId });
    });
  }
}

const checked = (input: RecordVictimProceedingInput, today: string): InputCheck =>
  new InputCheck()
    .oneOf('role', input.role, victimRoles)
    .text('authority', input.authority, { min: 2, max: 200 })
    .text('fileNo', input.fileNo, { max: 100 })
    .date('openedOn', input.openedOn, { notAfter: today })
    .date('endedOn', input.endedOn, { notAfter: today })
    .id('documentId', input.documentId);
