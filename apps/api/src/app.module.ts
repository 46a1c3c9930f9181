import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@cobijo/access/api/access.module';
import { AssessmentsModule } from '@cobijo/assessments/api/assessments.module';
import { AuditModule } from '@cobijo/audit/api/audit.module';
import { CasesModule } from '@cobijo/cases/api/cases.module';
import { DeterminationsModule } from '@cobijo/determinations/api/determinations.module';
import { DocumentsModule } from '@cobijo/documents/api/documents.module';
import { EncountersModule } from '@cobijo/encounters/api/encounters.module';
import { GraphqlDoor } from '@cobijo/graphql/api/graphql-door.module';
import { LegalModule } from '@cobijo/legal/api/legal.module';
import { PeopleModule } from '@cobijo/people/api/people.module';
import { PlacementModule } from '@cobijo/placement/api/placement.module';
import { RepatriationModule } from '@cobijo/repatriation/api/repatriation.module';
import { ServicesModule } from '@cobijo/services/api/services.module';
import { HealthController } from './health.controller';

/** The application: the floor and the contexts. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        type: 'postgres',
        url: process.env['DATABASE_URL'] ?? '',
        autoLoadEntities: true,
        // Only for sign-in and health: acts and pages have pools of their own.
        poolSize: 4,
      }),
    }),
    AccessModule,
    AuditModule,
    GraphqlDoor,
    PeopleModule,
    CasesModule,
    DocumentsModule,
    EncountersModule,
    PlacementModule,
    ServicesModule,
    LegalModule,
    AssessmentsModule,
    DeterminationsModule,
    RepatriationModule,
  ],
  controllers: [HealthController],
})
export class AppModule {}
