import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { supervisorRoles } from '@cobijo/access/rules/roles';
import { done, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { Denied } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline } from '@cobijo/cases/api/deadlines';
import type { AcknowledgeRiskInput, RiskAcknowledged } from '@cobijo/graphql/generated/server';
import { findRisk } from './risks.queries';

/** A supervisor takes note of a severe risk within 24 hours. */
@Injectable()
export class AcknowledgeRisk {
  constructor(private readonly recorder: Recorder) {}

  acknowledge(request: RequestActor, input: AcknowledgeRiskInput): Promise<Outcome<RiskAcknowledged> | null> {
    const on = { act: 'risk.acknowledge', key: input.key, caseFileId: input.caseFileId, entityId: input.riskId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const risk = file && (await findRisk(tx, file.id, input.riskId));
      if (!file || !risk) return null;
      tx.require('edit', 'Risk', file);
      if (!supervisorRoles.some((role) => tx.actor.roles.includes(role))) throw new Denied('edit', 'Risk');
      await tx.sql('update risk_assessment set acknowledged_at = $3, acknowledged_by = $4 where case_file_id = $1 and id = $2 and acknowledged_at is null', [
        file.id, risk.id, tx.now, tx.actor.id,
      ]);
      await meetDeadline(tx, { rule: 'R40-acknowledge', caseFileId: file.id });
      return done({ __typename: 'RiskAcknowledged', id: risk.id });
    });
  }
}
