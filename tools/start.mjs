// One command: database, schema, demonstration office, builds, and web with API on one port.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { startDb } from './db.mjs';

const port = process.env.PORT ?? '3000';
const t0 = Date.now();
const say = (text) => console.log(`[${((Date.now() - t0) / 1000).toFixed(1)} s] ${text}`);

/** Address of the application's own role on the same server. Embedded servers trust this machine; others get a password. */
async function applicationUrl(ownerUrl, external) {
  const url = new URL(ownerUrl);
  url.username = 'cobijo_app';
  url.password = external ? await setPassword(ownerUrl) : '';
  return url.toString();
}

async function setPassword(ownerUrl) {
  const file = '.data/app-role';
  fs.mkdirSync('.data', { recursive: true, mode: 0o700 });
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const password = fs.readFileSync(file, 'utf8');
  const { default: pg } = await import('pg');
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(`alter role cobijo_app password ${client.escapeLiteral(password)}`);
  await client.end();
  return password;
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

let db = null;
let api = null;
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (api && api.exitCode === null) {
    api.kill('SIGTERM');
    await new Promise((done) => api.once('exit', done));
  }
  await db?.stop();
  process.exit(code);
}
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

try {
  const external = process.env.DATABASE_URL;
  say(external ? 'Using the database of DATABASE_URL' : 'Starting the embedded PostgreSQL (data in .data/pg)');
  db = external ? null : await startDb({ dataDir: '.data/pg' });
  const owner = external ?? db.url;
  say('Preparing the contract and building (unchanged parts come from the cache)');
  run('node', ['tools/codegen.mjs', '--silent']);
  run('nx', ['run-many', '-t', 'build', '--output-style=static']);
  say('Bringing the database to the present schema');
  run('node', ['dist/apps/api/migrate.mjs'], { OWNER_DATABASE_URL: owner });
  const url = await applicationUrl(owner, external);
  const COBIJO_MODE = process.env.COBIJO_MODE ?? 'demo';
  const production = COBIJO_MODE === 'production';
  if (!production) {
    say('Looking after the demonstration office (the first time takes a while)');
    run('node', ['dist/apps/api/seed.mjs'], { COBIJO_MODE, OWNER_DATABASE_URL: owner, DATABASE_URL: url });
  }
  const env = { ...process.env, COBIJO_MODE, NODE_ENV: 'production', DATABASE_URL: url, WEB_ROOT: 'dist/apps/web/browser', PORT: port };
  api = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.mjs'], { stdio: 'inherit', env });
  api.on('exit', (code) => stop(code ?? 0));
  await untilHealthy(`http://127.0.0.1:${port}/health`);
  say(`Cobijo is ready: http://localhost:${port}`);
  if (!production) printSignIns();
} catch (error) {
  console.error(error.message);
  await stop(1);
}

async function untilHealthy(address) {
  for (let attempt = 0; attempt < 300 && !stopping; attempt++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The application did not start.');
}

function printSignIns() {
  const people = [
    ['noe', 'intake, Tapachula'],
    ['lucia', 'social worker, Tapachula'],
    ['rodrigo', 'attorney'],
    ['ines', 'psychologist'],
    ['beto', 'workshop facilitator'],
    ['marcos', 'social supervisor'],
    ['beatriz', 'legal supervisor'],
    ['aida', 'clinical supervisor'],
    ['elena', 'panel secretary'],
    ['fermin', 'panel member'],
    ['daniela', 'government liaison'],
    ['perla', 'social worker, Tijuana'],
    ['ruth', 'privacy officer'],
    ['mel', 'analyst'],
    ['kevin', 'administrator'],
  ];
  console.log('\nDemonstration accounts (everybody is invented), password: cobijo-demo-2026');
  for (const [login, role] of people) console.log(`  ${`${login}@demo.cobijo.example`.padEnd(34)} ${role}`);
  console.log('\nStop with Ctrl-C. The data stays in .data/');
}
