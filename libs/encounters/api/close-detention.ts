import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { CloseDetentionInput, DetentionClosed } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import type { DetentionOutcome } from '../rules/code-lists';
import { detentionOutcomes } from '../rules/code-lists';
import { endsDetention, hoursDetained, leftTheCountry } from '../rules/detention';
import { findDetention } from './encounters.queries';

const endings: readonly DetentionOutcome[] = detentionOutcomes.filter(endsDetention);

@Injectable()
export class CloseDetention {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down how a detention ended. Nothing else ends it: no clock, no placement, no silence (R14). */
  close(request: RequestActor, input: CloseDetentionInput): Promise<Outcome<DetentionClosed> | null> {
    const on = { act: 'detention.close', key: input.key, caseFileId: input.caseFileId, entityId: input.detentionId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const detention = file ? await findDetention(tx, file.id, input.detentionId) : null;
      if (!file || !detention) return null;
      tx.require('record', 'Encounter', file);
      const check = new InputCheck().oneOf('outcome', input.outcome, endings).instant('endedAt', input.endedAt, { notAfter: tx.now });
      const endedAt = new Date(input.endedAt);
      check.when(check.problems.length === 0 && endedAt < detention.startedAt, problem('endedAt', 'out-of-range'));
      if (check.problems.length > 0) return invalid(check.problems);
      if (detention.endedAt !== null || detention.version !== input.version) return refused([stale(input.version, detention.version)]);
      await tx.sql('update detention_event set ended_at = $2, outcome = $3, ended_by = $4, version = version + 1 where id = $1', [detention.id, endedAt, input.outcome, tx.actor.id]);
      return done({
        __typename: 'DetentionClosed',
        detentionId: detention.id,
        hours: hoursDetained(detention.startedAt, endedAt, tx.now),
        recordIrregularReturn: endings.some((outcome) => outcome === input.outcome && leftTheCountry(outcome)),
      });
    });
  }
}
