import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The options for a child, looked at with the same factors, and the report made of them (E31). */
export class CreateOptions1763888400000 implements MigrationInterface {
  readonly name = 'CreateOptions1763888400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [analysis, options, packages]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('What was weighed for a child is never dropped.');
  }
}

const analysis = `
create table options_analysis (
  id uuid constraint options_analysis_pkey primary key,
  case_file_id uuid not null constraint options_analysis_file_fk references case_file (id),
  child_id uuid not null constraint options_analysis_child_fk references child (id),
  office_id uuid not null constraint options_analysis_office_fk references office (id),
  number integer not null,
  state text not null default 'report_draft',
  track text not null default 'ordinary',
  kind text,
  triggers text[] not null default '{}',
  question text not null,
  hearing_id uuid,
  recommended_option_id uuid,
  reasoning text not null default '',
  no_representative_reason text,
  author_id uuid not null constraint options_analysis_author_fk references app_user (id),
  contributor_ids uuid[] not null default '{}',
  reviewer_ids uuid[] not null default '{}',
  submitted_at timestamptz,
  return_note text,
  cleared_by uuid constraint options_analysis_cleared_by_fk references app_user (id),
  cleared_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint options_analysis_created_by_fk references app_user (id),
  constraint options_analysis_case_key unique (case_file_id, id),
  constraint options_analysis_number_key unique (case_file_id, number),
  constraint options_analysis_hearing_fk foreign key (case_file_id, hearing_id) references child_hearing (case_file_id, id),
  constraint options_analysis_track_check check (track in ('ordinary','simplified_urgent')),
  constraint options_analysis_kind_check check (kind in ('BID-A','BID-B','BID-C')),
  constraint options_analysis_state_check check (state in ('report_draft','report_submitted','report_returned','ready','scheduled','in_session','deferred',
    'decided_provisional','ratification_scheduled','ratification_in_session','decided')),
  constraint options_analysis_submitted_check check (state = 'report_draft' or (submitted_at is not null and hearing_id is not null and recommended_option_id is not null)),
  constraint options_analysis_cleared_check check ((cleared_by is null) = (cleared_at is null)
    and (cleared_by is not null or state in ('report_draft','report_submitted','report_returned','deferred'))),
  constraint options_analysis_clearer_check check (cleared_by is null or cleared_by <> author_id and cleared_by <> all (contributor_ids))
);
comment on table options_analysis is 'E31. The question put to the panel, from draft to recommendation (domain 6.3). S3.';
comment on column options_analysis.contributor_ids is 'Everybody who wrote in it or in the assessment behind it: none of them clears it or votes on it (R44).';
comment on column options_analysis.reviewer_ids is 'Who reviewed the assessment: may clear the report, never votes on it (R44).';
create unique index options_analysis_one_open on options_analysis (case_file_id) where state <> 'decided';
create index options_analysis_office on options_analysis (office_id, state) where state <> 'decided';
select sec.protect_sensitive('options_analysis');
create policy secretary_sees on options_analysis for select to cobijo_app
  using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()) and cleared_at is not null);
create policy secretary_moves on options_analysis for update to cobijo_app
  using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()) and cleared_at is not null)
  with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
`;

const options = `
create table option (
  id uuid constraint option_pkey primary key,
  case_file_id uuid not null,
  analysis_id uuid not null,
  position smallint not null,
  code text not null,
  destination_country text,
  destination_state text,
  description text not null default '',
  feasibility text not null default 'unknown',
  legal_basis text,
  mitigation text,
  follow_up text,
  child_view text,
  horizon text,
  splits_siblings boolean not null default false,
  siblings_reason text,
  leaves_state boolean not null default false,
  against_will boolean not null default false,
  excluded boolean not null default false,
  exclusion_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint option_created_by_fk references app_user (id),
  constraint option_case_key unique (case_file_id, id),
  constraint option_analysis_fk foreign key (case_file_id, analysis_id) references options_analysis (case_file_id, id),
  constraint option_feasibility_check check (feasibility in ('feasible','with_conditions','not_now','not_feasible','unknown')),
  constraint option_horizon_check check (horizon in ('short','medium','long'))
);
comment on table option is 'E31. One realistic option, staying as it is included (CL-41). S3.';
create index option_analysis on option (analysis_id, position);
alter table options_analysis add constraint options_analysis_recommended_fk foreign key (case_file_id, recommended_option_id) references option (case_file_id, id);
select sec.protect_sensitive('option');

create table option_factor (
  id uuid constraint option_factor_pkey primary key,
  case_file_id uuid not null,
  option_id uuid not null,
  factor text not null,
  effect text not null,
  weight text,
  text text not null default '',
  sources uuid[] not null default '{}',
  author_id uuid not null constraint option_factor_author_fk references app_user (id),
  at timestamptz not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint option_factor_created_by_fk references app_user (id),
  constraint option_factor_option_fk foreign key (case_file_id, option_id) references option (case_file_id, id),
  constraint option_factor_once unique (option_id, factor),
  constraint option_factor_factor_check check (factor ~ '^(V[1-4]|S[1-8]|F[1-7]|D[1-9]|L[1-3])$'),
  constraint option_factor_effect_check check (effect in ('supports','neutral','against','unknown')),
  constraint option_factor_weight_check check (weight in ('decisive','important','minor'))
);
comment on table option_factor is 'One finding: what a factor does to an option, how much it weighs, and the sources. Never a total. S3.';
select sec.protect_sensitive('option_factor');
`;

const packages = `
create table determination_package (
  id uuid constraint determination_package_pkey primary key,
  case_file_id uuid not null,
  analysis_id uuid not null,
  office_id uuid not null constraint determination_package_office_fk references office (id),
  recipient text not null,
  recipient_name text,
  content jsonb not null,
  whitelist text[] not null,
  legal_basis text,
  receipt text,
  received_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint determination_package_created_by_fk references app_user (id),
  constraint determination_package_case_key unique (case_file_id, id),
  constraint determination_package_analysis_fk foreign key (case_file_id, analysis_id) references options_analysis (case_file_id, id),
  constraint determination_package_recipient_check check (recipient in ('panel','competent_authority')),
  constraint determination_package_sent_check check (recipient = 'panel' or (recipient_name is not null and receipt is not null and received_at is not null))
);
comment on table determination_package is 'Snapshot of what the panel or the authority is given, by whitelist: no asylum account, no therapy, no sealed place (domain 8.3). S3_PACKAGE. Append-only.';
create index determination_package_analysis on determination_package (analysis_id, created_at desc);
select sec.protect_by_case('determination_package', true);
create policy secretary_sees on determination_package for select to cobijo_app
  using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
`;
