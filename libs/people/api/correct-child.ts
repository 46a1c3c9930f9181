import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ChildSaved, CorrectChildInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { checkIdentity, identityColumns, identityValues } from './child-fields';
import { reachChild } from './child-access';
import type { ChildRow } from './children.queries';
import { indexChild } from './index-child';
import { soughtFrom } from './sought-child';
import { tellOfLikeness } from './tell-of-likeness';

/** Corrects who a child is. */
@Injectable()
export class CorrectChild {
  constructor(private readonly recorder: Recorder) {}

  /** Corrects who a child is; the version before stays in her history, with the reason. Another name may be like a child of another office (R6). */
  correct(request: RequestActor, input: CorrectChildInput): Promise<Outcome<ChildSaved> | null> {
    const on = { act: 'child.correct', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Child', reached.access);
      const { problems } = checkIdentity(input.child, tx.now).text('reason', input.reason, { min: 3, max: 500 });
      if (problems.length > 0) return invalid(problems);
      if (reached.child.version !== input.version) return refused([stale(input.version, reached.child.version)]);
      await keepHistory(tx, input.childId, input.reason);
      await save(tx, input);
      await indexChild(tx, input.childId);
      const { name, ...sought } = soughtFrom(input.child);
      if (name !== nameOf(reached.child)) await tellOfLikeness(tx, { kind: 'record', id: input.childId, folio: reached.child.childCode }, { name, ...sought });
      return done({ __typename: 'ChildSaved', childId: input.childId, childCode: reached.child.childCode, version: input.version + 1 });
    });
  }
}

const nameOf = ({ givenNames, paternalSurname, maternalSurname }: ChildRow): string => [givenNames, paternalSurname, maternalSurname].filter(Boolean).join(' ');

const keepHistory = (tx: Tx, childId: string, reason: string): Promise<unknown> =>
  tx.sql(
    `insert into child_history (id, child_id, version, was, reason, created_by)
     select $2, c.id, c.version, to_jsonb(c.*), $3, $4 from child c where c.id = $1`,
    [childId, newId<'ChildHistory'>(), reason, tx.actor.id],
  );

const assignments = identityColumns.map((column, at) => `${column} = $${at + 2}`).join(', ');

const save = (tx: Tx, input: CorrectChildInput): Promise<unknown> =>
  tx.sql(`update child set ${assignments}, version = version + 1 where id = $1`, [input.childId, ...identityValues(input.child, tx.now)]);
