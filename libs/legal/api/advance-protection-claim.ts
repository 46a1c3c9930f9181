import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { deadlineDue } from '@cobijo/cases/api/deadlines';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { AdvanceProtectionClaimInput, ProtectionClaimAdvanced } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { type ClaimState, claimStates } from '../rules/code-lists';
import { isAdverse, mayAdvanceClaim } from '../rules/protection-claim';

interface ClaimRow {
  readonly state: ClaimState;
  readonly version: number;
  readonly remedyUntil: Date | null;
}

const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

@Injectable()
export class AdvanceProtectionClaim {
  constructor(private readonly recorder: Recorder) {}

  /** Passes a claim to its next state; withdrawal and finality lift a bar and are guarded (LM 112-V; LRPCAP 21, 25). */
  advance(request: RequestActor, input: AdvanceProtectionClaimInput): Promise<Outcome<ProtectionClaimAdvanced> | null> {
    return this.recorder.act(request, { act: 'legal.advance', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const claim = file ? await findClaim(tx, input) : null;
      if (!file || !claim) return null;
      tx.require('register', 'ProtectionClaim', file);
      const to = claimStates.find((state) => state === input.to);
      const { problems } = await checked(tx, input);
      if (problems.length > 0 || !to) return invalid(problems);
      if (claim.version !== input.version) return refused([stale(input.version, claim.version)]);
      const decision = mayAdvanceClaim({
        from: claim.state,
        to,
        now: tx.now,
        childInformedAt: instant(input.childInformedAt),
        secondInterviewAt: instant(input.secondInterviewAt),
        byLegalSupervisor: tx.actor.roles.includes('SUP_L'),
        remedyUntil: claim.remedyUntil,
      });
      if (!decision.permitted) return refused(decision);
      await save(tx, input, { from: claim.state, to });
      return done({ __typename: 'ProtectionClaimAdvanced', claimId: input.claimId, state: to }, decision);
    });
  }
}

const findClaim = (tx: Tx, input: AdvanceProtectionClaimInput): Promise<ClaimRow | null> =>
  tx.one<ClaimRow>('select state, version, remedy_until as "remedyUntil" from protection_claim where case_file_id = $1 and id = $2', [input.caseFileId, input.claimId]);

async function save(tx: Tx, input: AdvanceProtectionClaimInput, step: { readonly from: ClaimState; readonly to: ClaimState }): Promise<void> {
  const clock = { caseFileId: input.caseFileId, triggerAt: new Date(input.at) };
  const filed = step.to === 'filed' || step.to === 'pending_ratification';
  const ratifyBy = filed && input.filedByOther ? await deadlineDue(tx, { ...clock, rule: 'DL12' }) : null;
  const remedyUntil = isAdverse(step.to) ? await deadlineDue(tx, { ...clock, rule: 'DL17' }) : null;
  await tx.sql(
    `update protection_claim set state = $2, version = version + 1, file_no = coalesce($3, file_no), filed_by_other = coalesce($4, filed_by_other),
       filed_at = case when $5 then coalesce(filed_at, $6::timestamptz) else filed_at end, ratify_by = coalesce($7, ratify_by),
       result_notified_at = case when $8::timestamptz is null then result_notified_at else $6::timestamptz end, remedy_until = coalesce($8::timestamptz, remedy_until)
     where id = $1`,
    [input.claimId, step.to, input.fileNo?.trim() || null, input.filedByOther ?? null, filed, input.at, ratifyBy, remedyUntil],
  );
  await tx.sql(
    `insert into protection_claim_step (id, case_file_id, claim_id, from_state, to_state, at, note, document_id, child_informed_at, second_interview_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [newId<'ProtectionClaimStep'>(), input.caseFileId, input.claimId, step.from, step.to, input.at, input.note?.trim() || null, input.documentId ?? null,
      input.childInformedAt ?? null, input.secondInterviewAt ?? null, tx.actor.id],
  );
}

async function checked(tx: Tx, input: AdvanceProtectionClaimInput): Promise<InputCheck> {
  const check = new InputCheck()
    .oneOf('to', input.to, claimStates)
    .instant('at', input.at, { notAfter: tx.now })
    .text('fileNo', input.fileNo, { max: 100 })
    .text('note', input.note, { max: 4000 })
    .id('documentId', input.documentId)
    .instant('childInformedAt', input.childInformedAt, { notAfter: tx.now })
    .instant('secondInterviewAt', input.secondInterviewAt, { notAfter: tx.now });
  if (check.problems.length > 0 || !input.documentId) return check;
  return check.when(!(await documentCounts(tx, input.caseFileId, input.documentId)), problem('documentId', 'not-found'));
}
