import { Injectable } from '@nestjs/common';
import { type Discipline, disciplines, type Role } from '@cobijo/access/rules/roles';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AssignToFileInput, AssignedToFile } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { mayAssign } from '../../rules/assignment';
import { type RoleOnCase, rolesOnCase } from '../../rules/code-lists';
import { type CaseFileRow, findCaseFile } from '../case-files.queries';

interface Candidate {
  readonly discipline: Discipline;
  readonly role: RoleOnCase;
  readonly roles: readonly Role[];
  readonly conflicted: boolean;
}

@Injectable()
export class AssignToFile {
  constructor(private readonly recorder: Recorder) {}

  /** Puts a person on the team of a file. */
  assign(request: RequestActor, input: AssignToFileInput): Promise<Outcome<AssignedToFile> | null> {
    return this.recorder.act(
      request,
      { act: 'assignment.assign', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('assign', 'Assignment', file);
        const { problems } = new InputCheck()
          .id('userId', input.userId)
          .oneOf('discipline', input.discipline, disciplines)
          .oneOf('role', input.role, rolesOnCase);
        if (problems.length > 0) return invalid(problems);
        const candidate = await findCandidate(tx, input);
        if (!candidate) return invalid([problem('userId', 'not-found')]);
        const decision = mayAssign(assignFacts(file, input.userId, candidate));
        if (!decision.permitted) return refused(decision);
        const assignmentId = newId<'CaseAssignment'>();
        await tx.sql(
          'insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, from_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)',
          [assignmentId, file.id, input.userId, input.discipline, input.role, tx.now, tx.actor.id],
        );
        await tx.tell({ kind: 'assigned-to-file', caseFileId: file.id, userId: input.userId });
        return done({ __typename: 'AssignedToFile', assignmentId });
      },
    );
  }
}

async function findCandidate(tx: Tx, input: AssignToFileInput): Promise<Candidate | null> {
  const found = await tx.one<Pick<Candidate, 'roles' | 'conflicted'>>(
    `select array(select r.role from app_user_role r where r.user_id = u.id) as roles,
        exists (select 1 from case_assignment a where a.case_file_id = $2 and a.user_id = u.id and a.conflict_declared) as conflicted
       from app_user u where u.id = $1 and u.active_from <= current_date and (u.active_to is null or u.active_to >= current_date)`,
    [input.userId, input.caseFileId],
  );
  const discipline = disciplines.find((code) => code === input.discipline);
  const role = rolesOnCase.find((code) => code === input.role);
  return found && discipline && role ? { ...found, discipline, role } : null;
}

const assignFacts = (
  file: CaseFileRow,
  userId: string,
  candidate: Candidate,
): Parameters<typeof mayAssign>[0] => ({
  discipline: candidate.discipline,
  roleOnCase: candidate.role,
  userRoles: candidate.roles,
  userConflicted: candidate.conflicted,
  alreadyOnTeam: file.team.some(
    (member) => member.userId === userId && member.discipline === candidate.discipline,
  ),
  leadTaken: file.team.some(({ discipline, role }) => role === 'lead' && discipline === candidate.discipline),
  state: file.state,
});
