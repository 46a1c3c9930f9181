import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { BidReportInput, RecommendOptionInput, SaveFindingInput, SaveOptionInput, StartOptionsAnalysisInput } from '@cobijo/graphql/generated/server';
import { bidReport, optionsPage } from './options-page.queries';
import { Report } from './report';
import { SaveFinding } from './save-finding';
import { WriteOptions } from './write-options';

@Resolver()
export class OptionsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly write: WriteOptions,
    private readonly findings: SaveFinding,
    private readonly report: Report,
  ) {}

  @Query('optionsPage')
  page(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return optionsPage(this.reads, request, caseFileId);
  }

  @Query('bidReport')
  packet(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return bidReport(this.reads, request, caseFileId);
  }

  @Mutation('startOptionsAnalysis')
  start(@Context('actor') request: RequestActor, @Args('input') input: StartOptionsAnalysisInput) {
    return this.write.start(request, input);
  }

  @Mutation('saveOption')
  saveOption(@Context('actor') request: RequestActor, @Args('input') input: SaveOptionInput) {
    return this.write.saveOption(request, input);
  }

  @Mutation('saveFinding')
  saveFinding(@Context('actor') request: RequestActor, @Args('input') input: SaveFindingInput) {
    return this.findings.save(request, input);
  }

  @Mutation('recommendOption')
  recommend(@Context('actor') request: RequestActor, @Args('input') input: RecommendOptionInput) {
    return this.write.recommend(request, input);
  }

  @Mutation('submitBidReport')
  submit(@Context('actor') request: RequestActor, @Args('input') input: BidReportInput) {
    return this.report.submit(request, input);
  }

  @Mutation('returnBidReport')
  sendBack(@Context('actor') request: RequestActor, @Args('input') input: BidReportInput) {
    return this.report.sendBack(request, input);
  }

  @Mutation('clearBidReport')
  clear(@Context('actor') request: RequestActor, @Args('input') input: BidReportInput) {
    return this.report.clear(request, input);
  }
}
