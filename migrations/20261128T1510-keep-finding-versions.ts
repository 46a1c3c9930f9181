import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every finding that anybody ever wrote, also the one that lost against another written at the same time. */
export class KeepFindingVersions1764342600000 implements MigrationInterface {
  readonly name = 'KeepFindingVersions1764342600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(versions);
  }

  down(): Promise<void> {
    throw new Error('What was weighed for a child is never dropped.');
  }
}

const versions = `
create table option_factor_version (
  id bigint generated always as identity constraint option_factor_version_pkey primary key,
  case_file_id uuid not null,
  option_id uuid not null,
  factor text not null,
  base_version integer not null,
  kept boolean not null,
  effect text not null,
  weight text,
  text text not null,
  sources uuid[] not null,
  author_id uuid not null constraint option_factor_version_author_fk references app_user (id),
  at timestamptz not null,
  constraint option_factor_version_option_fk foreign key (case_file_id, option_id) references option (case_file_id, id)
);
comment on table option_factor_version is 'Every finding that anybody ever wrote, also the one that lost against another written at the same time. Append-only. S3.';
comment on column option_factor_version.kept is 'False when somebody else had written meanwhile: the words stay here and a person chooses.';
create index option_factor_version_cell on option_factor_version (option_id, factor, id);
select sec.protect_sensitive('option_factor_version', true);
`;
