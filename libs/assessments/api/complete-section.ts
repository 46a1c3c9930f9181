import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { CompleteSectionInput, SectionCompleted } from '@cobijo/graphql/generated/server';
import { problem } from '@cobijo/kernel/rules/problem';
import { sectionsFor } from '../rules/definition/bia';
import { mayWriteAnswers } from '../rules/locked-record';
import { findAssessment } from './assessments.queries';

/** A person says that a section is complete; the machine never does. */
@Injectable()
export class CompleteSection {
  constructor(private readonly recorder: Recorder) {}

  complete(request: RequestActor, input: CompleteSectionInput): Promise<Outcome<SectionCompleted> | null> {
    const on = { act: 'assessment.complete-section', key: input.key, caseFileId: input.caseFileId, entityId: input.assessmentId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const bia = file && (await findAssessment(tx, file.id, input.assessmentId));
      if (!file || !bia) return null;
      tx.require('edit', 'Assessment', file);
      if (!sectionsFor(bia.type).some(({ code }) => code === input.section)) return invalid([problem('section', 'unknown-code')]);
      const decision = mayWriteAnswers(bia);
      if (!decision.permitted) return refused(decision);
      await tx.sql(
        `insert into bia_section (case_file_id, bia_id, section, complete, at, by_user) values ($1, $2, $3, $4, $5, $6)
         on conflict (bia_id, section) do update set complete = excluded.complete, at = excluded.at, by_user = excluded.by_user`,
        [file.id, bia.id, input.section, input.complete, tx.now, tx.actor.id],
      );
      return done({ __typename: 'SectionCompleted', section: input.section, complete: input.complete }, decision);
    });
  }
}
