import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AnswerLikenessInput, LikenessAnswered } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { isId } from '@cobijo/kernel/rules/ids';
import { likenessVerdicts } from '../rules/code-lists';
import { reachChild } from './child-access';

/** Says whether a call or a record of another office is about the same child (R6). Never refused. */
@Injectable()
export class AnswerLikeness {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps what the supervisors of the child's office found when they compared; the first word stands. */
  answer(request: RequestActor, input: AnswerLikenessInput): Promise<Outcome<LikenessAnswered> | null> {
    const on = { act: 'likeness.answer', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.likenessId };
    return this.recorder.act(request, on, async (tx) => {
      const alert = await findLikeness(tx, input.likenessId);
      const reached = alert && (await reachChild(tx, { childId: alert.childId, caseFileId: input.caseFileId ?? null }));
      if (!alert || !reached) return null;
      tx.require('edit', 'Child', reached.access);
      const { problems } = new InputCheck().oneOf('verdict', input.verdict, likenessVerdicts);
      if (problems.length > 0) return invalid(problems);
      const verdict = alert.verdict ?? input.verdict;
      if (!alert.verdict) await tx.sql('update likeness_alert set verdict = $2, answered_by = $3, answered_at = $4 where id = $1', [input.likenessId, verdict, tx.actor.id, tx.now]);
      return done({ __typename: 'LikenessAnswered', likenessId: input.likenessId, verdict });
    });
  }
}

interface Likeness {
  readonly childId: string;
  readonly verdict: string | null;
}

const findLikeness = async (tx: Tx, id: string): Promise<Likeness | null> =>
  isId(id) ? tx.one<Likeness>('select child_id as "childId", verdict from likeness_alert where id = $1 for update', [id]) : null;
