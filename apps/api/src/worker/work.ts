import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { batch, deliverOutbox } from './deliver-outbox';
import type { Mailer } from './mailer';
import { passTime } from './pass-time';

interface Work {
  readonly pool: Pool;
  readonly mailer: Mailer;
  readonly heartbeat: string | null;
}

const logger = new Logger('Worker');
const pause = 2_000;
const minute = 60_000;

/** Starts both rounds: messages every two seconds, consequences of time every minute. */
export function startWorker({ pool, mailer, heartbeat }: Work): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const round = async (every: number, work: () => Promise<boolean>): Promise<void> => {
    while (!stopping.signal.aborted) {
      const again = await work().catch((error: unknown) => (logger.error(error instanceof Error ? error.name : 'unknown'), false));
      if (!again) await wait(every, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const rounds = [
    round(pause, async () => {
      const taken = await deliverOutbox(pool, mailer);
      if (heartbeat) writeFileSync(heartbeat, '');
      return taken === batch;
    }),
    round(minute, async () => {
      const failed = Object.entries(await passTime(pool)).filter(([, touched]) => touched === null);
      if (failed.length > 0) logger.error(`failed: ${failed.map(([name]) => name).join(', ')}`);
      return false;
    }),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(rounds);
    },
  };
}
