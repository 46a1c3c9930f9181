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

const colleagues = (where: string): string => `select u.id, u.name, u.discipline, u.office_id from app_user u
      where ${where} and (u.active_to is null or u.active_to >= current_date)
        and ($1::text is null or exists (select 1 from app_user_role x where x.user_id = u.id and x.role = $1)) order by u.name limit 200`;

/** Active colleagues of a role: those of an office, or first those of my own and then, as far as there is room, those of others. */
export const staffStatement = (role: string | null, officeId: string | null): Statement => ({
  name: 'staff',
  text: `select u.id, u.name, u.discipline, u.office_id as "officeId", array(select r.role from app_user_role r where r.user_id = u.id order by r.role) as roles
    from (select * from (
      (select true as near, n.* from (${colleagues('u.office_id = coalesce($2::uuid, sec.home_office_id())')}) n)
      union all (select false, o.* from (${colleagues('$2::uuid is null and u.office_id <> sec.home_office_id()')}) o)) c order by c.near desc, c.name limit 200) u
    order by u.near desc, u.name`,
  values: [role, officeId],
});
