import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ClosureRequested, RequestClosureInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { type CivilDate, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { combine, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { mayClose } from '../../rules/closure';
import { closureReasons, contactWays } from '../../rules/code-lists';
import { type CaseFileRow, findCaseFile } from '../case-files.queries';
import { FileAnswers } from '../file-answers';
import { moveFile } from '../steps/move-file';
import { closureFacts, openItemsOf } from './closure-facts';

@Injectable()
export class RequestClosure {
  constructor(
    private readonly recorder: Recorder,
    private readonly answers: FileAnswers,
  ) {}

  /** Asks to close a file: nothing open anywhere, the child told, and what the reason demands (R88, R89, R90). */
  request(request: RequestActor, input: RequestClosureInput): Promise<Outcome<ClosureRequested> | null> {
    return this.recorder.act(
      request,
      { act: 'closure.request', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('close', 'CaseFile', file);
        const reason = closureReasons.find((code) => code === input.reason);
        const { problems } = closureCheck(input, civilDateOf(tx.now, file.timeZone));
        if (problems.length > 0 || !reason) return invalid(problems);
        const openItems = await openItemsOf(tx, this.answers, file.id);
        const decision = combine(
          decide([
            when(
              file.state === 'closure_requested',
              block('STATE', 'closing-already-asked-for', [policy('6.1')]),
            ),
          ]),
          mayClose(closureFacts(tx, file, { ...input, reason, openItems })),
        );
        if (!decision.permitted) return refused(decision);
        const closureId = await saveClosure(tx, file, input);
        await moveFile(tx, file, { to: 'closure_requested', reason });
        await tx.tell({ kind: 'closure-requested', officeId: file.officeId, caseFileId: file.id });
        return done({ __typename: 'ClosureRequested', closureId }, decision);
      },
    );
  }
}

function closureCheck(input: RequestClosureInput, today: CivilDate): InputCheck {
  const long = { max: 8000 };
  const check = new InputCheck()
    .oneOf('reason', input.reason, closureReasons)
    .require('goalMet', input.goalMet)
    .text('rightsSummary', input.rightsSummary, { min: 10, max: 8000 })
    .text('childView', input.childView, long)
    .text('childNotInformedReason', input.childNotInformedReason, long)
    .text('handover', input.handover, long)
    .text('transitionPlan', input.transitionPlan, long)
    .text('filesForChild', input.filesForChild, long)
    .date('childInformedOn', input.childInformedOn, { notAfter: today })
    .date('missingChildCheckOn', input.missingChildCheckOn, { notAfter: today })
    .date('followUpUntil', input.followUpUntil);
  (input.contactAttempts ?? []).forEach((attempt, index) =>
    check
      .oneOf(`contactAttempts.${index}.way`, attempt.way, contactWays)
      .date(`contactAttempts.${index}.on`, attempt.on, { notAfter: today }),
  );
  return check;
}

async function saveClosure(tx: Tx, file: CaseFileRow, input: RequestClosureInput): Promise<string> {
  const id = newId<'Closure'>();
  await tx.sql(
    `insert into closure (id, case_file_id, reason, goal_met, rights_summary, child_informed_on, child_not_informed_reason, child_view, handover,
        transition_plan, adult_consent_retaken, contact_attempts, missing_child_check_on, follow_up_until, files_for_child, previous_state,
        requested_by, requested_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $17)`,
    [
      id,
      file.id,
      input.reason,
      input.goalMet,
      input.rightsSummary.trim(),
      input.childInformedOn ?? null,
      input.childNotInformedReason ?? null,
      input.childView ?? null,
      input.handover ?? null,
      input.transitionPlan ?? null,
      input.adultConsentRetaken ?? null,
      JSON.stringify(input.contactAttempts ?? []),
      input.missingChildCheckOn ?? null,
      input.followUpUntil ?? null,
      input.filesForChild ?? null,
      file.state,
      tx.actor.id,
      tx.now,
    ],
  );
  return id;
}
