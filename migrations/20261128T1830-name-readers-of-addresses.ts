import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may read an address is a list that may be corrected; whoever is not on it cannot tell whether there is one. */
export class NameReadersOfAddresses1764354600000 implements MigrationInterface {
  readonly name = 'NameReadersOfAddresses1764354600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [readers, walls, trail]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Who could read an address is never dropped.');
  }
}

const readers = `
alter table person_address_reader drop constraint person_address_reader_pkey;
alter table person_address_reader add column id uuid not null default gen_random_uuid() constraint person_address_reader_pkey primary key;
alter table person_address_reader add column ended_at timestamptz;
alter table person_address_reader add column ended_by uuid constraint person_address_reader_ended_by_fk references app_user (id);
alter table person_address_reader add column end_reason text;
alter table person_address_reader add constraint person_address_reader_ended_check
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null));
create unique index person_address_reader_once on person_address_reader (address_id, user_id) where ended_at is null;
create index person_address_reader_user on person_address_reader (user_id) where ended_at is null;
`;

// Named, and still somebody who sees the person: whoever leaves the team reads no more. Having written it down is no right to read it.
const walls = `
create policy gate on person_address for select to cobijo_gate using (true);
grant select on person_address to cobijo_gate;
create or replace function sec.my_address_ids() returns uuid[] language sql stable security definer parallel safe set search_path = pg_catalog, public as
$$select coalesce(array_agg(address_id), '{}') from public.person_address_reader where user_id = sec.actor() and ended_at is null$$;
create function sec.names_readers(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.person_address_reader r where r.address_id = wanted and r.user_id = sec.actor() and r.ended_at is null)
      or exists (select 1 from public.person_address a where a.id = wanted and a.created_by = sec.actor()
           and not exists (select 1 from public.person_address_reader r where r.address_id = wanted))$$;
alter function sec.names_readers(uuid) owner to cobijo_gate;
comment on function sec.names_readers is 'Who writes an address down names its first readers; afterwards only a reader does.';
alter policy see on person_address using (id = any ((select sec.my_address_ids())::uuid[]) and exists (select 1 from person p where p.id = person_id));
alter policy add on person_address_reader with check (created_by = (select sec.actor()) and ended_at is null and sec.names_readers(address_id));
create policy change on person_address_reader for update to cobijo_app
  using (ended_at is null and address_id = any ((select sec.my_address_ids())::uuid[])) with check (ended_by = (select sec.actor()));
grant update (ended_at, ended_by, end_reason) on person_address_reader to cobijo_app;
`;

const trail = `
create function sec.my_address_file_ids() returns uuid[] language sql stable security definer parallel safe set search_path = pg_catalog, public as
$$select coalesce(array_agg(distinct f.id), '{}') from public.person_address a
    join public.relationship b on b.person_id = a.person_id join public.case_file f on f.child_id = b.child_id where a.id = any (sec.my_address_ids())$$;
alter function sec.my_address_file_ids() owner to cobijo_gate;
comment on function sec.my_address_file_ids is 'Files on which the actor is a named reader of an address.';
create policy hide_addresses on audit_event as restrictive for select to cobijo_app using (
  act not like 'person-address.%' or actor_id = (select sec.actor()) or (select sec.has_role('DPO'))
  or case_file_id = any ((select sec.my_address_file_ids())::uuid[]));
comment on policy hide_addresses on audit_event is 'That an address was written or read tells that there is one: only its readers and the privacy officer see it.';
`;
