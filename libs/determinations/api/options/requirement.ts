import type { Tx } from '@cobijo/audit/api/tx';
import { findChild } from '@cobijo/people/api/children.queries';
import { bidRequirementOf, plannedBy } from '../../rules/bid-requirement';
import { type AnalysisRow, optionsOf } from './analysis.queries';

/** Computes anew why a determination is required, whenever an option is written (R41). Nobody can untick it. */
export async function refreshRequirement(tx: Tx, analysis: AnalysisRow): Promise<void> {
  const child = await findChild(tx, analysis.childId);
  const unaccompaniedOrSeparated = child?.mxAccompaniment !== 'accompanied' || ['separated', 'unaccompanied'].includes(child.intlSeparation);
  const rows = await optionsOf(tx, analysis.id);
  const requirement = bidRequirementOf(
    rows.filter(({ excluded }) => !excluded).map((option) => plannedBy(option, unaccompaniedOrSeparated)),
  );
  await tx.sql('update options_analysis set kind = $2, triggers = $3 where id = $1', [analysis.id, requirement.code, requirement.triggers]);
}
