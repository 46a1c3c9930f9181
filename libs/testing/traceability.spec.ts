import { globSync, readFileSync } from 'node:fs';
import { mandated, traceTable } from './traceability';

const files = (pattern: string): ReadonlyMap<string, string> => new Map(globSync(pattern).map((path) => [path, readFileSync(path, 'utf8')]));

const rules = new Map([...files('libs/*/rules/**/*.ts')].filter(([path]) => !path.endsWith('.spec.ts')));
const specs = new Map([...files('libs/*/{rules,api}/**/*.spec.ts'), ...files('apps/api/src/**/*.spec.ts')]);
const table = traceTable(rules, specs);

describe('every rule and guard of the domain reference', () => {
  it.each(mandated)('%s stands in a rule file and in the title of a spec', (number) => {
    const row = table.get(number);
    expect({ number, inRules: (row?.rules.length ?? 0) > 0, inSpecs: (row?.specs.length ?? 0) > 0 }).toEqual({ number, inRules: true, inSpecs: true });
  });
});
