import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one-time code that makes the first administrator, and what the worker needs to tell people that they have a task. */
export class OpenFirstAccessAndOutbox1763862600000 implements MigrationInterface {
  readonly name = 'OpenFirstAccessAndOutbox1763862600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [firstAccess, firstAdministrator, outbox, housekeeping, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('An account that exists is never forgotten.');
  }
}

const firstAccess = `
create table first_access_code (
  code_hash bytea constraint first_access_code_pkey primary key,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid constraint first_access_code_user_fk references app_user (id)
);
comment on table first_access_code is 'One-time codes printed on the console of a new installation; only their hashes. Good for thirty minutes, once, and only while there is no user. S0.';
grant select, insert, update on first_access_code to cobijo_gate;
grant insert on office, app_user, app_user_role, credential to cobijo_gate;

create function sec.offer_first_access(code bytea) returns boolean language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if exists (select 1 from public.app_user) then return false; end if;
  insert into public.first_access_code (code_hash, expires_at) values (code, now() + interval '30 minutes');
  return true;
end$$;
comment on function sec.offer_first_access is 'Keeps the hash of a one-time code, unless there is a user already.';
`;

// A wrong, late or used code and an installation that has users answer alike.
const firstAdministrator = `
create function sec.create_first_administrator(code bytea, person jsonb, home jsonb, hash text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as
$$declare who uuid := (person->>'id')::uuid; at_office uuid := (home->>'id')::uuid;
begin
  perform pg_advisory_xact_lock(hashtext('first-administrator'));
  if exists (select 1 from public.app_user) then return false; end if;
  perform 1 from public.first_access_code where code_hash = code and used_at is null and expires_at > now() for update;
  if not found then return false; end if;
  insert into public.office (id, code, name, state, time_zone) values (at_office, home->>'code', home->>'name', home->>'state', home->>'timeZone');
  insert into public.app_user (id, name, email, discipline, office_id) values (who, person->>'name', lower(person->>'email'), 'data', at_office);
  insert into public.app_user_role (user_id, role) values (who, 'ADM');
  insert into public.credential (user_id, password_hash) values (who, hash);
  update public.first_access_code set used_at = now(), used_by = who where code_hash = code;
  insert into public.audit_event (actor_id, act, outcome, entity_id) values (who, 'access.create-first-administrator', 'done', who);
  return true;
end$$;
comment on function sec.create_first_administrator is 'Makes the first office and its administrator against a one-time code. Works once in the life of an installation.';
`;

const outbox = `
set local check_function_bodies = off;
alter table outbox add column next_at timestamptz not null default now(), add column last_error text;
comment on column outbox.next_at is 'When the worker may try (again); the pause doubles with each attempt, up to an hour.';
comment on column outbox.last_error is 'A code of the failure, never its text.';
drop index outbox_waiting;
create index outbox_waiting on outbox (next_at, id) where done_at is null;
grant select, insert, update on outbox to cobijo_gate;

create function sec.outbox_readers(which public.outbox) returns text[] language sql stable security definer set search_path = pg_catalog, public as
$$select coalesce(array_agg(distinct u.email), '{}') from public.app_user u
   where u.active_from <= current_date and (u.active_to is null or u.active_to >= current_date) and (
     u.id = which.user_id
     or (which.user_id is null and which.case_file_id is not null and exists (
           select 1 from public.case_assignment a where a.case_file_id = which.case_file_id and a.user_id = u.id and a.ended_at is null and not a.conflict_declared))
     or (which.user_id is null and which.office_id = u.office_id and exists (
           select 1 from public.app_user_role r where r.user_id = u.id
             and (r.role in ('SUP_L','SUP_S','SUP_P') or (r.role = 'INT' and which.case_file_id is null)))))$$;
comment on function sec.outbox_readers is 'Whom a message is for: the person named, else the team of the file and the supervisors of the office, else the intake and the supervisors of the office.';

create function sec.claim_outbox(most integer) returns table (id bigint, attempts integer, addresses text[])
language sql security definer set search_path = pg_catalog, public as
$$with due as (
    select o.id from public.outbox o where o.done_at is null and o.next_at <= now() order by o.next_at, o.id limit most for update skip locked)
  update public.outbox o set attempts = o.attempts + 1, next_at = now() + least(interval '1 hour', interval '30 seconds' * power(2, least(o.attempts, 10)))
    from due where o.id = due.id returning o.id, o.attempts, sec.outbox_readers(o)$$;
comment on function sec.claim_outbox is 'Lends messages to one worker until their next attempt; two workers never get the same one at once.';

create function sec.settle_outbox(which bigint, failure text) returns void language sql security definer set search_path = pg_catalog, public as
$$update public.outbox set done_at = case when failure is null then now() end, last_error = failure where id = which and done_at is null$$;
`;

const housekeeping = `
grant delete on session to cobijo_gate;
create function sec.forget_ended_sessions() returns integer language plpgsql security definer set search_path = pg_catalog, public as
$$declare gone integer;
begin
  delete from public.session where least(coalesce(ended_at, 'infinity'), expires_at, last_seen_at + interval '12 hours') < now() - interval '30 days';
  get diagnostics gone = row_count;
  delete from public.sign_in_throttle where updated_at < now() - interval '1 day' and coalesce(blocked_until, '-infinity') < now();
  return gone;
end$$;
comment on function sec.forget_ended_sessions is 'Forgets sessions thirty days after they ended, and yesterday''s failed sign-ins.';
`;

const rights = `
grant usage on schema sec to cobijo_worker;
do $$declare f text; begin
  foreach f in array array['sec.offer_first_access(bytea)','sec.create_first_administrator(bytea,jsonb,jsonb,text)','sec.outbox_readers(public.outbox)',
    'sec.claim_outbox(integer)','sec.settle_outbox(bigint,text)','sec.forget_ended_sessions()'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  foreach f in array array['sec.offer_first_access(bytea)','sec.create_first_administrator(bytea,jsonb,jsonb,text)'] loop
    execute format('grant execute on function %s to cobijo_app', f);
  end loop;
  foreach f in array array['sec.claim_outbox(integer)','sec.settle_outbox(bigint,text)','sec.forget_ended_sessions()'] loop
    execute format('grant execute on function %s to cobijo_worker', f);
  end loop;
end$$;
`;
