import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type {
  ApproveClosureInput,
  CaseFileChanged,
  ClosureCorrected,
  CorrectClosureInput,
  ReturnClosureInput,
} from '@cobijo/graphql/generated/server';
import { isId } from '@cobijo/kernel/rules/ids';
import { combine } from '@cobijo/kernel/rules/decision';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { isOpenState } from '../../rules/case-state';
import { mayApproveClosure, mayClose } from '../../rules/closure';
import type { ClosureReason } from '../../rules/code-lists';
import { mayEditRecord } from '../../rules/record-integrity';
import { findCaseFile } from '../case-files.queries';
import { FileAnswers } from '../file-answers';
import { moveFile } from '../steps/move-file';
import { closureFacts, type ClosureSaid, openItemsOf } from './closure-facts';

type ClosureRow = Omit<ClosureSaid, 'openItems'> & {
  readonly reason: ClosureReason;
  readonly state: string;
  readonly previousState: string;
  readonly requestedBy: string;
};

@Injectable()
export class SettleClosure {
  constructor(
    private readonly recorder: Recorder,
    private readonly answers: FileAnswers,
  ) {}

  /** Approves a closing: another person, on what is true now (R88 to R91). */
  approve(request: RequestActor, input: ApproveClosureInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'closure.approve', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('approve', 'CaseFile', file);
        const closure = await findClosure(tx, input);
        if (!closure) return invalid([problem('closureId', 'not-found')]);
        const openItems = await openItemsOf(tx, this.answers, file.id);
        const decision = combine(
          mayApproveClosure({
            requestedBy: closure.requestedBy,
            approver: tx.actor.id,
            settled: closure.state !== 'requested',
            hands: await this.answers.handsIn(tx, file.id),
          }),
          mayClose(closureFacts(tx, file, { ...closure, openItems })),
        );
        if (!decision.permitted) return refused(decision);
        await tx.sql(
          `update closure set state = 'approved', settled_by = $2, settled_at = $3 where id = $1`,
          [input.closureId, tx.actor.id, tx.now],
        );
        return done(await moveFile(tx, file, { to: 'closed', reason: closure.reason }), decision);
      },
    );
  }

  /** Returns a closing to who asked for it; the file goes on in the state it had. */
  giveBack(request: RequestActor, input: ReturnClosureInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'closure.return', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('approve', 'CaseFile', file);
        const { problems } = new InputCheck().text('reason', input.reason, { min: 3, max: 4000 });
        if (problems.length > 0) return invalid(problems);
        const closure = await findClosure(tx, input);
        if (!closure) return invalid([problem('closureId', 'not-found')]);
        const decision = mayApproveClosure({
          requestedBy: closure.requestedBy,
          approver: tx.actor.id,
          settled: closure.state !== 'requested',
          // Sending it back closes nothing: whoever knows the case may.
          hands: [],
        });
        if (!decision.permitted) return refused(decision);
        await tx.sql(
          `update closure set state = 'returned', settled_by = $2, settled_at = $3, return_reason = $4 where id = $1`,
          [input.closureId, tx.actor.id, tx.now, input.reason.trim()],
        );
        const back = isOpenState(closure.previousState) ? closure.previousState : 'follow_up';
        return done(await moveFile(tx, file, { to: back, reason: input.reason.trim() }));
      },
    );
  }

  /** Corrects what a closing says until it is settled; afterwards only a new one replaces it (R96). */
  correct(request: RequestActor, input: CorrectClosureInput): Promise<Outcome<ClosureCorrected> | null> {
    return this.recorder.act(
      request,
      { act: 'closure.correct', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('close', 'CaseFile', file);
        const { problems } = new InputCheck()
          .text('rightsSummary', input.rightsSummary, { min: 10, max: 8000 })
          .text('childView', input.childView, { max: 8000 })
          .text('handover', input.handover, { max: 8000 });
        if (problems.length > 0) return invalid(problems);
        const closure = await findClosure(tx, input);
        if (!closure) return invalid([problem('closureId', 'not-found')]);
        const decision = mayEditRecord({ approved: closure.state !== 'requested' });
        if (!decision.permitted) return refused(decision);
        await tx.sql('update closure set rights_summary = $2, child_view = $3, handover = $4 where id = $1', [
          input.closureId,
          input.rightsSummary.trim(),
          input.childView ?? null,
          input.handover ?? null,
        ]);
        return done({ __typename: 'ClosureCorrected', closureId: input.closureId });
      },
    );
  }
}

const findClosure = async (
  tx: Tx,
  input: { readonly closureId: string; readonly caseFileId: string },
): Promise<ClosureRow | null> =>
  isId(input.closureId)
    ? tx.one<ClosureRow>(
        `select reason, state, previous_state as "previousState", requested_by as "requestedBy", child_informed_on::text as "childInformedOn",
            child_not_informed_reason as "childNotInformedReason", transition_plan as "transitionPlan", adult_consent_retaken as "adultConsentRetaken",
            contact_attempts as "contactAttempts", missing_child_check_on::text as "missingChildCheckOn"
           from closure where id = $1 and case_file_id = $2`,
        [input.closureId, input.caseFileId],
      )
    : null;
