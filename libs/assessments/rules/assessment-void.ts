import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { mayBecome } from './assessment-state';

/** Whether an assessment may be set aside: while nobody reads or approved it. What was written stays (domain §6.2). */
export const mayVoidAssessment = ({ state }: { readonly state: string }): Decision =>
  decide([unless(mayBecome(state, 'void'), block('STATE', 'assessment-not-in-state', [policy('states')], { state, needed: 'in_progress' }))]);
