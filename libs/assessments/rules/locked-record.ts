import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { isWritable } from './assessment-state';

/** Whether answers may be written now: what was submitted or approved changes only by a new version (R96). */
export const mayWriteAnswers = ({ state }: { readonly state: string }): Decision =>
  decide([unless(isWritable(state), block('R96', 'assessment-locked', [law.LGDNNA('92-VIII'), policy('bitácora')], { state }))]);
