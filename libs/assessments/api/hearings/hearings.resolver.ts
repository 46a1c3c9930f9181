import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { GiveFeedbackToChildInput, RecordChildHearingInput, WeighChildViewInput } from '@cobijo/graphql/generated/server';
import { HearChild } from './hear-child';
import { hearingsPage } from './hearings.queries';
import { TellBack } from './tell-back';
import { WeighView } from './weigh-view';

@Resolver()
export class HearingsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly hearChild: HearChild,
    private readonly weighView: WeighView,
    private readonly tellBack: TellBack,
  ) {}

  @Query('hearingsPage')
  hearings(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return hearingsPage(this.reads, request, caseFileId);
  }

  @Mutation('recordChildHearing')
  recordChildHearing(@Context('actor') request: RequestActor, @Args('input') input: RecordChildHearingInput) {
    return this.hearChild.hear(request, input);
  }

  @Mutation('weighChildView')
  weighChildView(@Context('actor') request: RequestActor, @Args('input') input: WeighChildViewInput) {
    return this.weighView.weigh(request, input);
  }

  @Mutation('giveFeedbackToChild')
  giveFeedbackToChild(@Context('actor') request: RequestActor, @Args('input') input: GiveFeedbackToChildInput) {
    return this.tellBack.tell(request, input);
  }
}
