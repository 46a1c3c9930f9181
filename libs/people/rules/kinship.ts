import type { RelationshipBasis, RelationshipType } from './code-lists';

/** A line of descent and how many steps away, as civil law counts them. */
export interface Kinship {
  readonly line: 'ascending' | 'descending' | 'collateral';
  readonly degree: number;
}

const ascending = (degree: number): Kinship => ({ line: 'ascending', degree });
const collateral = (degree: number): Kinship => ({ line: 'collateral', degree });

const byType: Partial<Record<RelationshipType, Kinship>> = {
  mother: ascending(1),
  father: ascending(1),
  adoptive: ascending(1),
  grandparent: ascending(2),
  great_grandparent: ascending(3),
  sibling: collateral(2),
  half_sibling: collateral(2),
  aunt_uncle: collateral(3),
  niece_nephew: collateral(3),
  cousin: collateral(4),
  great_aunt_uncle: collateral(4),
  own_child: { line: 'descending', degree: 1 },
};

const noKin: readonly RelationshipBasis[] = ['step', 'in_law', 'customary', 'ritual', 'none'];

/** The kinship that a relationship means; null where custom, affinity or ritual makes no kin (LGDNNA 4-XI, 4-XII). */
export const kinshipOf = (type: RelationshipType, basis: RelationshipBasis): Kinship | null =>
  noKin.includes(basis) ? null : (byType[type] ?? null);

/** Whether somebody belongs to the extended family: direct line without limit, collaterals to the fourth degree (LGDNNA 4-XII). */
export const isExtendedFamily = (kinship: Kinship | null): boolean =>
  kinship !== null && (kinship.line !== 'collateral' || kinship.degree <= 4);

/** Whether somebody belongs to the family of origin: an ascendant to the second degree (LGDNNA 4-XI). */
export const isOriginFamily = (kinship: Kinship | null): boolean =>
  kinship !== null && kinship.line === 'ascending' && kinship.degree <= 2;

/** What a child is to somebody, where it is not the same word back. */
export type Inverse = RelationshipType | 'child' | 'grandchild' | 'parent' | 'ward';

const inverses: Partial<Record<RelationshipType, Inverse>> = {
  mother: 'child',
  father: 'child',
  adoptive: 'child',
  step: 'child',
  grandparent: 'grandchild',
  great_grandparent: 'grandchild',
  aunt_uncle: 'niece_nephew',
  great_aunt_uncle: 'niece_nephew',
  niece_nephew: 'aunt_uncle',
  own_child: 'parent',
  guardian: 'ward',
  customary_carer: 'ward',
  foster: 'ward',
  godparent: 'ward',
  sponsor: 'ward',
};

/** The word for the same edge seen from the person: what the child is to her. */
export const inverseOf = (type: RelationshipType): Inverse => inverses[type] ?? type;
