import { Client } from 'pg';
import { offices, staff } from './staff';
import type { StaffSeed } from './staff';

const templateName = 'cobijo_template';

export const inDatabase = (url: string, name: string, user?: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  if (user) changed.username = user;
  return changed.toString();
};

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function seedStaff(client: Client): Promise<void> {
  for (const office of Object.values(offices))
    await client.query('insert into office (id, code, name, state, jurisdiction_states, time_zone) values ($1, $2, $3, $4, array[$4], $5)', [office.id, office.code, office.name, office.state, office.timeZone]);
  for (const person of Object.values(staff) as StaffSeed[]) {
    await client.query(
      `insert into app_user (id, name, email, discipline, office_id, undertaking_valid_to, active_from) values ($1, $2, $3, $4, $5, '2099-12-31', '2020-01-01')`,
      [person.id, person.name, person.email, person.discipline, offices[person.office].id],
    );
    for (const role of person.roles) await client.query('insert into app_user_role (user_id, role) values ($1, $2)', [person.id, role]);
    await client.query(`insert into session (token_hash, user_id, expires_at, last_seen_at) values (sha256(convert_to($1, 'UTF8')), $2, '2099-01-01', '2099-01-01')`, [tokenOf(person), person.id]);
  }
}

/** The session token of a member of staff in test databases: 43 characters, as real ones have. */
export const tokenOf = (person: StaffSeed): string => person.id.replaceAll('-', '').padEnd(43, '0');

/** A fresh, migrated and staffed database, cloned from a template that is made once per server. It goes with the server. */
export async function cloneDatabase(serverUrl: string, migrate: (url: string) => Promise<void>): Promise<{ ownerUrl: string; appUrl: string }> {
  const name = `cobijo_spec_${process.pid}_${Math.trunc(performance.now() * 1000)}`;
  const admin = inDatabase(serverUrl, 'postgres');
  await withClient(admin, async (client) => {
    // Only one worker makes the template; the others wait here.
    await client.query('select pg_advisory_lock(20261123)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [templateName]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${templateName}`);
      await client.query(`create database ${templateName}`);
      await migrate(inDatabase(serverUrl, templateName));
      await withClient(inDatabase(serverUrl, templateName), seedStaff);
      await client.query(`alter database ${templateName} is_template true`);
    }
    await client.query(`create database ${name} template ${templateName} strategy file_copy`);
    await client.query('select pg_advisory_unlock(20261123)');
  });
  return { ownerUrl: inDatabase(serverUrl, name), appUrl: inDatabase(serverUrl, name, 'cobijo_app') };
}
