import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AddressSaved, RecordAddressInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayNameReaders } from '../../rules/address-readers';
import { nationalities } from '../../rules/code-lists';
import { reachChild } from '../child-access';
import { relationshipsOf } from '../children.queries';
import { entitledReaders } from './addresses.queries';
import { nameReaders } from './name-readers';

/** Writes down where somebody of the family lives (E06, class S5). */
@Injectable()
export class RecordAddress {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps the address for its named readers. Whoever writes it down and is not named does not read it again. */
  record(request: RequestActor, input: RecordAddressInput): Promise<Outcome<AddressSaved> | null> {
    return this.recorder.act(request, { act: 'person-address.record', key: input.key, caseFileId: input.caseFileId, entityId: input.relationshipId }, async (tx) => {
      const reached = await reachChild(tx, input);
      const bond = reached && (await relationshipsOf(tx, input.childId)).find(({ id }) => id === input.relationshipId);
      if (!reached || !bond) return null;
      tx.require('create', 'Person', reached.access);
      const { problems } = new InputCheck()
        .require('country', input.country).oneOf('country', input.country, nationalities)
        .text('address', input.address, { min: 3, max: 1000 })
        .text('reason', input.reason, { min: 3, max: 500 });
      if (problems.length > 0) return invalid(problems);
      const named = [...new Set(input.readerIds)];
      const decision = mayNameReaders({ named, entitled: await entitledReaders(tx, input.caseFileId) });
      if (!decision.permitted) return refused(decision);
      const addressId = newId<'PersonAddress'>();
      await tx.sql('insert into person_address (id, person_id, country, address, created_by) values ($1, $2, $3, $4, $5)', [addressId, bond.personId, input.country, input.address.trim(), tx.actor.id]);
      await nameReaders(tx, addressId, { userIds: named, reason: input.reason });
      return done({ __typename: 'AddressSaved', addressId }, decision);
    });
  }
}
