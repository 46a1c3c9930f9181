import { Module } from '@nestjs/common';
import { CloseDetention } from './close-detention';
import { EncountersResolver } from './encounters.resolver';
import { RecordAgeLabel } from './record-age-label';
import { RecordAuthorityContact } from './record-authority-contact';
import { RecordDetention } from './record-detention';
import { RecordIrregularReturn } from './record-irregular-return';

/** The door of the context to the application. */
@Module({ providers: [CloseDetention, EncountersResolver, RecordAgeLabel, RecordAuthorityContact, RecordDetention, RecordIrregularReturn] })
export class EncountersModule {}
