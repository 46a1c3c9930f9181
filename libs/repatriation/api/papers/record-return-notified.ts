import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { startDeadline } from '@cobijo/cases/api/deadlines';
import { endOfDay } from '@cobijo/cases/rules/deadline-due';
import type { RecordReturnNotifiedInput, ReturnMoved } from '@cobijo/graphql/generated/server';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { windowEnds } from '../../rules/challenge-window';
import { noResolution, mayStepTo } from '../../rules/steps';
import { moveTo, onOpenReturn, type OpenReturn } from '../acting';
import { lastResolution } from '../returns.queries';

@Injectable()
export class RecordReturnNotified {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps when and in which language the resolution was served; the time to challenge runs from the later of both. */
  record(request: RequestActor, input: RecordReturnNotifiedInput): Promise<Outcome<ReturnMoved> | null> {
    return onOpenReturn(
      this.recorder,
      request,
      { act: 'return.record-notified', ...input, right: ['record', 'Return'] },
      async (tx, open) => {
        const problems = new InputCheck()
          .instant('servedChildAt', input.servedChildAt, { notAfter: tx.now })
          .instant('servedRepresentativeAt', input.servedRepresentativeAt, { notAfter: tx.now })
          .text('language', input.language, { min: 2, max: 20 })
          .text('interpreter', input.interpreter, { max: 200 }).problems;
        if (problems.length > 0) return invalid(problems);
        const resolution = await lastResolution(tx, open.file.id);
        if (!resolution) return refused([noResolution]);
        const early = new InputCheck();
        for (const field of ['servedChildAt', 'servedRepresentativeAt'] as const)
          early.when(
            civilDateOf(new Date(input[field]), open.file.timeZone) < resolution.issuedAt,
            problem(field, 'out-of-range'),
          );
        if (early.problems.length > 0) return invalid(early.problems);
        const to = open.request.state === 'inm_resolution' ? 'challenge_window' : open.request.state;
        const decision = mayStepTo(open.request.state, to);
        if (!decision.permitted) return refused(decision);
        await serve(tx, resolution.id, input);
        await openWindow(tx, open, input);
        return moveTo(tx, open.request, to);
      },
    );
  }
}

const serve = (tx: Tx, resolutionId: string, input: RecordReturnNotifiedInput) =>
  tx.sql(
    'update inm_resolution set served_child_at = $2, served_representative_at = $3, language = $4, interpreter = $5 where id = $1',
    [
      resolutionId,
      input.servedChildAt,
      input.servedRepresentativeAt,
      input.language,
      input.interpreter ?? null,
    ],
  );

async function openWindow(tx: Tx, open: OpenReturn, input: RecordReturnNotifiedInput): Promise<void> {
  const served = new Date(
    input.servedChildAt > input.servedRepresentativeAt ? input.servedChildAt : input.servedRepresentativeAt,
  );
  const days = await tx.one<{ notCounted: string[] }>(
    `select coalesce(array_agg(d.day::text), '{}') as "notCounted" from calendar_day d join office o on o.id = $1 where d.authority in ('federal', o.code)`,
    [open.file.officeId],
  );
  const ends = windowEnds(civilDateOf(served, open.file.timeZone), new Set(days?.notCounted ?? []));
  await tx.sql('update return_request set challenge_window_ends = $2 where id = $1', [open.request.id, ends]);
  await startDeadline(tx, {
    rule: 'DL19',
    caseFileId: open.file.id,
    subject: 'return',
    triggerAt: served,
    dueAt: endOfDay(ends, open.file.timeZone),
  });
}
