import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has seen an alert of time, who takes an emergency call (R1), and what a workshop facilitator passes on (E18). */
export class AcknowledgeAlerts1764345000000 implements MigrationInterface {
  readonly name = 'AcknowledgeAlerts1764345000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [seen, taken, concerns]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Who was told of what is never dropped.');
  }
}

const seen = `
create table time_alert_seen (
  alert_id uuid not null constraint time_alert_seen_alert_fk references time_alert (id),
  user_id uuid not null constraint time_alert_seen_user_fk references app_user (id),
  case_file_id uuid not null constraint time_alert_seen_file_fk references case_file (id),
  seen_at timestamptz not null default now(),
  constraint time_alert_seen_pkey primary key (alert_id, user_id)
);
comment on table time_alert_seen is 'Which person of a team has seen which alert. It settles nothing: the alert stays on the file. S1. Append-only.';
select sec.protect_by_case('time_alert_seen', true);
alter policy add on time_alert_seen with check (user_id = (select sec.actor()) and exists (select 1 from public.time_alert a where a.id = alert_id and a.case_file_id = time_alert_seen.case_file_id));
`;

const taken = `
create table emergency_taken (
  referral_id uuid constraint emergency_taken_pkey primary key constraint emergency_taken_referral_fk references referral (id),
  user_id uuid not null constraint emergency_taken_user_fk references app_user (id),
  taken_at timestamptz not null default now()
);
comment on table emergency_taken is 'Who answered the page of an emergency call first (R1; DL40). S1. Append-only.';
select sec.protect('emergency_taken', 'exists (select 1 from public.referral r where r.id = referral_id)', true);
create index referral_emergency on referral (received_at) where priority = 0 and state in ('new','screening','need_info');
create index referral_to_ratify on referral (ratify_by) where ratify_by is not null and ratified_at is null;
create index conflict_check_undecided on conflict_check (referral_id) where decision is null and found <> 'none';
alter policy add on emergency_taken with check (user_id = (select sec.actor()) and exists (select 1 from public.referral r where r.id = referral_id));
`;

const concerns = `
create table workshop_concern (
  id uuid constraint workshop_concern_pkey primary key,
  office_id uuid not null constraint workshop_concern_office_fk references office (id),
  workshop text not null,
  held_on date not null,
  child_called text,
  age_band text not null default 'unknown',
  state text not null default 'open',
  outcome text,
  note text,
  contact_user_id uuid constraint workshop_concern_contact_fk references app_user (id),
  settled_by uuid constraint workshop_concern_settled_by_fk references app_user (id),
  settled_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint workshop_concern_created_by_fk references app_user (id),
  constraint workshop_concern_band_check check (age_band in ('under_6','6_11','12_14','15_17','unknown')),
  constraint workshop_concern_state_check check (state in ('open','settled')),
  constraint workshop_concern_outcome_check check (outcome in ('contact','call','no_contact')),
  constraint workshop_concern_settled_check check ((state = 'settled') = (settled_by is not null)
    and (settled_by is null) = (settled_at is null) and (settled_by is null) = (outcome is null) and (settled_by is null or length(trim(note)) > 0)),
  constraint workshop_concern_contact_check check ((outcome = 'contact') is not true or contact_user_id is not null),
  constraint workshop_concern_other_hand_check check (settled_by is null or settled_by <> created_by)
);
comment on table workshop_concern is 'E18. A mark of concern out of a workshop: that there is one and about whom, never what was seen or drawn. S1, the name S2.';
comment on column workshop_concern.child_called is 'What the child is called in the workshop; no surname is asked for. S2.';
create index workshop_concern_open on workshop_concern (office_id, created_at) where state = 'open';
select sec.protect('workshop_concern', 'created_by = (select sec.actor()) or contact_user_id = (select sec.actor()) or office_id = any ((select sec.my_office_ids())::uuid[])', false);
alter policy add on workshop_concern with check (created_by = (select sec.actor()) and office_id = (select sec.home_office_id()) and state = 'open');
alter policy change on workshop_concern using (office_id = any ((select sec.my_office_ids())::uuid[])) with check (office_id = any ((select sec.my_office_ids())::uuid[]));
`;
