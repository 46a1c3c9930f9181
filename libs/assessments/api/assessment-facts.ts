import type { Tx } from '@cobijo/audit/api/tx';
import type { AnswerValue, Answers } from '../rules/answers';
import type { CompletenessFacts, CountedSource } from '../rules/assessment-completeness';
import { assessmentDefaults } from '../rules/settings';
import type { AssessmentRow } from './assessments.queries';
import { findHearing, type HearingRow } from './hearings/hearings.queries';
import { safetyPlanSince } from './risks/risks.queries';

const day = 86_400_000;

/** Gathers what submitting depends on: answers, sources cited or gathered, the hearing named, a safety plan that still stands. */
export async function assessmentFacts(tx: Tx, bia: AssessmentRow): Promise<CompletenessFacts & { readonly hearing: HearingRow | null }> {
  const answers = await answersInForce(tx, bia);
  const hearingId = answers.get('L.hearing')?.choices?.[0];
  return {
    state: bia.state,
    type: bia.type,
    answers,
    sources: await countedSources(tx, bia),
    hearing: hearingId ? await findHearing(tx, bia.caseFileId, hearingId) : null,
    safetyPlan: await safetyPlanSince(tx, bia.caseFileId, new Date(tx.now.getTime() - assessmentDefaults.validDays * day)),
  };
}

async function answersInForce(tx: Tx, bia: AssessmentRow): Promise<Answers> {
  const rows = await tx.sql<{ question: string; value: AnswerValue }>('select question, value from bia_answer where case_file_id = $1 and bia_id = $2', [
    bia.caseFileId,
    bia.id,
  ]);
  return new Map(rows.map(({ question, value }) => [question, value]));
}

const countedSources = (tx: Tx, bia: AssessmentRow): Promise<CountedSource[]> =>
  tx.sql<CountedSource>(
    `select s.origin, s.reliability from evidence_source s where s.case_file_id = $1 and (s.bia_id = $2
       or exists (select 1 from bia_citation c where c.bia_id = $2 and c.source_id = s.id and c.withdrawn_at is null))`,
    [bia.caseFileId, bia.id],
  );
