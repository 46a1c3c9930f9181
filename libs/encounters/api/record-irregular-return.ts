import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { IrregularReturnRecorded, RecordIrregularReturnInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { authorities, irregularReturnResponses, verifiedLevels, waysOfLearning } from '../rules/code-lists';
import { failedGuardsOf, irregularReturnConsequences } from '../rules/irregular-return';
import { alertEveryone, openTasks } from './open-tasks';

@Injectable()
export class RecordIrregularReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that a child was taken out although safeguards failed. Always possible; it is never a hand-over (R69). */
  record(request: RequestActor, input: RecordIrregularReturnInput): Promise<Outcome<IrregularReturnRecorded> | null> {
    return this.recorder.act(request, { act: 'irregular-return.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'IrregularReturn', file);
      const { problems } = checked(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      const failedGuards = [...failedGuardsOf(input.failedGuards ?? [])];
      const irregularReturnId = newId<'IrregularReturn'>();
      await tx.sql(
        `insert into irregular_return (id, case_file_id, child_id, occurred_at, learned_at, how_learned, authority, destination_country, failed_guards,
           responses, child_located, account, verified_level, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [irregularReturnId, file.id, file.childId, input.occurredAt ?? null, input.learnedAt, input.howLearned, input.authority,
          input.destinationCountry ?? null, failedGuards, input.responses ?? [], input.childLocated ?? null, input.account ?? null, input.verifiedLevel, tx.actor.id],
      );
      const tasks = await openTasks(tx, file.id, irregularReturnConsequences);
      await alertEveryone(tx, file, 'irregular-return');
      return done({ __typename: 'IrregularReturnRecorded', irregularReturnId, failedGuards, tasks });
    });
  }
}

const checked = (input: RecordIrregularReturnInput, now: Date): InputCheck =>
  new InputCheck()
    .instant('occurredAt', input.occurredAt, { notAfter: now })
    .instant('learnedAt', input.learnedAt, { notAfter: now })
    .oneOf('howLearned', input.howLearned, waysOfLearning)
    .oneOf('authority', input.authority, authorities)
    .text('destinationCountry', input.destinationCountry, { max: 3 })
    .everyOf('responses', input.responses, irregularReturnResponses)
    .text('account', input.account, { max: 4000 })
    .oneOf('verifiedLevel', input.verifiedLevel, verifiedLevels);
