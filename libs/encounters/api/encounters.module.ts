import { Module } from '@nestjs/common';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { FileAnswers } from '@cobijo/cases/api/file-answers';
import { CloseDetention } from './close-detention';
import { detainedNow } from './encounters.queries';
import { EncountersResolver } from './encounters.resolver';
import { RecordAgeLabel } from './record-age-label';
import { RecordAuthorityContact } from './record-authority-contact';
import { RecordDetention } from './record-detention';
import { RecordIrregularReturn } from './record-irregular-return';

/** The door of the context to the application. It tells the file whether the child is detained. */
@Module({
  imports: [CasesModule],
  providers: [CloseDetention, EncountersResolver, RecordAgeLabel, RecordAuthorityContact, RecordDetention, RecordIrregularReturn],
})
export class EncountersModule {
  constructor(answers: FileAnswers) {
    answers.register({ detained: detainedNow });
  }
}
