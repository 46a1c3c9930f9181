import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Lint {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

// Each planted file breaks one wall and must be reported.
const planted = [
  { path: 'libs/people/api/planted-look-ahead.ts', line: `export type { Decision } from '@cobijo/repatriation/rules/return-state';`, wall: '@nx/enforce-module-boundaries' },
  { path: 'libs/people/rules/planted-framework.ts', line: `import { DataSource } from 'typeorm';\nexport const source = DataSource;`, wall: 'no-restricted-imports' },
  { path: 'libs/people/rules/planted-clock.ts', line: `export const now = (): number => Date.now();`, wall: 'no-restricted-properties' },
  { path: 'libs/people/web/planted-into-api.ts', line: `export type { ChildRow } from '../api/children.queries';`, wall: 'no-restricted-imports' },
  { path: 'libs/cases/api/planted-entity.ts', line: `export type { Child } from '@cobijo/people/api/child.entity';`, wall: 'no-restricted-imports' },
  { path: 'libs/cases/api/planted-testing.ts', line: `export { staff } from '@cobijo/testing/staff';`, wall: 'no-restricted-imports' },
];

describe('the walls between contexts and tiers', () => {
  afterAll(() => planted.forEach(({ path }) => rmSync(path, { force: true })));

  it('report every forbidden import', () => {
    for (const { path, line } of planted) writeFileSync(path, `${line}\n`);
    const report = join(mkdtempSync(join(tmpdir(), 'cobijo-walls-')), 'report.json');
    spawnSync('npx', ['eslint', '-f', 'json', '-o', report, ...planted.map(({ path }) => path)], { env: { ...process.env, NX_DAEMON: 'false' } });
    const results = JSON.parse(readFileSync(report, 'utf8')) as readonly Lint[];
    const unreported = planted.filter(({ path, wall }) => !results.some(({ filePath, messages }) => filePath.endsWith(path) && messages.some(({ ruleId }) => ruleId === wall)));
    expect(unreported.map(({ path }) => path)).toEqual([]);
  }, 120_000);

  it('are drawn on a graph that has edges', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cobijo-graph-')), 'graph.json');
    spawnSync('npx', ['nx', 'graph', `--file=${file}`], { env: { ...process.env, NX_DAEMON: 'false' } });
    const { graph } = JSON.parse(readFileSync(file, 'utf8')) as { graph: { dependencies: Record<string, readonly unknown[]> } };
    expect(Object.values(graph.dependencies).flat().length).toBeGreaterThan(20);
  }, 120_000);
});
