import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What authorities did: contacts, detentions, what they called the child, and returns against the safeguards (E09, E10, E44). */
export class CreateEncounters1763874000000 implements MigrationInterface {
  readonly name = 'CreateEncounters1763874000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [contacts, detentions, ageLabels, irregularReturns]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('What authorities did to a child is never dropped.');
  }
}

const contacts = `
create table authority_contact (
  id uuid constraint authority_contact_pkey primary key,
  case_file_id uuid not null constraint authority_contact_file_fk references case_file (id),
  event text not null,
  occurred_at timestamptz not null,
  precision text not null,
  country text not null,
  place text,
  authority text not null,
  unit text,
  notified_ppnna_at timestamptz,
  handed_to_dif_at timestamptz,
  vrh_recognised_at timestamptz,
  informed_of_rights boolean,
  account text,
  document_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint authority_contact_created_by_fk references app_user (id),
  constraint authority_contact_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id)
);
comment on table authority_contact is 'E09. A contact between the child and an authority, as observed. Empty columns mean that it is not known to have been done. Append-only. S2.';
comment on column authority_contact.account is 'S3. What happened, in a few sentences.';
create index authority_contact_file on authority_contact (case_file_id, occurred_at desc);
select sec.protect_by_case('authority_contact', true);
`;

const detentions = `
create table detention_event (
  id uuid constraint detention_event_pkey primary key,
  case_file_id uuid not null constraint detention_event_file_fk references case_file (id),
  child_id uuid constraint detention_event_child_fk references child (id),
  occurrence_id uuid not null,
  authority text not null,
  country text not null,
  place_type text not null,
  place_known boolean not null,
  place_text text,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text not null default 'ongoing',
  with_unrelated_adults boolean,
  separated_from_family boolean,
  lawyer_access_denied boolean,
  medical_denied boolean,
  conditions text[] not null default '{}',
  how_learned text not null,
  verified_level text not null,
  ended_by uuid constraint detention_event_ended_by_fk references app_user (id),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint detention_event_created_by_fk references app_user (id),
  constraint detention_event_case_key unique (case_file_id, id),
  constraint detention_event_times_check check (ended_at is null or ended_at >= started_at),
  constraint detention_event_outcome_check check ((ended_at is null) = (outcome = 'ongoing') and (ended_at is null) = (ended_by is null)),
  constraint detention_event_verified_check check (verified_level in ('confirmed','credible','alleged'))
);
comment on table detention_event is 'E10. A child deprived of liberty: always an incident, never a placement (LM 99). Siblings held together share occurrence_id. It ends only when a person records the end. S3.';
comment on column detention_event.place_text is 'S3. Where the child is held, as told.';
create index detention_event_open on detention_event (case_file_id) where ended_at is null;
create index detention_event_file on detention_event (case_file_id, started_at desc);
select sec.protect_by_case('detention_event');
revoke update on detention_event from cobijo_app;
grant update (ended_at, ended_by, outcome, version, place_known, place_text) on detention_event to cobijo_app;
`;

const ageLabels = `
create table age_label (
  id uuid constraint age_label_pkey primary key,
  case_file_id uuid not null constraint age_label_file_fk references case_file (id),
  authority text not null,
  said_at timestamptz not null,
  words text not null,
  document_id uuid,
  adopted boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint age_label_created_by_fk references app_user (id),
  constraint age_label_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint age_label_never_adopted check (not adopted)
);
comment on table age_label is 'An authority called the child an adult: kept, never adopted (LGDNNA 5; LM 3-XVI). Append-only. S2.';
create index age_label_file on age_label (case_file_id, said_at desc);
select sec.protect_by_case('age_label', true);
`;

const irregularReturns = `
create table irregular_return (
  id uuid constraint irregular_return_pkey primary key,
  case_file_id uuid not null constraint irregular_return_file_fk references case_file (id),
  child_id uuid constraint irregular_return_child_fk references child (id),
  occurred_at timestamptz,
  learned_at timestamptz not null,
  how_learned text not null,
  authority text not null,
  destination_country text,
  failed_guards text[] not null default '{}',
  responses text[] not null default '{}',
  child_located boolean not null,
  account text,
  verified_level text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint irregular_return_created_by_fk references app_user (id),
  constraint irregular_return_verified_check check (verified_level in ('confirmed','credible','alleged'))
);
comment on table irregular_return is 'A child taken out of the country although safeguards failed, as observed; never a lawful hand-over (LM 74; LA 17-IV). Append-only. S3.';
comment on column irregular_return.account is 'S3. What is known of how it happened.';
create index irregular_return_file on irregular_return (case_file_id, learned_at desc);
select sec.protect_by_case('irregular_return', true);
`;
