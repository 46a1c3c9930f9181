import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import type { ApproveAssessmentInput, AssessmentApproved, AssessmentReturned, ReturnAssessmentInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { mayApproveAssessment, mayReturnAssessment } from '../rules/assessment-approval';
import { sectionsFor } from '../rules/definition/bia';
import { assessmentDefaults } from '../rules/settings';
import { type AssessmentRow, findAssessment } from './assessments.queries';
import { findHearing } from './hearings/hearings.queries';

/** Returns or approves an assessment; never by anybody who wrote in it (R35). */
@Injectable()
export class ReviewAssessment {
  constructor(private readonly recorder: Recorder) {}

  return(request: RequestActor, input: ReturnAssessmentInput): Promise<Outcome<AssessmentReturned> | null> {
    const on = { act: 'assessment.return', key: input.key, caseFileId: input.caseFileId, entityId: input.assessmentId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && (await findAssessment(tx, file.id, input.assessmentId));
      if (!file || !bia) return null;
      tx.require('return', 'Assessment', file);
      const problems = commentProblems(input, bia.type);
      if (problems.length > 0) return invalid(problems);
      if (bia.version !== input.version) return refused([stale(input.version, bia.version)]);
      const decision = mayReturnAssessment({ ...reviewOf(tx, bia), comments: input.comments.length });
      if (!decision.permitted) return refused(decision);
      for (const comment of input.comments) await writeComment(tx, bia, comment);
      await tx.sql(`update bia set state = 'returned', version = version + 1 where id = $1`, [bia.id]);
      return done({ __typename: 'AssessmentReturned', id: bia.id, version: bia.version + 1 }, decision);
    });
  }

  approve(request: RequestActor, input: ApproveAssessmentInput): Promise<Outcome<AssessmentApproved> | null> {
    const on = { act: 'assessment.approve', key: input.key, caseFileId: input.caseFileId, entityId: input.assessmentId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && (await findAssessment(tx, file.id, input.assessmentId));
      if (!file || !bia) return null;
      tx.require('approve', 'Assessment', file);
      if (bia.version !== input.version) return refused([stale(input.version, bia.version)]);
      const hearing = bia.hearingId ? await findHearing(tx, file.id, bia.hearingId) : null;
      const decision = mayApproveAssessment({ ...reviewOf(tx, bia), hearing });
      if (!decision.permitted) return refused(decision);
      const validUntil = await approve(tx, bia);
      if (bia.bidRequired) await startDeadline(tx, { rule: 'DL44', caseFileId: file.id, subject: `determination:${bia.id}`, triggerAt: tx.now });
      return done({ __typename: 'AssessmentApproved', id: bia.id, version: bia.version + 1, validUntil: validUntil.toISOString() }, decision);
    });
  }
}

const reviewOf = (tx: Tx, { state, assessorId, contributorIds }: AssessmentRow) => ({
  state,
  reviewerId: tx.actor.id,
  authorId: assessorId,
  contributorIds,
});

function commentProblems({ comments }: ReturnAssessmentInput, type: string): readonly Problem[] {
  const codes = sectionsFor(type).map(({ code }) => code);
  const check = new InputCheck().when(comments.length > 100, problem('comments', 'too-long', { max: 100 }));
  comments.forEach(({ section, body }, index) =>
    check.oneOf(`comments.${index}.section`, section, codes).text(`comments.${index}.body`, body, { min: 1, max: 5_000 }),
  );
  return check.problems;
}

// A section with a comment is open again, whatever was said before.
async function writeComment(tx: Tx, bia: AssessmentRow, { section, body }: ReturnAssessmentInput['comments'][number]): Promise<void> {
  await tx.sql('insert into bia_comment (id, case_file_id, bia_id, section, body, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)', [
    newId<'BiaComment'>(), bia.caseFileId, bia.id, section, body.trim(), tx.now, tx.actor.id,
  ]);
  await tx.sql('update bia_section set complete = false, at = $3, by_user = $4 where bia_id = $1 and section = $2', [bia.id, section, tx.now, tx.actor.id]);
}

async function approve(tx: Tx, bia: AssessmentRow): Promise<Date> {
  const validUntil = new Date(tx.now.getTime() + assessmentDefaults.validDays * 86_400_000);
  await tx.sql(`update bia set state = 'superseded', version = version + 1 where case_file_id = $1 and state in ('approved','expired') and id <> $2`, [
    bia.caseFileId, bia.id,
  ]);
  await tx.sql(
    `update bia set state = 'approved', reviewed_by = $2, reviewed_at = $3, approved_at = $3, valid_until = $4, version = version + 1 where id = $1`,
    [bia.id, tx.actor.id, tx.now, validUntil],
  );
  return validUntil;
}
