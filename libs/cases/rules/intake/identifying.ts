import { decide, unless, when, type Decision, type Reasons } from '@cobijo/kernel/rules/decision';
import { block, warn } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** What decides whether a child may be identified in a consultation that was opened without one. */
export interface IdentifyingFacts {
  readonly consultation: boolean;
  readonly ended: boolean;
  readonly supervisor: boolean;
  readonly emergency: boolean;
  readonly leadSocialWorker: boolean;
  readonly childHasActiveFile: boolean;
  /** Records much alike that nobody has answered for; none when the child is one already known. */
  readonly muchAlike: number;
}

/** Whether a child of her own file may come out of a consultation: the parent's file stays, and hers is opened beside it (R5). */
export const mayIdentifyChild = (facts: IdentifyingFacts, reasons: Reasons = {}): Decision =>
  decide(
    [
      unless(facts.consultation, block('R5', 'file-has-its-child', [policy('eligibility')])),
      when(facts.ended, block('R5', 'consultation-has-ended', [policy('6.1')])),
      unless(facts.supervisor || facts.emergency, block('R4', 'acceptance-needs-supervisor', [policy('intake')])),
      unless(facts.leadSocialWorker, block('R4', 'lead-social-worker-missing', [policy('intake')])),
      when(facts.childHasActiveFile, block('R6', 'child-has-active-file', [policy('one-file')], { count: 1 })),
      when(facts.muchAlike > 0, warn('R6', 'duplicates-not-settled', [policy('duplicates')], { open: facts.muchAlike })),
    ],
    reasons,
  );
