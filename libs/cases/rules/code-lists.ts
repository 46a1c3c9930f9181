/** What a file is about (E14). */
export const caseKinds = ['child', 'family_consultation', 'separated_parent'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** States of a file (domain 6.1). */
export const caseStates = [
  'new',
  'screening',
  'intake',
  'assessment',
  'planning',
  'implementation',
  'follow_up',
  'on_hold',
  'transfer_pending',
  'transferred',
  'closure_requested',
  'closed',
  'closed_advice',
  'merged',
  'anonymised',
] as const;
export type CaseState = (typeof caseStates)[number];

/** CL-28. Priority and risk, as stored: 0 emergency, 1 high, 2 medium, 3 low. */
export const priorities = [0, 1, 2, 3] as const;
export type Priority = (typeof priorities)[number];

/** CL-29. The five groups that the office serves. */
export const eligibilityGroups = ['EL1', 'EL2', 'EL3', 'EL4', 'EL5'] as const;
export type EligibilityGroup = (typeof eligibilityGroups)[number];

/** What a person does on a file (E15). */
export const rolesOnCase = ['lead', 'co', 'backup', 'interpreter', 'observer'] as const;
export type RoleOnCase = (typeof rolesOnCase)[number];

/** Why an assignment ends. */
export const assignmentEndReasons = [
  'handed_over',
  'left_team',
  'workload',
  'service_ended',
  'conflict',
  'assigned_in_error',
] as const;
export type AssignmentEndReason = (typeof assignmentEndReasons)[number];

/** Why two files belong together. */
export const linkReasons = ['sibling', 'parent', 'same_event', 'same_child'] as const;
export type LinkReason = (typeof linkReasons)[number];

/** Whether the child wants international protection (E14). */
export const ipIntents = ['yes', 'no', 'undecided', 'not_asked'] as const;
export type IpIntent = (typeof ipIntents)[number];

/** CL-30. What a consent may cover. */
export const consentScopes = [
  'service',
  'data_processing',
  'sensitive_data',
  'legal_representation',
  'share_ppnna',
  'share_dif_cas',
  'share_comar',
  'share_health',
  'share_school',
  'share_unhcr',
  'share_us_counsel',
  'share_other_cso',
  'contact_parent',
  'contact_relative',
  'contact_consulate',
  'tracing',
  'photo',
  'audio_video',
  'interpreter',
  'research_stats',
  'advocacy_anonymous',
  'advocacy_story',
  'followup_after_return',
] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** Scopes without which no work on the file begins (domain 6.1, intake to assessment). */
export const coreScopes = [
  'service',
  'data_processing',
  'sensitive_data',
] as const satisfies readonly ConsentScope[];

export const consentTypes = [
  'consent',
  'assent',
  'refusal',
  'withdrawal',
  'vital_interest_override',
] as const;
export type ConsentType = (typeof consentTypes)[number];

/** Who expressed it. `nobody` only where vital interest stands in for a consent. */
export const consentGivers = ['child', 'parent', 'guardian', 'ppnna', 'adult_self', 'nobody'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

export const signatures = ['signature', 'fingerprint', 'verbal_with_witness', 'none'] as const;
export type Signature = (typeof signatures)[number];

/** CL-32. How it was explained. */
export const explainFormats = [
  'verbal',
  'pictogram',
  'comic',
  'video',
  'audio',
  'easy_read',
  'sign',
  'interpreter',
  'puppet_play',
] as const;
export type ExplainFormat = (typeof explainFormats)[number];

/** Exceptions to consent (LFPDPPP 9). */
export const consentExceptions = ['emergency', 'legal_duty', 'order', 'medical'] as const;
export type ConsentException = (typeof consentExceptions)[number];

/** Kinds of representation (E27; LGDNNA 4-XXIV to XXVI). */
export const representationKinds = [
  'originaria',
  'suplencia',
  'coadyuvante',
  'tutor',
  'special_rep_amparo',
  'legal_counsel',
  'trusted_person',
] as const;
export type RepresentationKind = (typeof representationKinds)[number];

export const representationStatuses = [
  'requested',
  'active',
  'contested',
  'suspended',
  'revoked',
  'ended',
] as const;
export type RepresentationStatus = (typeof representationStatuses)[number];

/** How a representative was served. */
export const servedHows = ['in_person', 'official_letter', 'electronic', 'by_court'] as const;
export type ServedHow = (typeof servedHows)[number];

/** CL-51. Why a file closes. */
export const closureReasons = [
  'goal_met',
  'turned_18',
  'withdrew',
  'relocated_no_agency',
  'durable_solution_no_agency',
  'unreachable_3m',
  'death',
  'no_further_action',
  'opened_in_error',
  'transferred',
  'advice_only',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** CL-34. Why a file is opened again. */
export const reopenReasons = [
  'breakdown_reunification',
  'death_of_carer',
  'physical_violence',
  'sexual_violence',
  'emotional_violence',
  'neglect',
  'abandonment',
  'labour_hazardous',
  'sexual_exploitation',
  'trafficking',
  'conflict_with_law',
  'armed_criminal_group',
  'again_unaccompanied_separated',
  'new_disability_distress',
  'substance_use',
  'documentation',
  'pregnancy',
  'inappropriate_care',
  'returned_to_mexico',
  'new_facts_bid',
] as const;
export type ReopenReason = (typeof reopenReasons)[number];

/** Ways of trying to reach a child (R89). */
export const contactWays = [
  'call',
  'message',
  'visit',
  'relative',
  'shelter',
  'school',
  'authority',
  'community',
] as const;
export type ContactWay = (typeof contactWays)[number];
