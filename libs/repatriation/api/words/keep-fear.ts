import type { Tx } from '@cobijo/audit/api/tx';
import type { CaseFileRow } from '@cobijo/cases/api/case-files.queries';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import { markSignificantChange } from '@cobijo/determinations/api/official/significant-change';
import { newId } from '@cobijo/kernel/api/new-id';
import type { FearKind } from '../../rules/code-lists';
import { consequencesOfFear } from '../../rules/holds';

/** What the child said. */
export interface Said {
  readonly kind: FearKind;
  readonly words: string | null;
}

/**
 * Keeps it and carries out what follows: the database stops every return of the file with this very row, what was
 * decided no longer fits her life, she is screened within hours and her attorney is called.
 */
export async function keepFear(tx: Tx, file: CaseFileRow, said: Said): Promise<Date> {
  await tx.sql(
    'insert into fear_expression (id, case_file_id, kind, words, created_by) values ($1, $2, $3, $4, $5)',
    [newId<'FearExpression'>(), file.id, said.kind, said.words, tx.actor.id],
  );
  await markSignificantChange(tx, {
    caseFileId: file.id,
    change: said.kind === 'fear' ? 'fear_expressed' : 'child_view_changed',
    note: null,
  });
  const { tasks, page } = consequencesOfFear(tx.now);
  for (const { rule, task, dueAt } of tasks)
    await startDeadline(tx, {
      rule,
      caseFileId: file.id,
      subject: task,
      triggerAt: tx.now,
      dueAt,
      kind: 'target',
      responsible: 'us',
    });
  for (const to of page)
    await tx.tell({ kind: 'fear-expressed', officeId: file.officeId, caseFileId: file.id, payload: { to } });
  return tasks[0].dueAt;
}
