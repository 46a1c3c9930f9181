import { Module } from '@nestjs/common';
import type { Tx } from '@cobijo/audit/api/tx';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { FileAnswers } from '@cobijo/cases/api/file-answers';
import { handsInDeterminations, openChallenges, unverifiedActions } from './determinations.queries';
import { Challenges } from './official/challenges';
import { Notify } from './official/notify';
import { OfficialResolver } from './official/official.resolver';
import { RegisterOfficial } from './official/register-official';
import { Suspend } from './official/suspend';
import { TransmitPackage } from './official/transmit-package';
import { OptionsResolver } from './options/options.resolver';
import { Report } from './options/report';
import { SaveFinding } from './options/save-finding';
import { WriteOptions } from './options/write-options';
import { Convene } from './panel/convene';
import { KeepSession } from './panel/keep-session';
import { PanelResolver } from './panel/panel.resolver';
import { RecordDecision } from './panel/record-decision';
import { TakePart } from './panel/take-part';
import { groundsAgainstStep } from './plan/file-step-answer';
import { AdvanceAction } from './plan/advance-action';
import { PlanResolver } from './plan/plan.resolver';
import { WritePlan } from './plan/write-plan';

/** The door of the context to the application. It answers what keeps a file from a step or from closing. */
@Module({
  imports: [CasesModule],
  providers: [
    OptionsResolver, WriteOptions, SaveFinding, Report,
    PanelResolver, Convene, TakePart, KeepSession, RecordDecision,
    OfficialResolver, TransmitPackage, RegisterOfficial, Notify, Suspend, Challenges,
    PlanResolver, WritePlan, AdvanceAction,
  ],
})
export class DeterminationsModule {
  constructor(answers: FileAnswers) {
    answers.register({
      groundsAgainst: groundsAgainstStep,
      handsIn: handsInDeterminations,
      openItems: async (tx: Tx, caseFileId: string) => [
        ...(await openChallenges(tx, caseFileId)).map(({ id }) => ({ kind: 'challenge' as const, id })),
        ...(await unverifiedActions(tx, caseFileId)).map(({ id }) => ({ kind: 'action' as const, id })),
      ],
    });
  }
}
