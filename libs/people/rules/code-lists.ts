/** CL-01: how exact a birth date is. */
export const birthDatePrecisions = ['exact', 'month', 'year', 'estimated', 'unknown'] as const;
export type BirthDatePrecision = (typeof birthDatePrecisions)[number];

/** CL-02: what supports the age. */
export const ageStatuses = [
  'documented', 'stated', 'presumed_child', 'disputed_by_authority', 'assessed_child', 'assessed_adult', 'turned_18',
] as const;
export type AgeStatus = (typeof ageStatuses)[number];

/** CL-03. */
export const sexes = ['female', 'male', 'intersex', 'X', 'unknown', 'not_asked', 'declined'] as const;
export type Sex = (typeof sexes)[number];

/** CL-06, ordered by how often children of the country arrive; ISO 3166, `XXA` stateless, `XXX` unknown. */
export const nationalities = [
  'VE', 'GT', 'HN', 'SV', 'EC', 'HT', 'CO', 'NI', 'CU', 'PE', 'MX', 'BR', 'CL', 'DO', 'BO', 'US', 'PA', 'CR', 'BZ',
  'SN', 'GN', 'MR', 'AO', 'CM', 'CN', 'IN', 'UZ', 'RU', 'AF', 'XXA', 'XXX',
] as const;
export type Nationality = (typeof nationalities)[number];

/** CL-07, ISO 639-3; `none` is a child without a formal language. */
export const languages = [
  'spa', 'eng', 'fra', 'hat', 'por', 'cab', 'miq', 'bzk',
  'mam', 'quc', 'kek', 'kjb', 'cak', 'tzj', 'ixl', 'cac', 'jac', 'caa', 'poh', 'poc', 'acr', 'agu', 'ttc', 'usp', 'quv',
  'tzh', 'tzo', 'ctu', 'toj', 'zoc', 'yua', 'chf', 'nah', 'mix', 'zap', 'trq', 'tlp', 'amu', 'maz', 'pua', 'tar',
  'que', 'guc', 'wba', 'ara', 'wol', 'ful', 'rus', 'zho', 'hin', 'pan', 'pus', 'mfs', 'ase', 'hds', 'gsm', 'none', 'unknown',
] as const;
export type Language = (typeof languages)[number];

/** How well a language is spoken. */
export const languageLevels = ['native', 'fluent', 'basic', 'passive', 'unknown'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** CL-11: LM 3-XVII to XIX. */
export const mxAccompaniments = ['unaccompanied', 'separated', 'accompanied', 'undetermined'] as const;
export type MxAccompaniment = (typeof mxAccompaniments)[number];

/** CL-12: the words of the Committee on the Rights of the Child. */
export const intlSeparations = [
  'unaccompanied', 'separated', 'with_parent', 'with_customary_primary_caregiver', 'child_headed', 'undetermined',
] as const;
export type IntlSeparation = (typeof intlSeparations)[number];

/** CL-13: what kind of journey it is. */
export const flowTypes = [
  'in_transit', 'asylum_seeker', 'refugee', 'complementary', 'resident', 'destination', 'returned_from_US',
  'national_returned', 'internally_displaced', 'circular', 'mixed_status_family', 'unknown',
] as const;
export type FlowType = (typeof flowTypes)[number];

/** CL-15: papers. */
export const documentTypes = [
  'birth_certificate', 'curp', 'curp_temporary', 'passport', 'consular_id', 'national_id', 'nue', 'tvrh', 'trp', 'trt',
  'comar_constancia', 'comar_resolution', 'refugee_travel_doc', 'oficio_canalizacion', 'acta_canalizacion', 'inm_exit_order',
  'vaccination', 'school_record', 'custody_order', 'exit_permit', 'us_nta', 'us_i94', 'us_orr_release', 'us_id', 'a_number', 'none', 'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Who holds the original of a paper. */
export const documentHolders = ['child', 'CAS', 'INM', 'COMAR', 'family', 'office', 'lost', 'stolen', 'retained_by_smuggler', 'unknown'] as const;
export type DocumentHolder = (typeof documentHolders)[number];

/** CL-16: whether somebody's whereabouts are known. */
export const whereabouts = ['known_contact', 'known_no_contact', 'unknown', 'missing', 'detained', 'deported', 'deceased', 'in_transit'] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** CL-17: who a person is to the child. */
export const relationshipTypes = [
  'mother', 'father', 'adoptive', 'step', 'sibling', 'half_sibling', 'grandparent', 'aunt_uncle', 'cousin', 'great_grandparent',
  'great_aunt_uncle', 'niece_nephew', 'own_child', 'spouse_partner', 'godparent', 'guardian', 'customary_carer', 'foster', 'sponsor',
  'family_friend', 'travel_companion', 'guide_smuggler', 'trafficker', 'unknown_adult', 'other',
] as const;
export type RelationshipType = (typeof relationshipTypes)[number];

/** What the relationship rests on. */
export const relationshipBases = ['biological', 'adoptive', 'step', 'in_law', 'customary', 'ritual', 'none', 'claimed'] as const;
export type RelationshipBasis = (typeof relationshipBases)[number];

/** Parental authority, custody or guardianship. */
export const legalAuthorities = ['full', 'shared', 'none', 'suspended', 'unknown'] as const;
export type LegalAuthority = (typeof legalAuthorities)[number];

/** CL-18: whether the relationship is proven. */
export const verificationStatuses = ['unverified', 'pending', 'verified', 'refuted', 'inconclusive', 'rejected_by_child'] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];

/** How a relationship was proven. */
export const verificationMethods = ['document', 'DNA', 'parallel_interview', 'photo', 'community', 'consular', 'home_visit', 'call'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

/** Whether contact may happen. Only a judge restricts it (LGDNNA 23), or the child says no. */
export const contactRules = ['allowed', 'supervised', 'suspended_by_order', 'refused_by_child'] as const;
export type ContactRule = (typeof contactRules)[number];

/** How often the child and the person are in touch. */
export const contactStatuses = ['daily', 'weekly', 'sometimes', 'lost', 'never', 'unknown'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

/** Whether somebody may be a danger to the child. */
export const riskFlags = ['none', 'suspected_abuser', 'suspected_trafficker', 'gang_linked', 'unknown'] as const;
export type RiskFlag = (typeof riskFlags)[number];

/** What another name of the child is. */
export const aliasKinds = ['alias', 'spelling', 'name_used_with_authority', 'phonetic', 'previous', 'nickname'] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** A judgement on two records: the same child or not. */
export const duplicateVerdicts = ['same', 'not_same', 'undecided'] as const;
export type DuplicateVerdict = (typeof duplicateVerdicts)[number];

/** What the offices found when they compared a likeness. */
export const likenessVerdicts = ['same', 'not_same'] as const;
