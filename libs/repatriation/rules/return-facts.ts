import type { CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import type { ReceiverKind, ResolutionKind, TransportMode } from './code-lists';

/** When the guards are asked: before the signatures, or at the door. */
export type Moment = 'authorisation' | 'departure';

export interface DeterminationFacts {
  readonly childId: string;
  readonly authorityLevel: string;
  readonly state: string;
  readonly outcome: string;
  readonly decision: string;
  readonly decidedAt: Date;
  readonly destinationCountry: string | null;
  readonly competentAuthority: string | null;
  readonly signatoryAuthority: string | null;
  readonly validUntil: CivilDate | null;
  readonly inForceFrom: CivilDate | null;
  readonly challengeWindowEnds: CivilDate | null;
  readonly significantChangeAt: Date | null;
  readonly authorIds: readonly string[];
}

export interface PlanFacts {
  readonly childId: string;
  readonly migrationMeasure: string;
  readonly issuedAt: Date;
}

export interface ResolutionFacts {
  readonly childId: string;
  readonly kind: ResolutionKind;
  readonly issuedAt: CivilDate;
  readonly servedChildAt: Date | null;
  readonly servedRepresentativeAt: Date | null;
  readonly language: string | null;
}

export interface HearingFacts {
  readonly at: Date;
  readonly declined: boolean;
  readonly refusesReturn: boolean;
  readonly weightGiven: string | null;
}

/** The child's will, asked once more shortly before the journey. */
export interface ReconfirmationFacts {
  readonly at: Date;
  readonly willing: boolean;
}

export interface ScreeningFacts {
  readonly at: Date;
  readonly result: string | null;
  readonly refoulementRisk: string | null;
}

export interface RepresentationFacts {
  readonly kind: string;
  readonly status: string;
  readonly conflictOfInterest: boolean;
  readonly servedAt: Date | null;
}

export interface WaiverFacts {
  readonly at: Date;
  readonly byChild: boolean;
  readonly byRepresentative: boolean;
  readonly counselAdvised: boolean;
}

export interface ReceiverFacts {
  readonly kind: ReceiverKind;
  readonly verificationStatus: string | null;
  readonly willing: boolean | null;
  readonly able: boolean | null;
  /** A sign of danger, or a judge or the child keeps this person away; null: nobody has said. */
  readonly atRisk: boolean | null;
}

export interface ArrangementFacts {
  readonly departureAt: Date | null;
  /** Hour of arrival by the clock of the destination. */
  readonly arrivalHour: number | null;
  readonly transportMode: TransportMode | null;
  readonly withUnrelatedAdults: boolean | null;
  readonly escortName: string | null;
  readonly escortPhone: string | null;
  readonly receiver: ReceiverFacts | null;
  readonly receivingAuthority: string | null;
  readonly reintegrationActions: number;
  readonly followUpContact: string | null;
}

/** What a named person states about a fact from outside, with the document that shows it. */
export interface AttestationFacts {
  readonly guard: string;
  readonly items: readonly string[];
  readonly documentId: string;
  readonly documentTitle: string | null;
  readonly attestedById: string;
  readonly attestedBy: string | null;
  readonly at: Date;
  /** Day of the fact itself: of the examination, of the notice, of the study. */
  readonly factOn: CivilDate;
  readonly validUntil: CivilDate | null;
}

export interface SignatureFacts {
  readonly userId: string;
  readonly discipline: string;
  readonly roles: readonly string[];
  readonly affiliations: readonly string[];
}

/** All that the 22 guards need to know, gathered once, at one instant. */
export interface ReturnFacts {
  readonly now: Date;
  /** Time zone of the office; `today` is its date. */
  readonly timeZone: string;
  readonly today: CivilDate;
  readonly moment: Moment;
  readonly childId: string;
  readonly destination: string;
  /** When this return was asked for: what was said before it, was said about something else. */
  readonly requestedAt: Date;
  readonly nationalities: readonly string[];
  readonly habitualResidence: string | null;
  /** Languages in which she speaks and understands freely: her own, or fluent. A few words of another are not enough. */
  readonly languages: readonly string[];
  readonly duplicateQueriesOpen: number;
  readonly competentPpnna: string | null;
  readonly ipIntent: string;
  /** When she last said it; null when nobody wrote it down. */
  readonly ipIntentAt: Date | null;
  readonly asylumShield: boolean;
  readonly consularConsent: 'granted' | 'refused' | 'none';
  readonly determination: DeterminationFacts | null;
  readonly plan: PlanFacts | null;
  readonly resolution: ResolutionFacts | null;
  readonly informedIndividuallyAt: Date | null;
  /** The first time she was informed alone. */
  readonly firstInformedAt: Date | null;
  readonly hearing: HearingFacts | null;
  readonly reconfirmation: ReconfirmationFacts | null;
  /** A claim that is open, or was granted. Only attorneys may know which, so nobody else is told. */
  readonly protectionBars: boolean;
  readonly ipScreen: ScreeningFacts | null;
  readonly returnRisk: ScreeningFacts | null;
  readonly openChallenges: number;
  readonly ordersInForce: readonly { readonly kind: string }[];
  readonly challengeWindowEnds: CivilDate | null;
  readonly waiver: WaiverFacts | null;
  readonly representations: readonly RepresentationFacts[];
  readonly proceedingsRequiringStay: number;
  readonly siblingsToKeepTogether: number;
  readonly siblingsTravelling: number;
  readonly familyToKeepTogether: number;
  readonly familyTravelling: number;
  readonly arrangement: ArrangementFacts;
  readonly detainedNow: boolean;
  readonly placement: { readonly kind: string; readonly lawful: boolean } | null;
  readonly openStopOrders: readonly { readonly discipline: string }[];
  readonly lastFearAt: Date | null;
  readonly overduePriorityAlerts: number;
  readonly assessmentAuthorIds: readonly string[];
  readonly signatures: readonly SignatureFacts[];
  readonly attestations: readonly AttestationFacts[];
}
