import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Lint {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

// Each text, planted under the name of a file, breaks one wall and must be reported.
const planted = [
  { path: 'libs/people/api/children.queries.ts', line: `export type { Decision } from '@cobijo/repatriation/rules/return-state';`, wall: '@nx/enforce-module-boundaries' },
  { path: 'libs/people/rules/settings.ts', line: `import { DataSource } from 'typeorm';\nexport const source = DataSource;`, wall: 'no-restricted-imports' },
  { path: 'libs/people/rules/duplicate-score.ts', line: `export const now = (): number => Date.now();`, wall: 'no-restricted-properties' },
  { path: 'libs/people/web/family-page/bond-page.ts', line: `export type { ChildRow } from '../../api/children.queries';`, wall: 'no-restricted-imports' },
  { path: 'libs/cases/api/file-answers.ts', line: `export type { Child } from '@cobijo/people/api/child.entity';`, wall: 'no-restricted-imports' },
  { path: 'libs/cases/api/deadlines.ts', line: `export { staff } from '@cobijo/testing/staff';`, wall: 'no-restricted-imports' },
];

describe('the walls between contexts and tiers', () => {
  // Linted as texts: nothing is written where others compile and lint meanwhile. A single run would read
  // the files from the disk instead of the texts, and it is assumed wherever CI is set.
  it('report every forbidden import', () => {
    const lint = `import { ESLint } from 'eslint'; const eslint = new ESLint(); const found = [];
      for (const { path, line } of ${JSON.stringify(planted)}) found.push(...(await eslint.lintText(line, { filePath: path }))); console.log('\\n' + JSON.stringify(found));`;
    const { stdout } = spawnSync('node', ['--input-type=module', '-e', lint], { encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false', TSESTREE_SINGLE_RUN: 'false' } });
    const results = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as readonly Lint[];
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
