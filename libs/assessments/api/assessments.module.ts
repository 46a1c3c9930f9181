import { Module, type OnModuleInit } from '@nestjs/common';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { FileAnswers } from '@cobijo/cases/api/file-answers';
import { planningGrounds } from '../rules/planning-step';
import { currentAssessment, handsInAssessments } from './assessments.queries';
import { AssessmentsResolver } from './assessments.resolver';
import { CompleteSection } from './complete-section';
import { HearChild } from './hearings/hear-child';
import { HearingsResolver } from './hearings/hearings.resolver';
import { TellBack } from './hearings/tell-back';
import { WeighView } from './hearings/weigh-view';
import { ReviewAssessment } from './review-assessment';
import { AcknowledgeRisk } from './risks/acknowledge-risk';
import { RecordConcern } from './risks/record-concern';
import { RecordRightsDiagnosis } from './risks/record-rights-diagnosis';
import { RecordRisk } from './risks/record-risk';
import { RisksResolver } from './risks/risks.resolver';
import { SaveAnswers } from './save-answers';
import { Sources } from './sources';
import { StartAssessment } from './start-assessment';
import { SubmitAssessment } from './submit-assessment';
import { VoidAssessment } from './void-assessment';

/** The door of the context to the application. */
@Module({
  imports: [CasesModule],
  providers: [
    AssessmentsResolver, StartAssessment, SaveAnswers, Sources, CompleteSection, SubmitAssessment, ReviewAssessment, VoidAssessment,
    HearingsResolver, HearChild, WeighView, TellBack,
    RisksResolver, RecordRisk, AcknowledgeRisk, RecordConcern, RecordRightsDiagnosis,
  ],
})
export class AssessmentsModule implements OnModuleInit {
  constructor(private readonly answers: FileAnswers) {}

  /** The file asks what stands against planning; the answer is here (domain §6.1). */
  onModuleInit(): void {
    this.answers.register({
      handsIn: handsInAssessments,
      groundsAgainst: async (tx, step, caseFileId) => {
        if (step !== 'planning') return [];
        const file = await findCaseFile(tx, caseFileId);
        return planningGrounds({ priority: file?.priority ?? 3, assessment: await currentAssessment(tx, caseFileId) });
      },
    });
  }
}
