import type { FamilyPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatList } from '@cobijo/ui/i18n/dates';
import type { SameShape } from '@cobijo/ui/i18n/texts';
import type { codeLabels } from '../code-labels';
import { countryName, languageName } from '../names-of-codes';
import type { peopleTexts } from '../texts';
import type { Kin } from './family-layout';

export type Family = NonNullable<FamilyPageQuery['familyPage']>;
export type FamilyChild = Family['child'];
export type FamilyBond = NonNullable<Family['relationships']>[number];
type Labels = SameShape<(typeof codeLabels)['es']>;
type Words = SameShape<(typeof peopleTexts)['es']>;

/** The word of a code, or the code itself where the list has grown meanwhile. */
export const wordOf = (list: Readonly<Record<string, string>>, code: string | null | undefined): string => (code ? (list[code] ?? code) : '');

/** A name of any shape: what the person is called first, one name or many, one surname, two or none. */
export const nameOf = (person: { readonly givenNames?: string | null; readonly paternalSurname?: string | null; readonly maternalSurname?: string | null }): string =>
  [person.givenNames, person.paternalSurname, person.maternalSurname].filter((part) => part).join(' ');

export const calledOf = (child: FamilyChild, unnamed: string): string => child.preferredName || child.givenNames || nameOf(child) || unnamed;

/** Everybody as the graph needs them. */
export const kinOf = (family: Family, labels: Labels): readonly Kin[] => [
  ...(family.relationships ?? []).map((bond) => ({
    id: bond.id,
    name: bond.givenNames ?? '',
    proof: wordOf(labels.relationship, bond.type),
    sex: bond.sex ?? null,
    kind: bond.type ?? 'other',
    proven: bond.verificationStatus === 'verified',
    deceased: bond.alive === 'no',
    danger: isDanger(bond),
  })),
  ...(family.siblings ?? []).map((sibling) => ({
    id: sibling.childId,
    name: sibling.name ?? '',
    proof: labels.relationship.sibling,
    sex: sibling.sex ?? null,
    kind: 'sibling',
    proven: false,
    deceased: false,
    danger: false,
  })),
];

export const isDanger = (bond: Pick<FamilyBond, 'riskFlag'>): boolean =>
  ['suspected_abuser', 'suspected_trafficker', 'gang_linked'].includes(bond.riskFlag ?? '');

/** What is known of a bond, in one line. */
export function bondFacts(bond: FamilyBond, labels: Labels, t: Words): string {
  return [
    wordOf(labels.relationship, bond.type),
    wordOf(labels.basis, bond.basis),
    bond.kinDegree ? t.family.degree(bond.kinDegree) : '',
    bond.alive === 'no' ? t.family.deceased : wordOf(labels.whereabouts, bond.whereabouts),
    countryName(bond.country),
    bond.travellingTogether ? t.family.travelsWith : '',
    bond.habitualCarerByCustom ? t.family.carer : '',
    bond.legalAuthority && bond.legalAuthority !== 'unknown' ? t.family.authority(wordOf(labels.authority, bond.legalAuthority)) : '',
    bond.contactAllowed && bond.contactAllowed !== 'allowed' ? t.family.contactOf(wordOf(labels.contact, bond.contactAllowed)) : '',
    bond.willingToCare ? t.family.wants : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The identity of the child as pairs of label and value; what is not known is left out. */
export function identityFacts(child: FamilyChild, labels: Labels, t: Words): readonly { readonly label: string; readonly value: string }[] {
  const kv = t.family.kv;
  const precision = wordOf(labels.precision, child.birthDatePrecision).toLowerCase();
  return [
    { label: kv.name, value: nameOf(child) || t.family.unnamed },
    { label: kv.preferred, value: child.preferredName ?? '' },
    { label: kv.birth, value: child.birthDate ? `${formatDate(child.birthDate)} (${precision})` : '' },
    { label: kv.age, value: wordOf(labels.ageStatus, child.ageStatus) },
    { label: kv.sex, value: wordOf(labels.sex, child.sex) },
    { label: kv.nationality, value: formatList((child.nationalities ?? []).map(countryName)) },
    { label: kv.residence, value: countryName(child.habitualResidence) },
    { label: kv.languages, value: formatList((child.languages ?? []).map(({ code }) => languageName(code))) },
    { label: kv.flow, value: child.flowType === 'unknown' ? '' : wordOf(labels.flow, child.flowType) },
    { label: kv.aliases, value: formatList((child.aliases ?? []).map(({ name }) => name ?? '')) },
    { label: kv.papers, value: formatList((child.documents ?? []).map(({ type, number }) => `${wordOf(labels.document, type)} ${number ?? ''}`.trim())) },
    { label: kv.code, value: child.childCode },
  ].filter(({ value }) => value !== '');
}
