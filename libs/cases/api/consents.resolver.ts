import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type * as contract from '@cobijo/graphql/generated/server';
import { dutyOverridesWaiting } from './consents/duty-overrides.queries';
import { FollowConsent } from './consents/follow-consent';
import { OverrideDuty } from './consents/override-duty';
import { RecordConsent } from './consents/record-consent';
import { ShareInformation } from './consents/share-information';
import { Representations } from './representation/representation';

/** Consent, sharing and representation. */
@Resolver()
export class ConsentActsResolver {
  constructor(
    private readonly consents: RecordConsent,
    private readonly following: FollowConsent,
    private readonly sharing: ShareInformation,
    private readonly representations: Representations,
  ) {}

  @Mutation('recordConsent')
  recordConsent(@Context('actor') request: RequestActor, @Args('input') input: contract.RecordConsentInput) {
    return this.consents.record(request, input);
  }

  @Mutation('reviewConsentOverride')
  reviewConsentOverride(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.ReviewConsentOverrideInput,
  ) {
    return this.following.review(request, input);
  }

  @Mutation('recordWithdrawalPassedOn')
  recordWithdrawalPassedOn(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.RecordWithdrawalPassedOnInput,
  ) {
    return this.following.recordPassedOn(request, input);
  }

  @Mutation('shareInformation')
  shareInformation(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.ShareInformationInput,
  ) {
    return this.sharing.share(request, input);
  }

  @Mutation('designateRepresentative')
  designateRepresentative(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.DesignateRepresentativeInput,
  ) {
    return this.representations.designate(request, input);
  }

  @Mutation('changeRepresentation')
  changeRepresentation(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.ChangeRepresentationInput,
  ) {
    return this.representations.change(request, input);
  }

  @Mutation('recordRepresentationServed')
  recordRepresentationServed(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.RecordRepresentationServedInput,
  ) {
    return this.representations.recordServed(request, input);
  }
}

/** Legal duties against the child's no. */
@Resolver()
export class DutyResolver {
  constructor(
    private readonly reads: Reads,
    private readonly duties: OverrideDuty,
  ) {}

  @Query('dutyOverridesWaiting')
  waiting(@Context('actor') request: RequestActor): Promise<contract.DutyOverride[]> {
    return dutyOverridesWaiting(this.reads, request);
  }

  @Mutation('askDutyOverride')
  ask(@Context('actor') request: RequestActor, @Args('input') input: contract.AskDutyOverrideInput) {
    return this.duties.ask(request, input);
  }

  @Mutation('answerDutyOverride')
  answer(@Context('actor') request: RequestActor, @Args('input') input: contract.AnswerDutyOverrideInput) {
    return this.duties.answer(request, input);
  }

  @Mutation('recordChildToldOfDuty')
  recordTold(@Context('actor') request: RequestActor, @Args('input') input: contract.RecordChildToldOfDutyInput) {
    return this.duties.recordTold(request, input);
  }
}
