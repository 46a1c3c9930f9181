import { answering, type Asked, type Question, rowOf, type Sql } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';
import type { CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import type { ReceiverKind, ResolutionKind, TransportMode } from '../rules/code-lists';
import type { ReturnState } from '../rules/return-state';

/** The arrangement as it is kept. */
export interface ArrangementRow {
  readonly departureAt: string | null;
  readonly arrivalHour: number | null;
  readonly transportMode: TransportMode | null;
  readonly withUnrelatedAdults: boolean | null;
  readonly escortName: string | null;
  readonly escortOrganisation: string | null;
  readonly escortPhone: string | null;
  readonly receivingAuthority: string | null;
  readonly receivingOfficer: string | null;
  readonly receiverKind: ReceiverKind | null;
  readonly receiverPersonId: string | null;
  readonly siblingsTravelling: readonly string[];
  readonly familyTravelling: readonly string[];
  readonly reintegrationActions: readonly string[];
  readonly followUpContact: string | null;
  readonly version: number;
}

export interface AttestationRow {
  readonly guard: string;
  readonly items: readonly string[];
  readonly documentId: string;
  readonly documentTitle: string | null;
  readonly attestedById: string;
  readonly attestedBy: string | null;
  readonly at: string;
  readonly factOn: CivilDate;
  readonly validUntil: CivilDate | null;
}

export interface SignatureRow {
  readonly userId: string;
  readonly by: string;
  readonly discipline: string;
  readonly roles: readonly string[];
  readonly affiliations: readonly string[];
  readonly at: string;
}

/** A return with all that belongs to it in this context. Instants inside lists are ISO texts. */
export interface ReturnRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly childId: string;
  readonly state: ReturnState;
  readonly round: number;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly destination: string;
  readonly statedReason: string;
  readonly holdCause: string | null;
  readonly heldAt: Date | null;
  readonly challengeWindowEnds: CivilDate | null;
  readonly version: number;
  readonly arrangement: ArrangementRow | null;
  readonly waiver: {
    readonly at: string;
    readonly byChild: boolean;
    readonly byRepresentative: boolean;
    readonly counselAdvised: boolean;
  } | null;
  readonly reconfirmation: { readonly at: string; readonly willing: boolean; readonly words: string } | null;
  readonly lastSaid: { readonly at: string; readonly words: string | null } | null;
  readonly attestations: readonly AttestationRow[];
  readonly signatures: readonly SignatureRow[];
  readonly openFollowUps: number;
}

const arrangement = `(select json_build_object('departureAt', a.departure_at, 'arrivalHour', a.arrival_hour, 'transportMode', a.transport_mode,
    'withUnrelatedAdults', a.with_unrelated_adults, 'escortName', a.escort_name, 'escortOrganisation', a.escort_organisation, 'escortPhone', a.escort_phone,
    'receivingAuthority', a.receiving_authority, 'receivingOfficer', a.receiving_officer, 'receiverKind', a.receiver_kind,
    'receiverPersonId', a.receiver_person_id, 'siblingsTravelling', a.siblings_travelling, 'familyTravelling', a.family_travelling,
    'reintegrationActions', a.reintegration_actions, 'followUpContact', a.follow_up_contact, 'version', a.version)
  from return_arrangement a where a.return_id = r.id)`;
const waiver = `(select json_build_object('at', w.waived_at, 'byChild', w.by_child, 'byRepresentative', w.by_representative, 'counselAdvised', w.counsel_advised)
  from return_waiver w where w.return_id = r.id order by w.waived_at desc limit 1)`;
const reconfirmation = `(select json_build_object('at', c.asked_at, 'willing', c.willing, 'words', c.words)
  from return_reconfirmation c where c.return_id = r.id order by c.asked_at desc limit 1)`;
// What she said last, asked or not: a fear without words hides an older yes.
const lastSaid = `(select json_build_object('at', s.at, 'words', s.words) from (
    select c.asked_at as at, c.words from return_reconfirmation c where c.return_id = r.id
    union all select e.expressed_at, e.words from fear_expression e where e.case_file_id = r.case_file_id and e.expressed_at >= r.requested_at) s
  order by s.at desc limit 1)`;
const attestations = `coalesce((select json_agg(json_build_object('guard', t.guard, 'items', t.items, 'documentId', t.document_id, 'documentTitle', d.title,
    'attestedById', t.attested_by, 'attestedBy', u.name, 'at', t.attested_at, 'factOn', t.fact_on, 'validUntil', t.valid_until) order by t.attested_at)
  from return_attestation t join app_user u on u.id = t.attested_by left join document d on d.id = t.document_id where t.return_id = r.id), '[]')`;
const signatures = `coalesce((select json_agg(json_build_object('userId', s.signed_by, 'by', u.name, 'discipline', s.discipline, 'affiliations', u.affiliations,
    'roles', (select coalesce(json_agg(x.role), '[]') from app_user_role x where x.user_id = s.signed_by),
    'at', s.signed_at) order by s.ordinal)
  from return_authorisation s join app_user u on u.id = s.signed_by where s.return_id = r.id and s.round = r.round), '[]')`;

const text = `select r.id, r.case_file_id as "caseFileId", r.child_id as "childId", r.state, r.round, r.requested_by as "requestedBy",
    r.requested_at as "requestedAt", r.destination, r.stated_reason as "statedReason", r.hold_cause as "holdCause", r.held_at as "heldAt",
    r.challenge_window_ends::text as "challengeWindowEnds", r.version, ${arrangement} as arrangement, ${waiver} as waiver,
    ${reconfirmation} as reconfirmation, ${lastSaid} as "lastSaid", ${attestations} as attestations, ${signatures} as signatures,
    (select count(*)::int from return_follow_up f where f.return_id = r.id and f.done_at is null) as "openFollowUps"
  from return_request r where r.case_file_id = $1`;

/** The open return of a file, with everything that belongs to it. */
export const openReturn = (tx: Tx, caseFileId: string): Promise<ReturnRow | null> =>
  tx.ask(openReturnQuestion(caseFileId));

export const openReturnQuestion = (caseFileId: string): Question<ReturnRow | null> =>
  returnQuestion({
    text: `${text} and r.state not in ('closed_returned','closed_not_returned')`,
    values: [caseFileId],
  });

/** The open return of a file or, when there is none, the last one. */
export const lastReturnQuestion = (caseFileId: string): Question<ReturnRow | null> =>
  returnQuestion({
    text: `${text} order by r.closed_at is null desc, r.requested_at desc limit 1`,
    values: [caseFileId],
  });

const returnQuestion = (sql: Sql): Question<ReturnRow | null> =>
  rowOf<ReturnRow>(sql, { requestedAt: true, heldAt: true });

/** What the migration authority resolved last. */
export interface ResolutionRow {
  readonly id: string;
  readonly childId: string;
  readonly kind: ResolutionKind;
  readonly resolutionNo: string;
  readonly issuedAt: CivilDate;
  readonly servedChildAt: Date | null;
  readonly servedRepresentativeAt: Date | null;
  readonly language: string | null;
  readonly violations: readonly string[];
}

/** The last resolution on a file. */
export const lastResolution = (tx: Tx, caseFileId: string): Promise<ResolutionRow | null> =>
  tx.ask(resolutionQuestion(caseFileId));

export const resolutionQuestion = (caseFileId: string): Question<ResolutionRow | null> =>
  rowOf<ResolutionRow>(
    {
      text: `select id, child_id as "childId", kind, resolution_no as "resolutionNo", issued_on::text as "issuedAt", served_child_at as "servedChildAt",
       served_representative_at as "servedRepresentativeAt", language, violations
     from inm_resolution where case_file_id = $1 order by issued_on desc, created_at desc limit 1`,
      values: [caseFileId],
    },
    { servedChildAt: true, servedRepresentativeAt: true },
  );

/** When the child last said that she is afraid or does not want to go. */
export const fearQuestion = (caseFileId: string): Question<Date | null> =>
  answering(
    rowOf<{ at: Date | null }>(
      {
        text: 'select max(expressed_at) as at from fear_expression where case_file_id = $1',
        values: [caseFileId],
      },
      { at: true },
    ),
    (row) => row?.at ?? null,
  );

/** What a page shows besides the sheet. */
export interface ReturnHistory {
  readonly followUps: readonly {
    readonly id: string;
    readonly dueOn: CivilDate;
    readonly doneAt: string | null;
    readonly finding: string | null;
  }[];
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    readonly cause: string | null;
    readonly at: string;
    readonly by: string | null;
  }[];
}

/** Follow-ups and steps of a return. */
export const historyQuestion = (returnId: Asked): Question<ReturnHistory> =>
  answering(
    rowOf<ReturnHistory>({
      text: `select coalesce((select json_agg(json_build_object('id', f.id, 'dueOn', f.due_on, 'doneAt', f.done_at, 'finding', f.finding) order by f.due_on)
        from return_follow_up f where f.return_id = $1), '[]') as "followUps",
      coalesce((select json_agg(json_build_object('from', e.from_state, 'to', e.to_state, 'cause', e.cause, 'at', e.at, 'by', u.name) order by e.id desc)
        from return_event e left join app_user u on u.id = e.actor_id where e.return_id = $1), '[]') as steps`,
      values: [returnId],
    }, {}),
    (row) => row ?? { followUps: [], steps: [] },
  );
