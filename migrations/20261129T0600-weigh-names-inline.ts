import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A likeness is weighed where it is found; who is worth showing comes with the names of her siblings, without a call for each (R6). */
export class WeighNamesInline1764396000000 implements MigrationInterface {
  readonly name = 'WeighNamesInline1764396000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [loaded, score, likeness, candidates]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The search is never made slower.');
  }
}

// A session that has not used pg_trgm yet may not name its settings.
const loaded = "select public.similarity('a', 'a')";

// One expression, so that the planner puts it into the statement that asks.
const score = `
create or replace function sec.duplicate_score(name_alike real, birth_gap integer, birth_about boolean, mother_alike real, same_sex boolean, same_nationality boolean,
  same_number boolean, close_days integer, about_days integer) returns double precision language sql immutable parallel safe as $$
  select case when same_number then 1 else
    (0.55 * name_alike
       + case when birth_gap is null then 0 when birth_gap = 0 then 0.2
              when birth_gap <= case when birth_about then about_days else close_days end then 0.2 * (1 - 0.4 * birth_gap / case when birth_about then about_days else close_days end) else 0 end
       + coalesce(0.15 * mother_alike, 0) + case when same_sex then 0.05 else 0 end + case when same_nationality then 0.05 else 0 end)
    / (0.55 + case when birth_gap is null then 0 else 0.2 end + case when mother_alike is null then 0 else 0.15 end
       + case when same_sex is null then 0 else 0.05 end + case when same_nationality is null then 0 else 0.05 end) end
$$;
`;

// The limits of what is weighed stay outside of what weighs it: an argument that would have to be computed twice is called for, not put in.
const likeness = `
create or replace function sec.likeness_of(ids uuid[], forms text[], mothers text[], numbers text[], born date, born_about boolean, said_sex text, said_nationality text,
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
            join public.child c on c.id = a.id and not c.name_sealed and c.merged_into is null
          offset 0) l
$$;
`;

const candidates = `
drop function sec.child_candidates(text[], text[], text[], date, boolean, text, text, integer, integer, integer);
create function sec.child_candidates(forms text[], mothers text[], numbers text[], born date, born_about boolean, said_sex text, said_nationality text,
  close_days integer, about_days integer, worth double precision, wanted integer)
returns table (child_id uuid, name_alike real, mother_alike real, same_number boolean, birth_gap integer, birth_about boolean, same_sex boolean, same_nationality boolean, score double precision, siblings text[])
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
  return query select l.*, array(
      select coalesce(s.preferred_name, s.given_names) from public.sibling_group_member m join public.sibling_group_member o on o.group_id = m.group_id and o.child_id <> m.child_id
        join public.child s on s.id = o.child_id and not s.name_sealed and s.merged_into is null where m.child_id = l.child_id)
    from (select * from sec.likeness_of(found, forms, mothers, numbers, born, born_about, said_sex, said_nationality, close_days, about_days) n
           where round(n.score::numeric, 2) >= worth order by n.score desc, n.child_id limit least(wanted, 40)) l;
end$$;
comment on function sec.child_candidates is 'Children whom the person may see and who are worth showing as perhaps the same one, with the names of their siblings (R6). Every search leaves a row in the trail.';
alter function sec.child_candidates(text[], text[], text[], date, boolean, text, text, integer, integer, double precision, integer) owner to cobijo_gate;
revoke all on function sec.child_candidates(text[], text[], text[], date, boolean, text, text, integer, integer, double precision, integer) from public;
grant execute on function sec.child_candidates(text[], text[], text[], date, boolean, text, text, integer, integer, double precision, integer) to cobijo_app;
`;
