import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type {
  AcceptAssignmentInput,
  AssignmentAccepted,
  AssignmentEnded,
  ConflictDeclared,
  DeclareConflictInput,
  EndAssignmentInput,
} from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { mayEndAssignment } from '../../rules/assignment';
import { assignmentEndReasons } from '../../rules/code-lists';
import { findCaseFile } from '../case-files.queries';

@Injectable()
export class TeamMembership {
  constructor(private readonly recorder: Recorder) {}

  /** Takes one's own assignment on. Accepting twice changes nothing. */
  accept(request: RequestActor, input: AcceptAssignmentInput): Promise<Outcome<AssignmentAccepted> | null> {
    return this.recorder.act(
      request,
      { act: 'assignment.accept', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('edit', 'Assignment', file);
        const own = await tx.one<{ acceptedAt: Date }>(
          `update case_assignment set accepted_at = coalesce(accepted_at, $3) where case_file_id = $1 and user_id = $2 and ended_at is null
         returning accepted_at as "acceptedAt"`,
          [file.id, tx.actor.id, tx.now],
        );
        if (!own) return invalid([problem('caseFileId', 'not-found')]);
        return done({ __typename: 'AssignmentAccepted', acceptedAt: own.acceptedAt.toISOString() });
      },
    );
  }

  /** Ends an assignment: one's own, or anybody's as a supervisor of the office. */
  end(request: RequestActor, input: EndAssignmentInput): Promise<Outcome<AssignmentEnded> | null> {
    return this.recorder.act(
      request,
      { act: 'assignment.end', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        const { problems } = new InputCheck()
          .id('assignmentId', input.assignmentId)
          .oneOf('reason', input.reason, assignmentEndReasons);
        const reason = assignmentEndReasons.find((code) => code === input.reason);
        if (problems.length > 0 || !reason) return invalid(problems);
        const assignment = await tx.one<{ userId: string; leads: boolean }>(
          `select user_id as "userId", discipline = 'social_work' and role_on_case = 'lead' as leads
           from case_assignment where id = $1 and case_file_id = $2 and ended_at is null`,
          [input.assignmentId, file.id],
        );
        if (!assignment) return invalid([problem('assignmentId', 'not-found')]);
        tx.require(assignment.userId === tx.actor.id ? 'edit' : 'assign', 'Assignment', file);
        const decision = mayEndAssignment({
          reason,
          isLeadSocialWorker: assignment.leads,
          state: file.state,
        });
        if (!decision.permitted) return refused(decision);
        await tx.sql('update case_assignment set ended_at = $2, end_reason = $3 where id = $1', [
          input.assignmentId,
          tx.now,
          reason,
        ]);
        return done({ __typename: 'AssignmentEnded', endedAt: tx.now.toISOString() });
      },
    );
  }

  /** Declares one's own conflict. All access ends with the commit, for a supervisor too; never refused (domain 8.1). */
  declareConflict(
    request: RequestActor,
    input: DeclareConflictInput,
  ): Promise<Outcome<ConflictDeclared> | null> {
    return this.recorder.act(
      request,
      { act: 'assignment.declare-conflict', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        const { problems } = new InputCheck().text('text', input.text, { min: 3, max: 2000 });
        if (problems.length > 0) return invalid(problems);
        const values = [file.id, tx.actor.id, tx.now, input.text.trim()];
        const own = await tx.sql(
          `update case_assignment set conflict_declared = true, conflict_text = $4, ended_at = coalesce(ended_at, $3), end_reason = coalesce(end_reason, 'conflict')
          where case_file_id = $1 and user_id = $2 and ended_at is null returning id`,
          values,
        );
        // A supervisor without an assignment leaves the same mark.
        if (own.length === 0)
          await tx.sql(
            `insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, from_at, ended_at, end_reason, conflict_declared, conflict_text, created_by)
           values ($5, $1, $2, $6, 'observer', $3, $3, 'conflict', true, $4, $2)`,
            [...values, newId<'CaseAssignment'>(), tx.actor.discipline],
          );
        await tx.tell({ kind: 'conflict-declared', officeId: file.officeId, caseFileId: file.id });
        return done({ __typename: 'ConflictDeclared', at: tx.now.toISOString() });
      },
    );
  }
}
