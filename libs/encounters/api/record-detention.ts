import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { DetentionRecorded, RecordDetentionInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { authorities, detentionConditions, detentionPlaces, verifiedLevels, waysOfLearning } from '../rules/code-lists';
import { detentionConsequences } from '../rules/detention';
import { alertEveryone, openTasks } from './open-tasks';

@Injectable()
export class RecordDetention {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that a child is deprived of liberty, and sets in motion what follows (R14). Never refused. */
  record(request: RequestActor, input: RecordDetentionInput): Promise<Outcome<DetentionRecorded> | null> {
    return this.recorder.act(request, { act: 'detention.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Encounter', file);
      const { problems } = checked(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      const saved = await save(tx, file, input);
      const tasks = await openTasks(tx, file.id, detentionConsequences.tasks);
      await alertEveryone(tx, file, 'child-detained');
      return done({ __typename: 'DetentionRecorded', ...saved, tasks });
    });
  }
}

const checked = (input: RecordDetentionInput, now: Date): InputCheck =>
  new InputCheck()
    .id('occurrenceId', input.occurrenceId)
    .oneOf('authority', input.authority, authorities)
    .text('country', input.country, { min: 2, max: 3 })
    .oneOf('placeType', input.placeType, detentionPlaces)
    .text('placeText', input.placeText, { max: 500 })
    .instant('startedAt', input.startedAt, { notAfter: now })
    .everyOf('conditions', input.conditions, detentionConditions)
    .oneOf('howLearned', input.howLearned, waysOfLearning)
    .oneOf('verifiedLevel', input.verifiedLevel, verifiedLevels);

async function save(tx: Tx, file: CaseFileRow, input: RecordDetentionInput): Promise<{ detentionId: string; occurrenceId: string }> {
  const detentionId = newId<'DetentionEvent'>();
  const occurrenceId = input.occurrenceId ?? newId<'Occurrence'>();
  const placeText = input.placeText?.trim() ?? '';
  await tx.sql(
    `insert into detention_event (id, case_file_id, child_id, occurrence_id, authority, country, place_type, place_known, place_text, started_at,
       with_unrelated_adults, separated_from_family, lawyer_access_denied, medical_denied, conditions, how_learned, verified_level, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [detentionId, file.id, file.childId, occurrenceId, input.authority, input.country, input.placeType, placeText !== '', placeText || null,
      input.startedAt, input.withUnrelatedAdults ?? null, input.separatedFromFamily ?? null, input.lawyerAccessDenied ?? null,
      input.medicalDenied ?? null, input.conditions ?? [], input.howLearned, input.verifiedLevel, tx.actor.id],
  );
  return { detentionId, occurrenceId };
}
