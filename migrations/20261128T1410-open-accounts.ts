import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts: the administrator opens them, the privacy officer approves their roles, a one-time code lets a person in. */
export class OpenAccounts1764339000000 implements MigrationInterface {
  readonly name = 'OpenAccounts1764339000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, offices, accounts, roles, entry, attempts, walls, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('An account that exists is never forgotten.');
  }
}

const tables = `
set local check_function_bodies = off;

create table role_request (
  id uuid constraint role_request_pkey primary key,
  user_id uuid not null constraint role_request_user_fk references app_user (id),
  role text not null,
  asked_by uuid not null constraint role_request_asker_fk references app_user (id),
  asked_at timestamptz not null default now(),
  decided_by uuid constraint role_request_decider_fk references app_user (id),
  decided_at timestamptz,
  approved boolean,
  withdrawn_at timestamptz,
  constraint role_request_not_own check (asked_by <> user_id),
  constraint role_request_two_people check (decided_by <> asked_by and decided_by <> user_id),
  constraint role_request_decided_whole check (num_nulls(decided_by, decided_at, approved) in (0, 3))
);
comment on table role_request is 'Roles that an administrator asked for and what the privacy officer decided (domain 8.1-7, 8.2). S1.';
create unique index role_request_open on role_request (user_id, role) where decided_at is null and withdrawn_at is null;

create table access_code (
  code_hash bytea constraint access_code_pkey primary key,
  user_id uuid not null constraint access_code_user_fk references app_user (id),
  issued_by uuid not null constraint access_code_issuer_fk references app_user (id),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint access_code_not_own check (issued_by <> user_id)
);
comment on table access_code is 'One-time codes with which a person sets a password; only their hashes. S0.';
grant select, insert, update on role_request, access_code to cobijo_gate;
grant update on app_user, credential to cobijo_gate;
grant delete on app_user_role to cobijo_gate;
`;

// The last wall: who may do it is asked again here, whatever the application asked before.
const offices = `
create function sec.administers(who uuid) returns void language plpgsql stable set search_path = pg_catalog, public as
$$begin
  if not sec.has_role('ADM') or who is not distinct from sec.actor() then raise exception 'not an administrator of this account' using errcode = '42501'; end if;
end$$;
comment on function sec.administers is 'Refuses everybody but an administrator, and an administrator her own account (domain 8.1-7).';

create function sec.open_office(home jsonb) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers(null);
  insert into public.office (id, code, name, state, jurisdiction_states, time_zone)
    values ((home->>'id')::uuid, home->>'code', home->>'name', home->>'state', array[home->>'state'], home->>'timeZone');
end$$;
`;

const accounts = `
create function sec.open_account(person jsonb) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers((person->>'id')::uuid);
  insert into public.app_user (id, name, email, discipline, office_id)
    values ((person->>'id')::uuid, person->>'name', lower(person->>'email'), person->>'discipline', (person->>'officeId')::uuid);
end$$;

create function sec.close_account(who uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers(who);
  update public.app_user set active_to = current_date - 1 where id = who;
  update public.session set ended_at = now() where user_id = who and ended_at is null;
  update public.access_code set used_at = now() where user_id = who and used_at is null;
end$$;
comment on function sec.close_account is 'Closes an account and ends its sessions with the next statement. Nothing that the person wrote is touched.';

create function sec.reopen_account(who uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers(who);
  update public.app_user set active_to = null where id = who;
  delete from public.app_user_role where user_id = who;
end$$;
comment on function sec.reopen_account is 'Opens a closed account again, without the roles that it had: they are asked for anew.';
`;

const roles = `
create function sec.is_active(who uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.app_user where id = who and active_from <= current_date and (active_to is null or active_to >= current_date))$$;

create function sec.needs_second_person(wanted text) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select wanted <> 'DPO' or exists (select 1 from public.app_user_role r where r.role = 'DPO' and sec.is_active(r.user_id))$$;
comment on function sec.needs_second_person is 'Whether a role waits for the privacy officer: always, but for the first privacy officer.';

create function sec.ask_role(which uuid, who uuid, wanted text) returns boolean language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers(who), pg_advisory_xact_lock(hashtext('roles'));
  if sec.needs_second_person(wanted) then
    insert into public.role_request (id, user_id, role, asked_by) values (which, who, wanted, sec.actor()) 
      on conflict (user_id, role) where decided_at is null and withdrawn_at is null do nothing;
    return false;
  end if;
  insert into public.app_user_role (user_id, role) values (who, wanted) on conflict do nothing;
  return true;
end$$;
comment on function sec.ask_role is 'Asks for a role. True: it holds at once (only the first privacy officer). False: it waits for the privacy officer.';

create function sec.decide_role(which uuid, grants boolean) returns boolean language plpgsql security definer set search_path = pg_catalog, public as
$$declare one public.role_request;
begin
  if not sec.has_role('DPO') then raise exception 'not the privacy officer' using errcode = '42501'; end if;
  update public.role_request set decided_by = sec.actor(), decided_at = now(), approved = grants 
   where id = which and decided_at is null and withdrawn_at is null returning * into one;
  if one.id is null then return false; end if;
  if grants then insert into public.app_user_role (user_id, role) values (one.user_id, one.role) on conflict do nothing; end if;
  return true;
end$$;
comment on function sec.decide_role is 'The second person of a role. The constraints of role_request see to it that it is a second person.';

create function sec.drop_role(who uuid, held text) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers(who);
  delete from public.app_user_role where user_id = who and role = held;
  update public.role_request set withdrawn_at = now() where user_id = who and role = held and decided_at is null and withdrawn_at is null;
end$$;
comment on function sec.drop_role is 'Takes a role away, or withdraws that it was asked for. Effective with the next statement; needs no second person.';
`;

const entry = `
create function sec.issue_access_code(who uuid, code bytea, until timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform sec.administers(who);
  update public.access_code set used_at = now() where user_id = who and used_at is null;
  insert into public.access_code (code_hash, user_id, issued_by, expires_at) values (code, who, sec.actor(), until);
end$$;
comment on function sec.issue_access_code is 'Keeps the hash of a one-time code; an earlier one is void.';

create function sec.set_password(code bytea, hash text) returns text language plpgsql security definer set search_path = pg_catalog, public as
$$declare who uuid; address text;
begin
  update public.access_code set used_at = now() where code_hash = code and used_at is null and expires_at > now() and sec.is_active(user_id) returning user_id into who;
  if who is null then return null; end if;
  insert into public.credential (user_id, password_hash) values (who, hash)
    on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = now();
  update public.session set ended_at = now() where user_id = who and ended_at is null;
  insert into public.audit_event (actor_id, act, outcome, entity_id) values (who, 'access.set-password', 'done', who);
  select email into address from public.app_user where id = who;
  return address;
end$$;
comment on function sec.set_password is 'Sets a password against a one-time code and ends every session of the account. Null: the code is wrong, late or used.';

create function sec.accounts_with_password() returns uuid[] language sql stable security definer set search_path = pg_catalog, public as
$$select case when sec.has_role('ADM', 'DPO') then (select coalesce(array_agg(user_id), '{}') from public.credential) else '{}' end$$;
`;

// Counted before the password is looked at, under a lock: many attempts at once are not more than one after the other.
const attempts = `
create function sec.take_attempt(account text, address text, free integer[]) returns timestamptz language plpgsql security definer set search_path = pg_catalog, public as
$$declare until timestamptz;
begin
  insert into public.sign_in_throttle (subject, failures) values (account, 0), (address, 0) on conflict do nothing;
  perform 1 from public.sign_in_throttle where subject = account for update;
  perform 1 from public.sign_in_throttle where subject = address for update;
  until := sec.blocked_until(array[account, address]);
  if until is null then perform sec.count_failure(array[account], free[1]), sec.count_failure(array[address], free[2]); end if;
  return until;
end$$;
comment on function sec.take_attempt is 'Counts an attempt to sign in as a failure until it has succeeded. Answers until when no attempt is taken, or null.';

create function sec.attempt_succeeded(account text, address text) returns void language sql security definer set search_path = pg_catalog, public as
$$delete from public.sign_in_throttle where subject = account;
  update public.sign_in_throttle set failures = greatest(failures - 1, 0), blocked_until = null where subject = address$$;

create function sec.end_every_session(token bytea) returns void language sql security definer set search_path = pg_catalog, public as
$$update public.session s set ended_at = now() from public.session mine
   where mine.token_hash = token and mine.ended_at is null and mine.expires_at > now() and s.user_id = mine.user_id and s.ended_at is null$$;
comment on function sec.end_every_session is 'Ends every session of the person whose live session is shown: for a lost telephone.';
`;

// Staff are people too: without a session nobody reads who works here, and only the gate writes it.
const walls = `
do $$declare t text; begin
  foreach t in array array['app_user','app_user_role','credential','session','sign_in_throttle','first_access_code','role_request','access_code','outbox','search_word'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to cobijo_gate using (true) with check (true)', t);
    execute format('create policy owner on %I to cobijo_owner using (true) with check (true)', t);
  end loop;
end$$;
create policy see on app_user for select to cobijo_app using ((select sec.actor()) is not null);
create policy see on app_user_role for select to cobijo_app using ((select sec.actor()) is not null);
create policy see on role_request for select to cobijo_app using ((select sec.has_role('ADM', 'DPO')));
create policy add on outbox for insert to cobijo_app with check ((select sec.actor()) is not null);
grant select on role_request to cobijo_app;

drop policy read_entitled on audit_event;
create policy read_entitled on audit_event for select to cobijo_app using (
  actor_id = (select sec.actor())
  or (select sec.has_role('DPO'))
  or (case_file_id = any ((select sec.my_case_ids())::uuid[]) and (select sec.has_role('INT', 'SW', 'ATT', 'PSY')))
  or (case_file_id is not null and (select sec.has_role('SUP_L', 'SUP_S', 'SUP_P')) and sec.sees_case(case_file_id)));
comment on policy read_entitled on audit_event is 'Own acts; the team its files; supervisors the files of their office; the privacy officer all (domain 8.2, audit log).';
`;

const rights = `
do $$declare f text; begin
  foreach f in array array['sec.open_office(jsonb)','sec.open_account(jsonb)','sec.close_account(uuid)','sec.reopen_account(uuid)','sec.is_active(uuid)',
    'sec.needs_second_person(text)','sec.ask_role(uuid,uuid,text)','sec.decide_role(uuid,boolean)','sec.drop_role(uuid,text)',
    'sec.issue_access_code(uuid,bytea,timestamptz)','sec.set_password(bytea,text)','sec.take_attempt(text,text,integer[])','sec.attempt_succeeded(text,text)','sec.end_every_session(bytea)','sec.accounts_with_password()'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cobijo_app', f);
  end loop;
end$$;
`;
