import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', Date: 'string', JSON: 'unknown' };

const config: CodegenConfig = {
  schema: 'libs/*/api/**/*.schema.graphql',
  documents: ['libs/*/web/**/*.graphql', 'apps/web/src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'libs/graphql/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'libs/graphql/generated/server.ts': {
      plugins: ['typescript'],
      config: { scalars, immutableTypes: true, enumsAsTypes: true, useTypeImports: true, skipTypename: false, nonOptionalTypename: true, maybeValue: 'T | null' },
    },
    'libs/graphql/generated/client/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' } },
      config: { documentMode: 'string', scalars, enumsAsTypes: true, useTypeImports: true, nonOptionalTypename: true, immutableTypes: true },
    },
  },
};

export default config;
