import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A legal duty to tell against the child's no: asked for, answered by a supervisor and by the privacy officer, and told to the child (R25). */
export class OverrideByDuty1764345600000 implements MigrationInterface {
  readonly name = 'OverrideByDuty1764345600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [overrides, walls, use]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('What was decided against the word of a child is never dropped.');
  }
}

const overrides = `
create table duty_override (
  id uuid constraint duty_override_pkey primary key,
  case_file_id uuid not null constraint duty_override_file_fk references case_file (id),
  office_id uuid not null constraint duty_override_office_fk references office (id),
  scope text not null,
  recipient text not null,
  duty text not null,
  reason text not null,
  supervisor_id uuid constraint duty_override_supervisor_fk references app_user (id),
  supervisor_at timestamptz,
  supervisor_agrees boolean,
  supervisor_note text,
  officer_id uuid constraint duty_override_officer_fk references app_user (id),
  officer_at timestamptz,
  officer_agrees boolean,
  officer_note text,
  child_told_at timestamptz,
  child_told_by uuid constraint duty_override_told_by_fk references app_user (id),
  child_told_how text,
  child_said text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint duty_override_created_by_fk references app_user (id),
  constraint duty_override_case_key unique (case_file_id, id),
  constraint duty_override_supervisor_check check ((supervisor_id is null) = (supervisor_at is null) and (supervisor_id is null) = (supervisor_agrees is null) and (supervisor_id is null) = (supervisor_note is null)),
  constraint duty_override_officer_check check ((officer_id is null) = (officer_at is null) and (officer_id is null) = (officer_agrees is null) and (officer_id is null) = (officer_note is null)),
  constraint duty_override_told_check check ((child_told_at is null) = (child_told_by is null) and (child_told_at is null) = (child_told_how is null)),
  constraint duty_override_hands_check check (supervisor_id is distinct from created_by and officer_id is distinct from created_by
    and (supervisor_id is null or officer_id is null or supervisor_id <> officer_id))
);
comment on table duty_override is 'R25. The only way past a no of the child: a legal duty, two other people who agree, and the child told (LGDNNA 12). S1; the columns below say more.';
comment on column duty_override.recipient is 'The authority to which the duty is owed. S1: the privacy officer decides by it.';
comment on column duty_override.reason is 'Why the duty applies here, without names and without the story: the privacy officer reads it. S1.';
comment on column duty_override.child_said is 'S3. What the child said when told.';
create index duty_override_file on duty_override (case_file_id, created_at desc);
create index duty_override_waiting on duty_override (created_at) where officer_id is null;
`;

// The privacy officer sees what is asked for and by whom, and nothing else of the file (domain 8.1-7).
const walls = `
select sec.protect('duty_override', 'case_file_id = any ((select sec.my_case_ids())::uuid[])
  or exists (select 1 from public.case_file f where f.id = case_file_id) or (select sec.has_role(''DPO''))', false);
alter policy add on duty_override with check (created_by = (select sec.actor()) and supervisor_id is null and officer_id is null and child_told_at is null
  and exists (select 1 from public.case_file f where f.id = case_file_id and f.office_id = duty_override.office_id));
revoke update on duty_override from cobijo_app;
grant update (supervisor_id, supervisor_at, supervisor_agrees, supervisor_note, officer_id, officer_at, officer_agrees, officer_note,
  child_told_at, child_told_by, child_told_how, child_said) on duty_override to cobijo_app;
`;

const use = `
alter table sharing add column duty_override_id uuid;
alter table sharing add constraint sharing_override_fk foreign key (case_file_id, duty_override_id) references duty_override (case_file_id, id);
alter table sharing add constraint sharing_override_check check (duty_override_id is null or exception = 'legal_duty');
comment on column sharing.duty_override_id is 'The decision by which a legal duty went before the no of the child (R25).';
create function sec.check_sharing_override() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if new.duty_override_id is not null and not exists (select 1 from public.duty_override o where o.id = new.duty_override_id and o.scope = new.scope
       and o.recipient = new.recipient and o.supervisor_agrees and o.officer_agrees and o.child_told_at is not null) then
    raise exception 'R25: not overridden' using errcode = 'check_violation', constraint = 'sharing_override_complete';
  end if;
  return new;
end$$;
alter function sec.check_sharing_override() owner to cobijo_gate;
create trigger sharing_override_complete before insert on sharing for each row execute function sec.check_sharing_override();
`;
