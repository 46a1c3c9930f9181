import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal matters, court orders, victim proceedings, and apart from them the claim for international protection (E24). */
export class CreateLegal1763881200000 implements MigrationInterface {
  readonly name = 'CreateLegal1763881200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [matters, orders, victims, claims, questions]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Claims, orders and matters are never dropped.');
  }
}

const matters = `
create table legal_matter (
  id uuid constraint legal_matter_pkey primary key,
  case_file_id uuid not null constraint legal_matter_file_fk references case_file (id),
  type text not null,
  authority text,
  file_no text,
  capacity text not null,
  lead_attorney_id uuid not null constraint legal_matter_attorney_fk references app_user (id),
  state text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  outcome text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint legal_matter_created_by_fk references app_user (id),
  constraint legal_matter_case_key unique (case_file_id, id),
  constraint legal_matter_closed_check check ((closed_at is null) = (outcome is null) and (closed_at is null) = (state <> 'closed')),
  constraint legal_matter_not_asylum check (type <> 'asylum_comar')
);
comment on table legal_matter is 'E24. A legal matter other than asylum, which has its own tables because its very existence is privileged. S2.';
create index legal_matter_file on legal_matter (case_file_id, opened_at desc);
select sec.protect_by_case('legal_matter');
`;

const orders = `
create table court_order (
  id uuid constraint court_order_pkey primary key,
  case_file_id uuid not null constraint court_order_file_fk references case_file (id),
  matter_id uuid,
  kind text not null,
  authority text not null,
  docket text,
  ordered_at timestamptz not null,
  notified_at timestamptz,
  document_id uuid,
  lifted_at timestamptz,
  lifted_by uuid constraint court_order_lifted_by_fk references app_user (id),
  lift_reason text,
  lift_document_id uuid,
  in_force boolean not null generated always as (lifted_at is null) stored,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint court_order_created_by_fk references app_user (id),
  constraint court_order_kind_check check (kind in ('suspension','precautionary','exit_bar')),
  constraint court_order_matter_fk foreign key (case_file_id, matter_id) references legal_matter (case_file_id, id),
  constraint court_order_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint court_order_lift_document_fk foreign key (case_file_id, lift_document_id) references document (case_file_id, id),
  constraint court_order_lift_check check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_document_id is null)
    and (lifted_at is null or length(trim(lift_reason)) > 0))
);
comment on table court_order is 'Suspension, precautionary measure or exit bar: in force until a decision that lifts it is shown (LA 126, 160). S2.';
create index court_order_open on court_order (case_file_id) where lifted_at is null;
create index court_order_file on court_order (case_file_id, ordered_at desc);
select sec.protect_by_case('court_order');
revoke update on court_order from cobijo_app;
grant update (lifted_at, lifted_by, lift_reason, lift_document_id, version) on court_order to cobijo_app;
`;

const victims = `
create table victim_proceeding (
  id uuid constraint victim_proceeding_pkey primary key,
  case_file_id uuid not null constraint victim_proceeding_file_fk references case_file (id),
  role text not null,
  authority text not null,
  file_no text,
  stay_required boolean not null,
  opened_on date not null,
  ended_on date,
  document_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint victim_proceeding_created_by_fk references app_user (id),
  constraint victim_proceeding_role_check check (role in ('victim','witness')),
  constraint victim_proceeding_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id)
);
comment on table victim_proceeding is 'The child as victim or witness of a crime, and whether the proceeding needs the child to stay (LM 48, 52-V-a, 113). Append-only. S3.';
create index victim_proceeding_file on victim_proceeding (case_file_id);
select sec.protect_by_case('victim_proceeding', true);
`;

const claims = `
create table protection_claim (
  id uuid constraint protection_claim_pkey primary key,
  case_file_id uuid not null constraint protection_claim_file_fk references case_file (id),
  state text not null,
  stated_at timestamptz not null,
  filed_at timestamptz,
  filed_by_other boolean,
  ratified_at timestamptz,
  file_no text,
  result_notified_at timestamptz,
  ratify_by timestamptz,
  remedy_until timestamptz,
  open boolean not null generated always as (state not in ('refugee_recognised','complementary','withdrawn','final')) stored,
  bars_return boolean not null generated always as (state not in ('withdrawn','final')) stored,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint protection_claim_created_by_fk references app_user (id),
  constraint protection_claim_case_key unique (case_file_id, id),
  constraint protection_claim_state_check check (state in ('intent','pre_registered','filed','pending_ratification','late_review','admitted',
    'interview_scheduled','interviewed','extended','refugee_recognised','complementary','denied','inadmissible','withdrawn','abandoned',
    'reopened','review','nullity','amparo','final','residence_issued','ceased','cancelled','revoked','suspended'))
);
comment on table protection_claim is 'The claim for international protection (CL-52). S4_L: only attorneys and their supervisor see that it exists; others learn at most that a return is barred.';
comment on column protection_claim.remedy_until is 'S4_L. Last moment for a remedy against the result (DL17). It lies here, not among the deadlines of the file, which others read.';
comment on column protection_claim.bars_return is 'Open, or recognised: an absolute bar to any return (LRPCAP 6, 7; LM 74).';
create index protection_claim_open on protection_claim (case_file_id) where state not in ('withdrawn','final');
create index protection_claim_file on protection_claim (case_file_id);

create table protection_claim_step (
  id uuid constraint protection_claim_step_pkey primary key,
  case_file_id uuid not null,
  claim_id uuid not null,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  note text,
  document_id uuid,
  child_informed_at timestamptz,
  second_interview_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint protection_claim_step_created_by_fk references app_user (id),
  constraint protection_claim_step_claim_fk foreign key (case_file_id, claim_id) references protection_claim (case_file_id, id),
  constraint protection_claim_step_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint protection_claim_step_withdrawal_check check (to_state <> 'withdrawn' or (child_informed_at is not null and second_interview_at is not null))
);
comment on table protection_claim_step is 'Every step of a claim. Append-only. S4_L.';
create index protection_claim_step_claim on protection_claim_step (claim_id, at);

create table protection_statement (
  id uuid constraint protection_statement_pkey primary key,
  case_file_id uuid not null constraint protection_statement_file_fk references case_file (id),
  stated_at timestamptz not null,
  words text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint protection_statement_created_by_fk references app_user (id)
);
comment on table protection_statement is 'What the child said about needing protection. Anyone on the file may write it down; only attorneys and their supervisor read it. Append-only. S4_L.';
create index protection_statement_file on protection_statement (case_file_id);

select sec.protect('protection_claim', '(select sec.has_role(''ATT'',''SUP_L''))
    and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id))', false),
  sec.protect('protection_claim_step', '(select sec.has_role(''ATT'',''SUP_L''))
    and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id))', true),
  sec.protect('protection_statement', '(select sec.has_role(''ATT'',''SUP_L''))
    and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id))', true);
-- Whoever works on the file may write a claim down, whether or not they may read it afterwards: it is never refused.
alter policy add on protection_claim with check (created_by = (select sec.actor()) and state = 'intent'
  and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id)));
alter policy add on protection_statement with check (created_by = (select sec.actor())
  and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id)));
`;

const questions = `
create function sec.protection_bars_return(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.protection_claim where case_file_id = wanted and state not in ('withdrawn','final'))$$;
alter function sec.protection_bars_return(uuid) owner to cobijo_gate;
revoke all on function sec.protection_bars_return(uuid) from public;
grant execute on function sec.protection_bars_return(uuid) to cobijo_app;
comment on function sec.protection_bars_return is 'Whether a claim for protection, open or recognised, bars any return; tells nothing but yes or no (LRPCAP 6, 7; LM 74).';

create function sec.protection_claim_open(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.protection_claim where case_file_id = wanted and open)$$;
alter function sec.protection_claim_open(uuid) owner to cobijo_gate;
revoke all on function sec.protection_claim_open(uuid) from public;
grant execute on function sec.protection_claim_open(uuid) to cobijo_app;
comment on function sec.protection_claim_open is 'Whether a claim for protection is open; tells nothing but yes or no.';
`;
