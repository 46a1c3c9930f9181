import { fork, spawn, spawnSync } from 'node:child_process';
import { startDb, freePort } from './db.mjs';
import { makeDatabase } from './bench/system.mjs';
import { scenarios } from './bench/scenarios.mjs';
import { cpuOf } from './bench/cpu.mjs';
const db = await startDb({ dataDir: '/tmp/ops/pgprof' + process.pid, unsafeFast: true });
const m = await makeDatabase(db.url, 'prof', 3000, () => undefined);
const port = await freePort();
const c = spawn(process.execPath, ['--cpu-prof', '--cpu-prof-dir=/tmp/ops/prof', '--cpu-prof-interval=200', 'dist/apps/api/main.mjs'], { stdio: ['ignore','ignore','inherit'], env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: m.appUrl, PORT: String(port) } });
for (;;) { if ((await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.ok) break; await new Promise(r => setTimeout(r, 50)); }
const s = scenarios({ large: m, little: m }).find(x => x.name === (process.argv[2] ?? 'caseload'));
const load = (seconds) => new Promise(done => { const l = fork('tools/bench/load.mjs', { env: { ...process.env, BENCH_JOB: JSON.stringify({ port, path: '/graphql', requests: s.targets.product(0), seconds, connections: 8 }) } }); l.once('message', done); });
await load(1); const b = cpuOf(c.pid); const r = await load(6); console.log(r.perSecond, r.wrong, 'node us', (cpuOf(c.pid) - b) / r.requests * 1e6);
c.kill('SIGTERM'); await new Promise(r => c.once('exit', r)); await db.stop();
