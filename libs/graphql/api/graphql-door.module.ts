import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import typeDefs from '@cobijo/graphql/generated/schema.graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { sessionHashOf } from '@cobijo/access/api/session-cookie';
import { AccountsResolver } from './accounts/accounts.resolver';
import { ChangeRoles } from './accounts/change-roles';
import { CloseAccount } from './accounts/close-account';
import { IssueAccessCode } from './accounts/issue-access-code';
import { OpenAccount } from './accounts/open-account';
import { boundLists } from './bound-lists';
import { compiledExecution } from './compiled-execution';
import { type DoorContext, enforceSeen } from './enforce-seen';
import { FirstAccessResolver } from './first-access.resolver';
import { limits } from './limits';
import { maskError } from './mask-errors';
import { SessionResolver } from './session.resolver';
import { trustedBody } from './trusted-documents';

const contextOf = (request: FastifyRequest, reply: FastifyReply): DoorContext => ({
  setCookie: (cookie) => {
    void reply.header('set-cookie', cookie);
  },
  actor: new RequestActor(sessionHashOf(request.headers.cookie, request.headers['x-cobijo-person']), request.ip),
  trusted: trustedBody(request.body),
});

/** The GraphQL endpoint: one schema from all contexts, masking, limits, compiled execution. */
@Module({
  providers: [AccountsResolver, ChangeRoles, CloseAccount, FirstAccessResolver, IssueAccessCode, OpenAccount, SessionResolver],
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      useFactory: () => ({
        typeDefs,
        path: '/graphql',
        transformSchema: (schema) => boundLists(enforceSeen(schema)),
        fieldResolverEnhancers: ['guards'],
        context: contextOf,
        introspection: false,
        playground: false,
        csrfPrevention: true,
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
        persistedQueries: false,
        allowBatchedHttpRequests: false,
        validationRules: limits,
        plugins: [ApolloServerPluginLandingPageDisabled(), compiledExecution()],
        formatError: maskError,
      }),
    }),
  ],
})
export class GraphqlDoor {}
