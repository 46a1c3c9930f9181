import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are found by the pairs of words they share, so that the search hardly grows with the number of children (R6). */
export class FindNamesByPairs1764339600000 implements MigrationInterface {
  readonly name = 'FindNamesByPairs1764339600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [loaded, keys, upkeep, candidates, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The search by single words would have to be filled again: restore the backup.');
  }
}

// A session that has not used pg_trgm yet may not name its settings, and one that only upgrades has not.
const loaded = "select public.similarity('a', 'a')";

const keys = `
create table child_search_key (
  key bigint not null,
  size smallint not null,
  child_id uuid not null constraint child_search_key_child_fk references child (id),
  constraint child_search_key_pkey primary key (key, size, child_id)
);
comment on table child_search_key is 'Which children have a word, or two words together, in one name or alias; the shortest names first. Kept by a trigger on child_search. S2. Gate only.';
create index child_search_key_child on child_search_key (child_id);
alter table child_search_key enable row level security;
alter table child_search_key force row level security;
create policy gate on child_search_key to cobijo_gate using (true) with check (true);
grant select, insert, delete on child_search_key to cobijo_gate;

create function sec.search_key(one text, other text) returns bigint language sql immutable parallel safe as
$$select hashtextextended(case when one collate "C" < other collate "C" then one || ' ' || other else other || ' ' || one end collate "C", 0)$$;
comment on function sec.search_key is 'The key of two words that sound so, in either order; of a single word with itself.';

create function sec.search_keys(norm text) returns table (key bigint, size smallint) language sql immutable parallel safe as
$$select distinct sec.search_key(o.word, p.word), length(norm)::smallint
    from unnest(string_to_array(norm, ' ')) o(word), unnest(string_to_array(norm, ' ')) p(word) where o.word collate "C" <= p.word collate "C"$$;
comment on function sec.search_keys is 'Every key under which a normal form is found: its words and their pairs.';

insert into child_search_key select distinct k.key, k.size, s.child_id from child_search s, sec.search_keys(s.norm) k where s.kind <> 'mother';
`;

const upkeep = `
create or replace function sec.keep_search_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if tg_op = 'DELETE' then
    delete from public.child_search_key where child_id = old.child_id;
  elsif new.kind <> 'mother' then
    insert into public.search_word select distinct unnest(string_to_array(new.norm, ' ')) on conflict do nothing;
    insert into public.child_search_key select key, size, new.child_id from sec.search_keys(new.norm) on conflict do nothing;
  end if;
  return null;
end$$;
drop table child_search_word;
`;

// Everything is bounded but the vocabulary: twelve words alike for each one asked, and for each pair so many children.
// The first statement loads pg_trgm: in a session that has not used it yet, nobody may set its threshold.
const candidates = `
select similarity('', '');
create or replace function sec.child_candidates(forms text[], mothers text[], numbers text[], born date, wanted integer)
returns table (child_id uuid, visible boolean, office_id uuid, name_similarity real, mother_similarity real, same_number boolean,
               birth_date_gap integer, birth_precision text, sex text, nationalities text[])
language sql volatile security definer set search_path = pg_catalog, public
set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  insert into public.audit_event (actor_id, act, outcome) select sec.actor(), 'child.candidates', 'seen' where sec.actor() is not null;
  with asked as materialized (
    select distinct f.n, w.word from unnest(forms) with ordinality f(form, n), unnest(string_to_array(f.form, ' ')) w(word)),
  heard as materialized (
    select a.word as asked, v.word, v.alike from (select distinct word from asked) a
     cross join lateral (select v.word, similarity(v.word, a.word) as alike from public.search_word v where v.word % a.word order by 2 desc, 1 limit 12) v),
  keys as materialized (
    select sec.search_key(x.word, y.word) as key, max(x.alike + y.alike) as alike, 200 as most
      from (select distinct a.word as one, b.word as other from asked a join asked b on a.n = b.n and a.word < b.word) both_asked
      join heard x on x.asked = both_asked.one join heard y on y.asked = both_asked.other and y.word <> x.word group by 1
    union all select sec.search_key(h.word, h.word), max(h.alike), 40 from heard h group by 1),
  likeliest as materialized (
    select f.child_id from keys k cross join lateral (
        select x.child_id, x.size from public.child_search_key x where x.key = k.key order by x.size, x.child_id limit k.most) f
     group by f.child_id order by sum(k.alike) desc, min(f.size), f.child_id limit 100),
  named as (
    select s.child_id, max(similarity(s.norm, f.form)) as alike
      from likeliest l join public.child_search s on s.child_id = l.child_id and s.kind <> 'mother' cross join unnest(forms) f(form)
     group by s.child_id having max(similarity(s.norm, f.form)) >= 0.4),
  numbered as (
    select d.child_id from public.identity_document d where d.number_norm = any (numbers) and d.child_id is not null limit 20),
  found as (
    select coalesce(n.child_id, d.child_id) as id, coalesce(n.alike, 0)::real as alike, d.child_id is not null as same_number
      from named n full join (select distinct child_id from numbered) d on d.child_id = n.child_id
     order by d.child_id is not null desc, n.alike desc nulls last limit 80)
  select c.id,
         c.id = any ((select sec.my_child_ids())::uuid[]) or c.office_id = any ((select sec.my_office_ids())::uuid[])
           or (c.handed_over_at is null and c.office_id = (select sec.home_office_id()) and ((select sec.has_role('INT')) or c.created_by = (select sec.actor()))),
         c.office_id, f.alike,
         (select max(similarity(s.norm, m.form)) from unnest(mothers) m(form), public.child_search s where s.child_id = c.id and s.kind = 'mother')::real,
         f.same_number, abs(c.birth_date - born), c.birth_date_precision, c.sex, c.nationalities
    from found f join public.child c on c.id = f.id
   where sec.has_role('INT', 'SW', 'ATT', 'SUP_L', 'SUP_S', 'SUP_P') and not c.name_sealed and c.merged_into is null
   order by f.same_number desc, f.alike desc, abs(c.birth_date - born) limit least(wanted, 40)
$$;
comment on function sec.child_candidates is 'Children who may be the same one (R6): first words that sound alike, then children who share two of them or a rare one, then whole names. Gives likeness and office, never a name, and leaves a row in the trail.';
`;

const rights = `
do $$declare f text; begin
  foreach f in array array['sec.search_key(text,text)','sec.search_keys(text)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cobijo_gate', f);
  end loop;
end$$;
`;
