import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { DeterminationChanged, DeterminationStepInput, RecordSignificantChangeInput } from '@cobijo/graphql/generated/server';
import { decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { significantChanges } from '../../rules/code-lists';
import { officialMayBecome } from '../../rules/determination-state';
import { changeConsequences } from '../../rules/validity';
import { type DeterminationRow, findDetermination } from '../determinations.queries';
import { orderInForce } from './notify';
import { markSignificantChange } from './significant-change';

type Answer = Promise<Outcome<DeterminationChanged> | null>;

/** What stops a determination: an order, or a change in the child's life. Protective: no stale page ever holds it back. */
@Injectable()
export class Suspend {
  constructor(private readonly recorder: Recorder) {}

  suspend(request: RequestActor, input: DeterminationStepInput): Answer {
    return this.recorder.act(request, { act: 'determination.suspend', key: input.key, caseFileId: input.caseFileId, entityId: input.determinationId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      const { problems } = new InputCheck().text('reason', input.reason, { min: 3, max: 2000 }).id('documentId', input.documentId);
      if (problems.length > 0) return invalid(problems);
      const decision = decide([unless(officialMayBecome(found.row.state, 'suspended'), block('STATE', 'nothing-to-suspend', [policy('6.3')], { state: found.row.state }))]);
      if (!decision.permitted) return refused(decision);
      await tx.sql(
        `update determination set state = 'suspended', suspended_from = state, suspension_reason = $2, suspension_document_id = $3, version = version + 1 where id = $1`,
        [found.row.id, input.reason?.trim(), input.documentId ?? null],
      );
      await tx.tell({ kind: 'determination.suspended', caseFileId: input.caseFileId });
      return done(changed(found.row, 'suspended'), decision);
    });
  }

  lift(request: RequestActor, input: DeterminationStepInput): Answer {
    return this.recorder.act(request, { act: 'determination.lift-suspension', key: input.key, caseFileId: input.caseFileId, entityId: input.determinationId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      tx.require('register', 'Determination', found.file);
      const shown = input.documentId ? await documentCounts(tx, found.file.id, input.documentId) : false;
      const stay = [law.LA(126), law.LA(160)];
      const decision = decide([
        unless(found.row.state === 'suspended', block('STATE', 'determination-not-suspended', [policy('6.3')], { state: found.row.state })),
        unless(shown, block('R70', 'lifting-paper-not-shown', stay)),
        when(await orderInForce(tx, found.file.id), block('R70', 'order-still-in-force', stay)),
      ]);
      if (!decision.permitted) return refused(decision);
      const back = found.row.suspendedFrom ?? 'official';
      await tx.sql('update determination set state = $2, suspended_from = null, version = version + 1 where id = $1', [found.row.id, back]);
      return done(changed(found.row, back), decision);
    });
  }

  recordChange(request: RequestActor, input: RecordSignificantChangeInput): Answer {
    return this.recorder.act(request, { act: 'determination.record-change', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Determination', file);
      const change = significantChanges.find((one) => one === input.change);
      const { problems } = new InputCheck().oneOf('change', input.change, significantChanges).require('change', input.change).text('note', input.note, { max: 4000 });
      if (problems.length > 0 || !change) return invalid(problems);
      const marked = await markSignificantChange(tx, { caseFileId: file.id, change, note: input.note ?? null });
      if (!marked) return null;
      return done({ __typename: 'DeterminationChanged', ...marked, alerts: [changeConsequences(change).task] });
    });
  }
}

const changed = (row: DeterminationRow, state: string): DeterminationChanged => ({ __typename: 'DeterminationChanged', id: row.id, state, version: row.version + 1, alerts: [] });

async function find(tx: Tx, input: DeterminationStepInput): Promise<{ readonly file: CaseFileRow; readonly row: DeterminationRow } | null> {
  const file = await findCaseFile(tx, input.caseFileId);
  const row = file && (await findDetermination(tx, file.id, input.determinationId));
  if (!file || !row) return null;
  tx.require('record', 'Determination', file);
  return { file, row };
}
