import { decide, type Decision, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import type { Role } from './roles';

/** Whoever looks after accounts or over the trail has no other part in the work (domain 8.1-7). */
export const rolesThatStandAlone: readonly Role[] = ['ADM', 'DPO'];

/** What is known of an account that somebody wants to change. */
export interface AccountFacts {
  /** Whether it is the account of whoever asks. */
  readonly own: boolean;
  readonly active: boolean;
}

const duties = [policy('duties')] as const;

/** Whether an administrator may change this account: never her own, so that nobody gives herself a role (domain 8.1-7). */
export const mayChangeAccount = ({ own, active }: AccountFacts): Decision =>
  decide([when(own, block('STATE', 'own-account', duties)), unless(active, block('STATE', 'account-closed', duties))]);

/** Whether one person may hold these roles together. */
export const mayHoldTogether = (roles: readonly Role[]): Decision =>
  decide([when(roles.length > 1 && roles.some((role) => rolesThatStandAlone.includes(role)), block('STATE', 'role-stands-alone', duties))]);

/** Whether a closed account may be opened again. */
export const mayReopenAccount = ({ own, active }: AccountFacts): Decision =>
  decide([when(own, block('STATE', 'own-account', duties)), when(active, block('STATE', 'account-open', duties))]);

/** Settings of the product: how long a code lets somebody in. */
export const accessCodeHours = 72;
