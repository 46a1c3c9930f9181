import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the lapse of time brings about: alerts, and determinations that may no longer be acted upon. Nothing is closed or decided by it. */
export class LetTimePass1763899200000 implements MigrationInterface {
  readonly name = 'LetTimePass1763899200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [alerts, calendar, consequences, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Alerts that were raised are never dropped.');
  }
}

const alerts = `
create table time_alert (
  id uuid not null default gen_random_uuid() constraint time_alert_pkey primary key,
  case_file_id uuid not null constraint time_alert_file_fk references case_file (id),
  kind text not null,
  subject_id uuid not null,
  raised_at timestamptz not null default now(),
  constraint time_alert_once unique (kind, subject_id),
  constraint time_alert_kind_check check (kind in ('determination-expired','authority-silent','authority-silent-long','judge-silent','deadline-missed'))
);
comment on table time_alert is 'What passed while nobody acted: raised once each, by the worker. It closes, hides and decides nothing (R92; LGDNNA 106). S1. Append-only.';
create index time_alert_file on time_alert (case_file_id, raised_at desc);
select sec.protect_by_case('time_alert', true);
revoke insert on time_alert from cobijo_app;
create index deadline_due on deadline (due_at) where state = 'open';

create function sec.raise_alert(what text, file uuid, subject uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  insert into public.time_alert (case_file_id, kind, subject_id) values (file, what, subject) on conflict do nothing;
  if not found then return false; end if;
  insert into public.outbox (kind, office_id, case_file_id) select what, f.office_id, f.id from public.case_file f where f.id = file;
  insert into public.audit_event (act, outcome, case_file_id, entity_id) values ('time.' || what, 'done', file, subject);
  return true;
end$$;
comment on function sec.raise_alert is 'Raises an alert once: for the file, its team, its supervisors and the trail.';
`;

const calendar = `
create function sec.add_business_days(start date, days integer, office_code text) returns date language sql stable security definer set search_path = pg_catalog, public as
$$select d::date from generate_series(start + 1, start + days * 2 + 30, interval '1 day') d
   where extract(isodow from d) < 6 and not exists (select 1 from public.calendar_day c where c.day = d::date and c.authority in ('federal', office_code))
   order by d offset days - 1 limit 1$$;
comment on function sec.add_business_days is 'The business day that lies so many business days after a date; counting starts on the next one (as addBusinessDays in the rules).';
`;

// Each takes at most 500 rows a minute, so that a long standstill does not become one long transaction.
const consequences = `
create function sec.expire_determinations() returns integer language sql security definer set search_path = pg_catalog, public as
$$with over as (
    select d.id from public.determination d join public.office o on o.id = d.office_id
     where d.state = 'in_force' and d.valid_until < (now() at time zone o.time_zone)::date order by d.valid_until limit 500 for update of d skip locked),
  expired as (
    update public.determination d set state = 'expired', version = d.version + 1 from over where d.id = over.id returning d.id, d.case_file_id)
  select count(*)::integer from (select sec.raise_alert('determination-expired', case_file_id, id) as raised from expired) e where raised$$;
comment on function sec.expire_determinations is 'R58: what is older than its validity is not acted upon any more; somebody looks again.';

create function sec.alert_silent_authorities() returns integer language sql security definer set search_path = pg_catalog, public as
$$with silent as (
    select d.id, d.case_file_id, sec.add_business_days((d.trigger_at at time zone o.time_zone)::date, 30, o.code) <= (now() at time zone o.time_zone)::date as long
      from public.deadline d join public.case_file f on f.id = d.case_file_id join public.office o on o.id = f.office_id
     where d.rule = 'DL45' and d.state = 'open' and d.due_at <= now()
       and (select count(*) from public.time_alert t where t.subject_id = d.id and t.kind like 'authority-silent%') < 2
     order by d.due_at limit 500)
  select count(*)::integer from (
    select sec.raise_alert('authority-silent', case_file_id, id) as raised from silent
    union all select sec.raise_alert('authority-silent-long', case_file_id, id) from silent where long) s where raised$$;
comment on function sec.alert_silent_authorities is 'R60: fifteen business days without an official determination call for a letter of promotion, thirty for legal remedies (LGDNNA 92-XI).';

create function sec.alert_silent_judges() returns integer language sql security definer set search_path = pg_catalog, public as
$$select count(*)::integer from (
    select sec.raise_alert('judge-silent', m.case_file_id, m.id) as raised from public.urgent_measure m
     where m.state = 'ordered' and m.judge_due_at < now() and m.judge_result is null
       and not exists (select 1 from public.time_alert t where t.kind = 'judge-silent' and t.subject_id = m.id) limit 500) m where raised$$;
comment on function sec.alert_silent_judges is 'A judge who lets 24 hours pass: an alert, and the measure goes on protecting the child (LGDNNA 122-VI).';

create function sec.alert_missed_deadlines() returns integer language sql security definer set search_path = pg_catalog, public as
$$select count(*)::integer from (
    select sec.raise_alert('deadline-missed', d.case_file_id, d.id) as raised from public.deadline d
     where d.state = 'open' and d.kind = 'statutory' and d.rule <> 'DL06' and d.due_at <= now()
       and not exists (select 1 from public.time_alert t where t.kind = 'deadline-missed' and t.subject_id = d.id) limit 500) d where raised$$;
comment on function sec.alert_missed_deadlines is 'R92: a statutory clock that ran out is told once; the right stays.';
`;

const rights = `
do $$declare f text; begin
  foreach f in array array['sec.raise_alert(text,uuid,uuid)','sec.add_business_days(date,integer,text)','sec.expire_determinations()','sec.alert_silent_authorities()',
    'sec.alert_silent_judges()','sec.alert_missed_deadlines()'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  foreach f in array array['sec.expire_determinations()','sec.alert_silent_authorities()','sec.alert_silent_judges()','sec.alert_missed_deadlines()'] loop
    execute format('grant execute on function %s to cobijo_worker', f);
  end loop;
end$$;
`;
