import path from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';

const root = path.resolve(import.meta.dirname, '../..');
const swc = [
  '@swc/jest',
  {
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
  },
];
const aliases = {
  '^@cobijo/migrations/(.*)$': '<rootDir>/migrations/$1',
  '^@cobijo/([^/]+)/(.*)$': '<rootDir>/libs/$1/$2',
};
const ignored = { modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tmp', '<rootDir>/.data'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/tmp/'] };

export default {
  rootDir: root,
  projects: [
    {
      displayName: 'rules',
      rootDir: root,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/libs/*/rules/**/*.spec.ts', '<rootDir>/libs/testing/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/matchers.ts'],
      transform: { '\\.ts$': swc, '\\.graphql$': '<rootDir>/libs/testing/sdl-transform.cjs' },
      moduleNameMapper: aliases,
      ...ignored,
    },
    {
      displayName: 'api',
      rootDir: root,
      testEnvironment: '<rootDir>/libs/testing/api-environment.mjs',
      testMatch: ['<rootDir>/libs/*/api/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/migrations/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/matchers.ts'],
      transform: { '\\.ts$': swc, '\\.graphql$': '<rootDir>/libs/testing/sdl-transform.cjs' },
      moduleNameMapper: aliases,
      ...ignored,
      // Races want the build, and come after it.
      testPathIgnorePatterns: [...ignored.testPathIgnorePatterns, '/apps/api/src/races/'],
    },
    {
      displayName: 'races',
      rootDir: root,
      testEnvironment: '<rootDir>/libs/testing/api-environment.mjs',
      testMatch: ['<rootDir>/apps/api/src/races/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/matchers.ts'],
      transform: { '\\.ts$': swc, '\\.graphql$': '<rootDir>/libs/testing/sdl-transform.cjs' },
      moduleNameMapper: aliases,
      ...ignored,
    },
    {
      displayName: 'web',
      ...presets.createCjsPreset({ tsconfig: '<rootDir>/apps/web/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' }),
      rootDir: root,
      testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts', '<rootDir>/libs/ui/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts', '<rootDir>/libs/graphql/transport/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/test-setup.ts'],
      moduleNameMapper: aliases,
      ...ignored,
    },
  ],
};
