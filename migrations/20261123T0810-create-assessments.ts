import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The assessment, its answers and their history, sources, and the rights diagnosis (E28, E30, E32). */
export class CreateAssessments1763885400000 implements MigrationInterface {
  readonly name = 'CreateAssessments1763885400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [assessments, answers, sources, locks, diagnoses]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Assessments are never dropped: a wrong one is made void, with a reason.');
  }
}

const assessments = `
create table bia (
  id uuid constraint bia_pkey primary key,
  case_file_id uuid not null constraint bia_file_fk references case_file (id),
  type text not null,
  definition_version integer not null,
  number integer not null,
  state text not null default 'draft',
  assessor_id uuid not null constraint bia_assessor_fk references app_user (id),
  supersedes uuid,
  hearing_id uuid,
  risk_level text,
  bid_required boolean,
  bid_triggers text[] not null default '{}',
  bid_code text,
  submitted_at timestamptz,
  reviewed_by uuid constraint bia_reviewed_by_fk references app_user (id),
  reviewed_at timestamptz,
  approved_at timestamptz,
  valid_until timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint bia_created_by_fk references app_user (id),
  constraint bia_case_key unique (case_file_id, id),
  constraint bia_number_key unique (case_file_id, number),
  constraint bia_supersedes_fk foreign key (case_file_id, supersedes) references bia (case_file_id, id),
  constraint bia_hearing_fk foreign key (case_file_id, hearing_id) references child_hearing (case_file_id, id),
  constraint bia_type_check check (type in ('short','comprehensive','update')),
  constraint bia_state_check check (state in ('draft','in_progress','submitted','returned','approved','superseded','expired','void')),
  constraint bia_submitted_check check (state not in ('submitted','approved','superseded','expired')
    or (submitted_at is not null and hearing_id is not null and risk_level is not null and bid_required is not null)),
  constraint bia_approved_check check (state not in ('approved','superseded','expired')
    or (approved_at is not null and reviewed_by is not null and valid_until is not null)),
  constraint bia_reviewer_check check (reviewed_by <> assessor_id),
  constraint bia_bid_check check (bid_required is null or bid_required = (cardinality(bid_triggers) > 0))
);
comment on table bia is 'E28. A best-interests assessment: who, which version of the form, where it stands. S3.';
comment on column bia.bid_triggers is 'Why a determination is required (R41), computed at submission.';
create index bia_file on bia (case_file_id, number desc);
create unique index bia_one_unfinished on bia (case_file_id) where state in ('draft','in_progress','submitted','returned');
create unique index bia_one_current on bia (case_file_id) where state = 'approved';
select sec.protect_sensitive('bia');

create table bia_section (
  case_file_id uuid not null,
  bia_id uuid not null,
  section text not null,
  complete boolean not null,
  at timestamptz not null default now(),
  by_user uuid not null constraint bia_section_by_fk references app_user (id),
  constraint bia_section_pkey primary key (bia_id, section),
  constraint bia_section_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id)
);
comment on table bia_section is 'Sections that a person said to be complete. S1.';
select sec.protect_sensitive('bia_section');

create table bia_contributor (
  case_file_id uuid not null,
  bia_id uuid not null,
  user_id uuid not null constraint bia_contributor_user_fk references app_user (id),
  section text not null,
  last_at timestamptz not null default now(),
  constraint bia_contributor_pkey primary key (bia_id, user_id, section),
  constraint bia_contributor_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id)
);
comment on table bia_contributor is 'Who wrote in which section, and when last. Nobody of them may approve (R35). S1.';
select sec.protect_sensitive('bia_contributor');

create table bia_comment (
  id uuid constraint bia_comment_pkey primary key,
  case_file_id uuid not null,
  bia_id uuid not null,
  section text not null,
  body text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint bia_comment_created_by_fk references app_user (id),
  constraint bia_comment_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id)
);
comment on table bia_comment is 'What a reviewer asked to mend, by section. S3. Append-only.';
create index bia_comment_bia on bia_comment (bia_id, created_at);
select sec.protect_sensitive('bia_comment', true);
`;

const answers = `
create table bia_answer (
  case_file_id uuid not null,
  bia_id uuid not null,
  question text not null,
  value jsonb not null,
  version integer not null,
  author_id uuid not null constraint bia_answer_author_fk references app_user (id),
  at timestamptz not null,
  constraint bia_answer_pkey primary key (bia_id, question),
  constraint bia_answer_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id)
);
comment on table bia_answer is 'The answer in force to each question. Never the account of an asylum claim (R38). S3.';
select sec.protect_sensitive('bia_answer');

create table bia_answer_version (
  id bigint generated always as identity constraint bia_answer_version_pkey primary key,
  case_file_id uuid not null,
  bia_id uuid not null,
  question text not null,
  base_version integer not null,
  kept boolean not null,
  value jsonb not null,
  author_id uuid not null constraint bia_answer_version_author_fk references app_user (id),
  at timestamptz not null,
  constraint bia_answer_version_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id)
);
comment on table bia_answer_version is 'Every answer that anybody ever wrote, also the one that lost against another written at the same time. Append-only. S3.';
comment on column bia_answer_version.kept is 'False when somebody else had written meanwhile: the words stay here and a person chooses.';
create index bia_answer_version_question on bia_answer_version (bia_id, question, id);
select sec.protect_sensitive('bia_answer_version', true);
`;

const sources = `
create table evidence_source (
  id uuid constraint evidence_source_pkey primary key,
  case_file_id uuid not null constraint evidence_source_file_fk references case_file (id),
  bia_id uuid,
  kind text not null,
  origin text not null,
  obtained_on date not null,
  reliability text not null,
  title text,
  document_id uuid,
  hearing_id uuid,
  contradicts uuid,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint evidence_source_created_by_fk references app_user (id),
  constraint evidence_source_case_key unique (case_file_id, id),
  constraint evidence_source_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id),
  constraint evidence_source_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint evidence_source_hearing_fk foreign key (case_file_id, hearing_id) references child_hearing (case_file_id, id),
  constraint evidence_source_contradicts_fk foreign key (case_file_id, contradicts) references evidence_source (case_file_id, id),
  constraint evidence_source_kind_check check (kind in ('interview','document','observation','authority_report','home_study','country_information','hearing')),
  constraint evidence_source_reliability_check check (reliability in ('A','B','C','D'))
);
comment on table evidence_source is 'E30. Where a finding comes from and how far it can be trusted. S3. Append-only.';
create index evidence_source_file on evidence_source (case_file_id, obtained_on desc);
select sec.protect_sensitive('evidence_source', true);

create table bia_citation (
  case_file_id uuid not null,
  bia_id uuid not null,
  question text not null,
  source_id uuid not null,
  withdrawn_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint bia_citation_created_by_fk references app_user (id),
  constraint bia_citation_pkey primary key (bia_id, question, source_id),
  constraint bia_citation_bia_fk foreign key (case_file_id, bia_id) references bia (case_file_id, id),
  constraint bia_citation_source_fk foreign key (case_file_id, source_id) references evidence_source (case_file_id, id)
);
comment on table bia_citation is 'The sources behind each answer. S3.';
select sec.protect_sensitive('bia_citation');
`;

// R96 once more, where no code can forget it: what is under review or approved is not rewritten.
const locks = `
create function refuse_locked_assessment() returns trigger language plpgsql as
$$begin
  if not exists (select 1 from bia where id = new.bia_id and state in ('draft','in_progress','returned')) then
    raise exception 'assessment is locked' using errcode = 'CB096';
  end if;
  return new;
end$$;
create trigger bia_answer_locked before insert or update on bia_answer for each row execute function refuse_locked_assessment();

create function refuse_reopened_assessment() returns trigger language plpgsql as
$$begin
  if old.state in ('approved','superseded','expired')
     and (new.state not in ('approved','superseded','expired') or to_jsonb(new) - 'state' - 'version' <> to_jsonb(old) - 'state' - 'version') then
    raise exception 'assessment is locked' using errcode = 'CB096';
  end if;
  if new.state = 'approved' and exists (select 1 from bia_contributor c where c.bia_id = new.id and c.user_id = new.reviewed_by) then
    raise exception 'reviewer took part' using errcode = 'CB035';
  end if;
  return new;
end$$;
create trigger bia_locked before update on bia for each row execute function refuse_reopened_assessment();
`;

const diagnoses = `
create table rights_diagnosis (
  id uuid constraint rights_diagnosis_pkey primary key,
  case_file_id uuid not null constraint rights_diagnosis_file_fk references case_file (id),
  made_by text not null,
  authority_level text,
  at date not null,
  conclusion text not null,
  document_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint rights_diagnosis_created_by_fk references app_user (id),
  constraint rights_diagnosis_case_key unique (case_file_id, id),
  constraint rights_diagnosis_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint rights_diagnosis_by_check check (made_by in ('ppnna','cso_input')),
  constraint rights_diagnosis_level_check check (authority_level in ('federal','state','municipal')),
  constraint rights_diagnosis_authority_check check ((made_by = 'ppnna') = (authority_level is not null))
);
comment on table rights_diagnosis is 'E32. Which rights are restricted or violated (LGDNNA 13, 123-IV). A new diagnosis is a new row. S3. Append-only.';
create index rights_diagnosis_file on rights_diagnosis (case_file_id, at desc, id desc);
select sec.protect_sensitive('rights_diagnosis', true);

create table rights_diagnosis_row (
  case_file_id uuid not null,
  diagnosis_id uuid not null,
  right_code text not null,
  status text not null,
  facts text not null,
  cause text,
  responsible text,
  constraint rights_diagnosis_row_pkey primary key (diagnosis_id, right_code),
  constraint rights_diagnosis_row_diagnosis_fk foreign key (case_file_id, diagnosis_id) references rights_diagnosis (case_file_id, id),
  constraint rights_diagnosis_row_status_check check (status in ('guaranteed','restricted','violated','unknown'))
);
comment on table rights_diagnosis_row is 'One right of LGDNNA 13 in a diagnosis. S3. Append-only.';
select sec.protect_sensitive('rights_diagnosis_row', true);
`;
