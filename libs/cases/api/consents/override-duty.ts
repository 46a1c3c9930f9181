import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AnswerDutyOverrideInput, AskDutyOverrideInput, DutyOverrideSaved, RecordChildToldOfDutyInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { consentScopes } from '../../rules/code-lists';
import { dutyHands, mayAnswerDutyOverride, mayAskDutyOverride, mayRecordChildTold } from '../../rules/duty-override';
import { consentFor, findCaseFile } from '../case-files.queries';
import { dutyOverrideFor, findDutyOverride } from './duty-overrides.queries';

/** Lets a legal duty go before the child's no: by two other people, and never behind her back (R25; LGDNNA 12). */
@Injectable()
export class OverrideDuty {
  constructor(private readonly recorder: Recorder) {}

  /** Asks for it, and tells the supervisors and the privacy officer. */
  ask(request: RequestActor, input: AskDutyOverrideInput): Promise<Outcome<DutyOverrideSaved> | null> {
    return this.recorder.act(request, { act: 'duty.ask', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('create', 'Consent', file);
      const { problems } = askCheck(input);
      const scope = consentScopes.find((code) => code === input.scope);
      if (problems.length > 0 || !scope) return invalid(problems);
      const recipient = input.recipient.trim();
      const standing = await consentFor(tx, file.id, scope);
      const decision = mayAskDutyOverride({ standing, pending: (await dutyOverrideFor(tx, { caseFileId: file.id, scope, recipient })) !== null });
      if (!decision.permitted) return refused(decision);
      const overrideId = newId<'DutyOverride'>();
      await tx.sql('insert into duty_override (id, case_file_id, office_id, scope, recipient, duty, reason, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        overrideId, file.id, file.officeId, scope, recipient, input.duty.trim(), input.reason.trim(), tx.actor.id,
      ]);
      await tx.tell({ kind: 'duty-override-asked', officeId: file.officeId, caseFileId: file.id });
      for (const userId of await privacyOfficers(tx)) await tx.tell({ kind: 'duty-override-asked', caseFileId: file.id, userId });
      return done({ __typename: 'DutyOverrideSaved', overrideId });
    });
  }

  /** Answers with one of the two hands. The privacy officer sees the request and no more of the file. */
  answer(request: RequestActor, input: AnswerDutyOverrideInput): Promise<Outcome<DutyOverrideSaved> | null> {
    return this.recorder.act(request, { act: 'duty.answer', key: input.key, caseFileId: input.caseFileId, entityId: input.overrideId }, async (tx) => {
      const { problems } = new InputCheck().id('overrideId', input.overrideId).oneOf('hand', input.hand, dutyHands).text('note', input.note, { min: 3, max: 2000 });
      const hand = dutyHands.find((code) => code === input.hand);
      if (problems.length > 0 || !hand) return invalid(problems);
      const file = await findCaseFile(tx, input.caseFileId);
      const asked = await findDutyOverride(tx, input.caseFileId, input.overrideId);
      if (!asked || (hand === 'supervisor' && !file)) return null;
      if (hand === 'supervisor') tx.require('approve', 'Consent', file ?? undefined);
      else tx.require('decide', 'Consent');
      const decision = mayAnswerDutyOverride(asked, hand, tx.actor.id);
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update duty_override set ${hand}_id = $2, ${hand}_at = $3, ${hand}_agrees = $4, ${hand}_note = $5 where id = $1`, [
        asked.id, tx.actor.id, tx.now, input.agrees, input.note.trim(),
      ]);
      await tx.tell({ kind: 'duty-override-answered', caseFileId: input.caseFileId, userId: asked.requestedBy });
      return done({ __typename: 'DutyOverrideSaved', overrideId: asked.id });
    });
  }

  /** Records that the child was told before anything was passed on. */
  recordTold(request: RequestActor, input: RecordChildToldOfDutyInput): Promise<Outcome<DutyOverrideSaved> | null> {
    return this.recorder.act(request, { act: 'duty.record-child-told', key: input.key, caseFileId: input.caseFileId, entityId: input.overrideId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Consent', file);
      const { problems } = new InputCheck()
        .id('overrideId', input.overrideId)
        .instant('toldAt', input.toldAt, { notAfter: tx.now })
        .text('how', input.how, { min: 3, max: 500 })
        .text('said', input.said, { max: 4000 });
      if (problems.length > 0) return invalid(problems);
      const asked = await findDutyOverride(tx, file.id, input.overrideId);
      if (!asked) return null;
      const decision = mayRecordChildTold(asked);
      if (!decision.permitted) return refused(decision);
      await tx.sql('update duty_override set child_told_at = $2, child_told_by = $3, child_told_how = $4, child_said = $5 where id = $1', [
        asked.id, input.toldAt, tx.actor.id, input.how.trim(), input.said?.trim() || null,
      ]);
      return done({ __typename: 'DutyOverrideSaved', overrideId: asked.id });
    });
  }
}

const askCheck = (input: AskDutyOverrideInput): InputCheck =>
  new InputCheck()
    .oneOf('scope', input.scope, consentScopes)
    .text('recipient', input.recipient, { min: 2, max: 200 })
    .text('duty', input.duty, { min: 3, max: 300 })
    .text('reason', input.reason, { min: 3, max: 1000 });

async function privacyOfficers(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select u.id from app_user u join app_user_role r on r.user_id = u.id and r.role = 'DPO' where u.active_to is null or u.active_to >= current_date`,
  );
  return rows.map(({ id }) => id);
}
