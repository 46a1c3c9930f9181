import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { FeedbackGiven, GiveFeedbackToChildInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayTellBack } from '../../rules/child-told-back';
import { findHearing } from './hearings.queries';

/** Puts on file that the child was told how the view counted (LGDNNA 74). */
@Injectable()
export class TellBack {
  constructor(private readonly recorder: Recorder) {}

  tell(request: RequestActor, input: GiveFeedbackToChildInput): Promise<Outcome<FeedbackGiven> | null> {
    const on = { act: 'hearing.tell-back', key: input.key, caseFileId: input.caseFileId, entityId: input.hearingId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const hearing = file && (await findHearing(tx, file.id, input.hearingId));
      if (!file || !hearing) return null;
      tx.require('record', 'Hearing', file);
      const { problems } = new InputCheck()
        .instant('at', input.at, { notAfter: tx.now })
        .text('how', input.how, { min: 1, max: 2_000 })
        .text('reaction', input.reaction, { max: 5_000 });
      if (problems.length > 0) return invalid(problems);
      if (hearing.version !== input.version) return refused([stale(input.version, hearing.version)]);
      const decision = mayTellBack(hearing);
      if (!decision.permitted) return refused(decision);
      await tx.sql(
        `update child_hearing set feedback_given_at = $3, feedback_by = $4, feedback_how = $5, feedback_reaction = $6, version = version + 1
          where case_file_id = $1 and id = $2`,
        [file.id, hearing.id, input.at, tx.actor.id, input.how.trim(), input.reaction ?? null],
      );
      return done({ __typename: 'FeedbackGiven', id: hearing.id, version: hearing.version + 1 });
    });
  }
}
