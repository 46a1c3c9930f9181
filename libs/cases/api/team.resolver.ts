import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type * as contract from '@cobijo/graphql/generated/server';
import { GiveStopReason } from './stop-orders/give-stop-reason';
import { LiftStopOrder } from './stop-orders/lift-stop-order';
import { PlaceStopOrder } from './stop-orders/place-stop-order';
import { AssignToFile } from './team/assign-to-file';
import { TeamMembership } from './team/team-membership';

/** The team of a file and its stop orders. */
@Resolver()
export class TeamActsResolver {
  constructor(
    private readonly assigning: AssignToFile,
    private readonly membership: TeamMembership,
    private readonly placing: PlaceStopOrder,
    private readonly reasons: GiveStopReason,
    private readonly lifting: LiftStopOrder,
  ) {}

  @Mutation('assignToFile')
  assignToFile(@Context('actor') request: RequestActor, @Args('input') input: contract.AssignToFileInput) {
    return this.assigning.assign(request, input);
  }

  @Mutation('acceptAssignment')
  acceptAssignment(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.AcceptAssignmentInput,
  ) {
    return this.membership.accept(request, input);
  }

  @Mutation('endAssignment')
  endAssignment(@Context('actor') request: RequestActor, @Args('input') input: contract.EndAssignmentInput) {
    return this.membership.end(request, input);
  }

  @Mutation('declareConflict')
  declareConflict(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.DeclareConflictInput,
  ) {
    return this.membership.declareConflict(request, input);
  }

  @Mutation('placeStopOrder')
  placeStopOrder(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.PlaceStopOrderInput,
  ) {
    return this.placing.place(request, input);
  }

  @Mutation('giveStopReason')
  giveStopReason(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.GiveStopReasonInput,
  ) {
    return this.reasons.give(request, input);
  }

  @Mutation('liftStopOrder')
  liftStopOrder(@Context('actor') request: RequestActor, @Args('input') input: contract.LiftStopOrderInput) {
    return this.lifting.lift(request, input);
  }
}
