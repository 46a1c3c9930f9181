import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The call, the people in it, who it is for, and what was found about conflicts and duplicates (E12, E13). */
export class CreateIntake1763866200000 implements MigrationInterface {
  readonly name = 'CreateIntake1763866200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [referrals, screenings, verdicts, walls]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Calls for help are never dropped.');
  }
}

const referrals = `
create table referral_counter (
  office_id uuid not null constraint referral_counter_office_fk references office (id),
  year integer not null,
  last integer not null,
  constraint referral_counter_pkey primary key (office_id, year)
);
comment on table referral_counter is 'The last number given to a referral by an office in a year. S0.';
grant select, insert, update on referral_counter to cobijo_app;

create table referral (
  id uuid constraint referral_pkey primary key,
  referral_no text not null constraint referral_no_key unique,
  office_id uuid not null constraint referral_office_fk references office (id),
  received_at timestamptz not null,
  channel text not null,
  source_type text not null,
  source_name text,
  source_phone text,
  source_email text,
  safe_contact text,
  call_back text not null default 'not_asked' constraint referral_call_back_check check (call_back in ('yes','no','not_asked')),
  adult_phone boolean not null default false,
  adult_phone_ok_by_child boolean,
  office_region text not null constraint referral_region_check check (office_region in ('north','centre','south')),
  location_restricted boolean not null default false,
  summary text not null,
  child_words text,
  emergency_flags jsonb not null,
  priority smallint not null constraint referral_priority_check check (priority between 0 and 3),
  state text not null default 'new' constraint referral_state_check check (state in ('new','screening','accepted','advised','referred_out','duplicate','out_of_scope','need_info')),
  decision_reason text,
  referred_to text,
  duplicate_of uuid constraint referral_duplicate_fk references referral (id),
  decided_at timestamptz,
  decided_by uuid constraint referral_decided_by_fk references app_user (id),
  ratify_by timestamptz,
  ratified_at timestamptz,
  ratified_by uuid constraint referral_ratified_by_fk references app_user (id),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint referral_created_by_fk references app_user (id),
  constraint referral_decided_check check ((state in ('new','screening','need_info')) or (decided_at is not null and decided_by is not null)),
  constraint referral_safe_contact_check check (source_type not in ('anonymous','self_child') or safe_contact is not null),
  constraint referral_adult_phone_check check (not (adult_phone and call_back = 'yes' and source_type in ('anonymous','self_child')) or adult_phone_ok_by_child)
);
comment on table referral is 'E12. A call for help as it came in. S1 to S3.';
comment on column referral.summary is 'Facts and request, not the asylum story. S3.';
comment on column referral.child_words is 'What the child said, in her own words. S3.';
comment on column referral.emergency_flags is 'Every flag of CL-27 with yes, no or unknown. S3.';
comment on column referral.location_restricted is 'INM, a consulate or the police is present: only the team sees where the child is (R9).';
comment on constraint referral_adult_phone_check on referral is 'Nobody calls an adult''s phone back without the child agreeing (R10).';
create index referral_office on referral (office_id, state, received_at desc);
create index referral_creator on referral (created_by, received_at desc);

create table referral_history (
  id uuid constraint referral_history_pkey primary key,
  referral_id uuid not null constraint referral_history_referral_fk references referral (id),
  version integer not null,
  was jsonb not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint referral_history_created_by_fk references app_user (id)
);
comment on table referral_history is 'What a call said before it was amended. S3.';
create index referral_history_referral on referral_history (referral_id, version desc);

create table referral_location (
  referral_id uuid constraint referral_location_pkey primary key constraint referral_location_referral_fk references referral (id),
  office_id uuid not null,
  code text not null,
  place text,
  authority_present boolean not null,
  restricted boolean not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint referral_location_created_by_fk references app_user (id)
);
comment on table referral_location is 'Where the persons are now. S2, and S5 while an authority is present (R9).';

create table referral_person (
  id uuid constraint referral_person_pkey primary key,
  referral_id uuid not null constraint referral_person_referral_fk references referral (id),
  seq integer not null,
  name text,
  mother_name text,
  age integer constraint referral_person_age_check check (age between 0 and 120),
  birth_date date,
  sex text not null default 'unknown',
  nationality text,
  language text,
  is_child boolean not null,
  relation text,
  document_number text,
  authority_says text,
  with_adult boolean,
  child_id uuid constraint referral_person_child_fk references child (id),
  created_at timestamptz not null default now(),
  created_by uuid not null constraint referral_person_created_by_fk references app_user (id),
  constraint referral_person_seq_key unique (referral_id, seq)
);
comment on table referral_person is 'Who the call is about; a name is not needed. S2.';
create index referral_person_child on referral_person (child_id) where child_id is not null;

create table referral_file (
  referral_id uuid not null constraint referral_file_referral_fk references referral (id),
  case_file_id uuid not null,
  office_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint referral_file_created_by_fk references app_user (id),
  constraint referral_file_pkey primary key (referral_id, case_file_id)
);
comment on table referral_file is 'The files that a call led to. S1.';
create index referral_file_case on referral_file (case_file_id);
`;

const screenings = `
create table eligibility_screening (
  id uuid constraint eligibility_screening_pkey primary key,
  referral_id uuid not null constraint eligibility_screening_referral_fk references referral (id),
  categories text[] not null,
  age_ok boolean not null,
  notes text,
  result text not null constraint eligibility_result_check check (result in ('eligible','not_eligible')),
  onward_service text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint eligibility_screening_created_by_fk references app_user (id),
  constraint eligibility_result_agrees check ((result = 'eligible') = (cardinality(categories) > 0)),
  constraint eligibility_onward_check check (result = 'eligible' or onward_service is not null)
);
comment on table eligibility_screening is 'E13. Which of the five groups the call belongs to (CL-29). The newest row counts. S1.';
create index eligibility_screening_referral on eligibility_screening (referral_id, created_at desc);

create table conflict_check (
  id uuid constraint conflict_check_pkey primary key,
  referral_id uuid not null constraint conflict_check_referral_fk references referral (id),
  adverse_parties text,
  found text not null constraint conflict_found_check check (found in ('none','possible','confirmed')),
  decision text constraint conflict_decision_check check (decision in ('no_conflict','separate_teams','refer_out')),
  reason text,
  decided_by uuid constraint conflict_check_decided_by_fk references app_user (id),
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint conflict_check_created_by_fk references app_user (id),
  constraint conflict_check_decided check ((decision is null) = (decided_by is null))
);
comment on table conflict_check is 'E13. Whether an adverse party or relative is a client already (R7). The newest row counts. S2.';
create index conflict_check_referral on conflict_check (referral_id, created_at desc);
`;

const verdicts = `
create table duplicate_verdict (
  id uuid constraint duplicate_verdict_pkey primary key,
  referral_person_id uuid constraint duplicate_verdict_person_fk references referral_person (id),
  child_id uuid constraint duplicate_verdict_child_fk references child (id),
  other_child_id uuid not null constraint duplicate_verdict_other_fk references child (id),
  verdict text not null constraint duplicate_verdict_check check (verdict in ('same','not_same','undecided')),
  reason text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint duplicate_verdict_created_by_fk references app_user (id),
  constraint duplicate_verdict_about_check check (num_nonnulls(referral_person_id, child_id) = 1)
);
comment on table duplicate_verdict is 'Whether two records are the same child, as a person judged it; kept for good (R6). The newest row of a pair counts. S2.';
create index duplicate_verdict_person on duplicate_verdict (referral_person_id, other_child_id, created_at desc);
create index duplicate_verdict_child on duplicate_verdict (child_id, created_at desc);
create index duplicate_verdict_other on duplicate_verdict (other_child_id);
`;

const visibleReferral = `
  created_by = (select sec.actor())
  or (office_id = (select sec.home_office_id()) and (select sec.has_role('INT')))
  or office_id = any ((select sec.my_office_ids())::uuid[])
  or exists (select 1 from referral_file l where l.referral_id = referral.id and l.case_file_id = any ((select sec.my_case_ids())::uuid[]))`;
const followsReferral = 'exists (select 1 from public.referral r where r.id = referral_id)';

const walls = `
select sec.protect('referral_file', 'case_file_id = any ((select sec.my_case_ids())::uuid[]) or office_id = any ((select sec.my_office_ids())::uuid[])
  or (office_id = (select sec.home_office_id()) and (select sec.has_role(''INT''))) or created_by = (select sec.actor())', true);
select sec.protect('referral', $see$${visibleReferral}$see$, false);
alter policy add on referral with check (created_by = (select sec.actor()) and office_id = (select sec.home_office_id())
  and (select sec.has_role('INT', 'SW', 'ATT', 'SUP_L', 'SUP_S', 'SUP_P')));
select sec.protect('referral_location', $see$
  (not restricted and exists (select 1 from public.referral r where r.id = referral_id))
  or created_by = (select sec.actor())
  or office_id = any ((select sec.my_office_ids())::uuid[])
  or exists (select 1 from public.referral_file l where l.referral_id = referral_location.referral_id
             and l.case_file_id = any ((select sec.my_case_ids())::uuid[]))$see$, false);
select sec.protect('referral_history', '${followsReferral}', true);
select sec.protect('referral_person', '${followsReferral}', false);
select sec.protect('eligibility_screening', '${followsReferral}', true);
select sec.protect('conflict_check', '${followsReferral}', false);
select sec.protect('duplicate_verdict', '(referral_person_id is not null and exists (select 1 from public.referral_person p where p.id = referral_person_id))
  or (child_id is not null and exists (select 1 from public.child c where c.id = child_id))', true);
`;
