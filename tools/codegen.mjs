// Merges the contracts of all contexts and writes the types that both sides use.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('graphql-codegen', ['--config', 'libs/graphql/codegen.ts', ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
