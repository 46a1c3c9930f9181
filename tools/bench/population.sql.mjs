// The spread follows the published 2024 figures: two in five girls, one in three alone, the nationalities in that order.
const pick = (values) => `(array[${values.map((value) => `'${value}'`).join(',')}])[1 + floor(random() * ${values.length})::int]`;
const nationality = pick(['VE', 'VE', 'VE', 'HN', 'HN', 'HN', 'GT', 'GT', 'SV', 'EC', 'EC', 'HT', 'CO', 'NI', 'CU', 'PE', 'MX', 'BR']);

/** The statements that make the population, in order. */
export function steps(files, words) {
  const children = Math.round((files * 5) / 6);
  const users = Math.max(30, Math.round(files / 40));
  const offices = Math.max(2, Math.round(files / 6000));
  return [
    ['offices', `insert into office (id, code, name, state, time_zone) select uuidv7(), 'O' || n, 'Oficina ' || n, 'CHIS', 'America/Mexico_City' from generate_series(0, ${offices - 1}) n;
      create temp table place as select id, substr(code, 2)::int as n from office`],
    ['staff', staff(users, offices)],
    ['children', childrenSql(children, offices, words)],
    ['search', `insert into child_search (child_id, kind, norm) select id, 'name', norm from kid;
      insert into child_search (child_id, kind, norm) select id, 'alias', split_part(norm, ' ', 1) || ' ' || split_part(norm, ' ', 2) from kid where n % 4 = 0 on conflict do nothing;
      insert into search_word select w, array_agg(distinct c.office_id) from child_search s join child c on c.id = s.child_id, unnest(string_to_array(s.norm, ' ')) w group by 1;
      select sec.relate_words(o.id, array(select w.word from search_word w where w.offices @> array[o.id])) from office o;
      insert into child_search_key select distinct c.office_id, k.key, k.size, s.child_id from child_search s join child c on c.id = s.child_id, sec.search_keys(s.norm) k`],
    ['relatives', relatives],
    ['files', filesSql(files, children)],
    ['teams', teams],
    ['clocks', clocks],
    ['consents', consents],
    ['calls', calls],
    ['stop orders', `insert into stop_order (id, case_file_id, discipline, reason, reason_at, placed_by, placed_at, created_by)
      select uuidv7(), t.id, 'social_work', 'Miedo a volver', now(), t.lead, now(), t.lead from lead t where t.open and random() < 0.02`],
    ['desks and words', `${['deadline', 'stop_order'].map((table) => `update ${table} x set desk_office_id = f.office_id from case_file f where f.id = x.case_file_id and f.state <> 'closed'`).join(';')};
      ${Object.entries({ file: 'case_file', call: 'referral', child: 'child', person: 'person' }).map(([what, table]) => `select sec.keep_words('${what}', array(select id from ${table}))`).join(';')}`],
  ];
}

const staff = (users, offices) => `
  create temp table person_of_staff as select uuidv7() as id, n, n % ${offices} as office_n,
      case when (n / ${offices}) % 10 < 4 then 'SW' when (n / ${offices}) % 10 < 7 then 'ATT' when (n / ${offices}) % 10 < 9 then 'PSY'
           else (array['SUP_S','INT','SUP_L','SUP_P'])[1 + (n / ${offices} / 10) % 4] end as role
    from generate_series(0, ${users - 1}) n;
  insert into app_user (id, name, email, discipline, office_id, undertaking_valid_to, active_from)
    select s.id, 'Persona ' || s.n, 'p' || s.n || '@bench.example',
           case s.role when 'ATT' then 'legal' when 'SUP_L' then 'legal' when 'PSY' then 'psychology' when 'SUP_P' then 'psychology' when 'INT' then 'coordination' else 'social_work' end,
           p.id, current_date + 365, current_date - 900
      from person_of_staff s join place p on p.n = s.office_n;
  insert into app_user_role (user_id, role) select id, role from person_of_staff;
  insert into session (token_hash, user_id, expires_at, last_seen_at)
    select sha256(convert_to(translate(id::text, '-', '') || '00000000000', 'UTF8')), id, '2099-01-01', '2099-01-01' from person_of_staff;
  create temp table pool as select p.id as office_id, s.role, array_agg(s.id) as users from person_of_staff s join place p on p.n = s.office_n group by 1, 2;
`;

const childrenSql = (children, offices, words) => `
  create temp table kid as select uuidv7() as id, d.n,
      g.word as given, g.sound as g_sound, a.word as paternal, a.sound as a_sound, b.word as maternal, b.sound as b_sound,
      p.id as office_id, ''::text as norm
    from (select n, floor(random() * ${words.given})::int as g, floor(power(random(), 1.4) * ${words.surnames})::int as a,
                 floor(power(random(), 1.4) * ${words.surnames})::int as b, floor(random() * ${offices})::int as o from generate_series(1, ${children}) n) d
    join word g on g.kind = 'given' and g.n = d.g join word a on a.kind = 'surname' and a.n = d.a
    join word b on b.kind = 'surname' and b.n = d.b join place p on p.n = d.o;
  update kid set b_sound = overlay(b_sound placing chr(97 + n % 26) from 1 + n % length(b_sound) for 1) where n % 6 = 0;
  update kid set norm = (select string_agg(w, ' ' order by w) from unnest(array[g_sound, a_sound, b_sound]) w);
  insert into child (id, office_id, child_code, given_names, paternal_surname, maternal_surname, birth_date, birth_date_precision, age_status, sex,
      nationalities, birth_country, languages, mx_accompaniment, intl_separation, mx_computed, intl_computed, flow_type, handed_over_at, created_by, created_at)
    select k.id, k.office_id, 'C-' || upper(substr(md5(k.n::text), 1, 10)), k.given, k.paternal, case when random() < 0.8 then k.maternal end,
      current_date - (365 * (3 + 15 * sqrt(random())))::int, case when random() < 0.7 then 'exact' else 'year' end, 'stated',
      case when random() < 0.42 then 'female' else 'male' end, array[${nationality}], 'HN', '[{"code":"spa","level":"native","preferred":true}]',
      case when random() < 0.34 then 'unaccompanied' else 'accompanied' end, 'with_parent', 'accompanied', 'with_parent', 'in_transit', now(),
      (select id from app_user limit 1), now() - 900 * random() * interval '1 day'
    from kid k;
`;

const relatives = `
  create temp table kin as select uuidv7() as id, k.id as child_id, k.office_id, (array['mother','father','aunt_uncle','sibling','grandparent'])[r] as type, k.paternal
    from kid k, generate_series(1, 3) r where random() < 0.5;
  insert into person (id, office_id, given_names, paternal_surname, nationalities, created_by)
    select id, office_id, 'Familiar', paternal, array['HN'], (select id from app_user limit 1) from kin;
  insert into relationship (id, child_id, person_id, type, basis, created_by) select uuidv7(), child_id, id, type, 'biological', (select id from app_user limit 1) from kin;
`;

// Three files in ten are open. A sixth of the files have no child or are an earlier file of one.
const filesSql = (files, children) => `
  create temp table draft as select uuidv7() as id, n, case when n <= ${children} then n when n % 2 = 0 then 1 + n % ${children} end as kid_n,
      n <= ${children} and random() < 0.36 as open, n <= ${children} as current from generate_series(1, ${files}) n;
  insert into case_file (id, case_no, kind, child_id, office_id, state, priority, risk_level, eligibility, flags, opened_at, accepted_at, closed_at, created_by, created_at)
    select d.id, 'B-' || d.n, case when k.id is null then 'family_consultation' else 'child' end, k.id, coalesce(k.office_id, (select id from office limit 1)),
      case when d.open then ${pick(['intake', 'assessment', 'assessment', 'planning', 'implementation', 'implementation', 'follow_up'])} else 'closed' end,
      (array[0,1,1,2,2,2,3])[1 + floor(random() * 7)::int], floor(random() * 4)::int, array['el_unaccompanied'],
      case when random() < 0.2 then array['detained_now'] else '{}' end, now() - 700 * random() * interval '1 day', now(),
      case when not d.open then now() end, (select id from app_user limit 1), now() - 700 * random() * interval '1 day'
    from draft d left join kid k on k.n = d.kid_n;
`;

const teams = `
  create temp table member as select d.id as case_file_id, d.open, p.role, p.users[1 + floor(random() * cardinality(p.users))::int] as user_id, f.office_id
    from draft d join case_file f on f.id = d.id join pool p on p.office_id = f.office_id and p.role in ('SW', 'ATT', 'PSY')
   where p.role = 'SW' or (p.role = 'ATT' and random() < 0.8) or (p.role = 'PSY' and random() < 0.5);
  insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, accepted_at, ended_at, end_reason, created_by)
    select uuidv7(), case_file_id, user_id, case role when 'SW' then 'social_work' when 'ATT' then 'legal' else 'psychology' end, 'lead', now(),
      case when not open then now() end, case when not open then 'closed' end, user_id from member;
  create temp table lead as select m.case_file_id as id, m.user_id as lead, m.open from member m where m.role = 'SW';
`;

const clocks = `
  insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, state, met_at, responsible, created_by)
    select uuidv7(), l.id, r.rule, 'bench', r.kind, now() - interval '20 days', r.due, r.due,
           case when l.open and r.n < 3 then 'open' else 'met' end, case when not (l.open and r.n < 3) then now() end, 'us', l.lead
      from lead l, lateral (select n, (array['DL43-comprehensive','DL06','DL42'])[n] as rule, (array['target','statutory','target'])[n] as kind,
             now() + (random() * 40 - 8) * interval '1 day' as due from generate_series(1, case when l.open then 3 else 2 end) n) r;
`;

const consents = `
  create temp table agreed as select uuidv7() as id, l.id as file, l.lead from lead l where l.open;
  insert into consent (id, case_file_id, giver, type, explained_in, explained_format, explained_by, privacy_notice_version, signature, given_at, created_by)
    select id, file, 'child', 'assent', 'spa', array['oral'], lead, '2026-01', 'none', now(), lead from agreed;
  insert into consent_scope (id, case_file_id, consent_id, scope, granted, created_by)
    select uuidv7(), file, id, s, true, lead from agreed, unnest(array['services','data_processing']) s;
  insert into representation (id, case_file_id, kind, user_id, from_at, status, created_by)
    select uuidv7(), l.id, 'coadyuvante', l.lead, now(), 'active', l.lead from lead l where l.open and random() < 0.7;
`;

// Every file came by a call; one call in forty is still open, and priority 0 waits to be ratified.
const calls = `
  create temp table call as select uuidv7() as id, f.id as file, f.office_id, f.child_id, f.priority, f.case_no, l.lead, random() < 0.025 as open, f.opened_at as at
    from case_file f join lead l on l.id = f.id;
  insert into referral (id, referral_no, office_id, received_at, channel, source_type, office_region, summary, emergency_flags, priority, state, decided_at, decided_by, created_by, created_at)
    select id, 'R-' || case_no, office_id, at, 'phone', 'dif', 'south', 'Pide apoyo', '{}', priority, case when open then 'new' else 'accepted' end,
           case when not open then at end, case when not open then lead end, lead, at from call;
  insert into referral_person (id, referral_id, seq, name, age, is_child, child_id, created_by)
    select uuidv7(), c.id, 1, k.given_names || ' ' || k.paternal_surname, 12, true, k.id, c.lead from call c join child k on k.id = c.child_id;
  insert into referral_file (referral_id, case_file_id, office_id, created_by) select id, file, office_id, lead from call where not open;
`;
