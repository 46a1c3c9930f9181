import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField } from 'graphql';
import { roles } from '@cobijo/access/rules/roles';
import { startApi, type Answer, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { hostileFor } from './hostile-values';
import { type Leaf, leavesOf, operationOf, plainValue, valueAt, withValue } from './operations';

interface Operation {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly text: string;
}

const schema = buildSchema(readFileSync('libs/graphql/generated/schema.graphql', 'utf8'));
const under = (kind: 'query' | 'mutation'): readonly Operation[] =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map((field) => ({ name: field.name, field, text: operationOf(kind, field) }));
const queries = under('query');
const mutations = under('mutation');
const operations = [...queries, ...mutations].filter(({ name }) => name !== 'signOut');
// Answered by plans compiled once, as in production.
const manifest = Object.fromEntries(operations.map(({ name, text }) => [name, text]));
const open = ['createFirstAdministrator', 'demo', 'enterWithCode', 'me', 'signIn'];

const spoken = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']);
const leak = /violates|relation "|column "|constraint|syntax error|invalid input|Error:|Cannot read|is not a function|node_modules|\.ts\b|_fk\b|_pkey\b|_check\b|insert into| from \w+ where /i;
// The trail, receipts and counted failures are written whatever the answer.
const always = ['act_receipt', 'audit_event', 'sign_in_throttle'];

const codesOf = ({ errors }: Answer): readonly string[] => (errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
const armOf = ({ data }: Answer): string => (Object.values(data ?? {})[0] as { readonly __typename?: string } | null)?.__typename ?? 'null';
const done = (answer: Answer): boolean => !['null', 'Invalid', 'Refused'].includes(armOf(answer));
const shown = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60);

describe('hostile input', () => {
  let api: TestApi;
  let file: ChildFile;
  let foreign: ChildFile;
  beforeAll(async () => {
    api = await startApi(manifest);
    file = await aChildFile(api);
    foreign = await aChildFile(api, { office: 'TIJ', givenNames: 'Ixquic', paternalSurname: 'Tzoc', team: [{ who: 'otherOfficeWorker', discipline: 'social_work', role: 'lead' }] });
    // Somebody with every role gets past the abilities, to where the input is read.
    for (const role of roles) await api.owner.query('insert into app_user_role (user_id, role) values ($1, $2) on conflict do nothing', [staff.socialWorker.id, role]);
    kept = await rows();
  });
  afterAll(() => api.close());
  // What the tables held after the operation before.
  let kept = '';

  const plain = ({ field }: Operation, about: ChildFile): Record<string, unknown> => {
    const known = { ...about, id: about.caseFileId, key: randomUUID(), version: 1, ID: randomUUID(), String: 'palabra', Int: 1, Float: 1, Boolean: true, Date: '2026-11-20', DateTime: '2026-11-20T10:00:00Z', JSON: 'texto' };
    return Object.fromEntries(field.args.map((arg) => [arg.name, plainValue(arg.type, arg.name, known)]));
  };
  const wrongWith = (answer: Answer): string | null => {
    if (answer.status >= 500 || codesOf(answer).some((code) => !spoken.has(code))) return `${answer.status} ${codesOf(answer).join()}`;
    return leak.test(JSON.stringify([answer.errors, answer.data])) ? JSON.stringify(answer).slice(0, 200) : null;
  };
  const rows = async (): Promise<string> => {
    const tables = await api.owner.query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1) order by 1`, [always]);
    const counts = (tables.rows as { name: string }[]).map(({ name }) => `select '${name}' as name, count(*)::integer as n, max(xmin::text::bigint) as last from "${name}"`);
    return JSON.stringify((await api.owner.query(counts.join(' union all '))).rows);
  };

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s answers hostile input in words, tells nothing, and writes nothing half', async (name, operation) => {
    const me = api.as('socialWorker');
    const leaves = operation.field.args.flatMap((arg) => leavesOf(arg.type, [arg.name]));
    const wrong: string[] = [];
    const before = kept;
    let changed = false;
    for (const [at, leaf] of leaves.entries())
      for (const value of hostileFor(leaf, at)) {
        const answer = await me.press(name, withValue(plain(operation, file), leaf.path, value));
        const badKey = leaf.path.at(-1) === 'key' && !(String(value).length >= 8 && String(value).length <= 64);
        const found = badKey && done(answer) && !open.includes(name) ? 'took a bad key' : wrongWith(answer);
        if (found) wrong.push(`${leaf.path.join('.')} ${shown(value)}: ${found}`);
        changed ||= done(answer);
      }
    kept = await rows();
    expect(wrong).toEqual([]);
    if (!changed) expect(kept).toBe(before);
  });

  const listsOf = ({ field }: Operation) => field.args.flatMap((arg) => leavesOf(arg.type, [arg.name])).filter(({ list }) => list);
  const takingLists = mutations.filter((operation) => listsOf(operation).length > 0);
  it.each(takingLists.map((operation) => [operation.name, operation] as const))('%s answers a list of two thousand at its field, and takes the longest it may without breaking', async (name, operation) => {
    const me = api.as('socialWorker');
    const many = (path: Leaf['path'], count: number) => {
      const variables = plain(operation, file);
      return withValue(variables, path, Array.from({ length: count }, () => valueAt(variables, [...path, 0])));
    };
    for (const { path } of listsOf(operation)) {
      const answer = await me.press(name, many(path, 2000));
      expect(Object.values(answer.data ?? {})).toEqual([{ __typename: 'Invalid', problems: [expect.objectContaining({ field: path.slice(1).join('.'), code: 'too-many' })] }]);
      expect({ path, wrong: wrongWith(await me.press(name, many(path, 500))) }).toEqual({ path, wrong: null });
    }
    kept = await rows();
  });

  it.each(operations.filter(({ name }) => !open.includes(name)).map((operation) => [operation.name, operation] as const))('%s answers nothing without a session', async (name, operation) => {
    const answer = await api.nobody.press(name, plain(operation, file));
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });

  const ofAFile = queries.filter(({ field }) => field.args.some(({ name }) => ['caseFileId', 'id'].includes(name)));
  it.each(ofAFile.map((operation) => [operation.name, operation] as const))("%s tells nobody that another office's file exists", async (name, operation) => {
    const nowhere = { childId: randomUUID(), caseFileId: randomUUID(), caseNo: '' };
    for (const who of ['intake', 'attorney', 'supervisorLegal', 'panelSecretary', 'panelist1', 'liaison', 'facilitator', 'privacyOfficer', 'admin'] as const) {
      const [theirs, none] = [await api.as(who).press(name, plain(operation, foreign)), await api.as(who).press(name, plain(operation, nowhere))];
      if (who === 'privacyOfficer' && name === 'trail') continue;
      expect({ who, theirs }).toEqual({ who, theirs: none });
      expect(JSON.stringify(theirs)).not.toMatch(/Ixquic|Tzoc/);
    }
  });

  it("no act changes another office's file", async () => {
    const before = await rows();
    const acts = mutations.filter(({ text }) => /\binput: \$input/.test(text)).filter(({ name }) => !open.includes(name));
    const went: string[] = [];
    for (const operation of acts) {
      const answer = await api.as('attorney').press(operation.name, plain(operation, foreign));
      if (done(answer)) went.push(operation.name);
      expect({ name: operation.name, wrong: wrongWith(answer) }).toEqual({ name: operation.name, wrong: null });
    }
    if (went.length === 0) expect(await rows()).toBe(before);
    const { rows: trail } = await api.owner.query('select distinct outcome from audit_event where case_file_id = $1', [foreign.caseFileId]);
    expect((trail as { outcome: string }[]).map(({ outcome }) => outcome)).not.toContain('done');
  });
});
