import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan that restores the child's rights, action by action (E37, E38). */
export class CreatePlans1763889600000 implements MigrationInterface {
  readonly name = 'CreatePlans1763889600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [plans, actions]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Plans are replaced, never dropped.');
  }
}

const plans = `
create table restitution_plan (
  id uuid constraint restitution_plan_pkey primary key,
  case_file_id uuid not null constraint restitution_plan_file_fk references case_file (id),
  child_id uuid not null constraint restitution_plan_child_fk references child (id),
  number integer not null,
  diagnosis_id uuid,
  determination_id uuid,
  issued_by text,
  migration_measure text not null,
  state text not null default 'draft',
  issued_at timestamptz,
  sent_inm_at timestamptz,
  next_review date,
  child_copy_given_at timestamptz,
  child_copy_format text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint restitution_plan_created_by_fk references app_user (id),
  constraint restitution_plan_case_key unique (case_file_id, id),
  constraint restitution_plan_number_key unique (case_file_id, number),
  constraint restitution_plan_diagnosis_fk foreign key (case_file_id, diagnosis_id) references rights_diagnosis (case_file_id, id),
  constraint restitution_plan_determination_fk foreign key (case_file_id, determination_id) references determination (case_file_id, id),
  constraint restitution_plan_issued_by_check check (issued_by in ('internal_recommendation','joint_panel','official_ppnna','judicial')),
  constraint restitution_plan_measure_check check (migration_measure in ('stay_regularise','assisted_return','third_country_reunification','asylum_procedure','pending')),
  constraint restitution_plan_state_check check (state in ('draft','agreed','in_execution','partly_met','fulfilled','replaced','annulled')),
  constraint restitution_plan_issued_check check (state in ('draft','replaced','annulled') or (issued_at is not null and issued_by is not null and next_review is not null and diagnosis_id is not null)),
  constraint restitution_plan_exit_check check (state in ('draft','replaced','annulled') or migration_measure not in ('assisted_return','third_country_reunification') or determination_id is not null),
  constraint restitution_plan_copy_check check ((child_copy_given_at is null) = (child_copy_format is null))
);
comment on table restitution_plan is 'E37. Which rights are restored, how, and what is asked of the migration authority (LGDNNA 123; LM 112-III). S2.';
create unique index restitution_plan_one_current on restitution_plan (case_file_id) where state in ('agreed','in_execution','partly_met');
create unique index restitution_plan_one_draft on restitution_plan (case_file_id) where state = 'draft';
create index restitution_plan_file on restitution_plan (case_file_id, number desc);
select sec.protect_by_case('restitution_plan');
`;

const actions = `
create table plan_action (
  id uuid constraint plan_action_pkey primary key,
  case_file_id uuid not null,
  plan_id uuid not null,
  right_code text not null,
  legal_basis text not null,
  measure_type text not null,
  measure text not null,
  measure_text text not null default '',
  beneficiary text not null default 'child',
  institution text not null,
  person text not null,
  driver_id uuid not null constraint plan_action_driver_fk references app_user (id),
  frequency text,
  start_on date not null,
  due_on date not null,
  state text not null default 'proposed',
  obstacle text,
  escalation_level text,
  evidence_document_id uuid,
  executed_at timestamptz,
  verified_by text,
  verified_at timestamptz,
  child_satisfaction smallint,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint plan_action_created_by_fk references app_user (id),
  constraint plan_action_case_key unique (case_file_id, id),
  constraint plan_action_plan_fk foreign key (case_file_id, plan_id) references restitution_plan (case_file_id, id),
  constraint plan_action_evidence_fk foreign key (case_file_id, evidence_document_id) references document (case_file_id, id),
  constraint plan_action_right_check check (right_code ~ '^D(0[1-9]|1[0-9]|20)$'),
  constraint plan_action_type_check check (measure_type in ('special','urgent','judicial','administrative','support_service')),
  constraint plan_action_state_check check (state in ('proposed','agreed','in_progress','blocked','escalated','executed','verified','closed','replaced','cancelled')),
  constraint plan_action_dates_check check (due_on >= start_on),
  constraint plan_action_evidence_check check (state not in ('executed','verified','closed') or (evidence_document_id is not null and executed_at is not null)),
  constraint plan_action_verified_check check (state not in ('verified','closed') or (verified_by in ('child','driver') and verified_at is not null)),
  constraint plan_action_level_check check (escalation_level in ('institution_head','ppnna_order','cndh_or_amparo')),
  constraint plan_action_satisfaction_check check (child_satisfaction between 1 and 5)
);
comment on table plan_action is 'E38. One action for one right: institution, person, date, evidence, and who says that the right is restored (LGDNNA 123). S2.';
create index plan_action_plan on plan_action (plan_id, right_code);
select sec.protect_by_case('plan_action');

create table plan_action_event (
  id uuid constraint plan_action_event_pkey primary key,
  case_file_id uuid not null,
  action_id uuid not null,
  from_state text not null,
  to_state text not null,
  note text,
  document_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint plan_action_event_created_by_fk references app_user (id),
  constraint plan_action_event_action_fk foreign key (case_file_id, action_id) references plan_action (case_file_id, id)
);
comment on table plan_action_event is 'Every step of an action, with note and paper. Append-only. S2.';
create index plan_action_event_action on plan_action_event (action_id, created_at desc);
select sec.protect_by_case('plan_action_event', true);
`;
