import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Mailer } from './mailer';

interface Lent {
  readonly id: string;
  readonly addresses: readonly string[];
}

export const batch = 20;

/** Sends what is due and returns how many messages were taken. A failed one stays, with a pause that doubles. */
export async function deliverOutbox(pool: Pool, mailer: Mailer): Promise<number> {
  const { rows } = await pool.query<Lent>('select id::text, addresses from sec.claim_outbox($1)', [batch]);
  for (const message of rows) await pool.query('select sec.settle_outbox($1, $2)', [message.id, await deliver(message, mailer)]);
  return rows.length;
}

// Nobody to tell is a failure too: the next attempt may find a team.
async function deliver({ id, addresses }: Lent, mailer: Mailer): Promise<string | null> {
  if (addresses.length === 0) return 'no-reader';
  const sent = await Promise.allSettled(addresses.map((address) => mailer.send(address, referenceOf(id, address))));
  const failed = sent.find((result) => result.status === 'rejected');
  return failed ? codeOf(failed.reason) : null;
}

// One reference per message and reader: whoever got it already is not told twice by a careful mail server.
const referenceOf = (id: string, address: string): string => createHash('sha256').update(`${id}:${address}`).digest('hex').slice(0, 32);

const codeOf = (reason: unknown): string =>
  typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code).slice(0, 40) : 'unknown';
