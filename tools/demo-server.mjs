// A whole system for journeys and benches: temporary database, schema, demonstration office, one or more API processes.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, startDb } from './db.mjs';

function run(program, env) {
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit', env: { ...process.env, COBIJO_MODE: 'demo', ...env } });
  if (status !== 0) throw new Error(`${program} failed`);
}

async function startApi(url) {
  const port = await freePort();
  const env = { ...process.env, COBIJO_MODE: 'demo', NODE_ENV: 'production', DATABASE_URL: url, WEB_ROOT: 'dist/apps/web/browser', PORT: String(port) };
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.mjs'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const address = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return { address, child };
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The application did not start.');
}

const end = (child) =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode) return done();
    child.once('exit', done);
    child.kill('SIGTERM');
  });

/** Starts the built system on free ports. Stop it when done; its data is removed. */
export async function startSystem({ processes = 1, durable = false } = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-system-'));
  const db = await startDb({ dataDir: path.join(dir, 'pg'), unsafeFast: !durable });
  const url = db.url.replace('postgres@', 'cobijo_app@');
  run('dist/apps/api/migrate.mjs', { OWNER_DATABASE_URL: db.url });
  run('dist/apps/api/seed.mjs', { OWNER_DATABASE_URL: db.url, DATABASE_URL: url });
  const apis = [];
  for (let index = 0; index < processes; index++) apis.push(await startApi(url));
  return {
    addresses: apis.map(({ address }) => address),
    children: apis.map(({ child }) => child),
    ownerUrl: db.url,
    appUrl: url,
    restart: async (index) => {
      apis[index] = await startApi(url);
      return apis[index];
    },
    stop: async () => {
      await Promise.all(apis.map(({ child }) => end(child)));
      await db.stop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
