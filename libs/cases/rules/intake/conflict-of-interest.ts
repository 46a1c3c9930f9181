import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import type { ConflictDecision, ConflictFinding } from './code-lists';
import type { ConflictStanding } from './triage';

/** Computes how far a check for conflicts has come (R7). */
export const conflictStandingOf = (
  check: { readonly found: ConflictFinding; readonly decision: ConflictDecision | null } | null,
): ConflictStanding => {
  if (check === null) return 'not-checked';
  if (check.decision === 'no_conflict' || check.found === 'none') return 'clear';
  return check.decision ?? 'open';
};

/** Whether somebody may decide a conflict of interest: the legal supervisor does (R7). */
export const mayDecideConflict = (facts: { readonly legalSupervisor: boolean; readonly checked: boolean }): Decision =>
  decide([
    unless(facts.legalSupervisor, block('R7', 'conflict-needs-legal-supervisor', [policy('conflict-of-interest')])),
    unless(facts.checked, block('R7', 'conflict-not-recorded', [policy('conflict-of-interest')])),
  ]);
