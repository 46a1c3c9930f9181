import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consent per scope, what was shared on its ground, and who represents the child (E16, E27). */
export class CreateConsents1763867400000 implements MigrationInterface {
  readonly name = 'CreateConsents1763867400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [consents, sharings, representations]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Consents and refusals are never dropped.');
  }
}

const consents = `
create table consent (
  id uuid constraint consent_pkey primary key,
  case_file_id uuid not null constraint consent_file_fk references case_file (id),
  giver text not null,
  giver_person_id uuid,
  type text not null,
  capacity_note text,
  explained_in text not null,
  explained_format text[] not null,
  explained_by uuid not null constraint consent_explained_by_fk references app_user (id),
  interpreter text,
  privacy_notice_version text not null,
  signature text not null,
  witness text,
  given_at timestamptz not null,
  override_reason text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint consent_created_by_fk references app_user (id),
  constraint consent_case_key unique (case_file_id, id),
  constraint consent_giver_check check (giver in ('child','parent','guardian','ppnna','adult_self','nobody')),
  constraint consent_type_check check (type in ('consent','assent','refusal','withdrawal','vital_interest_override')),
  constraint consent_signature_check check (signature in ('signature','fingerprint','verbal_with_witness','none')),
  constraint consent_witness_check check (signature <> 'verbal_with_witness' or witness is not null),
  constraint consent_override_check check ((type = 'vital_interest_override') = (override_reason is not null))
);
comment on table consent is 'E16. Consent, assent, refusal, withdrawal or vital interest, as they were expressed. Append-only: a change of mind is a new row. S2.';
create index consent_file on consent (case_file_id, given_at desc);

create table consent_scope (
  id uuid constraint consent_scope_pkey primary key,
  case_file_id uuid not null,
  consent_id uuid not null,
  scope text not null,
  granted boolean not null,
  recipient text,
  info_withheld text,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint consent_scope_created_by_fk references app_user (id),
  constraint consent_scope_consent_fk foreign key (case_file_id, consent_id) references consent (case_file_id, id),
  constraint consent_scope_once unique (consent_id, scope)
);
comment on table consent_scope is 'What the consent, the refusal or the withdrawal covers (CL-30). Append-only. S2.';
comment on column consent_scope.info_withheld is 'S3. What the child asked us not to pass on.';
create index consent_scope_file on consent_scope (case_file_id, scope);

create table consent_override_review (
  id uuid constraint consent_override_review_pkey primary key,
  case_file_id uuid not null,
  consent_id uuid not null constraint consent_override_review_once unique,
  approved boolean not null,
  note text not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint consent_override_review_created_by_fk references app_user (id),
  constraint consent_override_review_consent_fk foreign key (case_file_id, consent_id) references consent (case_file_id, id)
);
comment on table consent_override_review is 'What a supervisor found when an act went ahead on the ground of vital interest. Append-only. S2.';
select sec.protect_by_case('consent', true), sec.protect_by_case('consent_scope', true), sec.protect_by_case('consent_override_review', true);
`;

const sharings = `
create table sharing (
  id uuid constraint sharing_pkey primary key,
  case_file_id uuid not null constraint sharing_file_fk references case_file (id),
  scope text not null,
  recipient text not null,
  purpose text not null,
  content text not null,
  exception text,
  exception_reason text,
  shared_at timestamptz not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint sharing_created_by_fk references app_user (id),
  constraint sharing_exception_check check (exception in ('emergency','legal_duty','order','medical')),
  constraint sharing_exception_reason_check check ((exception is null) = (exception_reason is null))
);
comment on table sharing is 'What was passed to whom, and on which ground (R23, R25). Append-only. S2.';
create index sharing_file on sharing (case_file_id, shared_at desc);

create table withdrawal_notice (
  id uuid constraint withdrawal_notice_pkey primary key,
  case_file_id uuid not null,
  consent_id uuid not null,
  recipient text not null,
  told_at timestamptz not null,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint withdrawal_notice_created_by_fk references app_user (id),
  constraint withdrawal_notice_consent_fk foreign key (case_file_id, consent_id) references consent (case_file_id, id),
  constraint withdrawal_notice_once unique (consent_id, recipient)
);
comment on table withdrawal_notice is 'Which recipient was told of a withdrawal, and when (domain 6.8). Append-only. S2.';
select sec.protect_by_case('sharing', true), sec.protect_by_case('withdrawal_notice', true);
`;

const representations = `
create table representation (
  id uuid constraint representation_pkey primary key,
  case_file_id uuid not null constraint representation_file_fk references case_file (id),
  kind text not null,
  user_id uuid constraint representation_user_fk references app_user (id),
  person_id uuid,
  organisation text,
  holder_name text,
  authority text,
  from_at timestamptz not null,
  to_at timestamptz,
  status text not null,
  conflict_of_interest text,
  served_at timestamptz,
  served_by uuid constraint representation_served_by_fk references app_user (id),
  served_how text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint representation_created_by_fk references app_user (id),
  constraint representation_kind_check check (kind in ('originaria','suplencia','coadyuvante','tutor','special_rep_amparo','legal_counsel','trusted_person')),
  constraint representation_status_check check (status in ('requested','active','contested','suspended','revoked','ended')),
  constraint representation_holder_check check (user_id is not null or person_id is not null or organisation is not null or holder_name is not null),
  constraint representation_served_check check ((served_at is null) = (served_by is null) and (served_at is null) = (served_how is null))
);
comment on table representation is 'E27. Who represents or assists the child: parents, PPNNA instead or alongside, a lawyer (LGDNNA 4, 106). S2.';
comment on column representation.conflict_of_interest is 'S3. Why the representation is doubted (LGDNNA 106).';
create index representation_file on representation (case_file_id);
select sec.protect_by_case('representation');
`;
