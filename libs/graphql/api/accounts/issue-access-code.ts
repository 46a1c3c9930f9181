import { Injectable } from '@nestjs/common';
import { freshCode, hashOfCode } from '@cobijo/access/api/one-time-code';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { accessCodeHours, mayChangeAccount } from '@cobijo/access/rules/accounts';
import { done, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AccessCodeIssued, AccountInput } from '@cobijo/graphql/generated/server';
import { isId } from '@cobijo/kernel/rules/ids';
import { accountFacts } from './accounts.queries';

/** Lets a person in for the first time, or again after a forgotten password. */
@Injectable()
export class IssueAccessCode {
  constructor(private readonly recorder: Recorder) {}

  /** The code itself is neither kept nor in the receipt: only this answer shows it. */
  async issue(request: RequestActor, { key, userId }: AccountInput): Promise<Outcome<AccessCodeIssued> | null> {
    const code = freshCode();
    let issued = false;
    const outcome = await this.recorder.act<AccessCodeIssued>(request, { act: 'account.issue-code', key, entityId: isId(userId) ? userId : null }, async (tx) => {
      const facts = isId(userId) ? await accountFacts(tx, userId) : null;
      if (!facts) return null;
      tx.require('edit', 'User');
      const decision = mayChangeAccount(facts);
      if (!decision.permitted) return refused(decision);
      const until = new Date(tx.now.getTime() + accessCodeHours * 3_600_000);
      await tx.sql('select sec.issue_access_code($1, $2, $3)', [userId, hashOfCode(code), until]);
      // Whoever has the account learns of it, whoever asked.
      await tx.tell({ kind: 'access-code-issued', userId });
      issued = true;
      return done({ __typename: 'AccessCodeIssued', code: null, expiresAt: until.toISOString() });
    });
    return issued && outcome?.__typename === 'AccessCodeIssued' ? { ...outcome, code } : outcome;
  }
}
