import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { RelationshipSaved, VerifyRelationshipInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { verificationMethods, verificationStatuses } from '../rules/code-lists';
import { keepRelationship, relationshipToChange } from './change-relationship';
import { reachChild } from './child-access';
import { classifyChild } from './classify-child';
import { indexChild } from './index-child';

/** Says whether a relationship is proven (CL-18). */
@Injectable()
export class VerifyRelationship {
  constructor(private readonly recorder: Recorder) {}

  /** Records the proof of a relationship, or that it is none, and classifies the child again (R3). */
  verify(request: RequestActor, input: VerifyRelationshipInput): Promise<Outcome<RelationshipSaved> | null> {
    const on = { act: 'relationship.verify', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.relationshipId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Person', reached.access);
      const { problems } = checkProof(input);
      if (problems.length > 0) return invalid(problems);
      const found = await relationshipToChange(tx, input);
      if (found === null || '__typename' in found) return found;
      await keepRelationship(tx, found.id, `verification: ${found.verificationStatus} → ${input.status}`);
      await tx.sql(
        `update relationship set verification_status = $2, verification_methods = $3, verification_note = $4, version = version + 1 where id = $1`,
        [found.id, input.status, input.methods ?? [], input.note ?? null],
      );
      await indexChild(tx, input.childId);
      const mustConfirmClassification = await classifyChild(tx, input.childId);
      return done({ __typename: 'RelationshipSaved', relationshipId: found.id, personId: found.personId, version: found.version + 1, mustConfirmClassification });
    });
  }
}

function checkProof(input: VerifyRelationshipInput): InputCheck {
  const check = new InputCheck();
  if (input.status === 'verified') check.require('methods', input.methods);
  return check
    .oneOf('status', input.status, verificationStatuses)
    .everyOf('methods', input.methods, verificationMethods)
    .text('note', input.note, { max: 1000 });
}
