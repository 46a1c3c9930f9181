import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline, startDeadline } from '@cobijo/cases/api/deadlines';
import type { JudgeRulingRecorded, RecordJudgeRulingInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { judgeResults } from '../rules/code-lists';
import { mayPass, stateAfterRuling } from '../rules/urgent-measure';
import { findMeasure } from './placement.queries';

@Injectable()
export class RecordJudgeRuling {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down what the judge said of an urgent measure. A cancelled one takes the basis from every placement that rests on it. */
  record(request: RequestActor, input: RecordJudgeRulingInput): Promise<Outcome<JudgeRulingRecorded> | null> {
    const on = { act: 'urgent-measure.ruling', key: input.key, caseFileId: input.caseFileId, entityId: input.measureId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const measure = file ? await findMeasure(tx, file.id, input.measureId) : null;
      if (!file || !measure) return null;
      tx.require('record', 'UrgentMeasure', file);
      const result = judgeResults.find((known) => known === input.result);
      const { problems } = new InputCheck().oneOf('result', input.result, judgeResults).instant('ruledAt', input.ruledAt, { notAfter: tx.now });
      if (problems.length > 0 || !result) return invalid(problems);
      if (measure.version !== input.version) return refused([stale(input.version, measure.version)]);
      const state = stateAfterRuling(measure.state, result);
      const decision = result === 'silent' ? null : mayPass(measure.state, state);
      if (decision && !decision.permitted) return refused(decision);
      await tx.sql('update urgent_measure set state = $2, judge_result = $3, judge_result_at = $4, version = version + 1 where id = $1', [measure.id, state, result, input.ruledAt]);
      if (result === 'silent') await tx.tell({ kind: 'judge-silent', officeId: file.officeId, caseFileId: file.id });
      else await meetDeadline(tx, { rule: 'DL06', caseFileId: file.id, subject: measure.id });
      const placementsWithoutBasis = result === 'cancelled' ? await takeBasis(tx, file, measure.id) : 0;
      return done({ __typename: 'JudgeRulingRecorded', measureId: measure.id, state, placementsWithoutBasis });
    });
  }
}

// The child stays where she is: what is lost is the paper, and somebody must find another one now (V10.11).
async function takeBasis(tx: Tx, file: CaseFileRow, measureId: string): Promise<number> {
  const lost = await tx.sql<{ id: string }>(
    `update placement set basis_lost_at = $2, basis_lost_reason = 'urgent-measure-cancelled', version = version + 1
      where urgent_measure_id = $1 and ended_at is null returning id`,
    [measureId, tx.now],
  );
  for (const { id } of lost) await startDeadline(tx, { rule: 'R32-basis', caseFileId: file.id, subject: id, triggerAt: tx.now });
  await tx.tell({ kind: lost.length > 0 ? 'placement-basis-lost' : 'urgent-measure-cancelled', officeId: file.officeId, caseFileId: file.id });
  return lost.length;
}
