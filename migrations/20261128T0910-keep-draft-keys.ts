import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key for the drafts that a person keeps on a device: the ciphertext lies there, the key here. */
export class KeepDraftKeys1764321000000 implements MigrationInterface {
  readonly name = 'KeepDraftKeys1764321000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keys);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sec.my_draft_key(); drop table draft_key;');
  }
}

const keys = `
create table draft_key (
  user_id uuid constraint draft_key_pkey primary key constraint draft_key_user_fk references app_user (id),
  key bytea not null constraint draft_key_length_check check (length(key) = 32),
  created_at timestamptz not null default now()
);
comment on table draft_key is 'Opens the drafts that a person keeps on a device. Readable by the gate only, told to that person only.';
comment on column draft_key.key is 'AES-256. Whoever holds the device holds ciphertext; without a live session of its writer there is no key.';
alter table draft_key enable row level security;
alter table draft_key force row level security;
create policy of_gate on draft_key to cobijo_gate using (true) with check (true);
grant select, insert on draft_key to cobijo_gate;

create function sec.my_draft_key() returns text language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  insert into public.draft_key (user_id, key)
    select sec.actor(), sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')) on conflict do nothing;
  return (select encode(k.key, 'base64') from public.draft_key k where k.user_id = sec.actor());
end$$;
comment on function sec.my_draft_key is 'The key of the drafts of who acts; made when first asked for.';
alter function sec.my_draft_key() owner to cobijo_gate;
revoke all on function sec.my_draft_key() from public;
grant execute on function sec.my_draft_key() to cobijo_app;
`;
