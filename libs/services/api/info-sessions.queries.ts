import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Question, rowOf } from '@cobijo/audit/api/question';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { InformationPage } from '@cobijo/graphql/generated/server';

/** The last time the child was informed alone. */
export interface InfoSessionRow {
  readonly id: string;
  readonly at: Date;
  readonly language: string;
  readonly topics: readonly string[];
  /** The first time of all. */
  readonly firstAt: Date;
}

/** The newest individual information session of a file (R27). */
export const lastIndividualInfoSession = (tx: Tx, caseFileId: string): Promise<InfoSessionRow | null> =>
  tx.ask(infoSessionQuestion(caseFileId));

export const infoSessionQuestion = (caseFileId: string): Question<InfoSessionRow | null> =>
  rowOf<InfoSessionRow>({
    text: 'select id, at, language, topics, min(at) over () as "firstAt" from info_session where case_file_id = $1 order by at desc, id desc limit 1',
    values: [caseFileId],
  }, { at: true, firstAt: true });

/** The newest individual information session that had taken place at an instant (R27). */
export const individualInfoSessionBefore = (tx: Tx, caseFileId: string, at: string): Promise<InfoSessionRow | null> =>
  tx.one<InfoSessionRow>(
    'select id, at, language, topics, min(at) over () as "firstAt" from info_session where case_file_id = $1 and at <= $2 order by at desc, id desc limit 1',
    [caseFileId, at],
  );

const pageText = `select coalesce(c.preferred_name, c.given_names) as "childName", coalesce(c.languages, '[]') as "childLanguages",
    coalesce((select json_agg(s order by s.at desc) from (
      select i.id, i.at, i.place, i.mode, u.name as "facilitatorName", i.language, i.interpreter_kind as "interpreterKind", i.materials, i.topics,
        i.comprehension, i.child_questions as "childQuestions", i.questions_for_lawyer as "questionsForLawyer", i.minutes
      from info_session i join app_user u on u.id = i.facilitator_id where i.case_file_id = f.id) s), '[]') as sessions
  from case_file f left join child c on c.id = f.child_id where f.id = $1`;

/** The information given on a file, in one statement. */
export const informationPage = (reads: Reads, request: RequestActor, caseFileId: string): Promise<InformationPage | null> =>
  reads.one<InformationPage>(
    request,
    { name: 'information-page', text: pageText, values: [caseFileId] },
    { seen: { act: 'info-session.read', caseFileId, about: 'InfoSession' } },
  );
