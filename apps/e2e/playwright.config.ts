import { statfsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// Pages are drawn in shared memory where there is room for it, and in files where a container has too little.
function roomInSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 2 ** 30;
  } catch {
    return false;
  }
}

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No page lives long enough for optimised code to pay for its making.
  '--js-flags=--no-maglev --no-opt --min-semi-space-size=16',
];

export default defineConfig({
  testDir: './src',
  testMatch: '*.e2e.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  outputDir: '../../dist/e2e',
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    actionTimeout: 30_000,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', chromiumSandbox: false, args: flags, ignoreDefaultArgs: roomInSharedMemory() ? ['--disable-dev-shm-usage'] : [] },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', use: { ...devices['Pixel 5'], viewport: { width: 360, height: 740 } } },
  ],
});
