import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { ProtectionClaimRecorded, RecordProtectionClaimInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';

@Injectable()
export class RecordProtectionClaim {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down that the child asks for protection: never refused, the shield goes up at once (LM 112-V; LRPCAP 21). */
  record(request: RequestActor, input: RecordProtectionClaimInput): Promise<Outcome<ProtectionClaimRecorded> | null> {
    // The trail is read by more people than the claim: its act carries a name that tells nothing.
    return this.recorder.act(request, { act: 'legal.record', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'ProtectionClaim', file);
      const { problems } = new InputCheck().instant('statedAt', input.statedAt, { notAfter: tx.now }).text('words', input.words, { max: 4000 });
      if (problems.length > 0) return invalid(problems);
      await save(tx, input);
      await raiseShield(tx, file);
      return done({ __typename: 'ProtectionClaimRecorded', asylumShield: true });
    });
  }
}

// No `returning`: whoever writes a claim down need not be one who may read it.
async function save(tx: Tx, input: RecordProtectionClaimInput): Promise<void> {
  await tx.sql('insert into protection_statement (id, case_file_id, stated_at, words, created_by) values ($1, $2, $3, $4, $5)', [
    newId<'ProtectionStatement'>(), input.caseFileId, input.statedAt, input.words?.trim() || null, tx.actor.id,
  ]);
  const known = await tx.one<{ open: boolean }>('select sec.protection_claim_open($1) as open', [input.caseFileId]);
  if (known?.open) return;
  await tx.sql(`insert into protection_claim (id, case_file_id, state, stated_at, created_by) values ($1, $2, 'intent', $3, $4)`, [
    newId<'ProtectionClaim'>(), input.caseFileId, input.statedAt, tx.actor.id,
  ]);
}

async function raiseShield(tx: Tx, file: CaseFileRow): Promise<void> {
  await tx.sql(
    `update case_file set ip_intent = 'yes', asylum_shield = true, version = version + 1, updated_at = $2
      where id = $1 and not (ip_intent = 'yes' and asylum_shield)`,
    [file.id, tx.now],
  );
  for (const { userId } of file.team.filter(({ discipline }) => discipline === 'legal'))
    await tx.tell({ kind: 'legal-step', officeId: file.officeId, caseFileId: file.id, userId });
}
