import { Client } from 'pg';
import { migrateDatabase } from './migrate';
import { loadSecrets } from './secrets';

// Brings the database of OWNER_DATABASE_URL to the present schema, and gives the two working accounts their passwords.
loadSecrets(process.env);
const url = process.env['OWNER_DATABASE_URL'];
if (!url) throw new Error('OWNER_DATABASE_URL is missing: the address of an account that may create roles.');
await migrateDatabase(url);
await setPasswords(url, { cobijo_app: process.env['APP_ROLE_PASSWORD'], cobijo_worker: process.env['WORKER_ROLE_PASSWORD'] });

async function setPasswords(ownerUrl: string, passwords: Readonly<Record<string, string | undefined>>): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const [role, password] of Object.entries(passwords))
      if (password) await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}
