import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { ChildViewWeighed, WeighChildViewInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { viewWeights } from '../../rules/code-lists';
import { findHearing } from './hearings.queries';

/** Says which weight the child's view was given, and why (LGDNNA 74). */
@Injectable()
export class WeighView {
  constructor(private readonly recorder: Recorder) {}

  weigh(request: RequestActor, input: WeighChildViewInput): Promise<Outcome<ChildViewWeighed> | null> {
    const on = { act: 'hearing.weigh', key: input.key, caseFileId: input.caseFileId, entityId: input.hearingId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const hearing = file && (await findHearing(tx, file.id, input.hearingId));
      if (!file || !hearing) return null;
      tx.require('record', 'Hearing', file);
      const { problems } = new InputCheck().oneOf('weight', input.weight, viewWeights).text('reasons', input.reasons, { min: 1, max: 20_000 });
      if (problems.length > 0) return invalid(problems);
      if (hearing.version !== input.version) return refused([stale(input.version, hearing.version)]);
      await tx.sql(
        `update child_hearing set weight_given = $3, weight_reasons = $4, weighed_by = $5, weighed_at = $6, version = version + 1
          where case_file_id = $1 and id = $2`,
        [file.id, hearing.id, input.weight, input.reasons.trim(), tx.actor.id, tx.now],
      );
      return done({ __typename: 'ChildViewWeighed', id: hearing.id, version: hearing.version + 1 });
    });
  }
}
