import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { Kind, type SelectionSetNode, visit } from 'graphql';

const scalars = { DateTime: 'string', Date: 'string', JSON: 'unknown' };

// Pages tell the arms of a union apart: wherever an operation branches by type it also asks for the type's name.
const nameArms: Types.DocumentTransformObject = {
  transform: ({ documents }) =>
    documents.map((file) => (file.document ? { ...file, document: visit(file.document, { SelectionSet: withTypename }) } : file)),
};

function withTypename(set: SelectionSetNode): SelectionSetNode | undefined {
  const branches = set.selections.some(({ kind }) => kind === Kind.INLINE_FRAGMENT);
  const named = set.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename');
  if (!branches || named) return undefined;
  return { ...set, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }, ...set.selections] };
}

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
      documentTransforms: [nameArms],
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' } },
      config: { documentMode: 'string', scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: true, immutableTypes: true },
    },
  },
};

export default config;
