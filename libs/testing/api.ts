import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { Pool, type QueryResult } from 'pg';
import type { AppUnderTest } from './built-api';
import { cloneDatabase, tokenOf } from './template-database';
import { staff, type StaffKey } from './staff';

/** What a GraphQL request answered. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly cookies: readonly string[];
  readonly status: number;
}

/** The API as one person uses it. */
export interface Person {
  /** Sends an operation and returns everything that came back. */
  send(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends an operation of the manifest by its hash, as the client does. */
  press(id: string, variables: unknown): Promise<Answer>;
  /** Sends a query and returns its data; throws on any error. */
  query<T = Record<string, unknown>>(query: string, variables?: object): Promise<T>;
  /** Fetches a path, as a link on a page does. */
  get(path: string): Promise<Page>;
  /** Carries an act out: adds the idempotency key to `input`, returns the arm that came back; throws on any error. */
  act<T = Arm>(query: string, input: object): Promise<T>;
}

/** What a link opened. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** An arm of an act's result, as specs look at it. */
export interface Arm {
  readonly __typename: string;
  readonly grounds?: readonly { readonly code: string; readonly rule: string; readonly kind: string }[];
  readonly problems?: readonly { readonly field: string; readonly code: string }[];
  readonly [field: string]: unknown;
}

export interface TestApi {
  as(key: StaffKey): Person;
  /** Without a session. */
  readonly nobody: Person;
  /** SQL as the server's owner, past row security: for arranging and for looking. */
  readonly owner: { query(text: string, values?: readonly unknown[]): Promise<QueryResult> };
  /** SQL as the application's own role, acting as a member of staff: what a bug or an injection could do. */
  readonly app: { query(key: StaffKey, text: string, values?: readonly unknown[]): Promise<QueryResult> };
  /** SQL as the application's own role without any session. */
  nobodySql(text: string): Promise<QueryResult>;
  /** Sets the time that acts see; null lets it run again. (Constraints of the database keep their own time.) */
  at(instant: Date | null): void;
  /** The schema as it runs. */
  schema(): GraphQLSchema;
  /** Writes down every statement that the API sends, whatever the connection, until it is stopped. */
  listen(): { readonly heard: readonly string[]; stop(): void };
  /** What the entities would change in the migrated database. */
  drift(): Promise<readonly string[]>;
  close(): Promise<void>;
}

function personOver(app: AppUnderTest, token: string | null): Person {
  const post = async (payload: object, more: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-cobijo': '1', ...(token ? { cookie: `__Host-cobijo=${token}` } : {}), ...more },
      payload: JSON.stringify(payload),
    });
    const body = JSON.parse(response.body || '{"data":null}') as Omit<Answer, 'cookies' | 'status'>;
    return { ...body, status: response.statusCode, cookies: [response.headers['set-cookie'] ?? []].flat() };
  };
  const send = (query: string, variables: object = {}, more: Readonly<Record<string, string>> = {}): Promise<Answer> => post({ query, variables }, more);
  const press = (id: string, variables: unknown): Promise<Answer> => post({ id, variables });
  const query = async <T>(text: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await send(text, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  const act = async <T>(text: string, input: object): Promise<T> => {
    const data = await query<Record<string, unknown>>(text, { input: { key: randomUUID(), ...input } });
    return Object.values(data)[0] as T;
  };
  const get = async (path: string): Promise<Page> => {
    const { statusCode, headers, body } = await app.inject({ method: 'GET', url: path, headers: token ? { cookie: `__Host-cobijo=${token}` } : {} });
    return { status: statusCode, headers, body };
  };
  return { send, press, query, act, get };
}

/** Boots the whole built API on a database of its own, with registered operations by their hash. Call `close` when done. */
export async function startApi(manifest: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const serverUrl = process.env['DATABASE_SERVER_URL'] ?? process.env['DATABASE_URL'] ?? '';
  process.env['DATABASE_SERVER_URL'] = serverUrl;
  const { migrate, boot, listen } = await loadBuiltApi();
  const database = await cloneDatabase(serverUrl, migrate);
  process.env['DATABASE_URL'] = database.appUrl;
  const app = await boot(database.appUrl, manifest);
  const owner = new Pool({ connectionString: database.ownerUrl, max: 2 });
  const application = new Pool({ connectionString: database.appUrl, max: 4 });
  return {
    as: (key) => personOver(app, tokenOf(staff[key])),
    nobody: personOver(app, null),
    owner: { query: (text, values = []) => owner.query(text, [...values]) },
    app: { query: (key, text, values = []) => asApplication(application, tokenOf(staff[key]), { text, values }) },
    nobodySql: (text) => application.query(text),
    at: (instant) => app.at(instant?.getTime() ?? null),
    schema: () => app.schema(),
    listen,
    drift: () => app.drift(),
    close: async () => {
      await app.close();
      await Promise.all([owner.end(), application.end()]);
    },
  };
}

async function asApplication(pool: Pool, token: string, statement: { text: string; values: readonly unknown[] }): Promise<QueryResult> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select sec.enter(sha256(convert_to($1, 'UTF8')))`, [token]);
    const result = await client.query(statement.text, [...statement.values]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
