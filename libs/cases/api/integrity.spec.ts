import { readFileSync } from 'node:fs';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';

describe('nothing is deleted (R97, LGDNNA 109)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  it('R97 the application may delete or truncate no table of the product', async () => {
    const { rows } = await api.owner.query(
      `select table_name, privilege_type from information_schema.role_table_grants
        where grantee = 'cobijo_app' and table_schema = 'public' and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`,
    );
    expect(rows).toEqual([]);
  });

  it('R97 a delete in raw SQL is denied on every table of the file', async () => {
    for (const table of [
      'case_file',
      'case_assignment',
      'consent',
      'stop_order',
      'deadline',
      'closure',
      'representation',
      'sharing',
    ])
      await expect(api.app.query('supervisorLegal', `delete from ${table}`)).rejects.toThrow(
        'permission denied',
      );
  });

  it('R97 the contract has no act that deletes', async () => {
    const { data } = await api.as('attorney').send('query { __typename }');
    expect(data).toEqual({ __typename: 'Query' });
    const { errors } = await api.as('attorney').send('mutation { deleteCaseFile(id: "1") { __typename } }');
    expect(errors?.length).toBe(1);
  });

  it('R97 and no name of an act in the contract speaks of deleting', () => {
    const sdl = readFileSync('libs/graphql/generated/schema.graphql', 'utf8');
    const mutations = /type Mutation \{([\s\S]*?)\n\}/.exec(sdl)?.[1] ?? '';
    expect(mutations).toContain('placeStopOrder');
    expect(mutations.match(/^\s+(delete|remove|destroy|purge|erase)\w*/gim)).toBeNull();
  });

  it('R96 append-only records take no update in raw SQL', async () => {
    for (const table of [
      'case_state_change',
      'case_competence',
      'consent',
      'consent_scope',
      'consent_override_review',
      'sharing',
      'withdrawal_notice',
      'reopening',
    ])
      await expect(
        api.app.query('supervisorLegal', `update ${table} set created_at = now()`),
      ).rejects.toThrow('permission denied');
  });

  it('a statutory clock is not waived in raw SQL either (LGDNNA 106)', async () => {
    const { caseFileId } = await aChildFile(api);
    await api.owner.query(
      `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
       select gen_random_uuid(), $1, 'DL17', 'review', 'statutory', now(), now(), now(), 'us', created_by from case_file where id = $1`,
      [caseFileId],
    );
    const raw = api.app.query(
      'attorney',
      `update deadline set state = 'waived', waive_reason = 'x' where case_file_id = $1`,
      [caseFileId],
    );
    await expect(raw).rejects.toThrow('deadline_waive_check');
  });
});
