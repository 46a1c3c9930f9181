import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { ChildSaved, RegisterChildInput } from '@cobijo/graphql/generated/server';
import { mayRegisterChild } from '../rules/registering-child';
import { checkIdentity } from './child-fields';
import { createChild } from './create-child';
import { candidatesFor } from './duplicate-candidates.queries';
import { soughtFrom } from './sought-child';
import { tellOfLikeness } from './tell-of-likeness';

/** Registers a child (E03). */
@Injectable()
export class RegisterChild {
  constructor(private readonly recorder: Recorder) {}

  /** Registers a child; records much alike that the actor may see warn first, others are told of to their own office (R6). */
  register(request: RequestActor, input: RegisterChildInput): Promise<Outcome<ChildSaved> | null> {
    return this.recorder.act(request, { act: 'child.register', key: input.key }, async (tx) => {
      tx.require('create', 'Child');
      const { problems } = checkIdentity(input.child, tx.now);
      if (problems.length > 0) return invalid(problems);
      const sought = soughtFrom(input.child);
      const alike = await candidatesFor(tx, sought);
      const decision = mayRegisterChild({ muchAlike: alike.filter(({ band }) => band === 'much').length }, reasonsOf(input));
      if (!decision.permitted) return refused(decision);
      const child = await createChild(tx, input.child);
      await tellOfLikeness(tx, { kind: 'record', id: child.id, folio: child.childCode }, sought);
      return done({ __typename: 'ChildSaved', childId: child.id, childCode: child.childCode, version: 1 }, decision);
    });
  }
}
