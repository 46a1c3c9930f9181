import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import { answering, type Question, rowsOf } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';
import type { RisksPage } from '@cobijo/graphql/generated/server';
import type { RiskKind } from '../../rules/code-lists';

const risks = `select r.id, r.at, u.name as "byName", r.kind, r.level, r.indicators, r.protective_factors as "protectiveFactors", r.rationale,
    r.next_review as "nextReview", r.result, r.refoulement_risk as "refoulementRisk", r.destination, r.acknowledged_at as "acknowledgedAt",
    (select json_build_object('immediateAction', p.immediate_action, 'steps', p.steps, 'contacts', p.contacts, 'childCopyGiven', p.child_copy_given)
       from safety_plan p where p.risk_assessment_id = r.id order by p.created_at desc limit 1) as "safetyPlan"
  from risk_assessment r join app_user u on u.id = r.created_by where r.case_file_id = f.id`;
const concerns = `select p.id, p.concern, p.place, p.happened, p.perpetrator_type as "perpetratorType", p.ongoing, p.note, p.created_at as "createdAt"
  from protection_concern p where p.case_file_id = f.id`;
const diagnoses = `select d.id, d.made_by as "madeBy", d.authority_level as "authorityLevel", d.at, d.conclusion,
    (select coalesce(json_agg(json_build_object('right', x.right_code, 'status', x.status, 'facts', x.facts, 'cause', x.cause, 'responsible', x.responsible)
       order by x.right_code), '[]') from rights_diagnosis_row x where x.diagnosis_id = d.id) as rights
  from rights_diagnosis d where d.case_file_id = f.id`;

const pageText = `select coalesce(c.preferred_name, c.given_names) as "childName",
    coalesce((select json_agg(s order by s.at desc, s.id desc) from (${risks}) s), '[]') as risks,
    coalesce((select json_agg(s order by s.id desc) from (${concerns}) s), '[]') as concerns,
    coalesce((select json_agg(s order by s.at desc, s.id desc) from (${diagnoses}) s), '[]') as diagnoses
  from case_file f left join child c on c.id = f.child_id where f.id = $1`;

/** Risks, concerns and diagnoses of a file, in one statement. */
export const risksPage = (reads: Reads, request: RequestActor, caseFileId: string): Promise<RisksPage | null> =>
  reads.one<RisksPage>(request, { name: 'risks-page', text: pageText, values: [caseFileId] }, { seen: { act: 'risk.read', caseFileId, about: 'Risk' } });

/** The newest look at a risk. */
export interface RiskRow {
  readonly id: string;
  readonly at: Date;
  readonly level: string;
  readonly refoulementRisk: string | null;
  readonly result: string | null;
  readonly destination: string | null;
  readonly createdBy: string;
}

/** The newest risk assessment of a kind on a file. */
export const latestRisk = (tx: Tx, caseFileId: string, kind: RiskKind): Promise<RiskRow | null> =>
  tx.one<RiskRow>(
    `select id, at, level, refoulement_risk as "refoulementRisk", result, destination, created_by as "createdBy"
       from risk_assessment where case_file_id = $1 and kind = $2 order by at desc, id desc limit 1`,
    [caseFileId, kind],
  );

/** One risk of a file, and whether a supervisor has taken note. */
export const findRisk = (tx: Tx, caseFileId: string, riskId: string): Promise<{ id: string; acknowledgedAt: Date | null; createdBy: string } | null> =>
  tx.one('select id, acknowledged_at as "acknowledgedAt", created_by as "createdBy" from risk_assessment where case_file_id = $1 and id = $2', [
    caseFileId,
    riskId,
  ]);

/** Whether a safety plan stands on the file: written since an instant (R40). */
export const safetyPlanQuestion = (caseFileId: string, since: Date): Question<boolean> =>
  answering(
    rowsOf<{ id: string }>({ text: 'select id from safety_plan where case_file_id = $1 and created_at >= $2 limit 1', values: [caseFileId, since] }, {}),
    (rows) => rows.length > 0,
  );

/** The newest diagnosis of rights, right by right. */
export interface DiagnosisRow {
  readonly id: string;
  readonly madeBy: string;
  readonly at: string;
  readonly conclusion: string;
  readonly rows: readonly { readonly right: string; readonly status: string; readonly facts: string; readonly responsible: string | null }[];
}

/** The newest rights diagnosis of a file, or nothing. */
export const rightsDiagnosisOf = (tx: Tx, caseFileId: string): Promise<DiagnosisRow | null> =>
  tx.one<DiagnosisRow>(
    `select d.id, d.made_by as "madeBy", d.at::text as at, d.conclusion,
        (select coalesce(json_agg(json_build_object('right', x.right_code, 'status', x.status, 'facts', x.facts, 'responsible', x.responsible)
           order by x.right_code), '[]') from rights_diagnosis_row x where x.diagnosis_id = d.id) as rows
       from rights_diagnosis d where d.case_file_id = $1 order by d.at desc, d.id desc limit 1`,
    [caseFileId],
  );
