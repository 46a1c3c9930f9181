import { Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { FileAnswers } from '@cobijo/cases/api/file-answers';
import { ArrangeReturn } from './journey/arrange-return';
import { AuthoriseReturn } from './journey/authorise-return';
import { ExecuteReturn } from './journey/execute-return';
import { HandOverReturn } from './journey/hand-over-return';
import { RecordReturnFollowUp } from './journey/record-return-follow-up';
import { RecordReturnIncident } from './journey/record-return-incident';
import { RevokeReturnAuthorisation } from './journey/revoke-return-authorisation';
import { openReturns, signers } from './open-returns';
import { AttestSafeguard } from './papers/attest-safeguard';
import { RecordInmResolution } from './papers/record-inm-resolution';
import { RecordReturnNotified } from './papers/record-return-notified';
import { RecordReturnWaiver } from './papers/record-return-waiver';
import { RepatriationResolver } from './repatriation.resolver';
import { CloseReturn } from './requests/close-return';
import { RequestReturn } from './requests/request-return';
import { ResumeReturn } from './requests/resume-return';
import { ScreenReturn } from './requests/screen-return';
import { ReturnPapersResolver } from './return-papers.resolver';
import { ReturnSheetPage } from './return-sheet-page';
import { ReconfirmWithChild } from './words/reconfirm-with-child';
import { RecordFearExpressed } from './words/record-fear-expressed';

/** The door of the context to the application. It answers what keeps a file from closing. */
@Module({
  imports: [CasesModule],
  providers: [
    ArrangeReturn,
    AttestSafeguard,
    AuthoriseReturn,
    CloseReturn,
    ExecuteReturn,
    HandOverReturn,
    ReconfirmWithChild,
    RecordFearExpressed,
    RecordInmResolution,
    RecordReturnFollowUp,
    RecordReturnIncident,
    RecordReturnNotified,
    RecordReturnWaiver,
    RepatriationResolver,
    RequestReturn,
    ResumeReturn,
    ReturnPapersResolver,
    ReturnSheetPage,
    RevokeReturnAuthorisation,
    ScreenReturn,
  ],
})
export class RepatriationModule implements OnModuleInit {
  constructor(private readonly answers: FileAnswers) {}

  onModuleInit(): void {
    this.answers.register({ openItems: openReturns, handsIn: signers });
  }
}
