import type { Tx } from '@cobijo/audit/api/tx';

/** A language of a child and how well the child speaks it (CL-07). */
export interface LanguageRow {
  readonly code: string;
  readonly level: string;
}

/** The languages of a child; none recorded means none known. */
export async function languagesOf(tx: Tx, childId: string): Promise<readonly LanguageRow[]> {
  const row = await tx.one<{ languages: readonly LanguageRow[] }>('select languages from child where id = $1', [childId]);
  return row?.languages ?? [];
}
