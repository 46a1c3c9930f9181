import { endedStates } from '../../rules/case-state';

/** Columns of nested rows, named as the contract names them. Lists are aggregated in SQL: one statement a page. */
const rows = (select: string): string =>
  `coalesce((select json_agg(row_to_json(x)) from (${select}) x), '[]')`;
const row = (select: string): string => `(select row_to_json(x) from (${select}) x)`;

const deadlineColumns = `d.id, d.rule, d.subject, d.kind, d.trigger_at as "triggerAt", d.due_at as "dueAt", d.override_reason as "overrideReason",
  case when d.state = 'open' and d.due_at <= now() then 'missed' else d.state end as state, d.met_at as "metAt", d.responsible`;

const stopColumns = `s.id, s.discipline, s.reason, p.name as "placedBy", s.placed_at as "placedAt", l.name as "liftedBy", s.lifted_at as "liftedAt",
  s.lift_reason as "liftReason"`;

/** The states in which a file has ended, as SQL writes them. */
export const ended = `(${endedStates.map((state) => `'${state}'`).join(',')})`;

/** The child of file `f` as its heading names her. */
export const childOf =
  row(`select c.id, c.preferred_name as "preferredName", c.given_names as "givenNames", c.paternal_surname as "paternalSurname",
  c.maternal_surname as "maternalSurname", c.birth_date as "birthDate", c.birth_date_precision as "birthDatePrecision", c.nationalities, c.languages,
  c.mx_accompaniment as "mxAccompaniment", c.intl_separation as "intlSeparation" from child c where c.id = f.child_id`);

export const teamOf =
  rows(`select a.id, a.user_id as "userId", u.name, a.discipline, a.role_on_case as role, a.from_at as since, a.accepted_at as "acceptedAt"
  from case_assignment a join app_user u on u.id = a.user_id
  where a.case_file_id = f.id and a.ended_at is null and not a.conflict_declared order by a.role_on_case = 'lead' desc, a.from_at`);

export const nextDeadlineOf = row(
  `select ${deadlineColumns} from deadline d where d.case_file_id = f.id and d.state = 'open' order by d.due_at limit 1`,
);

export const deadlinesOf = rows(
  `select ${deadlineColumns} from deadline d where d.case_file_id = f.id order by d.state = 'open' desc, d.due_at limit 100`,
);

const stops = (
  where: string,
): string => `select ${stopColumns} from stop_order s join app_user p on p.id = s.placed_by left join app_user l on l.id = s.lifted_by
  where s.case_file_id = f.id ${where} order by s.lifted_at is null desc, s.placed_at desc limit 50`;
export const stopOrdersOf = rows(stops(''));
export const standingStopsOf = rows(stops('and s.lifted_at is null'));

export const consentsOf =
  rows(`select s.consent_id as "consentId", s.scope, s.granted, c.type, c.giver, c.given_at as at, s.expires_at as "expiresAt", s.recipient,
  s.info_withheld as "infoWithheld", v.approved as "overrideApproved"
  from consent_scope s join consent c on c.id = s.consent_id left join consent_override_review v on v.consent_id = c.id
  where s.case_file_id = f.id order by c.given_at desc, c.created_at desc, s.scope limit 300`);

export const sharingsOf =
  rows(`select h.id, h.scope, h.recipient, h.purpose, h.content, h.exception, h.shared_at as at
  from sharing h where h.case_file_id = f.id order by h.shared_at desc limit 100`);

export const pendingWithdrawalsOf = rows(`select distinct c.id as "consentId", s.scope, h.recipient
  from consent c join consent_scope s on s.consent_id = c.id
  join sharing h on h.case_file_id = c.case_file_id and h.scope = s.scope and h.shared_at <= c.created_at
  where c.case_file_id = f.id and c.type = 'withdrawal'
    and not exists (select 1 from withdrawal_notice n where n.consent_id = c.id and n.recipient = h.recipient)`);

export const representationsOfFile = rows(`select r.id, r.kind, r.status, r.user_id as "userId",
  coalesce(u.name, nullif(concat_ws(' ', q.given_names, q.paternal_surname), ''), r.organisation, r.holder_name) as holder, r.authority,
  r.from_at as since, r.to_at as until, r.conflict_of_interest as "conflictOfInterest", r.served_at as "servedAt", r.version
  from representation r left join app_user u on u.id = r.user_id left join person q on q.id = r.person_id
  where r.case_file_id = f.id order by r.status = 'active' desc, r.from_at desc`);

export const stateChangesOf =
  rows(`select h.from_state as "fromState", h.to_state as "toState", h.reason, h.created_at as at, u.name as by
  from case_state_change h join app_user u on u.id = h.created_by where h.case_file_id = f.id order by h.created_at desc limit 50`);

export const closureOf =
  row(`select k.id, k.reason, k.state, k.goal_met as "goalMet", k.rights_summary as "rightsSummary",
  k.child_informed_on::text as "childInformedOn", k.child_view as "childView", u.name as "requestedBy", k.requested_by as "requestedById",
  k.requested_at as "requestedAt", k.return_reason as "returnReason"
  from closure k join app_user u on u.id = k.requested_by where k.case_file_id = f.id order by k.requested_at desc limit 1`);

export const linksOf =
  rows(`select distinct case when l.case_file_id = f.id then l.linked_case_file_id else l.case_file_id end as "caseFileId",
  o.case_no as "caseNo", l.reason
  from case_link l left join case_file o on o.id = case when l.case_file_id = f.id then l.linked_case_file_id else l.case_file_id end
  where f.id in (l.case_file_id, l.linked_case_file_id)`);

/** The office that leads, and the columns that a heading always shows. */
export const heading = `f.id, f.case_no as "caseNo", f.kind, f.state, f.priority, f.office_id as "officeId", f.version`;
