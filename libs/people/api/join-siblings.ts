import type { Tx } from '@cobijo/audit/api/tx';
import { newId } from '@cobijo/kernel/api/new-id';

/** Puts children whom the actor sees into one group of siblings that stays together, and tells their teams (R8; LGDNNA 22 to 24). */
export async function joinSiblings(tx: Tx, childIds: readonly string[]): Promise<string> {
  const groups = await tx.sql<{ groupId: string }>(
    'select distinct group_id as "groupId" from sibling_group_member where child_id = any ($1) order by 1',
    [childIds],
  );
  const groupId = groups[0]?.groupId ?? newId<'SiblingGroup'>();
  if (groups.length === 0) await tx.sql('insert into sibling_group (id, created_by) values ($1, $2)', [groupId, tx.actor.id]);
  // Two groups that turn out to be one family become one.
  await tx.sql('update sibling_group_member set group_id = $1 where group_id = any ($2) and group_id <> $1', [
    groupId,
    groups.map((group) => group.groupId),
  ]);
  await tx.sql(
    `insert into sibling_group_member (group_id, child_id, created_by) select $1, unnest($2::uuid[]), $3 on conflict (child_id) do nothing`,
    [groupId, childIds, tx.actor.id],
  );
  const files = await tx.sql<{ caseFileId: string }>(
    `select distinct s.case_file_id as "caseFileId" from child c cross join lateral sec.siblings_of(c.id) s
     where c.id = any ($1) and s.case_file_id is not null`,
    [childIds],
  );
  for (const { caseFileId } of files) await tx.tell({ kind: 'siblings-linked', caseFileId });
  return groupId;
}
