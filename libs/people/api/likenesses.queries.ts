/** Calls and records elsewhere that are like a child of an office whose supervisor this is, for the statement of a page (R6). */
export const likenessesForMe = `select a.id, a.kind, a.folio, a.raised_at as "raisedAt", o.name as "officeName", o.phone as "officePhone", o.email as "officeEmail",
    c.id as "childId", c.child_code as "childCode",
    nullif(concat_ws(' ', coalesce(c.preferred_name, c.given_names), c.paternal_surname), '') as "childName", f.id as "caseFileId", f.case_no as "caseNo"
  from likeness_alert a join child c on c.id = a.child_id join office o on o.id = a.from_office_id
    left join lateral (select f.id, f.case_no from case_file f where f.child_id = c.id order by f.created_at desc limit 1) f on true
  where a.office_id = any ((select sec.my_office_ids())::uuid[]) and a.answered_at is null and c.merged_into is null and not c.name_sealed
  order by a.raised_at desc limit 12`;
