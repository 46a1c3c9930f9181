import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '@cobijo/graphql/api/serve';
import manifest from '@cobijo/graphql/generated/client/persisted-documents.json';
import { AppModule } from './app.module';
import type { Settings } from './settings';

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The whole product on one port: API, and the web application when its folder is given. */
export async function createServer(settings: Settings): Promise<NestFastifyApplication> {
  const app = await createApplication(AppModule, { manifest, trustedOnly: settings.mode === 'production' || process.env['TRUSTED_ONLY'] !== 'false' });
  const server = app.getHttpAdapter().getInstance();
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: settings.mode === 'production' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  });
  if (settings.webRoot) await serveWeb(app, resolve(settings.webRoot));
  return app;
}

async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(root)) throw new Error('The web application is not built.');
  const index = readFileSync(resolve(root, 'index.html'), 'utf8');
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    // Hashed names never change; everything else is asked for again.
    setHeaders: (reply, path) => {
      void reply.header('cache-control', /-[\w-]{8}\.(js|css)/.test(path) || path.includes('/media/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (extname(path) !== '') return reply.code(404).send({ message: 'Not found' });
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(index);
  });
}
