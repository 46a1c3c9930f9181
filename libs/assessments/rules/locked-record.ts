import { mayEditRecord } from '@cobijo/cases/rules/record-integrity';
import { combine, decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { isWritable } from './assessment-state';

const approvedOnce: readonly string[] = ['approved', 'superseded', 'expired'];

/** Whether answers may be written now: an approved assessment changes only by a new version, a submitted one is being read. */
export const mayWriteAnswers = ({ state }: { readonly state: string }): Decision =>
  combine(
    mayEditRecord({ approved: approvedOnce.includes(state) }),
    decide([
      unless(
        isWritable(state) || approvedOnce.includes(state),
        block('STATE', 'assessment-not-in-state', [policy('states')], { state, needed: 'in_progress' }),
      ),
    ]),
  );
