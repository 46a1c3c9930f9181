import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { answering, type Question, rowOf } from '@cobijo/audit/api/question';
import type { Reads, Statement } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { CareOfFile, Placement, UrgentMeasure } from '@cobijo/graphql/generated/server';
import { isLawfulPlacement, type StandingFacts } from '../rules/lawful-placement';
import { judgeIsSilent, type MeasureState, measureStands } from '../rules/urgent-measure';

/** Where the child lives now, and whether it stands in law. */
export interface CurrentPlacement {
  readonly id: string;
  readonly kind: string;
  readonly lawful: boolean;
  readonly from: Date;
  /** What it rests on; null for family and for a notice only. */
  readonly orderRef: { readonly kind: string; readonly no: string | null } | null;
}

interface StandingRow extends StandingFacts {
  readonly id: string;
  readonly from: Date;
  readonly orderNo: string | null;
}

const standing = `p.kind, p.order_kind as "orderKind", p.notified_ppnna_at as "protectionAuthorityToldAt", p.basis_lost_at as "basisLostAt",
  p.liberty_restrictions as "libertyRestrictions", g.registration_no is not null as "registeredCentre"`;

/** Where the child lives now; null when nobody wrote it down. */
export const currentPlacement = (tx: Tx, caseFileId: string): Promise<CurrentPlacement | null> => tx.ask(placementQuestion(caseFileId));

export const placementQuestion = (caseFileId: string): Question<CurrentPlacement | null> =>
  answering(
    rowOf<StandingRow>({
      text: `select p.id, p.started_at as "from", p.order_no as "orderNo", ${standing}
         from placement p left join facility g on g.id = p.facility_id where p.case_file_id = $1 and p.ended_at is null`,
      values: [caseFileId],
    }, { from: true, protectionAuthorityToldAt: true, basisLostAt: true }),
    (row) => row && placementOf(row),
  );

function placementOf(row: StandingRow): CurrentPlacement {
  const orderRef = row.orderKind ? { kind: row.orderKind, no: row.orderNo } : null;
  return { id: row.id, kind: row.kind, lawful: isLawfulPlacement(row), from: row.from, orderRef };
}

/** An urgent measure, as its acts need it. */
export interface MeasureRow {
  readonly id: string;
  readonly state: MeasureState;
  readonly version: number;
}

/** The urgent measure, when it is of this file. */
export const findMeasure = (tx: Tx, caseFileId: string, id: string): Promise<MeasureRow | null> =>
  tx.one<MeasureRow>('select id, state, version from urgent_measure where case_file_id = $1 and id = $2', [caseFileId, id]);

const facilityColumns = `g.id, g.name, g.kind, g.operator, g.registration_no as "registrationNo", g.state, g.municipality, g.listed, g.open_door as "openDoor"`;

/** Places to choose from. Their address is not among the columns. */
export const facilitiesStatement: Statement = { name: 'facilities', text: `select ${facilityColumns} from facility g order by g.state, g.name limit 300` };

type PlacementRow = Placement & StandingFacts;
type MeasurePageRow = Omit<UrgentMeasure, 'state' | 'judgeDueAt'> & { readonly state: MeasureState; readonly judgeDueAt: string | null };
type Page = Reach & { readonly caseFileId: string; readonly placements: readonly PlacementRow[]; readonly measures: readonly MeasurePageRow[] };

const placements = `select p.id, p.version, ${standing}, p.carer, p.started_at as "startedAt", p.ended_at as "endedAt", p.order_no as "orderNo",
    p.notified_ppnna_at as "notifiedPpnnaAt", p.with_siblings as "withSiblings", p.with_unrelated_adults as "withUnrelatedAdults",
    p.why_not_kin as "whyNotKin", p.why_not_foster as "whyNotFoster", p.basis_lost_reason as "basisLostReason", p.exit_reason as "exitReason", p.exit_to as "exitTo",
    (select a.address from facility_address a where a.facility_id = p.facility_id) as address,
    case when g.id is not null then (select row_to_json(y) from (select ${facilityColumns}) y) end as facility
  from placement p left join facility g on g.id = p.facility_id where p.case_file_id = f.id`;
const measures = `select m.id, m.version, m.measure, m.detail, m.requested_at as "requestedAt", m.requested_of as "requestedOf", m.state,
    m.ordered_by as "orderedBy", m.ordered_at as "orderedAt", m.order_no as "orderNo", m.mp_notified_at as "mpNotifiedAt",
    m.judge_notified_at as "judgeNotifiedAt", m.judge_due_at as "judgeDueAt", m.judge_result as "judgeResult"
  from urgent_measure m where m.case_file_id = f.id`;
const pageText = `select f.id as "caseFileId", ${reachColumns},
    coalesce((select json_agg(x order by x."startedAt" desc) from (${placements}) x), '[]'::json) as placements,
    coalesce((select json_agg(x order by x."requestedAt" desc) from (${measures}) x), '[]'::json) as measures
  from case_file f where f.id = $1`;

const withStanding = (row: PlacementRow): Placement => ({ ...row, __typename: 'Placement', lawful: isLawfulPlacement(row) });
const withJudge = (row: MeasurePageRow, now: Date): UrgentMeasure => ({
  ...row,
  __typename: 'UrgentMeasure',
  stands: measureStands(row.state),
  judgeSilent: judgeIsSilent({ state: row.state, judgeDueAt: row.judgeDueAt ? new Date(row.judgeDueAt) : null }, now),
});

/** Where the child lives and what protects her; null when the file is not visible. */
export async function careOfFile(reads: Reads, request: RequestActor, on: { readonly caseFileId: string; readonly now: Date }): Promise<CareOfFile | null> {
  const statement = { name: 'care-of-file', text: pageText, values: [on.caseFileId] };
  const page = await reads.one<Page>(request, statement, { seen: { act: 'care.read', caseFileId: on.caseFileId, about: 'Placement' } });
  if (!page) return null;
  return {
    __typename: 'CareOfFile',
    caseFileId: page.caseFileId,
    placements: page.placements.map(withStanding),
    measures: page.measures.map((row) => withJudge(row, on.now)),
    mayPlace: mayOnFile(request, page, 'create', 'Placement'),
    mayRecordMeasure: mayOnFile(request, page, 'record', 'UrgentMeasure'),
  };
}
