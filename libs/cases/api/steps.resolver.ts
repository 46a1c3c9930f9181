import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type * as contract from '@cobijo/graphql/generated/server';
import { ReopenCase } from './closing/reopen-case';
import { RequestClosure } from './closing/request-closure';
import { SettleClosure } from './closing/settle-closure';
import { AdvanceCase } from './steps/advance-case';
import { HoldCase } from './steps/hold-case';
import { RecordCompetence } from './steps/record-competence';
import { RecordIpIntent } from './steps/record-ip-intent';
import { SettleDeadline } from './steps/settle-deadline';

/** The steps of a file, from intake to closing and back. */
@Resolver()
export class StepActsResolver {
  constructor(
    private readonly steps: AdvanceCase,
    private readonly holding: HoldCase,
    private readonly intents: RecordIpIntent,
    private readonly competence: RecordCompetence,
    private readonly deadlines: SettleDeadline,
    private readonly closing: RequestClosure,
    private readonly closures: SettleClosure,
    private readonly reopening: ReopenCase,
  ) {}

  @Mutation('advanceCase')
  advanceCase(@Context('actor') request: RequestActor, @Args('input') input: contract.AdvanceCaseInput) {
    return this.steps.advance(request, input);
  }

  @Mutation('putOnHold')
  putOnHold(@Context('actor') request: RequestActor, @Args('input') input: contract.PutOnHoldInput) {
    return this.holding.hold(request, input);
  }

  @Mutation('resumeCase')
  resumeCase(@Context('actor') request: RequestActor, @Args('input') input: contract.ResumeCaseInput) {
    return this.holding.resume(request, input);
  }

  @Mutation('recordIpIntent')
  recordIpIntent(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.RecordIpIntentInput,
  ) {
    return this.intents.record(request, input);
  }

  @Mutation('recordCompetence')
  recordCompetence(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.RecordCompetenceInput,
  ) {
    return this.competence.record(request, input);
  }

  @Mutation('settleDeadline')
  settleDeadline(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.SettleDeadlineInput,
  ) {
    return this.deadlines.settle(request, input);
  }

  @Mutation('requestClosure')
  requestClosure(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.RequestClosureInput,
  ) {
    return this.closing.request(request, input);
  }

  @Mutation('correctClosure')
  correctClosure(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.CorrectClosureInput,
  ) {
    return this.closures.correct(request, input);
  }

  @Mutation('approveClosure')
  approveClosure(
    @Context('actor') request: RequestActor,
    @Args('input') input: contract.ApproveClosureInput,
  ) {
    return this.closures.approve(request, input);
  }

  @Mutation('returnClosure')
  returnClosure(@Context('actor') request: RequestActor, @Args('input') input: contract.ReturnClosureInput) {
    return this.closures.giveBack(request, input);
  }

  @Mutation('reopenCase')
  reopenCase(@Context('actor') request: RequestActor, @Args('input') input: contract.ReopenCaseInput) {
    return this.reopening.reopen(request, input);
  }
}
