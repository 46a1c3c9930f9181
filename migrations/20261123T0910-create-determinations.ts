import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The panel, its sessions and votes; the determination and what is filed against it (E33 to E36). */
export class CreateDeterminations1763889000000 implements MigrationInterface {
  readonly name = 'CreateDeterminations1763889000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [panels, items, seats, determinations, challenges, questions]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Votes, determinations and challenges are never dropped.');
  }
}

const panels = `
create table panel (
  id uuid constraint panel_pkey primary key,
  office_id uuid not null constraint panel_office_fk references office (id),
  name text not null,
  sop_version text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint panel_created_by_fk references app_user (id)
);
comment on table panel is 'E33. A standing panel of an office. S1.';
select sec.protect('panel', '(select sec.actor()) is not null', false);

create table panel_member (
  id uuid constraint panel_member_pkey primary key,
  panel_id uuid not null constraint panel_member_panel_fk references panel (id),
  user_id uuid not null constraint panel_member_user_fk references app_user (id),
  discipline text not null,
  organisation text not null,
  specialist boolean not null default false,
  voting boolean not null default true,
  undertaking_valid_to date,
  from_on date not null,
  to_on date,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint panel_member_created_by_fk references app_user (id),
  constraint panel_member_once unique (panel_id, user_id)
);
comment on table panel_member is 'Who sits on a panel, for whom, and until when the undertaking of confidentiality stands (R45). S1.';
select sec.protect('panel_member', '(select sec.actor()) is not null', false);
alter policy add on panel with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
alter policy change on panel using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
alter policy add on panel_member with check ((select sec.has_role('PSEC')));
alter policy change on panel_member using ((select sec.has_role('PSEC')));

create table panel_session (
  id uuid constraint panel_session_pkey primary key,
  panel_id uuid not null constraint panel_session_panel_fk references panel (id),
  office_id uuid not null constraint panel_session_office_fk references office (id),
  number integer not null,
  held_at timestamptz not null,
  mode text not null,
  chair_id uuid not null constraint panel_session_chair_fk references app_user (id),
  secretary_id uuid not null constraint panel_session_secretary_fk references app_user (id),
  state text not null default 'convened',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint panel_session_created_by_fk references app_user (id),
  constraint panel_session_number_key unique (office_id, number),
  constraint panel_session_mode_check check (mode in ('in_person','secure_video')),
  constraint panel_session_state_check check (state in ('convened','open','closed')),
  constraint panel_session_secretary_check check (secretary_id <> chair_id)
);
comment on table panel_session is 'E33. A session: when, how, who presides. S1.';
create index panel_session_office on panel_session (office_id, held_at desc);
`;

const items = `
create table session_item (
  id uuid constraint session_item_pkey primary key,
  session_id uuid not null constraint session_item_session_fk references panel_session (id),
  case_file_id uuid not null,
  analysis_id uuid not null,
  office_id uuid not null constraint session_item_office_fk references office (id),
  package_id uuid not null,
  position smallint not null,
  track text not null,
  ratifies boolean not null default false,
  state text not null default 'scheduled',
  count jsonb,
  defer_what text,
  defer_who text,
  defer_by date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint session_item_created_by_fk references app_user (id),
  constraint session_item_case_key unique (case_file_id, id),
  constraint session_item_analysis_fk foreign key (case_file_id, analysis_id) references options_analysis (case_file_id, id),
  constraint session_item_package_fk foreign key (case_file_id, package_id) references determination_package (case_file_id, id),
  constraint session_item_track_check check (track in ('ordinary','simplified_urgent')),
  constraint session_item_state_check check (state in ('scheduled','in_session','votes_closed','deferred','decided')),
  constraint session_item_deferred_check check (state <> 'deferred' or (defer_what is not null and defer_who is not null and defer_by is not null))
);
comment on table session_item is 'A case on the agenda of a session. Its packet opens for a member only after undertaking and declaration (R45, R46). S1.';
create index session_item_session on session_item (session_id, position);
create index session_item_file on session_item (case_file_id);
create unique index session_item_one_open on session_item (analysis_id) where state in ('scheduled','in_session','votes_closed');
`;

const seats = `
create table participation (
  id uuid constraint participation_pkey primary key,
  case_file_id uuid not null,
  item_id uuid not null,
  office_id uuid not null constraint participation_office_fk references office (id),
  user_id uuid not null constraint participation_user_fk references app_user (id),
  discipline text not null,
  specialist boolean not null,
  voting boolean not null,
  undertaking_valid_to date not null,
  undertaking_signed_at timestamptz,
  conflict text,
  conflict_kind text,
  recused_at timestamptz,
  vote text,
  option_id uuid,
  reason text,
  dissent text,
  signed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint participation_created_by_fk references app_user (id),
  constraint participation_once unique (item_id, user_id),
  constraint participation_item_fk foreign key (case_file_id, item_id) references session_item (case_file_id, id),
  constraint participation_conflict_check check (conflict in ('none','declared')),
  constraint participation_kind_check check (conflict_kind in ('kin','prior_carer','own_employer_is_party','immigration_authority','other')),
  constraint participation_recused_check check ((conflict is not distinct from 'declared') = (recused_at is not null) and (conflict_kind is null) = (recused_at is null)),
  constraint participation_vote_check check (vote in ('approve','approve_modified','other_option','defer','abstain')),
  constraint participation_may_vote_check check (vote is null or (voting and conflict = 'none' and undertaking_signed_at is not null and signed_at is not null))
);
comment on table participation is 'E34. A member and one case: undertaking, conflict, vote, dissent, signature. A recused member has no vote, whatever the code believes (R46). S3.';
create index participation_item on participation (item_id);
create index participation_mine on participation (user_id, item_id);

create function sec.invited_to_item(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.participation p where p.item_id = wanted and p.user_id = sec.actor())$$;
create function sec.invited_to_session(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.participation p join public.session_item i on i.id = p.item_id where i.session_id = wanted and p.user_id = sec.actor())$$;
create function sec.opens_package(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select exists (select 1 from public.session_item i join public.participation p on p.item_id = i.id
   where i.package_id = wanted and p.user_id = sec.actor() and p.undertaking_signed_at is not null and p.undertaking_valid_to >= current_date and p.conflict = 'none')$$;
comment on function sec.opens_package is 'A member reads the packet of a session where the member sits, after undertaking and declaration, unless recused (R45, R46).';

-- Whoever is on the file, its secretary, and the members who are invited.
select sec.protect('panel_session', '(select sec.has_role(''PSEC'',''SUP_L'',''SUP_S'',''SUP_P'')) and office_id = (select sec.home_office_id()) or sec.invited_to_session(id)
  or exists (select 1 from public.session_item i where i.session_id = id)', false);
select sec.protect('session_item', '(select sec.has_role(''PSEC'')) and office_id = (select sec.home_office_id())
  or case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id) or sec.invited_to_item(id)', false);
select sec.protect('participation', '(select sec.has_role(''PSEC'')) and office_id = (select sec.home_office_id())
  or ((select sec.has_role(''SW'',''ATT'',''PSY'',''SUP_L'',''SUP_S'',''SUP_P'')) and exists (select 1 from public.case_file f where f.id = case_file_id))
  or sec.invited_to_item(item_id)', false);
alter policy add on panel_session with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
alter policy change on panel_session using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
alter policy add on session_item with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
alter policy change on session_item using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
alter policy add on participation with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
-- Nobody votes, declares or signs for somebody else.
alter policy change on participation using (user_id = (select sec.actor())) with check (user_id = (select sec.actor()));
revoke update on participation from cobijo_app;
grant update (undertaking_signed_at, conflict, conflict_kind, recused_at, vote, option_id, reason, dissent, signed_at, version) on participation to cobijo_app;
create policy member_reads on determination_package for select to cobijo_app using (sec.opens_package(id));

create function sec.vote_in_session() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if new.vote is distinct from old.vote and not exists (select 1 from public.session_item i where i.id = new.item_id and i.state = 'in_session') then
    raise exception 'votes are cast in session' using errcode = 'CB047';
  end if;
  return new;
end$$;
create trigger vote_in_session before update on participation for each row execute function sec.vote_in_session();

create table session_minute (
  id uuid constraint session_minute_pkey primary key,
  case_file_id uuid not null,
  item_id uuid not null,
  at timestamptz not null,
  body text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint session_minute_created_by_fk references app_user (id),
  constraint session_minute_item_fk foreign key (case_file_id, item_id) references session_item (case_file_id, id)
);
comment on table session_minute is 'The minutes, line by line. S3_PACKAGE. Append-only.';
create index session_minute_item on session_minute (item_id, at);
select sec.protect('session_minute', 'exists (select 1 from public.session_item i where i.id = item_id)', true);
alter policy add on session_minute with check ((select sec.has_role('PSEC')) and exists (select 1 from public.session_item i where i.id = item_id));
`;

const determinations = `
create table determination (
  id uuid constraint determination_pkey primary key,
  case_file_id uuid not null constraint determination_file_fk references case_file (id),
  child_id uuid not null constraint determination_child_fk references child (id),
  office_id uuid not null constraint determination_office_fk references office (id),
  number integer not null,
  kind text not null,
  authority_level text not null,
  track text not null default 'ordinary',
  analysis_id uuid,
  item_id uuid,
  recommendation_id uuid,
  state text not null,
  outcome text not null,
  decision text not null,
  destination_country text,
  destination_state text,
  reasons jsonb not null default '{}',
  rejected jsonb not null default '[]',
  conditions text,
  follow_up text,
  review_on date,
  hearing_id uuid,
  view_weight text,
  view_followed text,
  view_reason text,
  siblings_reason text,
  votes jsonb,
  competent_authority text,
  signatory_authority text,
  document_id uuid,
  signed_on date,
  separation_order_id uuid,
  separation_heard_on date,
  separation_opinion_id uuid,
  separation_grounds text[] not null default '{}',
  divergent boolean not null default false,
  ratify_by date,
  ratified_at timestamptz,
  decided_at timestamptz not null,
  transmitted_at timestamptz,
  notified_child_at timestamptz,
  notified_child_how text,
  notified_child_language text,
  notified_representative_at timestamptz,
  in_force_from date,
  valid_until date,
  challenge_window_ends date,
  suspended_from text,
  suspension_document_id uuid,
  suspension_reason text,
  significant_change text,
  significant_change_at timestamptz,
  significant_change_note text,
  supersedes uuid,
  superseded_by uuid,
  author_ids uuid[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint determination_created_by_fk references app_user (id),
  constraint determination_case_key unique (case_file_id, id),
  constraint determination_number_key unique (case_file_id, number),
  constraint determination_analysis_fk foreign key (case_file_id, analysis_id) references options_analysis (case_file_id, id),
  constraint determination_item_fk foreign key (case_file_id, item_id) references session_item (case_file_id, id),
  constraint determination_recommendation_fk foreign key (case_file_id, recommendation_id) references determination (case_file_id, id),
  constraint determination_supersedes_fk foreign key (case_file_id, supersedes) references determination (case_file_id, id),
  constraint determination_superseded_by_fk foreign key (case_file_id, superseded_by) references determination (case_file_id, id) deferrable initially deferred,
  constraint determination_hearing_fk foreign key (case_file_id, hearing_id) references child_hearing (case_file_id, id),
  constraint determination_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint determination_order_fk foreign key (case_file_id, separation_order_id) references document (case_file_id, id),
  constraint determination_opinion_fk foreign key (case_file_id, separation_opinion_id) references document (case_file_id, id),
  constraint determination_suspension_fk foreign key (case_file_id, suspension_document_id) references document (case_file_id, id),
  constraint determination_kind_check check (kind in ('BID-A','BID-B','BID-C','plan_migration_measure')),
  constraint determination_level_check check (authority_level in ('internal_recommendation','joint_panel','official_ppnna','judicial')),
  constraint determination_track_check check (track in ('ordinary','simplified_urgent')),
  constraint determination_decision_check check (decision in ('approved','approved_modified','other_option','deferred_info','not_in_best_interest','protective_interim')),
  constraint determination_internal_state_check check (authority_level in ('official_ppnna','judicial')
    or state in ('provisional','decided','transmitted','answered','answered_divergent','replaced')),
  constraint determination_official_state_check check (authority_level not in ('official_ppnna','judicial')
    or state in ('official','notified','in_force','suspended','executed','expired','superseded','annulled')),
  constraint determination_official_paper_check check (authority_level not in ('official_ppnna','judicial')
    or (signatory_authority is not null and document_id is not null and signed_on is not null)),
  constraint determination_competent_check check (authority_level <> 'official_ppnna' or (competent_authority is not null and signatory_authority = competent_authority)),
  constraint determination_in_force_check check (state not in ('in_force','executed','expired')
    or (notified_child_at is not null and notified_representative_at is not null and in_force_from is not null and valid_until is not null)),
  constraint determination_separation_check check (authority_level not in ('official_ppnna','judicial') or outcome <> 'separation_from_adult'
    or (separation_order_id is not null and separation_heard_on is not null and separation_opinion_id is not null
        and cardinality(separation_grounds) > 0 and not ('poverty' = any (separation_grounds)))),
  constraint determination_suspended_check check ((state = 'suspended') = (suspended_from is not null) and (state <> 'suspended' or suspension_reason is not null)),
  constraint determination_change_check check ((significant_change_at is null) = (significant_change is null)),
  constraint determination_superseded_check check (state <> 'superseded' or superseded_by is not null)
);
comment on table determination is 'E35. What was recommended, and what the competent authority determined: two rows that never change places (LGDNNA 122). One child each (R57). S2, reasons S3.';
comment on column determination.author_ids is 'Who wrote, cleared and voted: none of them authorises the return.';
comment on column determination.reasons is 'S3. By heading of the factor list: V, S, F, D, L.';
create index determination_file on determination (case_file_id, created_at desc);
create index determination_office on determination (office_id, created_at desc);
create unique index determination_one_official on determination (case_file_id)
  where authority_level in ('official_ppnna','judicial') and superseded_by is null and state not in ('superseded','annulled');
create unique index determination_one_recommendation on determination (case_file_id) where state in ('provisional','decided','transmitted');
select sec.protect_by_case('determination');
create policy secretary_sees on determination for select to cobijo_app using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()));
create policy secretary_adds on determination for insert to cobijo_app
  with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()) and authority_level in ('internal_recommendation','joint_panel'));
create policy secretary_changes on determination for update to cobijo_app
  using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()) and authority_level in ('internal_recommendation','joint_panel'))
  with check ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()) and authority_level in ('internal_recommendation','joint_panel'));

create function sec.determine_own_child() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if not exists (select 1 from public.case_file f where f.id = new.case_file_id and f.child_id = new.child_id) then
    raise exception 'a determination is about the child of its file' using errcode = 'CB057';
  end if;
  if tg_op = 'UPDATE' and (new.authority_level <> old.authority_level or new.child_id <> old.child_id or new.case_file_id <> old.case_file_id
     or new.outcome <> old.outcome or new.decision <> old.decision or new.destination_country is distinct from old.destination_country) then
    raise exception 'a determination is replaced, never rewritten' using errcode = 'CB054';
  end if;
  return new;
end$$;
comment on function sec.determine_own_child is 'One child each (R57); a recommendation never turns into an official determination, and neither is rewritten (R54).';
create trigger determine_own_child before insert or update on determination for each row execute function sec.determine_own_child();
`;

const challenges = `
create table challenge (
  id uuid constraint challenge_pkey primary key,
  case_file_id uuid not null constraint challenge_file_fk references case_file (id),
  determination_id uuid,
  kind text not null,
  requested_by text not null,
  grounds text[] not null default '{}',
  words text,
  filed_at timestamptz not null,
  suspensive boolean not null default true,
  result text,
  result_reasons text,
  decided_at timestamptz,
  decided_by uuid constraint challenge_decided_by_fk references app_user (id),
  decider_ids uuid[] not null default '{}',
  decision_document_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint challenge_created_by_fk references app_user (id),
  constraint challenge_determination_fk foreign key (case_file_id, determination_id) references determination (case_file_id, id),
  constraint challenge_document_fk foreign key (case_file_id, decision_document_id) references document (case_file_id, id),
  constraint challenge_kind_check check (kind in ('internal_reconsideration','ppnna_review','recurso_revision','nullity','amparo','cndh_complaint','judicial_review_urgent_measure')),
  constraint challenge_requester_check check (requested_by in ('child','representative','parent','carer','team','authority')),
  constraint challenge_result_check check (result in ('upheld','modified','annulled','remanded','withdrawn')),
  constraint challenge_decided_check check ((result is null) = (decided_at is null) and (result is null) = (decided_by is null) and (result is null or result_reasons is not null))
);
comment on table challenge is 'E36. Filed by the child, her representative or anybody for her: never refused, and execution waits for it (R59; LGDNNA 92-X). S3.';
create index challenge_file on challenge (case_file_id, filed_at desc);
create index challenge_open on challenge (case_file_id) where result is null;
select sec.protect_by_case('challenge');
create policy secretary_sees on challenge for select to cobijo_app
  using ((select sec.has_role('PSEC')) and exists (select 1 from public.determination d where d.id = determination_id));
revoke update on challenge from cobijo_app;
grant update (result, result_reasons, decided_at, decided_by, decider_ids, decision_document_id, version) on challenge to cobijo_app;
`;

const questions = `
create function sec.likeness_of_reasons(child uuid, reasons text) returns real language sql stable security definer set search_path = pg_catalog, public as
$$select coalesce(max(public.similarity(other.text, reasons)), 0)::real from (
    select (select string_agg(v.value, ' ' order by v.key) from jsonb_each_text(d.reasons) v) as text
      from public.determination d
     where d.child_id <> child and d.authority_level in ('internal_recommendation','joint_panel')
       and d.office_id = (select c.office_id from public.child c where c.id = child)
       and not exists (select 1 from public.sibling_group_member a join public.sibling_group_member b on b.group_id = a.group_id
                        where a.child_id = child and b.child_id = d.child_id)
     order by d.created_at desc limit 300) other$$;
comment on function sec.likeness_of_reasons is 'How like the reasons are to the likest given lately for another child who is no sibling; tells a number and nothing else (R56).';

create function sec.protection_wish_excluded(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$select coalesce((select f.ip_intent = 'no' from public.case_file f where f.id = wanted), false)$$;
comment on function sec.protection_wish_excluded is 'Whether the child said no to international protection; tells the secretary yes or no and nothing else (R50).';

do $$declare f text; begin
  foreach f in array array['sec.protection_wish_excluded(uuid)','sec.invited_to_item(uuid)','sec.invited_to_session(uuid)','sec.opens_package(uuid)','sec.likeness_of_reasons(uuid, text)',
    'sec.vote_in_session()','sec.determine_own_child()'] loop
    execute format('alter function %s owner to cobijo_gate', f);
  end loop;
  foreach f in array array['sec.likeness_of_reasons(uuid, text)','sec.protection_wish_excluded(uuid)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cobijo_app', f);
  end loop;
end$$;
`;
