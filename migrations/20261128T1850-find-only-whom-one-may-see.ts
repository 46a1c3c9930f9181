import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are looked for only among the children whom the person may see: no count, no likeness and no bound depends on any other (R6). */
export class FindOnlyWhomOneMaySee1764355800000 implements MigrationInterface {
  readonly name = 'FindOnlyWhomOneMaySee1764355800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [loaded, keys, upkeep, filling, likeness, candidates, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The search among all children would have to be filled again: restore the backup.');
  }
}

// A session that has not used pg_trgm yet may not name its settings, and one that only upgrades has not.
const loaded = "select public.similarity('a', 'a')";

const keys = `
drop trigger child_search_words on child_search;
drop function sec.keep_search_words();
drop function sec.child_candidates(text[], text[], text[], date, integer);
drop table child_search_key;

create table child_search_key (
  office_id uuid not null constraint child_search_key_office_fk references office (id),
  key bigint not null,
  size smallint not null,
  child_id uuid not null constraint child_search_key_child_fk references child (id),
  constraint child_search_key_pkey primary key (office_id, key, size, child_id)
);
comment on table child_search_key is 'Which children of an office have a word, or two words together, in one name or alias; the shortest names first. Nobody merged, nobody whose identity is reserved. S2. Gate only.';
create index child_search_key_child on child_search_key (child_id);
select sec.protect('child_search_key', 'false', true);
revoke all on child_search_key from cobijo_app;
grant delete on child_search_key to cobijo_gate;

alter table search_word add column offices uuid[] not null default '{}';
comment on column search_word.offices is 'Which offices have had a child with this word: the words of one office never crowd out those of another.';
`;

// The words come first and in order: whoever meets somebody else's new word waits for it, and nobody waits in a circle.
const upkeep = `
create function sec.keep_search_keys(which uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$declare home uuid; spoken text[];
begin
  delete from public.child_search_key where child_id = which;
  select c.office_id into home from public.child c where c.id = which and not c.name_sealed and c.merged_into is null;
  if home is null then return; end if;
  spoken := array(select distinct w from public.child_search s, unnest(string_to_array(s.norm, ' ')) w where s.child_id = which and s.kind <> 'mother' order by 1);
  insert into public.search_word (word, offices) select w, array[home] from unnest(spoken) w on conflict do nothing;
  update public.search_word set offices = offices || home where word = any (spoken) and not offices @> array[home];
  insert into public.child_search_key (office_id, key, size, child_id)
    select distinct home, k.key, k.size, which from public.child_search s, sec.search_keys(s.norm) k where s.child_id = which and s.kind <> 'mother';
end$$;
comment on function sec.keep_search_keys is 'Files a child under the words of her names in her office.';

create or replace function sec.index_child(which uuid, names text[], aliases text[], mothers text[]) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from public.child_search where child_id = which;
  insert into public.child_search (child_id, kind, norm)
    select distinct which, kind, norm from (
      select 'name' as kind, unnest(names) as norm union all select 'alias', unnest(aliases) union all select 'mother', unnest(mothers)) f
    where norm <> '';
  select sec.keep_search_keys(which);
$$;

create function sec.follow_child() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin perform sec.keep_search_keys(new.id); return null; end$$;
create trigger child_found_elsewhere after update of office_id, name_sealed, merged_into on child for each row
  when ((old.office_id, old.name_sealed, old.merged_into) is distinct from (new.office_id, new.name_sealed, new.merged_into)) execute function sec.follow_child();
`;

const filling = `
update search_word w set offices = u.offices from (
  select x.word, array_agg(distinct c.office_id) as offices from child_search s join child c on c.id = s.child_id, unnest(string_to_array(s.norm, ' ')) x(word)
   where s.kind <> 'mother' group by 1) u where u.word = w.word;
insert into child_search_key select distinct c.office_id, k.key, k.size, s.child_id
  from child_search s join child c on c.id = s.child_id and not c.name_sealed and c.merged_into is null, sec.search_keys(s.norm) k where s.kind <> 'mother';
`;

// The weights are those of the rule (duplicate-score.ts); a spec holds the two to the same numbers.
const likeness = `
create function sec.duplicate_score(name_alike real, birth_gap integer, birth_about boolean, mother_alike real, same_sex boolean, same_nationality boolean,
  same_number boolean, close_days integer, about_days integer) returns double precision language sql immutable parallel safe as $$
  select case when same_number then 1 else
    (0.55 * name_alike + coalesce(0.2 * b.close, 0) + coalesce(0.15 * mother_alike, 0) + coalesce(0.05 * same_sex::int, 0) + coalesce(0.05 * same_nationality::int, 0))
    / (0.55 + case when b.close is null then 0 else 0.2 end + case when mother_alike is null then 0 else 0.15 end
       + case when same_sex is null then 0 else 0.05 end + case when same_nationality is null then 0 else 0.05 end) end
    from (select case when birth_gap is null then null when birth_gap = 0 then 1 when birth_gap <= r.reach then 1 - 0.4 * birth_gap / r.reach else 0 end as close
            from (select case when birth_about then about_days else close_days end::double precision as reach) r) b
$$;
comment on function sec.duplicate_score is 'How likely two records are the same child, as the rule weighs it (R6).';

create function sec.children_called(forms text[], at_offices uuid[], most_words integer, most integer) returns table (child_id uuid) language sql stable as $$
  with asked as materialized (
    select distinct f.n, w.word from unnest(forms) with ordinality f(form, n), unnest(string_to_array(f.form, ' ')) w(word)),
  heard as materialized (
    select a.word as asked, v.word, v.alike from (select distinct word from asked) a
     cross join lateral (select v.word, similarity(v.word, a.word) as alike from public.search_word v
       where v.word % a.word and v.offices && at_offices order by 2 desc, 1 limit most_words) v),
  keys as materialized (
    select sec.search_key(x.word, y.word) as key, max(x.alike + y.alike) as alike, 200 as most
      from (select distinct a.word as one, b.word as other from asked a join asked b on a.n = b.n and a.word < b.word) both_asked
      join heard x on x.asked = both_asked.one join heard y on y.asked = both_asked.other and y.word <> x.word group by 1
    union all select sec.search_key(h.word, h.word), max(h.alike), 20 from heard h group by 1),
  near as (
    select o.id as office_id, f.child_id, sum(k.alike) as alike, min(f.size) as size
      from unnest(at_offices) o(id) cross join keys k cross join lateral (
        select x.child_id, x.size from public.child_search_key x where x.office_id = o.id and x.key = k.key order by x.size, x.child_id limit k.most) f
     group by 1, 2)
  select r.child_id from (select n.child_id, row_number() over (partition by n.office_id order by n.alike desc, n.size, n.child_id) as place from near n) r where r.place <= most
$$;
comment on function sec.children_called is 'The children of some offices who share most with a name: first words that sound alike, then children who have two of them or a rare one. Each step is bounded within its office.';

create function sec.likeness_of(ids uuid[], forms text[], mothers text[], numbers text[], born date, born_about boolean, said_sex text, said_nationality text,
  close_days integer, about_days integer)
returns table (child_id uuid, name_alike real, mother_alike real, same_number boolean, birth_gap integer, birth_about boolean, same_sex boolean, same_nationality boolean, score double precision)
language sql stable as $$
  with named as materialized (
    select i.id, max(similarity(s.norm, f.form)) as alike
      from (select distinct id from unnest(ids) x(id)) i join public.child_search s on s.child_id = i.id and s.kind <> 'mother' cross join unnest(forms) f(form)
     group by i.id having max(similarity(s.norm, f.form)) >= 0.4),
  numbered as materialized (select distinct d.child_id as id from public.identity_document d where d.number_norm = any (numbers) and d.child_id = any (ids))
  select l.*, sec.duplicate_score(l.name_alike, l.birth_gap, l.birth_about, l.mother_alike, l.same_sex, l.same_nationality, l.same_number, close_days, about_days)
    from (select c.id, coalesce(a.alike, 0)::real as name_alike,
            case when cardinality(mothers) > 0 then (select max(similarity(s.norm, m.form)) from unnest(mothers) m(form), public.child_search s where s.child_id = c.id and s.kind = 'mother')::real end as mother_alike,
            a.same_number, abs(c.birth_date - born) as birth_gap, born_about or c.birth_date_precision <> 'exact' as birth_about,
            case when said_sex not in ('unknown', 'not_asked', 'declined') and c.sex not in ('unknown', 'not_asked', 'declined') then c.sex = said_sex end as same_sex,
            case when said_nationality is not null and cardinality(c.nationalities) > 0 then said_nationality = any (c.nationalities) end as same_nationality
            from (select coalesce(n.id, d.id) as id, n.alike, d.id is not null as same_number from named n full join numbered d on d.id = n.id) a
            join public.child c on c.id = a.id and not c.name_sealed and c.merged_into is null) l
$$;
comment on function sec.likeness_of is 'How alike some children are to what was said; nobody merged, nobody whose identity is reserved.';
`;

// The person's own children and those who wait at the desk are compared one by one; a whole office only by the words of the name.
// The page joins what it gets to the children under row security once more.
const candidates = `
create function sec.child_candidates(forms text[], mothers text[], numbers text[], born date, born_about boolean, said_sex text, said_nationality text,
  close_days integer, about_days integer, wanted integer)
returns table (child_id uuid, name_alike real, mother_alike real, same_number boolean, birth_gap integer, birth_about boolean, same_sex boolean, same_nationality boolean, score double precision)
language plpgsql volatile security definer set search_path = pg_catalog, public
set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare supervised uuid[] := sec.my_office_ids(); mine uuid[] := sec.my_child_ids(); found uuid[];
begin
  insert into public.audit_event (actor_id, act, outcome) select sec.actor(), 'child.candidates', 'seen' where sec.actor() is not null;
  if not sec.has_role('INT', 'SW', 'ATT', 'SUP_L', 'SUP_S', 'SUP_P') then return; end if;
  found := mine || array(
    select c.id from public.child c where c.handed_over_at is null and c.office_id = sec.home_office_id() and (sec.has_role('INT') or c.created_by = sec.actor())
     order by c.created_at desc limit 1000);
  if cardinality(supervised) > 0 then found := found || array(select n.child_id from sec.children_called(forms, supervised, 12, 100) n); end if;
  if cardinality(numbers) > 0 then
    found := found || array(select c.id from public.identity_document d join public.child c on c.id = d.child_id
      where d.number_norm = any (numbers) and (c.office_id = any (supervised) or c.id = any (found)) limit 20);
  end if;
  return query select l.* from sec.likeness_of(found, forms, mothers, numbers, born, born_about, said_sex, said_nationality, close_days, about_days) l
    order by l.score desc, l.child_id limit least(wanted, 40);
end$$;
comment on function sec.child_candidates is 'Children whom the person may see and who may be the same one (R6). Every search leaves a row in the trail.';
`;

const rights = `
do $$declare f text; begin
  foreach f in array array['sec.keep_search_keys(uuid)','sec.follow_child()','sec.duplicate_score(real,integer,boolean,real,boolean,boolean,boolean,integer,integer)',
    'sec.children_called(text[],uuid[],integer,integer)','sec.likeness_of(uuid[],text[],text[],text[],date,boolean,text,text,integer,integer)',
    'sec.child_candidates(text[],text[],text[],date,boolean,text,text,integer,integer,integer)'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  grant execute on function sec.child_candidates(text[],text[],text[],date,boolean,text,text,integer,integer,integer) to cobijo_app;
end$$;
grant update on search_word to cobijo_gate;
`;
