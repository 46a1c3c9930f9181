// Nx on the pinned Node: `node tools/run.mjs nx build web`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('nx', process.argv.slice(2), { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
