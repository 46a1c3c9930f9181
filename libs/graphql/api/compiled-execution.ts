import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { DoorContext } from './enforce-seen';
import { maskErrors } from './mask-errors';

/** Answers the operations that the client was built with by plans compiled once. Others run as usual. */
export function compiledExecution(): ApolloServerPlugin<DoorContext> {
  const plans = new Map<string, CompiledQuery | null>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ contextValue, document, schema, operation, operationName, queryHash, request, response }) => {
          const variables = contextValue.trusted ? variablesOf(schema, operation, request.variables) : null;
          if (!variables) return null;
          const key = `${queryHash}:${operationName ?? ''}`;
          if (!plans.has(key)) {
            const compiled = compileQuery(schema, document, operationName ?? '');
            plans.set(key, isCompiledQuery(compiled) ? compiled : null);
          }
          const plan = plans.get(key);
          if (!plan) return null;
          const singleResult = await plan.query({}, contextValue, variables);
          return { http: response.http, body: { kind: 'single', singleResult: maskErrors(singleResult) } };
        },
      }),
  };
}

// The plan's own reading of variables knows no defaults inside inputs; and what cannot be read is refused as usual.
function variablesOf(schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, given: Record<string, unknown> = {}): Record<string, unknown> | null {
  return getVariableValues(schema, variableDefinitions ?? [], given).coerced ?? null;
}
