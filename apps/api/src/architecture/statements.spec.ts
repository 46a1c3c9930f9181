import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { aRequestedReturn } from '@cobijo/testing/stories/a-return';
import { aStartedAssessment } from '@cobijo/testing/stories/an-approved-assessment';

const documents = Object.values(JSON.parse(readFileSync('libs/graphql/generated/client/persisted-documents.json', 'utf8')) as Record<string, string>);

interface Page {
  readonly name: string;
  readonly text: string;
  readonly fields: number;
  readonly variables: readonly string[];
}

const pages: readonly Page[] = documents.flatMap((text) => {
  const [operation] = parse(text).definitions.filter((definition) => definition.kind === 'OperationDefinition');
  if (!operation || operation.operation !== 'query') return [];
  return [{
    name: operation.name?.value ?? '',
    text,
    fields: operation.selectionSet.selections.length,
    variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
  }];
});

// What every read has round its statement: transaction, session, trail.
const frame = /^(begin|commit|start transaction|rollback|select \* from sec\.enter|insert into audit_event)/i;

// Pages that ask more than one statement for a field, each with its reason.
const more: Readonly<Record<string, number>> = {
  // The flags of the server are no statement: only the person is asked for.
  Session: 1,
};

describe('every page of the client', () => {
  let api: TestApi;
  let known: Readonly<Record<string, unknown>> = {};
  beforeAll(async () => {
    api = await startApi();
    const { caseFileId, childId, determinationId, planId } = await aRequestedReturn(api);
    const id = await aStartedAssessment(api, caseFileId);
    known = {
      caseFileId, childId, determinationId, planId, id: caseFileId, assessmentId: id, scope: 'mine', filter: { scope: 'mine' }, question: 'A.date',
      query: { name: 'Petrona Matías' }, AssessmentPage: { id },
    };
  });
  afterAll(() => api.close());

  async function statementsOf({ name, text, variables }: Page): Promise<readonly string[]> {
    const own = (known[name] ?? {}) as Readonly<Record<string, unknown>>;
    const given = Object.fromEntries(variables.map((variable) => [variable, own[variable] ?? known[variable] ?? (variable.endsWith('Id') ? known['caseFileId'] : null)]));
    const { heard, stop } = api.listen();
    const { errors } = await api.as('socialWorker').send(text, given);
    stop();
    expect({ name, errors: errors ?? [] }).toEqual({ name, errors: [] });
    return heard.filter((statement) => !frame.test(statement.trim()));
  }

  it.each(pages)('$name asks one statement for each of its fields', async (page) => {
    const asked = await statementsOf(page);
    const most = more[page.name] ?? page.fields;
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length > most ? asked.map((statement) => statement.slice(0, 80)) : []).toEqual([]);
  });
});
