import { refused } from '@cobijo/audit/api/outcome';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { type AnalysisRow, openAnalysis } from './analysis.queries';

/** The analysis that is being written, with its file. */
export interface Written {
  readonly file: CaseFileRow;
  readonly analysis: AnalysisRow;
}

/** The answer when a report is with the supervisor or the panel. */
export const locked = (state: string) => refused([block('STATE', 'report-not-open', [policy('6.3')], { state })]);

/** The open analysis of a file that the actor may write in, or nothing. */
export async function openFor(tx: Tx, caseFileId: string): Promise<Written | null> {
  const file = await findCaseFile(tx, caseFileId);
  const analysis = file && (await openAnalysis(tx, file.id));
  if (!file || !analysis) return null;
  tx.require('edit', 'Options', file);
  return { file, analysis };
}

/** Names the actor as somebody who wrote in it: whoever writes a word neither clears nor votes (R44). */
export async function contributed(tx: Tx, analysis: AnalysisRow): Promise<void> {
  await tx.sql(
    'update options_analysis set version = version + 1, contributor_ids = case when $2 = any (contributor_ids) then contributor_ids else contributor_ids || $2::uuid end where id = $1',
    [analysis.id, tx.actor.id],
  );
}
