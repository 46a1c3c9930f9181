import { ageTreatmentOf, type AgeFacts } from '@cobijo/people/rules/age-in-doubt';
import type { EligibilityCategory } from './code-lists';

/** The kinds of file that a call opens. */
export type FileKind = 'child' | 'family_consultation' | 'separated_parent';

/** Computes which kinds of file a call opens: a family or a separated parent without an identified child gets a consultation (R5). */
export function fileKindOf(categories: readonly EligibilityCategory[], childIdentified: boolean): FileKind {
  if (childIdentified || categories.some((category) => category !== 'EL3' && category !== 'EL5')) return 'child';
  return categories.includes('EL5') ? 'separated_parent' : 'family_consultation';
}

/** Whether the age lets a person in: any doubt lets her in (R2 through LGDNNA 5). */
export const ageIsOk = (facts: AgeFacts): boolean => ageTreatmentOf(facts).staysWithChildTeam;

/** Computes the groups that the facts of a call point to, for the screener to confirm (R4; CL-29). */
export function suggestedCategories(facts: {
  readonly childIdentified: boolean;
  readonly withAdult: boolean | null;
  readonly seriousIllness: boolean;
  readonly wantsReunification: boolean;
  readonly callerIsParentApart: boolean;
}): readonly EligibilityCategory[] {
  const found: EligibilityCategory[] = [];
  if (facts.childIdentified && facts.withAdult !== true) found.push('EL1');
  if (facts.wantsReunification) found.push('EL2');
  if (facts.withAdult === true) found.push('EL3');
  if (facts.seriousIllness) found.push('EL4');
  if (facts.callerIsParentApart) found.push('EL5');
  return found;
}
