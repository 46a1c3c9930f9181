import type { Statement } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AccountFacts } from '@cobijo/access/rules/accounts';

/** Accounts with what waits for a decision, and the offices, for whoever looks after accounts. */
export const accountsStatement: Statement = {
  name: 'accounts-page',
  text: `select (select coalesce(json_agg(a order by json_array_length(a.waiting) = 0, a.name), '[]'::json) from (
      select u.id, u.name, u.email, u.discipline, (select o.code from office o where o.id = u.office_id) as "officeCode",
        array(select r.role from app_user_role r where r.user_id = u.id order by r.role) as roles,
        coalesce((select json_agg(json_build_object('id', q.id, 'role', q.role, 'askedAt', q.asked_at, 'askedBy', (select w.name from app_user w where w.id = q.asked_by)) order by q.role)
          from role_request q where q.user_id = u.id and q.decided_at is null and q.withdrawn_at is null), '[]'::json) as waiting,
        u.active_from <= current_date and (u.active_to is null or u.active_to >= current_date) as active,
        u.id = any ((select sec.accounts_with_password())::uuid[]) as "hasPassword", u.id = sec.actor() as own
      from app_user u) a) as accounts,
    (select coalesce(json_agg(o order by o.name), '[]'::json) from (select id, code, name, phone, email, time_zone as "timeZone" from office) o) as offices
    where sec.has_role('ADM', 'DPO')`,
};

/** What the rules want to know of an account; null when there is none. */
export const accountFacts = (tx: Tx, userId: string): Promise<AccountFacts | null> =>
  tx.one<AccountFacts>('select id = sec.actor() as own, sec.is_active(id) as active from app_user where id = $1', [userId]);

/** The roles that hold and those that wait. */
export async function rolesOf(tx: Tx, userId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ role: string }>(
    `select role from app_user_role where user_id = $1 union select role from role_request where user_id = $1 and decided_at is null and withdrawn_at is null`,
    [userId],
  );
  return rows.map(({ role }) => role);
}
