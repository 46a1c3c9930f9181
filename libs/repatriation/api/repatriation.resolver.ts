import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import type * as Contract from '@cobijo/graphql/generated/server';
import { ArrangeReturn } from './journey/arrange-return';
import { AuthoriseReturn } from './journey/authorise-return';
import { ExecuteReturn } from './journey/execute-return';
import { HandOverReturn } from './journey/hand-over-return';
import { RecordReturnFollowUp } from './journey/record-return-follow-up';
import { RecordReturnIncident } from './journey/record-return-incident';
import { RevokeReturnAuthorisation } from './journey/revoke-return-authorisation';
import { ReturnSheetPage } from './return-sheet-page';

@Resolver()
export class RepatriationResolver {
  constructor(
    private readonly page: ReturnSheetPage,
    private readonly arranging: ArrangeReturn,
    private readonly authorising: AuthoriseReturn,
    private readonly revoking: RevokeReturnAuthorisation,
    private readonly executing: ExecuteReturn,
    private readonly incidents: RecordReturnIncident,
    private readonly handingOver: HandOverReturn,
    private readonly followUps: RecordReturnFollowUp,
  ) {}

  @Query('returnSheet')
  returnSheet(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return this.page.read(request, caseFileId);
  }

  @Mutation('arrangeReturn')
  arrangeReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.ArrangeReturnInput) {
    return this.arranging.arrange(request, input);
  }

  @Mutation('authoriseReturn')
  authoriseReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.SignReturnInput) {
    return this.authorising.authorise(request, input);
  }

  @Mutation('revokeReturnAuthorisation')
  revokeReturnAuthorisation(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.ReturnActInput,
  ) {
    return this.revoking.revoke(request, input);
  }

  @Mutation('executeReturn')
  executeReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.SignReturnInput) {
    return this.executing.execute(request, input);
  }

  @Mutation('recordReturnIncident')
  recordReturnIncident(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.RecordReturnIncidentInput,
  ) {
    return this.incidents.record(request, input);
  }

  @Mutation('handOverReturn')
  handOverReturn(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.HandOverReturnInput,
  ) {
    return this.handingOver.handOver(request, input);
  }

  @Mutation('recordReturnFollowUp')
  recordReturnFollowUp(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.RecordReturnFollowUpInput,
  ) {
    return this.followUps.record(request, input);
  }
}
