import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, consentFor, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline, startDeadline } from '@cobijo/cases/api/deadlines';
import { consentExceptions } from '@cobijo/cases/rules/code-lists';
import { mayUseScope } from '@cobijo/cases/rules/consent-use';
import type { DeterminationChanged, TransmitPackageInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine, type Decision, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { recommendationMayBecome } from '../../rules/determination-state';
import type { ReportContent } from '../../rules/report/assemble-report';
import { type AuthorityFacts, authorityWhitelist, packageForAuthority } from '../../rules/report/authority-package';
import { type DeterminationRow, findDetermination } from '../determinations.queries';
import { authorityFactsOf, panelCopyOf } from './authority-facts.queries';

/** Sends the package to the competent authority: by whitelist, with the consent or its exception, and with a receipt. */
@Injectable()
export class TransmitPackage {
  constructor(private readonly recorder: Recorder) {}

  transmit(request: RequestActor, input: TransmitPackageInput): Promise<Outcome<DeterminationChanged> | null> {
    const on = { act: 'determination.transmit', key: input.key, caseFileId: input.caseFileId, entityId: input.determinationId };
    return this.recorder.act(request, on, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const found = file && (await findDetermination(tx, file.id, input.determinationId));
      if (!file || !found) return null;
      tx.require('transmit', 'Package', file);
      const { problems } = new InputCheck().text('recipient', input.recipient, { min: 2, max: 120 }).text('receipt', input.receipt, { min: 2, max: 80 }).require('receivedAt', input.receivedAt)
        .instant('receivedAt', input.receivedAt, { notAfter: tx.now }).oneOf('exception', input.exception, consentExceptions);
      if (problems.length > 0) return invalid(problems);
      if (found.version !== input.version) return refused([stale(input.version, found.version)]);
      const decision = await decideOn(tx, { file, found }, input);
      if (!decision.permitted) return refused(decision);
      await send(tx, found, input);
      await tx.sql(`update determination set state = 'transmitted', transmitted_at = $2, version = version + 1 where id = $1`, [found.id, input.receivedAt]);
      // The secretary does not see the file's clocks; whoever sends the recommendation settles the clock of its session.
      for (const rule of ['DL44', 'DL44-urgent']) await meetDeadline(tx, { rule, caseFileId: file.id });
      await startDeadline(tx, { rule: 'DL45', caseFileId: file.id, subject: 'official_determination', triggerAt: new Date(input.receivedAt) });
      return done({ __typename: 'DeterminationChanged', id: found.id, state: 'transmitted', version: found.version + 1, alerts: [] }, decision);
    });
  }
}

async function decideOn(tx: Tx, { file, found }: { readonly file: CaseFileRow; readonly found: DeterminationRow }, input: TransmitPackageInput): Promise<Decision> {
  const code = consentExceptions.find((one) => one === input.exception);
  return combine(
    decide([
      unless(recommendationMayBecome(found.state, 'transmitted') && found.authorityLevel !== 'official_ppnna',
        block('STATE', 'recommendation-not-decided', [policy('6.3')], { state: found.state })),
    ]),
    mayUseScope({ scope: 'share_ppnna', standing: await consentFor(tx, file.id, 'share_ppnna'), exception: code ? { code, reason: input.exceptionReason ?? '' } : null, dutyOverride: null }),
  );
}

async function send(tx: Tx, found: DeterminationRow, input: TransmitPackageInput): Promise<void> {
  const row = await tx.one<{ copy: ReportContent | null; facts: AuthorityFacts | null }>(`select ${panelCopyOf('$1')} as copy, ${authorityFactsOf('$1')} as facts`, [found.caseFileId]);
  if (!row?.copy || !row.facts) throw new Error('a recommendation without the packet it rests on');
  await tx.sql(
    `insert into determination_package (id, case_file_id, analysis_id, office_id, recipient, recipient_name, content, whitelist, legal_basis, receipt, received_at, created_by)
     values ($1, $2, $3, (select office_id from case_file where id = $2), 'competent_authority', $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId<'DeterminationPackage'>(), found.caseFileId, found.analysisId, input.recipient.trim(), JSON.stringify(packageForAuthority(row.copy, row.facts)), authorityWhitelist,
      input.exception ?? 'consent', input.receipt.trim(), input.receivedAt, tx.actor.id,
    ],
  );
}
