import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { RecordRightsDiagnosisInput, RightsDiagnosisRecorded } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { diagnosisAuthors, rights, rightStatuses } from '../../rules/code-lists';

/** Puts a diagnosis of rights on file, right by right (LGDNNA 123-IV). */
@Injectable()
export class RecordRightsDiagnosis {
  constructor(private readonly recorder: Recorder) {}

  record(request: RequestActor, input: RecordRightsDiagnosisInput): Promise<Outcome<RightsDiagnosisRecorded> | null> {
    return this.recorder.act(request, { act: 'diagnosis.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'RightsDiagnosis', file);
      const problems = [...problemsOf(input, civilDateOf(tx.now, file.timeZone)), ...(await documentProblems(tx, input))];
      if (problems.length > 0) return invalid(problems);
      return done({ __typename: 'RightsDiagnosisRecorded', id: await insert(tx, input) });
    });
  }
}

function problemsOf(input: RecordRightsDiagnosisInput, today: string): readonly Problem[] {
  const check = new InputCheck()
    .oneOf('madeBy', input.madeBy, diagnosisAuthors)
    .oneOf('authorityLevel', input.authorityLevel, ['federal', 'state', 'municipal'])
    .when(input.madeBy === 'ppnna' && !input.authorityLevel, problem('authorityLevel', 'required'))
    .when(input.madeBy !== 'ppnna' && Boolean(input.authorityLevel), problem('authorityLevel', 'malformed'))
    .date('at', input.at, { notAfter: today })
    .text('conclusion', input.conclusion, { min: 1, max: 20_000 })
    .require('rights', input.rights)
    .when(new Set(input.rights.map(({ right }) => right)).size < input.rights.length, problem('rights', 'malformed'));
  input.rights.forEach(({ right, status, facts, cause, responsible }, index) =>
    check
      .oneOf(`rights.${index}.right`, right, rights)
      .oneOf(`rights.${index}.status`, status, rightStatuses)
      .text(`rights.${index}.facts`, facts, { min: 1, max: 5_000 })
      .text(`rights.${index}.cause`, cause, { max: 2_000 })
      .text(`rights.${index}.responsible`, responsible, { max: 200 }),
  );
  return check.problems;
}

async function documentProblems(tx: Tx, { documentId, caseFileId }: RecordRightsDiagnosisInput): Promise<readonly Problem[]> {
  if (!documentId || (await documentCounts(tx, caseFileId, documentId))) return [];
  return [problem('documentId', 'not-found')];
}

async function insert(tx: Tx, input: RecordRightsDiagnosisInput): Promise<string> {
  const id = newId<'RightsDiagnosis'>();
  await tx.sql(
    `insert into rights_diagnosis (id, case_file_id, made_by, authority_level, at, conclusion, document_id, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, input.caseFileId, input.madeBy, input.authorityLevel ?? null, input.at, input.conclusion, input.documentId ?? null, tx.actor.id],
  );
  await tx.sql(
    `insert into rights_diagnosis_row (case_file_id, diagnosis_id, right_code, status, facts, cause, responsible)
     select $1, $2, x."right", x.status, x.facts, x.cause, x.responsible
       from json_to_recordset($3::json) as x("right" text, status text, facts text, cause text, responsible text)`,
    [input.caseFileId, id, JSON.stringify(input.rights)],
  );
  return id;
}
