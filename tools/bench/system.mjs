// What is measured: one PostgreSQL with a large and a small database, the built API on each, and the floor on the large one.
import { fork, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort, startDb } from '../db.mjs';
import { askers, populate } from './population.mjs';

const settings = ['shared_buffers=1GB', 'max_wal_size=4GB', 'work_mem=16MB', 'maintenance_work_mem=256MB', 'jit=off'];

const urlOf = (base, name) => base.replace(/\/[^/]*$/, `/${name}`);

async function asOwner(base, ...statements) {
  const client = new pg.Client(base);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function migrate(url) {
  const { status } = spawnSync(process.execPath, ['dist/apps/api/migrate.mjs'], { stdio: 'inherit', env: { ...process.env, OWNER_DATABASE_URL: url } });
  if (status !== 0) throw new Error('The schema could not be made.');
}

async function exists(base, name) {
  const client = new pg.Client(base);
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  await client.end();
  return rowCount === 1;
}

// A database gets its name only when it is whole: what an interrupted run left is made again.
export async function makeDatabase(base, files, say) {
  const [name, draft] = [`bench_${files}`, `bench_${files}_unfinished`];
  if (!(await exists(base, name))) {
    await asOwner(base, `drop database if exists ${draft}`, `create database ${draft}`);
    migrate(urlOf(base, draft));
    say(`Making ${files} files in ${name}`);
    await populate(urlOf(base, draft), files, say);
    await asOwner(base, `alter database ${draft} rename to ${name}`);
  }
  const url = urlOf(base, name);
  migrate(url);
  return { url, appUrl: url.replace('postgres@', 'cobijo_app@'), ...(await askers(url)) };
}

export async function startApi(appUrl, extra = {}) {
  const port = await freePort();
  const env = { ...process.env, COBIJO_MODE: 'demo', NODE_ENV: 'production', DATABASE_URL: appUrl, PORT: String(port), READS_CONNECTIONS: '6', ...extra };
  delete env.WEB_ROOT;
  const child = spawn(process.execPath, ['dist/apps/api/main.mjs'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    if ((await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.ok) return { port, child };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The application did not start.');
}

async function floor(appUrl) {
  const port = await freePort();
  const child = fork('tools/bench/floor.mjs', { env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: appUrl, PORT: String(port), READS_CONNECTIONS: '6' } });
  await new Promise((done) => child.once('message', done));
  return { port, child };
}

/** Builds both databases and starts everything. Stop it when done; its data is removed unless it is kept for the next run. */
export async function startBench({ files, small, keep, say }) {
  const dir = keep ? path.resolve('.data/bench') : fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-bench-'));
  const db = await startDb({ dataDir: path.join(dir, 'pg'), settings });
  const started = [];
  const stop = async () => {
    for (const { child } of started) child.kill('SIGTERM');
    await db.stop();
    if (!keep) fs.rmSync(dir, { recursive: true, force: true });
  };
  const began = async (starting) => {
    const running = await starting;
    started.push(running);
    return running;
  };
  try {
    const large = await makeDatabase(db.url, files, say);
    const little = await makeDatabase(db.url, small, say);
    const product = await began(startApi(large.appUrl));
    const processes = { product, few: product, floor: await began(floor(large.appUrl)), small: await began(startApi(little.appUrl)) };
    return { ...processes, large, little, postgres: db.pid, stop };
  } catch (error) {
    // Nothing is left running behind a start that failed.
    await stop();
    throw error;
  }
}
