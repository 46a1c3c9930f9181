import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A determination begins and ends with the day of its office, not with that of the server: in Mexico the evening is already tomorrow in UTC. */
export class CountDaysWhereTheOfficeIs1764378000000 implements MigrationInterface {
  readonly name = 'CountDaysWhereTheOfficeIs1764378000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [day, bars, packets]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The walls never go back to the day of the server.');
  }
}

const day = `
create function sec.office_day(office uuid) returns date language sql stable security definer set search_path = pg_catalog, public as
$$select (now() at time zone o.time_zone)::date from public.office o where o.id = office$$;
alter function sec.office_day(uuid) owner to cobijo_gate;
revoke all on function sec.office_day(uuid) from public;
comment on function sec.office_day is 'The civil date of today where an office is.';
`;

const bars = `
create or replace function sec.return_bars(wanted uuid) returns text[] language plpgsql volatile security definer set search_path = pg_catalog, public as
$$declare r public.return_request; d public.determination; today date; bars text[] := '{}';
begin
  select * into r from public.return_request where id = wanted;
  select sec.office_day(f.office_id) into today from public.case_file f where f.id = r.case_file_id;
  select * into d from public.determination x
   where x.case_file_id = r.case_file_id and x.authority_level in ('official_ppnna','judicial') and x.superseded_by is null
     and x.state not in ('superseded','annulled');
  if d.id is null or d.child_id <> r.child_id or d.state <> 'in_force' or (d.in_force_from <= today) is not true then bars := bars || 'determination'::text; end if;
  if d.id is not null and (d.outcome not in ('return_parents','return_extended','return_state_care') or d.decision not in ('approved','approved_modified')
    or d.destination_country is distinct from r.destination) then bars := bars || 'outcome'::text; end if;
  if d.id is not null and (d.valid_until >= today) is not true then bars := bars || 'expired'::text; end if;
  if d.significant_change_at is not null then bars := bars || 'significant_change'::text; end if;
  if exists (select 1 from public.fear_expression e where e.case_file_id = r.case_file_id and e.expressed_at >= coalesce(d.decided_at, '-infinity')) then bars := bars || 'fear'::text; end if;
  if exists (select 1 from public.protection_claim c where c.case_file_id = r.case_file_id and c.bars_return) then bars := bars || 'protection'::text; end if;
  if exists (select 1 from public.challenge c where c.case_file_id = r.case_file_id and c.result is null) then bars := bars || 'challenge'::text; end if;
  if exists (select 1 from public.court_order o where o.case_file_id = r.case_file_id and o.in_force) then bars := bars || 'order'::text; end if;
  if exists (select 1 from public.stop_order s where s.case_file_id = r.case_file_id and s.lifted_at is null) then bars := bars || 'stop'::text; end if;
  if exists (select 1 from public.detention_event x where x.case_file_id = r.case_file_id and x.ended_at is null) then bars := bars || 'detained'::text; end if;
  return bars;
end$$;
`;

const packets = `
create or replace function sec.opens_package(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.session_item i join public.participation p on p.item_id = i.id
   where i.package_id = wanted and p.user_id = sec.actor() and p.undertaking_signed_at is not null and p.undertaking_valid_to >= sec.office_day(i.office_id) and p.conflict = 'none')$$;
`;
