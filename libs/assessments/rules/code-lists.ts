/** Types of assessment (E28). */
export const biaTypes = ['short', 'comprehensive', 'update'] as const;
export type BiaType = (typeof biaTypes)[number];

/** What an assessment or a hearing is for (CL-31). */
export const biaPurposes = [
  'initial', 'alternative_care', 'family_tracing_start', 'reunification', 'return', 'local_integration', 'resettlement',
  'separation_from_parent', 'placement_change', 'medical_decision', 'child_at_risk', 'review', 'transition_18',
] as const;
export type BiaPurpose = (typeof biaPurposes)[number];

/** What a hearing is for (E29). */
export const hearingPurposes = ['assessment', 'determination', 'placement', 'reunification', 'return', 'reconsideration'] as const;
export type HearingPurpose = (typeof hearingPurposes)[number];

/** How the child was heard (E29). */
export const hearingMethods = ['conversation', 'drawing', 'play', 'observation', 'signs', 'writing'] as const;
export type HearingMethod = (typeof hearingMethods)[number];

/** What the child spoke about (E29, `views_on`). */
export const viewTopics = ['care', 'place', 'family', 'school', 'country', 'contact', 'other'] as const;
export type ViewTopic = (typeof viewTopics)[number];

/** Weight given to the child's view by whoever decides (E29; LGDNNA 74). */
export const viewWeights = ['determining', 'substantial', 'some', 'limited'] as const;
export type ViewWeight = (typeof viewWeights)[number];

/** Kinds of risk assessment (E19). */
export const riskKinds = ['initial', 'update', 'ip_screen', 'return_risk', 'trafficking', 'self_harm', 'home'] as const;
export type RiskKind = (typeof riskKinds)[number];

/** Levels of risk (CL-28). */
export const riskLevels = ['0', '1', '2', '3'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Result of the screening for international protection (E19). */
export const screenResults = ['indicators', 'none_found', 'inconclusive'] as const;
export type ScreenResult = (typeof screenResults)[number];

/** Risk of refoulement (E19). */
export const refoulementRisks = ['none_found', 'possible', 'likely'] as const;
export type RefoulementRisk = (typeof refoulementRisks)[number];

/** Concerns and indicators (CL-36). */
export const concerns = [
  'physical_violence', 'sexual_violence', 'psychological', 'neglect', 'abandonment', 'trafficking_labour', 'trafficking_sexual',
  'sexual_exploitation_online', 'smuggling_abuse', 'kidnapping', 'forced_recruitment_gang', 'threats_criminal_group',
  'forced_marriage', 'domestic_violence', 'discrimination', 'lgbtiq_persecution', 'political_persecution', 'torture', 'detention',
  'family_separation_by_authority', 'refoulement', 'port_obstruction', 'child_labour', 'street_situation', 'disappearance_risk',
  'self_harm', 'substance_use', 'statelessness', 'climate_disaster', 'xenophobia', 'corporal_punishment',
] as const;
export type Concern = (typeof concerns)[number];

/** Where a concern arose (E20). */
export const concernPlaces = ['origin', 'transit', 'mexico', 'united_states'] as const;
export type ConcernPlace = (typeof concernPlaces)[number];

/** Types of perpetrator (CL-37). */
export const perpetratorTypes = [
  'parent', 'step_parent', 'relative', 'partner', 'peer', 'community', 'gang', 'smuggler', 'trafficker', 'police', 'migration_officer',
  'shelter_staff', 'aid_staff', 'employer', 'armed_group', 'online', 'unknown',
] as const;
export type PerpetratorType = (typeof perpetratorTypes)[number];

/** Kinds of source (E30). */
export const sourceKinds = ['interview', 'document', 'observation', 'authority_report', 'home_study', 'country_information', 'hearing'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Reliability of a source, A the firmest (E30). */
export const reliabilities = ['A', 'B', 'C', 'D'] as const;
export type Reliability = (typeof reliabilities)[number];

/** The rights of LGDNNA 13, I to XX (CL-40). */
export const rights = [
  'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19', 'D20',
] as const;
export type Right = (typeof rights)[number];

/** State of a right in the diagnosis (E32). */
export const rightStatuses = ['guaranteed', 'restricted', 'violated', 'unknown'] as const;
export type RightStatus = (typeof rightStatuses)[number];

/** Who made the rights diagnosis (E32; LGDNNA 123-IV). */
export const diagnosisAuthors = ['ppnna', 'cso_input'] as const;
export type DiagnosisAuthor = (typeof diagnosisAuthors)[number];
