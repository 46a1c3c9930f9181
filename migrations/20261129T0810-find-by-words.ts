import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An office finds its files, calls, children and persons by the beginnings of their words: folio, names, nicknames, with or without accents. */
export class FindByWords1764403800000 implements MigrationInterface {
  readonly name = 'FindByWords1764403800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [words, table, upkeep, triggers, filling, found, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The words would have to be gathered again: restore the backup.');
  }
}

// Each word also without what stands before a hyphen and without leading zeros, so that "0012", "12" and "Pierre" find TAP-26-0012 and Jean-Pierre.
const words = `
create function sec.folded(spoken text) returns text language sql immutable parallel safe as
$$select lower(regexp_replace(normalize(coalesce(spoken, ''), NFD), U&'[\\0300-\\036F''\\2018\\2019\\02BC\\0060\\00B4]', '', 'g'))$$;
comment on function sec.folded is 'A text without accents, apostrophes and capitals.';

create function sec.words_of(spoken text) returns text[] language sql immutable parallel safe as
$$select coalesce(array_agg(distinct w), '{}') from (
    select w from regexp_split_to_table(sec.folded(spoken), '[[:space:],.;:()"/]+') t, string_to_array(t, '-') p, generate_subscripts(p, 1) n,
           array_to_string(p[n:], '') whole, unnest(array[whole, ltrim(whole, '0')]) w where w <> '') f$$;
comment on function sec.words_of is 'The words under which a text is found.';
`;

const table = `
create table office_word (
  office_id uuid not null constraint office_word_office_fk references office (id),
  subject text not null constraint office_word_subject_check check (subject in ('file','call','child','person')),
  word text collate "C" not null,
  subject_id uuid not null,
  constraint office_word_pkey primary key (office_id, subject, word, subject_id)
);
comment on table office_word is 'By which words an office finds a file, a call, a child or a person: folio or code, names and nicknames; of a child whose identity is reserved, folio and code alone. S2. Gate only.';
create index office_word_subject on office_word (subject_id, word);
select sec.protect('office_word', 'false', true);
revoke all on office_word from cobijo_app;
grant delete on office_word to cobijo_gate;
`;

// What each is called, in one place.
const upkeep = `
create view sec.called as
  select 'file' as subject, f.id, f.office_id, concat_ws(' ', f.case_no, c.preferred_name, c.given_names, c.paternal_surname, c.maternal_surname,
      (select string_agg(a.name, ' ') from child_alias a where a.child_id = c.id)) as words
    from case_file f left join child c on c.id = f.child_id and not c.name_sealed
  union all select 'child', c.id, c.office_id, concat_ws(' ', c.child_code, case when not c.name_sealed then concat_ws(' ', c.preferred_name, c.given_names, c.paternal_surname, c.maternal_surname,
      (select string_agg(a.name, ' ') from child_alias a where a.child_id = c.id)) end)
    from child c where c.merged_into is null
  union all select 'person', p.id, p.office_id, concat_ws(' ', p.given_names, p.paternal_surname, p.maternal_surname) from person p
  union all select 'call', r.id, r.office_id, concat_ws(' ', r.referral_no, (select string_agg(p.name, ' ') from referral_person p where p.referral_id = r.id)) from referral r;
comment on view sec.called is 'Folio or code and names of files, children, persons and calls. S2. Gate only.';

create function sec.keep_words(what text, which uuid[]) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from public.office_word where subject_id = any (which);
  insert into public.office_word (office_id, subject, word, subject_id)
    select c.office_id, c.subject, w, c.id from sec.called c, unnest(sec.words_of(c.words)) w where c.subject = what and c.id = any (which) on conflict do nothing;
$$;
comment on function sec.keep_words is 'Files some of one kind under their words.';
`;

const triggers = `
create function sec.follow_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin perform sec.keep_words(tg_argv[0], array[(to_jsonb(new) ->> tg_argv[1])::uuid]); return null; end$$;
comment on function sec.follow_words is 'Files anew what a changed row is about: its kind, and the column that names it.';
create trigger found_by_new_words after insert on case_file for each row execute function sec.follow_words('file', 'id');
create trigger found_by_words after update of office_id, child_id, case_no on case_file for each row
  when ((old.office_id, old.child_id, old.case_no) is distinct from (new.office_id, new.child_id, new.case_no)) execute function sec.follow_words('file', 'id');
create trigger found_by_new_words after insert on person for each row execute function sec.follow_words('person', 'id');
create trigger found_by_words after update of office_id, given_names, paternal_surname, maternal_surname on person for each row
  when ((old.office_id, old.given_names, old.paternal_surname, old.maternal_surname) is distinct from (new.office_id, new.given_names, new.paternal_surname, new.maternal_surname))
  execute function sec.follow_words('person', 'id');
create trigger found_by_words after insert on referral for each row execute function sec.follow_words('call', 'id');
create trigger call_found_by_new_words after insert on referral_person for each row when (new.name is not null) execute function sec.follow_words('call', 'referral_id');
create trigger call_found_by_words after update of name on referral_person for each row when (old.name is distinct from new.name) execute function sec.follow_words('call', 'referral_id');

create function sec.follow_child_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$declare child uuid := to_jsonb(new) ->> tg_argv[0];
begin
  -- Of two who change her names at once the second waits here, and then sees what the first has left.
  perform 1 from public.child c where c.id = child for no key update;
  perform sec.keep_words('child', array[child]), sec.keep_words('file', array(select f.id from public.case_file f where f.child_id = child));
  return null;
end$$;
comment on function sec.follow_child_words is 'Files a child and her files anew; the column names the child.';
create trigger found_by_new_words after insert on child for each row execute function sec.follow_child_words('id');
create trigger found_by_words after update of office_id, child_code, preferred_name, given_names, paternal_surname, maternal_surname, name_sealed, merged_into on child for each row
  when ((old.office_id, old.child_code, old.preferred_name, old.given_names, old.paternal_surname, old.maternal_surname, old.name_sealed, old.merged_into)
    is distinct from (new.office_id, new.child_code, new.preferred_name, new.given_names, new.paternal_surname, new.maternal_surname, new.name_sealed, new.merged_into))
  execute function sec.follow_child_words('id');
create trigger child_found_by_words after insert on child_alias for each row execute function sec.follow_child_words('child_id');
`;

const filling = `
select sec.keep_words('file', array(select id from case_file));
select sec.keep_words('call', array(select id from referral));
select sec.keep_words('child', array(select id from child));
select sec.keep_words('person', array(select id from person));
`;

// Every word typed has to begin a word of what is found. The longest is looked up: it begins the fewest. Only what the person
// may see is searched: all of the offices that are hers to read, and her own elsewhere.
const found = `
create function sec.found_by_words(what text, typed text) returns table (id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as
$$declare
  asked text[] := array(select w from regexp_split_to_table(replace(sec.folded(typed), '-', ''), '[[:space:],.;:()"/]+') w where w <> '' order by length(w) desc, w limit 8);
  lead text := asked[1];
  past text := lead || chr(1114111);
  offices uuid[] := sec.my_office_ids();
  own uuid[] := sec.my_case_ids();
begin
  if what = 'call' then
    if sec.has_role('INT') then offices := array_append(offices, sec.home_office_id()); end if;
    own := array(select r.id from public.referral r where r.created_by = sec.actor() and r.office_id = any (array(select o.id from public.office o where o.id <> all (offices)))
                 union select l.referral_id from public.referral_file l where l.case_file_id = any (own));
  elsif what in ('child', 'person') then
    own := array(select unnest(sec.my_child_ids()) union select c.id from public.child c where c.office_id = sec.home_office_id() and c.handed_over_at is null);
    if what = 'person' then own := array(select r.person_id from public.relationship r where r.child_id = any (own) and r.state = 'current'); end if;
  end if;
  return query select f.subject_id from (
      select w.subject_id from public.office_word w where w.office_id = any (offices) and w.subject = what and w.word >= lead and w.word < past
      union select w.subject_id from public.office_word w where w.subject_id = any (own) and w.subject = what and w.word >= lead and w.word < past) f
    where f.subject_id <> all (sec.my_conflict_case_ids())
      and not exists (select from unnest(asked[2:]) a(word) where not exists (
      select from public.office_word o where o.subject_id = f.subject_id and o.word >= a.word and o.word < a.word || chr(1114111)));
end$$;
comment on function sec.found_by_words is 'Files, calls, children or persons in which every word typed begins a word: of the offices that I read, and my own. Row security decides once more which of them are seen.';
`;

const rights = `
alter view sec.called owner to cobijo_gate;
do $$declare f text; begin
  foreach f in array array['sec.keep_words(text,uuid[])','sec.follow_words()','sec.follow_child_words()','sec.found_by_words(text,text)'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  grant execute on function sec.found_by_words(text,text) to cobijo_app;
end$$;
`;
