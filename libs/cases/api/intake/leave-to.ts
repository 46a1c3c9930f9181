import type { Tx } from '@cobijo/audit/api/tx';
import { classifyChild } from '@cobijo/people/api/classify-child';
import { indexChild } from '@cobijo/people/api/index-child';
import { joinSiblings } from '@cobijo/people/api/join-siblings';

const name = `nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '')`;

// Copies: the record that ends keeps its own rows, so both histories stay as they were (R6).
const copies = [
  `insert into child_alias (id, child_id, name, kind, source, context, created_by)
    select gen_random_uuid(), $2, x.name, x.kind, x.source, x.context, $3 from (
      select ${name} as name, 'previous' as kind, c.child_code as source, null as context from child c where c.id = $1
      union select a.name, a.kind, a.source, a.context from child_alias a where a.child_id = $1) x
    where x.name is not null and not exists (select 1 from child_alias o where o.child_id = $2 and lower(o.name) = lower(x.name))
      and not exists (select 1 from child c where c.id = $2 and lower(${name}) = lower(x.name))`,
  `insert into identity_document (id, child_id, type, number, number_norm, issuing_country, issuing_authority, issued_on, expires_on, original_held_by, verified, note, created_by)
    select gen_random_uuid(), $2, d.type, d.number, d.number_norm, d.issuing_country, d.issuing_authority, d.issued_on, d.expires_on, d.original_held_by, d.verified, d.note, $3
    from identity_document d where d.child_id = $1
      and not exists (select 1 from identity_document o where o.child_id = $2 and o.type = d.type and o.number_norm is not distinct from d.number_norm)`,
  `insert into relationship (id, child_id, person_id, type, basis, kin_line, kin_degree, legal_authority, legal_authority_order, habitual_carer_by_custom,
      verification_status, verification_methods, verification_note, contact_status, last_contact_on, contact_allowed, contact_order, willing_to_care, able_to_care,
      care_asked_on, travelling_together, created_by)
    select gen_random_uuid(), $2, r.person_id, r.type, r.basis, r.kin_line, r.kin_degree, r.legal_authority, r.legal_authority_order, r.habitual_carer_by_custom,
      r.verification_status, r.verification_methods, r.verification_note, r.contact_status, r.last_contact_on, r.contact_allowed, r.contact_order, r.willing_to_care,
      r.able_to_care, r.care_asked_on, r.travelling_together, $3
    from relationship r where r.child_id = $1 and r.state = 'current'
      and not exists (select 1 from relationship o where o.child_id = $2 and o.person_id = r.person_id and o.type = r.type and o.state = 'current')`,
  `insert into case_link (id, case_file_id, linked_case_file_id, reason, created_by)
    select gen_random_uuid(), a.id, b.id, 'same_child', $3 from case_file a, case_file b where a.child_id = $2 and b.child_id = $1 on conflict do nothing`,
] as const;

/** Leaves what one record of a child knew to the one that goes on: names, papers, persons, siblings, and the way to its files. */
export async function leaveTo(tx: Tx, childId: string, intoChildId: string): Promise<void> {
  for (const copy of copies) await tx.sql(copy, [childId, intoChildId, tx.actor.id]);
  const siblings = await tx.one('select 1 from sibling_group_member where child_id = $1', [childId]);
  if (siblings) await joinSiblings(tx, [childId, intoChildId]);
  await indexChild(tx, intoChildId);
  await classifyChild(tx, intoChildId);
}
