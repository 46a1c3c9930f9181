import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { ProtectionConcernRecorded, RecordProtectionConcernInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, type Problem } from '@cobijo/kernel/rules/problem';
import { concernPlaces, concerns, perpetratorTypes } from '../../rules/code-lists';

/** Puts a concern on file. An observation: never refused (E20). */
@Injectable()
export class RecordConcern {
  constructor(private readonly recorder: Recorder) {}

  record(request: RequestActor, input: RecordProtectionConcernInput): Promise<Outcome<ProtectionConcernRecorded> | null> {
    return this.recorder.act(request, { act: 'concern.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Risk', file);
      const problems = problemsOf(input);
      if (problems.length > 0) return invalid(problems);
      const id = newId<'ProtectionConcern'>();
      await tx.sql(
        `insert into protection_concern (id, case_file_id, concern, place, happened, perpetrator_type, reported, ongoing, note, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id, file.id, input.concern, input.place, input.happened ?? null, input.perpetratorType ?? null, input.reported ?? null, input.ongoing,
          input.note ?? null, tx.actor.id,
        ],
      );
      return done({ __typename: 'ProtectionConcernRecorded', id });
    });
  }
}

const problemsOf = (input: RecordProtectionConcernInput): readonly Problem[] =>
  new InputCheck()
    .oneOf('concern', input.concern, concerns)
    .oneOf('place', input.place, concernPlaces)
    .oneOf('perpetratorType', input.perpetratorType, perpetratorTypes)
    .oneOf('ongoing', input.ongoing, ['yes', 'no', 'unknown'])
    .text('happened', input.happened, { max: 500 })
    .text('reported', input.reported, { max: 500 })
    .text('note', input.note, { max: 5_000 }).problems;
