// Runs Jest: the server projects and the browser project need different Node flags, so each has a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const jest = 'node_modules/jest/bin/jest.js';
const esm = ['--experimental-vm-modules', '--no-warnings'];
// Each file of the pages loads Angular anew: optimising it costs more than it gives.
const shortLived = ['--no-opt', '--no-maglev'];

/** Runs some Jest projects and tells how many tests passed and failed. */
export async function runJest(projects, args = [], env = {}) {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-jest-')), 'report.json');
  const flags = projects.includes('web') ? shortLived : esm;
  const child = spawn(
    process.execPath,
    [...flags, jest, '-c', 'libs/testing/jest.config.mjs', '--selectProjects', ...projects, '--passWithNoTests', '--forceExit', '--json', `--outputFile=${report}`, ...args],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } },
  );
  const status = (await new Promise((done) => child.once('exit', done))) ?? 1;
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, status };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const failed = Math.max(numFailedTests, numFailedTestSuites, status === 0 ? 0 : 1);
  return { passed: numPassedTests, failed, status };
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const inWeb = args.some((arg) => /\/(web|ui)(\/|$)/.test(arg));
  const inServer = args.some((arg) => /\/(rules|api)(\/|$)/.test(arg)) || !inWeb;
  let failed = 0;
  if (inServer) {
    const rules = await runJest(['rules'], args);
    console.log(`rules: ${rules.passed} passed, ${rules.failed} failed`);
    failed += rules.failed;
  }
  if (inServer) {
    spawnSync('nx', ['build', 'api', '--output-style=static'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    const { withTestDatabase } = await import('./test-db.mjs');
    const api = await withTestDatabase((env) => runJest(['api'], args, env));
    console.log(`api: ${api.passed} passed, ${api.failed} failed`);
    failed += api.failed;
  }
  if (inWeb || args.length === 0) {
    const web = await runJest(['web'], args);
    console.log(`web: ${web.passed} passed, ${web.failed} failed`);
    failed += web.failed;
  }
  process.exit(failed === 0 ? 0 : 1);
}
