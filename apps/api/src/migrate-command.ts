import { migrateDatabase } from './migrate';

// Brings the database of OWNER_DATABASE_URL to the present schema.
const url = process.env['OWNER_DATABASE_URL'];
if (!url) throw new Error('OWNER_DATABASE_URL is missing: the address of an account that may create roles.');
await migrateDatabase(url);
