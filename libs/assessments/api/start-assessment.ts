import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { consentFor, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { consentExceptions } from '@cobijo/cases/rules/code-lists';
import type { AssessmentStarted, StartAssessmentInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { mayStartAssessment } from '../rules/assessment-start';
import { biaPurposes, biaTypes } from '../rules/code-lists';
import { biaDefinition } from '../rules/definition/bia';
import { unfinishedAssessment } from './assessments.queries';
import { keepAnswer } from './save-answers';

/** Opens an assessment on the present version of the form. */
@Injectable()
export class StartAssessment {
  constructor(private readonly recorder: Recorder) {}

  start(request: RequestActor, input: StartAssessmentInput): Promise<Outcome<AssessmentStarted> | null> {
    return this.recorder.act(request, { act: 'assessment.start', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('create', 'Assessment', file);
      const problems = problemsOf(input);
      if (problems.length > 0) return invalid(problems);
      const exception = consentExceptions.find((code) => code === input.exception);
      const decision = mayStartAssessment({
        fileState: file.state,
        openAssessment: (await unfinishedAssessment(tx, file.id)) !== null,
        standing: await consentFor(tx, file.id, 'data_processing'),
        exception: exception ? { code: exception, reason: input.exceptionReason ?? '' } : null,
      });
      if (!decision.permitted) return refused(decision);
      return done({ __typename: 'AssessmentStarted', id: await open(tx, input) }, decision);
    });
  }
}

const problemsOf = (input: StartAssessmentInput): readonly Problem[] =>
  new InputCheck()
    .oneOf('type', input.type, biaTypes)
    .require('purposes', input.purposes)
    .everyOf('purposes', input.purposes, biaPurposes)
    .oneOf('exception', input.exception, consentExceptions)
    .text('exceptionReason', input.exceptionReason, { max: 2000 })
    .when(Boolean(input.exception) && !input.exceptionReason?.trim(), problem('exceptionReason', 'required')).problems;

async function open(tx: Tx, { caseFileId, type, purposes, exception, exceptionReason }: StartAssessmentInput): Promise<string> {
  const id = newId<'Bia'>();
  await tx.sql(
    `insert into bia (id, case_file_id, type, definition_version, number, assessor_id, supersedes, created_at, created_by, consent_exception, consent_exception_reason)
     select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, (select id from bia where case_file_id = $2 and state = 'approved'), $6, $5, $7, $8
       from bia where case_file_id = $2`,
    [id, caseFileId, type, biaDefinition.version, tx.actor.id, tx.now, exception ?? null, exception ? (exceptionReason ?? null) : null],
  );
  await keepAnswer(tx, { id, caseFileId }, { question: 'A.purposes', version: 1, value: { choices: [...new Set(purposes)] } });
  return id;
}
