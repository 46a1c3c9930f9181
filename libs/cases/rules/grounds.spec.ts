import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { caseGroundCodes } from './grounds';

const here = 'libs/cases';
const sources = ['rules', 'api/consents', 'api/closing', 'api/steps'].flatMap((folder) =>
  readdirSync(path.join(here, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map(({ name }) => readFileSync(path.join(here, folder, name), 'utf8')),
);

describe('the codes of the file', () => {
  it('are all in the list, and the list holds no other', () => {
    const raised = sources.flatMap((text) => [
      ...text.matchAll(/(?:block|warn)\(\s*'[A-Z0-9]+',\s*'([a-z0-9-]+)'|guard\('([a-z0-9-]+)'|(?:matter|deadline|challenge|stop_order|action|consent_withdrawal|return): '([a-z-]+)'/g),
    ]);
    const codes = new Set(raised.map(([, one, other, item]) => one ?? other ?? item));
    expect([...codes].sort()).toEqual([...caseGroundCodes]);
  });
});
