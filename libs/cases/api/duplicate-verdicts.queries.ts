import type { Tx } from '@cobijo/audit/api/tx';

/** How many questions of identity about a child nobody has settled yet: two records that may be one child (R6). */
export async function duplicateQueriesOpen(tx: Tx, childId: string): Promise<number> {
  const row = await tx.one<{ queries: number }>('select sec.identity_queries_open($1) as queries', [childId]);
  return row?.queries ?? 0;
}
