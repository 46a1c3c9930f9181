/** CL-38: kinds of legal matter. The asylum matter is a claim for protection and has tables of its own. */
export const matterTypes = [
  'vrh', 'regularisation', 'amparo', 'review', 'identity_doc', 'nationality', 'family_court', 'criminal_victim',
  'juvenile_defence', 'ppnna_followup', 'us_port', 'us_asylum', 'us_sij', 'us_parole', 'us_other',
  'family_reunification', 'return_defence', 'complaint_cndh', 'other',
] as const;
export type MatterType = (typeof matterTypes)[number];

/** In which capacity we act in a matter. */
export const capacities = ['representative', 'authorised_art12_LA', 'adviser', 'accompaniment', 'amicus'] as const;
export type Capacity = (typeof capacities)[number];

/** CL-52: states of a claim for international protection before COMAR and beyond. */
export const claimStates = [
  'intent', 'pre_registered', 'filed', 'pending_ratification', 'late_review', 'admitted', 'interview_scheduled',
  'interviewed', 'extended', 'refugee_recognised', 'complementary', 'denied', 'inadmissible', 'withdrawn', 'abandoned',
  'reopened', 'review', 'nullity', 'amparo', 'final', 'residence_issued', 'ceased', 'cancelled', 'revoked', 'suspended',
] as const;
export type ClaimState = (typeof claimStates)[number];

/** Orders that stop a return: a court's suspension, a precautionary measure (CNDH, IACHR), a bar to leaving the country. */
export const courtOrderKinds = ['suspension', 'precautionary', 'exit_bar'] as const;
export type CourtOrderKind = (typeof courtOrderKinds)[number];

/** Who gave such an order. */
export const orderingAuthorities = [
  'district_judge', 'collegiate_court', 'family_judge', 'criminal_judge', 'tax_court', 'CNDH', 'state_commission', 'IACHR', 'other',
] as const;
export type OrderingAuthority = (typeof orderingAuthorities)[number];

/** What the child is in a criminal proceeding. */
export const victimRoles = ['victim', 'witness'] as const;
export type VictimRole = (typeof victimRoles)[number];

/** CL-39: how a matter ended. */
export const matterOutcomes = [
  'granted', 'complementary', 'partly', 'denied', 'withdrawn', 'abandoned', 'moot', 'settled', 'transferred', 'expired', 'pending_at_closure',
] as const;
export type MatterOutcome = (typeof matterOutcomes)[number];
