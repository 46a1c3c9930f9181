import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person's record said before each correction, and what a merged record of a child leaves to the one that goes on (R6). */
export class KeepPersonHistory1764344400000 implements MigrationInterface {
  readonly name = 'KeepPersonHistory1764344400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [history, links, siblings]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('What a record said before is never dropped.');
  }
}

const history = `
create table person_history (
  id uuid constraint person_history_pkey primary key,
  person_id uuid not null constraint person_history_person_fk references person (id),
  version integer not null,
  was jsonb not null,
  reason text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint person_history_created_by_fk references app_user (id)
);
comment on table person_history is 'What the record of a person said before each correction, and why it was corrected. S2. Append-only.';
create index person_history_person on person_history (person_id, version desc);
select sec.protect('person_history', 'exists (select 1 from public.person p where p.id = person_id)', true);
`;

const links = `
alter table case_link drop constraint case_link_reason_check;
alter table case_link add constraint case_link_reason_check check (reason in ('sibling','parent','same_event','same_child'));
`;

const siblings = `
create or replace function sec.siblings_of(which uuid) returns table (child_id uuid, group_id uuid, keep_together boolean, case_file_id uuid, given_names text, birth_date date, sex text, basis text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.child_id, g.id, g.keep_together,
         (select f.id from public.case_file f where f.child_id = o.child_id order by f.created_at desc limit 1),
         coalesce(c.preferred_name, c.given_names), c.birth_date, c.sex, o.basis
    from public.sibling_group_member m
    join public.sibling_group g on g.id = m.group_id
    join public.sibling_group_member o on o.group_id = g.id and o.child_id <> which
    join public.child c on c.id = o.child_id and not c.name_sealed and c.merged_into is null
   where m.child_id = which
$$;
`;
