import type { Tx } from '@cobijo/audit/api/tx';
import type { CaseFileRow } from '../case-files.queries';

/** Ends what intake sees: whoever opened the file without working on it leaves, and the child is her team's (domain 8.2). */
export async function handOverFromIntake(tx: Tx, file: CaseFileRow): Promise<void> {
  await tx.sql(
    `update case_assignment set ended_at = $2, end_reason = 'handed_over'
      where case_file_id = $1 and ended_at is null and discipline = 'coordination' and role_on_case = 'observer'`,
    [file.id, tx.now],
  );
  if (file.childId) await tx.sql('select sec.hand_over_child($1)', [file.childId]);
}
