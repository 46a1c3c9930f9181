import type { GraphQLSchema } from 'graphql';

/** One booted application. */
export interface AppUnderTest {
  inject(request: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly payload?: string;
  }): Promise<{ readonly statusCode: number; readonly headers: Readonly<Record<string, unknown>> & { readonly 'set-cookie'?: string | readonly string[] | undefined }; readonly body: string }>;
  /** Sets the time that acts see, in milliseconds of the epoch; null lets it run again. */
  at(instant: number | null): void;
  schema(): GraphQLSchema;
  drift(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The built API, outside the sandbox of a spec file: what crosses over is text and numbers. */
export interface BuiltApi {
  /** Brings a database to the present schema. */
  migrate(ownerUrl: string): Promise<void>;
  boot(databaseUrl: string, manifest: Readonly<Record<string, string>>): Promise<AppUnderTest>;
  /** Writes down every statement that any connection of the API sends. */
  listen(): { readonly heard: readonly string[]; stop(): void };
}

declare global {
  /** Given to every spec file by its environment. */
  function loadBuiltApi(): Promise<BuiltApi>;
}
