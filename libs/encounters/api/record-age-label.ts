import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { AgeLabelRecorded, RecordAgeLabelInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { statusAfterAuthoritySays } from '@cobijo/people/rules/age-in-doubt';
import type { AgeStatus } from '@cobijo/people/rules/code-lists';
import { authorities } from '../rules/code-lists';

@Injectable()
export class RecordAgeLabel {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that an authority called the child an adult. It is kept and never adopted (R2). */
  record(request: RequestActor, input: RecordAgeLabelInput): Promise<Outcome<AgeLabelRecorded> | null> {
    return this.recorder.act(request, { act: 'age-label.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Encounter', file);
      const check = new InputCheck()
        .oneOf('authority', input.authority, authorities)
        .instant('saidAt', input.saidAt, { notAfter: tx.now })
        .text('words', input.words, { min: 3, max: 1000 })
        .id('documentId', input.documentId);
      if (check.problems.length === 0 && input.documentId)
        check.when(!(await documentCounts(tx, file.id, input.documentId)), problem('documentId', 'not-found'));
      if (check.problems.length > 0) return invalid(check.problems);
      const ageLabelId = newId<'AgeLabel'>();
      await tx.sql(
        'insert into age_label (id, case_file_id, authority, said_at, words, document_id, created_by) values ($1, $2, $3, $4, $5, $6, $7)',
        [ageLabelId, file.id, input.authority, input.saidAt, input.words.trim(), input.documentId ?? null, tx.actor.id],
      );
      return done({ __typename: 'AgeLabelRecorded', ageLabelId, ageStatus: file.childId ? await dispute(tx, file.childId) : null });
    });
  }
}

// The label never makes anybody an adult: at most the age is in dispute, and the child stays a child (LGDNNA 5).
async function dispute(tx: Tx, childId: string): Promise<AgeStatus | null> {
  const child = await tx.one<{ ageStatus: AgeStatus }>('select age_status as "ageStatus" from child where id = $1', [childId]);
  if (!child) return null;
  const ageStatus = statusAfterAuthoritySays(child.ageStatus, 'adult');
  await tx.sql(
    `update child set age_status = $2, authority_age_label = 'adult', version = version + 1 where id = $1 and (age_status, authority_age_label) is distinct from ($2, 'adult')`,
    [childId, ageStatus],
  );
  return ageStatus;
}
