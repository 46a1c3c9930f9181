import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import type * as Contract from '@cobijo/graphql/generated/server';
import { AttestSafeguard } from './papers/attest-safeguard';
import { RecordInmResolution } from './papers/record-inm-resolution';
import { RecordReturnNotified } from './papers/record-return-notified';
import { RecordReturnWaiver } from './papers/record-return-waiver';
import { CloseReturn } from './requests/close-return';
import { RequestReturn } from './requests/request-return';
import { ResumeReturn } from './requests/resume-return';
import { ScreenReturn } from './requests/screen-return';
import { ReconfirmWithChild } from './words/reconfirm-with-child';
import { RecordFearExpressed } from './words/record-fear-expressed';

@Resolver()
export class ReturnPapersResolver {
  constructor(
    private readonly requesting: RequestReturn,
    private readonly screening: ScreenReturn,
    private readonly resuming: ResumeReturn,
    private readonly closing: CloseReturn,
    private readonly attesting: AttestSafeguard,
    private readonly resolutions: RecordInmResolution,
    private readonly notices: RecordReturnNotified,
    private readonly waivers: RecordReturnWaiver,
    private readonly reconfirming: ReconfirmWithChild,
    private readonly fears: RecordFearExpressed,
  ) {}

  @Mutation('requestReturn')
  requestReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.RequestReturnInput) {
    return this.requesting.request(request, input);
  }

  @Mutation('screenReturn')
  screenReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.ReturnActInput) {
    return this.screening.screen(request, input);
  }

  @Mutation('resumeReturn')
  resumeReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.ReturnActInput) {
    return this.resuming.resume(request, input);
  }

  @Mutation('closeReturn')
  closeReturn(@Context('actor') request: RequestActor, @Args('input') input: Contract.CloseReturnInput) {
    return this.closing.close(request, input);
  }

  @Mutation('attestSafeguard')
  attestSafeguard(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.AttestSafeguardInput,
  ) {
    return this.attesting.attest(request, input);
  }

  @Mutation('recordInmResolution')
  recordInmResolution(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.RecordInmResolutionInput,
  ) {
    return this.resolutions.record(request, input);
  }

  @Mutation('recordReturnNotified')
  recordReturnNotified(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.RecordReturnNotifiedInput,
  ) {
    return this.notices.record(request, input);
  }

  @Mutation('recordReturnWaiver')
  recordReturnWaiver(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.RecordReturnWaiverInput,
  ) {
    return this.waivers.record(request, input);
  }

  @Mutation('reconfirmWithChild')
  reconfirmWithChild(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.ReconfirmWithChildInput,
  ) {
    return this.reconfirming.reconfirm(request, input);
  }

  @Mutation('recordFearExpressed')
  recordFearExpressed(
    @Context('actor') request: RequestActor,
    @Args('input') input: Contract.RecordFearExpressedInput,
  ) {
    return this.fears.record(request, input);
  }
}
