import { type Question, rowOf, rowsOf } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AuthorityLevel, DecisionCode, MigrationMeasure, OptionCode, PlanState, ViewFollowed } from '../rules/code-lists';
import type { OfficialState, RecommendationState } from '../rules/determination-state';

/** A determination as acts and later contexts need it. Civil dates as text. */
export interface DeterminationRow {
  readonly id: string;
  readonly childId: string;
  readonly caseFileId: string;
  readonly kind: string;
  readonly authorityLevel: AuthorityLevel;
  readonly state: OfficialState | RecommendationState;
  readonly outcome: OptionCode;
  readonly decision: DecisionCode;
  readonly decidedAt: Date;
  readonly destinationCountry: string | null;
  readonly competentAuthority: string | null;
  readonly signatoryAuthority: string | null;
  readonly validUntil: string | null;
  readonly inForceFrom: string | null;
  readonly hearingId: string | null;
  readonly viewFollowed: ViewFollowed | null;
  /** Everybody who wrote, cleared or voted, in the recommendation behind it too: none of them authorises the return. */
  readonly authorIds: readonly string[];
  readonly challengeWindowEnds: string | null;
  readonly significantChange: string | null;
  readonly significantChangeAt: Date | null;
  readonly notifiedChildAt: Date | null;
  readonly notifiedRepresentativeAt: Date | null;
  readonly suspendedFrom: string | null;
  readonly itemId: string | null;
  readonly analysisId: string | null;
  readonly version: number;
}

const rowText = `select d.id, d.child_id as "childId", d.case_file_id as "caseFileId", d.kind, d.authority_level as "authorityLevel", d.state, d.outcome, d.decision, d.decided_at as "decidedAt",
    d.destination_country as "destinationCountry", d.competent_authority as "competentAuthority", d.signatory_authority as "signatoryAuthority",
    d.valid_until::text as "validUntil", d.in_force_from::text as "inForceFrom", d.hearing_id as "hearingId", d.view_followed as "viewFollowed",
    (select coalesce(array_agg(distinct x), '{}') from unnest(d.author_ids || coalesce(r.author_ids, '{}')) x) as "authorIds",
    d.challenge_window_ends::text as "challengeWindowEnds", d.significant_change as "significantChange", d.significant_change_at as "significantChangeAt",
    d.notified_child_at as "notifiedChildAt", d.notified_representative_at as "notifiedRepresentativeAt", d.suspended_from as "suspendedFrom",
    d.item_id as "itemId", d.analysis_id as "analysisId", d.version
  from determination d left join determination r on r.id = d.recommendation_id`;
const officialOnly = `d.authority_level in ('official_ppnna','judicial')`;

/** The latest official determination that nothing superseded. A recommendation is never returned (LGDNNA 122). */
export const officialDetermination = (tx: Tx, caseFileId: string): Promise<DeterminationRow | null> =>
  tx.ask(officialDeterminationQuestion(caseFileId));

export const officialDeterminationQuestion = (caseFileId: string): Question<DeterminationRow | null> =>
  rowOf<DeterminationRow>({
    text: `${rowText} where d.case_file_id = $1 and ${officialOnly} and d.superseded_by is null and d.state not in ('superseded','annulled') order by d.created_at desc limit 1`,
    values: [caseFileId],
  }, { decidedAt: true, significantChangeAt: true, notifiedChildAt: true, notifiedRepresentativeAt: true });

/** The recommendation that waits for ratification, for sending or for the authority's answer. */
export const openRecommendation = (tx: Tx, caseFileId: string): Promise<DeterminationRow | null> =>
  tx.one<DeterminationRow>(`${rowText} where d.case_file_id = $1 and d.state in ('provisional','decided','transmitted')`, [caseFileId]);

/** One determination of a file, or nothing. */
export const findDetermination = (tx: Tx, caseFileId: string, id: string): Promise<DeterminationRow | null> =>
  tx.one<DeterminationRow>(`${rowText} where d.case_file_id = $1 and d.id = $2`, [caseFileId, id]);

/** A challenge that nobody has decided. */
export interface OpenChallenge {
  readonly id: string;
  readonly kind: string;
  readonly filedAt: Date;
}

/** The challenges that hold execution (R59). */
export const openChallenges = (tx: Tx, caseFileId: string): Promise<readonly OpenChallenge[]> => tx.ask(challengesQuestion(caseFileId));

export const challengesQuestion = (caseFileId: string): Question<readonly OpenChallenge[]> =>
  rowsOf<OpenChallenge>({
    text: 'select id, kind, filed_at as "filedAt" from challenge where case_file_id = $1 and result is null order by filed_at',
    values: [caseFileId],
  }, { filedAt: true });

/** The plan that is being carried out. */
export interface PlanInForce {
  readonly id: string;
  readonly childId: string;
  readonly migrationMeasure: MigrationMeasure;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  readonly state: PlanState;
}

/** The restitution plan in force, or nothing. */
export const planInForce = (tx: Tx, caseFileId: string): Promise<PlanInForce | null> =>
  tx.ask(planQuestion(caseFileId));

export const planQuestion = (caseFileId: string): Question<PlanInForce | null> =>
  rowOf<PlanInForce>({
    text: `select id, child_id as "childId", migration_measure as "migrationMeasure", issued_at as "issuedAt", issued_by as "issuedBy", state
       from restitution_plan where case_file_id = $1 and state in ('agreed','in_execution','partly_met','fulfilled') order by issued_at desc limit 1`,
    values: [caseFileId],
  }, { issuedAt: true });

/** Actions of the plan that nobody has verified yet; a file does not close over them (R88). */
export const unverifiedActions = (tx: Tx, caseFileId: string): Promise<{ readonly id: string }[]> =>
  tx.sql<{ id: string }>(
    `select a.id from plan_action a join restitution_plan p on p.id = a.plan_id
      where a.case_file_id = $1 and p.state in ('agreed','in_execution','partly_met') and a.state not in ('verified','closed','replaced','cancelled')`,
    [caseFileId],
  );

/** Everybody who wrote or cleared a report, or voted on one, of a file. */
export async function handsInDeterminations(tx: Tx, caseFileId: string): Promise<readonly string[]> {
  const row = await tx.one<{ ids: readonly string[] }>(
    `select coalesce(array_agg(distinct x.id), '{}') as ids from (
       select unnest(a.contributor_ids || a.reviewer_ids || a.author_id || a.cleared_by) as id from options_analysis a where a.case_file_id = $1
       union select unnest(d.author_ids) from determination d where d.case_file_id = $1) x where x.id is not null`,
    [caseFileId],
  );
  return row?.ids ?? [];
}
