// npm run bench: how fast the pages are beside the same work written by hand, and beside a small database.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measure } from './bench/measure.mjs';
import { print } from './bench/print.mjs';
import { startBench } from './bench/system.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '120000' },
    small: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    only: { type: 'string' },
    // Keeps the databases under .data/bench for the next run.
    keep: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

function build() {
  for (const program of ['tools/codegen.mjs', 'tools/build-api.mjs']) {
    const { status } = spawnSync(process.execPath, [program, '--silent'], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

if (!values['no-build']) build();
const system = await startBench({ files: Number(values.files), small: Number(values.small), keep: values.keep, say: console.log });
try {
  const options = { seconds: Number(values.seconds), rounds: Number(values.rounds), connections: Number(values.connections), only: values.only };
  print(await measure(system, options), values);
} finally {
  await system.stop();
}
