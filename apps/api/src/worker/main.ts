import { openPool } from '@cobijo/audit/api/open-pool';
import { loadSecrets } from '../secrets';
import { workerSettingsFrom } from '../settings';
import { mailerOf } from './mailer';
import { startWorker } from './work';

loadSecrets(process.env);
const settings = workerSettingsFrom(process.env);
const pool = openPool('Worker', { connectionString: settings.databaseUrl, max: 2 });
const mailer = mailerOf(settings);
const worker = startWorker({ pool, mailer, heartbeat: settings.heartbeat });

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void worker.stop().then(async () => {
      mailer.close();
      await pool.end();
    });
  });
