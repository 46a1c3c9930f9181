import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { AddPlanActionInput, AdvancePlanActionInput, DraftPlanInput, IssuePlanInput, PlanStepInput } from '@cobijo/graphql/generated/server';
import { AdvanceAction } from './advance-action';
import { planPage } from './plan.queries';
import { WritePlan } from './write-plan';

@Resolver()
export class PlanResolver {
  constructor(
    private readonly reads: Reads,
    private readonly write: WritePlan,
    private readonly actions: AdvanceAction,
  ) {}

  @Query('planPage')
  page(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return planPage(this.reads, request, caseFileId);
  }

  @Mutation('draftPlan')
  draft(@Context('actor') request: RequestActor, @Args('input') input: DraftPlanInput) {
    return this.write.draft(request, input);
  }

  @Mutation('addPlanAction')
  addAction(@Context('actor') request: RequestActor, @Args('input') input: AddPlanActionInput) {
    return this.write.addAction(request, input);
  }

  @Mutation('issuePlan')
  issue(@Context('actor') request: RequestActor, @Args('input') input: IssuePlanInput) {
    return this.write.issue(request, input);
  }

  @Mutation('advancePlanAction')
  advance(@Context('actor') request: RequestActor, @Args('input') input: AdvancePlanActionInput) {
    return this.actions.advance(request, input);
  }

  @Mutation('giveChildCopyOfPlan')
  giveCopy(@Context('actor') request: RequestActor, @Args('input') input: PlanStepInput) {
    return this.write.giveCopy(request, input);
  }

  @Mutation('sendPlanToMigrationAuthority')
  sendToMigration(@Context('actor') request: RequestActor, @Args('input') input: PlanStepInput) {
    return this.write.sendToMigration(request, input);
  }

  @Mutation('callPlanPartlyMet')
  callPartlyMet(@Context('actor') request: RequestActor, @Args('input') input: PlanStepInput) {
    return this.write.callPartlyMet(request, input);
  }

  @Mutation('fulfilPlan')
  fulfil(@Context('actor') request: RequestActor, @Args('input') input: PlanStepInput) {
    return this.write.fulfil(request, input);
  }
}
