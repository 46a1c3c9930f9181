import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { EndPlacementInput, PlacementEnded } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { exitReasons } from '../rules/code-lists';

interface Row {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

@Injectable()
export class EndPlacement {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that the child no longer lives there, and why. */
  end(request: RequestActor, input: EndPlacementInput): Promise<Outcome<PlacementEnded> | null> {
    const on = { act: 'placement.end', key: input.key, caseFileId: input.caseFileId, entityId: input.placementId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const placement = file
        ? await tx.one<Row>('select started_at as "startedAt", ended_at as "endedAt", version from placement where case_file_id = $1 and id = $2', [file.id, input.placementId])
        : null;
      if (!file || !placement) return null;
      tx.require('create', 'Placement', file);
      const check = new InputCheck()
        .oneOf('exitReason', input.exitReason, exitReasons)
        .instant('endedAt', input.endedAt, { notAfter: tx.now })
        .text('exitTo', input.exitTo, { max: 200 });
      check.when(check.problems.length === 0 && new Date(input.endedAt) < placement.startedAt, problem('endedAt', 'out-of-range'));
      if (check.problems.length > 0) return invalid(check.problems);
      if (placement.endedAt !== null || placement.version !== input.version) return refused([stale(input.version, placement.version)]);
      await tx.sql('update placement set ended_at = $2, exit_reason = $3, exit_to = $4, version = version + 1 where id = $1', [input.placementId, input.endedAt, input.exitReason, input.exitTo?.trim() || null]);
      return done({ __typename: 'PlacementEnded', placementId: input.placementId });
    });
  }
}
