import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A return from the request to the last follow-up, and what a child says against it (E42, E43, E44). */
export class CreateReturns1763892000000 implements MigrationInterface {
  readonly name = 'CreateReturns1763892000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [requests, papers, words, execution, afterwards, walls]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('A return and what stood against it are never dropped.');
  }
}

const requests = `
create table return_request (
  id uuid constraint return_request_pkey primary key,
  case_file_id uuid not null constraint return_request_file_fk references case_file (id),
  child_id uuid not null constraint return_request_child_fk references child (id),
  kind text not null default 'assisted_return',
  requested_by text not null,
  requested_at timestamptz not null,
  destination text not null,
  stated_reason text not null,
  document_id uuid,
  state text not null default 'requested',
  round integer not null default 1,
  held_from text,
  hold_cause text,
  held_at timestamptz,
  challenge_window_ends date,
  close_reason text,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_request_created_by_fk references app_user (id),
  constraint return_request_case_key unique (case_file_id, id),
  constraint return_request_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint return_request_never_deportation check (kind = 'assisted_return'),
  constraint return_request_by_check check (requested_by in ('child','parent','INM','consulate','PPNNA','other')),
  constraint return_request_state_check check (state in ('requested','barred','awaiting_determination','determination_not_return','determination_return',
    'plan_issued','inm_resolution','challenge_window','arranging','ready','authorised','in_transit','incident','turned_back','handed_over','followed_up',
    'revoked','stopped','suspended','closed_returned','closed_not_returned')),
  constraint return_request_hold_check check (state not in ('stopped','suspended') or (hold_cause is not null and held_at is not null)),
  constraint return_request_closed_check check ((state in ('closed_returned','closed_not_returned')) = (closed_at is not null))
);
comment on table return_request is 'E42. A request for the assisted return of one child, and how far it has come. Never a deportation (LM 120). S2.';
comment on column return_request.round is 'Signatures count only in their round; whatever stops, suspends or revokes begins another.';
create unique index return_request_one_open on return_request (child_id) where state not in ('closed_returned','closed_not_returned');
create index return_request_file on return_request (case_file_id, requested_at desc);

create table return_event (
  id bigint generated always as identity constraint return_event_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  from_state text not null,
  to_state text not null,
  cause text,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  constraint return_event_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id)
);
comment on table return_event is 'Every step of a return through its states, written by the database. Append-only. S1.';
create index return_event_return on return_event (return_id, id);

create table return_arrangement (
  return_id uuid constraint return_arrangement_pkey primary key,
  case_file_id uuid not null,
  departure_at timestamptz,
  arrival_hour smallint,
  transport_mode text,
  with_unrelated_adults boolean,
  escort_name text,
  escort_organisation text,
  escort_phone text,
  receiving_authority text,
  receiving_officer text,
  receiver_kind text,
  receiver_person_id uuid constraint return_arrangement_person_fk references person (id),
  siblings_travelling uuid[] not null default '{}',
  family_travelling uuid[] not null default '{}',
  reintegration_actions text[] not null default '{}',
  follow_up_contact text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_arrangement_created_by_fk references app_user (id),
  constraint return_arrangement_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_arrangement_hour_check check (arrival_hour between 0 and 23),
  constraint return_arrangement_receiver_check check ((receiver_kind = 'family') = (receiver_person_id is not null))
);
comment on table return_arrangement is 'E44. Who travels with the child, how, to whom, and what follows. S2; the place of the hand-over is not kept.';
create index return_arrangement_person on return_arrangement (receiver_person_id) where receiver_person_id is not null;
`;

const papers = `
create table inm_resolution (
  id uuid constraint inm_resolution_pkey primary key,
  case_file_id uuid not null constraint inm_resolution_file_fk references case_file (id),
  child_id uuid not null constraint inm_resolution_child_fk references child (id),
  kind text not null,
  resolution_no text not null,
  issued_on date not null,
  document_id uuid not null,
  served_child_at timestamptz,
  served_representative_at timestamptz,
  language text,
  interpreter text,
  violations text[] not null default '{}',
  created_at timestamptz not null default now(),
  created_by uuid not null constraint inm_resolution_created_by_fk references app_user (id),
  constraint inm_resolution_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint inm_resolution_kind_check check (kind in ('assisted_return','regularisation','deportation','expulsion','other')),
  constraint inm_resolution_served_check check (served_child_at is null or language is not null)
);
comment on table inm_resolution is 'E43. What the migration authority resolved, as received, and how it was served; a deportation is kept as a violation (LM 20-IV, 112-III, 120). S2.';
create index inm_resolution_file on inm_resolution (case_file_id, issued_on desc, created_at desc);

create table return_waiver (
  id uuid constraint return_waiver_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  by_child boolean not null,
  child_words text,
  by_representative boolean not null,
  representative text not null,
  counsel_advised boolean not null,
  counsel text not null,
  document_id uuid not null,
  waived_at timestamptz not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_waiver_created_by_fk references app_user (id),
  constraint return_waiver_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_waiver_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id)
);
comment on table return_waiver is 'The child asks not to wait for the end of the time to challenge: with representative, after independent advice (LGDNNA 92-X). Append-only. S3.';
create index return_waiver_return on return_waiver (return_id, waived_at desc);

create table return_attestation (
  id uuid constraint return_attestation_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  guard text not null,
  items text[] not null,
  statement text,
  document_id uuid not null,
  fact_on date not null,
  valid_until date,
  attested_by uuid not null constraint return_attestation_attested_by_fk references app_user (id),
  attested_at timestamptz not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_attestation_created_by_fk references app_user (id),
  constraint return_attestation_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_attestation_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint return_attestation_guard_check check (guard in ('G1','G11','G12','G13','G14','G15','G16','G17','G19','G22')),
  constraint return_attestation_person_check check (attested_by = created_by)
);
comment on table return_attestation is 'A fact from outside that a named person states with a document; what the system holds itself is never ticked here. Append-only. S3.';
create index return_attestation_return on return_attestation (return_id, guard, attested_at desc);
`;

const words = `
create table return_reconfirmation (
  id uuid constraint return_reconfirmation_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  asked_at timestamptz not null,
  willing boolean not null,
  words text not null,
  alone boolean not null,
  interpreter text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_reconfirmation_created_by_fk references app_user (id),
  constraint return_reconfirmation_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_reconfirmation_alone_check check (alone or not willing)
);
comment on table return_reconfirmation is 'The child, asked once more and alone at most 72 hours before the journey (LGDNNA 71, 91). Append-only. S3.';
create index return_reconfirmation_return on return_reconfirmation (return_id, asked_at desc);

create table fear_expression (
  id uuid constraint fear_expression_pkey primary key,
  case_file_id uuid not null constraint fear_expression_file_fk references case_file (id),
  kind text not null default 'fear',
  words text,
  expressed_at timestamptz not null default clock_timestamp(),
  created_at timestamptz not null default now(),
  created_by uuid not null constraint fear_expression_created_by_fk references app_user (id)
);
comment on table fear_expression is 'The child said that she is afraid or does not want to go: any return stops in the same transaction (R68; LM 112-V). Append-only. S3.';
create index fear_expression_file on fear_expression (case_file_id, expressed_at desc);
`;

const execution = `
create table return_authorisation (
  id uuid constraint return_authorisation_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  round integer not null,
  ordinal smallint not null,
  signed_by uuid not null constraint return_authorisation_signed_by_fk references app_user (id),
  discipline text not null,
  sheet_digest text not null,
  signed_at timestamptz not null default clock_timestamp(),
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_authorisation_created_by_fk references app_user (id),
  constraint return_authorisation_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_authorisation_two check (ordinal in (1, 2)),
  constraint return_authorisation_place unique (return_id, round, ordinal),
  constraint return_authorisation_persons unique (return_id, round, signed_by),
  constraint return_authorisation_disciplines unique (return_id, round, discipline),
  constraint return_authorisation_own check (signed_by = created_by)
);
comment on table return_authorisation is 'One of the two signatures under a guard sheet that was read: two people, two disciplines (R67). Append-only. S1.';

create table return_departure (
  id uuid constraint return_departure_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  round integer not null,
  departed_at timestamptz not null default clock_timestamp(),
  sheet_digest text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_departure_created_by_fk references app_user (id),
  constraint return_departure_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_departure_once unique (return_id, round)
);
comment on table return_departure is 'The child left, every safeguard having been asked again at the door. Append-only. S2.';

create table return_handover (
  id uuid constraint return_handover_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null constraint return_handover_once unique,
  handed_over_at timestamptz not null,
  receiver text not null,
  identity_document text not null,
  document_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_handover_created_by_fk references app_user (id),
  constraint return_handover_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_handover_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id)
);
comment on table return_handover is 'Who received the child, proven and signed (R71; LM 112-III). Append-only. S2.';
`;

const afterwards = `
create table return_incident (
  id uuid constraint return_incident_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  kind text not null,
  occurred_at timestamptz not null,
  account text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_incident_created_by_fk references app_user (id),
  constraint return_incident_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_incident_kind_check check (kind in ('incident','turned_back'))
);
comment on table return_incident is 'What went wrong on the way. Append-only. S3.';
create index return_incident_return on return_incident (return_id);

create table return_follow_up (
  id uuid constraint return_follow_up_pkey primary key,
  case_file_id uuid not null,
  return_id uuid not null,
  rule text not null,
  due_on date not null,
  done_at timestamptz,
  done_by uuid constraint return_follow_up_done_by_fk references app_user (id),
  mode text,
  finding text,
  seen_alone boolean,
  child_words text,
  note text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint return_follow_up_created_by_fk references app_user (id),
  constraint return_follow_up_return_fk foreign key (case_file_id, return_id) references return_request (case_file_id, id),
  constraint return_follow_up_once unique (return_id, due_on),
  constraint return_follow_up_done_check check ((done_at is null) = (done_by is null) and (done_at is null) = (finding is null)),
  constraint return_follow_up_finding_check check (finding in ('well','needs_support','at_risk','not_located'))
);
comment on table return_follow_up is 'How the child is 7, 30, 90 and 180 days after the hand-over (DL51; LGDNNA 123-VI). S3.';
`;

const walls = `
select sec.protect_by_case('return_request'), sec.protect_by_case('return_event', true), sec.protect_by_case('return_arrangement'),
  sec.protect_by_case('inm_resolution'), sec.protect_by_case('return_waiver', true), sec.protect_by_case('return_attestation', true),
  sec.protect_by_case('return_reconfirmation', true), sec.protect_by_case('fear_expression', true), sec.protect_by_case('return_authorisation', true),
  sec.protect_by_case('return_departure', true), sec.protect_by_case('return_handover', true), sec.protect_by_case('return_incident', true),
  sec.protect_by_case('return_follow_up');
revoke update on return_request, inm_resolution, return_follow_up from cobijo_app;
grant update (state, challenge_window_ends, close_reason, closed_at, hold_cause, held_at, held_from, version) on return_request to cobijo_app;
grant update (served_child_at, served_representative_at, language, interpreter) on inm_resolution to cobijo_app;
grant update (done_at, done_by, mode, finding, seen_alone, child_words, note) on return_follow_up to cobijo_app;
revoke insert on return_event from cobijo_app;

do $$declare t text; begin
  foreach t in array array['return_request','return_arrangement','inm_resolution','return_waiver','return_attestation','return_reconfirmation','fear_expression',
    'return_authorisation','return_departure','return_handover','return_incident','return_follow_up'] loop
    execute format('alter policy add on %I with check (created_by = (select sec.actor())
      and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id)))', t);
  end loop;
end$$;
`;
