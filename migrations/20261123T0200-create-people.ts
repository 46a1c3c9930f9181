import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The child, her names and papers, the people who are hers, her siblings, and the search for duplicates. */
export class CreatePeople1763863200000 implements MigrationInterface {
  readonly name = 'CreatePeople1763863200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [children, persons, siblings, walls, search, candidates]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('People are never dropped: restore a backup instead.');
  }
}

const children = `
set local check_function_bodies = off;
create extension if not exists pg_trgm;

create table child (
  id uuid constraint child_pkey primary key,
  office_id uuid not null constraint child_office_fk references office (id),
  child_code text not null constraint child_code_key unique,
  name_unknown boolean not null default false,
  given_names text,
  paternal_surname text,
  maternal_surname text,
  preferred_name text,
  birth_date date,
  birth_date_precision text not null constraint child_birth_precision_check check (birth_date_precision in ('exact','month','year','estimated','unknown')),
  age_status text not null,
  treat_as text not null default 'child' constraint child_treat_as_check check (treat_as in ('young_child','adolescent','child')),
  authority_age_label text,
  sex text not null default 'unknown',
  nationalities text[] not null default '{}',
  birth_country text,
  birth_place text,
  habitual_residence text,
  languages jsonb not null default '[]',
  mx_accompaniment text not null default 'undetermined',
  intl_separation text not null default 'undetermined',
  mx_computed text not null default 'undetermined',
  intl_computed text not null default 'undetermined',
  classification_confirmed_at timestamptz,
  classification_confirmed_by uuid constraint child_confirmed_by_fk references app_user (id),
  at_risk_of_separation boolean not null default false,
  at_risk_reason text,
  flow_type text not null default 'unknown',
  company_known boolean not null default false,
  name_sealed boolean not null default false,
  handed_over_at timestamptz,
  merged_into uuid constraint child_merged_into_fk references child (id),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint child_created_by_fk references app_user (id),
  constraint child_name_check check (name_unknown or given_names is not null),
  constraint child_not_into_herself check (merged_into <> id)
);
comment on table child is 'E03. The child. Identity S2; accompaniment and code S1.';
comment on column child.child_code is 'Opaque, not sequential; the only name used outside. S1.';
comment on column child.authority_age_label is 'What an authority says the age is: stored, never adopted (R2, LGDNNA 5; LM 3-XVI). S2.';
comment on column child.mx_accompaniment is 'Classification in force under LM 3-XVII to XIX, as a person confirmed it. S1.';
comment on column child.intl_separation is 'Classification in force under GC6, as a person confirmed it. S1.';
comment on column child.company_known is 'Whether somebody has said who is with the child; until then she stays unclassified. S1.';
comment on column child.handed_over_at is 'Since when intake no longer sees her: the file has a team of its own.';
comment on column child.merged_into is 'The record that goes on, after a supervisor merged two of the same child. Both histories stay.';
create index child_waiting on child (office_id) where handed_over_at is null;
create index child_office on child (office_id);
create index child_merged on child (merged_into) where merged_into is not null;

create table child_sensitive (
  child_id uuid constraint child_sensitive_pkey primary key constraint child_sensitive_child_fk references child (id),
  pronouns text,
  gender_identity text,
  stateless_risk text not null default 'unknown',
  indigenous_people text,
  afrodescendant boolean,
  religion text,
  functional_difficulties jsonb not null default '[]',
  accommodations text[] not null default '{}',
  specific_needs text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint child_sensitive_created_by_fk references app_user (id)
);
comment on table child_sensitive is 'E03, class S3: what only the disciplines that need it may know.';

create table child_history (
  id uuid constraint child_history_pkey primary key,
  child_id uuid not null constraint child_history_child_fk references child (id),
  version integer not null,
  was jsonb not null,
  reason text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint child_history_created_by_fk references app_user (id)
);
comment on table child_history is 'What the record of a child said before each correction, and why it was corrected. S2.';
create index child_history_child on child_history (child_id, version desc);

create table child_alias (
  id uuid constraint child_alias_pkey primary key,
  child_id uuid not null constraint child_alias_child_fk references child (id),
  name text not null,
  kind text not null,
  source text,
  context text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint child_alias_created_by_fk references app_user (id)
);
comment on table child_alias is 'E04. Other names, spellings and nicknames. S2.';
create index child_alias_child on child_alias (child_id);
`;

const persons = `
create table person (
  id uuid constraint person_pkey primary key,
  office_id uuid not null constraint person_office_fk references office (id),
  child_id uuid constraint person_child_fk references child (id),
  given_names text not null,
  paternal_surname text,
  maternal_surname text,
  birth_date date,
  birth_date_precision text not null default 'unknown',
  sex text not null default 'unknown',
  nationalities text[] not null default '{}',
  languages jsonb not null default '[]',
  phones text[] not null default '{}',
  country text,
  whereabouts text not null default 'unknown',
  alive text not null default 'unknown' constraint person_alive_check check (alive in ('yes','no','unknown')),
  migration_status_there text,
  contact_ok boolean,
  contact_safe_hours text,
  risk_flag text not null default 'none',
  background_check_result text,
  is_client boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint person_created_by_fk references app_user (id)
);
comment on table person is 'E06. A parent, carer, relative, sponsor, companion or aggressor. S2.';
comment on column person.child_id is 'Set when this person is herself a child with a record of her own.';

create table person_address (
  id uuid constraint person_address_pkey primary key,
  person_id uuid not null constraint person_address_person_fk references person (id),
  country text not null,
  address text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint person_address_created_by_fk references app_user (id)
);
comment on table person_address is 'E06 address. S5: where a family lives can kill; only persons named in person_address_reader.';
create index person_address_person on person_address (person_id);

create table person_address_reader (
  address_id uuid not null constraint person_address_reader_address_fk references person_address (id),
  user_id uuid not null constraint person_address_reader_user_fk references app_user (id),
  reason text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint person_address_reader_created_by_fk references app_user (id),
  constraint person_address_reader_pkey primary key (address_id, user_id)
);
comment on table person_address_reader is 'The list of named persons who may read one address.';

create table identity_document (
  id uuid constraint identity_document_pkey primary key,
  child_id uuid constraint identity_document_child_fk references child (id),
  person_id uuid constraint identity_document_person_fk references person (id),
  type text not null,
  number text,
  number_norm text,
  issuing_country text,
  issuing_authority text,
  issued_on date,
  expires_on date,
  original_held_by text not null default 'unknown',
  verified text not null default 'unverified',
  note text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint identity_document_created_by_fk references app_user (id),
  constraint identity_document_one_holder check (num_nonnulls(child_id, person_id) = 1)
);
comment on table identity_document is 'E05. Papers of a child or of a person. S2.';
create index identity_document_child on identity_document (child_id);
create index identity_document_person on identity_document (person_id);
create index identity_document_number on identity_document (number_norm) where number_norm is not null;

create table relationship (
  id uuid constraint relationship_pkey primary key,
  child_id uuid not null constraint relationship_child_fk references child (id),
  person_id uuid not null constraint relationship_person_fk references person (id),
  type text not null,
  basis text not null,
  kin_line text constraint relationship_line_check check (kin_line in ('ascending','descending','collateral')),
  kin_degree integer constraint relationship_degree_check check (kin_degree between 1 and 6),
  legal_authority text not null default 'unknown' constraint relationship_authority_check check (legal_authority in ('full','shared','none','suspended','unknown')),
  legal_authority_order text,
  habitual_carer_by_custom boolean,
  verification_status text not null default 'unverified',
  verification_methods text[] not null default '{}',
  verification_note text,
  contact_status text not null default 'unknown',
  last_contact_on date,
  contact_allowed text not null default 'allowed',
  contact_order text,
  willing_to_care boolean,
  able_to_care boolean,
  care_asked_on date,
  travelling_together boolean not null default false,
  keep_together boolean not null default false,
  state text not null default 'current' constraint relationship_state_check check (state in ('current','void')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint relationship_created_by_fk references app_user (id),
  constraint relationship_order_check check (contact_allowed not in ('suspended_by_order','supervised') or contact_order is not null)
);
comment on table relationship is 'E07. Who a person is to the child, on what basis, with what proof. S2. It is read from the child; the inverse word is computed.';
comment on constraint relationship_order_check on relationship is 'Only a judge restricts contact between a child and her family (LGDNNA 23).';
create unique index relationship_once on relationship (child_id, person_id, type) where state = 'current';
create index relationship_person on relationship (person_id);

create table relationship_history (
  id uuid constraint relationship_history_pkey primary key,
  relationship_id uuid not null constraint relationship_history_relationship_fk references relationship (id),
  child_id uuid not null constraint relationship_history_child_fk references child (id),
  version integer not null,
  was jsonb not null,
  reason text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint relationship_history_created_by_fk references app_user (id)
);
comment on table relationship_history is 'What an edge said before each correction, and why. S2.';
create index relationship_history_edge on relationship_history (relationship_id, version desc);
`;

const siblings = `
create table sibling_group (
  id uuid constraint sibling_group_pkey primary key,
  keep_together boolean not null default true,
  exception_determination_id uuid,
  exception_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint sibling_group_created_by_fk references app_user (id),
  constraint sibling_group_exception_check check (keep_together or exception_determination_id is not null)
);
comment on table sibling_group is 'E08. Siblings stay together unless a determination says otherwise (R8; LGDNNA 22 to 24). S2.';

create table sibling_group_member (
  group_id uuid not null constraint sibling_group_member_group_fk references sibling_group (id),
  child_id uuid not null constraint sibling_group_member_child_key unique constraint sibling_group_member_child_fk references child (id),
  basis text not null default 'claimed',
  created_at timestamptz not null default now(),
  created_by uuid not null constraint sibling_group_member_created_by_fk references app_user (id),
  constraint sibling_group_member_pkey primary key (group_id, child_id)
);
comment on table sibling_group_member is 'A child belongs to one group of siblings. S2.';
`;

const visibleChild = `
  id = any ((select sec.my_child_ids())::uuid[])
  or office_id = any ((select sec.my_office_ids())::uuid[])
  or (handed_over_at is null and office_id = (select sec.home_office_id())
      and ((select sec.has_role('INT')) or created_by = (select sec.actor())))`;
const visiblePerson = 'exists (select 1 from relationship r where r.person_id = person.id)';
const visibleGroup = 'exists (select 1 from sibling_group_member m where m.group_id = sibling_group.id)';

const walls = `
alter table child enable row level security;
alter table child force row level security;
create policy see on child for select to cobijo_app using (${visibleChild});
create policy add on child for insert to cobijo_app with check (created_by = (select sec.actor()) and handed_over_at is null);
create policy change on child for update to cobijo_app using (${visibleChild}) with check (${visibleChild});
create policy gate on child to cobijo_gate using (true) with check (true);
grant select, insert, update on child to cobijo_app;
grant select, update on child to cobijo_gate;

select sec.protect_by_child('child_history', true);
select sec.protect_by_child('child_alias');
select sec.protect_by_child('relationship');
select sec.protect_by_child('relationship_history', true);
select sec.protect_by_child('sibling_group_member');
select sec.protect('child_sensitive', '(select sec.has_role(''SW'', ''ATT'', ''PSY'', ''SUP_L'', ''SUP_S'', ''SUP_P'')) and exists (select 1 from public.child c where c.id = child_id)', false);
select sec.protect('identity_document', 'exists (select 1 from public.child c where c.id = child_id) or exists (select 1 from public.person p where p.id = person_id)', false);

alter table person enable row level security;
alter table person force row level security;
create policy see on person for select to cobijo_app using (${visiblePerson});
create policy add on person for insert to cobijo_app with check (created_by = (select sec.actor()));
create policy change on person for update to cobijo_app using (${visiblePerson}) with check (${visiblePerson});
create policy gate on person to cobijo_gate using (true) with check (true);
grant select, insert, update on person to cobijo_app;
grant select, insert, update on person to cobijo_gate;

alter table sibling_group enable row level security;
alter table sibling_group force row level security;
create policy see on sibling_group for select to cobijo_app using (${visibleGroup});
create policy add on sibling_group for insert to cobijo_app with check (created_by = (select sec.actor()));
create policy change on sibling_group for update to cobijo_app using (${visibleGroup}) with check (${visibleGroup});
create policy gate on sibling_group to cobijo_gate using (true) with check (true);
grant select, insert, update on sibling_group to cobijo_app;
grant select, insert, update on sibling_group to cobijo_gate;

create function sec.my_address_ids() returns uuid[] language sql stable security definer parallel safe set search_path = pg_catalog, public as
$$select coalesce(array_agg(address_id), '{}') from public.person_address_reader where user_id = sec.actor()$$;
alter function sec.my_address_ids() owner to cobijo_gate;

alter table person_address enable row level security;
alter table person_address force row level security;
create policy see on person_address for select to cobijo_app using (created_by = (select sec.actor()) or id = any ((select sec.my_address_ids())::uuid[]));
create policy add on person_address for insert to cobijo_app with check (created_by = (select sec.actor()) and exists (select 1 from person p where p.id = person_id));
grant select, insert on person_address to cobijo_app;

alter table person_address_reader enable row level security;
alter table person_address_reader force row level security;
create policy see on person_address_reader for select to cobijo_app using (exists (select 1 from person_address a where a.id = address_id));
create policy add on person_address_reader for insert to cobijo_app with check (created_by = (select sec.actor()) and exists (select 1 from person_address a where a.id = address_id));
create policy gate on person_address_reader for select to cobijo_gate using (true);
grant select, insert on person_address_reader to cobijo_app;
grant select on person_address_reader to cobijo_gate;
`;

const search = `
create table child_search (
  child_id uuid not null constraint child_search_child_fk references child (id),
  kind text not null constraint child_search_kind_check check (kind in ('name','alias','mother')),
  norm text not null,
  constraint child_search_pkey primary key (child_id, kind, norm)
);
comment on table child_search is 'Normal forms of names, for finding duplicates (R6). Not readable by the application: only through sec.child_candidates.';
alter table child_search enable row level security;
alter table child_search force row level security;
create policy gate on child_search to cobijo_gate using (true) with check (true);
grant select, insert, delete on child_search to cobijo_gate;

create table search_word (
  word text constraint search_word_pkey primary key
);
comment on table search_word is 'Every word that a name is made of, as it sounds: some thousands, so that words alike are found among few. S2. Gate only.';
create index search_word_alike on search_word using gin (word gin_trgm_ops) with (fastupdate = off);

create table child_search_word (
  word text not null constraint child_search_word_word_fk references search_word (word),
  child_id uuid not null constraint child_search_word_child_fk references child (id),
  constraint child_search_word_pkey primary key (word, child_id)
);
comment on table child_search_word is 'Which children have a word in a name or alias. Kept by a trigger on child_search. S2. Gate only.';
create index child_search_word_child on child_search_word (child_id);
alter table child_search_word enable row level security;
alter table child_search_word force row level security;
create policy gate on child_search_word to cobijo_gate using (true) with check (true);
grant select, insert, delete on search_word, child_search_word to cobijo_gate;

create function sec.keep_search_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if tg_op = 'DELETE' then
    delete from public.child_search_word where child_id = old.child_id;
  elsif new.kind <> 'mother' then
    insert into public.search_word select distinct unnest(string_to_array(new.norm, ' ')) on conflict do nothing;
    insert into public.child_search_word select distinct unnest(string_to_array(new.norm, ' ')), new.child_id on conflict do nothing;
  end if;
  return null;
end$$;
alter function sec.keep_search_words() owner to cobijo_gate;
create trigger child_search_words after insert or delete on child_search for each row execute function sec.keep_search_words();

create function sec.index_child(which uuid, names text[], aliases text[], mothers text[]) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from public.child_search where child_id = which;
  insert into public.child_search (child_id, kind, norm)
    select distinct which, kind, norm from (
      select 'name' as kind, unnest(names) as norm union all select 'alias', unnest(aliases) union all select 'mother', unnest(mothers)) f
    where norm <> '';
$$;
comment on function sec.index_child is 'Stores the normal forms under which a child is found again.';

create function sec.hand_over_child(which uuid) returns void language sql security definer set search_path = pg_catalog, public as
$$update public.child set handed_over_at = coalesce(handed_over_at, now()) where id = which$$;
comment on function sec.hand_over_child is 'Ends the view of intake: from now on only the team and its supervisors see the child.';

create function sec.siblings_of(which uuid) returns table (child_id uuid, group_id uuid, keep_together boolean, case_file_id uuid, given_names text, birth_date date, sex text, basis text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.child_id, g.id, g.keep_together,
         (select f.id from public.case_file f where f.child_id = o.child_id order by f.created_at desc limit 1),
         coalesce(c.preferred_name, c.given_names), c.birth_date, c.sex, o.basis
    from public.sibling_group_member m
    join public.sibling_group g on g.id = m.group_id
    join public.sibling_group_member o on o.group_id = g.id and o.child_id <> which
    join public.child c on c.id = o.child_id and not c.name_sealed
   where m.child_id = which
$$;
comment on function sec.siblings_of is 'Siblings are a fact of the child herself, so her team knows them even when another team works with them. Ask it only for a child read under row security.';
`;

const candidates = `
create function sec.child_candidates(forms text[], mothers text[], numbers text[], born date, wanted integer)
returns table (child_id uuid, visible boolean, office_id uuid, name_similarity real, mother_similarity real, same_number boolean,
               birth_date_gap integer, birth_precision text, sex text, nationalities text[])
language sql volatile security definer set search_path = pg_catalog, public
set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  insert into public.audit_event (actor_id, act, outcome) select sec.actor(), 'child.candidates', 'seen' where sec.actor() is not null;
  with asked as materialized (
    select distinct w.asked from unnest(forms) f(form), unnest(string_to_array(f.form, ' ')) w(asked)),
  heard as materialized (
    select v.word, max(similarity(v.word, a.asked)) as alike from asked a join public.search_word v on v.word % a.asked group by v.word),
  likeliest as materialized (
    select x.child_id from heard h join public.child_search_word x on x.word = h.word group by x.child_id order by sum(h.alike) desc, x.child_id limit 200),
  named as (
    select s.child_id, max(similarity(s.norm, f.form)) as alike
      from likeliest l join public.child_search s on s.child_id = l.child_id and s.kind <> 'mother' cross join unnest(forms) f(form)
     group by s.child_id having max(similarity(s.norm, f.form)) >= 0.4 order by 2 desc limit 60),
  numbered as (
    select d.child_id from public.identity_document d where d.number_norm = any (numbers) and d.child_id is not null limit 20),
  found as (
    select coalesce(n.child_id, d.child_id) as id, coalesce(n.alike, 0)::real as alike, d.child_id is not null as same_number
      from named n full join (select distinct child_id from numbered) d on d.child_id = n.child_id)
  select c.id,
         c.id = any ((select sec.my_child_ids())::uuid[]) or c.office_id = any ((select sec.my_office_ids())::uuid[])
           or (c.handed_over_at is null and c.office_id = (select sec.home_office_id()) and ((select sec.has_role('INT')) or c.created_by = (select sec.actor()))),
         c.office_id, f.alike,
         (select max(similarity(s.norm, m.form)) from unnest(mothers) m(form), public.child_search s where s.child_id = c.id and s.kind = 'mother')::real,
         f.same_number, abs(c.birth_date - born), c.birth_date_precision, c.sex, c.nationalities
    from found f join public.child c on c.id = f.id
   where sec.has_role('INT', 'SW', 'ATT', 'SUP_L', 'SUP_S', 'SUP_P') and not c.name_sealed and c.merged_into is null
   order by f.same_number desc, f.alike desc limit least(wanted, 40)
$$;
comment on function sec.child_candidates is 'Children who may be the same one (R6): first words that sound alike, then the 200 children who share most of them, then whole names. Gives likeness and office, never a name, and leaves a row in the trail.';

do $$declare f text; begin
  foreach f in array array['sec.index_child(uuid,text[],text[],text[])','sec.hand_over_child(uuid)','sec.siblings_of(uuid)',
    'sec.child_candidates(text[],text[],text[],date,integer)','sec.my_address_ids()'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cobijo_app', f);
  end loop;
end$$;
`;
