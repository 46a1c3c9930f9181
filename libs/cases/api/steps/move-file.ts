import type { Tx } from '@cobijo/audit/api/tx';
import { stale } from '@cobijo/audit/api/outcome';
import { newId } from '@cobijo/kernel/api/new-id';
import type { Ground } from '@cobijo/kernel/rules/ground';
import type { CaseFileChanged } from '@cobijo/graphql/generated/server';
import type { CaseState } from '../../rules/code-lists';
import type { CaseFileRow } from '../case-files.queries';

/** Where a file goes, and why when a reason was asked. */
export interface Move {
  readonly to: CaseState;
  readonly reason?: string | null;
  readonly hold?: { readonly reason: string; readonly reviewOn: string };
}

/** Takes a file to another state and keeps the step. */
export async function moveFile(tx: Tx, file: CaseFileRow, move: Move): Promise<CaseFileChanged> {
  const moved = await tx.one<{ version: number }>(
    `update case_file set state = $2, held_from_state = $3, hold_reason = $4, hold_review_on = $5, closed_at = $6, updated_at = $7, version = version + 1
      where id = $1 returning version`,
    [
      file.id,
      move.to,
      move.hold ? file.state : null,
      move.hold?.reason ?? null,
      move.hold?.reviewOn ?? null,
      move.to === 'closed' ? tx.now : null,
      tx.now,
    ],
  );
  await tx.sql(
    `insert into case_state_change (id, case_file_id, from_state, to_state, reason, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId<'CaseStateChange'>(), file.id, file.state, move.to, move.reason ?? null, tx.now, tx.actor.id],
  );
  return {
    __typename: 'CaseFileChanged',
    caseFileId: file.id,
    state: move.to,
    version: moved?.version ?? file.version + 1,
  };
}

/** The ground that a page older than the file raises, or null. */
export const staleFile = (seen: number, file: CaseFileRow): Ground | null =>
  seen === file.version ? null : stale(seen, file.version);
