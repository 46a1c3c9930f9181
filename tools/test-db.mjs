// A throw-away PostgreSQL for one run of tests.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startDb } from './db.mjs';

// Its databases live for seconds: nothing needs cleaning, and what is written is never read again from disk.
const settings = ['autovacuum=off', 'max_wal_size=4GB', 'checkpoint_timeout=1h', 'max_parallel_workers_per_gather=0'];

/** Starts a temporary server, hands its address on, and removes it afterwards. */
export async function withTestDatabase(work) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-test-'));
  const db = await startDb({ dataDir: path.join(dir, 'pg'), unsafeFast: true, settings });
  try {
    return await work({ DATABASE_URL: db.url });
  } finally {
    await db.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
