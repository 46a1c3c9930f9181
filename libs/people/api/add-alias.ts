import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AddAliasInput, ChildSaved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { aliasKinds } from '../rules/code-lists';
import { reachChild } from './child-access';
import { indexChild } from './index-child';

/** Adds another name of a child (E04). */
@Injectable()
export class AddAlias {
  constructor(private readonly recorder: Recorder) {}

  /** Adds another name or spelling; the child is found by it from now on. */
  add(request: RequestActor, input: AddAliasInput): Promise<Outcome<ChildSaved> | null> {
    const on = { act: 'child.add-alias', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Child', reached.access);
      const { problems } = new InputCheck()
        .text('name', input.name, { min: 1, max: 160 })
        .oneOf('kind', input.kind, aliasKinds)
        .text('source', input.source, { max: 160 })
        .text('context', input.context, { max: 500 });
      if (problems.length > 0) return invalid(problems);
      await tx.sql('insert into child_alias (id, child_id, name, kind, source, context, created_by) values ($1, $2, $3, $4, $5, $6, $7)', [
        newId<'ChildAlias'>(), input.childId, input.name.trim(), input.kind, input.source ?? null, input.context ?? null, tx.actor.id,
      ]);
      await indexChild(tx, input.childId);
      return done({ __typename: 'ChildSaved', childId: input.childId, childCode: reached.child.childCode, version: reached.child.version });
    });
  }
}
