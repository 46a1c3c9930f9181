import type { Tx } from '@cobijo/audit/api/tx';
import { type CivilDate, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { type ClosureFacts, type OpenItem } from '../../rules/closure';
import { type ClosureReason, contactWays } from '../../rules/code-lists';
import { type CaseFileRow, openStopOrders } from '../case-files.queries';
import { pendingWithdrawals } from '../consents/consent-facts';
import type { FileAnswers } from '../file-answers';

/** What a closing says, from the form or from its row. */
export interface ClosureSaid {
  readonly reason: ClosureReason;
  readonly openItems: readonly OpenItem[];
  readonly childInformedOn?: CivilDate | null;
  readonly childNotInformedReason?: string | null;
  readonly transitionPlan?: string | null;
  readonly adultConsentRetaken?: boolean | null;
  readonly contactAttempts?: readonly { readonly on: CivilDate; readonly way: string }[] | null;
  readonly missingChildCheckOn?: CivilDate | null;
}

/** Turns what a closing says into the facts of the rule. */
export const closureFacts = (tx: Tx, file: CaseFileRow, said: ClosureSaid): ClosureFacts => ({
  state: file.state,
  reason: said.reason,
  openItems: said.openItems,
  childInformed: Boolean(said.childInformedOn),
  notInformedReason: said.childNotInformedReason ?? null,
  contactAttempts: (said.contactAttempts ?? []).flatMap(({ on, way }) => {
    const known = contactWays.find((code) => code === way);
    return known ? [{ on, way: known }] : [];
  }),
  missingChildCheckOn: said.missingChildCheckOn ?? null,
  transitionPlan: said.transitionPlan ?? null,
  adultConsentRetaken: said.adultConsentRetaken ?? false,
  today: civilDateOf(tx.now, file.timeZone),
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
