import { Module } from '@nestjs/common';
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

/** The door of the context to the application. */
@Module({
  providers: [
    AssessmentsResolver, StartAssessment, SaveAnswers, Sources, CompleteSection, SubmitAssessment, ReviewAssessment,
    HearingsResolver, HearChild, WeighView, TellBack,
    RisksResolver, RecordRisk, AcknowledgeRisk, RecordConcern, RecordRightsDiagnosis,
  ],
})
export class AssessmentsModule {}
