import { DataSource } from 'typeorm';
import { Client } from 'pg';
import { migrations } from '@cobijo/migrations/index';

const roles = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'cobijo_owner') then create role cobijo_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'cobijo_gate') then create role cobijo_gate nologin; end if;
  if not exists (select from pg_roles where rolname = 'cobijo_app') then create role cobijo_app login; end if;
  if not exists (select from pg_roles where rolname = 'cobijo_worker') then create role cobijo_worker login; end if;
exception when duplicate_object or unique_violation then null; end $$;
`;

/** Creates the roles: one that owns, one that guards row security, one that the application uses and one for the worker. */
async function prepareRoles(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(roles);
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    const database = rows[0]?.name ?? '';
    await client.query('grant cobijo_gate to cobijo_owner; grant cobijo_owner to current_user');
    await client.query(`alter database ${database} owner to cobijo_owner; alter schema public owner to cobijo_owner`);
    await client.query('revoke create on schema public from public');
  } finally {
    await client.end();
  }
}

/** Brings a database to the present schema. Needs an account that may create roles; refuses nothing. */
export async function migrateDatabase(adminUrl: string): Promise<void> {
  await prepareRoles(adminUrl);
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations,
    migrationsTransactionMode: 'each',
    extra: { options: '-c role=cobijo_owner', max: 1 },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
