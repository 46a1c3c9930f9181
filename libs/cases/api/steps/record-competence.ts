import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { CaseFileChanged, RecordCompetenceInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class RecordCompetence {
  constructor(private readonly recorder: Recorder) {}

  /** Records which procuraduría is competent; earlier ones stay in the history. */
  record(request: RequestActor, input: RecordCompetenceInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'case-file.record-competence', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('edit', 'CaseFile', file);
        const { problems } = new InputCheck()
          .text('ppnna', input.ppnna, { min: 3, max: 200 })
          .text('basis', input.basis, { min: 3, max: 2000 })
          .date('since', input.since, { notAfter: civilDateOf(tx.now, file.timeZone) });
        if (problems.length > 0) return invalid(problems);
        const values = [file.id, input.ppnna.trim(), input.since, input.basis.trim()];
        const changed = await tx.one<{ version: number }>(
          'update case_file set competent_ppnna = $2, competent_since = $3, competent_basis = $4, version = version + 1 where id = $1 returning version',
          values,
        );
        await tx.sql(
          'insert into case_competence (case_file_id, ppnna, since, basis, id, created_by) values ($1, $2, $3, $4, $5, $6)',
          [...values, newId<'CaseCompetence'>(), tx.actor.id],
        );
        return done({
          __typename: 'CaseFileChanged',
          caseFileId: file.id,
          state: file.state,
          version: changed?.version ?? file.version,
        });
      },
    );
  }
}
