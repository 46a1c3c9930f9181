import { Module, type OnModuleInit } from '@nestjs/common';
import { FileAnswers } from '@cobijo/cases/api/file-answers';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { informationGround } from '../rules/information-first';
import { lastIndividualInfoSession } from './info-sessions.queries';
import { RecordInfoSession } from './record-info-session';
import { ServicesResolver } from './services.resolver';

/** The door of the context to the application. */
@Module({ imports: [CasesModule], providers: [RecordInfoSession, ServicesResolver] })
export class ServicesModule implements OnModuleInit {
  constructor(private readonly answers: FileAnswers) {}

  /** The file asks what stands against recording a consent or leaving intake; the answer is here (R27). */
  onModuleInit(): void {
    this.answers.register({
      groundsAgainst: async (tx, step, caseFileId) => {
        if (step !== 'record-consent' && step !== 'assessment') return [];
        const session = await lastIndividualInfoSession(tx, caseFileId);
        return [informationGround({ informedAt: session?.at ?? null, at: tx.now })];
      },
    });
  }
}
