import type { Tx } from '@cobijo/audit/api/tx';
import type { SectionAuthor } from '@cobijo/graphql/generated/server';

/** Who else wrote in these sections in the last five minutes. */
export const authorsNow = (tx: Tx, biaId: string, sections: readonly string[]): Promise<SectionAuthor[]> =>
  tx.sql<SectionAuthor>(
    `select 'SectionAuthor' as "__typename", c.section, c.user_id as "userId", u.name, u.discipline, c.last_at as "lastAt"
       from bia_contributor c join app_user u on u.id = c.user_id
      where c.bia_id = $1 and c.section = any ($2) and c.user_id <> $3 and c.last_at > $4::timestamptz - interval '5 minutes' order by c.last_at desc`,
    [biaId, sections, tx.actor.id, tx.now],
  );
