import type { Tx } from '@cobijo/audit/api/tx';
import type { OpenItem } from '@cobijo/cases/rules/closure';

/** A return that is not closed keeps the file open: also while somebody still has to ask how she is (R88, DL51). */
export const openReturns = (tx: Tx, caseFileId: string): Promise<OpenItem[]> =>
  tx.sql<OpenItem>(
    `select 'return' as kind, id from return_request where case_file_id = $1 and state not in ('closed_returned','closed_not_returned')`,
    [caseFileId],
  );

/** Everybody who signed a return of the file, in whichever round. */
export async function signers(tx: Tx, caseFileId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>('select distinct signed_by as id from return_authorisation where case_file_id = $1', [caseFileId]);
  return rows.map(({ id }) => id);
}
