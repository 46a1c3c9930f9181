import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a child said whether she wants protection: a no counts only after she was told, alone, what it is (LM 112-V). */
export class DateTheWishForProtection1764352800000 implements MigrationInterface {
  readonly name = 'DateTheWishForProtection1764352800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_file add column ip_intent_at timestamptz;
      comment on column case_file.ip_intent_at is 'S3. When the wish for international protection was last asked. Unknown for what was written down before this column.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_file drop column ip_intent_at');
  }
}
