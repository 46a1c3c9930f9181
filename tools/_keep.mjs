import { startDb } from '/work/wt/ops/tools/db.mjs';
import { makeDatabase } from '/work/wt/ops/tools/bench/system.mjs';
process.chdir('/work/wt/ops');
const db = await startDb({ dataDir: '/tmp/ops/pgkeep', port: 25999, settings: ['shared_buffers=1GB', 'max_wal_size=4GB', 'work_mem=16MB', 'maintenance_work_mem=256MB', 'jit=off', 'fsync=off'] });
const t = Date.now(); await makeDatabase(db.url, 'big', 120000, console.log); console.log('ready', (Date.now() - t) / 1000, db.pid);
await makeDatabase(db.url, 'little', 1000, () => undefined); console.log('both');
setInterval(() => undefined, 1e6); process.on('SIGTERM', async () => { await db.stop(); process.exit(0); });
