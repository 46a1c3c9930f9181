import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { ChildHearingRecorded, RecordChildHearingInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import type { Decision } from '@cobijo/kernel/rules/decision';
import { individualInfoSessionBefore, type InfoSessionRow } from '@cobijo/services/api/info-sessions.queries';
import { talkFacts } from '@cobijo/services/api/talk';
import { mayHearChild } from '../../rules/may-hear-child';
import { problemsOfHearing } from './hearing-input';
import { earlierTellings } from './hearings.queries';

/** Puts on file what a child said. Not an observation: without information and a shared language it was no hearing. */
@Injectable()
export class HearChild {
  constructor(private readonly recorder: Recorder) {}

  hear(request: RequestActor, input: RecordChildHearingInput): Promise<Outcome<ChildHearingRecorded> | null> {
    return this.recorder.act(request, { act: 'hearing.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Hearing', file);
      const problems = problemsOfHearing(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      const informed = await individualInfoSessionBefore(tx, file.id, input.at);
      const decision = await decideOn(tx, { file, input, informed });
      if (!decision.permitted || !informed) return refused(decision);
      const id = await insert(tx, input, informed.id);
      return done({ __typename: 'ChildHearingRecorded', id }, decision);
    });
  }
}

interface Situation {
  readonly file: CaseFileRow;
  readonly input: RecordChildHearingInput;
  readonly informed: InfoSessionRow | null;
}

async function decideOn(tx: Tx, { file, input, informed }: Situation): Promise<Decision> {
  const at = new Date(input.at);
  const facts = {
    informedAt: informed?.at ?? null,
    at,
    talk: await talkFacts(tx, file.childId, input),
    retelling: { at, event: input.event ?? null, discipline: tx.actor.discipline, earlier: await earlierTellings(tx, file.id) },
  };
  return mayHearChild(facts, reasonsOf(input));
}

async function insert(tx: Tx, input: RecordChildHearingInput, infoSessionId: string): Promise<string> {
  const id = newId<'ChildHearing'>();
  await tx.sql(
    `insert into child_hearing (id, case_file_id, at, heard_by, discipline, purpose, info_session_id, language, interviewer_languages,
       interpreter_kind, interpreter_language, interpreter_name, alone, alone_reason, support_person, method, declined, too_young, observation,
       parts, preference_ranking, maturity_note, pressure_signs, changes_since_last, refuses_return, event, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $4)`,
    [
      id, input.caseFileId, input.at, tx.actor.id, tx.actor.discipline, input.purpose, infoSessionId, input.language, input.interviewerLanguages,
      input.interpreter?.kind ?? null, input.interpreter?.language ?? null, input.interpreter?.name ?? null, input.alone,
      input.aloneReason ?? null, input.supportPerson ?? null, input.method, input.declined, input.tooYoung, input.observation ?? null,
      JSON.stringify(input.parts), input.preferenceRanking ?? [], input.maturityNote, input.pressureSigns ?? null,
      input.changesSinceLast ?? null, input.refusesReturn, input.event ?? null,
    ],
  );
  return id;
}
