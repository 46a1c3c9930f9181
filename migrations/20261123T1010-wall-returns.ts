import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The walls for life and death. They hold for raw SQL as the application's own role: dangerous writes are inserts that
 * lock the file, ask everything again and fail closed; protective writes lock the file, stop every return of it in the
 * same transaction and are never refused.
 */
export class WallReturns1763892600000 implements MigrationInterface {
  readonly name = 'WallReturns1763892600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [locks, states, sensitive, questions, signatures, journey, holds])
      await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('These walls are never taken down.');
  }
}

// Locks come BEFORE the row: a foreign key would take a weaker lock first, and two protective writes could then block each other.
const locks = `
create function sec.lock_file_first() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  perform 1 from public.case_file where id = new.case_file_id for update;
  return new;
end$$;
comment on function sec.lock_file_first is 'A protective write takes the lock of the file and waits for it as long as it must.';

create function sec.lock_file_or_give_up() returns trigger language plpgsql security definer set search_path = pg_catalog, public set lock_timeout = '700ms' as
$$begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'a return is never carried out on an old picture of the file' using errcode = 'CB422';
  end if;
  perform 1 from public.case_file where id = new.case_file_id for update;
  return new;
end$$;
comment on function sec.lock_file_or_give_up is 'A dangerous write takes the same lock, but gives up before it could ever cost a protective one (deadlock_timeout is 1 s).';
`;

const states = `
create function sec.guard_return_state() returns trigger language plpgsql set search_path = pg_catalog, public as
$$begin
  if new.state is distinct from old.state then
    if new.state in ('ready','authorised','in_transit','handed_over') and current_user = 'cobijo_app' then
      raise exception 'a return is authorised, carried out and handed over only by its signatures' using errcode = 'CB422';
    end if;
    if old.state in ('closed_returned','closed_not_returned','handed_over','followed_up') and new.state not in ('followed_up','closed_returned') then
      raise exception 'a return that is over stays over' using errcode = 'CB422';
    end if;
    if old.state in ('ready','authorised','in_transit','incident') and new.state not in ('ready','authorised','in_transit','incident','handed_over') then
      new.round := old.round + 1;
    end if;
  end if;
  return new;
end$$;
create trigger guard_state before update on return_request for each row execute function sec.guard_return_state();

create function sec.keep_return_event() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  insert into public.return_event (case_file_id, return_id, from_state, to_state, cause, actor_id)
    values (new.case_file_id, new.id, old.state, new.state, case when new.state in ('stopped','suspended') then new.hold_cause end, sec.actor());
  return null;
end$$;
alter function sec.keep_return_event() owner to cobijo_gate;
create trigger keep_event after update on return_request for each row when (old.state is distinct from new.state) execute function sec.keep_return_event();

create function sec.begin_return() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if new.state <> 'requested' or new.round <> 1
     or not exists (select 1 from public.case_file f where f.id = new.case_file_id and f.child_id = new.child_id) then
    raise exception 'a return begins with a request for the child of this file' using errcode = 'CB422';
  end if;
  return new;
end$$;
alter function sec.begin_return() owner to cobijo_gate;
create trigger begin_return before insert on return_request for each row execute function sec.begin_return();
`;

const sensitive = `
create function sec.return_sensitive_facts(wanted uuid, destination_asked text)
returns table (heard_at timestamptz, declined boolean, refuses_return boolean, weight_given text, screened_at timestamptz, screen_result text,
               assessed_at timestamptz, refoulement_risk text, author_ids uuid[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select h.at, h.declined, h.refuses_return, h.weight_given, s.at, s.result, k.at, k.refoulement_risk,
         (select array_agg(distinct a.id) from (
            select b.assessor_id as id from public.bia b where b.case_file_id = f.id and b.state <> 'void'
            union select c.user_id from public.bia_contributor c where c.case_file_id = f.id) a)
    from public.case_file f
    left join lateral (select x.at, x.declined, x.refuses_return, x.weight_given from public.child_hearing x
      where x.case_file_id = f.id and x.purpose = 'return' order by x.at desc, x.id desc limit 1) h on true
    left join lateral (select x.at, x.result from public.risk_assessment x
      where x.case_file_id = f.id and x.kind = 'ip_screen' order by x.at desc, x.id desc limit 1) s on true
    left join lateral (select x.at, x.refoulement_risk from public.risk_assessment x
      where x.case_file_id = f.id and x.kind = 'return_risk' and x.destination = destination_asked order by x.at desc, x.id desc limit 1) k on true
   where f.id = wanted and (f.id = any (sec.my_case_ids()) or f.office_id = any (sec.my_office_ids()))
$$;
comment on function sec.return_sensitive_facts is 'Instants and codes that hold a return back, for whoever signs or arranges it, never a word of the child (LGDNNA 71, 96).';

create function sec.identity_queries_open(wanted uuid) returns integer language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::int from (
    select distinct on (least(v.child_id, v.other_child_id), greatest(v.child_id, v.other_child_id)) v.verdict
      from public.duplicate_verdict v where v.child_id is not null and wanted in (v.child_id, v.other_child_id)
     order by least(v.child_id, v.other_child_id), greatest(v.child_id, v.other_child_id), v.created_at desc) newest
   where newest.verdict <> 'not_same'
$$;
comment on function sec.identity_queries_open is 'How many pairs with this child still wait to be told apart or merged.';

do $$declare f text; begin
  foreach f in array array['sec.return_sensitive_facts(uuid,text)','sec.identity_queries_open(uuid)'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cobijo_app', f);
  end loop;
end$$;
`;

const questions = `
create function sec.return_bars(wanted uuid) returns text[] language plpgsql volatile security definer set search_path = pg_catalog, public as
$$declare r public.return_request; d public.determination; bars text[] := '{}';
begin
  select * into r from public.return_request where id = wanted;
  select * into d from public.determination x
   where x.case_file_id = r.case_file_id and x.authority_level in ('official_ppnna','judicial') and x.superseded_by is null
     and x.state not in ('superseded','annulled');
  if d.id is null or d.child_id <> r.child_id or d.state <> 'in_force' or d.in_force_from is null or d.in_force_from > current_date then bars := bars || 'determination'::text; end if;
  if d.id is not null and (d.outcome not in ('return_parents','return_extended','return_state_care') or d.decision not in ('approved','approved_modified')
    or d.destination_country is distinct from r.destination) then bars := bars || 'outcome'::text; end if;
  if d.id is not null and (d.valid_until is null or d.valid_until < current_date) then bars := bars || 'expired'::text; end if;
  if d.significant_change_at is not null then bars := bars || 'significant_change'::text; end if;
  if exists (select 1 from public.fear_expression e where e.case_file_id = r.case_file_id and e.expressed_at >= coalesce(d.decided_at, '-infinity')) then bars := bars || 'fear'::text; end if;
  if exists (select 1 from public.protection_claim c where c.case_file_id = r.case_file_id and c.bars_return) then bars := bars || 'protection'::text; end if;
  if exists (select 1 from public.challenge c where c.case_file_id = r.case_file_id and c.result is null) then bars := bars || 'challenge'::text; end if;
  if exists (select 1 from public.court_order o where o.case_file_id = r.case_file_id and o.in_force) then bars := bars || 'order'::text; end if;
  if exists (select 1 from public.stop_order s where s.case_file_id = r.case_file_id and s.lifted_at is null) then bars := bars || 'stop'::text; end if;
  if exists (select 1 from public.detention_event x where x.case_file_id = r.case_file_id and x.ended_at is null) then bars := bars || 'detained'::text; end if;
  return bars;
end$$;
alter function sec.return_bars(uuid) owner to cobijo_gate;
revoke all on function sec.return_bars(uuid) from public;
comment on function sec.return_bars is 'What forbids a return in the database itself, whatever the application believes (LGDNNA 92, 96, 97; LM 74, 112).';
`;

const signatures = `
create function sec.wall_authorisation() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$declare r public.return_request; who public.app_user; bars text[];
begin
  select * into r from public.return_request where id = new.return_id and case_file_id = new.case_file_id for update;
  select * into who from public.app_user where id = new.signed_by;
  if r.id is null or r.state not in ('arranging','ready') then raise exception 'this return is not ready for a signature' using errcode = 'CB422'; end if;
  bars := sec.return_bars(r.id);
  if new.signed_by is distinct from sec.actor() then bars := bars || 'signer'::text; end if;
  if exists (select 1 from public.determination d where d.case_file_id = r.case_file_id and d.superseded_by is null and new.signed_by = any (d.author_ids))
     or exists (select 1 from public.bia b where b.case_file_id = r.case_file_id and b.state <> 'void' and b.assessor_id = new.signed_by)
     or exists (select 1 from public.bia_contributor b where b.case_file_id = r.case_file_id and b.user_id = new.signed_by) then bars := bars || 'author'::text; end if;
  if who.affiliations && array['INM','INM_OPI','Grupo_Beta'] then bars := bars || 'immigration_authority'::text; end if;
  if not exists (select 1 from public.app_user_role x where x.user_id = new.signed_by and x.role in ('SUP_L','GOV')) then bars := bars || 'role'::text; end if;
  if cardinality(bars) > 0 then raise exception 'return forbidden: %', array_to_string(bars, ', ') using errcode = 'CB422'; end if;
  new.round := r.round;
  new.ordinal := 1 + (select count(*) from public.return_authorisation a where a.return_id = r.id and a.round = r.round);
  new.discipline := who.discipline;
  new.signed_at := clock_timestamp();
  return new;
end$$;

create function sec.after_authorisation() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  update public.return_request set state = case new.ordinal when 2 then 'authorised' else 'ready' end, version = version + 1 where id = new.return_id;
  return null;
end$$;

create trigger a_lock before insert on return_authorisation for each row execute function sec.lock_file_or_give_up();
create trigger b_wall before insert on return_authorisation for each row execute function sec.wall_authorisation();
create trigger c_state after insert on return_authorisation for each row execute function sec.after_authorisation();
`;

const journey = `
create function sec.wall_departure() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$declare r public.return_request; bars text[]; last public.return_reconfirmation;
begin
  select * into r from public.return_request where id = new.return_id and case_file_id = new.case_file_id for update;
  if r.id is null or r.state <> 'authorised' then raise exception 'this return is not authorised' using errcode = 'CB422'; end if;
  bars := sec.return_bars(r.id);
  if (select count(distinct a.signed_by) < 2 or count(distinct a.discipline) < 2 from public.return_authorisation a where a.return_id = r.id and a.round = r.round)
    then bars := bars || 'signatures'::text; end if;
  select * into last from public.return_reconfirmation c where c.return_id = r.id order by c.asked_at desc limit 1;
  if last.id is null or not last.willing or last.asked_at < now() - interval '72 hours' then bars := bars || 'reconfirmation'::text; end if;
  if cardinality(bars) > 0 then raise exception 'departure forbidden: %', array_to_string(bars, ', ') using errcode = 'CB422'; end if;
  new.round := r.round;
  new.departed_at := clock_timestamp();
  return new;
end$$;

create function sec.after_departure() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  update public.return_request set state = 'in_transit', version = version + 1 where id = new.return_id;
  return null;
end$$;

create function sec.wall_handover() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if not exists (select 1 from public.return_request r where r.id = new.return_id and r.case_file_id = new.case_file_id and r.state in ('in_transit','incident')) then
    raise exception 'only a child who lawfully left is handed over; anything else is an irregular return' using errcode = 'CB422';
  end if;
  return new;
end$$;

create function sec.after_handover() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  update public.return_request set state = 'handed_over', version = version + 1 where id = new.return_id;
  return null;
end$$;

create trigger a_lock before insert on return_departure for each row execute function sec.lock_file_or_give_up();
create trigger b_wall before insert on return_departure for each row execute function sec.wall_departure();
create trigger c_state after insert on return_departure for each row execute function sec.after_departure();
create trigger a_lock before insert on return_handover for each row execute function sec.lock_file_or_give_up();
create trigger b_wall before insert on return_handover for each row execute function sec.wall_handover();
create trigger c_state after insert on return_handover for each row execute function sec.after_handover();
`;

const holds = `
create function sec.hold_returns() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  update public.return_request
     set state = tg_argv[0], held_from = state, hold_cause = tg_argv[1], held_at = clock_timestamp(), version = version + 1
   where case_file_id = new.case_file_id
     and (state in ('requested','awaiting_determination','determination_return','plan_issued','inm_resolution','challenge_window','arranging','ready',
                    'authorised','in_transit','incident','revoked')
          or (state = 'suspended' and tg_argv[0] = 'stopped'));
  return null;
end$$;
comment on function sec.hold_returns is 'Stops or suspends every open return of the file, at once and in the transaction of the protective write (R66, R68, R70).';

do $$declare f text; begin
  foreach f in array array['lock_file_first','lock_file_or_give_up','wall_authorisation','after_authorisation','wall_departure','after_departure',
    'wall_handover','after_handover','hold_returns'] loop
    execute format('alter function sec.%I() owner to cobijo_gate', f);
  end loop;
end$$;

do $$declare t text; begin
  foreach t in array array['stop_order','fear_expression','return_reconfirmation','protection_claim','court_order','challenge'] loop
    execute format('create trigger lock_file_first before insert on %I for each row execute function sec.lock_file_first()', t);
  end loop;
end$$;
create trigger hold_returns after insert on stop_order for each row execute function sec.hold_returns('stopped', 'stop_order');
create trigger hold_returns after insert on fear_expression for each row execute function sec.hold_returns('stopped', 'fear');
create trigger hold_returns after insert on return_reconfirmation for each row when (not new.willing) execute function sec.hold_returns('stopped', 'fear');
create trigger hold_returns after insert on protection_claim for each row when (new.bars_return) execute function sec.hold_returns('suspended', 'protection_claim');
create trigger hold_again after update on protection_claim for each row when (new.bars_return and not old.bars_return) execute function sec.hold_returns('suspended', 'protection_claim');
create trigger hold_returns after insert on court_order for each row execute function sec.hold_returns('suspended', 'court_order');
create trigger hold_returns after insert on challenge for each row execute function sec.hold_returns('suspended', 'challenge');
create trigger hold_returns after update on determination for each row
  when ((old.state = 'in_force' and new.state not in ('in_force','executed')) or (old.significant_change_at is null and new.significant_change_at is not null))
  execute function sec.hold_returns('suspended', 'determination_suspended');
`;
