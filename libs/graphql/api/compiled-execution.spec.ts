import { ApolloServer } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { compiledExecution } from './compiled-execution';
import type { DoorContext } from './enforce-seen';
import { maskError } from './mask-errors';

const typeDefs = `
  enum Stage { open closed }
  interface Named { name: String }
  type Child implements Named { name: String age: Int! stage: Stage siblings: [Child!] mother: Person }
  type Person implements Named { name: String phone: String! }
  union Answer = Child | Person
  input Filter { stage: Stage = open names: [String!] limit: Int! = 3 }
  type Query {
    child: Child children: [Child] strict: [Child!]! answers: [Answer!] named: [Named]
    echo(filter: Filter!, at: Stage): String!
    fails: String failsLater: String! denied: String badInput: String
  }`;

const ana = { __typename: 'Child', name: 'Ana', age: 9, stage: 'open', siblings: [{ __typename: 'Child', name: 'Íñigo', age: 4 }], mother: { __typename: 'Person', name: 'Rut', phone: '1' } };
const broken = {
  noAge: { ...ana, age: null },
  oddAge: { ...ana, age: 2.5 },
  oddStage: { ...ana, stage: 'adult' },
  motherWithoutPhone: { ...ana, mother: { name: 'Rut', phone: null } },
  siblingWithoutAge: { ...ana, siblings: [{ name: 'Íñigo', age: 4 }, { name: 'Yeimi', age: null }] },
  siblingsNoList: { ...ana, siblings: 'none' },
};

const thrown = (error: Error) => (): never => {
  throw error;
};
const resolversOver = (child: object | null) => ({
  Query: {
    child: () => child,
    children: () => [ana, Promise.resolve(child), null],
    strict: () => Promise.resolve([ana, child]),
    answers: () => [ana, { __typename: 'Person', name: 'Rut', phone: '1' }],
    named: () => [ana, child],
    echo: (_: unknown, args: object) => JSON.stringify(args),
    fails: thrown(new Error('relation "child" does not exist')),
    failsLater: () => Promise.reject(new Error('connection lost')),
    denied: thrown(new GraphQLError('Forbidden', { extensions: { code: 'FORBIDDEN', about: 'Child' } })),
    badInput: () => Promise.reject(new GraphQLError('malformed', { extensions: { code: 'BAD_USER_INPUT' } })),
  },
  Answer: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
});

const serverOver = (child: object | null): ApolloServer<DoorContext> => {
  const schema = makeExecutableSchema({ typeDefs, resolvers: resolversOver(child) });
  return new ApolloServer<DoorContext>({ schema, formatError: maskError, plugins: [compiledExecution()], includeStacktraceInErrorResponses: false });
};

interface Asking {
  readonly trusted: boolean;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

async function answerOf(server: ApolloServer<DoorContext>, { trusted, query, variables }: Asking): Promise<unknown> {
  const contextValue = { actor: new RequestActor(null, ''), setCookie: () => undefined, trusted };
  const { body, http } = await server.executeOperation({ query, variables }, { contextValue });
  const result = body.kind === 'single' ? body.singleResult : null;
  // The number of a trace is new each time, and errors of parallel fields may come in any order.
  const errors = result?.errors?.map((error) => JSON.stringify(error).replace(/"trace":"[^"]*"/, '"trace":"*"')).sort();
  return JSON.parse(JSON.stringify({ data: result?.data, errors, status: http.status ?? 200 }));
}

const whole = '{ name age stage siblings { name age } mother { name phone } }';
interface Case {
  readonly about: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
const queries: readonly Case[] = [
  { about: 'one object', query: `{ child ${whole} }` },
  { about: 'a list with a hole', query: `{ children ${whole} }` },
  { about: 'a list without holes', query: `{ strict ${whole} }` },
  { about: 'a union', query: '{ answers { __typename ... on Child { name age } ... on Person { phone } } }' },
  { about: 'an interface', query: '{ named { __typename name ... on Child { stage } } }' },
  { about: 'aliases and fragments', query: 'query { a: child { ...part } b: child { n: name ...part } } fragment part on Child { stage mother { p: phone } }' },
  { about: 'a field skipped and one included', query: 'query ($no: Boolean!) { child { name @skip(if: $no) age @include(if: $no) } }', variables: { no: true } },
  { about: 'what was left out of the input', query: 'query ($f: Filter!) { echo(filter: $f) }', variables: { f: {} } },
  { about: 'input as it came', query: 'query ($f: Filter!, $s: Stage) { echo(filter: $f, at: $s) }', variables: { f: { stage: 'closed', names: ['Ñ'], limit: 1 }, s: 'open' } },
  { about: 'null where nothing was given', query: 'query ($s: Stage) { echo(filter: { names: null }, at: $s) }', variables: { s: null } },
  { about: 'a failure', query: '{ fails child { name } }' },
  { about: 'a failure that takes everything with it', query: '{ failsLater child { name } }' },
  { about: 'a denial', query: '{ denied badInput }' },
  { about: 'a value that no enumeration has', query: 'query ($s: Stage) { echo(filter: {}, at: $s) }', variables: { s: 'adult' } },
  { about: 'a missing value', query: 'query ($f: Filter!) { echo(filter: $f) }', variables: {} },
  { about: 'a value of another kind', query: 'query ($f: Filter!) { echo(filter: $f) }', variables: { f: { limit: 'many', extra: 1 } } },
];
const children: Readonly<Record<string, object | null>> = { whole: ana, nobody: null, ...broken };

describe('compiled execution', () => {
  beforeAll(() => Logger.overrideLogger(false));

  describe.each(Object.entries(children))('of answers about %s', (_, child) => {
    const server = serverOver(child);
    afterAll(() => server.stop());

    it.each(queries)('gives $about exactly as plain execution does', async ({ query, variables = {} }) => {
      const plain = await answerOf(server, { trusted: false, query, variables });
      expect(await answerOf(server, { trusted: true, query, variables })).toEqual(plain);
    });
  });
});
