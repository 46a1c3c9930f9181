import { answering, type Asked, type Question, rowOf } from '@cobijo/audit/api/question';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { DuplicateVerdict } from '@cobijo/graphql/generated/server';

const verdictsText = `select distinct on (x.other) x.other as "otherChildId", x.verdict, x.reason, u.name as "byName", x.created_at as at
  from (select d.other_child_id as other, d.* from duplicate_verdict d where d.child_id = $1
        union all select d.child_id, d.* from duplicate_verdict d where d.other_child_id = $1 and d.child_id is not null) x
    join app_user u on u.id = x.created_by
  where exists (select 1 from child c where c.id = $1) order by x.other, x.created_at desc`;

/** What was judged about a record of a child and others, from either side; the newest judgement of each pair (R6). */
export const duplicateVerdictsOf = (reads: Reads, request: RequestActor, childId: string): Promise<DuplicateVerdict[]> =>
  reads.rows<DuplicateVerdict>(request, { name: 'duplicate-verdicts', text: verdictsText, values: [childId] });

/** How many questions of identity about a child nobody has settled yet: two records that may be one child (R6). */
export const identityQueriesQuestion = (childId: Asked): Question<number> =>
  answering(
    rowOf<{ queries: number }>(
      { text: 'select sec.identity_queries_open($1) as queries', values: [childId] },
      {},
    ),
    (row) => row?.queries ?? 0,
  );
