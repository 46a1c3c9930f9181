import { type Asked, type Question, rowsOf } from '@cobijo/audit/api/question';

/** Somebody who could receive a child or travel with her: a relative with a name, or a brother or sister. */
export interface CompanionRow {
  readonly id: string;
  readonly name: string | null;
  readonly relation: string;
  readonly sibling: boolean;
}

/** The people of a child whom the actor may see, and her brothers and sisters. */
export const companionsQuestion = (childId: Asked): Question<readonly CompanionRow[]> =>
  rowsOf<CompanionRow>({
    text: `select p.id, concat_ws(' ', p.given_names, p.paternal_surname) as name, r.type as relation, false as sibling
       from relationship r join person p on p.id = r.person_id where r.child_id = $1 and r.state = 'current'
     union all
     select s.child_id, s.given_names, 'sibling', true from child c cross join lateral sec.siblings_of(c.id) s where c.id = $1`,
    values: [childId],
  }, {});
