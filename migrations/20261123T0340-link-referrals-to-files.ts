import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ties what a call led to to the files, which are younger than the calls. */
export class LinkReferralsToFiles1763869200000 implements MigrationInterface {
  readonly name = 'LinkReferralsToFiles1763869200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table referral_file add constraint referral_file_case_fk foreign key (case_file_id) references case_file (id)');
  }

  down(): Promise<void> {
    throw new Error('The link of a call to its files is never dropped.');
  }
}
