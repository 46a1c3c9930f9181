import type { Tx } from '@cobijo/audit/api/tx';
import type { RelationshipInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import {
  contactRules, contactStatuses, legalAuthorities, relationshipBases, type RelationshipBasis, relationshipTypes, type RelationshipType,
} from '../rules/code-lists';
import { kinshipOf } from '../rules/kinship';

const ordered = ['supervised', 'suspended_by_order'];

/** What is wrong with a relationship as typed. Only a judge restricts contact (LGDNNA 23): a restriction names its order. */
export function checkRelationship(relationship: RelationshipInput, check: InputCheck = new InputCheck()): InputCheck {
  if (ordered.includes(relationship.contactAllowed ?? '')) check.require('relationship.contactOrder', relationship.contactOrder);
  return check
    .oneOf('relationship.type', relationship.type, relationshipTypes)
    .oneOf('relationship.basis', relationship.basis, relationshipBases)
    .oneOf('relationship.legalAuthority', relationship.legalAuthority, legalAuthorities)
    .oneOf('relationship.contactStatus', relationship.contactStatus, contactStatuses)
    .oneOf('relationship.contactAllowed', relationship.contactAllowed, contactRules)
    .text('relationship.legalAuthorityOrder', relationship.legalAuthorityOrder, { max: 300 })
    .text('relationship.contactOrder', relationship.contactOrder, { max: 300 });
}

/** The columns of a relationship, in the order of `relationshipColumns`; kin and degree are computed. */
export function relationshipValues(relationship: RelationshipInput): readonly unknown[] {
  const kinship = kinshipOf(relationship.type as RelationshipType, relationship.basis as RelationshipBasis);
  return [
    relationship.type,
    relationship.basis,
    kinship?.line ?? null,
    kinship?.degree ?? null,
    relationship.legalAuthority ?? 'unknown',
    relationship.legalAuthorityOrder ?? null,
    relationship.habitualCarerByCustom ?? null,
    relationship.contactStatus ?? 'unknown',
    relationship.contactAllowed ?? 'allowed',
    relationship.contactOrder ?? null,
    relationship.willingToCare ?? null,
    relationship.ableToCare ?? null,
    relationship.travellingTogether ?? null,
  ];
}

export const relationshipColumns = [
  'type', 'basis', 'kin_line', 'kin_degree', 'legal_authority', 'legal_authority_order', 'habitual_carer_by_custom', 'contact_status',
  'contact_allowed', 'contact_order', 'willing_to_care', 'able_to_care', 'travelling_together',
] as const;

const columns = relationshipColumns.join(', ');
const places = relationshipColumns.map((_, at) => `$${at + 5}`).join(', ');

/** Writes who a person is to a child. */
export async function insertRelationship(
  tx: Tx,
  ends: { readonly childId: string; readonly personId: string },
  relationship: RelationshipInput,
): Promise<string> {
  const id = newId<'Relationship'>();
  await tx.sql(`insert into relationship (id, child_id, person_id, created_by, ${columns}) values ($1, $2, $3, $4, ${places})`, [
    id,
    ends.childId,
    ends.personId,
    tx.actor.id,
    ...relationshipValues(relationship),
  ]);
  return id;
}
