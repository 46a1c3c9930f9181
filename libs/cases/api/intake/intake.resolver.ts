import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Outcome } from '@cobijo/audit/api/outcome';
import { Reads } from '@cobijo/audit/api/reads';
import type * as Api from '@cobijo/graphql/generated/server';
import { duplicateVerdictsOf } from '../duplicate-verdicts.queries';
import { CheckConflict } from './check-conflict';
import { IdentifyChild } from './identify-child';
import { MergeChildren } from './merge-children';
import { RatifyReferral } from './ratify-referral';
import { RecordDuplicateVerdict } from './record-duplicate-verdict';
import { ScreenEligibility } from './screen-eligibility';
import { TakeReferral } from './take-referral';
import { referralById, triageList, type TriageListArgs } from './triage-pages.queries';
import { TriageReferral } from './triage-referral';

/** Calls for help: taking them, screening them, settling them. */
@Resolver()
export class IntakeResolver {
  constructor(
    private readonly reads: Reads,
    private readonly taking: TakeReferral,
    private readonly settling: TriageReferral,
    private readonly ratifying: RatifyReferral,
  ) {}

  @Query('triageList')
  triageList(@Context('actor') request: RequestActor, @Args() args: TriageListArgs): Promise<Api.TriageList> {
    return triageList(this.reads, request, args);
  }

  @Query('referral')
  referral(@Context('actor') request: RequestActor, @Args('id') id: string): Promise<Api.Referral | null> {
    return referralById(this.reads, request, id);
  }

  @Query('duplicateVerdicts')
  duplicateVerdicts(@Context('actor') request: RequestActor, @Args('childId') childId: string): Promise<Api.DuplicateVerdict[]> {
    return duplicateVerdictsOf(this.reads, request, childId);
  }

  @Mutation('recordReferral')
  recordReferral(@Context('actor') request: RequestActor, @Args('input') input: Api.RecordReferralInput): Promise<Outcome<Api.ReferralRecorded> | null> {
    return this.taking.record(request, input);
  }

  @Mutation('amendReferral')
  amendReferral(@Context('actor') request: RequestActor, @Args('input') input: Api.AmendReferralInput): Promise<Outcome<Api.ReferralRecorded> | null> {
    return this.taking.amend(request, input);
  }

  @Mutation('triageReferral')
  triageReferral(@Context('actor') request: RequestActor, @Args('input') input: Api.TriageReferralInput): Promise<Outcome<Api.ReferralSettled> | null> {
    return this.settling.settle(request, input);
  }

  @Mutation('ratifyReferral')
  ratifyReferral(@Context('actor') request: RequestActor, @Args('input') input: Api.RatifyReferralInput): Promise<Outcome<Api.ReferralRatified> | null> {
    return this.ratifying.ratify(request, input);
  }
}

/** What is found out about a call before it is settled. */
@Resolver()
export class ScreeningResolver {
  constructor(
    private readonly screening: ScreenEligibility,
    private readonly conflicts: CheckConflict,
    private readonly verdicts: RecordDuplicateVerdict,
    private readonly merging: MergeChildren,
    private readonly identifying: IdentifyChild,
  ) {}

  @Mutation('screenEligibility')
  screenEligibility(@Context('actor') request: RequestActor, @Args('input') input: Api.ScreenEligibilityInput): Promise<Outcome<Api.EligibilityScreened> | null> {
    return this.screening.screen(request, input);
  }

  @Mutation('recordConflictCheck')
  recordConflictCheck(@Context('actor') request: RequestActor, @Args('input') input: Api.RecordConflictCheckInput): Promise<Outcome<Api.ConflictChecked> | null> {
    return this.conflicts.record(request, input);
  }

  @Mutation('decideConflictCheck')
  decideConflictCheck(@Context('actor') request: RequestActor, @Args('input') input: Api.DecideConflictCheckInput): Promise<Outcome<Api.ConflictChecked> | null> {
    return this.conflicts.decide(request, input);
  }

  @Mutation('recordDuplicateVerdict')
  recordDuplicateVerdict(@Context('actor') request: RequestActor, @Args('input') input: Api.RecordDuplicateVerdictInput): Promise<Outcome<Api.DuplicateVerdictRecorded> | null> {
    return this.verdicts.keep(request, input);
  }

  @Mutation('mergeChildren')
  mergeChildren(@Context('actor') request: RequestActor, @Args('input') input: Api.MergeChildrenInput): Promise<Outcome<Api.ChildrenMerged> | null> {
    return this.merging.merge(request, input);
  }

  @Mutation('identifyChild')
  identifyChild(@Context('actor') request: RequestActor, @Args('input') input: Api.IdentifyChildInput): Promise<Outcome<Api.ChildIdentified> | null> {
    return this.identifying.identify(request, input);
  }
}
