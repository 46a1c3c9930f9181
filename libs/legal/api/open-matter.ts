import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { CloseMatterInput, MatterClosed, MatterOpened, OpenMatterInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { capacities, matterOutcomes, matterTypes } from '../rules/code-lists';

@Injectable()
export class OpenMatter {
  constructor(private readonly recorder: Recorder) {}

  /** Opens a legal matter. Asylum is none of them: its very existence is privileged. */
  open(request: RequestActor, input: OpenMatterInput): Promise<Outcome<MatterOpened> | null> {
    return this.recorder.act(request, { act: 'matter.open', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('create', 'LegalMatter', file);
      const { problems } = new InputCheck()
        .oneOf('type', input.type, matterTypes)
        .oneOf('capacity', input.capacity, capacities)
        .text('authority', input.authority, { max: 200 })
        .text('fileNo', input.fileNo, { max: 100 })
        .id('leadAttorneyId', input.leadAttorneyId);
      if (problems.length > 0) return invalid(problems);
      const matterId = newId<'LegalMatter'>();
      await tx.sql(
        `insert into legal_matter (id, case_file_id, type, authority, file_no, capacity, lead_attorney_id, state, opened_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, 'intake', $8, $9)`,
        [matterId, file.id, input.type, input.authority?.trim() || null, input.fileNo?.trim() || null, input.capacity, input.leadAttorneyId ?? tx.actor.id, tx.now, tx.actor.id],
      );
      return done({ __typename: 'MatterOpened', matterId });
    });
  }

  /** Closes a legal matter with its outcome. */
  close(request: RequestActor, input: CloseMatterInput): Promise<Outcome<MatterClosed> | null> {
    const on = { act: 'matter.close', key: input.key, caseFileId: input.caseFileId, entityId: input.matterId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('create', 'LegalMatter', file);
      const { problems } = new InputCheck().oneOf('outcome', input.outcome, matterOutcomes);
      if (problems.length > 0) return invalid(problems);
      const closed = await tx.one(
        `update legal_matter set state = 'closed', closed_at = $3, outcome = $4, version = version + 1 where case_file_id = $1 and id = $2 and closed_at is null returning id`,
        [file.id, input.matterId, tx.now, input.outcome],
      );
      return closed ? done({ __typename: 'MatterClosed', matterId: input.matterId }) : null;
    });
  }
}
