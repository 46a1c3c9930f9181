import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import type { RecordUrgentMeasureInput, UrgentMeasureRecorded } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { measureAuthorities, urgentMeasures } from '../rules/code-lists';
import { clocksOfRequest } from '../rules/urgent-measure';

@Injectable()
export class RecordUrgentMeasure {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that an urgent measure was asked for. It protects, so it never waits for anything (R43). */
  record(request: RequestActor, input: RecordUrgentMeasureInput): Promise<Outcome<UrgentMeasureRecorded> | null> {
    return this.recorder.act(request, { act: 'urgent-measure.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'UrgentMeasure', file);
      const requestedOf = measureAuthorities.find((authority) => authority === input.requestedOf);
      const { problems } = checked(input, tx.now);
      if (problems.length > 0 || !requestedOf) return invalid(problems);
      const measureId = newId<'UrgentMeasure'>();
      await tx.sql(
        'insert into urgent_measure (id, case_file_id, measure, detail, requested_at, requested_of, created_by) values ($1, $2, $3, $4, $5, $6, $7)',
        [measureId, file.id, input.measure, input.detail?.trim() || null, input.requestedAt, requestedOf, tx.actor.id],
      );
      for (const rule of clocksOfRequest(requestedOf))
        await startDeadline(tx, { rule, caseFileId: file.id, subject: measureId, triggerAt: new Date(input.requestedAt) });
      return done({ __typename: 'UrgentMeasureRecorded', measureId });
    });
  }
}

const checked = (input: RecordUrgentMeasureInput, now: Date): InputCheck =>
  new InputCheck()
    .oneOf('measure', input.measure, urgentMeasures)
    .text('detail', input.detail, { max: 500 })
    .instant('requestedAt', input.requestedAt, { notAfter: now })
    .oneOf('requestedOf', input.requestedOf, measureAuthorities);
