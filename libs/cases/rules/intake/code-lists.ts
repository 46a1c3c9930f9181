/** CL-25: how the call came. */
export const channels = ['phone', 'text', 'email', 'in_person', 'outreach', 'form', 'official_letter', 'other_system'] as const;
export type Channel = (typeof channels)[number];

/** CL-26: who called. */
export const sources = [
  'INM', 'PPNNA', 'DIF', 'CAS_public', 'CSO_shelter', 'COMAR', 'UNHCR', 'UNICEF', 'IOM', 'consulate', 'school', 'hospital', 'fiscalia',
  'judge', 'KIND_other_office', 'CSO', 'parent_relative', 'self_child', 'anonymous', 'other',
] as const;
export type Source = (typeof sources)[number];

/** CL-27: what makes a call an emergency. Every one is asked. */
export const emergencyFlags = [
  'in_detention', 'imminent_return', 'medical_critical', 'violence_now', 'trafficking_kidnap', 'self_harm_suicide', 'missing',
  'sexual_violence_72h', 'infant_alone', 'labour_childbirth', 'no_shelter_tonight',
] as const;
export type EmergencyFlag = (typeof emergencyFlags)[number];

/** What was answered to a flag; the first three are answers. */
export const flagAnswers = ['yes', 'no', 'unknown', 'not_asked'] as const;
export type FlagAnswer = (typeof flagAnswers)[number];

/** Where the persons are. */
export const locationCodes = [
  'migration_station', 'inm_office', 'hotel', 'vehicle', 'police', 'consulate', 'port_of_entry', 'airport', 'CAS_public', 'CSO_shelter',
  'hospital', 'private_home', 'street', 'bus_station', 'unknown', 'other',
] as const;
export type LocationCode = (typeof locationCodes)[number];

/** Regions of the hotlines. */
export const officeRegions = ['north', 'centre', 'south'] as const;
export type OfficeRegion = (typeof officeRegions)[number];

/** CL-29: the five groups that the office serves. */
export const eligibilityCategories = ['EL1', 'EL2', 'EL3', 'EL4', 'EL5'] as const;
export type EligibilityCategory = (typeof eligibilityCategories)[number];

/** How a call ends. */
export const triageDecisions = ['accept', 'advise_only', 'refer_out', 'duplicate', 'out_of_scope', 'need_info'] as const;
export type TriageDecision = (typeof triageDecisions)[number];

/** What a check for conflicts of interest found. */
export const conflictFindings = ['none', 'possible', 'confirmed'] as const;
export type ConflictFinding = (typeof conflictFindings)[number];

/** What the legal supervisor decided about a conflict. */
export const conflictDecisions = ['no_conflict', 'separate_teams', 'refer_out'] as const;
export type ConflictDecision = (typeof conflictDecisions)[number];

/** What a person is said to be to the first child of the call. */
export const personRelations = [
  'self', 'sibling', 'half_sibling', 'mother', 'father', 'grandparent', 'aunt_uncle', 'cousin', 'other_relative', 'companion', 'unknown',
] as const;
export type PersonRelation = (typeof personRelations)[number];
