import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  AddMinuteInput, CastVoteInput, ConvenePanelSessionInput, CreatePanelInput, DeclarePanelConflictInput, DeferCaseInput, RecordDecisionInput, ScheduleCaseInput, SessionItemInput,
} from '@cobijo/graphql/generated/server';
import { Convene } from './convene';
import { KeepSession } from './keep-session';
import { RecordDecision } from './record-decision';
import { sessionPage, sessionsPage } from './sessions-page.queries';
import { TakePart } from './take-part';

@Resolver()
export class PanelResolver {
  constructor(
    private readonly reads: Reads,
    private readonly convening: Convene,
    private readonly part: TakePart,
    private readonly session: KeepSession,
    private readonly deciding: RecordDecision,
  ) {}

  @Query('sessionsPage')
  sessions(@Context('actor') request: RequestActor) {
    return sessionsPage(this.reads, request);
  }

  @Query('sessionPage')
  page(@Context('actor') request: RequestActor, @Args('sessionId') sessionId: string) {
    return sessionPage(this.reads, request, sessionId);
  }

  @Mutation('createPanel')
  createPanel(@Context('actor') request: RequestActor, @Args('input') input: CreatePanelInput) {
    return this.convening.createPanel(request, input);
  }

  @Mutation('convenePanelSession')
  convene(@Context('actor') request: RequestActor, @Args('input') input: ConvenePanelSessionInput) {
    return this.convening.convene(request, input);
  }

  @Mutation('schedulePanelCase')
  schedule(@Context('actor') request: RequestActor, @Args('input') input: ScheduleCaseInput) {
    return this.convening.schedule(request, input);
  }

  @Mutation('signUndertaking')
  signUndertaking(@Context('actor') request: RequestActor, @Args('input') input: SessionItemInput) {
    return this.part.signUndertaking(request, input);
  }

  @Mutation('declarePanelConflict')
  declareConflict(@Context('actor') request: RequestActor, @Args('input') input: DeclarePanelConflictInput) {
    return this.part.declareConflict(request, input);
  }

  @Mutation('castVote')
  castVote(@Context('actor') request: RequestActor, @Args('input') input: CastVoteInput) {
    return this.part.castVote(request, input);
  }

  @Mutation('openPanelCase')
  openCase(@Context('actor') request: RequestActor, @Args('input') input: SessionItemInput) {
    return this.session.openCase(request, input);
  }

  @Mutation('closePanelVote')
  closeVote(@Context('actor') request: RequestActor, @Args('input') input: SessionItemInput) {
    return this.session.closeVote(request, input);
  }

  @Mutation('addMinute')
  addMinute(@Context('actor') request: RequestActor, @Args('input') input: AddMinuteInput) {
    return this.session.addMinute(request, input);
  }

  @Mutation('deferPanelCase')
  deferCase(@Context('actor') request: RequestActor, @Args('input') input: DeferCaseInput) {
    return this.session.deferCase(request, input);
  }

  @Mutation('recordDecision')
  recordDecision(@Context('actor') request: RequestActor, @Args('input') input: RecordDecisionInput) {
    return this.deciding.record(request, input);
  }
}
