import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AddressSaved, CorrectAddressReadersInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayNameReaders } from '../../rules/address-readers';
import { reachChild } from '../child-access';
import { entitledReaders } from './addresses.queries';
import { nameReaders } from './name-readers';

/** Says anew who reads an address. */
@Injectable()
export class CorrectAddressReaders {
  constructor(private readonly recorder: Recorder) {}

  /** Names new readers and ends others; who could read it before stays on record. To whoever is no reader there is no address. */
  correct(request: RequestActor, input: CorrectAddressReadersInput): Promise<Outcome<AddressSaved> | null> {
    return this.recorder.act(request, { act: 'person-address.correct-readers', key: input.key, caseFileId: input.caseFileId, entityId: input.addressId }, async (tx) => {
      const reached = await reachChild(tx, input);
      const before = reached && (await readersOf(tx, input));
      if (!reached || !before || before.length === 0) return null;
      tx.require('read', 'Person', reached.access);
      const { problems } = new InputCheck().text('reason', input.reason, { min: 3, max: 500 });
      if (problems.length > 0) return invalid(problems);
      const named = [...new Set(input.readerIds)];
      // Whoever leaves the list may have left the team: only new names must be entitled.
      const entitled = [...before, ...(await entitledReaders(tx, input.caseFileId))];
      const decision = mayNameReaders({ named, entitled });
      if (!decision.permitted) return refused(decision);
      await nameReaders(tx, input.addressId, { userIds: named.filter((id) => !before.includes(id)), reason: input.reason });
      await tx.sql('update person_address_reader set ended_at = $3, ended_by = $4, end_reason = $5 where address_id = $1 and ended_at is null and not user_id = any ($2::uuid[])', [
        input.addressId, named, tx.now, tx.actor.id, input.reason.trim(),
      ]);
      return done({ __typename: 'AddressSaved', addressId: input.addressId }, decision);
    });
  }
}

async function readersOf(tx: Tx, { addressId, childId }: CorrectAddressReadersInput): Promise<readonly string[]> {
  const rows = await tx.sql<{ userId: string }>(
    `select r.user_id as "userId" from person_address a join person_address_reader r on r.address_id = a.id and r.ended_at is null
      where a.id = $1 and exists (select 1 from relationship b where b.person_id = a.person_id and b.child_id = $2)`,
    [addressId, childId],
  );
  return rows.map(({ userId }) => userId);
}
