import { decide, when, type Decision, type Reasons } from '@cobijo/kernel/rules/decision';
import { warn } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';

/** Whether a child may be registered: records much alike are looked at first, or a reason says why not (R6). */
export const mayRegisterChild = (facts: { readonly muchAlike: number }, reasons: Reasons = {}): Decision =>
  decide([when(facts.muchAlike > 0, warn('R6', 'possible-duplicate', [policy('duplicates')], { count: facts.muchAlike }))], reasons);

/** Whether a classification may be confirmed: other than the relationships say, only with a reason (R3). */
export const mayConfirmClassification = (
  facts: { readonly mx: string; readonly intl: string; readonly mxComputed: string; readonly intlComputed: string },
  reasons: Reasons = {},
): Decision =>
  decide(
    [
      when(
        facts.mx !== facts.mxComputed,
        warn('R3', 'mx-classification-differs', [law.LM('3-XVII'), law.LM('3-XVIII'), law.LM('3-XIX')], { computed: facts.mxComputed }),
      ),
      when(facts.intl !== facts.intlComputed, warn('R3', 'intl-classification-differs', [law.GC6('7-8')], { computed: facts.intlComputed })),
    ],
    reasons,
  );
