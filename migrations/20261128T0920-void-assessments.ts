import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assessment that was begun by mistake is set aside with its reason, so that the right one can begin (domain 6.2). */
export class VoidAssessments1764321600000 implements MigrationInterface {
  readonly name = 'VoidAssessments1764321600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reasons);
  }

  down(): Promise<void> {
    throw new Error('Why an assessment was set aside is never dropped.');
  }
}

const reasons = `
alter table bia
  add column void_reason text,
  add column voided_by uuid constraint bia_voided_by_fk references app_user (id),
  add column voided_at timestamptz,
  add constraint bia_void_check check ((state = 'void') = (void_reason is not null)
    and num_nulls(void_reason, voided_by, voided_at) in (0, 3) and length(trim(coalesce(void_reason, 'none'))) > 0);
comment on column bia.void_reason is 'Why it was set aside. S3.';
`;
