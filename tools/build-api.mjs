// Bundles the server programs: esbuild links the libs, SWC keeps the decorators' types.
import { rmSync } from 'node:fs';
import { transformFile } from '@swc/core';
import esbuild from 'esbuild';

const out = 'dist/apps/api';
rmSync(out, { recursive: true, force: true });

const decorators = {
  name: 'swc-decorators',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transformFile(path, {
        sourceMaps: 'inline',
        swcrc: false,
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      });
      return { loader: 'js', contents: code };
    });
  },
};

// @nestjs/typeorm asks at run time for two things that TypeORM 1 no longer has, and so loads a second TypeORM beside the one in the bundle.
const oneTypeorm = {
  name: 'one-typeorm',
  setup(build) {
    build.onLoad({ filter: /@nestjs[\\/]typeorm[\\/].*typeorm-compat\.js$/ }, () => ({ contents: 'export const Connection = undefined, AbstractRepository = undefined;' }));
  },
};

// Packages go into the bundle, so that a start reads a few files and not thousands; except those with a native part, and
// what the framework asks for only where it is installed.
const notBundled = [
  '@node-rs/argon2', 'pg-native',
  '@apollo/gateway', '@apollo/subgraph', '@as-integrations/express5', '@fastify/multipart', '@fastify/view', '@nestjs/microservices', '@nestjs/platform-express', '@nestjs/websockets', 'class-transformer', 'class-validator', 'ts-morph',
];
const requireOfModules = "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);";

await esbuild.build({
  entryPoints: {
    main: 'apps/api/src/main.ts',
    migrate: 'apps/api/src/migrate-command.ts',
    worker: 'apps/api/src/worker/main.ts',
    seed: 'apps/api/src/seed/seed-command.ts',
    'under-test': 'apps/api/src/under-test.ts',
  },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: notBundled,
  banner: { js: requireOfModules },
  tsconfig: 'tsconfig.base.json',
  loader: { '.graphql': 'text', '.json': 'json' },
  sourcemap: true,
  keepNames: true,
  plugins: [decorators, oneTypeorm],
});
