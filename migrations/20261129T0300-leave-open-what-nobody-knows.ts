import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a child who was taken out has been found may be unknown: that is not a no. */
export class LeaveOpenWhatNobodyKnows1764385200000 implements MigrationInterface {
  readonly name = 'LeaveOpenWhatNobodyKnows1764385200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table irregular_return alter column child_located drop not null');
  }

  down(): Promise<void> {
    throw new Error('What nobody knows is never made a no.');
  }
}
