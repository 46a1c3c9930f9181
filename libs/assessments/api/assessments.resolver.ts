import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  AddSourceInput,
  ApproveAssessmentInput,
  CiteSourceInput,
  CompleteSectionInput,
  ReturnAssessmentInput,
  SaveAnswersInput,
  StartAssessmentInput,
  SubmitAssessmentInput,
  VoidAssessmentInput,
} from '@cobijo/graphql/generated/server';
import { answerHistory, assessmentPage, assessmentsPage } from './assessment-page.queries';
import { CompleteSection } from './complete-section';
import { ReviewAssessment } from './review-assessment';
import { SaveAnswers } from './save-answers';
import { Sources } from './sources';
import { StartAssessment } from './start-assessment';
import { SubmitAssessment } from './submit-assessment';
import { VoidAssessment } from './void-assessment';

@Resolver()
export class AssessmentsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly startAct: StartAssessment,
    private readonly saveAct: SaveAnswers,
    private readonly sources: Sources,
    private readonly completeAct: CompleteSection,
    private readonly submitAct: SubmitAssessment,
    private readonly review: ReviewAssessment,
    private readonly voidAct: VoidAssessment,
  ) {}

  @Query('assessmentsPage')
  assessments(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return assessmentsPage(this.reads, request, caseFileId);
  }

  @Query('assessment')
  assessment(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string, @Args('id') id: string) {
    return assessmentPage(this.reads, request, [caseFileId, id]);
  }

  @Query('answerHistory')
  history(@Context('actor') request: RequestActor, @Args() { caseFileId, id, question }: { caseFileId: string; id: string; question: string }) {
    return answerHistory(this.reads, request, [caseFileId, id, question]);
  }

  @Mutation('startAssessment')
  startAssessment(@Context('actor') request: RequestActor, @Args('input') input: StartAssessmentInput) {
    return this.startAct.start(request, input);
  }

  @Mutation('saveAnswers')
  saveAnswers(@Context('actor') request: RequestActor, @Args('input') input: SaveAnswersInput) {
    return this.saveAct.save(request, input);
  }

  @Mutation('addSource')
  addSource(@Context('actor') request: RequestActor, @Args('input') input: AddSourceInput) {
    return this.sources.add(request, input);
  }

  @Mutation('citeSource')
  citeSource(@Context('actor') request: RequestActor, @Args('input') input: CiteSourceInput) {
    return this.sources.cite(request, input);
  }

  @Mutation('completeSection')
  completeSection(@Context('actor') request: RequestActor, @Args('input') input: CompleteSectionInput) {
    return this.completeAct.complete(request, input);
  }

  @Mutation('submitAssessment')
  submitAssessment(@Context('actor') request: RequestActor, @Args('input') input: SubmitAssessmentInput) {
    return this.submitAct.submit(request, input);
  }

  @Mutation('voidAssessment')
  voidAssessment(@Context('actor') request: RequestActor, @Args('input') input: VoidAssessmentInput) {
    return this.voidAct.void(request, input);
  }

  @Mutation('returnAssessment')
  returnAssessment(@Context('actor') request: RequestActor, @Args('input') input: ReturnAssessmentInput) {
    return this.review.return(request, input);
  }

  @Mutation('approveAssessment')
  approveAssessment(@Context('actor') request: RequestActor, @Args('input') input: ApproveAssessmentInput) {
    return this.review.approve(request, input);
  }
}
