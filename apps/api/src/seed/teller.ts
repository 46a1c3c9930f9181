import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { createApplication } from '@cobijo/graphql/api/serve';
import { Clock } from '@cobijo/kernel/api/clock';
import { AppModule } from '../app.module';

/** The arm of an act that the teller looks at. */
export interface Told {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** What somebody of the demonstration office can do while a story is told. */
export interface Voice {
  /** Carries an act out; throws unless it is done. */
  act(operation: string, input: object): Promise<Told>;
  /** Carries an act out and returns whatever comes back: for the refusals that belong to a story. */
  attempt(operation: string, input: object): Promise<Told>;
  query(operation: string, variables?: object): Promise<Record<string, unknown>>;
}

/** Tells stories through the product's own acts, so that nothing in the demonstration breaks a rule. */
export class Teller {
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly owner: Client,
  ) {}

  static async begin(owner: Client): Promise<Teller> {
    const app = await createApplication(AppModule, { manifest: {}, trustedOnly: false, quiet: true });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new Teller(app, owner);
  }

  /** Stands at a moment some days before today. */
  daysAgo(days: number, hour = 10): this {
    const at = new Date(Date.now() - days * 86_400_000);
    at.setUTCHours(hour + 6, 0, 0, 0);
    this.app.get(Clock).set(at.getTime() < Date.now() ? at : null);
    return this;
  }

  /** Back to the present. */
  today(): this {
    this.app.get(Clock).set(null);
    return this;
  }

  /** The moment at which the story stands. */
  get now(): Date {
    return this.app.get(Clock).now();
  }

  /** Somebody of the office, by the first part of their address. */
  async as(login: string): Promise<Voice> {
    const token = this.tokens.get(login) ?? (await this.openSession(login));
    this.tokens.set(login, token);
    const query = (operation: string, variables: object = {}): Promise<Record<string, unknown>> => this.send(token, operation, variables);
    const attempt = async (operation: string, input: object): Promise<Told> => {
      const data = await query(operation, { input: { key: randomUUID(), ...input } });
      return Object.values(data)[0] as Told;
    };
    const act = async (operation: string, input: object): Promise<Told> => {
      const told = await attempt(operation, input);
      if (!told || told.__typename === 'Refused' || told.__typename === 'Invalid')
        throw new Error(`${login} could not: ${operation.slice(0, 120)}\n${JSON.stringify(told)}\n${JSON.stringify(input)}`);
      return told;
    };
    return { act, attempt, query };
  }

  async end(): Promise<void> {
    for (const token of this.tokens.values())
      await this.owner.query('delete from session where token_hash = $1', [createHash('sha256').update(token).digest()]);
    await this.app.close();
  }

  private async openSession(login: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.owner.query(
      `insert into session (token_hash, user_id, expires_at) select $1, id, now() + interval '2 hours' from app_user where email = $2`,
      [createHash('sha256').update(token).digest(), `${login}@demo.cobijo.example`],
    );
    return token;
  }

  private async send(token: string, query: string, variables: object): Promise<Record<string, unknown>> {
    const { body } = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-cobijo': '1', cookie: `__Host-cobijo=${token}` },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(body) as { data: Record<string, unknown> | null; errors?: unknown };
    if (errors || !data) throw new Error(`${JSON.stringify(errors)}\n${query.slice(0, 200)}\n${JSON.stringify(variables)}`);
    return data;
  }
}
