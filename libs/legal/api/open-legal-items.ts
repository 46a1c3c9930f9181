import type { Tx } from '@cobijo/audit/api/tx';
import type { OpenItem } from '@cobijo/cases/rules/closure';

/** What legal work is still open and keeps the file from closing (R88). A claim for protection counts as a matter: no more is told. */
export const openLegalItems = (tx: Tx, caseFileId: string): Promise<OpenItem[]> =>
  tx.sql<OpenItem>(
    `select 'matter' as kind, id from legal_matter where case_file_id = $1 and closed_at is null
     union all select 'matter', id from court_order where case_file_id = $1 and in_force
     union all select 'matter', $1::uuid where sec.protection_claim_open($1)`,
    [caseFileId],
  );
