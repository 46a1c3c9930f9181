import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a determination decides about brothers and sisters (R57): together, or parted for a ground of its own. */
export class AnswerForSiblings1764353400000 implements MigrationInterface {
  readonly name = 'AnswerForSiblings1764353400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table determination add column splits_siblings boolean;
      alter table determination add constraint determination_split_check check (splits_siblings is not true or length(trim(siblings_reason)) > 0);
      comment on column determination.splits_siblings is 'Whether it parts the child from brothers or sisters. Null: there are none, or it was decided before this was asked (LGDNNA 22, 27-IV). S2.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table determination drop column splits_siblings');
  }
}
