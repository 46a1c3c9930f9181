import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { IpIntentRecorded, RecordIpIntentInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { asylumShieldOf } from '../../rules/asylum-shield';
import { type IpIntent, ipIntents } from '../../rules/code-lists';
import { type CaseFileRow, findCaseFile } from '../case-files.queries';

@Injectable()
export class RecordIpIntent {
  constructor(private readonly recorder: Recorder) {}

  /** Records what the child wants. The consular shield is computed in the same breath (LM 112-V, LRPCAP 21). */
  record(request: RequestActor, input: RecordIpIntentInput): Promise<Outcome<IpIntentRecorded> | null> {
    return this.recorder.act(
      request,
      { act: 'case-file.record-ip-intent', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('record', 'Risk', file);
        const intent = ipIntents.find((code) => code === input.intent);
        if (!intent) return invalid(new InputCheck().oneOf('intent', input.intent, ipIntents).problems);
        const asylumShield = await writeShield(tx, file, { ipIntent: intent, indicators: file.ipIndicators });
        await tx.sql('update case_file set ip_intent_at = $2 where id = $1', [file.id, tx.now]);
        return done({ __typename: 'IpIntentRecorded', ipIntent: intent, asylumShield });
      },
    );
  }
}

/** Raises the shield when anything else points to a need for protection: fear, a risk screening, a claim. */
export const noteProtectionIndicators = async (
  tx: Tx,
  file: Pick<CaseFileRow, 'id' | 'ipIntent'>,
): Promise<void> => {
  await writeShield(tx, file, { ipIntent: file.ipIntent, indicators: true });
};

async function writeShield(
  tx: Tx,
  file: Pick<CaseFileRow, 'id'>,
  facts: { readonly ipIntent: IpIntent; readonly indicators: boolean },
): Promise<boolean> {
  const shield = asylumShieldOf(facts);
  await tx.sql(
    'update case_file set ip_intent = $2, ip_indicators = $3, asylum_shield = $4, updated_at = $5, version = version + 1 where id = $1',
    [file.id, facts.ipIntent, facts.indicators, shield, tx.now],
  );
  return shield;
}

/** Takes over the level of the latest risk assessment: risk and priority of a file follow it (E14). */
export const followRisk = async (tx: Tx, caseFileId: string, level: number): Promise<void> => {
  await tx.sql(
    'update case_file set risk_level = $2, priority = $2, updated_at = $3, version = version + 1 where id = $1',
    [caseFileId, level, tx.now],
  );
};
