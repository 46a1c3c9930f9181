import type { Discipline, Role } from '@cobijo/access/rules/roles';
import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import type { AssignmentEndReason, CaseState, RoleOnCase } from './code-lists';
import { hasEnded } from './case-state';

const rolesOfDiscipline: Readonly<Record<Discipline, readonly Role[]>> = {
  legal: ['ATT', 'SUP_L', 'XBR'],
  social_work: ['SW', 'SUP_S'],
  psychology: ['PSY', 'SUP_P'],
  medicine: ['PSY', 'SUP_P'],
  pedagogy: ['WKS', 'SW'],
  interpretation: ['INT', 'WKS', 'SW', 'ATT', 'PSY'],
  coordination: ['INT', 'GOV', 'PSEC', 'DIFL', 'SUP_L', 'SUP_S', 'SUP_P'],
  data: ['INT'],
};

/** What is known when a person is about to join a team. */
export interface AssignFacts {
  readonly discipline: Discipline;
  readonly roleOnCase: RoleOnCase;
  readonly userRoles: readonly Role[];
  readonly userConflicted: boolean;
  readonly alreadyOnTeam: boolean;
  readonly leadTaken: boolean;
  readonly state: CaseState;
}

/** Whether a person may be put on the team of a file. */
export const mayAssign = (facts: AssignFacts): Decision =>
  decide([
    when(hasEnded(facts.state), block('STATE', 'no-team-on-ended-file', [policy('6.1')])),
    unless(
      rolesOfDiscipline[facts.discipline].some((role) => facts.userRoles.includes(role)),
      block('STATE', 'role-does-not-fit-discipline', [policy('8.1')], { discipline: facts.discipline }),
    ),
    when(facts.userConflicted, block('STATE', 'person-has-conflict', [policy('8.1')])),
    when(facts.alreadyOnTeam, block('STATE', 'already-on-team', [policy('E15')])),
    when(
      facts.roleOnCase === 'lead' && facts.leadTaken,
      block('STATE', 'lead-already-there', [policy('E15')], { discipline: facts.discipline }),
    ),
  ]);

/** What is known when someone is about to leave a team. */
export interface EndAssignmentFacts {
  readonly reason: AssignmentEndReason;
  readonly isLeadSocialWorker: boolean;
  readonly state: CaseState;
}

/** Whether someone may leave the team: the last lead social worker hands over first, unless there is a conflict. */
export const mayEndAssignment = (facts: EndAssignmentFacts): Decision =>
  decide([
    when(
      facts.isLeadSocialWorker && !hasEnded(facts.state) && facts.reason !== 'conflict',
      block('STATE', 'lead-must-hand-over-first', [policy('E15')]),
    ),
  ]);
