import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline } from '@cobijo/cases/api/deadlines';
import type { RecordInfoSessionInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { comprehensions, infoMaterials, infoModes, infoTopics } from '../rules/code-lists';
import { mayTalk } from '../rules/interpreter';
import { checkTalk, talkFacts } from './talk';

interface InfoSessionRecorded {
  readonly __typename: 'InfoSessionRecorded';
  readonly id: string;
}

// Speaking with the child alone is the first contact and half of what DL42 asks for.
const metByTalking = ['DL41-0', 'DL41-1', 'DL41-2', 'DL41-3', 'DL42'] as const;

/** Puts on file that a child was informed alone, in a language the child speaks. */
@Injectable()
export class RecordInfoSession {
  constructor(private readonly recorder: Recorder) {}

  record(request: RequestActor, input: RecordInfoSessionInput): Promise<Outcome<InfoSessionRecorded> | null> {
    return this.recorder.act(request, { act: 'info-session.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'InfoSession', file);
      const problems = problemsOf(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      const decision = mayTalk(await talkFacts(tx, file.childId, input));
      if (!decision.permitted) return refused(decision);
      const id = await insert(tx, input);
      for (const rule of metByTalking) await meetDeadline(tx, { rule, caseFileId: file.id });
      return done({ __typename: 'InfoSessionRecorded', id }, decision);
    });
  }
}

const problemsOf = (input: RecordInfoSessionInput, now: Date): readonly Problem[] =>
  checkTalk(new InputCheck(), input)
    .instant('at', input.at, { notAfter: now })
    .text('place', input.place, { min: 1, max: 200 })
    .oneOf('mode', input.mode, infoModes)
    .require('materials', input.materials)
    .everyOf('materials', input.materials, infoMaterials)
    .require('topics', input.topics)
    .everyOf('topics', input.topics, infoTopics)
    .oneOf('comprehension', input.comprehension, comprehensions)
    .text('childQuestions', input.childQuestions, { max: 5_000 })
    .when(outOfRange(input.minutes), problem('minutes', 'out-of-range', { min: 1, max: 600 })).problems;

const outOfRange = (minutes: number | null | undefined): boolean => typeof minutes === 'number' && (minutes < 1 || minutes > 600);

async function insert(tx: Tx, input: RecordInfoSessionInput): Promise<string> {
  const id = newId<'InfoSession'>();
  await tx.sql(
    `insert into info_session (id, case_file_id, at, place, mode, facilitator_id, language, interviewer_languages, interpreter_kind,
       interpreter_language, interpreter_name, materials, topics, comprehension, child_questions, questions_for_lawyer, minutes, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $6)`,
    [
      id, input.caseFileId, input.at, input.place.trim(), input.mode, tx.actor.id, input.language, input.interviewerLanguages,
      input.interpreter?.kind ?? null, input.interpreter?.language ?? null, input.interpreter?.name ?? null,
      input.materials, input.topics, input.comprehension, input.childQuestions ?? null, input.questionsForLawyer, input.minutes ?? null,
    ],
  );
  return id;
}
