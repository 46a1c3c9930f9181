import type { Tx } from '@cobijo/audit/api/tx';
import { changeConsequences } from '../../rules/validity';
import type { SignificantChange } from '../../rules/code-lists';
import { officialDetermination, openRecommendation } from '../determinations.queries';

/** What is noted of a change in the child's life. */
export interface ChangeNote {
  readonly caseFileId: string;
  readonly change: SignificantChange;
  readonly note: string | null;
}

/** Marks what stands as no longer fitting the child's life, at once (R58). A later context calls it too, when fear is expressed. */
export async function markSignificantChange(tx: Tx, { caseFileId, change, note }: ChangeNote): Promise<{ readonly id: string; readonly state: string; readonly version: number } | null> {
  const standing = (await officialDetermination(tx, caseFileId)) ?? (await openRecommendation(tx, caseFileId));
  if (!standing) return null;
  await tx.sql(
    `update determination set significant_change = coalesce(significant_change, $2), significant_change_at = coalesce(significant_change_at, $3),
       significant_change_note = concat_ws(E'\\n', significant_change_note, $4::text), version = version + 1 where id = $1`,
    [standing.id, change, tx.now, note],
  );
  const { task, urgent } = changeConsequences(change);
  await tx.tell({ kind: task, caseFileId, payload: { change, urgent: urgent ? 1 : 0 } });
  return { id: standing.id, state: standing.state, version: standing.version + 1 };
}
