/** CL-41. What may be decided for a child. */
export const options = [
  'stay_current', 'reunify_MX', 'foster_MX', 'residential_MX', 'supported_independent', 'local_integration_refugee',
  'local_integration_regularised', 'return_parents', 'return_extended', 'return_state_care', 'reunify_third_country',
  'us_port_presentation', 'resettlement', 'complementary_pathway', 'medical_transfer', 'adoption', 'separation_from_adult',
  'stay_with_accompanying_adult',
] as const;
export type OptionCode = (typeof options)[number];

export const returnOptions = ['return_parents', 'return_extended', 'return_state_care'] as const satisfies readonly OptionCode[];
export const reunificationOptions = ['reunify_MX', 'reunify_third_country'] as const satisfies readonly OptionCode[];

const among = (codes: readonly string[], code: string): boolean => codes.includes(code);
/** Whether an option takes the child back to the country of origin or residence. */
export const isReturn = (code: string): boolean => among(returnOptions, code);
/** Whether an option joins the child to family elsewhere. */
export const isReunification = (code: string): boolean => among(reunificationOptions, code);

/** CL-42. What was decided about an option. */
export const decisions = ['approved', 'approved_modified', 'other_option', 'deferred_info', 'not_in_best_interest', 'protective_interim'] as const;
export type DecisionCode = (typeof decisions)[number];

/** What a determination is about (E35). */
export const determinationKinds = ['BID-A', 'BID-B', 'BID-C', 'plan_migration_measure'] as const;
export type DeterminationKind = (typeof determinationKinds)[number];

/** Who stands behind a determination. Only the last two bind the State (LGDNNA 122). */
export const authorityLevels = ['internal_recommendation', 'joint_panel', 'official_ppnna', 'judicial'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];
export const officialLevels = ['official_ppnna', 'judicial'] as const satisfies readonly AuthorityLevel[];
/** Whether a level binds the State. */
export const isOfficial = (level: string): boolean => among(officialLevels, level);

/** How the panel works: the whole panel, or two reviewers first and the panel afterwards. */
export const tracks = ['ordinary', 'simplified_urgent'] as const;
export type Track = (typeof tracks)[number];

/** What a finding does to an option. */
export const effects = ['supports', 'neutral', 'against', 'unknown'] as const;
export type Effect = (typeof effects)[number];
/** How much a finding weighs. There is no sum of weights. */
export const weights = ['decisive', 'important', 'minor'] as const;
export type Weight = (typeof weights)[number];

export const feasibilities = ['feasible', 'with_conditions', 'not_now', 'not_feasible', 'unknown'] as const;
export type Feasibility = (typeof feasibilities)[number];
export const horizons = ['short', 'medium', 'long'] as const;
export type Horizon = (typeof horizons)[number];

/** How a session is held. */
export const sessionModes = ['in_person', 'secure_video'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** How a member of the panel votes (E34). A recused member has no vote. */
export const votes = ['approve', 'approve_modified', 'other_option', 'defer', 'abstain'] as const;
export type Vote = (typeof votes)[number];

/** Why a member does not vote (R46). */
export const conflictKinds = ['kin', 'prior_carer', 'own_employer_is_party', 'immigration_authority', 'other'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Whether the child's view was followed (E35). */
export const viewsFollowed = ['yes', 'partly', 'no'] as const;
export type ViewFollowed = (typeof viewsFollowed)[number];

/** Ways against a determination (E36). */
export const challengeKinds = [
  'internal_reconsideration', 'ppnna_review', 'recurso_revision', 'nullity', 'amparo', 'cndh_complaint', 'judicial_review_urgent_measure',
] as const;
export type ChallengeKind = (typeof challengeKinds)[number];
export const requesters = ['child', 'representative', 'parent', 'carer', 'team', 'authority'] as const;
export type Requester = (typeof requesters)[number];
export const challengeGrounds = [
  'new_facts', 'view_ignored', 'procedural_defect', 'conflict_of_interest', 'wrong_facts', 'safety_change', 'non_execution',
] as const;
export type ChallengeGround = (typeof challengeGrounds)[number];
export const challengeResults = ['upheld', 'modified', 'annulled', 'remanded', 'withdrawn'] as const;
export type ChallengeResult = (typeof challengeResults)[number];

/** What makes a determination no longer fit the child's life (R58). */
export const significantChanges = ['new_facts', 'new_threat', 'carer_withdraws', 'child_view_changed', 'turned_18', 'family_traced', 'destination_changed', 'fear_expressed'] as const;
export type SignificantChange = (typeof significantChanges)[number];

/** What a restitution plan asks of the migration authority (E37; LM 112-III). */
export const migrationMeasures = ['stay_regularise', 'assisted_return', 'third_country_reunification', 'asylum_procedure', 'pending'] as const;
export type MigrationMeasure = (typeof migrationMeasures)[number];

/** Types of measure in a plan (E38). */
export const measureTypes = ['special', 'urgent', 'judicial', 'administrative', 'support_service'] as const;
export type MeasureType = (typeof measureTypes)[number];

/** CL-43, and mediation, which is listed so that the rule against it can speak (R87). */
export const measures = [
  'CAS_entry', 'foster_placement', 'kin_placement', 'medical_care', 'mental_health', 'schooling', 'identity_document', 'VRH', 'regularisation',
  'asylum_access', 'legal_representation', 'criminal_complaint', 'victim_registry', 'family_contact', 'family_strengthening', 'tracing',
  'reunification', 'no_contact_order', 'search_report', 'cash_material', 'disability_support', 'SRH', 'substance_treatment', 'vocational',
  'transition_plan', 'return_preparation', 'mediation',
] as const;
export type Measure = (typeof measures)[number];

/** Measures that protect at once; no pending determination ever holds them back (R43). */
export const protectiveMeasures: readonly string[] = [
  'CAS_entry', 'foster_placement', 'kin_placement', 'medical_care', 'mental_health', 'legal_representation', 'asylum_access', 'VRH',
  'no_contact_order', 'search_report', 'criminal_complaint', 'SRH',
] satisfies readonly Measure[];

export const planStates = ['draft', 'agreed', 'in_execution', 'partly_met', 'fulfilled', 'replaced', 'annulled'] as const;
export type PlanState = (typeof planStates)[number];

/** Steps of escalation when an institution does not act (domain §6.7). */
export const escalationLevels = ['institution_head', 'ppnna_order', 'cndh_or_amparo'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
