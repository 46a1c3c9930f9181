import { type Asked, type Question, rowOf, rowsOf } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';
import type {
  AgeStatus, BirthDatePrecision, FlowType, IntlSeparation, LegalAuthority, MxAccompaniment, RelationshipBasis, RelationshipType, Sex,
  VerificationStatus,
} from '../rules/code-lists';

/** A language that a child speaks. */
export interface SpokenLanguageRow {
  readonly code: string;
  readonly level: string;
  readonly preferred: boolean;
}

/** A child, as other contexts need her. Birth dates are civil dates. */
export interface ChildRow {
  readonly id: string;
  readonly officeId: string;
  readonly childCode: string;
  readonly givenNames: string | null;
  readonly paternalSurname: string | null;
  readonly maternalSurname: string | null;
  readonly preferredName: string | null;
  readonly birthDate: string | null;
  readonly birthDatePrecision: BirthDatePrecision;
  readonly ageStatus: AgeStatus;
  readonly sex: Sex;
  readonly nationalities: readonly string[];
  readonly habitualResidence: string | null;
  readonly languages: readonly SpokenLanguageRow[];
  readonly mxAccompaniment: MxAccompaniment;
  readonly intlSeparation: IntlSeparation;
  readonly mxComputed: MxAccompaniment;
  readonly intlComputed: IntlSeparation;
  readonly classificationConfirmedAt: Date | null;
  readonly companyKnown: boolean;
  readonly atRiskOfSeparation: boolean;
  readonly flowType: FlowType;
  readonly handedOverAt: Date | null;
  readonly version: number;
}

/** The child, if the actor may see her. */
export const findChild = (tx: Tx, childId: string): Promise<ChildRow | null> => tx.ask(childQuestion(childId));

export const childQuestion = (childId: Asked): Question<ChildRow | null> =>
  rowOf<ChildRow>({
    text: `select id, office_id as "officeId", child_code as "childCode", given_names as "givenNames", paternal_surname as "paternalSurname",
       maternal_surname as "maternalSurname", preferred_name as "preferredName", birth_date::text as "birthDate",
       birth_date_precision as "birthDatePrecision", age_status as "ageStatus", sex, nationalities, habitual_residence as "habitualResidence",
       languages, mx_accompaniment as "mxAccompaniment", intl_separation as "intlSeparation", mx_computed as "mxComputed",
       intl_computed as "intlComputed", classification_confirmed_at as "classificationConfirmedAt", company_known as "companyKnown",
       at_risk_of_separation as "atRiskOfSeparation", flow_type as "flowType", handed_over_at as "handedOverAt", version
     from child where id = $1`,
    values: [childId],
  }, { classificationConfirmedAt: true, handedOverAt: true });

/** A relationship of a child, with what is known of the person. */
export interface RelationshipRow {
  readonly id: string;
  readonly personId: string;
  readonly type: RelationshipType;
  readonly basis: RelationshipBasis;
  readonly legalAuthority: LegalAuthority;
  readonly habitualCarerByCustom: boolean | null;
  readonly verificationStatus: VerificationStatus;
  readonly contactAllowed: string;
  readonly travellingTogether: boolean | null;
  readonly keepTogether: boolean;
  readonly willingToCare: boolean | null;
  readonly ableToCare: boolean | null;
  readonly riskFlag: string;
  /** Whether the person is of age; null when nobody knows. */
  readonly adult: boolean | null;
  readonly version: number;
}

/** Who is who to the child, as it stands now. */
export const relationshipsOf = (tx: Tx, childId: string): Promise<readonly RelationshipRow[]> => tx.ask(relationshipsQuestion(childId));

export const relationshipsQuestion = (childId: Asked): Question<readonly RelationshipRow[]> =>
  rowsOf<RelationshipRow>({
    text: `select r.id, r.person_id as "personId", r.type, r.basis, r.legal_authority as "legalAuthority",
       r.habitual_carer_by_custom as "habitualCarerByCustom", r.verification_status as "verificationStatus",
       r.contact_allowed as "contactAllowed", r.travelling_together as "travellingTogether", r.keep_together as "keepTogether",
       r.willing_to_care as "willingToCare", r.able_to_care as "ableToCare", p.risk_flag as "riskFlag",
       p.birth_date <= (current_date - interval '18 years') as adult, r.version
     from relationship r join person p on p.id = r.person_id
     where r.child_id = $1 and r.state = 'current' order by r.created_at`,
    values: [childId],
  }, {});

/** A brother or sister of a child. */
export interface SiblingRow {
  readonly childId: string;
  readonly keepTogether: boolean;
  readonly caseFileId: string | null;
}

/** The brothers and sisters of a child whom the actor may see, whoever works with them (R8). */
export const siblingsOf = (tx: Tx, childId: string): Promise<readonly SiblingRow[]> => tx.ask(siblingsQuestion(childId));

export const siblingsQuestion = (childId: Asked): Question<readonly SiblingRow[]> =>
  rowsOf<SiblingRow>({
    text: `select s.child_id as "childId", s.keep_together as "keepTogether", s.case_file_id as "caseFileId"
     from child c cross join lateral sec.siblings_of(c.id) s where c.id = $1 order by s.birth_date nulls last`,
    values: [childId],
  }, {});
