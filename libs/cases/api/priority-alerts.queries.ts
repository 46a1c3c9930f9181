import type { Tx } from '@cobijo/audit/api/tx';

/** Clocks of alerts for life and safety: emergency contact, detention, a child who is afraid, violence to report. */
const alerts = '^(R1|R14|R40|R68|DL08|DL41-0)(-|$)';

/** How many alerts for the child's life or safety are open although their time is over. */
export async function overduePriorityAlerts(tx: Tx, caseFileId: string): Promise<number> {
  const row = await tx.one<{ alerts: number }>(
    `select count(*)::int as alerts from deadline where case_file_id = $1 and state = 'open' and due_at < $2 and rule ~ $3`,
    [caseFileId, tx.now, alerts],
  );
  return row?.alerts ?? 0;
}
