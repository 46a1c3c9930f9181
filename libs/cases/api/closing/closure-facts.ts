import type { Tx } from '@cobijo/audit/api/tx';
import { type ClosureFacts, type OpenItem } from '../../rules/closure';
import { type ClosureReason, contactWays } from '../../rules/code-lists';
import { type CaseFileRow, openStopOrders } from '../case-files.queries';
import { pendingWithdrawals } from '../consents/consent-facts';
import type { FileAnswers } from '../file-answers';

/** What a closing says, from the form or from its row. */
export interface ClosureSaid {
  readonly reason: ClosureReason;
  readonly openItems: readonly OpenItem[];
  readonly childInformedAt?: string | Date | null;
  readonly childNotInformedReason?: string | null;
  readonly transitionPlan?: string | null;
  readonly adultConsentRetaken?: boolean | null;
  readonly contactAttempts?: readonly { readonly at: string; readonly way: string }[] | null;
  readonly missingChildCheckAt?: string | Date | null;
}

/** Turns what a closing says into the facts of the rule. */
export const closureFacts = (tx: Tx, file: CaseFileRow, said: ClosureSaid): ClosureFacts => ({
  state: file.state,
  reason: said.reason,
  openItems: said.openItems,
  childInformed: Boolean(said.childInformedAt),
  notInformedReason: said.childNotInformedReason ?? null,
  contactAttempts: (said.contactAttempts ?? []).flatMap(({ at, way }) => {
    const known = contactWays.find((code) => code === way);
    return known ? [{ at: new Date(at), way: known }] : [];
  }),
  missingChildCheckAt: said.missingChildCheckAt ? new Date(said.missingChildCheckAt) : null,
  transitionPlan: said.transitionPlan ?? null,
  adultConsentRetaken: said.adultConsentRetaken ?? false,
  now: tx.now,
});

/** Everything that is still open: on the file itself, and wherever a later context says so. */
export async function openItemsOf(tx: Tx, answers: FileAnswers, caseFileId: string): Promise<OpenItem[]> {
  const clocks = await tx.sql<{ id: string }>(
    `select id from deadline where case_file_id = $1 and state in ('open', 'suspended')`,
    [caseFileId],
  );
  const stops = await openStopOrders(tx, caseFileId);
  const withdrawals = await pendingWithdrawals(tx, caseFileId);
  return [
    ...clocks.map(({ id }) => ({ kind: 'deadline', id }) as const),
    ...stops.map(({ id }) => ({ kind: 'stop_order', id }) as const),
    ...withdrawals.map(({ id }) => ({ kind: 'consent_withdrawal', id }) as const),
    ...(await answers.openItems(tx, caseFileId)),
  ];
}
