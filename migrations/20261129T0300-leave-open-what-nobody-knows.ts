import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a child who was taken out has been found, or somebody is a danger to her, may be unknown: that is not a no. */
export class LeaveOpenWhatNobodyKnows1764385200000 implements MigrationInterface {
  readonly name = 'LeaveOpenWhatNobodyKnows1764385200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table irregular_return alter column child_located drop not null');
    await runner.query(`alter table person alter column risk_flag set default 'unknown'`);
  }

  down(): Promise<void> {
    throw new Error('What nobody knows is never made a no.');
  }
}
