import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Child, FamilyPage, ProposedClassification, Relationship, Sibling } from '@cobijo/graphql/generated/server';
import type { Classified } from '../rules/accompaniment';
import { intlSeparationOf, mustConfirmClassification, mxAccompanimentOf, type Companion } from '../rules/accompaniment';
import type { RelationshipType } from '../rules/code-lists';
import { inverseOf } from '../rules/kinship';

type ChildFacts = Omit<Child, '__typename' | 'mustConfirmClassification'>;
type Edge = Omit<Relationship, '__typename' | 'inverse'> & Companion;
interface FamilyRow {
  readonly child: ChildFacts;
  readonly relationships: readonly Edge[];
  readonly siblings: readonly Sibling[];
}

const childColumns = `c.id, c.child_code as "childCode", c.name_unknown as "nameUnknown", c.given_names as "givenNames",
    c.paternal_surname as "paternalSurname", c.maternal_surname as "maternalSurname", c.preferred_name as "preferredName",
    c.birth_date::text as "birthDate", c.birth_date_precision as "birthDatePrecision", c.age_status as "ageStatus", c.treat_as as "treatAs",
    c.authority_age_label as "authorityAgeLabel", c.sex, c.nationalities, c.birth_country as "birthCountry", c.birth_place as "birthPlace",
    c.habitual_residence as "habitualResidence", c.languages, c.mx_accompaniment as "mxAccompaniment", c.intl_separation as "intlSeparation",
    c.mx_computed as "mxComputed", c.intl_computed as "intlComputed", c.classification_confirmed_at as "classificationConfirmedAt",
    c.company_known as "companyKnown", c.at_risk_of_separation as "atRiskOfSeparation", c.at_risk_reason as "atRiskReason",
    c.flow_type as "flowType", c.version,
    (select coalesce(json_agg(row_to_json(a) order by a.name), '[]') from (select id, name, kind, source from child_alias where child_id = c.id) a) as aliases,
    (select coalesce(json_agg(row_to_json(d)), '[]') from (select id, type, number, issuing_country as "issuingCountry",
       issuing_authority as "issuingAuthority", issued_on::text as "issuedOn", expires_on::text as "expiresOn",
       original_held_by as "originalHeldBy" from identity_document where child_id = c.id order by created_at) d) as documents`;

const edges = `select r.id, r.person_id as "personId", p.given_names as "givenNames", p.paternal_surname as "paternalSurname",
    p.maternal_surname as "maternalSurname", p.sex, p.birth_date::text as "birthDate", p.country, p.whereabouts, p.alive,
    p.contact_ok as "contactOk", p.contact_safe_hours as "contactSafeHours", p.risk_flag as "riskFlag", p.phones, p.nationalities,
    p.version as "personVersion", r.type, r.basis,
    r.kin_line as "kinLine", r.kin_degree as "kinDegree", r.legal_authority as "legalAuthority",
    r.habitual_carer_by_custom as "habitualCarerByCustom", r.verification_status as "verificationStatus",
    r.verification_methods as "verificationMethods", r.contact_allowed as "contactAllowed", r.contact_order as "contactOrder",
    r.contact_status as "contactStatus", r.willing_to_care as "willingToCare", r.able_to_care as "ableToCare",
    r.travelling_together as "travellingTogether", r.version, p.birth_date <= (current_date - interval '18 years') as adult
  from relationship r join person p on p.id = r.person_id where r.child_id = c.id and r.state = 'current' order by r.created_at`;

const siblings = `select s.child_id as "childId", s.given_names as name, s.sex, s.birth_date::text as "birthDate", s.keep_together as "keepTogether",
    (select f.id from case_file f where f.id = s.case_file_id) as "caseFileId" from sec.siblings_of(c.id) s order by s.birth_date nulls last`;

const familyText = `select (select row_to_json(x) from (select ${childColumns}) x) as child,
    (select coalesce(json_agg(row_to_json(e)), '[]') from (${edges}) e) as relationships,
    (select coalesce(json_agg(row_to_json(s)), '[]') from (${siblings}) s) as siblings
  from case_file f join child c on c.id = f.child_id where f.id = $1`;

const asChild = (child: ChildFacts): Child => ({
  __typename: 'Child',
  ...child,
  mustConfirmClassification: mustConfirmClassification({
    confirmed: child.classificationConfirmedAt !== null,
    mx: child.mxAccompaniment,
    intl: child.intlSeparation,
    mxComputed: child.mxComputed,
    intlComputed: child.intlComputed,
  }),
});

const proposed = (classified: Classified<string>): ProposedClassification => ({ __typename: 'ProposedClassification', ...classified });

/** Everything of the family tab, in one statement; the trail says who saw it. */
export async function familyPage(reads: Reads, request: RequestActor, caseFileId: string): Promise<FamilyPage | null> {
  const statement = { name: 'family-page', text: familyText, values: [caseFileId] };
  const row = await reads.one<FamilyRow>(request, statement, { seen: { act: 'family.see', caseFileId, about: 'Child' } });
  if (!row) return null;
  return {
    __typename: 'FamilyPage',
    child: asChild(row.child),
    relationships: row.relationships.map((edge) => ({ __typename: 'Relationship', ...edge, inverse: inverseOf(edge.type as RelationshipType) })),
    siblings: row.siblings,
    mxProposed: proposed(mxAccompanimentOf(row.relationships, row.child.companyKnown)),
    intlProposed: proposed(intlSeparationOf(row.relationships, row.child.companyKnown)),
  };
}

/** One child by herself. */
export async function childById(reads: Reads, request: RequestActor, id: string): Promise<Child | null> {
  const statement = { name: 'child-by-id', text: `select ${childColumns} from child c where c.id = $1`, values: [id] };
  const row = await reads.one<ChildFacts>(request, statement);
  return row ? asChild(row) : null;
}
