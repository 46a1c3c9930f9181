import type { Tx } from '@cobijo/audit/api/tx';
import type { CaseFileRow } from '@cobijo/cases/api/case-files.queries';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import type { DeadlineCode } from '@cobijo/cases/rules/deadline-catalogue';

/** Opens tasks on a file as clocks of our own, and returns their codes. */
export async function openTasks(tx: Tx, caseFileId: string, tasks: readonly DeadlineCode[]): Promise<string[]> {
  for (const rule of tasks) await startDeadline(tx, { rule, caseFileId, subject: 'encounter', triggerAt: tx.now });
  return [...tasks];
}

/** Raises the file to the highest priority and tells supervisors and the file's attorneys. Codes only leave the office. */
export async function alertEveryone(tx: Tx, file: CaseFileRow, kind: string): Promise<void> {
  await tx.sql('update case_file set priority = 0, version = version + 1, updated_at = $2 where id = $1 and priority > 0', [file.id, tx.now]);
  await tx.tell({ kind, officeId: file.officeId, caseFileId: file.id });
  for (const member of file.team.filter(({ discipline }) => discipline === 'legal'))
    await tx.tell({ kind, officeId: file.officeId, caseFileId: file.id, userId: member.userId });
}
