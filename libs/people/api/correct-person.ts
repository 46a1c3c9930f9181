import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { CorrectPersonInput, RelationshipSaved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { checkPerson, personColumns, personValues } from './add-person';
import { relationshipsOf } from './children.queries';
import { reachChild } from './child-access';
import { classifyChild } from './classify-child';
import { indexChild } from './index-child';

const assignments = personColumns.map((column, at) => `${column} = $${at + 2}`).join(', ');

/** Corrects what is known of a person (E06). */
@Injectable()
export class CorrectPerson {
  constructor(private readonly recorder: Recorder) {}

  /** Corrects a person, keeps what the record said before, and classifies again every child who is hers and visible (R3). */
  correct(request: RequestActor, input: CorrectPersonInput): Promise<Outcome<RelationshipSaved> | null> {
    const on = { act: 'person.correct', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.relationshipId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Person', reached.access);
      const { problems } = checkPerson(input.person).text('reason', input.reason, { min: 3, max: 500 });
      if (problems.length > 0) return invalid(problems);
      const bond = (await relationshipsOf(tx, input.childId)).find(({ id }) => id === input.relationshipId);
      if (!bond) return null;
      const version = await versionOf(tx, bond.personId);
      if (version !== input.version) return refused([stale(input.version, version)]);
      await save(tx, bond.personId, input);
      const mustConfirmClassification = await consequences(tx, bond.personId, input.childId);
      return done({ __typename: 'RelationshipSaved', relationshipId: bond.id, personId: bond.personId, version: version + 1, mustConfirmClassification });
    });
  }
}

async function versionOf(tx: Tx, personId: string): Promise<number> {
  const row = await tx.one<{ version: number }>('select version from person where id = $1 for update', [personId]);
  return row?.version ?? 0;
}

async function save(tx: Tx, personId: string, input: CorrectPersonInput): Promise<void> {
  await tx.sql(
    'insert into person_history (id, person_id, version, was, reason, created_by) select $2, p.id, p.version, to_jsonb(p.*), $3, $4 from person p where p.id = $1',
    [personId, newId<'PersonHistory'>(), input.reason, tx.actor.id],
  );
  await tx.sql(`update person set ${assignments}, version = version + 1 where id = $1`, [personId, ...personValues(input.person)]);
}

// Her age decides whether she accompanies, and a mother's name finds the child again: for all her children, not for this one only.
async function consequences(tx: Tx, personId: string, childId: string): Promise<boolean> {
  const children = await tx.sql<{ childId: string }>(`select distinct child_id as "childId" from relationship where person_id = $1 and state = 'current'`, [personId]);
  let mustConfirm = false;
  for (const child of children) {
    await indexChild(tx, child.childId);
    const must = await classifyChild(tx, child.childId);
    if (child.childId === childId) mustConfirm = must;
  }
  return mustConfirm;
}
