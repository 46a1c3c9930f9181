import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { maskError } from './mask-errors';

/** Hands every error on to `maskError`, the one place that decides what is logged: never a value of a person. Outside GraphQL only a status is answered. */
@Catch()
export class HandOnErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    void host.switchToHttp().getResponse<FastifyReply>().status(statusOf(error)).send();
    return undefined;
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof GraphQLError)) maskError({ message: '' }, error);
  const code = error instanceof GraphQLError ? String(error.extensions['code']) : '';
  return { UNAUTHENTICATED: 401, FORBIDDEN: 403 }[code] ?? 500;
}
