import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HandOnErrors } from './hand-on-errors';
import { acceptTrustedDocuments, type Manifest } from './trusted-documents';

export interface ServeOptions {
  /** Registered operations by hash. */
  readonly manifest: Manifest;
  /** Whether only registered operations are answered. */
  readonly trustedOnly: boolean;
  readonly quiet?: boolean;
}

// A document of 5 MB travels as base64 inside JSON.
const bodyLimit = 8 * 1024 * 1024;

// Only the proxy in front is believed about the client's address, not what the client says.
const oneProxy = (_address: string, hop: number): boolean => hop === 0;

/** Makes the HTTP application around a module: server, body limit, operations by hash. It does not listen yet. */
export async function createApplication(module: Type<unknown>, options: ServeOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit, trustProxy: process.env['TRUST_PROXY'] === 'true' ? oneProxy : false });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: options.quiet ? ['fatal'] : ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  acceptTrustedDocuments(app.getHttpAdapter().getInstance(), options.manifest, options.trustedOnly);
  app.useGlobalFilters(new HandOnErrors());
  app.enableShutdownHooks();
  return app;
}
