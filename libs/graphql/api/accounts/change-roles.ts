import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { mayChangeAccount, mayHoldTogether } from '@cobijo/access/rules/accounts';
import { isRole, type Role } from '@cobijo/access/rules/roles';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ChangeRolesInput, DecideRoleInput, RoleDecided, RolesChanged } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine } from '@cobijo/kernel/rules/decision';
import { isId } from '@cobijo/kernel/rules/ids';
import { accountFacts, rolesOf } from './accounts.queries';
import { checkRoles } from './check-roles';

/** Who may do what: an administrator asks, the privacy officer decides (domain 8.1-7, 8.2). */
@Injectable()
export class ChangeRoles {
  constructor(private readonly recorder: Recorder) {}

  change(request: RequestActor, input: ChangeRolesInput): Promise<Outcome<RolesChanged> | null> {
    return this.recorder.act(request, { act: 'account.change-roles', key: input.key, entityId: input.userId }, async (tx) => {
      const facts = isId(input.userId) ? await accountFacts(tx, input.userId) : null;
      if (!facts) return null;
      tx.require('edit', 'User');
      const { problems } = checkRoles(input.roles);
      if (problems.length > 0) return invalid(problems);
      const wanted = input.roles.filter(isRole);
      const decision = combine(mayChangeAccount(facts), mayHoldTogether(wanted));
      if (!decision.permitted) return refused(decision);
      const held = await rolesOf(tx, input.userId);
      for (const role of held.filter((one) => !input.roles.includes(one))) await tx.sql('select sec.drop_role($1, $2)', [input.userId, role]);
      const waiting = await askRoles(tx, input.userId, wanted.filter((role) => !held.includes(role)));
      return done({ __typename: 'RolesChanged', waiting });
    });
  }

  decide(request: RequestActor, input: DecideRoleInput): Promise<Outcome<RoleDecided> | null> {
    return this.recorder.act(request, { act: 'account.decide-role', key: input.key, entityId: isId(input.requestId) ? input.requestId : null }, async (tx) => {
      tx.require('approve', 'User');
      if (!isId(input.requestId)) return null;
      const [row] = await tx.sql<{ decided: boolean }>('select sec.decide_role($1, $2) as decided', [input.requestId, input.approve]);
      return row?.decided ? done({ __typename: 'RoleDecided', approved: input.approve }) : null;
    });
  }
}

/** Asks for roles, one by one; returns those that wait for the privacy officer. */
export async function askRoles(tx: Tx, userId: string, wanted: readonly Role[]): Promise<readonly Role[]> {
  const waiting: Role[] = [];
  for (const role of wanted) {
    const [row] = await tx.sql<{ held: boolean }>('select sec.ask_role($1, $2, $3) as held', [newId<'RoleRequest'>(), userId, role]);
    if (!row?.held) waiting.push(role);
  }
  return waiting;
}
