import { answering, type Question, rowOf } from '@cobijo/audit/api/question';

/** Clocks of alerts for life and safety: emergency contact, detention, a child who is afraid, violence to report. */
const alerts = '^(R1|R14|R40|R68|DL08|DL41-0)(-|$)';

/** How many alerts for the child's life or safety are open although their time is over. */
export const priorityAlertsQuestion = (caseFileId: string, now: Date): Question<number> =>
  answering(
    rowOf<{ alerts: number }>(
      {
        text: `select count(*)::int as alerts from deadline where case_file_id = $1 and state = 'open' and due_at < $2 and rule ~ $3`,
        values: [caseFileId, now, alerts],
      },
      {},
    ),
    (row) => row?.alerts ?? 0,
  );
