// A whole system for the journeys: temporary database, schema, demonstration office, the API with its pages.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, startDb } from './db.mjs';

async function run(program, env) {
  const [status] = await once(spawn(process.execPath, [program], { stdio: 'inherit', env: { ...process.env, COBIJO_MODE: 'demo', ...env } }), 'exit');
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

/** Makes a temporary database with the schema and the demonstration office. It needs the built server only. */
export async function demoDatabase() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-system-'));
  const db = await startDb({ dataDir: path.join(dir, 'pg'), unsafeFast: true });
  const url = db.url.replace('postgres@', 'cobijo_app@');
  const stop = async () => {
    await db.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  };
  try {
    await run('dist/apps/api/migrate.mjs', { OWNER_DATABASE_URL: db.url });
    await run('dist/apps/api/seed.mjs', { OWNER_DATABASE_URL: db.url, DATABASE_URL: url });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts the built system on a free port, on the database of a demonstration. Stop it when done; its data is removed. */
export async function startSystem(database) {
  const { url, stop } = await database;
  try {
    const { address, child } = await startApi(url);
    return { address, stop: () => end(child).then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}
