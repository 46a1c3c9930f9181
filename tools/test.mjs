// Everything that must hold: lint with the walls, types, contract, specs, builds, journeys. Ends with `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { demoDatabase } from './demo-server.mjs';
import { runJest } from './jest.mjs';
import { withTestDatabase } from './test-db.mjs';

const t0 = Date.now();
const total = { passed: 0, failed: 0 };
const log = (name, { passed, failed }, since) => {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${((Date.now() - since) / 1000).toFixed(1)} s)`);
};

async function part(name, work) {
  const since = Date.now();
  try {
    const { passed, failed } = await work();
    // A part in which nothing ran proves nothing.
    log(name, { passed, failed: passed + failed === 0 ? 1 : failed }, since);
  } catch (error) {
    console.error(error);
    log(name, { passed: 0, failed: 1 }, since);
  }
}

async function command(program, ...args) {
  const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const status = await new Promise((done) => child.once('exit', done).once('error', () => done(1)));
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function contractIsClean() {
  const written = await command('node', 'tools/codegen.mjs', '--silent');
  if (written.failed) return written;
  const { stdout } = spawnSync('git', ['status', '--porcelain', '--', 'libs/graphql/generated'], { encoding: 'utf8' });
  if (stdout) console.error(`The generated contract differs from what is committed:\n${stdout}`);
  return stdout ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

const args = new Set(process.argv.slice(2));
await part('contract', contractIsClean);
await part('build of the server', () => command('nx', 'build', 'api', '--output-style=static'));
// The acts, and the demonstration office of the journeys, wait for a database half of their time: they go beside what computes.
const database = args.has('--no-journeys') ? null : demoDatabase();
database?.catch(() => undefined);
const acts = part('acts', () => withTestDatabase((env) => runJest(['api'], [], env)));
// Two cores take the next part as they become free, the longest first.
const parts = [
  ['pages', () => runJest(['web'])],
  ['lint', () => command('eslint', '--max-warnings=0', 'apps', 'libs', 'migrations')],
  ['build of the web', () => command('nx', 'build', 'web', '--output-style=static')],
  ['rules', () => runJest(['rules'])],
  ['types of the server', () => command('tsc', '-p', 'apps/api/tsconfig.json')],
  ['types of the web', () => command('tsc', '-p', 'apps/web/tsconfig.spec.json', '--noEmit')],
  ['types of the journeys', () => command('tsc', '-p', 'apps/e2e/tsconfig.json', '--noEmit')],
];
const core = async () => {
  for (let next = parts.shift(); next; next = parts.shift()) await part(...next);
};
await Promise.all([acts, core(), core()]);
await part('races through two processes', async () => (await import('./races.mjs')).runRaces());
await part('kills in the middle of acts', async () => (await import('./kills.mjs')).runKills());
if (database) await part('journeys', async () => (await import('./e2e.mjs')).runJourneys([], database));
console.log(`${((Date.now() - t0) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
