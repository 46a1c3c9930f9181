import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { RecordReturnIncidentInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayMove, type ReturnState } from '../../rules/return-state';
import { moveTo, onOpenReturn } from '../acting';

@Injectable()
export class RecordReturnIncident {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps what went wrong on the way, always; it moves the return only where that makes sense. */
  record(request: RequestActor, input: RecordReturnIncidentInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.record-incident', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = new InputCheck()
          .oneOf('kind', input.kind, ['incident', 'turned_back'])
          .text('account', input.account, { min: 3, max: 4000 }).problems;
        if (problems.length > 0) return invalid(problems);
        await tx.sql(
          `insert into return_incident (id, case_file_id, return_id, kind, occurred_at, account, created_by) values ($1, $2, $3, $4, $7, $5, $6)`,
          [
            newId<'ReturnIncident'>(),
            open.file.id,
            open.request.id,
            input.kind,
            input.account.trim(),
            tx.actor.id,
            tx.now,
          ],
        );
        const to: ReturnState = input.kind === 'turned_back' ? 'turned_back' : 'incident';
        return moveTo(tx, open.request, mayMove(open.request.state, to) ? to : open.request.state);
      },
    );
  }
}
