import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children of an office are compared in the order in which their names can be alike, so that twenty are enough where it took a hundred (R6). */
export class RankNamesByLikeness1764381600000 implements MigrationInterface {
  readonly name = 'RankNamesByLikeness1764381600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [loaded, called, candidates]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The search is never made less exact.');
  }
}

// A session that has not used pg_trgm yet may not name its settings.
const loaded = "select public.similarity('a', 'a')";

// Two texts are as alike as the trigrams that they share among all that they have; a word of n letters has n + 1. What two words
// share follows from how alike they are. A child found by k words is found by k (k - 1) / 2 pairs, each word in k - 1 of them;
// whoever has them in an alias too comes a little further in front.
const called = `
create or replace function sec.children_called(forms text[], at_offices uuid[], most_words integer, most integer) returns table (child_id uuid) language sql stable as $$
  with asked as materialized (
    select distinct f.n, w.word from unnest(forms) with ordinality f(form, n), unnest(string_to_array(f.form, ' ')) w(word)),
  heard as materialized (
    select a.word as asked, v.word, v.alike / (1 + v.alike) * (length(a.word) + length(v.word) + 2) as shared from (select distinct word from asked) a
     cross join lateral (select v.word, similarity(v.word, a.word) as alike from public.search_word v
       where v.word % a.word and v.offices && at_offices order by 2 desc, 1 limit most_words) v),
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
comment on function sec.children_called is 'The children of some offices whose names may be most alike: first words that sound alike, then children who have two of them or a rare one. Each step is bounded within its office.';
`;

const candidates = `
create or replace function sec.child_candidates(forms text[], mothers text[], numbers text[], born date, born_about boolean, said_sex text, said_nationality text,
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
  if cardinality(supervised) > 0 then found := found || array(select n.child_id from sec.children_called(forms, supervised, 8, 20) n); end if;
  if cardinality(numbers) > 0 then
    found := found || array(select c.id from public.identity_document d join public.child c on c.id = d.child_id
      where d.number_norm = any (numbers) and (c.office_id = any (supervised) or c.id = any (found)) limit 20);
  end if;
  return query select l.* from sec.likeness_of(found, forms, mothers, numbers, born, born_about, said_sex, said_nationality, close_days, about_days) l
    order by l.score desc, l.child_id limit least(wanted, 40);
end$$;
`;
