import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { DuplicateVerdictRecorded, RecordDuplicateVerdictInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { duplicateVerdicts } from '@cobijo/people/rules/code-lists';

/** Keeps what somebody judged about two records of a child (R6). An observation: never refused. */
@Injectable()
export class RecordDuplicateVerdict {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps "the same", "not the same" or "undecided"; earlier judgements stay. */
  keep(request: RequestActor, input: RecordDuplicateVerdictInput): Promise<Outcome<DuplicateVerdictRecorded> | null> {
    const on = { act: 'duplicate.judge', key: input.key, entityId: input.referralPersonId ?? input.childId ?? null };
    return this.recorder.act(request, on, async (tx) => {
      tx.require('create', 'Referral');
      const { problems } = new InputCheck()
        .id('otherChildId', input.otherChildId)
        .oneOf('verdict', input.verdict, duplicateVerdicts)
        .text('reason', input.reason, { max: 1000 })
        .when(Boolean(input.referralPersonId) === Boolean(input.childId), problem('referralPersonId', 'required'))
        .when(input.childId === input.otherChildId, problem('otherChildId', 'out-of-range'));
      if (problems.length > 0) return invalid(problems);
      if (!(await areVisible(tx, input))) return null;
      await tx.sql(
        `insert into duplicate_verdict (id, referral_person_id, child_id, other_child_id, verdict, reason, created_by) values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId<'DuplicateVerdict'>(), input.referralPersonId ?? null, input.childId ?? null, input.otherChildId, input.verdict, input.reason ?? null, tx.actor.id],
      );
      return done({ __typename: 'DuplicateVerdictRecorded', otherChildId: input.otherChildId, verdict: input.verdict });
    });
  }
}

// Of a child whom one may not see, not even an identifier is confirmed.
const areVisible = async (tx: Tx, input: RecordDuplicateVerdictInput): Promise<boolean> =>
  (await tx.one(
    `select 1 where (exists (select 1 from referral_person where id = $1) or exists (select 1 from child where id = $2)) and exists (select 1 from child where id = $3)`,
    [input.referralPersonId ?? null, input.childId ?? null, input.otherChildId],
  )) !== null;
