import { Module } from '@nestjs/common';
import { AddFacility } from './add-facility';
import { EndPlacement } from './end-placement';
import { OrderUrgentMeasure } from './order-urgent-measure';
import { PlaceChild } from './place-child';
import { CareResolver, PlacementResolver, UrgentMeasureResolver } from './placement.resolver';
import { RecordJudgeRuling } from './record-judge-ruling';
import { RecordUrgentMeasure } from './record-urgent-measure';

/** The door of the context to the application. */
@Module({
  providers: [AddFacility, CareResolver, EndPlacement, OrderUrgentMeasure, PlaceChild, PlacementResolver, RecordJudgeRuling, RecordUrgentMeasure, UrgentMeasureResolver],
})
export class PlacementModule {}
