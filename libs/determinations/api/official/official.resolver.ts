import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  DecideChallengeInput, DeterminationStepInput, FileChallengeInput, NotifyInput, RecordSignificantChangeInput, RegisterOfficialDeterminationInput, TransmitPackageInput,
} from '@cobijo/graphql/generated/server';
import { Challenges } from './challenges';
import { authorityPackage } from './authority-package.queries';
import { determinationPage } from './determination-page.queries';
import { Notify } from './notify';
import { RegisterOfficial } from './register-official';
import { Suspend } from './suspend';
import { TransmitPackage } from './transmit-package';

@Resolver()
export class OfficialResolver {
  constructor(
    private readonly reads: Reads,
    private readonly sending: TransmitPackage,
    private readonly registering: RegisterOfficial,
    private readonly notify: Notify,
    private readonly stopping: Suspend,
    private readonly challenges: Challenges,
  ) {}

  @Query('determinationPage')
  page(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return determinationPage(this.reads, request, caseFileId);
  }

  @Query('authorityPackage')
  package(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return authorityPackage(this.reads, request, caseFileId);
  }

  @Mutation('transmitPackage')
  transmit(@Context('actor') request: RequestActor, @Args('input') input: TransmitPackageInput) {
    return this.sending.transmit(request, input);
  }

  @Mutation('registerOfficialDetermination')
  register(@Context('actor') request: RequestActor, @Args('input') input: RegisterOfficialDeterminationInput) {
    return this.registering.register(request, input);
  }

  @Mutation('notifyChildOfDetermination')
  notifyChild(@Context('actor') request: RequestActor, @Args('input') input: NotifyInput) {
    return this.notify.child(request, input);
  }

  @Mutation('notifyRepresentativeOfDetermination')
  notifyRepresentative(@Context('actor') request: RequestActor, @Args('input') input: NotifyInput) {
    return this.notify.representative(request, input);
  }

  @Mutation('bringDeterminationIntoForce')
  bringIntoForce(@Context('actor') request: RequestActor, @Args('input') input: DeterminationStepInput) {
    return this.notify.bringIntoForce(request, input);
  }

  @Mutation('suspendDetermination')
  suspend(@Context('actor') request: RequestActor, @Args('input') input: DeterminationStepInput) {
    return this.stopping.suspend(request, input);
  }

  @Mutation('liftDeterminationSuspension')
  lift(@Context('actor') request: RequestActor, @Args('input') input: DeterminationStepInput) {
    return this.stopping.lift(request, input);
  }

  @Mutation('recordSignificantChange')
  recordChange(@Context('actor') request: RequestActor, @Args('input') input: RecordSignificantChangeInput) {
    return this.stopping.recordChange(request, input);
  }

  @Mutation('fileChallenge')
  fileChallenge(@Context('actor') request: RequestActor, @Args('input') input: FileChallengeInput) {
    return this.challenges.file(request, input);
  }

  @Mutation('decideChallenge')
  decideChallenge(@Context('actor') request: RequestActor, @Args('input') input: DecideChallengeInput) {
    return this.challenges.decide(request, input);
  }
}
