import type { Tx } from '@cobijo/audit/api/tx';

/** Whether a child is unaccompanied or separated, under the Mexican or the international reading; undetermined counts as yes (R2, R3). */
export async function intlSeparationOf(tx: Tx, childId: string | null): Promise<boolean> {
  if (childId === null) return false;
  const row = await tx.one<{ alone: boolean }>(
    `select mx_accompaniment in ('unaccompanied','separated','undetermined') or intl_separation in ('unaccompanied','separated','child_headed') as alone
       from child where id = $1`,
    [childId],
  );
  return row?.alone ?? true;
}
