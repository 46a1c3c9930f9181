import { law } from '@cobijo/kernel/rules/law';
import type { IntlSeparation, LegalAuthority, MxAccompaniment, RelationshipBasis, RelationshipType, VerificationStatus } from './code-lists';
import { isExtendedFamily, kinshipOf } from './kinship';
import type { PeopleSettings } from './settings';
import { peopleSettings } from './settings';

/** What classification needs to know of one relationship. A row of `relationshipsOf` satisfies it. */
export interface Companion {
  readonly id: string;
  readonly type: RelationshipType;
  readonly basis: RelationshipBasis;
  readonly legalAuthority: LegalAuthority;
  readonly habitualCarerByCustom: boolean | null;
  readonly verificationStatus: VerificationStatus;
  readonly travellingTogether: boolean | null;
  /** False when the person is known to be under 18; null when nobody knows. */
  readonly adult: boolean | null;
}

/** A classification with the relationship it rests on, and whether that one is proven or only claimed. */
export interface Classified<Code> {
  readonly code: Code;
  readonly restsOn: string | null;
  readonly proven: boolean;
}

/** The articles behind the two classifications (R3). */
export const classificationLaw = [law.LM('3-XVII'), law.LM('3-XVIII'), law.LM('3-XIX'), law.GC6('7-8')] as const;

const parents: readonly RelationshipType[] = ['mother', 'father', 'adoptive'];
const strangers: readonly RelationshipType[] = ['guide_smuggler', 'trafficker', 'unknown_adult', 'travel_companion'];

const counts = (who: Companion): boolean =>
  who.travellingTogether === true && who.adult !== false && who.verificationStatus !== 'refuted' && who.verificationStatus !== 'rejected_by_child';
const holdsByLaw = (who: Companion): boolean => who.legalAuthority === 'full' || who.legalAuthority === 'shared';
const lacksByLaw = (who: Companion): boolean => who.legalAuthority === 'none' || who.legalAuthority === 'suspended';
const isParent = (who: Companion): boolean => parents.includes(who.type) && who.basis !== 'none';
const unclear = (who: Companion): boolean =>
  !strangers.includes(who.type) &&
  (who.legalAuthority === 'unknown' || (lacksByLaw(who) && who.habitualCarerByCustom === null));

const byProof = (a: Companion, b: Companion): number =>
  Number(b.verificationStatus === 'verified') - Number(a.verificationStatus === 'verified');
const restingOn = <Code>(code: Code, who: Companion): Classified<Code> => ({
  code,
  restsOn: who.id,
  proven: who.verificationStatus === 'verified',
});
const alone = <Code>(code: Code): Classified<Code> => ({ code, restsOn: null, proven: false });

/**
 * Classifies the child under Mexican law: accompanied by who holds parental authority, custody or guardianship; separated
 * when with an adult who cares by custom and not by law; else unaccompanied (R3; LM 3-XVII to XIX).
 */
export function mxAccompanimentOf(relations: readonly Companion[], companyKnown: boolean): Classified<MxAccompaniment> {
  const present = relations.filter(counts).sort(byProof);
  const byLaw = present.find(holdsByLaw);
  if (byLaw) return restingOn('accompanied', byLaw);
  const byCustom = present.find((who) => who.habitualCarerByCustom === true);
  if (byCustom) return restingOn('separated', byCustom);
  if (!companyKnown || present.some(unclear)) return alone('undetermined');
  return alone('unaccompanied');
}

/**
 * Classifies the child as the Committee on the Rights of the Child does: away from both parents and from whoever was her
 * primary carer she is separated when another relative is with her, unaccompanied when nobody is (R3; GC6 7 and 8).
 */
export function intlSeparationOf(
  relations: readonly Companion[],
  companyKnown: boolean,
  settings: PeopleSettings = peopleSettings,
): Classified<IntlSeparation> {
  const present = relations.filter(counts).sort(byProof);
  const parent = present.find(isParent);
  if (parent) return restingOn('with_parent', parent);
  const primary = present.find((who) => holdsByLaw(who) || (settings.customaryCarerIsPrimary && who.habitualCarerByCustom === true));
  if (primary) return restingOn('with_customary_primary_caregiver', primary);
  const relative = present.find((who) => who.habitualCarerByCustom === true || isExtendedFamily(kinshipOf(who.type, who.basis)));
  if (relative) return restingOn('separated', relative);
  return alone(companyKnown ? 'unaccompanied' : 'undetermined');
}

/** Whether a person must confirm the classification again: nobody did yet, or the relationships now say something else (R3). */
export const mustConfirmClassification = (facts: {
  readonly confirmed: boolean;
  readonly mx: string;
  readonly intl: string;
  readonly mxComputed: string;
  readonly intlComputed: string;
}): boolean => !facts.confirmed || facts.mx !== facts.mxComputed || facts.intl !== facts.intlComputed;
