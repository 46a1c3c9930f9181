import type { Statement } from '@cobijo/audit/api/reads';

const office = `o.id, o.code, o.name, o.phone, o.email, o.time_zone as "timeZone"`;

/** The person whom the session belongs to. */
export const meStatement = (demo: boolean): Statement => ({
  name: 'me',
  text: `select u.id, u.name, u.discipline, $1::boolean as demo, 'Me' as "__typename",
      string_to_array(current_setting('app.roles'), ',') as roles, sec.my_office_ids() as "officeIds",
      (select row_to_json(x) from (select ${office} from office o where o.id = u.office_id) x) as office
    from app_user u where u.id = sec.actor()`,
  values: [demo],
});

/** The key of the drafts that this person keeps on devices; made when first asked for. */
export const draftKeyStatement: Statement = { name: 'draft-key', text: 'select sec.my_draft_key() as key' };

export const officesStatement: Statement = { name: 'offices', text: `select ${office} from office o order by o.name` };

/** Active colleagues, by role and office. */
export const staffStatement = (role: string | null, officeId: string | null): Statement => ({
  name: 'staff',
  text: `select u.id, u.name, u.discipline, u.office_id as "officeId", array_agg(r.role order by r.role) as roles
    from app_user u join app_user_role r on r.user_id = u.id
    where ($1::text is null or exists (select 1 from app_user_role x where x.user_id = u.id and x.role = $1))
      and ($2::uuid is null or u.office_id = $2::uuid) and (u.active_to is null or u.active_to >= current_date)
    group by u.id order by u.name limit 200`,
  values: [role, officeId],
});
