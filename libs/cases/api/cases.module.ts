import { Module } from '@nestjs/common';

/** The door of the context to the application. */
@Module({})
export class CasesModule {}
