import { answering, type Asked, type Question, rowOf } from '@cobijo/audit/api/question';

/** Whether a child is unaccompanied or separated, under the Mexican or the international reading; undetermined, or out of sight, counts as yes (R2, R3). */
export const separationQuestion = (childId: Asked<string | null>): Question<boolean> =>
  answering(
    rowOf<{ alone: boolean }>(
      {
        text: `select $1::uuid is not null and coalesce((
             select mx_accompaniment in ('unaccompanied','separated','undetermined') or intl_separation in ('unaccompanied','separated','child_headed')
               from child where id = $1), true) as alone`,
        values: [childId],
      },
      {},
    ),
    (row) => row?.alone ?? false,
  );
