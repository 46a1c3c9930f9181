// Node >= 20, no dependencies: makes sure that the locked packages are there, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);

function installPackages() {
  const stamp = 'node_modules/.lock-sha';
  const wanted = createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');
  const installed = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (installed === wanted) return;
  console.log('Installing the locked packages (first time or after a change)…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
  fs.writeFileSync(stamp, wanted);
}

/** The Node 24 that ships in the packages, else a recent enough one of the user's own. */
function pinnedNode() {
  const system = { linux: 'linux', win32: 'win', darwin: 'darwin' }[process.platform];
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const shipped = path.join(root, 'node_modules', `node-${system}-${process.arch}`, binary);
  if (fs.existsSync(shipped)) return shipped;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 15)) return process.execPath;
  console.error('On this platform, please install Node 24.15 or newer and try again.');
  return process.exit(1);
}

installPackages();
const node = pinnedNode();
const env = {
  ...process.env,
  PATH: [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
};
const [task, ...args] = process.argv.slice(2);
const child = spawn(node, [`tools/${task}.mjs`, ...args], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
