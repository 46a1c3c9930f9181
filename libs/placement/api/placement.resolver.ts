import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  AddFacilityInput,
  EndPlacementInput,
  Facility,
  OrderUrgentMeasureInput,
  PlaceChildInput,
  RecordJudgeRulingInput,
  RecordUrgentMeasureInput,
} from '@cobijo/graphql/generated/server';
import { Clock } from '@cobijo/kernel/api/clock';
import { AddFacility } from './add-facility';
import { EndPlacement } from './end-placement';
import { OrderUrgentMeasure } from './order-urgent-measure';
import { PlaceChild } from './place-child';
import { careOfFile, facilitiesStatement } from './placement.queries';
import { RecordJudgeRuling } from './record-judge-ruling';
import { RecordUrgentMeasure } from './record-urgent-measure';

/** Where the child lives and what protects her. */
@Resolver()
export class CareResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Query('careOfFile')
  careOfFile(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return careOfFile(this.reads, request, { caseFileId, now: this.clock.now() });
  }

  @Query('facilities')
  facilities(@Context('actor') request: RequestActor): Promise<Facility[]> {
    return this.reads.rows<Facility>(request, facilitiesStatement);
  }
}

/** Places, and living in them. */
@Resolver()
export class PlacementResolver {
  constructor(
    private readonly facilities: AddFacility,
    private readonly placing: PlaceChild,
    private readonly ending: EndPlacement,
  ) {}

  @Mutation('addFacility')
  addFacility(@Context('actor') request: RequestActor, @Args('input') input: AddFacilityInput) {
    return this.facilities.add(request, input);
  }

  @Mutation('placeChild')
  placeChild(@Context('actor') request: RequestActor, @Args('input') input: PlaceChildInput) {
    return this.placing.place(request, input);
  }

  @Mutation('endPlacement')
  endPlacement(@Context('actor') request: RequestActor, @Args('input') input: EndPlacementInput) {
    return this.ending.end(request, input);
  }
}

/** Urgent measures. */
@Resolver()
export class UrgentMeasureResolver {
  constructor(
    private readonly recording: RecordUrgentMeasure,
    private readonly ordering: OrderUrgentMeasure,
    private readonly ruling: RecordJudgeRuling,
  ) {}

  @Mutation('recordUrgentMeasure')
  recordUrgentMeasure(@Context('actor') request: RequestActor, @Args('input') input: RecordUrgentMeasureInput) {
    return this.recording.record(request, input);
  }

  @Mutation('orderUrgentMeasure')
  orderUrgentMeasure(@Context('actor') request: RequestActor, @Args('input') input: OrderUrgentMeasureInput) {
    return this.ordering.order(request, input);
  }

  @Mutation('recordJudgeRuling')
  recordJudgeRuling(@Context('actor') request: RequestActor, @Args('input') input: RecordJudgeRulingInput) {
    return this.ruling.record(request, input);
  }
}
