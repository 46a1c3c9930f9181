import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  AdvanceProtectionClaimInput,
  CloseMatterInput,
  LiftCourtOrderInput,
  OpenMatterInput,
  RecordCourtOrderInput,
  RecordProtectionClaimInput,
  RecordVictimProceedingInput,
} from '@cobijo/graphql/generated/server';
import { AdvanceProtectionClaim } from './advance-protection-claim';
import { legalOfFile } from './legal.queries';
import { LiftCourtOrder } from './lift-court-order';
import { OpenMatter } from './open-matter';
import { RecordCourtOrder } from './record-court-order';
import { RecordProtectionClaim } from './record-protection-claim';
import { RecordVictimProceeding } from './record-victim-proceeding';

/** Matters and proceedings. */
@Resolver()
export class LegalResolver {
  constructor(
    private readonly reads: Reads,
    private readonly matters: OpenMatter,
    private readonly victims: RecordVictimProceeding,
  ) {}

  @Query('legalOfFile')
  legalOfFile(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return legalOfFile(this.reads, request, caseFileId);
  }

  @Mutation('openMatter')
  openMatter(@Context('actor') request: RequestActor, @Args('input') input: OpenMatterInput) {
    return this.matters.open(request, input);
  }

  @Mutation('closeMatter')
  closeMatter(@Context('actor') request: RequestActor, @Args('input') input: CloseMatterInput) {
    return this.matters.close(request, input);
  }

  @Mutation('recordVictimProceeding')
  recordVictimProceeding(@Context('actor') request: RequestActor, @Args('input') input: RecordVictimProceedingInput) {
    return this.victims.record(request, input);
  }
}

/** What bars a return: claims and orders. */
@Resolver()
export class BarsResolver {
  constructor(
    private readonly claims: RecordProtectionClaim,
    private readonly advancing: AdvanceProtectionClaim,
    private readonly orders: RecordCourtOrder,
    private readonly lifting: LiftCourtOrder,
  ) {}

  @Mutation('recordProtectionClaim')
  recordProtectionClaim(@Context('actor') request: RequestActor, @Args('input') input: RecordProtectionClaimInput) {
    return this.claims.record(request, input);
  }

  @Mutation('advanceProtectionClaim')
  advanceProtectionClaim(@Context('actor') request: RequestActor, @Args('input') input: AdvanceProtectionClaimInput) {
    return this.advancing.advance(request, input);
  }

  @Mutation('recordCourtOrder')
  recordCourtOrder(@Context('actor') request: RequestActor, @Args('input') input: RecordCourtOrderInput) {
    return this.orders.record(request, input);
  }

  @Mutation('liftCourtOrder')
  liftCourtOrder(@Context('actor') request: RequestActor, @Args('input') input: LiftCourtOrderInput) {
    return this.lifting.lift(request, input);
  }
}
