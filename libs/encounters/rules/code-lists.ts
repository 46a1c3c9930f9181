/** CL-19: what happened between the child and an authority. */
export const contactEvents = [
  'border_entry', 'checkpoint', 'raid', 'verification_visit', 'rescue', 'self_presentation', 'hospital', 'police_stop',
  'us_apprehension', 'us_expulsion', 'mx_us_handover', 'transfer', 'release', 'turned_back', 'disappearance', 'kidnapping',
  'unknown', 'other',
] as const;
export type ContactEvent = (typeof contactEvents)[number];

/** CL-20: authority, or whoever acted as one. */
export const authorities = [
  'INM', 'INM_OPI', 'Grupo_Beta', 'Guardia_Nacional', 'SEDENA', 'SEMAR', 'police_federal', 'police_state',
  'police_municipal', 'Fiscalia_federal', 'Fiscalia_state', 'PFPNNA', 'PPNNA_state', 'PPNNA_municipal', 'SNDIF', 'SEDIF',
  'SMDIF', 'COMAR', 'consulate', 'US_CBP_OFO', 'US_USBP', 'US_ICE', 'US_ORR', 'judge', 'private_security',
  'criminal_group', 'unknown', 'other',
] as const;
export type Authority = (typeof authorities)[number];

/** CL-21: places where a child is deprived of liberty. None of them can ever be a placement (LM 99). */
export const detentionPlaces = [
  'migration_station', 'provisional_stay', 'fitted_out', 'hotel_motel', 'airport_room', 'bus_vehicle', 'port_cell',
  'police_cell', 'gym_stadium', 'us_cbp_cell', 'us_hotel', 'closed_shelter', 'unknown',
] as const;
export type DetentionPlace = (typeof detentionPlaces)[number];

/** CL-22: how a detention ended; `ongoing` is no end. */
export const detentionOutcomes = [
  'moved_to_CAS', 'released_family', 'released_alone', 'assisted_return', 'irregular_return', 'expelled', 'transferred',
  'escaped', 'ongoing', 'unknown',
] as const;
export type DetentionOutcome = (typeof detentionOutcomes)[number];

/** Conditions of a detention that call for a remedy of their own. */
export const detentionConditions = [
  'no_food', 'no_water', 'no_bedding', 'no_medical', 'incommunicado', 'ill_treatment', 'no_lawyer', 'no_interpreter', 'overcrowded',
] as const;
export type DetentionCondition = (typeof detentionConditions)[number];

/** How we came to know. */
export const waysOfLearning = [
  'child', 'family', 'other_child', 'organisation', 'authority', 'lawyer', 'visit', 'press', 'message_unknown', 'other',
] as const;
export type WayOfLearning = (typeof waysOfLearning)[number];

/** How sure the account is. */
export const verifiedLevels = ['confirmed', 'credible', 'alleged'] as const;
export type VerifiedLevel = (typeof verifiedLevels)[number];

/** What is being done after a child was taken out of the country against the safeguards. */
export const irregularReturnResponses = [
  'amparo', 'precautionary_measure', 'consular_contact_origin', 'unhcr_contact_origin', 'cndh_complaint', 'none_yet',
] as const;
export type IrregularReturnResponse = (typeof irregularReturnResponses)[number];

/** How exact a time is. */
export const timePrecisions = ['exact', 'day', 'approximate'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** Guards of a return, G1 to G22. */
export const guardNumbers: readonly string[] = Array.from({ length: 22 }, (_, index) => `G${index + 1}`);
