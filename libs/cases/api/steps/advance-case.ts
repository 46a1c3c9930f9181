import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, reasonsOf, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AdvanceCaseInput, CaseFileChanged } from '@cobijo/graphql/generated/server';
import { combine, decide } from '@cobijo/kernel/rules/decision';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import {
  type AdvanceFacts,
  isOpenState,
  mayAdvance,
  openStates,
  type OpenState,
} from '../../rules/case-state';
import { coreScopes } from '../../rules/code-lists';
import { type CaseFileRow, consentRows, findCaseFile } from '../case-files.queries';
import { startDeadline } from '../deadlines';
import { FileAnswers } from '../file-answers';
import { handOverFromIntake } from './hand-over';
import { moveFile, staleFile } from './move-file';

@Injectable()
export class AdvanceCase {
  constructor(
    private readonly recorder: Recorder,
    private readonly answers: FileAnswers,
  ) {}

  /** Takes the file a step on or back. Each failed guard is a ground, those of later contexts too. */
  advance(request: RequestActor, input: AdvanceCaseInput): Promise<Outcome<CaseFileChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'case-file.advance', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('edit', 'CaseFile', file);
        const { problems } = new InputCheck()
          .oneOf('to', input.to, openStates)
          .text('reason', input.reason, { max: 2000 });
        if (problems.length > 0 || !isOpenState(input.to)) return invalid(problems);
        const ahead = input.to === 'intake' ? [] : await this.answers.groundsAgainst(tx, input.to, file.id);
        const decision = combine(
          decide([staleFile(input.version, file)]),
          mayAdvance(await advanceFacts(tx, file, input.to)),
          decide(isStepBack(file, input.to) ? [] : ahead, reasonsOf(input)),
        );
        if (!decision.permitted) return refused(decision);
        if (file.state === 'intake') await leaveIntake(tx, file);
        return done(await moveFile(tx, file, { to: input.to, reason: input.reason ?? null }), decision);
      },
    );
  }
}

const isStepBack = (file: CaseFileRow, to: OpenState): boolean =>
  openStates.indexOf(to) < openStates.findIndex((state) => state === file.state);

async function advanceFacts(tx: Tx, file: CaseFileRow, to: OpenState): Promise<AdvanceFacts> {
  const spoken = new Set((await consentRows(tx, file.id)).map(({ scope }) => scope));
  return {
    from: file.state,
    to,
    kind: file.kind,
    ipIntent: file.ipIntent,
    leadSocialWorker: file.team.some(
      ({ discipline, role }) => discipline === 'social_work' && role === 'lead',
    ),
    coreScopesUnsettled: coreScopes.filter((scope) => !spoken.has(scope)),
  };
}

async function leaveIntake(tx: Tx, file: CaseFileRow): Promise<void> {
  await handOverFromIntake(tx, file);
  await startDeadline(tx, {
    rule: 'DL43-comprehensive',
    caseFileId: file.id,
    subject: 'comprehensive_assessment',
    triggerAt: tx.now,
  });
}
