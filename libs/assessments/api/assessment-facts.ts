import { Answered, answering, type Answers as Told, type Question, rowOf, rowsOf } from '@cobijo/audit/api/question';
import type { AnswerValue, Answers } from '../rules/answers';
import type { CompletenessFacts, CountedSource } from '../rules/assessment-completeness';
import { assessmentDefaults } from '../rules/settings';
import type { AssessmentRow } from './assessments.queries';
import { hearingQuestion, type HearingRow } from './hearings/hearings.queries';
import { safetyPlanQuestion } from './risks/risks.queries';

const day = 86_400_000;

/** Which assessment, and when it is asked about. */
export interface About {
  readonly caseFileId: string;
  readonly assessmentId: string;
  readonly now: Date;
}

/** What submitting depends on: answers, sources cited or gathered, the hearing named, a safety plan that still stands. */
export const factQuestions = ({ caseFileId, assessmentId, now }: About) => ({
  answers: answersQuestion(caseFileId, assessmentId),
  sources: sourcesQuestion(caseFileId, assessmentId),
  named: namedHearingQuestion(caseFileId, assessmentId),
  hearing: hearingQuestion(caseFileId, new Answered('named', 'hearingId')),
  safetyPlan: safetyPlanQuestion(caseFileId, new Date(now.getTime() - assessmentDefaults.validDays * day)),
});

/** What the answers mean for the rules. */
export const factsOf = (
  bia: AssessmentRow,
  { answers, sources, hearing, safetyPlan }: Told<ReturnType<typeof factQuestions>>,
): CompletenessFacts & { readonly hearing: HearingRow | null } => ({ state: bia.state, type: bia.type, answers, sources, hearing, safetyPlan });

const answersQuestion = (caseFileId: string, assessmentId: string): Question<Answers> =>
  answering(
    rowsOf<{ question: string; value: AnswerValue }>(
      { text: 'select question, value from bia_answer where case_file_id = $1 and bia_id = $2', values: [caseFileId, assessmentId] },
      {},
    ),
    (rows) => new Map(rows.map(({ question, value }) => [question, value])),
  );

const sourcesQuestion = (caseFileId: string, assessmentId: string): Question<readonly CountedSource[]> =>
  rowsOf<CountedSource>(
    {
      text: `select s.origin, s.reliability from evidence_source s where s.case_file_id = $1 and (s.bia_id = $2
         or exists (select 1 from bia_citation c where c.bia_id = $2 and c.source_id = s.id and c.withdrawn_at is null))`,
      values: [caseFileId, assessmentId],
    },
    {},
  );

// The hearing that the assessment itself names, in section L.
const namedHearingQuestion = (caseFileId: string, assessmentId: string): Question<{ readonly hearingId: string | null } | null> =>
  rowOf<{ hearingId: string | null }>(
    {
      text: `select (value->'choices'->>0)::uuid as "hearingId" from bia_answer where case_file_id = $1 and bia_id = $2 and question = 'L.hearing'`,
      values: [caseFileId, assessmentId],
    },
    {},
  );
