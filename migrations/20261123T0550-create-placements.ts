import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facilities, urgent measures, and where the child lives (E39, E40, E41). */
export class CreatePlacements1763877000000 implements MigrationInterface {
  readonly name = 'CreatePlacements1763877000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [facilities, measures, placements, addresses]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('Where a child lived and by whose order is never dropped.');
  }
}

const facilities = `
create table facility (
  id uuid constraint facility_pkey primary key,
  name text not null,
  kind text not null,
  operator text not null,
  registration_no text,
  state text not null,
  municipality text,
  listed boolean not null,
  open_door boolean not null,
  capacity integer,
  admits text[] not null default '{}',
  languages text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint facility_created_by_fk references app_user (id),
  constraint facility_kind_check check (kind in ('CAS_public','CAS_private','CSO_shelter_open','family_unit_shelter','hospital','supported_independent','school_boarding')),
  constraint facility_registered_check check (kind not in ('CAS_public','CAS_private') or registration_no is not null),
  constraint facility_municipality_check check (listed or municipality is null)
);
comment on table facility is 'E41. Places that care for children. An unlisted one shows a working name and its state, nothing nearer. S1.';
select sec.protect('facility', '(select sec.actor()) is not null', false);
alter policy add on facility with check ((select sec.has_role('SW','ATT','SUP_L','SUP_S','SUP_P')) and created_by = (select sec.actor()));
alter policy change on facility using ((select sec.has_role('SUP_L','SUP_S','SUP_P')));
`;

const measures = `
create table urgent_measure (
  id uuid constraint urgent_measure_pkey primary key,
  case_file_id uuid not null constraint urgent_measure_file_fk references case_file (id),
  measure text not null,
  detail text,
  requested_at timestamptz not null,
  requested_of text not null,
  state text not null default 'requested',
  ordered_by text,
  ordered_at timestamptz,
  order_no text,
  order_document_id uuid,
  mp_notified_at timestamptz,
  judge_notified_at timestamptz,
  judge_due_at timestamptz,
  judge_result text,
  judge_result_at timestamptz,
  ends_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint urgent_measure_created_by_fk references app_user (id),
  constraint urgent_measure_case_key unique (case_file_id, id),
  constraint urgent_measure_document_fk foreign key (case_file_id, order_document_id) references document (case_file_id, id),
  constraint urgent_measure_kind_check check (measure in ('CAS_entry','medical_care','other')),
  constraint urgent_measure_of_check check (requested_of in ('PPNNA','MP','judge')),
  constraint urgent_measure_by_check check (ordered_by in ('PPNNA','MP','judge')),
  constraint urgent_measure_state_check check (state in ('requested','ordered','ratified','modified','cancelled','ended')),
  constraint urgent_measure_ordered_check check ((ordered_by is null) = (ordered_at is null) and (state in ('requested','ended') or ordered_at is not null)),
  constraint urgent_measure_result_check check (judge_result in ('ratified','modified','cancelled','silent') and (judge_result is null) = (judge_result_at is null))
);
comment on table urgent_measure is 'E39. An urgent protection measure: asked, ordered, and what the judge said within 24 hours (LGDNNA 122-VI, VII). Silence alerts and changes nothing. S2.';
create index urgent_measure_file on urgent_measure (case_file_id, requested_at desc);
select sec.protect_by_case('urgent_measure');
`;

const placements = `
create table placement (
  id uuid constraint placement_pkey primary key,
  case_file_id uuid not null constraint placement_file_fk references case_file (id),
  kind text not null,
  facility_id uuid constraint placement_facility_fk references facility (id),
  carer text,
  started_at timestamptz not null,
  ended_at timestamptz,
  order_kind text,
  urgent_measure_id uuid,
  order_no text,
  order_by text,
  order_at date,
  order_document_id uuid,
  notified_ppnna_at timestamptz,
  with_siblings boolean,
  with_unrelated_adults boolean,
  liberty_restrictions text[] not null default '{}',
  why_not_kin text,
  why_not_foster text,
  basis_lost_at timestamptz,
  basis_lost_reason text,
  exit_reason text,
  exit_to text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint placement_created_by_fk references app_user (id),
  constraint placement_case_key unique (case_file_id, id),
  constraint placement_measure_fk foreign key (case_file_id, urgent_measure_id) references urgent_measure (case_file_id, id),
  constraint placement_document_fk foreign key (case_file_id, order_document_id) references document (case_file_id, id),
  constraint placement_never_detention check (kind in ('parents','step_parent','customary_carer','adult_sibling','kinship','foster_certified',
    'host_family_informal','CAS_public','CAS_private','CSO_shelter_open','family_unit_shelter','hospital','supported_independent','child_headed',
    'unrelated_adult','street','school_boarding','unknown')),
  constraint placement_order_check check (order_kind in ('urgent_measure','determination','authority_order')
    and (order_kind = 'urgent_measure') = (urgent_measure_id is not null)),
  constraint placement_centre_check check (kind not in ('CAS_public','CAS_private') or order_kind is not null or notified_ppnna_at is not null),
  constraint placement_last_resort_check check (kind not in ('CAS_public','CAS_private','CSO_shelter_open')
    or (length(trim(why_not_kin)) > 0 and length(trim(why_not_foster)) > 0)),
  constraint placement_end_check check ((ended_at is null) = (exit_reason is null) and (ended_at is null or ended_at >= started_at)),
  constraint placement_basis_check check ((basis_lost_at is null) = (basis_lost_reason is null))
);
comment on table placement is 'E40. Where and with whom the child lives, and by whose order. A place of detention cannot be entered (LM 99); a centre needs an order or a notice (LGDNNA 30 Bis 1). S2.';
comment on column placement.carer is 'S2. Who cares for the child, when it is a family.';
comment on column placement.basis_lost_at is 'When the order it rested on fell away, for example because a judge cancelled the urgent measure.';
create unique index placement_one_open on placement (case_file_id) where ended_at is null;
create index placement_file on placement (case_file_id, started_at desc);
create index placement_measure on placement (urgent_measure_id) where ended_at is null;
create index placement_facility on placement (facility_id) where ended_at is null;
select sec.protect_by_case('placement');
`;

const addresses = `
create table facility_reader (
  facility_id uuid not null constraint facility_reader_facility_fk references facility (id),
  user_id uuid not null constraint facility_reader_user_fk references app_user (id),
  created_at timestamptz not null default now(),
  created_by uuid not null constraint facility_reader_created_by_fk references app_user (id),
  constraint facility_reader_pkey primary key (facility_id, user_id)
);
comment on table facility_reader is 'Who, by name, may read the address of an unlisted place. S1.';
select sec.protect('facility_reader', 'user_id = (select sec.actor()) or (select sec.has_role(''SUP_L'',''SUP_S'',''SUP_P''))', true);
alter policy add on facility_reader with check ((select sec.has_role('SUP_L','SUP_S','SUP_P')) and created_by = (select sec.actor()));

create table facility_address (
  facility_id uuid constraint facility_address_pkey primary key constraint facility_address_facility_fk references facility (id),
  address text not null,
  phone text,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint facility_address_created_by_fk references app_user (id)
);
comment on table facility_address is 'S5 when the place is unlisted: read by persons named one by one and by the team of a child who lives there now.';
select sec.protect('facility_address',
  'exists (select 1 from public.facility f where f.id = facility_id and f.listed)
   or created_by = (select sec.actor())
   or exists (select 1 from public.facility_reader r where r.facility_id = facility_address.facility_id and r.user_id = (select sec.actor()))
   or ((select sec.has_role(''SW'',''ATT'',''PSY'',''SUP_L'',''SUP_S'',''SUP_P''))
       and exists (select 1 from public.placement p where p.facility_id = facility_address.facility_id and p.ended_at is null
                   and p.case_file_id = any ((select sec.my_case_ids())::uuid[])))', true);
alter policy add on facility_address with check ((select sec.has_role('SW','ATT','SUP_L','SUP_S','SUP_P')) and created_by = (select sec.actor()));
`;
