import { seedDemoOffice } from './seed';

// Fills an empty database with the demonstration office. Production refuses.
if (process.env['COBIJO_MODE'] !== 'demo') throw new Error('The demonstration office is loaded in demo mode only: COBIJO_MODE=demo.');
const url = process.env['OWNER_DATABASE_URL'];
if (!url) throw new Error('OWNER_DATABASE_URL is missing.');
await seedDemoOffice(url);
