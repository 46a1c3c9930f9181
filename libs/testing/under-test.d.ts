// The application as specs boot it. Jest resolves these names (jest.config.mjs); nothing else does.
declare module 'app-under-test/app.module' {
  export const AppModule: import('@nestjs/common').Type<unknown>;
}
declare module 'app-under-test/migrate' {
  /** Brings a database to the present schema. */
  export function migrateDatabase(adminUrl: string): Promise<void>;
}
declare module 'door-under-test' {
  /** Makes the HTTP application around a module. */
  export function createApplication(
    module: import('@nestjs/common').Type<unknown>,
    options: { readonly manifest: Readonly<Record<string, string>>; readonly trustedOnly: boolean; readonly quiet?: boolean },
  ): Promise<import('@nestjs/platform-fastify').NestFastifyApplication>;
}
