import type { Decision } from '@cobijo/kernel/rules/decision';
import { decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';

// Nothing is deleted (LGDNNA 109): a wrong paper is marked, once, with its reason.
/** Whether a paper may be made void. */
export const mayVoidDocument = (facts: { readonly voided: boolean }): Decision =>
  decide([when(facts.voided, block('R97', 'document-already-void', [law.LGDNNA(109)]))]);
