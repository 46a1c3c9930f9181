import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import type { ChildPlaced, PlaceChildInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { separationQuestion } from '@cobijo/people/api/separation.queries';
import { casKinds } from '../rules/code-lists';
import { followsFromCompany } from '../rules/company';
import { reviewsStartedBy } from '../rules/lawful-placement';
import { mayPlaceChild, type PlacingFacts } from '../rules/placing-child';
import { placingFacts } from './placing-facts';
import { checkedPlacing } from './placing-input';

@Injectable()
export class PlaceChild {
  constructor(private readonly recorder: Recorder) {}

  /** Writes down where the child lives. A place of detention is refused; a centre needs an order or a notice (R17, R31, R32, R34). */
  place(request: RequestActor, input: PlaceChildInput): Promise<Outcome<ChildPlaced> | null> {
    return this.recorder.act(request, { act: 'placement.place', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('create', 'Placement', file);
      const { problems } = await checkedPlacing(tx, input);
      if (problems.length > 0) return invalid(problems);
      const facts = await placingFacts(tx, input);
      const decision = mayPlaceChild(facts);
      if (!decision.permitted) return refused(decision);
      await endFormer(tx, input);
      const placementId = newId<'Placement'>();
      await save(tx, placementId, input);
      return done({ __typename: 'ChildPlaced', placementId, tasks: await followUp(tx, input, facts), violations: await followCompany(tx, file, input) }, decision);
    });
  }
}

const endFormer = (tx: Tx, input: PlaceChildInput): Promise<unknown[]> =>
  tx.sql(
    `update placement set ended_at = greatest($2::timestamptz, started_at), exit_reason = 'transferred', exit_to = $3, version = version + 1
      where case_file_id = $1 and ended_at is null`,
    [input.caseFileId, input.startedAt, input.kind],
  );

const save = (tx: Tx, id: string, input: PlaceChildInput): Promise<unknown[]> =>
  tx.sql(
    `insert into placement (id, case_file_id, kind, facility_id, carer, started_at, order_kind, urgent_measure_id, order_no, order_by, order_at, order_document_id,
       notified_ppnna_at, with_siblings, with_unrelated_adults, liberty_restrictions, why_not_kin, why_not_foster, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [id, input.caseFileId, input.kind, input.facilityId ?? null, input.carer?.trim() || null, input.startedAt, input.order?.kind ?? null,
      input.order?.urgentMeasureId ?? null, input.order?.no?.trim() || null, input.order?.by?.trim() || null, input.order?.date ?? null,
      input.order?.documentId ?? null, input.notifiedPpnnaAt ?? null, input.withSiblings ?? null, input.withUnrelatedAdults ?? null,
      input.libertyRestrictions ?? [], input.whyNotKin?.trim() || null, input.whyNotFoster?.trim() || null, tx.actor.id],
  );

// A notice lets the child in today; the order it stands for must be asked for tomorrow (LGDNNA 111-VIII).
async function followUp(tx: Tx, input: PlaceChildInput, facts: PlacingFacts): Promise<string[]> {
  const clock = { caseFileId: input.caseFileId, triggerAt: new Date(input.startedAt) };
  const reviews = reviewsStartedBy(input.kind);
  for (const rule of reviews) await startDeadline(tx, { ...clock, rule, subject: 'placement' });
  if (!casKinds.includes(input.kind) || facts.orderShown) return [...reviews];
  await startDeadline(tx, { rule: 'R32-order', caseFileId: input.caseFileId, subject: 'placement', triggerAt: tx.now });
  return [...reviews, 'R32-order'];
}

// Seen on the file, told to supervisors, and more urgent from now on (R33).
async function followCompany(tx: Tx, file: CaseFileRow, { withUnrelatedAdults = null }: PlaceChildInput): Promise<string[]> {
  const follows = followsFromCompany({ withUnrelatedAdults, unaccompaniedOrSeparated: await tx.ask(separationQuestion(file.childId)) });
  if (!follows) return [];
  await tx.sql('update case_file set priority = $2, version = version + 1, updated_at = $3 where id = $1 and priority > $2', [file.id, follows.priority, tx.now]);
  await tx.tell({ kind: follows.violation, officeId: file.officeId, caseFileId: file.id });
  return [follows.violation];
}
