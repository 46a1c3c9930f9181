import type { Statement } from '@cobijo/audit/api/reads';
import { likenessesForMe } from '@cobijo/people/api/likenesses.queries';
import { callsForMe, unseenAlerts } from '../alerts/alerts.queries';
import * as part from './fragments';

const active = `f.state not in ('transferred','closed','closed_advice','merged','anonymised')`;
const scopes = {
  mine: `f.id = any ((select sec.my_case_ids())::uuid[]) and ${active}`,
  office: `f.office_id = (select sec.home_office_id()) and ${active}`,
} as const;

const name = `(select coalesce(c.preferred_name, c.given_names) from child c where c.id = f.child_id)`;
const about = `f.id as "caseFileId", f.case_no as "caseNo", f.priority, ${name} as "childName"`;
const clock = `json_build_object('id', d.id, 'rule', d.rule, 'subject', d.subject, 'kind', d.kind, 'triggerAt', d.trigger_at, 'dueAt', d.due_at,
  'state', case when d.due_at <= now() then 'missed' else d.state end, 'responsible', d.responsible)`;
const list = (select: string): string =>
  `coalesce((select json_agg(row_to_json(x)) from (${select}) x), '[]')`;
const clocks = (when: string): string =>
  list(
    `select ${about}, ${clock} as deadline from files f join deadline d on d.case_file_id = f.id where d.state = 'open' and ${when} order by d.due_at limit 20`,
  );

const text = (scope: keyof typeof scopes): string => `with files as materialized (
    select f.* from case_file f where ${scopes[scope]} limit 5000)
  select ${clocks('d.due_at <= now()')} as late,
    ${clocks(`d.due_at > now() and d.due_at <= now() + interval '7 days'`)} as next,
    ${list(`select ${about}, (select c.birth_date from child c where c.id = f.child_id) as "birthDate", f.flags, s.n as "stopOrders", ${part.nextDeadlineOf} as "nextDeadline"
      from files f, lateral (select count(*) as n from stop_order s where s.case_file_id = f.id and s.lifted_at is null) s
      where f.priority = 0 or s.n > 0 order by f.priority, f.opened_at desc limit 12`)} as danger,
    ${list(`select * from (
      select 'assignment' as kind, f.id as "caseFileId", f.case_no as "caseNo", ${name} as "childName", a.from_at as since
        from case_assignment a join files f on f.id = a.case_file_id
        where a.user_id = (select sec.actor()) and a.ended_at is null and a.accepted_at is null and a.role_on_case <> 'observer'
      union all select 'closure', f.id, f.case_no, ${name}, k.requested_at from closure k join files f on f.id = k.case_file_id
        where k.state = 'requested' and k.requested_by <> (select sec.actor()) and (select sec.has_role('SUP_L','SUP_S','SUP_P'))
      union all select 'stop_reason', f.id, f.case_no, ${name}, s.placed_at from stop_order s join files f on f.id = s.case_file_id
        where s.placed_by = (select sec.actor()) and s.reason is null and s.lifted_at is null
      union all select 'override', f.id, f.case_no, ${name}, c.given_at from consent c join files f on f.id = c.case_file_id
        where c.type = 'vital_interest_override' and c.created_by <> (select sec.actor()) and (select sec.has_role('SUP_L','SUP_S','SUP_P'))
          and not exists (select 1 from consent_override_review v where v.consent_id = c.id)
      union all select 'duty', f.id, f.case_no, ${name}, o.created_at from duty_override o join files f on f.id = o.case_file_id
        where o.supervisor_id is null and o.officer_agrees is not false and o.created_by <> (select sec.actor()) and (select sec.has_role('SUP_L','SUP_S','SUP_P'))
      union all select 'duty_told', f.id, f.case_no, ${name}, greatest(o.supervisor_at, o.officer_at) from duty_override o join files f on f.id = o.case_file_id
        where o.supervisor_agrees and o.officer_agrees and o.child_told_at is null) w order by w.since limit 20`)} as waiting,
    ${list(unseenAlerts(about))} as alerts,
    ${list(callsForMe)} as calls,
    ${list(likenessesForMe)} as likenesses,
    (select count(*)::int from files f join deadline d on d.case_file_id = f.id where d.state = 'open' and d.due_at <= now()) as "lateCount",
    (select count(*)::int from files) as "activeCount",
    (select count(*)::int from referral r where r.office_id = (select sec.home_office_id()) and r.state in ('new','screening','need_info')) as "openCalls"`;

/** What is late, next and in danger, in one statement. */
export const todayStatement = (scope: string): Statement => {
  const known = scope === 'office' ? 'office' : 'mine';
  return { name: `today:${known}`, text: text(known) };
};
