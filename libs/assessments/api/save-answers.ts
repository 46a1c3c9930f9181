import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { AnswerConflict, AnswersSaved, SaveAnswersInput } from '@cobijo/graphql/generated/server';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { answerFrom, problemWith, type AnswerValue } from '../rules/answers';
import { findQuestion, sectionCodeOf } from '../rules/definition/bia';
import { mayWriteAnswers } from '../rules/locked-record';
import { type AssessmentRow, findAssessment } from './assessments.queries';
import { authorsNow } from './section-authors.queries';

type Sent = SaveAnswersInput['answers'][number];
type Place = Pick<AssessmentRow, 'id' | 'caseFileId'>;

/** Saves answers one by one; two people in one section never lose a word. */
@Injectable()
export class SaveAnswers {
  constructor(private readonly recorder: Recorder) {}

  save(request: RequestActor, input: SaveAnswersInput): Promise<Outcome<AnswersSaved> | null> {
    const on = { act: 'assessment.save', key: input.key, caseFileId: input.caseFileId, entityId: input.assessmentId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && (await findAssessment(tx, file.id, input.assessmentId));
      if (!file || !bia) return null;
      tx.require('edit', 'Assessment', file);
      const problems = problemsOf(input);
      if (problems.length > 0) return invalid(problems);
      const decision = mayWriteAnswers(bia);
      if (!decision.permitted) return refused(decision);
      return done(await saveAll(tx, bia, input.answers), decision);
    });
  }
}

function problemsOf({ answers }: SaveAnswersInput): readonly Problem[] {
  const check = new InputCheck().require('answers', answers).when(answers.length > 50, problem('answers', 'too-long', { max: 50 }));
  for (const { question: code, value } of answers) {
    const question = findQuestion(code);
    const given = answerFrom(value);
    const wrong = question && given ? problemWith(question, given) : null;
    check
      .when(!question, problem(code.slice(0, 60), 'unknown-code'))
      .when(given === null, problem(code.slice(0, 60), 'malformed'))
      .when(wrong !== null, problem(code.slice(0, 60), wrong ?? 'malformed'));
  }
  return check.problems;
}

async function saveAll(tx: Tx, bia: AssessmentRow, answers: readonly Sent[]): Promise<AnswersSaved> {
  const saved: AnswersSaved['saved'][number][] = [];
  const conflicts: AnswerConflict[] = [];
  for (const sent of answers) {
    const conflict = await saveOne(tx, bia, sent);
    if (conflict) conflicts.push(conflict);
    else saved.push({ __typename: 'SavedAnswer', question: sent.question, version: sent.baseVersion + 1 });
  }
  if (bia.state !== 'in_progress') await tx.sql(`update bia set state = 'in_progress' where id = $1`, [bia.id]);
  const sections = [...new Set(answers.map(({ question }) => sectionCodeOf(question)))];
  return { __typename: 'AnswersSaved', at: tx.now.toISOString(), saved, conflicts, others: await authorsNow(tx, bia.id, sections) };
}

interface Standing {
  readonly value: AnswerValue;
  readonly version: number;
  readonly authorName: string;
  readonly authorDiscipline: string;
  readonly at: Date;
}

async function saveOne(tx: Tx, bia: AssessmentRow, { question, baseVersion, value }: Sent): Promise<AnswerConflict | null> {
  const standing = await tx.one<Standing>(
    `select a.value, a.version, u.name as "authorName", u.discipline as "authorDiscipline", a.at
       from bia_answer a join app_user u on u.id = a.author_id where a.case_file_id = $1 and a.bia_id = $2 and a.question = $3`,
    [bia.caseFileId, bia.id, question],
  );
  const given = answerFrom(value) ?? {};
  if ((standing?.version ?? 0) === baseVersion) {
    await keepAnswer(tx, bia, { question, version: baseVersion + 1, value: given });
    return null;
  }
  await remember(tx, bia, { question, baseVersion, kept: false, value: given });
  return {
    __typename: 'AnswerConflict', question, mine: given, theirs: standing?.value ?? {}, version: standing?.version ?? 0,
    authorName: standing?.authorName ?? '', authorDiscipline: standing?.authorDiscipline ?? '', at: (standing?.at ?? tx.now).toISOString(),
  };
}

/** Puts an answer in force, keeps it in the history and names its author as a contributor. */
export async function keepAnswer(
  tx: Tx,
  bia: Place,
  { question, version, value }: { readonly question: string; readonly version: number; readonly value: AnswerValue },
): Promise<void> {
  await tx.sql(
    `insert into bia_answer (case_file_id, bia_id, question, value, version, author_id, at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (bia_id, question) do update set value = excluded.value, version = excluded.version, author_id = excluded.author_id, at = excluded.at`,
    [bia.caseFileId, bia.id, question, JSON.stringify(value), version, tx.actor.id, tx.now],
  );
  await remember(tx, bia, { question, baseVersion: version - 1, kept: true, value });
  await tx.sql(
    `insert into bia_contributor (case_file_id, bia_id, user_id, section, last_at) values ($1, $2, $3, $4, $5)
     on conflict (bia_id, user_id, section) do update set last_at = excluded.last_at`,
    [bia.caseFileId, bia.id, tx.actor.id, sectionCodeOf(question), tx.now],
  );
}

interface Written {
  readonly question: string;
  readonly baseVersion: number;
  readonly kept: boolean;
  readonly value: AnswerValue;
}

const remember = (tx: Tx, bia: Place, { question, baseVersion, kept, value }: Written): Promise<unknown[]> =>
  tx.sql('insert into bia_answer_version (case_file_id, bia_id, question, base_version, kept, value, author_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    bia.caseFileId, bia.id, question, baseVersion, kept, JSON.stringify(value), tx.actor.id, tx.now,
  ]);
