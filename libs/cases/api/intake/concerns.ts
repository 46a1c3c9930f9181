import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import type { Reads } from '@cobijo/audit/api/reads';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { Concern, ConcernRaised, ConcernSettled, RaiseConcernInput, SettleConcernInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { latestDayOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { ageBands, concernOutcomes, maySettleConcern } from '../../rules/intake/concern';

/** Concerns out of workshops: a mark without a story, and what a supervisor makes of it (E18). */
@Injectable()
export class Concerns {
  constructor(private readonly recorder: Recorder) {}

  /** Raises a concern. There is no field for what was seen: that belongs to whoever makes contact. */
  raise(request: RequestActor, input: RaiseConcernInput): Promise<Outcome<ConcernRaised> | null> {
    return this.recorder.act(request, { act: 'concern.raise', key: input.key }, async (tx) => {
      tx.require('create', 'Concern');
      const { problems } = new InputCheck()
        .text('workshop', input.workshop, { min: 3, max: 160 })
        .text('childCalled', input.childCalled, { max: 60 })
        .oneOf('ageBand', input.ageBand, ageBands)
        .date('heldOn', input.heldOn, { notAfter: latestDayOf(tx.now) });
      if (problems.length > 0) return invalid(problems);
      const concernId = newId<'Concern'>();
      await tx.sql('insert into workshop_concern (id, office_id, workshop, held_on, child_called, age_band, created_by) values ($1, $2, $3, $4, $5, $6, $7)', [
        concernId, tx.actor.officeId, input.workshop.trim(), input.heldOn, input.childCalled?.trim() || null, input.ageBand, tx.actor.id,
      ]);
      await tx.tell({ kind: 'workshop-concern', officeId: tx.actor.officeId });
      return done({ __typename: 'ConcernRaised', concernId });
    });
  }

  /** Decides what follows; whoever is to make contact is told. */
  settle(request: RequestActor, input: SettleConcernInput): Promise<Outcome<ConcernSettled> | null> {
    return this.recorder.act(request, { act: 'concern.settle', key: input.key, entityId: input.concernId }, async (tx) => {
      tx.require('decide', 'Concern');
      const { problems } = settleCheck(input);
      const outcome = concernOutcomes.find((code) => code === input.outcome);
      if (problems.length > 0 || !outcome) return invalid(problems);
      const found = await tx.one<{ state: string; createdBy: string; officeId: string }>(
        'select state, created_by as "createdBy", office_id as "officeId" from workshop_concern where id = $1 for update',
        [input.concernId],
      );
      if (!found) return null;
      const contactUserId = outcome === 'contact' ? (input.contactUserId ?? null) : null;
      const facts = { open: found.state === 'open', ownConcern: found.createdBy === tx.actor.id, outcome, contactMayBeMade: await mayMakeContact(tx, contactUserId, found.officeId) };
      const decision = maySettleConcern(facts);
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update workshop_concern set state = 'settled', outcome = $2, note = $3, contact_user_id = $4, settled_by = $5, settled_at = $6 where id = $1`, [
        input.concernId, outcome, input.note.trim(), contactUserId, tx.actor.id, tx.now,
      ]);
      if (contactUserId) await tx.tell({ kind: 'workshop-contact', userId: contactUserId });
      return done({ __typename: 'ConcernSettled', concernId: input.concernId });
    });
  }
}

const settleCheck = (input: SettleConcernInput): InputCheck =>
  new InputCheck()
    .id('concernId', input.concernId)
    .id('contactUserId', input.contactUserId)
    .oneOf('outcome', input.outcome, concernOutcomes)
    .text('note', input.note, { min: 3, max: 1000 })
    .when(input.outcome === 'contact' && !input.contactUserId, problem('contactUserId', 'required'));

const mayMakeContact = async (tx: Tx, userId: string | null, officeId: string): Promise<boolean> =>
  (await tx.one(
    `select 1 from app_user u join app_user_role r on r.user_id = u.id and r.role in ('SW','PSY')
     where u.id = $1 and u.office_id = $2 and (u.active_to is null or u.active_to >= current_date)`,
    [userId, officeId],
  )) !== null;

const listText = `select c.id, c.workshop, c.held_on::text as "heldOn", c.child_called as "childCalled", c.age_band as "ageBand", c.state, c.outcome, c.note,
    k.name as "contactName", w.name as "raisedBy", c.created_at as "raisedAt", s.name as "settledBy"
  from workshop_concern c join app_user w on w.id = c.created_by left join app_user s on s.id = c.settled_by left join app_user k on k.id = c.contact_user_id
  where c.office_id = any ((select sec.my_office_ids())::uuid[]) or c.created_by = (select sec.actor()) or c.contact_user_id = (select sec.actor())
  order by c.state = 'open' desc, c.created_at desc limit 50`;

/** The concerns that the person may see. */
export const concernsOf = (reads: Reads, request: RequestActor): Promise<Concern[]> => reads.rows<Concern>(request, { name: 'concerns', text: listText });
