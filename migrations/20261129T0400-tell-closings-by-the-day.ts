import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closing says on which days the child was told, sought and looked up: days of the office, not moments that nobody wrote down. */
export class TellClosingsByTheDay1764388800000 implements MigrationInterface {
  readonly name = 'TellClosingsByTheDay1764388800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const change of days) await runner.query(change);
  }

  down(): Promise<void> {
    throw new Error('Which moment of the day it was, nobody knows.');
  }
}

// The form wrote a day as its noon in UTC.
const days = [
  `alter table closure alter column child_informed_at type date using (child_informed_at at time zone 'UTC')::date,
     alter column missing_child_check_at type date using (missing_child_check_at at time zone 'UTC')::date`,
  'alter table closure rename column child_informed_at to child_informed_on',
  'alter table closure rename column missing_child_check_at to missing_child_check_on',
  `update closure set contact_attempts = (
     select jsonb_agg(jsonb_build_object('on', left(a->>'at', 10), 'way', a->>'way') order by n) from jsonb_array_elements(contact_attempts) with ordinality x(a, n))
   where contact_attempts <> '[]'`,
];
