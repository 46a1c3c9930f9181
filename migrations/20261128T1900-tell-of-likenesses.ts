import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child known to two offices is found by the one that holds her: its supervisors are told of a call about a name like hers; whoever recorded it learns nothing (R6). */
export class TellOfLikenesses1764356400000 implements MigrationInterface {
  readonly name = 'TellOfLikenesses1764356400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [loaded, table, telling]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Who was told of what is never dropped.');
  }
}

// A session that has not used pg_trgm yet may not name its settings, and one that only upgrades has not.
const loaded = "select public.similarity('a', 'a')";

const table = `
create table likeness_alert (
  id uuid not null default gen_random_uuid() constraint likeness_alert_pkey primary key,
  child_id uuid not null constraint likeness_alert_child_fk references child (id),
  office_id uuid not null constraint likeness_alert_office_fk references office (id),
  kind text not null constraint likeness_alert_kind_check check (kind in ('call','record')),
  source_id uuid not null,
  folio text not null,
  from_office_id uuid not null constraint likeness_alert_from_fk references office (id),
  raised_at timestamptz not null,
  verdict text constraint likeness_alert_verdict_check check (verdict in ('same','not_same')),
  answered_by uuid constraint likeness_alert_answered_by_fk references app_user (id),
  answered_at timestamptz,
  constraint likeness_alert_once unique (child_id, source_id),
  constraint likeness_alert_answered_check check ((verdict is null) = (answered_by is null) and (verdict is null) = (answered_at is null))
);
comment on table likeness_alert is 'An office recorded a call or a child much like a child of this office, without being able to see her: the supervisors of her office compare by telephone (R6). The folio and the office to call, never the name that was recorded. S2.';
comment on column likeness_alert.source_id is 'The call or the record that was like her. Never shown: it is another office''s.';
create index likeness_alert_open on likeness_alert (office_id, raised_at desc) where answered_at is null;
select sec.protect('likeness_alert', 'office_id = any ((select sec.my_office_ids())::uuid[])', false);
revoke insert, update on likeness_alert from cobijo_app;
grant update (verdict, answered_by, answered_at) on likeness_alert to cobijo_app;
`;

// Returns nothing, so that whoever records learns nothing. The bounds keep one frequent name from drowning an office.
const telling = `
create function sec.tell_of_likeness(what text, source uuid, source_folio text, at timestamptz, forms text[], mothers text[], numbers text[], born date, born_about boolean,
  said_sex text, said_nationality text, close_days integer, about_days integer, much double precision) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public
set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare mine uuid[] := sec.my_child_ids(); home uuid := sec.home_office_id(); elsewhere uuid[]; near uuid[]; one record;
begin
  if sec.actor() is null or home is null then return; end if;
  elsewhere := array(select o.id from public.office o where o.id <> home);
  near := array(select n.child_id from sec.children_called(forms, elsewhere, 4, 10) n
    union select c.id from public.identity_document d join public.child c on c.id = d.child_id where d.number_norm = any (numbers) and c.office_id = any (elsewhere));
  for one in
    select r.id, r.office_id, (select f.id from public.case_file f where f.child_id = r.id order by f.created_at desc limit 1) as case_file_id
      from (select c.id, c.office_id, row_number() over (partition by c.office_id order by l.score desc, c.id) as place
              from sec.likeness_of(near, forms, mothers, numbers, born, born_about, said_sex, said_nationality, close_days, about_days) l
              join public.child c on c.id = l.child_id
             where l.score >= much and c.id <> source and c.id <> all (mine)) r
     where r.place <= 3
  loop
    insert into public.likeness_alert (child_id, office_id, kind, source_id, folio, from_office_id, raised_at)
      values (one.id, one.office_id, what, source, source_folio, home, at) on conflict do nothing;
    continue when not found;
    insert into public.outbox (kind, user_id) select 'likeness', u.id from public.app_user u
      where u.office_id = one.office_id and exists (select 1 from public.app_user_role r where r.user_id = u.id and r.role in ('SUP_L','SUP_S','SUP_P'))
        and u.active_from <= current_date and (u.active_to is null or u.active_to >= current_date);
    insert into public.audit_event (act, outcome, case_file_id, entity_id) values ('likeness.tell', 'done', one.case_file_id, one.id);
  end loop;
end$$;
comment on function sec.tell_of_likeness is 'Tells the other offices that hold a child much like the one just recorded, whom the recorder may not see; at most three children of an office. In the recorder''s own office a supervisor compares before a file is opened. Answers nothing.';
alter function sec.tell_of_likeness(text,uuid,text,timestamptz,text[],text[],text[],date,boolean,text,text,integer,integer,double precision) owner to cobijo_gate;
revoke all on function sec.tell_of_likeness(text,uuid,text,timestamptz,text[],text[],text[],date,boolean,text,text,integer,integer,double precision) from public;
grant execute on function sec.tell_of_likeness(text,uuid,text,timestamptz,text[],text[],text[],date,boolean,text,text,integer,integer,double precision) to cobijo_app;
`;
