import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AddIdentityDocumentInput, ChildSaved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { documentHolders, documentTypes } from '../rules/code-lists';
import { normalNumber } from '../rules/name-forms';
import { reachChild } from './child-access';
import { tellOfLikeness } from './tell-of-likeness';

/** Adds a paper of a child (E05). */
@Injectable()
export class AddIdentityDocument {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a paper; its number finds the child again (R6). Forms of numbers are never enforced: they change. */
  add(request: RequestActor, input: AddIdentityDocumentInput): Promise<Outcome<ChildSaved> | null> {
    const on = { act: 'child.add-document', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Child', reached.access);
      const problems = problemsOf(input);
      if (problems.length > 0) return invalid(problems);
      await save(tx, input);
      const numbers = input.number ? [input.number] : [];
      await tellOfLikeness(tx, { kind: 'record', id: input.childId, folio: reached.child.childCode }, { name: '', numbers });
      return done({ __typename: 'ChildSaved', childId: input.childId, childCode: reached.child.childCode, version: reached.child.version });
    });
  }
}

const problemsOf = (input: AddIdentityDocumentInput): readonly Problem[] =>
  new InputCheck()
    .oneOf('type', input.type, documentTypes)
    .oneOf('originalHeldBy', input.originalHeldBy, documentHolders)
    .text('number', input.number, { max: 60 })
    .text('issuingCountry', input.issuingCountry, { max: 3 })
    .text('issuingAuthority', input.issuingAuthority, { max: 160 })
    .text('note', input.note, { max: 500 })
    .date('issuedOn', input.issuedOn)
    .date('expiresOn', input.expiresOn)
    .when(Boolean(input.issuedOn && input.expiresOn && input.issuedOn > input.expiresOn), problem('expiresOn', 'out-of-range')).problems;

const save = (tx: Tx, input: AddIdentityDocumentInput): Promise<unknown> => {
  const norm = normalNumber(input.number ?? '');
  return tx.sql(
    `insert into identity_document (id, child_id, type, number, number_norm, issuing_country, issuing_authority, issued_on, expires_on,
       original_held_by, note, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      newId<'IdentityDocument'>(), input.childId, input.type, input.number ?? null, norm === '' ? null : norm, input.issuingCountry ?? null,
      input.issuingAuthority ?? null, input.issuedOn ?? null, input.expiresOn ?? null, input.originalHeldBy, input.note ?? null, tx.actor.id,
    ],
  );
};
