/** CL-44: where and with whom a child lives. No place of detention is among them, and none may be added (LM 99). */
export const careArrangements = [
  'parents', 'step_parent', 'customary_carer', 'adult_sibling', 'kinship', 'foster_certified', 'host_family_informal',
  'CAS_public', 'CAS_private', 'CSO_shelter_open', 'family_unit_shelter', 'hospital', 'supported_independent',
  'child_headed', 'unrelated_adult', 'street', 'school_boarding', 'unknown',
] as const;
export type CareArrangement = (typeof careArrangements)[number];

/** Social assistance centres: a child enters only by order (LGDNNA 30 Bis 1). */
export const casKinds: readonly string[] = ['CAS_public', 'CAS_private'];

/** Residential care: the last resort, for the shortest time (LGDNNA 26, 4-II, 120-I). */
export const residentialKinds: readonly string[] = [...casKinds, 'CSO_shelter_open'];

/** Kinds that a facility, not a family, provides. */
export const facilityKinds = [
  'CAS_public', 'CAS_private', 'CSO_shelter_open', 'family_unit_shelter', 'hospital', 'supported_independent', 'school_boarding',
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/** CL-45: why a placement ended. */
export const exitReasons = [
  'reunified', 'foster', 'transferred', 'returned', 'US_entry', 'left_voluntarily', 'missing', 'turned_18', 'hospitalised',
  'expelled_by_shelter', 'died', 'other',
] as const;
export type ExitReason = (typeof exitReasons)[number];

/** What an urgent measure orders. */
export const urgentMeasures = ['CAS_entry', 'medical_care', 'other'] as const;
export type UrgentMeasureKind = (typeof urgentMeasures)[number];

/** Who imposed an urgent measure: the child-protection authority, the prosecutor or a judge (LGDNNA 122-VI, VII). */
export const measureAuthorities = ['PPNNA', 'MP', 'judge'] as const;
export type MeasureAuthority = (typeof measureAuthorities)[number];

/** What the judge said; `silent` records that the 24 hours passed without a word. */
export const judgeResults = ['ratified', 'modified', 'cancelled', 'silent'] as const;
export type JudgeResult = (typeof judgeResults)[number];

/** Ways in which a place restricts a child's liberty. */
export const libertyRestrictions = ['locked_door', 'no_exit', 'guards', 'no_phone', 'no_visits', 'documents_kept'] as const;
export type LibertyRestriction = (typeof libertyRestrictions)[number];

/** What a placement rests on when an authority ordered it. */
export const orderKinds = ['urgent_measure', 'determination', 'authority_order'] as const;
export type OrderKind = (typeof orderKinds)[number];
