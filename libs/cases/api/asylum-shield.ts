import type { Tx } from '@cobijo/audit/api/tx';

/** Notes that something points to a need for protection: from now on no consular contact (LM 112-V, LRPCAP 21). */
export const raiseAsylumShield = async (tx: Tx, caseFileId: string): Promise<void> => {
  await tx.sql('update case_file set ip_indicators = true, asylum_shield = true, updated_at = $2 where id = $1', [caseFileId, tx.now]);
};
