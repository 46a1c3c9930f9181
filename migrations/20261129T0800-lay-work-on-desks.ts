import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is open lies on the desk of an office and is found there in its order: a page reads what it shows and not the whole office. */
export class LayWorkOnDesks1764403200000 implements MigrationInterface {
  readonly name = 'LayWorkOnDesks1764403200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [columns, upkeep, filling, places, calls, ended, walls, rights]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The pages of an office are never made slower.');
  }
}

const onDesks = ['deadline', 'stop_order', 'time_alert', 'closure', 'consent'];
const endedStates = `('transferred','closed','closed_advice','merged','anonymised')`;
const openCalls = `('new','screening','need_info')`;

const columns = onDesks
  .map((table) => `alter table ${table} add column desk_office_id uuid constraint ${table}_desk_fk references office (id);
    comment on column ${table}.desk_office_id is 'On which office''s desk the row lies: that of its file, and no desk once the file has ended.';`)
  .join('\n');

const upkeep = `
create function sec.desk_of(file uuid) returns uuid language sql stable security definer set search_path = pg_catalog, public as
$$select f.office_id from public.case_file f where f.id = file and f.state not in ${endedStates}$$;
comment on function sec.desk_of is 'The office at whose desk a file lies; nobody''s once it has ended.';

create function sec.lay_on_desk() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin new.desk_office_id := sec.desk_of(new.case_file_id); return new; end$$;
${onDesks.map((table) => `create trigger lay_on_desk before insert on ${table} for each row execute function sec.lay_on_desk();`).join('\n')}

create function sec.clear_desk() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$declare desk uuid := sec.desk_of(new.id);
begin
  ${onDesks.map((table) => `update public.${table} set desk_office_id = desk where case_file_id = new.id and desk_office_id is distinct from desk;`).join('\n  ')}
  return null;
end$$;
create trigger clear_desk after update of state, office_id on case_file for each row
  when ((old.state in ${endedStates}) is distinct from (new.state in ${endedStates}) or old.office_id <> new.office_id) execute function sec.clear_desk();
`;

const filling = onDesks.map((table) => `update ${table} x set desk_office_id = sec.desk_of(x.case_file_id);`).join('\n');

const places = `
create index deadline_desk on deadline (desk_office_id, due_at) where state = 'open' and desk_office_id is not null;
create index stop_order_desk on stop_order (desk_office_id, placed_at desc) where lifted_at is null and desk_office_id is not null;
create index stop_order_unsaid on stop_order (placed_by) where reason is null and lifted_at is null;
create index time_alert_desk on time_alert (desk_office_id, raised_at desc) where desk_office_id is not null;
create index closure_desk on closure (desk_office_id, requested_at) where state = 'requested' and desk_office_id is not null;
create index consent_override_desk on consent (desk_office_id, given_at) where type = 'vital_interest_override' and desk_office_id is not null;
create index duty_override_desk on duty_override (office_id, created_at) where child_told_at is null;
create index workshop_concern_office on workshop_concern (office_id, created_at desc);
create index workshop_concern_creator on workshop_concern (created_by, created_at desc);
create index app_user_office on app_user (office_id, name);
create index app_user_name on app_user (name);
create index workshop_concern_contact on workshop_concern (contact_user_id, settled_at desc) where contact_user_id is not null;
`;

// The calls that wait stand first, by urgency; whatever was settled follows, the newest first.
const calls = `
drop index referral_office;
drop index referral_emergency;
drop index referral_creator;
create index referral_waiting on referral (office_id, priority, received_at desc, id) where state in ${openCalls};
create index referral_settled on referral (office_id, received_at desc, id) where state not in ${openCalls};
create index referral_settled_as on referral (office_id, state, received_at desc, id);
create index referral_creator on referral (created_by, office_id, received_at desc);
drop index referral_to_ratify;
create index referral_to_ratify on referral (office_id, ratify_by) where ratify_by is not null and ratified_at is null;
`;

const ended = `
create index case_file_office_ended on case_file (office_id, priority, opened_at desc, id) where state in ${endedStates};
`;

// Whether a file is seen is asked for each row that is read, and never answered by reading all files first: that is what "offset 0" forbids.
const seenWithFile = `case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id offset 0)`;
const walls = `
create or replace function sec.protect_by_case(target regclass, append_only boolean default false) returns void language sql as
$f$select sec.protect(target, '${seenWithFile}', append_only)$f$;
do $$declare shape text; one text; begin
  select replace(qual, 'deadline.', '') into shape from pg_policies where schemaname = 'public' and tablename = 'deadline' and policyname = 'see';
  for one in select tablename from pg_policies where schemaname = 'public' and policyname = 'see' and replace(qual, tablename || '.', '') = shape loop
    execute format('alter policy see on public.%I using (${seenWithFile})', one);
  end loop;
end$$;
`;

const rights = `
do $$declare f text; begin
  foreach f in array array['sec.desk_of(uuid)','sec.lay_on_desk()','sec.clear_desk()'] loop
    execute format('alter function %s owner to cobijo_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end$$;
`;
