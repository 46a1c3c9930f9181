import { currentAssessment } from '@cobijo/assessments/api/assessments.queries';
import type { Tx } from '@cobijo/audit/api/tx';
import type { FileStep } from '@cobijo/cases/api/file-answers';
import type { Ground } from '@cobijo/kernel/rules/ground';
import { followUpGrounds, implementationGrounds } from '../../rules/file-steps';
import { officialDetermination, openRecommendation, planInForce, unverifiedActions } from '../determinations.queries';

/** What stands in the plan and the determination against a step of the file (domain 6.1). */
export async function groundsAgainstStep(tx: Tx, step: FileStep, caseFileId: string): Promise<readonly (Ground | null)[]> {
  if (step !== 'implementation' && step !== 'follow_up') return [];
  const facts = {
    planAgreed: (await planInForce(tx, caseFileId)) !== null,
    bidRequired: (await currentAssessment(tx, caseFileId))?.bidRequired === true,
    determinationDecided: (await officialDetermination(tx, caseFileId)) !== null || (await openRecommendation(tx, caseFileId))?.state === 'decided',
    openActions: (await unverifiedActions(tx, caseFileId)).length,
  };
  return step === 'implementation' ? implementationGrounds(facts) : followUpGrounds(facts);
}
