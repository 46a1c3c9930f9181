import type { Tx } from '@cobijo/audit/api/tx';
import { refused, type Refused, stale } from '@cobijo/audit/api/outcome';
import { newId } from '@cobijo/kernel/api/new-id';
import type { RelationshipRow } from './children.queries';
import { relationshipsOf } from './children.queries';

/** Which relationship, of which child, as which version. */
export interface AboutRelationship {
  readonly childId: string;
  readonly relationshipId: string;
  readonly version: number;
}

/** The relationship to change; null when it is not this child's, a refusal when the page is older than the row. */
export async function relationshipToChange(tx: Tx, about: AboutRelationship): Promise<RelationshipRow | Refused | null> {
  const found = (await relationshipsOf(tx, about.childId)).find(({ id }) => id === about.relationshipId);
  if (!found) return null;
  return found.version === about.version ? found : refused([stale(about.version, found.version)]);
}

/** Keeps what a relationship said, with the reason why it changes. */
export const keepRelationship = (tx: Tx, relationshipId: string, reason: string): Promise<unknown> =>
  tx.sql(
    `insert into relationship_history (id, relationship_id, child_id, version, was, reason, created_by)
     select $2, r.id, r.child_id, r.version, to_jsonb(r.*), $3, $4 from relationship r where r.id = $1`,
    [relationshipId, newId<'RelationshipHistory'>(), reason, tx.actor.id],
  );
