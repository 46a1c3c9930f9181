import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { CorrectRelationshipInput, RelationshipSaved } from '@cobijo/graphql/generated/server';
import { keepRelationship, relationshipToChange } from './change-relationship';
import { reachChild } from './child-access';
import { classifyChild } from './classify-child';
import { indexChild } from './index-child';
import { checkRelationship, relationshipColumns, relationshipValues } from './relationship-fields';

const assignments = relationshipColumns.map((column, at) => `${column} = $${at + 2}`).join(', ');

/** Corrects who a person is to a child. */
@Injectable()
export class CorrectRelationship {
  constructor(private readonly recorder: Recorder) {}

  /** Corrects a relationship, keeps what it said before, and classifies the child again (R3). */
  correct(request: RequestActor, input: CorrectRelationshipInput): Promise<Outcome<RelationshipSaved> | null> {
    const on = { act: 'relationship.correct', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.relationshipId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Person', reached.access);
      const { problems } = checkRelationship(input.relationship).text('reason', input.reason, { min: 3, max: 500 });
      if (problems.length > 0) return invalid(problems);
      const found = await relationshipToChange(tx, input);
      if (found === null || '__typename' in found) return found;
      await keepRelationship(tx, found.id, input.reason);
      await tx.sql(`update relationship set ${assignments}, version = version + 1 where id = $1`, [found.id, ...relationshipValues(input.relationship)]);
      await indexChild(tx, input.childId);
      const mustConfirmClassification = await classifyChild(tx, input.childId);
      return done({ __typename: 'RelationshipSaved', relationshipId: found.id, personId: found.personId, version: found.version + 1, mustConfirmClassification });
    });
  }
}
