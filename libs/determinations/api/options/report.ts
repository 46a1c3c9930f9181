import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { currentAssessment } from '@cobijo/assessments/api/assessments.queries';
import { type CaseFileRow, findCaseFile, representationsOf } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline, startDeadline } from '@cobijo/cases/api/deadlines';
import { standingFor } from '@cobijo/cases/rules/representation';
import type { BidReportInput, OptionsChanged } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { siblingsOf } from '@cobijo/people/api/children.queries';
import { assembleReport, panelWhitelist } from '../../rules/report/assemble-report';
import { mayClearReport, mayReturnReport, maySubmitReport } from '../../rules/report-submission';
import { type AnalysisRow, determinedSiblings, moveAnalysis, openAnalysis, optionsOf } from './analysis.queries';
import { reportFactsOf } from './report-facts.queries';

type Answer = Promise<Outcome<OptionsChanged> | null>;
const changed = (analysis: AnalysisRow, state: string): OptionsChanged => ({ __typename: 'OptionsChanged', analysisId: analysis.id, state, version: analysis.version + 1 });

/** The way of the report: handed in, sent back, cleared for the panel. */
@Injectable()
export class Report {
  constructor(private readonly recorder: Recorder) {}

  submit(request: RequestActor, input: BidReportInput): Answer {
    return this.recorder.act(request, { act: 'bid-report.submit', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      tx.require('submit', 'Options', found.file);
      if (found.analysis.version !== input.version) return refused([stale(input.version, found.analysis.version)]);
      const decision = maySubmitReport(await reportFacts(tx, found.file, found.analysis));
      if (!decision.permitted) return refused(decision);
      // Whoever assessed the child took part in the report as well (R44).
      const assessment = await currentAssessment(tx, found.file.id);
      const contributors = [...new Set([...found.analysis.contributorIds, ...(assessment?.authorIds ?? [])])];
      await tx.sql('update options_analysis set submitted_at = $2, contributor_ids = $3, reviewer_ids = $4, return_note = null, cleared_at = null, cleared_by = null where id = $1', [
        found.analysis.id, tx.now, contributors, assessment?.reviewedBy ? [assessment.reviewedBy] : [],
      ]);
      await moveAnalysis(tx, found.analysis.id, 'report_submitted');
      return done(changed(found.analysis, 'report_submitted'), decision);
    });
  }

  sendBack(request: RequestActor, input: BidReportInput): Answer {
    return this.recorder.act(request, { act: 'bid-report.return', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      tx.require('return', 'Options', found.file);
      const { problems } = new InputCheck().text('note', input.note, { min: 3, max: 4000 });
      if (problems.length > 0) return invalid(problems);
      if (found.analysis.version !== input.version) return refused([stale(input.version, found.analysis.version)]);
      const decision = mayReturnReport({ state: found.analysis.state });
      if (!decision.permitted) return refused(decision);
      await tx.sql('update options_analysis set return_note = $2, cleared_by = null, cleared_at = null where id = $1', [found.analysis.id, input.note?.trim()]);
      await moveAnalysis(tx, found.analysis.id, 'report_returned');
      return done(changed(found.analysis, 'report_returned'), decision);
    });
  }

  clear(request: RequestActor, input: BidReportInput): Answer {
    return this.recorder.act(request, { act: 'bid-report.clear', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      tx.require('approve', 'Options', found.file);
      const { file, analysis } = found;
      if (analysis.version !== input.version) return refused([stale(input.version, analysis.version)]);
      const decision = mayClearReport({ state: analysis.state, authorIds: [analysis.authorId, ...analysis.contributorIds], clearer: tx.actor.id });
      if (!decision.permitted) return refused(decision);
      await tx.sql(
        `insert into determination_package (id, case_file_id, analysis_id, office_id, recipient, content, whitelist, created_by) values ($1, $2, $3, $4, 'panel', $5, $6, $7)`,
        [newId<'DeterminationPackage'>(), file.id, analysis.id, file.officeId, JSON.stringify(assembleReport(await reportFactsOf(tx, file.id))), panelWhitelist, tx.actor.id],
      );
      await tx.sql(`update options_analysis set cleared_by = $2, cleared_at = $3, state = 'ready', version = version + 1 where id = $1`, [analysis.id, tx.actor.id, tx.now]);
      const rule = analysis.track === 'simplified_urgent' ? 'DL44-urgent' : 'DL44';
      await meetDeadline(tx, { rule, caseFileId: file.id, subject: 'panel' });
      await startDeadline(tx, { rule, caseFileId: file.id, subject: 'panel', triggerAt: tx.now });
      return done(changed(analysis, 'ready'), decision);
    });
  }
}

async function find(tx: Tx, input: BidReportInput): Promise<{ file: CaseFileRow; analysis: AnalysisRow } | null> {
  const file = await findCaseFile(tx, input.caseFileId);
  const analysis = file && (await openAnalysis(tx, file.id));
  return file && analysis ? { file, analysis } : null;
}

async function reportFacts(tx: Tx, file: CaseFileRow, analysis: AnalysisRow): Promise<Parameters<typeof maySubmitReport>[0]> {
  return {
    state: analysis.state,
    options: await optionsOf(tx, analysis.id),
    recommendedOptionId: analysis.recommendedOptionId,
    reasoning: analysis.reasoning,
    hearingId: analysis.hearingId,
    siblingsToKeepTogether: (await siblingsOf(tx, analysis.childId)).filter(({ keepTogether }) => keepTogether).length,
    ...standingFor(await representationsOf(tx, file.id)),
    noRepresentativeReason: analysis.noRepresentativeReason,
    urgency: { track: analysis.track, criterion: analysis.criterion, siblingsDetermined: await determinedSiblings(tx, analysis.childId) },
  };
}
