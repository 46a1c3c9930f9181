import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

// The whole architecture: the file looks back, never ahead.
const floor = ['kernel', 'access', 'audit', 'graphql', 'ui', 'testing'];
const common = ['people', 'cases', 'documents'];
const mayUse = {
  kernel: [],
  access: ['kernel', 'graphql', 'ui', 'testing'],
  // The contract and the way to the server; the server's own side of the door (graphql/api) is a project of its own.
  graphql: ['kernel'],
  door: ['kernel', 'access', 'audit', 'graphql', 'testing'],
  audit: ['kernel', 'access', 'graphql', 'ui', 'testing'],
  ui: ['kernel', 'graphql', 'testing'],
  testing: ['kernel', 'access'],
  people: floor,
  cases: [...floor, 'people'],
  documents: [...floor, 'people', 'cases'],
  encounters: [...floor, ...common],
  placement: [...floor, ...common, 'encounters'],
  services: [...floor, ...common],
  legal: [...floor, ...common, 'encounters', 'placement'],
  assessments: [...floor, ...common, 'encounters', 'placement', 'services', 'legal'],
  determinations: [...floor, ...common, 'encounters', 'placement', 'services', 'legal', 'assessments'],
  repatriation: [...floor, ...common, 'encounters', 'placement', 'services', 'legal', 'assessments', 'determinations'],
};
const contexts = Object.keys(mayUse).filter((lib) => !['kernel', 'testing'].includes(lib));
const depConstraints = [
  ...Object.entries(mayUse).map(([lib, uses]) => ({
    sourceTag: `domain:${lib}`,
    onlyDependOnLibsWithTags: [lib, ...uses].map((name) => `domain:${name}`),
  })),
  { sourceTag: 'domain:migrations', onlyDependOnLibsWithTags: ['domain:migrations'] },
  { sourceTag: 'domain:api', onlyDependOnLibsWithTags: ['domain:api', 'domain:migrations', ...Object.keys(mayUse).map((n) => `domain:${n}`)] },
  { sourceTag: 'domain:web', onlyDependOnLibsWithTags: ['domain:web', ...contexts.map((n) => `domain:${n}`), 'domain:kernel', 'domain:testing'] },
  { sourceTag: 'domain:e2e', onlyDependOnLibsWithTags: ['domain:e2e', 'domain:kernel', 'domain:testing'] },
];

const server = { regex: '^(@nestjs/|@apollo/|typeorm$|typeorm/|pg$|fastify|node:|graphql$)' };
const angularPackages = { regex: '^@angular/' };
const intoApi = { regex: '(^|/)api/' };
const intoWeb = { regex: '(^|/)web/' };
const intoTesting = { regex: '^@cobijo/testing/' };
const foreignEntity = { regex: '^@cobijo/.*\\.(entity|resolver)$' };
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const switches = [
  'libs/*/rules/**/*.ts',
  'libs/access/api/check-password.ts', 'libs/assessments/web/assessment-page/join-answers.ts', 'libs/repatriation/web/guard-sheet/guard-sheet.ts', 'libs/ui/kit/clock.ts',
];

export default tseslint.config(
  { ignores: ['**/generated/**', '**/dist/**', 'node_modules/**', '.nx/**', 'tmp/**', '.data/**', '.angular/**'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-undef': 'off',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
    },
  },
  // Every switch is checked against the types of its codes. Types cost most of the time, so a switch stands only where they are asked.
  { files: ['**/*.ts'], ignores: switches, rules: {
    'no-restricted-syntax': ['error', { selector: 'SwitchStatement', message: 'Use a record of the codes, or name the file in `switches`, so that the branches are checked.' }],
  } },
  { files: switches, languageOptions: { parserOptions: { project: ['apps/api/tsconfig.json', 'apps/web/tsconfig.spec.json'], tsconfigRootDir: import.meta.dirname } }, rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' } },
  { files: ['libs/*/rules/**/*.ts'], rules: {
    ...forbid(server, angularPackages, intoApi, intoWeb, intoTesting),
    'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document', 'localStorage'],
    'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Time is a fact: take it as an argument.' }, { object: 'Math', property: 'random', message: 'Chance is a fact: take it as an argument.' }],
  } },
  { files: ['libs/*/api/**/*.ts'], rules: forbid(angularPackages, intoWeb, foreignEntity, intoTesting) },
  { files: ['libs/*/web/**/*.ts', 'libs/ui/**/*.ts', 'apps/web/**/*.ts'], rules: forbid(server, intoApi, intoTesting) },
  { files: ['migrations/**/*.ts'], rules: { 'max-lines': ['error', { max: 500 }] } },
  { files: ['**/*.spec.ts', 'libs/testing/**/*.ts'], rules: { 'no-restricted-imports': 'off', 'max-lines': ['error', { max: 500 }] } },
  { files: ['libs/*/web/**/*.ts', 'libs/ui/**/*.ts', 'apps/web/**/*.ts'], extends: [...angular.configs.tsRecommended], processor: angular.processInlineTemplates, rules: {
    '@angular-eslint/component-class-suffix': 'off', '@angular-eslint/directive-class-suffix': 'off',
  } },
  { files: ['libs/*/web/**/*.html', 'libs/ui/**/*.html', 'apps/web/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
);
