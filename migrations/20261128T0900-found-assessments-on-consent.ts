import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Writing sensitive data rests on a consent, or on an exception of law with its reason (R23; LFPDPPP 8, 9). */
export class FoundAssessmentsOnConsent1764320400000 implements MigrationInterface {
  readonly name = 'FoundAssessmentsOnConsent1764320400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(exceptions);
  }

  down(): Promise<void> {
    throw new Error('The ground on which data were written is never dropped.');
  }
}

const exceptions = `
alter table bia
  add column consent_exception text,
  add column consent_exception_reason text,
  add constraint bia_consent_exception_check check (consent_exception in ('emergency','legal_duty','order','medical')),
  add constraint bia_consent_reason_check check ((consent_exception is null) = (consent_exception_reason is null)
    and length(trim(coalesce(consent_exception_reason, 'none'))) > 0);
comment on column bia.consent_exception is 'The exception of law on which the assessment was begun without a consent (R23). S1.';
comment on column bia.consent_exception_reason is 'Why the exception applied, in words. S3.';
`;
