import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ReturnMoved, SignReturnInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine } from '@cobijo/kernel/rules/decision';
import { guardSheet, mayAuthoriseReturn } from '../../rules/return-safeguards';
import { maySignInState, sameSheet } from '../../rules/steps';
import { moved, onOpenReturn } from '../acting';
import { returnFacts } from '../return-facts';
import { sheetDigest } from '../sheet-digest';
import { tellable } from '../tellable';

@Injectable()
export class AuthoriseReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Puts one of the two signatures, when every safeguard stands and the sheet is the one that was read (R62, R67). */
  authorise(request: RequestActor, input: SignReturnInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.authorise', ...input, right: ['authorise', 'ReturnAuthorisation'] },
      async (tx, open) => {
        const facts = await returnFacts(tx, open, 'authorisation');
        const sheet = guardSheet(facts);
        const signer = {
          userId: tx.actor.id,
          discipline: tx.actor.discipline,
          roles: tx.actor.roles,
          affiliations: await affiliationsOf(tx),
        };
        const decision = combine(
          maySignInState(open.request.state),
          mayAuthoriseReturn(signer, facts),
          sameSheet(input.sheetDigest, sheetDigest(sheet, open.request)),
        );
        if (!decision.permitted) return refused(tellable(request, decision, sheet));
        await tx.sql(
          'insert into return_authorisation (id, case_file_id, return_id, signed_by, sheet_digest, created_by) values ($1, $2, $3, $4, $5, $4)',
          [newId<'ReturnAuthorisation'>(), open.file.id, open.request.id, tx.actor.id, input.sheetDigest],
        );
        return moved(open.request.id, open.request.signatures.length === 0 ? 'ready' : 'authorised');
      },
    );
  }
}

async function affiliationsOf(tx: Tx): Promise<readonly string[]> {
  const row = await tx.one<{ affiliations: string[] }>('select affiliations from app_user where id = $1', [
    tx.actor.id,
  ]);
  return row?.affiliations ?? [];
}
