import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createApplication } from '@cobijo/graphql/api/serve';
import { Clock } from '@cobijo/kernel/api/clock';
import type { AppUnderTest, BuiltApi } from '@cobijo/testing/built-api';
import { AppModule } from './app.module';
import { migrateDatabase } from './migrate';

async function boot(url: string, manifest: Readonly<Record<string, string>>): Promise<AppUnderTest> {
  const before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = url;
  const app = await createApplication(AppModule, { manifest, trustedOnly: false, quiet: true });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  process.env['DATABASE_URL'] = before;
  return {
    inject: (request) => app.inject(request),
    at: (instant) => app.get(Clock).set(instant === null ? null : new Date(instant)),
    schema: () => app.get(GraphQLSchemaHost).schema,
    drift: async () => {
      const { upQueries } = await app.get(DataSource).driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query);
    },
    close: () => app.close(),
  };
}

const listen: BuiltApi['listen'] = () => {
  const heard: string[] = [];
  const proper = Client.prototype.query;
  Client.prototype.query = function (this: Client, ...args: Parameters<typeof proper>) {
    const [statement] = args as unknown as [string | { text?: string }];
    heard.push(typeof statement === 'string' ? statement : (statement.text ?? ''));
    return Reflect.apply(proper, this, args);
  } as typeof proper;
  return { heard, stop: () => void (Client.prototype.query = proper) };
};

/** The API as specs hold it: built as it ships, loaded once for all of them, booted on a database for each. */
export const builtApi: BuiltApi = { migrate: migrateDatabase, boot, listen };
