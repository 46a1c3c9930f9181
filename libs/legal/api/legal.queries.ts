import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { answering, type Question, rowsOf } from '@cobijo/audit/api/question';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import { representationsOf, type RepresentationRow } from '@cobijo/cases/api/case-files.queries';
import type { LegalOfFile, ProtectionClaim } from '@cobijo/graphql/generated/server';
import type { ClaimState, CourtOrderKind, VictimRole } from '../rules/code-lists';
import { claimTransitions } from '../rules/protection-claim';

/** What an act may know of the claim. Who may not read it learns `undisclosed`, and that it counts as open when it bars a return. */
export interface ProtectionClaimFact {
  readonly state: ClaimState | 'undisclosed';
  readonly open: boolean;
  readonly barsReturn: boolean;
}

/** The claim for protection that weighs most; null when there is none that bars anything for a reader without right. */
export const protectionClaimOf = (tx: Tx, caseFileId: string): Promise<ProtectionClaimFact | null> =>
  tx.ask(protectionClaimQuestion(caseFileId));

export const protectionClaimQuestion = (caseFileId: string): Question<ProtectionClaimFact | null> =>
  answering(
    rowsOf<ProtectionClaimFact>({
      text: `(select state, open, bars_return as "barsReturn" from protection_claim where case_file_id = $1 order by bars_return desc, created_at desc limit 1)
        union all select 'undisclosed', true, true where sec.protection_bars_return($1)`,
      values: [caseFileId],
    }, {}),
    // Who reads the claim itself needs no hint at it.
    (rows) => rows.find(({ state }) => state !== 'undisclosed') ?? rows[0] ?? null,
  );

/** An order that stops every return. */
export interface OrderInForce {
  readonly id: string;
  readonly kind: CourtOrderKind;
  readonly since: Date;
}

/** The orders that nobody has lifted (R70). */
export const ordersInForce = (tx: Tx, caseFileId: string): Promise<readonly OrderInForce[]> => tx.ask(ordersQuestion(caseFileId));

export const ordersQuestion = (caseFileId: string): Question<readonly OrderInForce[]> =>
  rowsOf<OrderInForce>({
    text: 'select id, kind, ordered_at as since from court_order where case_file_id = $1 and in_force order by ordered_at',
    values: [caseFileId],
  }, { since: true });

/** The child as victim or witness, in a proceeding that has not ended. */
export interface VictimProceedingRow {
  readonly id: string;
  readonly role: VictimRole;
  readonly stayRequired: boolean;
}

/** Proceedings that still run (LM 48, 52-V-a, 113). */
export const victimProceedingsOf = (tx: Tx, caseFileId: string): Promise<readonly VictimProceedingRow[]> =>
  tx.ask(victimProceedingsQuestion(caseFileId, tx.now));

export const victimProceedingsQuestion = (caseFileId: string, now: Date): Question<readonly VictimProceedingRow[]> =>
  rowsOf<VictimProceedingRow>({
    text: 'select id, role, stay_required as "stayRequired" from victim_proceeding where case_file_id = $1 and (ended_on is null or ended_on > $2::date)',
    values: [caseFileId, now],
  }, {});

/** The lawyers who assist the child now (LGDNNA 92-VII; LM 70). */
export async function counselOf(tx: Tx, caseFileId: string): Promise<RepresentationRow[]> {
  const all = await representationsOf(tx, caseFileId);
  return all.filter(({ kind, status }) => kind === 'legal_counsel' && status === 'active');
}

const list = (order: string, select: string): string => `coalesce((select json_agg(x order by x."${order}" desc) from (${select}) x), '[]'::json)`;

const matters = list('openedAt', `select m.id, m.type, m.authority, m.file_no as "fileNo", m.capacity, m.state, m.opened_at as "openedAt", m.closed_at as "closedAt", m.outcome,
    (select u.name from app_user u where u.id = m.lead_attorney_id) as "leadAttorney" from legal_matter m
  where m.case_file_id = f.id and (select sec.has_role('SW','ATT','PSY','SUP_L','SUP_S','SUP_P'))`);
const orders = list('orderedAt', `select o.id, o.version, o.kind, o.authority, o.docket, o.ordered_at as "orderedAt", o.notified_at as "notifiedAt", o.document_id as "documentId",
    o.lifted_at as "liftedAt", o.lift_reason as "liftReason" from court_order o where o.case_file_id = f.id`);
const victims = list('openedOn', `select v.id, v.role, v.authority, v.file_no as "fileNo", v.stay_required as "stayRequired", v.opened_on::text as "openedOn", v.ended_on::text as "endedOn"
  from victim_proceeding v where v.case_file_id = f.id and (select sec.has_role('SW','ATT','PSY','SUP_L','SUP_S','SUP_P'))`);
const claim = `(select row_to_json(x) from (select c.id, c.version, c.state, c.stated_at as "statedAt", c.filed_at as "filedAt", c.file_no as "fileNo",
    c.result_notified_at as "resultNotifiedAt", c.ratify_by as "ratifyBy", c.remedy_until as "remedyUntil", c.bars_return as "barsReturn"
  from protection_claim c where c.case_file_id = f.id order by c.bars_return desc, c.created_at desc limit 1) x)`;

const pageText = `select f.id as "caseFileId", ${reachColumns}, ${matters} as matters, ${orders} as orders, ${victims} as "victimProceedings", ${claim} as claim,
    sec.protection_bars_return(f.id) as "protectionBarsReturn"
  from case_file f where f.id = $1`;

type ClaimRow = Omit<ProtectionClaim, 'state'> & { readonly state: ClaimState };
type Page = Reach & Pick<LegalOfFile, 'caseFileId' | 'matters' | 'orders' | 'victimProceedings' | 'protectionBarsReturn'> & { readonly claim: ClaimRow | null };

/** The legal side of a file, as far as the asker may see; null when the file is not visible. */
export async function legalOfFile(reads: Reads, request: RequestActor, caseFileId: string): Promise<LegalOfFile | null> {
  const page = await reads.one<Page>(request, { name: 'legal-of-file', text: pageText, values: [caseFileId] }, { seen: { act: 'legal.read', caseFileId, about: 'CourtOrder' } });
  if (!page) return null;
  return {
    ...page,
    __typename: 'LegalOfFile',
    claim: page.claim && { ...page.claim, next: [...claimTransitions[page.claim.state]] },
    mayOpenMatter: mayOnFile(request, page, 'create', 'LegalMatter'),
    mayRecordClaim: mayOnFile(request, page, 'record', 'ProtectionClaim'),
    mayRecordOrder: mayOnFile(request, page, 'record', 'CourtOrder'),
    mayLead: mayOnFile(request, page, 'register', 'CourtOrder'),
  };
}
