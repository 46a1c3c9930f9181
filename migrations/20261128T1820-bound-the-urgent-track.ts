import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The urgent track rests on a stated criterion, and the panel ratifies in time or everybody concerned is told (domain 6.3). */
export class BoundTheUrgentTrack1764354000000 implements MigrationInterface {
  readonly name = 'BoundTheUrgentTrack1764354000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [criterion, siblings, ratification]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Alerts that were raised are never dropped.');
  }
}

const criterion = `
alter table options_analysis add column track_criterion text;
alter table options_analysis add column track_reason text;
alter table options_analysis add constraint options_analysis_criterion_check
  check (track_criterion in ('medical_evacuation','verified_parent','determined_sibling') and track = 'simplified_urgent' and length(trim(track_reason)) > 0 or track_criterion is null);
comment on column options_analysis.track_criterion is 'S1. What the urgent track rests on. Null on the ordinary one, and for what was begun before it was asked.';
comment on column options_analysis.track_reason is 'S3. Why the criterion holds.';
`;

const siblings = `
create function sec.determined_siblings(wanted uuid) returns integer language sql stable security definer set search_path = pg_catalog, public as
$$select count(distinct s.child_id)::int from sec.siblings_of(wanted) s join public.determination d on d.child_id = s.child_id
   where d.authority_level in ('official_ppnna','judicial') and d.state <> 'annulled'$$;
alter function sec.determined_siblings(uuid) owner to cobijo_gate;
revoke all on function sec.determined_siblings(uuid) from public;
grant execute on function sec.determined_siblings(uuid) to cobijo_app;
comment on function sec.determined_siblings is 'How many brothers and sisters have an official determination; nothing of what it says. Ask it only for a child read under row security.';
`;

const ratification = `
alter table time_alert drop constraint time_alert_kind_check;
alter table time_alert add constraint time_alert_kind_check
  check (kind in ('determination-expired','authority-silent','authority-silent-long','judge-silent','deadline-missed','ratification-late'));
create index determination_unratified on determination (ratify_by) where ratify_by is not null and ratified_at is null;
create function sec.alert_late_ratifications() returns integer language sql security definer set search_path = pg_catalog, public as
$$select count(*)::integer from (
    select sec.raise_alert('ratification-late', d.case_file_id, d.id) as raised from public.determination d join public.office o on o.id = d.office_id
     where d.ratify_by is not null and d.ratified_at is null and d.state <> 'replaced' and d.ratify_by < (now() at time zone o.time_zone)::date
       and not exists (select 1 from public.time_alert t where t.kind = 'ratification-late' and t.subject_id = d.id) order by d.ratify_by limit 500) d where raised$$;
alter function sec.alert_late_ratifications() owner to cobijo_gate;
revoke all on function sec.alert_late_ratifications() from public;
grant execute on function sec.alert_late_ratifications() to cobijo_worker;
comment on function sec.alert_late_ratifications is 'Two reviewers decided and the panel let its ten business days pass: told once; what was decided goes on protecting (R47).';
`;
