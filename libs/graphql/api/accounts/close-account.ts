import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { mayChangeAccount, mayReopenAccount } from '@cobijo/access/rules/accounts';
import { done, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AccountChanged, AccountInput } from '@cobijo/graphql/generated/server';
import { isId } from '@cobijo/kernel/rules/ids';
import { accountFacts } from './accounts.queries';

/** Closing an account, and opening it again. */
@Injectable()
export class CloseAccount {
  constructor(private readonly recorder: Recorder) {}

  /** Closes an account; its sessions end with the next statement. */
  close(request: RequestActor, { key, userId }: AccountInput): Promise<Outcome<AccountChanged> | null> {
    return this.recorder.act(request, { act: 'account.close', key, entityId: isId(userId) ? userId : null }, async (tx) => {
      const facts = isId(userId) ? await accountFacts(tx, userId) : null;
      if (!facts) return null;
      tx.require('edit', 'User');
      const decision = mayChangeAccount(facts);
      if (!decision.permitted) return refused(decision);
      await tx.sql('select sec.close_account($1)', [userId]);
      return done({ __typename: 'AccountChanged', active: false });
    });
  }

  /** Opens it again without its roles: they are asked for anew. */
  reopen(request: RequestActor, { key, userId }: AccountInput): Promise<Outcome<AccountChanged> | null> {
    return this.recorder.act(request, { act: 'account.reopen', key, entityId: isId(userId) ? userId : null }, async (tx) => {
      const facts = isId(userId) ? await accountFacts(tx, userId) : null;
      if (!facts) return null;
      tx.require('edit', 'User');
      const decision = mayReopenAccount(facts);
      if (!decision.permitted) return refused(decision);
      await tx.sql('select sec.reopen_account($1)', [userId]);
      return done({ __typename: 'AccountChanged', active: true });
    });
  }
}
