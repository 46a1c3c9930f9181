import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, type GraphQLNamedType, isInputObjectType, isNonNullType, isObjectType, specifiedScalarTypes } from 'graphql';
import { startApi, type TestApi } from '@cobijo/testing/api';

const schema = buildSchema(readFileSync('libs/graphql/generated/schema.graphql', 'utf8'));
const roots = new Set(['Query', 'Mutation']);
const specifiedScalars = new Set(specifiedScalarTypes.map(({ name }) => name));
const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] => (isObjectType(type) ? Object.values(type.getFields()) : []);
const classOf = (field: GraphQLField<unknown, unknown>): string | undefined => {
  const value = field.astNode?.directives?.find(({ name }) => name.value === 'seen')?.arguments?.[0]?.value;
  return value?.kind === 'EnumValue' ? value.value : undefined;
};
const content = objects.filter(({ name }) => !roots.has(name)).flatMap((type) => fieldsOf(type).map((field) => ({ type: type.name, field })));

describe('the contract', () => {
  it('gives every field of content a sensitivity class (domain 4.0)', () =>
    expect(content.filter(({ field }) => !classOf(field)).map(({ type, field }) => `${type}.${field.name}`)).toEqual([]));

  it('lets every field from S2 upwards be null, so that masking never breaks a page', () => {
    const masked = content.filter(({ field }) => !['S0', 'S1'].includes(classOf(field) ?? 'S0'));
    expect(masked.filter(({ field }) => isNonNullType(field.type)).map(({ type, field }) => `${type}.${field.name}`)).toEqual([]);
  });

  it('describes every type, field and operation', () => {
    const spoken = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !roots.has(name) && !specifiedScalars.has(name));
    const described = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInputObjectType(type));
    expect([
      ...spoken.filter(({ description }) => !description).map(({ name }) => name),
      ...described.filter(({ name }) => !name.startsWith('__')).flatMap((type) =>
        Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)),
    ]).toEqual([]);
  });

  it('names acts, and has no way to delete (R97, LGDNNA 109)', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter((name) => /^(delete|remove|destroy|update[A-Z]\w*s?$)/.test(name))).toEqual([]);
  });

  it('carries an idempotency key in every act', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => name !== 'signOut');
    const without = fields.filter(({ args }) => {
      const [input] = args;
      const type = input && isNonNullType(input.type) ? input.type.ofType : input?.type;
      return !(isInputObjectType(type) && type.getFields()['key']);
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('the running API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('has a resolver for every operation', () => {
    const running = api.schema();
    const unanswered = [running.getQueryType(), running.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}).filter(({ resolve }) => resolve === undefined).map(({ name }) => name),
    );
    expect(unanswered).toEqual([]);
  });

  it('forces row security on every table but those that name nobody', async () => {
    const { rows } = await api.owner.query(`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`);
    expect((rows as { name: string }[]).map(({ name }) => name)).toEqual(['calendar_day', 'case_counter', 'migrations', 'office', 'referral_counter']);
  });

  it('lets only functions of the gate look past row security, with a search path that nobody can bend', async () => {
    const { rows } = await api.owner.query(`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'sec') and p.prosecdef
        and (pg_get_userbyid(p.proowner) <> 'cobijo_gate' or not coalesce(p.proconfig::text, '') like '%search_path=pg_catalog, public%')`);
    expect(rows).toEqual([]);
  });

  it('gives the application no way to delete, truncate or own', async () => {
    const { rows } = await api.owner.query(`
      select table_name, privilege_type from information_schema.role_table_grants
      where grantee = 'cobijo_app' and privilege_type in ('DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER')`);
    expect(rows).toEqual([]);
    const { rows: roles } = await api.owner.query(`select rolsuper, rolbypassrls from pg_roles where rolname in ('cobijo_app', 'cobijo_gate', 'cobijo_owner')`);
    expect(roles.every(({ rolsuper, rolbypassrls }) => !rolsuper && !rolbypassrls)).toBe(true);
  });

  it('shows nothing to the application without a proven session', async () => {
    const { rows } = await api.owner.query(`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity and has_table_privilege('cobijo_app', c.oid, 'select')`);
    for (const { name } of rows as { name: string }[]) {
      const { rows: seen } = await api.nobodySql(`select 1 from ${name} limit 1`);
      expect({ name, seen: seen.length }).toEqual({ name, seen: 0 });
    }
  });

  it('tells a stranger nothing about tables, columns or stacks when something breaks', async () => {
    const { errors } = await api.as('socialWorker').send('{ trail(caseFileId: "not-an-id") { next } }');
    expect(errors?.[0]?.message).toBe('The request is malformed');
    expect(JSON.stringify(errors)).not.toMatch(/uuid|audit_event|select|\.ts/);
  });

  it('has a schema that its entities agree with', async () => {
    expect(await api.drift()).toEqual([]);
  });
});
