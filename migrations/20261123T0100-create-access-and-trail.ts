import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offices, staff, sessions, the trail, receipts and the outbox; the functions that row security stands on. */
export class CreateAccessAndTrail1763859600000 implements MigrationInterface {
  readonly name = 'CreateAccessAndTrail1763859600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, securityFunctions, sessionFunctions, trail, protection]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}

const tables = `
create schema if not exists sec;
grant usage on schema public, sec to cobijo_app, cobijo_gate;
grant create on schema sec to cobijo_gate;
set local check_function_bodies = off;

create table office (
  id uuid constraint office_pkey primary key,
  code text not null constraint office_code_key unique,
  name text not null,
  state text not null,
  jurisdiction_states text[] not null default '{}',
  phone text,
  email text,
  hotline_hours text,
  time_zone text not null,
  created_at timestamptz not null default now()
);
comment on table office is 'E01. Offices and how to reach them. S0.';
grant select on office to cobijo_app, cobijo_gate;

create table calendar_day (
  authority text not null,
  day date not null,
  reason text not null,
  constraint calendar_day_pkey primary key (authority, day)
);
comment on table calendar_day is 'Days that do not count for an authority (business-day engine, domain 2.6). S0.';
grant select on calendar_day to cobijo_app, cobijo_gate;

create table app_user (
  id uuid constraint app_user_pkey primary key,
  name text not null,
  email text not null constraint app_user_email_key unique,
  discipline text not null,
  office_id uuid not null constraint app_user_office_fk references office (id),
  employer text not null default 'Cobijo',
  licence_no text,
  undertaking_valid_to date,
  training_valid_to date,
  affiliations text[] not null default '{}',
  active_from date not null default current_date,
  active_to date,
  created_at timestamptz not null default now(),
  constraint app_user_discipline_check check (discipline in ('legal','social_work','psychology','medicine','pedagogy','interpretation','coordination','data'))
);
comment on table app_user is 'E02. Staff, panel members and liaisons. S1.';
comment on column app_user.affiliations is 'Authorities or centres the person works or worked for, as codes; used for conflicts of interest (R46).';
grant select on app_user to cobijo_app, cobijo_gate;

create table app_user_role (
  user_id uuid not null constraint app_user_role_user_fk references app_user (id),
  role text not null,
  constraint app_user_role_pkey primary key (user_id, role)
);
grant select on app_user_role to cobijo_app, cobijo_gate;

create table credential (
  user_id uuid constraint credential_pkey primary key constraint credential_user_fk references app_user (id),
  password_hash text not null,
  changed_at timestamptz not null default now()
);
comment on table credential is 'argon2id hashes. Readable by the gate only.';
grant select on credential to cobijo_gate;

create table session (
  token_hash bytea constraint session_pkey primary key,
  user_id uuid not null constraint session_user_fk references app_user (id),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
comment on table session is 'Server-side sessions; only the hash of the token is kept.';
grant select, insert, update on session to cobijo_gate;

create table sign_in_throttle (
  subject text constraint sign_in_throttle_pkey primary key,
  failures integer not null,
  blocked_until timestamptz,
  updated_at timestamptz not null default now()
);
comment on table sign_in_throttle is 'Failed sign-ins by account and by address (hashed), so that every process counts together.';
grant select, insert, update, delete on sign_in_throttle to cobijo_gate;
`;

const securityFunctions = `
create function sec.actor() returns uuid language sql stable parallel safe as
$$select nullif(current_setting('app.actor', true), '')::uuid$$;

create function sec.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe as
$$select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && wanted$$;

create function sec.my_office_ids() returns uuid[] language sql stable parallel safe as
$$select coalesce(string_to_array(nullif(current_setting('app.offices', true), ''), ',')::uuid[], '{}')$$;

create function sec.home_office_id() returns uuid language sql stable parallel safe as
$$select nullif(current_setting('app.home_office', true), '')::uuid$$;

create function sec.my_case_ids() returns uuid[] language sql stable security definer parallel safe set search_path = pg_catalog, public as
$$select coalesce(array_agg(case_file_id), '{}') from public.case_assignment
  where user_id = sec.actor() and ended_at is null and not conflict_declared$$;

create function sec.my_child_ids() returns uuid[] language sql stable security definer parallel safe set search_path = pg_catalog, public as
$$select coalesce(array_agg(f.child_id), '{}') from public.case_assignment a join public.case_file f on f.id = a.case_file_id
  where a.user_id = sec.actor() and a.ended_at is null and not a.conflict_declared and f.child_id is not null$$;

create function sec.sees_case(wanted uuid) returns boolean language sql stable parallel safe as
$$select exists (select 1 from public.case_file f where f.id = wanted)$$;

create function sec.lock_case(wanted uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin perform 1 from public.case_file where id = wanted for update; end$$;
comment on function sec.lock_case is 'Every act on a file takes this row lock first, so that a protective act and a dangerous one never cross.';

alter function sec.my_case_ids() owner to cobijo_gate;
alter function sec.my_child_ids() owner to cobijo_gate;
alter function sec.lock_case(uuid) owner to cobijo_gate;
revoke all on function sec.lock_case(uuid) from public;
grant execute on function sec.lock_case(uuid) to cobijo_app;
`;

const sessionFunctions = `
create type sec.entered as (id uuid, name text, roles text[], discipline text, office_id uuid, office_ids uuid[]);

create function sec.enter(token bytea) returns sec.entered language plpgsql security definer set search_path = pg_catalog, public as
$$declare found sec.entered; seen timestamptz;
begin
  select u.id, u.name, coalesce((select array_agg(r.role) from public.app_user_role r where r.user_id = u.id), '{}'), u.discipline, u.office_id, '{}'::uuid[], s.last_seen_at
    into found.id, found.name, found.roles, found.discipline, found.office_id, found.office_ids, seen
    from public.session s join public.app_user u on u.id = s.user_id
   where s.token_hash = token and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes'
     and u.active_from <= current_date and (u.active_to is null or u.active_to >= current_date);
  if found.id is null then raise exception 'no session' using errcode = 'CB401'; end if;
  if seen < now() - interval '1 minute' then update public.session set last_seen_at = now() where token_hash = token; end if;
  if found.roles && array['SUP_L','SUP_S','SUP_P'] then found.office_ids := array[found.office_id]; end if;
  perform set_config('app.actor', found.id::text, true), set_config('app.roles', array_to_string(found.roles, ','), true),
          set_config('app.offices', array_to_string(found.office_ids, ','), true), set_config('app.home_office', found.office_id::text, true);
  return found;
end$$;
comment on function sec.enter is 'Proves the session and tells row security who acts, for this transaction only. Raises CB401 when there is no live session.';

create function sec.credential_of(address text) returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = pg_catalog, public as
$$select u.id, c.password_hash from public.app_user u join public.credential c on c.user_id = u.id
  where u.email = lower(address) and u.active_from <= current_date and (u.active_to is null or u.active_to >= current_date)$$;

create function sec.start_session(who uuid, token bytea, until timestamptz) returns void language sql security definer set search_path = pg_catalog, public as
$$insert into public.session (token_hash, user_id, expires_at) values (token, who, until)$$;

create function sec.end_session(token bytea) returns void language sql security definer set search_path = pg_catalog, public as
$$update public.session set ended_at = now() where token_hash = token and ended_at is null$$;

create function sec.blocked_until(subjects text[]) returns timestamptz language sql stable security definer set search_path = pg_catalog, public as
$$select max(blocked_until) from public.sign_in_throttle where subject = any(subjects) and blocked_until > now()$$;

create function sec.count_failure(subjects text[], free integer) returns void language sql security definer set search_path = pg_catalog, public as
$$insert into public.sign_in_throttle as t (subject, failures) select unnest(subjects), 1
  on conflict (subject) do update set
    failures = case when t.updated_at < now() - interval '1 hour' then 1 else t.failures + 1 end,
    blocked_until = case when t.updated_at >= now() - interval '1 hour' and t.failures + 1 > free
      then now() + least(interval '15 minutes', interval '2 seconds' * power(2, least(t.failures + 1 - free, 9))) end,
    updated_at = now()$$;

create function sec.clear_failures(subjects text[]) returns void language sql security definer set search_path = pg_catalog, public as
$$delete from public.sign_in_throttle where subject = any(subjects)$$;

do $$declare f text; begin
  foreach f in array array['sec.enter(bytea)','sec.credential_of(text)','sec.start_session(uuid,bytea,timestamptz)','sec.end_session(bytea)',
    'sec.blocked_until(text[])','sec.count_failure(text[],integer)','sec.clear_failures(text[])'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cobijo_app', f);
  end loop;
end$$;
`;

const trail = `
create table audit_event (
  id bigint generated always as identity constraint audit_event_pkey primary key,
  at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  actor_id uuid constraint audit_event_actor_fk references app_user (id),
  act text not null,
  outcome text not null constraint audit_event_outcome_check check (outcome in ('done','refused','invalid','denied','seen','not-visible','failed')),
  case_file_id uuid,
  entity_id uuid,
  grounds jsonb,
  reasons jsonb
);
comment on table audit_event is 'E59. Who did, saw, was refused or denied what. Append-only. S1: ids, codes and reasons, never names.';
create index audit_event_case on audit_event (case_file_id, id desc) where case_file_id is not null;
create index audit_event_actor on audit_event (actor_id, id desc);
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy write_own on audit_event for insert to cobijo_app with check (actor_id = (select sec.actor()));
create policy read_entitled on audit_event for select to cobijo_app using (
  actor_id = (select sec.actor())
  or case_file_id = any ((select sec.my_case_ids())::uuid[])
  or (select sec.has_role('DPO'))
  or (case_file_id is not null and (select sec.has_role('SUP_L', 'SUP_S', 'SUP_P'))
      and sec.sees_case(case_file_id)));
create policy gate on audit_event for insert to cobijo_gate with check (true);
grant select, insert on audit_event to cobijo_app;
grant insert on audit_event to cobijo_gate;

create function sec.record_sign_in(who uuid, how text) returns void language sql security definer set search_path = pg_catalog, public as
$$insert into public.audit_event (actor_id, act, outcome) values (who, 'session.sign-in', how)$$;
alter function sec.record_sign_in(uuid, text) owner to cobijo_gate;
revoke all on function sec.record_sign_in(uuid, text) from public;
grant execute on function sec.record_sign_in(uuid, text) to cobijo_app;

create table act_receipt (
  actor_id uuid not null constraint act_receipt_actor_fk references app_user (id),
  key text not null,
  act text not null,
  outcome jsonb,
  at timestamptz not null default now(),
  constraint act_receipt_pkey primary key (actor_id, key)
);
comment on table act_receipt is 'The answer of each act by its idempotency key: a repeated press gets the same answer and does nothing twice.';
alter table act_receipt enable row level security;
alter table act_receipt force row level security;
create policy own on act_receipt to cobijo_app using (actor_id = (select sec.actor())) with check (actor_id = (select sec.actor()));
grant select, insert, update on act_receipt to cobijo_app;

create table outbox (
  id bigint generated always as identity constraint outbox_pkey primary key,
  at timestamptz not null default now(),
  kind text not null,
  office_id uuid,
  case_file_id uuid,
  user_id uuid,
  payload jsonb not null default '{}',
  attempts integer not null default 0,
  done_at timestamptz
);
comment on table outbox is 'What must be told outside, written in the same transaction as the act. Codes only: no name, no place.';
create index outbox_waiting on outbox (id) where done_at is null;
grant insert on outbox to cobijo_app;
`;

const protection = `
create function sec.protect(target regclass, visible text, append_only boolean) returns void language plpgsql as
$$begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy see on %s for select to cobijo_app using (%s)', target, visible);
  execute format('create policy add on %s for insert to cobijo_app with check (%s)', target, visible);
  execute format('create policy gate on %s to cobijo_gate using (true) with check (true)', target);
  execute format('grant select, insert on %s to cobijo_app', target);
  execute format('grant select, insert, update on %s to cobijo_gate', target);
  if not append_only then
    execute format('create policy change on %s for update to cobijo_app using (%s) with check (%s)', target, visible, visible);
    execute format('grant update on %s to cobijo_app', target);
  end if;
end$$;

create function sec.protect_by_case(target regclass, append_only boolean default false) returns void language sql as
$$select sec.protect(target, 'case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id)', append_only)$$;
comment on function sec.protect_by_case is 'Forces row security on a table by its case_file_id: who sees the file sees the row. Nobody deletes.';

create function sec.protect_by_child(target regclass, append_only boolean default false) returns void language sql as
$$select sec.protect(target, 'child_id = any ((select sec.my_child_ids())::uuid[]) or exists (select 1 from public.child c where c.id = child_id)', append_only)$$;
comment on function sec.protect_by_child is 'Forces row security on a table by its child_id: who sees the child sees the row. Nobody deletes.';
`;
