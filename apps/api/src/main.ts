import { createServer } from './server';
import { settingsFrom } from './settings';

const settings = settingsFrom(process.env);
const app = await createServer(settings);
await app.listen({ port: settings.port, host: settings.host });
