import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who would care under an option and for how long; why a case was put off; what of a package the secretary may see. */
export class NameCarersAndDeferrals1764343200000 implements MigrationInterface {
  readonly name = 'NameCarersAndDeferrals1764343200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [carers, deferrals, secretary]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('What was weighed and put off for a child is never dropped.');
  }
}

const carers = `
alter table option
  add column carer_person_id uuid constraint option_carer_fk references person (id),
  add column residential_days integer constraint option_residential_days_check check (residential_days between 1 and 6570);
comment on column option.carer_person_id is 'Who would care for the child: an unproven or risky relative makes a determination necessary (R41). S2.';
comment on column option.residential_days is 'How long residential care would last; without an end it counts as long (R41). S3.';
`;

const deferrals = `
alter table session_item add column defer_ground text
  constraint session_item_defer_ground_check check (defer_ground in ('missing_information','needs_reassessment','quorum_lost','vote_tied','panel_asked'));
update session_item set defer_ground = case defer_what when 'vote_tied' then 'vote_tied' when 'panel_asked' then 'panel_asked' else 'missing_information' end where state = 'deferred';
alter table session_item drop constraint session_item_deferred_check,
  add constraint session_item_deferred_check check (state <> 'deferred' or (defer_ground is not null and defer_what is not null and defer_who is not null and defer_by is not null));
comment on column session_item.defer_ground is 'Why it was put off: for want of information or for reassessment once each (domain 6.3). S1.';
create unique index session_item_deferred_once on session_item (analysis_id, defer_ground) where state = 'deferred' and defer_ground in ('missing_information','needs_reassessment');
`;

// The authority's copy names the child; the secretary knows her by her code.
const secretary = `
alter policy secretary_sees on determination_package
  using ((select sec.has_role('PSEC')) and office_id = (select sec.home_office_id()) and recipient = 'panel');
`;
