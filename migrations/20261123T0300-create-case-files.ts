import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file, its team, its stop orders, its clocks and how it ends (E14, E15, E53, E56). */
export class CreateCaseFiles1763866800000 implements MigrationInterface {
  readonly name = 'CreateCaseFiles1763866800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [caseFile, team, caseFileWalls, stopOrders, deadlines, ending]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Case files are never dropped: nothing about a child is deleted.');
  }
}

const caseFile = `
create table case_counter (
  office_id uuid not null constraint case_counter_office_fk references office (id),
  year integer not null,
  last integer not null,
  constraint case_counter_pkey primary key (office_id, year)
);
comment on table case_counter is 'The last number given by an office in a year. S0.';
grant select, insert, update on case_counter to cobijo_app;

create table case_file (
  id uuid constraint case_file_pkey primary key,
  case_no text not null constraint case_file_case_no_key unique,
  kind text not null,
  child_id uuid constraint case_file_child_fk references child (id),
  office_id uuid not null constraint case_file_office_fk references office (id),
  state text not null,
  priority smallint not null,
  risk_level smallint,
  eligibility text[] not null default '{}',
  flags text[] not null default '{}',
  competent_ppnna text,
  competent_since date,
  competent_basis text,
  ppnna_file_no text,
  inm_file_no text,
  dif_file_no text,
  ip_intent text not null default 'not_asked',
  ip_indicators boolean not null default false,
  asylum_shield boolean not null default true,
  confidentiality_level text not null default 'normal',
  opened_at timestamptz not null,
  accepted_at timestamptz,
  held_from_state text,
  hold_reason text,
  hold_review_on date,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint case_file_created_by_fk references app_user (id),
  updated_at timestamptz not null default now(),
  constraint case_file_kind_check check (kind in ('child','family_consultation','separated_parent')),
  constraint case_file_child_check check ((kind = 'child') = (child_id is not null)),
  constraint case_file_state_check check (state in ('new','screening','intake','assessment','planning','implementation','follow_up',
    'on_hold','transfer_pending','transferred','closure_requested','closed','closed_advice','merged','anonymised')),
  constraint case_file_priority_check check (priority between 0 and 3),
  constraint case_file_risk_check check (risk_level between 0 and 3),
  constraint case_file_intent_check check (ip_intent in ('yes','no','undecided','not_asked')),
  constraint case_file_shield_check check (asylum_shield or (ip_intent = 'no' and not ip_indicators)),
  constraint case_file_confidentiality_check check (confidentiality_level in ('normal','restricted','sealed')),
  constraint case_file_hold_check check ((state = 'on_hold') = (held_from_state is not null and hold_reason is not null and hold_review_on is not null))
);
comment on table case_file is 'E14. The file of a child, a family consultation or a separated parent. Operational data S1; the columns below say more.';
comment on column case_file.ip_intent is 'S3. Whether the child wants international protection.';
comment on column case_file.ip_indicators is 'S3. Whether anything else points to a need for protection.';
comment on column case_file.asylum_shield is 'S3. No consular contact while true (LM 112-V, LRPCAP 21): the constraint keeps it up until the child said no and nothing points to a need.';
comment on column case_file.competent_basis is 'Why that procuraduría is competent.';
create unique index case_file_one_active_per_child on case_file (child_id)
  where child_id is not null and state not in ('transferred','closed','closed_advice','merged','anonymised');
create index case_file_child on case_file (child_id) where child_id is not null;
create index case_file_office_list on case_file (office_id, priority, opened_at desc, id)
  where state not in ('transferred','closed','closed_advice','merged','anonymised');

create table case_state_change (
  id uuid constraint case_state_change_pkey primary key,
  case_file_id uuid not null constraint case_state_change_file_fk references case_file (id),
  from_state text not null,
  to_state text not null,
  reason text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint case_state_change_created_by_fk references app_user (id)
);
comment on table case_state_change is 'Every step of the file through its states (domain 6.1). S1. Append-only.';
create index case_state_change_file on case_state_change (case_file_id, created_at desc);

create table case_competence (
  id uuid constraint case_competence_pkey primary key,
  case_file_id uuid not null constraint case_competence_file_fk references case_file (id),
  ppnna text not null,
  since date not null,
  basis text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint case_competence_created_by_fk references app_user (id)
);
comment on table case_competence is 'Which procuraduría is competent, since when and why; the history is kept. S1. Append-only.';
create index case_competence_file on case_competence (case_file_id);

create table case_link (
  id uuid constraint case_link_pkey primary key,
  case_file_id uuid not null constraint case_link_file_fk references case_file (id),
  linked_case_file_id uuid not null constraint case_link_linked_fk references case_file (id),
  reason text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint case_link_created_by_fk references app_user (id),
  constraint case_link_reason_check check (reason in ('sibling','parent','same_event')),
  constraint case_link_other_check check (case_file_id <> linked_case_file_id),
  constraint case_link_once unique (case_file_id, linked_case_file_id, reason)
);
comment on table case_link is 'Files that belong together: siblings, a parent, the same event. S1.';
create index case_link_linked on case_link (linked_case_file_id);
`;

const team = `
create table case_assignment (
  id uuid constraint case_assignment_pkey primary key,
  case_file_id uuid not null constraint case_assignment_file_fk references case_file (id),
  user_id uuid not null constraint case_assignment_user_fk references app_user (id),
  discipline text not null,
  role_on_case text not null,
  from_at timestamptz not null default now(),
  accepted_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  conflict_declared boolean not null default false,
  conflict_text text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint case_assignment_created_by_fk references app_user (id),
  constraint case_assignment_role_check check (role_on_case in ('lead','co','backup','interpreter','observer')),
  constraint case_assignment_end_check check ((ended_at is null) = (end_reason is null)),
  constraint case_assignment_conflict_check check (conflict_declared = (conflict_text is not null))
);
comment on table case_assignment is 'E15. Who works on a file, in which discipline. Row security reads it: an ended or conflicted assignment opens nothing. S1.';
comment on column case_assignment.conflict_text is 'S2. The conflict that the person declared: kin, former carer, a complaint.';
create unique index case_assignment_once on case_assignment (case_file_id, user_id, discipline) where ended_at is null;
create unique index case_assignment_one_lead on case_assignment (case_file_id, discipline)
  where role_on_case = 'lead' and ended_at is null and not conflict_declared;
create index case_assignment_mine on case_assignment (user_id, case_file_id) where ended_at is null and not conflict_declared;
create index case_assignment_conflict on case_assignment (user_id, case_file_id) where conflict_declared;
`;

const caseFileWalls = `
create function sec.my_conflict_case_ids() returns uuid[] language sql stable security definer parallel safe set search_path = pg_catalog, public as
$$select coalesce(array_agg(case_file_id), '{}') from public.case_assignment where user_id = sec.actor() and conflict_declared$$;
alter function sec.my_conflict_case_ids() owner to cobijo_gate;

create function sec.opened_by_me(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.case_file where id = wanted and created_by = sec.actor() and state in ('screening','intake'))$$;
alter function sec.opened_by_me(uuid) owner to cobijo_gate;
comment on function sec.opened_by_me is 'Whoever opens a file names its first team; afterwards only a supervisor of its office assigns.';

create function sec.child_has_active_file(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.case_file where child_id = wanted and state not in ('transferred','closed','closed_advice','merged','anonymised'))$$;
alter function sec.child_has_active_file(uuid) owner to cobijo_gate;
revoke all on function sec.child_has_active_file(uuid) from public;
grant execute on function sec.child_has_active_file(uuid) to cobijo_app;
comment on function sec.child_has_active_file is 'One active file per child, over all offices; tells nothing but yes or no, and only about a child whose id the asker holds.';

-- Deny wins: a declared conflict hides the file from a supervisor too. A sealed file is seen by its team only.
select sec.protect('case_file',
  'id = any ((select sec.my_case_ids())::uuid[])
   or (office_id = any ((select sec.my_office_ids())::uuid[]) and confidentiality_level <> ''sealed''
       and id <> all ((select sec.my_conflict_case_ids())::uuid[]))', false);
alter policy add on case_file with check (
  created_by = (select sec.actor())
  and office_id = (select sec.home_office_id())
  and (select sec.has_role('INT','SW','ATT','SUP_L','SUP_S','SUP_P')));

select sec.protect('case_assignment',
  'user_id = (select sec.actor()) or case_file_id = any ((select sec.my_case_ids())::uuid[])
   or exists (select 1 from public.case_file f where f.id = case_file_id)', false);
alter policy add on case_assignment with check (
  created_by = (select sec.actor())
  and (sec.opened_by_me(case_file_id)
       or exists (select 1 from public.case_file f where f.id = case_file_id and f.office_id = any ((select sec.my_office_ids())::uuid[]))));

select sec.protect_by_case('case_state_change', true), sec.protect_by_case('case_competence', true), sec.protect_by_case('case_link', true);
`;

const stopOrders = `
create table stop_order (
  id uuid constraint stop_order_pkey primary key,
  case_file_id uuid not null constraint stop_order_file_fk references case_file (id),
  discipline text not null,
  reason text,
  reason_at timestamptz,
  placed_by uuid not null constraint stop_order_placed_by_fk references app_user (id),
  placed_at timestamptz not null,
  lifted_by uuid constraint stop_order_lifted_by_fk references app_user (id),
  lifted_at timestamptz,
  lift_reason text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint stop_order_created_by_fk references app_user (id),
  constraint stop_order_discipline_check check (discipline in ('legal','social_work','psychology','medicine','pedagogy','interpretation','coordination','data')),
  constraint stop_order_reason_check check ((reason is null) = (reason_at is null)),
  constraint stop_order_lift_check check ((lifted_at is null and lifted_by is null and lift_reason is null)
    or (lifted_at is not null and lifted_by is not null and length(trim(coalesce(lift_reason, ''))) > 0))
);
comment on table stop_order is 'A stop by any discipline: one press, the reason may follow. Nothing dangerous moves while one is open (R66). S1.';
create index stop_order_open on stop_order (case_file_id) where lifted_at is null;
create index stop_order_file on stop_order (case_file_id);
select sec.protect_by_case('stop_order');
-- What was placed stays as it was placed; only the supervisor of its discipline lifts it, in SQL too.
revoke update on stop_order from cobijo_app;
grant update (reason, reason_at, lifted_by, lifted_at, lift_reason) on stop_order to cobijo_app;
alter policy change on stop_order with check (lifted_at is null or (lifted_by = (select sec.actor()) and case
  when discipline = 'legal' then (select sec.has_role('SUP_L'))
  when discipline in ('psychology','medicine') then (select sec.has_role('SUP_P'))
  else (select sec.has_role('SUP_S')) end));
`;

const deadlines = `
create table deadline (
  id uuid constraint deadline_pkey primary key,
  case_file_id uuid not null constraint deadline_file_fk references case_file (id),
  rule text not null,
  subject text not null,
  kind text not null,
  trigger_at timestamptz not null,
  computed_due_at timestamptz not null,
  due_at timestamptz not null,
  override_reason text,
  state text not null default 'open',
  met_at timestamptz,
  evidence text,
  waive_reason text,
  responsible text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint deadline_created_by_fk references app_user (id),
  constraint deadline_kind_check check (kind in ('statutory','international','target')),
  constraint deadline_state_check check (state in ('open','met','missed','waived','suspended','not_applicable')),
  constraint deadline_met_check check (state <> 'met' or met_at is not null),
  constraint deadline_waive_check check (state <> 'waived' or (kind = 'target' and waive_reason is not null)),
  constraint deadline_override_check check (due_at = computed_due_at or override_reason is not null)
);
comment on table deadline is 'E53. Clocks as data. Missing one never closes, hides or blocks anything: no time runs against a child (LGDNNA 106). S1.';
create index deadline_open on deadline (case_file_id, due_at) where state = 'open';
create index deadline_file on deadline (case_file_id);
select sec.protect_by_case('deadline');
`;

const ending = `
create table closure (
  id uuid constraint closure_pkey primary key,
  case_file_id uuid not null constraint closure_file_fk references case_file (id),
  reason text not null,
  goal_met boolean not null,
  rights_summary text not null,
  child_informed_at timestamptz,
  child_not_informed_reason text,
  child_view text,
  handover text,
  transition_plan text,
  adult_consent_retaken boolean,
  contact_attempts jsonb not null default '[]',
  missing_child_check_at timestamptz,
  follow_up_until date,
  files_for_child text,
  state text not null default 'requested',
  previous_state text not null,
  requested_by uuid not null constraint closure_requested_by_fk references app_user (id),
  requested_at timestamptz not null,
  settled_by uuid constraint closure_settled_by_fk references app_user (id),
  settled_at timestamptz,
  return_reason text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint closure_created_by_fk references app_user (id),
  constraint closure_state_check check (state in ('requested','approved','returned')),
  constraint closure_settled_check check ((state = 'requested') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
  constraint closure_return_check check (state <> 'returned' or return_reason is not null),
  constraint closure_other_hand_check check (settled_by is null or settled_by <> requested_by)
);
comment on table closure is 'E56. Why a file closes, what the child was told, and who approved it: never the one who asked (R91). S2.';
create unique index closure_one_open on closure (case_file_id) where state = 'requested';
create index closure_file on closure (case_file_id);

create table reopening (
  id uuid constraint reopening_pkey primary key,
  case_file_id uuid not null constraint reopening_file_fk references case_file (id),
  reason text not null,
  note text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint reopening_created_by_fk references app_user (id)
);
comment on table reopening is 'E56. Why a closed file came back (CL-34). S2. Append-only.';
create index reopening_file on reopening (case_file_id);
select sec.protect_by_case('closure'), sec.protect_by_case('reopening', true);
`;
