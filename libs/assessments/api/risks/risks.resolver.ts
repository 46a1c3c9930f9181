import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  AcknowledgeRiskInput,
  RecordProtectionConcernInput,
  RecordRightsDiagnosisInput,
  RecordRiskAssessmentInput,
} from '@cobijo/graphql/generated/server';
import { AcknowledgeRisk } from './acknowledge-risk';
import { RecordConcern } from './record-concern';
import { RecordRightsDiagnosis } from './record-rights-diagnosis';
import { RecordRisk } from './record-risk';
import { risksPage } from './risks.queries';

@Resolver()
export class RisksResolver {
  constructor(
    private readonly reads: Reads,
    private readonly recordRisk: RecordRisk,
    private readonly acknowledge: AcknowledgeRisk,
    private readonly recordConcern: RecordConcern,
    private readonly recordDiagnosis: RecordRightsDiagnosis,
  ) {}

  @Query('risksPage')
  risks(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return risksPage(this.reads, request, caseFileId);
  }

  @Mutation('recordRiskAssessment')
  recordRiskAssessment(@Context('actor') request: RequestActor, @Args('input') input: RecordRiskAssessmentInput) {
    return this.recordRisk.record(request, input);
  }

  @Mutation('acknowledgeRisk')
  acknowledgeRisk(@Context('actor') request: RequestActor, @Args('input') input: AcknowledgeRiskInput) {
    return this.acknowledge.acknowledge(request, input);
  }

  @Mutation('recordProtectionConcern')
  recordProtectionConcern(@Context('actor') request: RequestActor, @Args('input') input: RecordProtectionConcernInput) {
    return this.recordConcern.record(request, input);
  }

  @Mutation('recordRightsDiagnosis')
  recordRightsDiagnosis(@Context('actor') request: RequestActor, @Args('input') input: RecordRightsDiagnosisInput) {
    return this.recordDiagnosis.record(request, input);
  }
}
