import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The child's hearing, risks and safety plans, concerns (E19, E20, E29). */
export class CreateHearingsAndRisks1763884800000 implements MigrationInterface {
  readonly name = 'CreateHearingsAndRisks1763884800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [wall, hearings, risks, concerns]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('What a child said is never dropped.');
  }
}

const wall = `
create function sec.protect_sensitive(target regclass, append_only boolean default false) returns void language sql as
$$select sec.protect(target, '(select sec.has_role(''SW'',''ATT'',''PSY'',''SUP_L'',''SUP_S'',''SUP_P''))
  and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id))', append_only)$$;
comment on function sec.protect_sensitive is 'Forces row security on a table of class S3: the team disciplines and their supervisors, on files they see. Nobody deletes.';
`;

const hearings = `
create table child_hearing (
  id uuid constraint child_hearing_pkey primary key,
  case_file_id uuid not null constraint child_hearing_file_fk references case_file (id),
  at timestamptz not null,
  heard_by uuid not null constraint child_hearing_by_fk references app_user (id),
  discipline text not null,
  purpose text not null,
  info_session_id uuid not null,
  language text not null,
  interviewer_languages text[] not null,
  interpreter_kind text,
  interpreter_language text,
  interpreter_name text,
  alone boolean not null,
  alone_reason text,
  support_person text,
  method text not null,
  declined boolean not null,
  too_young boolean not null,
  observation text,
  parts jsonb not null,
  preference_ranking text[] not null default '{}',
  maturity_note text not null,
  pressure_signs text,
  changes_since_last text,
  refuses_return boolean not null,
  event text,
  weight_given text,
  weight_reasons text,
  weighed_by uuid constraint child_hearing_weighed_by_fk references app_user (id),
  weighed_at timestamptz,
  feedback_given_at timestamptz,
  feedback_by uuid constraint child_hearing_feedback_by_fk references app_user (id),
  feedback_how text,
  feedback_reaction text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint child_hearing_created_by_fk references app_user (id),
  constraint child_hearing_case_key unique (case_file_id, id),
  constraint child_hearing_informed_fk foreign key (case_file_id, info_session_id) references info_session (case_file_id, id),
  constraint child_hearing_alone_check check (alone or length(trim(alone_reason)) > 0),
  constraint child_hearing_view_check check (declined or jsonb_array_length(parts) > 0 or (too_young and length(trim(observation)) > 0)),
  constraint child_hearing_interpreter_check check ((interpreter_kind is null) = (interpreter_language is null)),
  constraint child_hearing_independent_check check (interpreter_kind is null or interpreter_kind in ('professional','bilingual_staff','community')),
  constraint child_hearing_weight_check check (weight_given in ('determining','substantial','some','limited')),
  constraint child_hearing_weighed_check check ((weight_given is null) = (weight_reasons is null) and (weight_given is null) = (weighed_by is null)),
  constraint child_hearing_feedback_check check (feedback_given_at is null or (weight_given is not null and feedback_by is not null and feedback_how is not null))
);
comment on table child_hearing is 'E29. The child heard, in own words and language (LGDNNA 71 to 74). The link to an information session is not optional. S3.';
comment on column child_hearing.parts is 'S3. What the child said: [{about, words, translation, notForFamily}], words in the original language.';
comment on column child_hearing.event is 'S3. The event that hurt and was told, as a code (CL-36), so that nobody asks again.';
create index child_hearing_file on child_hearing (case_file_id, at desc);
select sec.protect_sensitive('child_hearing');
revoke update on child_hearing from cobijo_app;
grant update (weight_given, weight_reasons, weighed_by, weighed_at, feedback_given_at, feedback_by, feedback_how, feedback_reaction, version)
  on child_hearing to cobijo_app;
`;

const risks = `
create table risk_assessment (
  id uuid constraint risk_assessment_pkey primary key,
  case_file_id uuid not null constraint risk_assessment_file_fk references case_file (id),
  at timestamptz not null,
  kind text not null,
  indicators jsonb not null,
  protective_factors text[] not null default '{}',
  level text not null,
  rationale text not null,
  next_review date not null,
  indicators_present boolean,
  referred_to_attorney_at timestamptz,
  child_informed_of_asylum boolean,
  result text,
  destination text,
  threats_known text,
  perpetrator_near text,
  state_protection text,
  country_sources text,
  refoulement_risk text,
  acknowledged_at timestamptz,
  acknowledged_by uuid constraint risk_assessment_acknowledged_by_fk references app_user (id),
  created_at timestamptz not null default now(),
  created_by uuid not null constraint risk_assessment_created_by_fk references app_user (id),
  constraint risk_assessment_case_key unique (case_file_id, id),
  constraint risk_assessment_kind_check check (kind in ('initial','update','ip_screen','return_risk','trafficking','self_harm','home')),
  constraint risk_assessment_level_check check (level in ('0','1','2','3')),
  constraint risk_assessment_screen_check check (kind <> 'ip_screen' or (indicators_present is not null and child_informed_of_asylum is not null and result in ('indicators','none_found','inconclusive'))),
  constraint risk_assessment_return_check check (kind <> 'return_risk' or (destination is not null and refoulement_risk in ('none_found','possible','likely'))),
  constraint risk_assessment_acknowledged_check check ((acknowledged_at is null) = (acknowledged_by is null))
);
comment on table risk_assessment is 'E19. Risk at a moment; a new look is a new row. The account behind a screening for protection is not here (S4_L). S3.';
create index risk_assessment_file on risk_assessment (case_file_id, kind, at desc);
select sec.protect_sensitive('risk_assessment');
revoke update on risk_assessment from cobijo_app;
grant update (acknowledged_at, acknowledged_by) on risk_assessment to cobijo_app;

create table ip_screen_account (
  risk_assessment_id uuid constraint ip_screen_account_pkey primary key,
  case_file_id uuid not null,
  body text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint ip_screen_account_created_by_fk references app_user (id),
  constraint ip_screen_account_risk_fk foreign key (case_file_id, risk_assessment_id) references risk_assessment (case_file_id, id)
);
comment on table ip_screen_account is 'What the child told in the screening for protection. Attorneys of the file and their supervisor only. S4_L. Append-only.';
select sec.protect('ip_screen_account', '(select sec.has_role(''ATT'',''SUP_L''))
  and (case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id))', true);

create table safety_plan (
  id uuid constraint safety_plan_pkey primary key,
  case_file_id uuid not null,
  risk_assessment_id uuid not null,
  immediate_action text not null,
  steps text[] not null,
  contacts text not null,
  child_copy_given boolean not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint safety_plan_created_by_fk references app_user (id),
  constraint safety_plan_risk_fk foreign key (case_file_id, risk_assessment_id) references risk_assessment (case_file_id, id),
  constraint safety_plan_steps_check check (cardinality(steps) > 0)
);
comment on table safety_plan is 'What is done at once and next when a child is in danger (R40). S3. Append-only.';
create index safety_plan_file on safety_plan (case_file_id, created_at desc);
select sec.protect_sensitive('safety_plan', true);
`;

const concerns = `
create table protection_concern (
  id uuid constraint protection_concern_pkey primary key,
  case_file_id uuid not null constraint protection_concern_file_fk references case_file (id),
  concern text not null,
  place text not null,
  happened text,
  perpetrator_type text,
  reported text,
  ongoing text not null,
  note text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint protection_concern_created_by_fk references app_user (id),
  constraint protection_concern_place_check check (place in ('origin','transit','mexico','united_states')),
  constraint protection_concern_ongoing_check check (ongoing in ('yes','no','unknown'))
);
comment on table protection_concern is 'E20. What harmed or may harm the child. S3. Append-only.';
create index protection_concern_file on protection_concern (case_file_id, created_at desc);
select sec.protect_sensitive('protection_concern', true);
`;
