import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type FormattedExecutionResult, type ExecutionResult, type GraphQLFormattedError } from 'graphql';

// What a client may be told in words of ours. Everything else is replaced by a trace id.
const spoken = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);
const logger = new Logger('GraphQL');

/** An error as the client may see it: no table, column, stack or value of a person. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  const about = formatted.extensions?.['about'];
  if (spoken.has(code))
    return { message: messages[code] ?? code, ...(formatted.path ? { path: formatted.path } : {}), extensions: { code, ...(about ? { about } : {}) } };
  const trace = randomUUID();
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  logger.error({ trace, path: formatted.path, kind: kindOf(cause) }, process.env['NODE_ENV'] === 'production' ? undefined : stackOf(cause));
  return { message: 'Something broke on our side', ...(formatted.path ? { path: formatted.path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR', trace } };
}

const messages: Readonly<Record<string, string>> = {
  FORBIDDEN: 'Your role may not do this',
  UNAUTHENTICATED: 'Sign in first',
  BAD_USER_INPUT: 'The request is malformed',
  GRAPHQL_VALIDATION_FAILED: 'The request is malformed',
  GRAPHQL_PARSE_FAILED: 'The request is malformed',
};

const kindOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}${'code' in cause ? ` ${String(cause.code)}` : ''}` : typeof cause;
const stackOf = (cause: unknown): string | undefined => (cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : undefined);

/** Masks the errors of a result that did not pass through the server's own formatting. */
export function maskErrors(result: ExecutionResult): FormattedExecutionResult {
  if (!result.errors) return result as FormattedExecutionResult;
  return { ...result, errors: result.errors.map((error) => maskError(error.toJSON(), error)) } as FormattedExecutionResult;
}
