import { decide, type Decision, when } from '@cobijo/kernel/rules/decision';
import { law } from '@cobijo/kernel/rules/law';
import { forbids } from './grounds';

/** Whether what she said counts: a yes only when she was asked alone; a no always, whoever was there. */
export const mayReconfirm = (said: { readonly willing: boolean; readonly alone: boolean }): Decision =>
  decide([
    when(said.willing && !said.alone, forbids('R68', 'yes-not-alone', [law.LGDNNA(71), law.LGDNNA('92-IV')])),
  ]);
