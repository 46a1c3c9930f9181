import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mandated, traceDocument, traceTable } from './traceability';

const files = (...patterns: string[]): ReadonlyMap<string, string> => new Map(patterns.flatMap((pattern) => globSync(pattern)).map((path) => [path, readFileSync(path, 'utf8')]));

const rules = new Map([...files('libs/*/rules/**/*.ts')].filter(([path]) => !/\.(spec|fixture)\.ts$/.test(path)));
const table = traceTable(rules, files('libs/*/rules/**/*.spec.ts'), files('libs/*/api/**/*.spec.ts', 'apps/api/src/**/*.spec.ts'));

describe('every rule and guard of the domain reference', () => {
  afterAll(() => {
    mkdirSync('dist', { recursive: true });
    writeFileSync('dist/traceability.md', `${traceDocument(table)}\n`);
  });

  it.each(mandated)('%s stands in a rule file, in a spec of it, and in a spec through the API', (number) => {
    const { rules: inRules = [], ruleSpecs = [], apiSpecs = [] } = table.get(number) ?? {};
    expect({ number, missing: [['rule', inRules], ['rule spec', ruleSpecs], ['API spec', apiSpecs]].filter(([, paths]) => paths?.length === 0).map(([what]) => what) }).toEqual({ number, missing: [] });
  });
});
