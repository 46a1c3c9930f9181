import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { DocumentVoided, VoidDocumentInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayVoidDocument } from '../rules/voiding';
import { documentArm, findDocument } from './documents.queries';

@Injectable()
export class VoidDocument {
  constructor(private readonly recorder: Recorder) {}

  /** Makes a paper void with its reason; the row and the bytes stay. */
  void(request: RequestActor, input: VoidDocumentInput): Promise<Outcome<DocumentVoided> | null> {
    const on = { act: 'document.void', key: input.key, caseFileId: input.caseFileId, entityId: input.documentId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const paper = await findDocument(tx, input.documentId);
      if (!file || paper?.caseFileId !== file.id) return null;
      tx.require('create', 'Document', file);
      const { problems } = new InputCheck().text('reason', input.reason, { min: 3, max: 500 });
      if (problems.length > 0) return invalid(problems);
      const decision = mayVoidDocument({ voided: paper.voidedAt !== null });
      if (!decision.permitted) return refused(decision);
      await tx.sql('update document set voided_at = $2, voided_by = $3, void_reason = $4 where id = $1', [paper.id, tx.now, tx.actor.id, input.reason.trim()]);
      const document = await documentArm(tx, paper.id);
      if (!document) throw new Error('a paper that was just changed is not visible');
      return done({ __typename: 'DocumentVoided', document }, decision);
    });
  }
}
