import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { PlannedAction } from '../../rules/restitution-plan';

/** A plan as acts need it. */
export interface PlanRow {
  readonly id: string;
  readonly state: string;
  readonly migrationMeasure: string;
  readonly version: number;
}

/** The plan that is drafted or carried out; the draft goes first. */
export const currentPlan = (tx: Tx, caseFileId: string): Promise<PlanRow | null> =>
  tx.one<PlanRow>(
    `select id, state, migration_measure as "migrationMeasure", version from restitution_plan
      where case_file_id = $1 and state in ('draft','agreed','in_execution','partly_met') order by (state = 'draft') desc limit 1`,
    [caseFileId],
  );

/** An action as acts need it. */
export interface ActionRow extends PlannedAction {
  readonly id: string;
  readonly planId: string;
  readonly driverId: string;
  readonly version: number;
}

/** The actions of a plan. */
export const actionsOf = (tx: Tx, planId: string): Promise<ActionRow[]> =>
  tx.sql<ActionRow>(
    `select id, plan_id as "planId", right_code as "right", institution, person, due_on::text as "dueOn", state, driver_id as "driverId", version
       from plan_action where plan_id = $1 order by right_code, created_at`,
    [planId],
  );

/** Whether violence in the family is on file: a concern about kin or partner, or the domestic kind (R87). */
export async function violenceInFamily(tx: Tx, caseFileId: string): Promise<boolean> {
  const row = await tx.one(
    `select 1 from protection_concern where case_file_id = $1 and (concern = 'domestic_violence'
        or (perpetrator_type in ('parent','step_parent','relative','partner') and concern in ('physical_violence','sexual_violence','psychological','neglect','abandonment','corporal_punishment'))) limit 1`,
    [caseFileId],
  );
  return row !== null;
}

const eventRows = `coalesce((select json_agg(e order by e.at desc) from (select v.created_at as at, v.from_state as "fromState", v.to_state as "toState", v.note,
    (select name from app_user where id = v.created_by) as by from plan_action_event v where v.action_id = a.id) e), '[]'::json) as events`;
const actionRows = `coalesce((select json_agg(x order by x.right, x."dueOn") from (select a.id, a.right_code as "right", a.legal_basis as "legalBasis", a.measure_type as "measureType",
    a.measure, a.measure_text as "measureText", a.beneficiary, a.institution, a.person, (select name from app_user where id = a.driver_id) as driver, a.driver_id = sec.actor() as mine,
    a.start_on as "startOn", a.due_on as "dueOn", a.state, a.obstacle, a.escalation_level as "escalationLevel", a.evidence_document_id as "evidenceDocumentId",
    a.executed_at as "executedAt", a.verified_by as "verifiedBy", a.verified_at as "verifiedAt", a.child_satisfaction as "childSatisfaction", a.version, ${eventRows}
  from plan_action a where a.plan_id = p.id) x), '[]'::json) as actions`;

const pageText = `select f.id as "caseFileId", ${reachColumns}, coalesce(c.preferred_name, c.given_names) as "childName", (now() at time zone o.time_zone)::date::text as today,
    coalesce((select json_agg(json_build_object('right', r.right_code, 'status', r.status, 'facts', r.facts) order by r.right_code) from rights_diagnosis_row r
      where r.diagnosis_id = (select g.id from rights_diagnosis g where g.case_file_id = f.id order by g.at desc, g.id desc limit 1)), '[]'::json) as rights,
    (select row_to_json(z) from (select p.id, p.number, p.state, p.issued_by as "issuedBy", p.issued_at as "issuedAt", p.migration_measure as "migrationMeasure",
        p.sent_inm_at as "sentInmAt", p.next_review as "nextReview", p.child_copy_given_at as "childCopyGivenAt", p.child_copy_format as "childCopyFormat", p.version, ${actionRows}
      from restitution_plan p where p.case_file_id = f.id and p.state not in ('replaced','annulled') order by (p.state = 'draft') desc, p.number desc limit 1) z) as plan,
    coalesce((select json_agg(json_build_object('userId', u.id, 'name', u.name) order by u.name) from case_assignment m join app_user u on u.id = m.user_id
      where m.case_file_id = f.id and m.ended_at is null and not m.conflict_declared), '[]'::json) as drivers,
    coalesce((select json_agg(json_build_object('id', d.id, 'title', d.title) order by d.created_at desc) from document d where d.case_file_id = f.id and d.voided_at is null), '[]'::json) as papers
  from case_file f join office o on o.id = f.office_id left join child c on c.id = f.child_id where f.id = $1`;

/** The page of the plan, in one statement. */
export async function planPage(reads: Reads, request: RequestActor, caseFileId: string): Promise<object | null> {
  const page = await reads.one<Reach>(request, { name: 'plan-page', text: pageText, values: [caseFileId] }, { seen: { act: 'plan.read', caseFileId, about: 'Plan' } });
  if (!page) return null;
  return {
    ...page,
    mayEdit: mayOnFile(request, page, 'edit', 'Plan') || mayOnFile(request, page, 'create', 'Plan'),
    mayIssue: mayOnFile(request, page, 'approve', 'Plan') || mayOnFile(request, page, 'register', 'Plan'),
  };
}
