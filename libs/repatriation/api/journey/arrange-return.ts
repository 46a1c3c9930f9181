import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ArrangeReturnInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { InputCheck, type Problem, problem } from '@cobijo/kernel/rules/problem';
import { receiverKinds, transportModes } from '../../rules/code-lists';
import { mayArrange, stateAfterArranging } from '../../rules/steps';
import { moveTo, onOpenReturn, type OpenReturn } from '../acting';

@Injectable()
export class ArrangeReturn {
  constructor(private readonly recorder: Recorder) {}

  /** Writes escort, transport, receiver and what follows. Whoever changes it under a first signature takes that signature back. */
  arrange(request: RequestActor, input: ArrangeReturnInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.arrange', ...input, right: ['edit', 'Return'] },
      async (tx, open) => {
        const problems = problemsOf(input);
        if (problems.length > 0) return invalid(problems);
        const version = open.request.arrangement?.version ?? 0;
        if (version !== input.version) return refused([stale(input.version, version)]);
        const decision = mayArrange(open.request.state);
        if (!decision.permitted) return refused(decision);
        await save(tx, open, input);
        return moveTo(tx, open.request, stateAfterArranging(open.request.state));
      },
    );
  }
}

function problemsOf(input: ArrangeReturnInput): readonly Problem[] {
  const check = new InputCheck()
    .instant('departureAt', input.departureAt)
    .oneOf('transportMode', input.transportMode, transportModes)
    .oneOf('receiverKind', input.receiverKind, receiverKinds)
    .id('receiverPersonId', input.receiverPersonId)
    .when(input.receiverKind === 'family' && !input.receiverPersonId, problem('receiverPersonId', 'required'))
    .when(
      (input.arrivalHour ?? 0) < 0 || (input.arrivalHour ?? 0) > 23,
      problem('arrivalHour', 'out-of-range', { min: 0, max: 23 }),
    )
    .when(
      (input.reintegrationActions ?? []).length > 20,
      problem('reintegrationActions', 'too-long', { max: 20 }),
    );
  for (const field of [
    'escortName',
    'escortOrganisation',
    'escortPhone',
    'receivingAuthority',
    'receivingOfficer',
    'followUpContact',
  ] as const)
    check.text(field, input[field], { max: 200 });
  return check.problems;
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;

const save = (tx: Tx, open: OpenReturn, input: ArrangeReturnInput) =>
  tx.sql(
    `insert into return_arrangement (return_id, case_file_id, departure_at, arrival_hour, transport_mode, with_unrelated_adults, escort_name, escort_organisation,
       escort_phone, receiving_authority, receiving_officer, receiver_kind, receiver_person_id, siblings_travelling, family_travelling, reintegration_actions,
       follow_up_contact, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     on conflict (return_id) do update set departure_at = excluded.departure_at, arrival_hour = excluded.arrival_hour,
       transport_mode = excluded.transport_mode, with_unrelated_adults = excluded.with_unrelated_adults, escort_name = excluded.escort_name,
       escort_organisation = excluded.escort_organisation, escort_phone = excluded.escort_phone, receiving_authority = excluded.receiving_authority,
       receiving_officer = excluded.receiving_officer, receiver_kind = excluded.receiver_kind, receiver_person_id = excluded.receiver_person_id,
       siblings_travelling = excluded.siblings_travelling, family_travelling = excluded.family_travelling,
       reintegration_actions = excluded.reintegration_actions, follow_up_contact = excluded.follow_up_contact, version = return_arrangement.version + 1`,
    [
      open.request.id,
      open.file.id,
      input.departureAt ?? null,
      input.arrivalHour ?? null,
      input.transportMode ?? null,
      input.withUnrelatedAdults ?? null,
      text(input.escortName),
      text(input.escortOrganisation),
      text(input.escortPhone),
      text(input.receivingAuthority),
      text(input.receivingOfficer),
      input.receiverKind ?? null,
      input.receiverKind === 'family' ? (input.receiverPersonId ?? null) : null,
      input.siblingsTravelling ?? [],
      input.familyTravelling ?? [],
      (input.reintegrationActions ?? []).map((action) => action.trim()).filter(Boolean),
      text(input.followUpContact),
      tx.actor.id,
    ],
  );
