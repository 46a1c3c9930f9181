import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Individual information sessions (E17). */
export class CreateInformation1763877600000 implements MigrationInterface {
  readonly name = 'CreateInformation1763877600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sessions);
  }

  down(): Promise<void> {
    throw new Error('What a child was told is never dropped.');
  }
}

const sessions = `
create table info_session (
  id uuid constraint info_session_pkey primary key,
  case_file_id uuid not null constraint info_session_file_fk references case_file (id),
  at timestamptz not null,
  place text not null,
  mode text not null,
  facilitator_id uuid not null constraint info_session_facilitator_fk references app_user (id),
  language text not null,
  interviewer_languages text[] not null,
  interpreter_kind text,
  interpreter_language text,
  interpreter_name text,
  materials text[] not null,
  topics text[] not null,
  comprehension text not null,
  child_questions text,
  questions_for_lawyer boolean not null,
  minutes integer,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint info_session_created_by_fk references app_user (id),
  constraint info_session_mode_check check (mode in ('individual','phone')),
  constraint info_session_interpreter_check check ((interpreter_kind is null) = (interpreter_language is null)),
  constraint info_session_independent_check check (interpreter_kind is null or interpreter_kind in ('professional','bilingual_staff','community')),
  constraint info_session_minutes_check check (minutes between 1 and 600),
  constraint info_session_case_key unique (case_file_id, id)
);
comment on table info_session is 'E17. What the child was told, alone and in a language the child speaks, before anything else (LGDNNA 83-III, 92-II). S1. Append-only.';
comment on column info_session.child_questions is 'S2. What the child asked.';
comment on column info_session.interpreter_name is 'S2.';
create index info_session_file on info_session (case_file_id, at desc);
select sec.protect_by_case('info_session', true);
`;
