import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { LinkSiblingsInput, SiblingsLinked } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { reachChild } from './child-access';
import { siblingsOf } from './children.queries';
import { joinSiblings } from './join-siblings';

/** Links brothers and sisters (E08). */
@Injectable()
export class LinkSiblings {
  constructor(private readonly recorder: Recorder) {}

  /** Links siblings whom the actor may see; they stay together and their teams are told (R8). */
  link(request: RequestActor, input: LinkSiblingsInput): Promise<Outcome<SiblingsLinked> | null> {
    const on = { act: 'siblings.link', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Child', reached.access);
      const others = [...new Set(input.siblingIds)].filter((id) => id !== input.childId).slice(0, 20);
      const visible = await tx.sql<{ id: string }>('select id from child where id = any ($1)', [others]);
      const { problems } = new InputCheck()
        .require('siblingIds', others)
        .when(visible.length !== others.length, problem('siblingIds', 'not-found'));
      if (problems.length > 0) return invalid(problems);
      const groupId = await joinSiblings(tx, [input.childId, ...others]);
      const siblings = await siblingsOf(tx, input.childId);
      return done({ __typename: 'SiblingsLinked', groupId, childIds: [input.childId, ...siblings.map(({ childId }) => childId)] });
    });
  }
}
