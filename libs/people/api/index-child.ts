import type { Tx } from '@cobijo/audit/api/tx';
import { nameForms } from '../rules/name-forms';

interface Named {
  readonly givenNames: string | null;
  readonly paternalSurname: string | null;
  readonly maternalSurname: string | null;
  readonly preferredName: string | null;
  readonly aliases: readonly string[];
  readonly mothers: readonly string[];
}

/** Stores under which forms a child is found again: her name, her other names, her mother's name (R6). */
export async function indexChild(tx: Tx, childId: string): Promise<void> {
  const child = await tx.one<Named>(
    `select given_names as "givenNames", paternal_surname as "paternalSurname", maternal_surname as "maternalSurname",
       preferred_name as "preferredName",
       (select coalesce(array_agg(a.name), '{}') from child_alias a where a.child_id = c.id) as aliases,
       (select coalesce(array_agg(concat_ws(' ', p.given_names, p.paternal_surname, p.maternal_surname)), '{}')
          from relationship r join person p on p.id = r.person_id
         where r.child_id = c.id and r.type = 'mother' and r.state = 'current' and r.verification_status <> 'refuted') as mothers
     from child c where id = $1`,
    [childId],
  );
  if (!child) return;
  const others = [...child.aliases, ...(child.preferredName ? [preferredFull(child)] : [])];
  await tx.sql('select sec.index_child($1, $2, $3, $4)', [
    childId,
    nameForms(child),
    others.flatMap((name) => nameForms(name)),
    child.mothers.flatMap((name) => nameForms(name)),
  ]);
}

const preferredFull = (child: Named): string =>
  [child.preferredName, child.paternalSurname, child.maternalSurname].filter((part) => part !== null).join(' ');
