import { DataSource } from 'typeorm';
import { announceFirstAccess } from './announce-first-access';
import { refuseMightyAccount } from './refuse-mighty-account';
import { loadSecrets } from './secrets';
import { createServer } from './server';
import { settingsFrom } from './settings';

loadSecrets(process.env);
const settings = settingsFrom(process.env);
const app = await createServer(settings);
await refuseMightyAccount(app.get(DataSource));
await app.listen({ port: settings.port, host: settings.host });
if (settings.mode === 'production') await announceFirstAccess(app);
