import type { Pool, PoolClient, QueryResult } from 'pg';

/** The pool of the acts: statements sent in one tick travel together. */
export const writesPool = Symbol('writes pool');

/** A statement with a name, so that it is planned once per connection. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

export const begin: NamedStatement = { name: 'begin', text: 'begin' };
export const commit: NamedStatement = { name: 'commit', text: 'commit' };

/** Sends statements in one tick: nothing comes between them. Their results, or the error of the first that failed. */
export async function together(client: PoolClient, statements: readonly NamedStatement[]): Promise<readonly QueryResult[]> {
  const results = await Promise.allSettled(statements.map(({ name, text, values = [] }) => client.query({ name, text, values: [...values] })));
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

/** Runs work on a connection; whatever goes wrong, the transaction on it is rolled back. */
export async function onConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    // A connection that cannot even roll back is not given to anybody else.
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}
