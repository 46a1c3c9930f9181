import type { Statement } from '@cobijo/audit/api/reads';
import { likenessesForMe } from '@cobijo/people/api/likenesses.queries';
import { countedUpTo } from '../../rules/list-bounds';
import { unseenAlerts } from '../alerts/alerts.queries';
import { callsForMe, waitingCalls } from '../intake/calls-of-mine';
import * as part from './fragments';

const active = `f.state not in ${part.ended}`;

// My files, or the desk of my office: whatever is open lies there in its order, so that a page reads what it shows.
const scopes = {
  mine: { file: `f.id = any ((select sec.my_case_ids())::uuid[])`, row: (x: string) => `${x}.case_file_id = any ((select sec.my_case_ids())::uuid[])` },
  office: { file: `f.office_id = (select sec.home_office_id())`, row: (x: string) => `${x}.desk_office_id = (select sec.home_office_id())` },
} as const;
type Scope = keyof typeof scopes;

const nameIn = (x: string): string => `(select coalesce(c.preferred_name, c.given_names) from child c where c.id = ${x}.child_id)`;
const name = nameIn('f');
const about = `f.id as "caseFileId", f.case_no as "caseNo", f.priority, ${name} as "childName"`;
const file = (x: string): string => `join case_file f on f.id = ${x}.case_file_id and ${active}`;
const clock = `json_build_object('id', d.id, 'rule', d.rule, 'subject', d.subject, 'kind', d.kind, 'triggerAt', d.trigger_at, 'dueAt', d.due_at,
  'state', case when d.due_at <= now() then 'missed' else d.state end, 'responsible', d.responsible)`;
const list = (select: string): string => `coalesce((select json_agg(row_to_json(x)) from (${select}) x), '[]')`;
const count = (select: string, most: number): string => `(select count(*)::int from (${select} limit ${most}) n)`;

const openClocks = (scope: Scope): string => `select d.*, f.case_no, f.priority, f.child_id from deadline d ${file('d')} where ${scopes[scope].row('d')} and d.state = 'open'`;
// Mine are read once. Those of an office lie in order, the late ones first: the order is read as far as it is needed.
const firstClocks = (scope: Scope, when: string, most: number): string =>
  `${scope === 'mine' ? 'select * from clocks d where true' : openClocks(scope)}${when} order by d.due_at limit ${most}`;
const clocks = (scope: Scope, when: string, then: string): string =>
  list(`select d.case_file_id as "caseFileId", d.case_no as "caseNo", d.priority, ${nameIn('d')} as "childName", ${clock} as deadline from (${firstClocks(scope, when, 20)}) d where ${then} order by d.due_at`);

// The most urgent files, and those last stopped.
const inDanger = (scope: Scope): string => `
  select f.id from ((select f.id from case_file f where ${scopes[scope].file} and ${active} and f.priority = 0 order by f.priority, f.opened_at desc limit 12)
    union (select s.case_file_id from stop_order s ${file('s')} where ${scopes[scope].row('s')} and s.lifted_at is null order by s.placed_at desc limit 12)) f`;

const supervisor = `(select sec.has_role('SUP_L','SUP_S','SUP_P'))`;
const actor = `(select sec.actor())`;
const waiting = (scope: Scope): string => {
  const { row } = scopes[scope];
  const item = (kind: string, since: string): string => `select '${kind}' as kind, f.id as "caseFileId", f.case_no as "caseNo", ${name} as "childName", ${since} as since`;
  const dutyOf = scope === 'mine' ? row('o') : `o.office_id = (select sec.home_office_id())`;
  return `select * from (
      ${item('assignment', 'a.from_at')} from case_assignment a ${file('a')}
        where a.user_id = ${actor} and a.ended_at is null and not a.conflict_declared and a.accepted_at is null and a.role_on_case <> 'observer'
      union all ${item('closure', 'k.requested_at')} from closure k ${file('k')} where ${row('k')} and k.state = 'requested' and k.requested_by <> ${actor} and ${supervisor}
      union all ${item('stop_reason', 's.placed_at')} from stop_order s ${file('s')} where s.placed_by = ${actor} and s.reason is null and s.lifted_at is null
      union all ${item('override', 'c.given_at')} from consent c ${file('c')} where ${row('c')} and c.type = 'vital_interest_override' and c.created_by <> ${actor} and ${supervisor}
          and not exists (select 1 from consent_override_review v where v.consent_id = c.id)
      union all ${item('duty', 'o.created_at')} from duty_override o ${file('o')}
        where ${dutyOf} and o.child_told_at is null and o.supervisor_id is null and o.officer_agrees is not false and o.created_by <> ${actor} and ${supervisor}
      union all ${item('duty_told', 'greatest(o.supervisor_at, o.officer_at)')} from duty_override o ${file('o')}
        where ${dutyOf} and o.child_told_at is null and o.supervisor_agrees and o.officer_agrees) w order by w.since limit 20`;
};

const text = (scope: Scope): string => `${scope === 'mine' ? `with clocks as materialized (${openClocks(scope)}) ` : ''}select ${clocks(scope, '', 'd.due_at <= now()')} as late,
    ${clocks(scope, ' and d.due_at > now()', `d.due_at <= now() + interval '7 days'`)} as next,
    ${list(`select ${about}, (select c.birth_date from child c where c.id = f.child_id) as "birthDate", f.flags,
        (select count(*) from stop_order s where s.case_file_id = f.id and s.lifted_at is null) as "stopOrders", ${part.nextDeadlineOf} as "nextDeadline"
      from (${inDanger(scope)}) w join case_file f on f.id = w.id order by f.priority, f.opened_at desc limit 12`)} as danger,
    ${list(waiting(scope))} as waiting,
    ${list(unseenAlerts(about, file('a'), scopes[scope].row('a')))} as alerts,
    ${list(callsForMe)} as calls,
    ${list(likenessesForMe)} as likenesses,
    (select count(*)::int from (${firstClocks(scope, '', countedUpTo.late)}) d where d.due_at <= now()) as "lateCount",
    ${count(`select 1 from case_file f where ${scopes[scope].file} and ${active}`, countedUpTo.listed)} as "activeCount",
    ${count(waitingCalls, countedUpTo.calls)} as "openCalls"`;

/** What is late, next and in danger, in one statement. */
export const todayStatement = (scope: string): Statement => {
  const known = scope === 'office' ? 'office' : 'mine';
  return { name: `today:${known}`, text: text(known) };
};
