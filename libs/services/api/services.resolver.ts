import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { RecordInfoSessionInput } from '@cobijo/graphql/generated/server';
import { informationPage } from './info-sessions.queries';
import { RecordInfoSession } from './record-info-session';

@Resolver()
export class ServicesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly recordSession: RecordInfoSession,
  ) {}

  @Query('informationPage')
  information(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return informationPage(this.reads, request, caseFileId);
  }

  @Mutation('recordInfoSession')
  recordInfoSession(@Context('actor') request: RequestActor, @Args('input') input: RecordInfoSessionInput) {
    return this.recordSession.record(request, input);
  }
}
