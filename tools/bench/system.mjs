// What is measured: one PostgreSQL with a large and a small database, the built API on each, and the floor on the large one.
import { fork, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort, startDb } from '../db.mjs';
import { askers, populate } from './population.mjs';

const settings = ['shared_buffers=1GB', 'max_wal_size=4GB', 'work_mem=16MB', 'maintenance_work_mem=256MB', 'jit=off'];

export async function makeDatabase(base, name, files, say) {
  const client = new pg.Client(base);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = base.replace(/\/[^/]*$/, `/${name}`);
  const { status } = spawnSync(process.execPath, ['dist/apps/api/migrate.mjs'], { stdio: 'inherit', env: { ...process.env, OWNER_DATABASE_URL: url } });
  if (status !== 0) throw new Error('The schema could not be made.');
  say(`Making ${files} files in ${name}`);
  await populate(url, files, say);
  return { url, appUrl: url.replace('postgres@', 'cobijo_app@'), ...(await askers(url)) };
}

export async function startApi(appUrl, extra = {}) {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: appUrl, PORT: String(port), READS_CONNECTIONS: '6', ...extra };
  delete env.WEB_ROOT;
  const child = spawn(process.execPath, ['dist/apps/api/main.mjs'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    if ((await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.ok) return { port, child };
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error('The application did not start.');
}

async function floor(appUrl) {
  const port = await freePort();
  const child = fork('tools/bench/floor.mjs', { env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: appUrl, PORT: String(port), READS_CONNECTIONS: '6' } });
  await new Promise((done) => child.once('message', done));
  return { port, child };
}

/** Builds both databases and starts everything. Stop it when done; its data is removed. */
export async function startBench({ files, small, say }) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-bench-'));
  const db = await startDb({ dataDir: path.join(dir, 'pg'), settings });
  const large = await makeDatabase(db.url, 'bench_large', files, say);
  const little = await makeDatabase(db.url, 'bench_small', small, say);
  const processes = { product: await startApi(large.appUrl), floor: await floor(large.appUrl), small: await startApi(little.appUrl) };
  const stop = async () => {
    for (const { child } of Object.values(processes)) child.kill('SIGTERM');
    await db.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  };
  return { ...processes, large, little, postgres: db.pid, stop };
}
