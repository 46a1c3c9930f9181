import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { AssessmentVoided, VoidAssessmentInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayVoidAssessment } from '../rules/assessment-void';
import { findAssessment } from './assessments.queries';

/** Sets an unfinished assessment aside, with the reason; what was written stays readable. */
@Injectable()
export class VoidAssessment {
  constructor(private readonly recorder: Recorder) {}

  void(request: RequestActor, input: VoidAssessmentInput): Promise<Outcome<AssessmentVoided> | null> {
    const on = { act: 'assessment.void', key: input.key, caseFileId: input.caseFileId, entityId: input.assessmentId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && (await findAssessment(tx, file.id, input.assessmentId));
      if (!file || !bia) return null;
      tx.require('submit', 'Assessment', file);
      const { problems } = new InputCheck().text('reason', input.reason, { min: 3, max: 2000 });
      if (problems.length > 0) return invalid(problems);
      if (bia.version !== input.version) return refused([stale(input.version, bia.version)]);
      const decision = mayVoidAssessment(bia);
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update bia set state = 'void', void_reason = $2, voided_by = $3, voided_at = $4, version = version + 1 where id = $1`, [
        bia.id, input.reason.trim(), tx.actor.id, tx.now,
      ]);
      return done({ __typename: 'AssessmentVoided', id: bia.id }, decision);
    });
  }
}
