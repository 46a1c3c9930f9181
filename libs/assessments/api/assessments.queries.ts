import { type Question, rowOf } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';

export { hearingsOf } from './hearings/hearings.queries';
export { latestRisk, rightsDiagnosisOf } from './risks/risks.queries';

/** An assessment as acts need it. */
export interface AssessmentRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly type: string;
  readonly state: string;
  readonly assessorId: string;
  readonly hearingId: string | null;
  readonly bidRequired: boolean | null;
  readonly bidCode: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly contributorIds: readonly string[];
}

const rowText = `select b.id, b.case_file_id as "caseFileId", b.type, b.state, b.assessor_id as "assessorId", b.hearing_id as "hearingId",
    b.bid_required as "bidRequired", b.bid_code as "bidCode", b.version, b.created_at as "createdAt",
    coalesce((select json_agg(distinct c.user_id) from bia_contributor c where c.bia_id = b.id), '[]') as "contributorIds"
  from bia b where b.case_file_id = $1`;

/** One assessment of a file, or nothing. */
export const findAssessment = (tx: Tx, caseFileId: string, id: string): Promise<AssessmentRow | null> => tx.ask(assessmentQuestion(caseFileId, id));

export const assessmentQuestion = (caseFileId: string, id: string): Question<AssessmentRow | null> =>
  rowOf<AssessmentRow>({ text: `${rowText} and b.id = $2`, values: [caseFileId, id] }, { createdAt: true });

/** The assessment of a file that is still being written or reviewed, or nothing. */
export const unfinishedAssessment = (tx: Tx, caseFileId: string): Promise<AssessmentRow | null> =>
  tx.one<AssessmentRow>(`${rowText} and b.state in ('draft','in_progress','submitted','returned')`, [caseFileId]);

/** The assessment that later contexts rest on. */
export interface CurrentAssessment {
  readonly id: string;
  readonly type: string;
  readonly state: string;
  readonly riskLevel: string | null;
  readonly bidRequired: boolean | null;
  readonly bidReason: string | null;
  readonly bidTriggers: readonly string[];
  readonly authorIds: readonly string[];
  readonly reviewedBy: string | null;
  readonly approvedAt: Date | null;
  readonly validUntil: Date | null;
}

/** The approved assessment of a file; without one, the newest that is not void. Past its date it counts as expired (domain §6.2). */
export const currentAssessment = (tx: Tx, caseFileId: string): Promise<CurrentAssessment | null> =>
  tx.one<CurrentAssessment>(
    `select b.id, b.type, case when b.state = 'approved' and b.valid_until < $2 then 'expired' else b.state end as state, b.risk_level as "riskLevel", b.bid_required as "bidRequired", b.bid_code as "bidReason",
        b.bid_triggers as "bidTriggers", b.reviewed_by as "reviewedBy", b.approved_at as "approvedAt", b.valid_until as "validUntil",
        (select json_agg(distinct a.id) from (select b.assessor_id as id union select c.user_id from bia_contributor c where c.bia_id = b.id) a) as "authorIds"
       from bia b where b.case_file_id = $1 and b.state <> 'void' order by (b.state = 'approved') desc, b.number desc limit 1`,
    [caseFileId, tx.now],
  );

/** An approved answer, for a report that cites it. */
export interface ApprovedAnswer {
  readonly question: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly authorName: string;
  readonly at: Date;
  readonly sourceIds: readonly string[];
}

/** The answers of an assessment with the sources behind each, for reports and options. */
export const answersOf = (tx: Tx, caseFileId: string, assessmentId: string): Promise<ApprovedAnswer[]> =>
  tx.sql<ApprovedAnswer>(
    `select a.question, a.value, u.name as "authorName", a.at,
        coalesce((select json_agg(c.source_id) from bia_citation c where c.bia_id = a.bia_id and c.question = a.question and c.withdrawn_at is null), '[]') as "sourceIds"
       from bia_answer a join app_user u on u.id = a.author_id where a.case_file_id = $1 and a.bia_id = $2 order by a.question`,
    [caseFileId, assessmentId],
  );

/** A source of evidence on a file (E30). */
export interface SourceRow {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly title: string | null;
  readonly obtainedOn: string;
  readonly reliability: string;
  readonly documentId: string | null;
  readonly hearingId: string | null;
}

/** The sources of evidence on a file, newest first. */
export const sourcesOf = (tx: Tx, caseFileId: string): Promise<SourceRow[]> =>
  tx.sql<SourceRow>(
    `select id, kind, origin, title, obtained_on::text as "obtainedOn", reliability, document_id as "documentId", hearing_id as "hearingId"
       from evidence_source where case_file_id = $1 order by obtained_on desc, id desc`,
    [caseFileId],
  );

/** Everybody who wrote in or reviewed an assessment of a file. */
export async function handsInAssessments(tx: Tx, caseFileId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select b.assessor_id as id from bia b where b.case_file_id = $1 and b.state <> 'void' union select b.reviewed_by from bia b where b.case_file_id = $1 and b.reviewed_by is not null
     union select c.user_id from bia_contributor c where c.case_file_id = $1`,
    [caseFileId],
  );
  return rows.map(({ id }) => id);
}
