import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { AddSourceInput, CiteSourceInput, SourceAdded, SourceCited } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { reliabilities, sourceKinds } from '../rules/code-lists';
import { findQuestion } from '../rules/definition/bia';
import { mayWriteAnswers } from '../rules/locked-record';
import { findAssessment } from './assessments.queries';
import { findHearing } from './hearings/hearings.queries';

/** Puts sources on file and behind findings (E30). */
@Injectable()
export class Sources {
  constructor(private readonly recorder: Recorder) {}

  add(request: RequestActor, input: AddSourceInput): Promise<Outcome<SourceAdded> | null> {
    return this.recorder.act(request, { act: 'source.add', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && input.assessmentId ? await findAssessment(tx, file.id, input.assessmentId) : null;
      if (!file || (input.assessmentId && !bia)) return null;
      tx.require('edit', 'Assessment', file);
      const problems = [...problemsOf(input, civilDateOf(tx.now, file.timeZone)), ...(await referenceProblems(tx, input))];
      if (problems.length > 0) return invalid(problems);
      const decision = mayWriteAnswers({ state: bia?.state ?? 'in_progress' });
      if (!decision.permitted) return refused(decision);
      const id = await insert(tx, input);
      if (bia && input.question) await cite(tx, { caseFileId: file.id, assessmentId: bia.id, question: input.question, sourceId: id, cited: true });
      return done({ __typename: 'SourceAdded', id }, decision);
    });
  }

  cite(request: RequestActor, input: CiteSourceInput): Promise<Outcome<SourceCited> | null> {
    const on = { act: 'source.cite', key: input.key, caseFileId: input.caseFileId, entityId: input.sourceId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && (await findAssessment(tx, file.id, input.assessmentId));
      const source = file && (await tx.one('select 1 from evidence_source where case_file_id = $1 and id = $2', [file.id, input.sourceId]));
      if (!file || !bia || !source) return null;
      tx.require('edit', 'Assessment', file);
      if (!findQuestion(input.question)) return invalid([problem('question', 'unknown-code')]);
      const decision = mayWriteAnswers(bia);
      if (!decision.permitted) return refused(decision);
      await cite(tx, input);
      return done({ __typename: 'SourceCited', id: input.sourceId }, decision);
    });
  }
}

const problemsOf = (input: AddSourceInput, today: string): readonly Problem[] =>
  new InputCheck()
    .oneOf('kind', input.kind, sourceKinds)
    .oneOf('reliability', input.reliability, reliabilities)
    .text('origin', input.origin, { min: 1, max: 200 })
    .text('title', input.title, { max: 200 })
    .date('obtainedOn', input.obtainedOn, { notAfter: today })
    .when(Boolean(input.question && !findQuestion(input.question)), problem('question', 'unknown-code')).problems;

async function referenceProblems(tx: Tx, { caseFileId, documentId, hearingId, contradicts }: AddSourceInput): Promise<readonly Problem[]> {
  const paper = !documentId || (await documentCounts(tx, caseFileId, documentId));
  const hearing = !hearingId || (await findHearing(tx, caseFileId, hearingId)) !== null;
  const other = !contradicts || (await tx.one('select 1 from evidence_source where case_file_id = $1 and id = $2', [caseFileId, contradicts])) !== null;
  return new InputCheck()
    .when(!paper, problem('documentId', 'not-found'))
    .when(!hearing, problem('hearingId', 'not-found'))
    .when(!other, problem('contradicts', 'not-found')).problems;
}

async function insert(tx: Tx, input: AddSourceInput): Promise<string> {
  const id = newId<'EvidenceSource'>();
  await tx.sql(
    `insert into evidence_source (id, case_file_id, bia_id, kind, origin, obtained_on, reliability, title, document_id, hearing_id, contradicts, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id, input.caseFileId, input.assessmentId ?? null, input.kind, input.origin.trim(), input.obtainedOn, input.reliability, input.title ?? null,
      input.documentId ?? null, input.hearingId ?? null, input.contradicts ?? null, tx.actor.id,
    ],
  );
  return id;
}

type Citation = Omit<CiteSourceInput, 'key'>;
const cite = (tx: Tx, { caseFileId, assessmentId, question, sourceId, cited }: Citation): Promise<unknown[]> =>
  tx.sql(
    `insert into bia_citation (case_file_id, bia_id, question, source_id, withdrawn_at, created_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (bia_id, question, source_id) do update set withdrawn_at = excluded.withdrawn_at`,
    [caseFileId, assessmentId, question, sourceId, cited ? null : tx.now, tx.actor.id],
  );
