import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ChildIdentityInput, ChildSaved, RegisterChildInput } from '@cobijo/graphql/generated/server';
import { mayRegisterChild } from '../rules/registering-child';
import { checkIdentity } from './child-fields';
import { createChild } from './create-child';
import { candidatesFor } from './duplicate-candidates.queries';

/** Registers a child (E03). */
@Injectable()
export class RegisterChild {
  constructor(private readonly recorder: Recorder) {}

  /** Registers a child; records much alike warn first (R6). */
  register(request: RequestActor, input: RegisterChildInput): Promise<Outcome<ChildSaved> | null> {
    return this.recorder.act(request, { act: 'child.register', key: input.key }, async (tx) => {
      tx.require('create', 'Child');
      const { problems } = checkIdentity(input.child, tx.now);
      if (problems.length > 0) return invalid(problems);
      const decision = mayRegisterChild({ muchAlike: await muchAlike(tx, input.child) }, reasonsOf(input));
      if (!decision.permitted) return refused(decision);
      const child = await createChild(tx, input.child);
      return done({ __typename: 'ChildSaved', childId: child.id, childCode: child.childCode, version: 1 }, decision);
    });
  }
}

async function muchAlike(tx: Tx, child: ChildIdentityInput): Promise<number> {
  const name = [child.givenNames, child.paternalSurname, child.maternalSurname].filter(Boolean).join(' ');
  const found = await candidatesFor(tx, { name, birthDate: child.birthDate ?? null, sex: child.sex, nationality: child.nationalities[0] ?? null });
  return found.filter(({ band }) => band === 'much').length;
}
