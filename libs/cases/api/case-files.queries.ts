import { answering, type Question, rowOf, rowsOf } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';
import { consentStanding, type ConsentStanding, type ScopeRow } from '../rules/consent-standing';
import type {
  CaseKind,
  CaseState,
  ConsentScope,
  IpIntent,
  RepresentationKind,
  RepresentationStatus,
} from '../rules/code-lists';

/** One person of a file's team. */
export interface TeamMember {
  readonly userId: string;
  readonly discipline: string;
  readonly role: string;
}

/** What an act needs to know of a file. It satisfies `CaseAccess`. */
export interface CaseFileRow {
  readonly id: string;
  readonly caseNo: string;
  readonly kind: CaseKind;
  readonly childId: string | null;
  readonly officeId: string;
  readonly timeZone: string;
  readonly state: CaseState;
  readonly priority: number;
  readonly riskLevel: number | null;
  readonly ipIntent: IpIntent;
  readonly ipIntentAt: Date | null;
  readonly ipIndicators: boolean;
  readonly asylumShield: boolean;
  readonly competentPpnna: string | null;
  readonly openedAt: Date;
  readonly version: number;
  readonly team: readonly TeamMember[];
}

const fileText = `select f.id, f.case_no as "caseNo", f.kind, f.child_id as "childId", f.office_id as "officeId", o.time_zone as "timeZone", f.state,
    f.priority, f.risk_level as "riskLevel", f.ip_intent as "ipIntent", f.ip_intent_at as "ipIntentAt", f.ip_indicators as "ipIndicators", f.asylum_shield as "asylumShield",
    f.competent_ppnna as "competentPpnna", f.opened_at as "openedAt", f.version,
    coalesce((select json_agg(json_build_object('userId', a.user_id, 'discipline', a.discipline, 'role', a.role_on_case))
      from case_assignment a where a.case_file_id = f.id and a.ended_at is null and not a.conflict_declared), '[]') as team
  from case_file f join office o on o.id = f.office_id`;

/** The file, if the actor may see it. */
export const findCaseFile = (tx: Tx, caseFileId: string): Promise<CaseFileRow | null> =>
  tx.ask(fileQuestion(caseFileId));

export const fileQuestion = (caseFileId: string): Question<CaseFileRow | null> =>
  rowOf<CaseFileRow>({ text: `${fileText} where f.id = $1`, values: [caseFileId] }, { openedAt: true, ipIntentAt: true });

/** A stop order that nobody has lifted. */
export interface OpenStopOrder {
  readonly id: string;
  readonly discipline: string;
  readonly reason: string | null;
  readonly placedAt: Date;
}

/** The stop orders that stand on a file (R66). */
export const openStopOrders = (tx: Tx, caseFileId: string): Promise<readonly OpenStopOrder[]> =>
  tx.ask(stopOrdersQuestion(caseFileId));

export const stopOrdersQuestion = (caseFileId: string): Question<readonly OpenStopOrder[]> =>
  rowsOf<OpenStopOrder>(
    {
      text: `select id, discipline, reason, placed_at as "placedAt" from stop_order where case_file_id = $1 and lifted_at is null order by placed_at`,
      values: [caseFileId],
    },
    { placedAt: true },
  );

/** Who represents or assists the child. */
export interface RepresentationRow {
  readonly id: string;
  readonly kind: RepresentationKind;
  readonly status: RepresentationStatus;
  readonly userId: string | null;
  readonly conflictOfInterest: string | null;
  readonly servedAt: Date | null;
}

/** The representations of a file, ended ones too. */
export const representationsOf = (tx: Tx, caseFileId: string): Promise<readonly RepresentationRow[]> =>
  tx.ask(representationsQuestion(caseFileId));

export const representationsQuestion = (caseFileId: string): Question<readonly RepresentationRow[]> =>
  rowsOf<RepresentationRow>(
    {
      text: `select id, kind, status, user_id as "userId", conflict_of_interest as "conflictOfInterest", served_at as "servedAt"
         from representation where case_file_id = $1 order by from_at`,
      values: [caseFileId],
    },
    { servedAt: true },
  );

/** One recorded scope, with what it is about. */
export type ConsentScopeRow = ScopeRow & { readonly scope: ConsentScope };

/** Every scope that anybody has said anything about. */
export const consentRows = (tx: Tx, caseFileId: string): Promise<readonly ConsentScopeRow[]> =>
  tx.ask(consentsQuestion(caseFileId));

const consentsQuestion = (caseFileId: string): Question<readonly ConsentScopeRow[]> =>
  rowsOf<ConsentScopeRow>(
    {
      text: `select s.scope, s.granted, c.type, c.giver, c.given_at as at, s.expires_at as "expiresAt"
         from consent_scope s join consent c on c.id = s.consent_id where s.case_file_id = $1 order by c.given_at, c.created_at`,
      values: [caseFileId],
    },
    { at: true, expiresAt: true },
  );

/** Where a scope stands today; null when nobody has said anything. */
export const consentFor = (tx: Tx, caseFileId: string, scope: ConsentScope): Promise<ConsentStanding | null> =>
  tx.ask(consentQuestion(caseFileId, scope, tx.now));

export const consentQuestion = (
  caseFileId: string,
  scope: ConsentScope,
  now: Date,
): Question<ConsentStanding | null> =>
  answering(consentsQuestion(caseFileId), (rows) =>
    consentStanding(
      rows.filter((row) => row.scope === scope),
      now,
    ),
  );

/** Whether a child has an active file anywhere. Ask it only about a child that the actor may see. */
export async function childHasActiveFile(tx: Tx, childId: string): Promise<boolean> {
  const row = await tx.one<{ active: boolean }>('select sec.child_has_active_file($1) as active', [childId]);
  return row?.active ?? false;
}

/** The instant of the next open deadline; null when there is none. */
export async function nextDeadlineAt(tx: Tx, caseFileId: string): Promise<Date | null> {
  const row = await tx.one<{ due: Date | null }>(
    `select min(due_at) as due from deadline where case_file_id = $1 and state = 'open'`,
    [caseFileId],
  );
  return row?.due ?? null;
}
