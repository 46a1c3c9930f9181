import { seedDemoOffice } from './seed';

// Fills an empty database with the demonstration office. Production refuses.
if (process.env['COBIJO_MODE'] === 'production') throw new Error('The demonstration office is never loaded in production.');
const url = process.env['OWNER_DATABASE_URL'];
if (!url) throw new Error('OWNER_DATABASE_URL is missing.');
await seedDemoOffice(url);
