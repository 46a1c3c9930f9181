import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of a file and, apart from them, their content (E52). */
export class CreateDocuments1763870400000 implements MigrationInterface {
  readonly name = 'CreateDocuments1763870400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [documents, content]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Documents are never dropped: a wrong one is made void, with a reason.');
  }
}

const documents = `
create table document (
  id uuid constraint document_pkey primary key,
  case_file_id uuid not null constraint document_file_fk references case_file (id),
  kind text not null,
  title text not null,
  dated date not null,
  received_from text not null,
  language text not null,
  sensitivity text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  voided_at timestamptz,
  voided_by uuid constraint document_voided_by_fk references app_user (id),
  void_reason text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint document_created_by_fk references app_user (id),
  constraint document_case_key unique (case_file_id, id),
  constraint document_title_check check (length(trim(title)) between 1 and 200),
  constraint document_sensitivity_check check (sensitivity in ('S2','S3','S4_L','S4_P')),
  constraint document_media_type_check check (media_type in ('application/pdf','image/jpeg','image/png','text/plain')),
  constraint document_size_check check (size_bytes between 1 and 5242880),
  constraint document_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint document_void_check check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table document is 'E52. What a paper is, where it came from, and what its bytes must hash to. Rows follow their own class: a privileged or clinical paper does not exist for other disciplines. S2.';
comment on column document.title is 'S2. May name persons.';
create index document_file on document (case_file_id, dated desc, id);
select sec.protect('document',
  '(case_file_id = any ((select sec.my_case_ids())::uuid[]) or exists (select 1 from public.case_file f where f.id = case_file_id))
   and case sensitivity
     when ''S2'' then true
     when ''S3'' then (select sec.has_role(''SW'',''ATT'',''PSY'',''SUP_L'',''SUP_S'',''SUP_P''))
     when ''S4_L'' then (select sec.has_role(''ATT'',''SUP_L''))
     when ''S4_P'' then (select sec.has_role(''PSY'',''SUP_P''))
     else false end', false);
revoke update on document from cobijo_app;
grant update (voided_at, voided_by, void_reason) on document to cobijo_app;
`;

const content = `
create table document_content (
  document_id uuid constraint document_content_pkey primary key,
  case_file_id uuid not null,
  bytes bytea not null,
  constraint document_content_document_fk foreign key (case_file_id, document_id) references document (case_file_id, id),
  constraint document_content_size_check check (length(bytes) between 1 and 5242880)
);
comment on table document_content is 'E52. The bytes of a document, apart from what lists show; seen by whoever sees the document. Append-only. Class of its document, up to S4.';
alter table document_content alter column bytes set storage external;
select sec.protect('document_content', 'exists (select 1 from public.document d where d.id = document_id)', true);
`;
