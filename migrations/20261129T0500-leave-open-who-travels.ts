import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody travels with the child is not a no until somebody has said so (R2). */
export class LeaveOpenWhoTravels1764392400000 implements MigrationInterface {
  readonly name = 'LeaveOpenWhoTravels1764392400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table relationship alter column travelling_together drop not null, alter column travelling_together drop default');
  }

  down(): Promise<void> {
    throw new Error('What nobody knows is never made a no.');
  }
}
