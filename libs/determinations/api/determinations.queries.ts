import type { Tx } from '@cobijo/audit/api/tx';
import type { AuthorityLevel, DecisionCode, MigrationMeasure, OptionCode, PlanState, ViewFollowed } from '../rules/code-lists';
import type { OfficialState } from '../rules/determination-state';

/** What the competent authority determined, as later contexts need it. Civil dates as text. */
export interface OfficialDetermination {
  readonly id: string;
  readonly caseFileId: string;
  readonly childId: string;
  readonly authorityLevel: AuthorityLevel;
  readonly state: OfficialState;
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
  readonly authorIds: readonly string[];
  readonly challengeWindowEnds: string | null;
  readonly significantChangeAt: Date | null;
}

/** The official determination of a file that nothing has replaced (LGDNNA 122). A recommendation never is one. */
export const officialDetermination = (tx: Tx, caseFileId: string): Promise<OfficialDetermination | null> =>
  tx.one<OfficialDetermination>(
    `select id, case_file_id as "caseFileId", child_id as "childId", authority_level as "authorityLevel", state, outcome, decision,
       decided_at as "decidedAt", destination_country as "destinationCountry", competent_authority as "competentAuthority",
       signatory_authority as "signatoryAuthority", valid_until::text as "validUntil", in_force_from::text as "inForceFrom", hearing_id as "hearingId",
       view_followed as "viewFollowed", author_ids as "authorIds", challenge_window_ends::text as "challengeWindowEnds",
       significant_change_at as "significantChangeAt"
     from determination where case_file_id = $1 and authority_level in ('official_ppnna','judicial') and superseded_by is null
       and state not in ('superseded','annulled')`,
    [caseFileId],
  );

/** A challenge that nobody has decided. */
export interface OpenChallenge {
  readonly id: string;
  readonly kind: string;
  readonly filedAt: Date;
}

/** Everything filed against a determination of the file that is still open: execution waits for it (R59). */
export const openChallenges = (tx: Tx, caseFileId: string): Promise<OpenChallenge[]> =>
  tx.sql<OpenChallenge>('select id, kind, filed_at as "filedAt" from challenge where case_file_id = $1 and result is null order by filed_at', [caseFileId]);

/** The restitution plan that institutions act on. */
export interface PlanInForce {
  readonly id: string;
  readonly childId: string;
  readonly migrationMeasure: MigrationMeasure;
  readonly state: PlanState;
  readonly issuedAt: Date;
}

/** The plan in force of a file (LM 112-III; LGDNNA 123). */
export const planInForce = (tx: Tx, caseFileId: string): Promise<PlanInForce | null> =>
  tx.one<PlanInForce>(
    `select id, child_id as "childId", migration_measure as "migrationMeasure", state, issued_at as "issuedAt" from restitution_plan
      where case_file_id = $1 and state in ('agreed','in_execution','partly_met','fulfilled') order by number desc limit 1`,
    [caseFileId],
  );
