import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AddFacilityInput, FacilityAdded } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { casKinds, facilityKinds } from '../rules/code-lists';

@Injectable()
export class AddFacility {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a place that cares for children; its address lies apart, with readers of its own. */
  add(request: RequestActor, input: AddFacilityInput): Promise<Outcome<FacilityAdded> | null> {
    return this.recorder.act(request, { act: 'facility.add', key: input.key }, async (tx) => {
      tx.require('create', 'Facility');
      const { problems } = checked(input);
      if (problems.length > 0) return invalid(problems);
      const facilityId = newId<'Facility'>();
      await tx.sql(
        `insert into facility (id, name, kind, operator, registration_no, state, municipality, listed, open_door, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [facilityId, input.name.trim(), input.kind, input.operator.trim(), input.registrationNo?.trim() || null, input.state,
          input.municipality?.trim() || null, input.listed, input.openDoor, tx.actor.id],
      );
      const address = input.address?.trim() ?? '';
      if (address !== '') await tx.sql('insert into facility_address (facility_id, address, created_by) values ($1, $2, $3)', [facilityId, address, tx.actor.id]);
      return done({ __typename: 'FacilityAdded', facilityId });
    });
  }
}

function checked(input: AddFacilityInput): InputCheck {
  const registered = (input.registrationNo?.trim() ?? '') !== '';
  return new InputCheck()
    .text('name', input.name, { min: 2, max: 200 })
    .oneOf('kind', input.kind, facilityKinds)
    .text('operator', input.operator, { min: 2, max: 200 })
    .text('state', input.state, { min: 2, max: 60 })
    .text('address', input.address, { max: 500 })
    .require('openDoor', input.openDoor)
    .when(casKinds.includes(input.kind) && !registered, problem('registrationNo', 'required'))
    // The municipality of an unlisted place would lead to it.
    .when(!input.listed && (input.municipality?.trim() ?? '') !== '', problem('municipality', 'out-of-range'));
}
