import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which words of an office's names sound alike is worked out when a word first comes to it, and not at every search (R6). */
export class RememberWordsAlike1764399600000 implements MigrationInterface {
  readonly name = 'RememberWordsAlike1764399600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [loaded, table, upkeep, filling, called, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The search is never made slower.');
  }
}

// A session that has not used pg_trgm yet may not name its settings.
const loaded = "select public.similarity('a', 'a')";

const table = `
create table search_word_near (
  office_id uuid not null constraint search_word_near_office_fk references office (id),
  word text not null constraint search_word_near_word_fk references search_word (word),
  near text not null constraint search_word_near_near_fk references search_word (word),
  alike real not null,
  constraint search_word_near_pkey primary key (office_id, word, near)
);
comment on table search_word_near is 'Words of an office''s names that sound alike: each pair both ways, and each word with itself. S2. Gate only.';
select sec.protect('search_word_near', 'false', true);
revoke all on search_word_near from cobijo_app;
`;

// Whoever brings a word to an office waits for whoever else does: of two words alike, the later one always finds the earlier.
const upkeep = `
create function sec.relate_words(at_office uuid, fresh text[]) returns void language sql security definer set search_path = pg_catalog, public
set pg_trgm.similarity_threshold = 0.35 as $$
  insert into public.search_word_near (office_id, word, near, alike)
    select at_office, p.word, p.near, f.alike
      from (select w.word, v.word as near, similarity(v.word, w.word) as alike from unnest(fresh) w(word) join public.search_word v on v.word % w.word and v.offices @> array[at_office]) f
      cross join lateral (values (f.word, f.near), (f.near, f.word)) p(word, near)
  on conflict do nothing
$$;
comment on function sec.relate_words is 'Pairs words that are new to an office with all of its words that sound like them.';

create or replace function sec.keep_search_keys(which uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as
$$declare home uuid; spoken text[]; fresh text[];
begin
  delete from public.child_search_key where child_id = which;
  select c.office_id into home from public.child c where c.id = which and not c.name_sealed and c.merged_into is null;
  if home is null then return; end if;
  spoken := array(select distinct w from public.child_search s, unnest(string_to_array(s.norm, ' ')) w where s.child_id = which and s.kind <> 'mother' order by 1);
  fresh := array(select w from unnest(spoken) w where not exists (select from public.search_word_near n where n.office_id = home and n.word = w and n.near = w) order by 1);
  if cardinality(fresh) > 0 then
    perform pg_advisory_xact_lock(hashtextextended('search_word_near ' || home, 0));
    insert into public.search_word (word, offices) select w, array[home] from unnest(fresh) w on conflict do nothing;
    update public.search_word set offices = offices || home where word = any (fresh) and not offices @> array[home];
    perform sec.relate_words(home, fresh);
  end if;
  insert into public.child_search_key (office_id, key, size, child_id)
    select distinct home, k.key, k.size, which from public.child_search s, sec.search_keys(s.norm) k where s.child_id = which and s.kind <> 'mother';
end$$;
`;

const filling = 'select sec.relate_words(o.id, array(select w.word from search_word w where w.offices @> array[o.id])) from office o';

// A word of the office's own is looked up; only what nobody there is called is compared with every word.
const called = `
create or replace function sec.children_called(forms text[], at_offices uuid[], most_words integer, most integer) returns table (child_id uuid) language sql stable as $$
  with asked as materialized (
    select distinct f.n, w.word from unnest(forms) with ordinality f(form, n), unnest(string_to_array(f.form, ' ')) w(word)),
  met as (
    select a.word, array(select o from unnest(at_offices) o where not exists (select from public.search_word_near k where k.office_id = o and k.word = a.word and k.near = a.word)) as unheard_at
      from (select distinct word from asked) a),
  heard as materialized (
    select m.word as asked, h.word, h.alike / (1 + h.alike) * (length(m.word) + length(h.word) + 2) as shared from met m
     cross join lateral (
       select u.word, u.alike from (
         select n.near as word, n.alike from public.search_word_near n where n.office_id = any (at_offices) and n.word = m.word
         union
         select v.word, similarity(v.word, m.word) from public.search_word v where cardinality(m.unheard_at) > 0 and v.word % m.word and v.offices && m.unheard_at) u
       order by 2 desc, 1 limit most_words) h),
  keys as materialized (
    select sec.search_key(x.word, y.word) as key, max(x.shared + y.shared) as shared, true as pair, 200 as most
      from (select distinct a.word as one, b.word as other from asked a join asked b on a.n = b.n and a.word < b.word) both_asked
      join heard x on x.asked = both_asked.one join heard y on y.asked = both_asked.other and y.word <> x.word group by 1
    union all select sec.search_key(h.word, h.word), max(h.shared), false, 20 from heard h group by 1),
  near as (
    select o.id as office_id, f.child_id, min(f.size) + 1 as own,
           coalesce(2 * sum(k.shared) filter (where k.pair) / (sqrt(1 + 8 * count(*) filter (where k.pair)) - 1), max(k.shared)) as shared
      from unnest(at_offices) o(id) cross join keys k cross join lateral (
        select x.child_id, x.size from public.child_search_key x where x.office_id = o.id and x.key = k.key order by x.size, x.child_id limit k.most) f
     group by 1, 2),
  likely as (
    select n.office_id, n.child_id, n.shared / greatest(n.own + s.own - n.shared, 1) as alike from near n cross join (select max(length(form)) + 1 as own from unnest(forms) f(form)) s)
  select r.child_id from (
    select l.child_id, row_number() over (partition by l.office_id order by l.alike desc, l.child_id) as place from likely l where l.alike > 0.2) r where r.place <= most
$$;
`;

const rights = `
alter function sec.relate_words(uuid, text[]) owner to cobijo_gate;
revoke all on function sec.relate_words(uuid, text[]) from public;
`;
