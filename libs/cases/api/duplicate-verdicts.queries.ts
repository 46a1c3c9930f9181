import { answering, type Asked, type Question, rowOf } from '@cobijo/audit/api/question';

/** How many questions of identity about a child nobody has settled yet: two records that may be one child (R6). */
export const identityQueriesQuestion = (childId: Asked): Question<number> =>
  answering(
    rowOf<{ queries: number }>(
      { text: 'select sec.identity_queries_open($1) as queries', values: [childId] },
      {},
    ),
    (row) => row?.queries ?? 0,
  );
