import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two signatures are one of each side (R67); whether the competence is disputed is stated with a paper (G3). */
export class PairAuthorisers1764342000000 implements MigrationInterface {
  readonly name = 'PairAuthorisers1764342000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [statements, pair]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('A wall before a return is never taken down.');
  }
}

const statements = `
alter table return_attestation drop constraint return_attestation_guard_check;
alter table return_attestation add constraint return_attestation_guard_check
  check (guard in ('G1','G3','G11','G12','G13','G14','G15','G16','G17','G19','G22'));
`;

// Signatures are inserted under the lock of the file, one after the other: the second sees the first.
const pair = `
create function sec.wall_pair() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
$$begin
  if new.ordinal = 2 and not exists (
    select 1 from public.return_authorisation a
      join public.app_user_role one on one.user_id = a.signed_by
      join public.app_user_role other on other.user_id = new.signed_by
     where a.return_id = new.return_id and a.round = new.round and a.ordinal = 1
       and (one.role, other.role) in (('SUP_L','GOV'), ('GOV','SUP_L'))) then
    raise exception 'return forbidden: signatures' using errcode = 'CB422';
  end if;
  return new;
end$$;
alter function sec.wall_pair() owner to cobijo_gate;
comment on function sec.wall_pair is 'One signature is the legal supervisor''s, the other the liaison''s with the protection authority (R67).';
create trigger b_wall_pair before insert on return_authorisation for each row execute function sec.wall_pair();
`;
