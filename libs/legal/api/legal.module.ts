import { Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { FileAnswers } from '@cobijo/cases/api/file-answers';
import { AdvanceProtectionClaim } from './advance-protection-claim';
import { BarsResolver, LegalResolver } from './legal.resolver';
import { LiftCourtOrder } from './lift-court-order';
import { openLegalItems } from './open-legal-items';
import { OpenMatter } from './open-matter';
import { RecordCourtOrder } from './record-court-order';
import { RecordProtectionClaim } from './record-protection-claim';
import { RecordVictimProceeding } from './record-victim-proceeding';

/** The door of the context to the application. It answers what keeps a file from closing. */
@Module({
  imports: [CasesModule],
  providers: [AdvanceProtectionClaim, BarsResolver, LegalResolver, LiftCourtOrder, OpenMatter, RecordCourtOrder, RecordProtectionClaim, RecordVictimProceeding],
})
export class LegalModule implements OnModuleInit {
  constructor(private readonly answers: FileAnswers) {}

  onModuleInit(): void {
    this.answers.register({ openItems: openLegalItems });
  }
}
