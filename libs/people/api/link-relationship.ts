import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { LinkRelationshipInput, RelationshipSaved } from '@cobijo/graphql/generated/server';
import { problem } from '@cobijo/kernel/rules/problem';
import { reachChild } from './child-access';
import { classifyChild } from './classify-child';
import { indexChild } from './index-child';
import { checkRelationship, insertRelationship } from './relationship-fields';

/** Says who a person already known is to a child (E07). */
@Injectable()
export class LinkRelationship {
  constructor(private readonly recorder: Recorder) {}

  /** Links a known person, for example the mother of a sibling, and classifies the child again (R3). */
  link(request: RequestActor, input: LinkRelationshipInput): Promise<Outcome<RelationshipSaved> | null> {
    const on = { act: 'relationship.link', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('create', 'Person', reached.access);
      const known = await tx.one('select 1 from person where id = $1', [input.personId]);
      const { problems } = checkRelationship(input.relationship).when(known === null, problem('personId', 'not-found'));
      if (problems.length > 0) return invalid(problems);
      const relationshipId = await insertRelationship(tx, input, input.relationship);
      if (input.relationship.type === 'mother') await indexChild(tx, input.childId);
      const mustConfirmClassification = await classifyChild(tx, input.childId);
      return done({ __typename: 'RelationshipSaved', relationshipId, personId: input.personId, version: 1, mustConfirmClassification });
    });
  }
}
