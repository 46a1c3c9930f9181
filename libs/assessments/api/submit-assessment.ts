import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, type Outcome, reasonsOf, refused, stale } from '@cobijo/audit/api/outcome';
import { Answered, type Answers } from '@cobijo/audit/api/question';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { fileQuestion } from '@cobijo/cases/api/case-files.queries';
import { meetDeadlines } from '@cobijo/cases/api/deadlines';
import type { AssessmentSubmitted, SubmitAssessmentInput } from '@cobijo/graphql/generated/server';
import { separationQuestion } from '@cobijo/people/api/separation.queries';
import { maySubmitAssessment, riskLevelIn } from '../rules/assessment-completeness';
import { bidRequired } from '../rules/bid-required';
import { factQuestions, factsOf } from './assessment-facts';
import { assessmentQuestion } from './assessments.queries';

/** Submits an assessment for review and computes whether a determination is required. */
@Injectable()
export class SubmitAssessment {
  constructor(private readonly recorder: Recorder) {}

  submit(request: RequestActor, input: SubmitAssessmentInput): Promise<Outcome<AssessmentSubmitted> | null> {
    const on = { act: 'assessment.submit', key: input.key, caseFileId: input.caseFileId, entityId: input.assessmentId };
    return this.recorder.actKnowing(request, on, {
      asks: (now) => questions(input, now),
      then: (tx, answers) => decide(tx, input, answers),
    });
  }
}

const questions = ({ caseFileId, assessmentId }: SubmitAssessmentInput, now: Date) => ({
  file: fileQuestion(caseFileId),
  bia: assessmentQuestion(caseFileId, assessmentId),
  alone: separationQuestion(new Answered('file', 'childId')),
  ...factQuestions({ caseFileId, assessmentId, now }),
});

async function decide(tx: Tx, input: SubmitAssessmentInput, answers: Answers<ReturnType<typeof questions>>) {
  const { file, bia, alone } = answers;
  if (!file || !bia) return null;
  tx.require('submit', 'Assessment', file);
  if (bia.version !== input.version) return refused([stale(input.version, bia.version)]);
  const facts = factsOf(bia, answers);
  const decision = maySubmitAssessment(facts, reasonsOf(input));
  if (!decision.permitted || !facts.hearing) return refused(decision);
  const bid = bidRequired({
    purposes: facts.answers.get('A.purposes')?.choices ?? [],
    inView: facts.answers.get('P.in_view')?.choices ?? [],
    unaccompaniedOrSeparated: alone,
  });
  await Promise.all([
    submitted(tx, { ...bia, riskLevel: riskLevelIn(facts.answers), hearingId: facts.hearing.id, bid }),
    meetDeadlines(tx, { rules: clocksOf[bia.type] ?? [], caseFileId: file.id }),
  ]);
  const { required, triggers, code } = bid;
  return done({ __typename: 'AssessmentSubmitted', id: bia.id, version: bia.version + 1, bidRequired: required, bidTriggers: triggers, bidCode: code }, decision);
}

const clocksOf: Readonly<Record<string, readonly string[] | undefined>> = {
  short: ['DL43-short', 'DL43-short-high'],
  comprehensive: ['DL43-short', 'DL43-short-high', 'DL43-comprehensive'],
};

interface Submission {
  readonly id: string;
  readonly riskLevel: string | null;
  readonly hearingId: string;
  readonly bid: ReturnType<typeof bidRequired>;
}

const submitted = (tx: Tx, { id, riskLevel, hearingId, bid }: Submission): Promise<unknown[]> =>
  tx.sql(
    `update bia set state = 'submitted', submitted_at = $2, risk_level = $3, hearing_id = $4, bid_required = $5, bid_triggers = $6, bid_code = $7,
       version = version + 1 where id = $1`,
    [id, tx.now, riskLevel, hearingId, bid.required, bid.triggers, bid.code],
  );
