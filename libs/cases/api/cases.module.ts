import { Module } from '@nestjs/common';
import { FileAnswers } from './file-answers';

/** The door of the context to the application. Later contexts import it to register their answers about a file. */
@Module({ providers: [FileAnswers], exports: [FileAnswers] })
export class CasesModule {}
