import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';

/** Whether a record may still be edited in place: once approved, it is corrected by a new version only (R96). */
export const mayEditRecord = (record: { readonly approved: boolean }): Decision =>
  decide([when(record.approved, block('R96', 'approved-record-is-locked', [policy('audit')]))]);

/** Whether a record may be deleted: never. It is voided with a reason, or anonymised after its retention (R97). */
export const mayDeleteRecord = (): Decision =>
  decide([block('R97', 'nothing-is-deleted', [law.LGDNNA(109)])]);
