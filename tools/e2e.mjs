// The browser journeys, against the built system.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from './chromium.mjs';
import { demoDatabase, startSystem } from './demo-server.mjs';

/** Runs the journeys and returns how many passed and failed; on a database that is being made already, where there is one. */
export async function runJourneys(args = [], database = demoDatabase()) {
  const system = await startSystem(database);
  try {
    const browser = await chromium();
    const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-e2e-')), 'report.json');
    const result = spawnSync('playwright', ['test', '-c', 'apps/e2e/playwright.config.ts', ...args], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...browser.env, CHROMIUM: browser.path, BASE_URL: system.address, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
    const { stats } = JSON.parse(fs.readFileSync(report, 'utf8'));
    return { passed: stats.expected, failed: Math.max(stats.unexpected + stats.flaky, result.status === 0 ? 0 : 1) };
  } finally {
    await system.stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await runJourneys(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
