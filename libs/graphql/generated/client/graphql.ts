/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `acceptAssignment` takes. */
export type AcceptAssignmentInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
};

/** What `issueAccessCode` takes. */
export type AccountInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** The account. */
  readonly userId: string | number;
};

/** What `acknowledgeAlert` takes. */
export type AcknowledgeAlertInput = {
  /** The alert. */
  readonly alertId: string | number;
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
};

/** What `acknowledgeRisk` takes. */
export type AcknowledgeRiskInput = {
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** The risk. */
  readonly riskId: string | number;
};

/** What `addAlias` takes. */
export type AddAliasInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** In which situation it was used. */
  readonly context?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Kind of name. */
  readonly kind: string;
  /** The other name. */
  readonly name: string;
  /** Who said it. */
  readonly source?: string | null | undefined;
};

/** What `addFacility` takes. */
export type AddFacilityInput = {
  /** Address; kept apart. */
  readonly address?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Kind (CL-44). */
  readonly kind: string;
  /** Whether its place may be known. */
  readonly listed: boolean;
  /** Municipality; leave out when unlisted. */
  readonly municipality?: string | null | undefined;
  /** Name; a working name when unlisted. */
  readonly name: string;
  /** Whether children may go in and out. Needed. */
  readonly openDoor?: boolean | null | undefined;
  /** Who runs it. */
  readonly operator: string;
  /** Registration number; required for a centre. */
  readonly registrationNo?: string | null | undefined;
  /** State. */
  readonly state: string;
};

/** What `addIdentityDocument` takes. */
export type AddIdentityDocumentInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Last day of validity. */
  readonly expiresOn?: string | null | undefined;
  /** Day of issue. */
  readonly issuedOn?: string | null | undefined;
  /** Authority that issued it. */
  readonly issuingAuthority?: string | null | undefined;
  /** Country that issued it. */
  readonly issuingCountry?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Note. */
  readonly note?: string | null | undefined;
  /** Number. */
  readonly number?: string | null | undefined;
  /** Who holds the original. */
  readonly originalHeldBy: string;
  /** Type (CL-15). */
  readonly type: string;
};

/** What `addMinute` takes. */
export type AddMinuteInput = {
  /** What happened. */
  readonly body: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** The case on the agenda. */
  readonly itemId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
};

/** What `addPerson` takes. */
export type AddPersonInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** The person. */
  readonly person: PersonInput;
  /** Who the person is to the child. */
  readonly relationship: RelationshipInput;
};

/** What `addPlanAction` takes. */
export type AddPlanActionInput = {
  /** child, siblings or family. */
  readonly beneficiary?: string | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** Who follows it up; the asker when left out. */
  readonly driverId?: string | number | null | undefined;
  /** Due. */
  readonly dueOn: string;
  /** Responsible institution. */
  readonly institution: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Legal basis; LGDNNA 13 when left out. */
  readonly legalBasis?: string | null | undefined;
  /** Measure (CL-43). */
  readonly measure: string;
  /** What exactly. */
  readonly measureText?: string | null | undefined;
  /** special, urgent, judicial, administrative or support_service. */
  readonly measureType: string;
  /** Responsible person. */
  readonly person: string;
  /** Right (CL-40). */
  readonly right: string;
  /** From. */
  readonly startOn: string;
};

/** What `addSource` takes. */
export type AddSourceInput = {
  /** The assessment that it was gathered for. */
  readonly assessmentId?: string | number | null | undefined;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Another source that it contradicts. */
  readonly contradicts?: string | number | null | undefined;
  /** The paper, if it is one. */
  readonly documentId?: string | number | null | undefined;
  /** The hearing, if it is one. */
  readonly hearingId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** interview, document, observation, authority_report, home_study, country_information or hearing. */
  readonly kind: string;
  /** When it was obtained. */
  readonly obtainedOn: string;
  /** The person or institution it comes from. */
  readonly origin: string;
  /** The question that it stands behind. */
  readonly question?: string | null | undefined;
  /** A firmest to D. */
  readonly reliability: string;
  /** What it is called. */
  readonly title?: string | null | undefined;
};

/** What `advanceCase` takes. */
export type AdvanceCaseInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Why, when going back. */
  readonly reason?: string | null | undefined;
  /** Reasons written against warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** The state to step to. */
  readonly to: string;
  /** The version that was read: another one is refused. */
  readonly version: number;
};

/** What `advancePlanAction` takes. */
export type AdvancePlanActionInput = {
  /** The action. */
  readonly actionId: string | number;
  /** The file. */
  readonly caseFileId: string | number;
  /** For verified: how the child finds it, 1 to 5. */
  readonly childSatisfaction?: number | null | undefined;
  /** The evidence, for executed. */
  readonly documentId?: string | number | null | undefined;
  /** For escalated: institution_head, ppnna_order or cndh_or_amparo. */
  readonly escalationLevel?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** What happened, or what stands in the way. */
  readonly note?: string | null | undefined;
  /** agreed, in_progress, executed, verified, closed, blocked, escalated, replaced or cancelled. */
  readonly to: string;
  /** For verified: child or driver. */
  readonly verifiedBy?: string | null | undefined;
  /** Version seen. */
  readonly version: number;
};

/** What `advanceProtectionClaim` takes. */
export type AdvanceProtectionClaimInput = {
  /** When it passed. */
  readonly at: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** When the child was told what withdrawing means; required to withdraw. */
  readonly childInformedAt?: string | null | undefined;
  /** The claim. */
  readonly claimId: string | number;
  /** The paper that shows it. */
  readonly documentId?: string | number | null | undefined;
  /** File number, once there is one. */
  readonly fileNo?: string | null | undefined;
  /** Filed by somebody else than the child: it must be ratified in three days (DL12). */
  readonly filedByOther?: boolean | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** A note for attorneys. */
  readonly note?: string | null | undefined;
  /** When she was heard on it a second time, alone; required to withdraw. */
  readonly secondInterviewAt?: string | null | undefined;
  /** State to pass to (CL-52). */
  readonly to: string;
  /** Version seen. */
  readonly version: number;
};

/** What `amendReferral` takes. */
export type AmendReferralInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** The call, complete. Persons left out stay. */
  readonly referral: ReferralInput;
  /** The call. */
  readonly referralId: string | number;
  /** Version that the page showed. */
  readonly version: number;
};

/** What `answerDutyOverride` takes. */
export type AnswerDutyOverrideInput = {
  /** Whether the duty goes before the child's no. */
  readonly agrees: boolean;
  /** The file. */
  readonly caseFileId: string | number;
  /** supervisor or officer: the hand that answers. */
  readonly hand: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why. */
  readonly note: string;
  /** The request. */
  readonly overrideId: string | number;
};

/** The answer to one question, as it was typed over what the page showed. */
export type AnswerInput = {
  /** Version of the answer that the page showed; 0 when there was none. */
  readonly baseVersion: number;
  /** Code of the question. */
  readonly question: string;
  /** As in `Answer.value`; {} clears the answer. */
  readonly value: unknown;
};

/** What `answerLikeness` takes. */
export type AnswerLikenessInput = {
  /** The newest file of the child, if she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** The alert. */
  readonly likenessId: string | number;
  /** same or not_same. */
  readonly verdict: string;
};

/** What `approveAssessment` takes. */
export type ApproveAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Version that the page shows. */
  readonly version: number;
};

/** What `approveClosure` takes. */
export type ApproveClosureInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The request to close. */
  readonly closureId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
};

/** What `arrangeReturn` takes. */
export type ArrangeReturnInput = {
  /** Hour of arrival there, 0 to 23. */
  readonly arrivalHour?: number | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** Planned departure. */
  readonly departureAt?: string | null | undefined;
  /** Name of the escort. */
  readonly escortName?: string | null | undefined;
  /** Who sends the escort. */
  readonly escortOrganisation?: string | null | undefined;
  /** How the escort is reached. */
  readonly escortPhone?: string | null | undefined;
  /** Other family who travels with her. */
  readonly familyTravelling?: ReadonlyArray<string | number> | null | undefined;
  /** Who follows up at the destination. */
  readonly followUpContact?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** family or state_care. */
  readonly receiverKind?: string | null | undefined;
  /** The person who receives her, when it is family. */
  readonly receiverPersonId?: string | number | null | undefined;
  /** Authority that receives the child. */
  readonly receivingAuthority?: string | null | undefined;
  /** The officer there. */
  readonly receivingOfficer?: string | null | undefined;
  /** What was arranged for her life there, in short phrases. */
  readonly reintegrationActions?: ReadonlyArray<string> | null | undefined;
  /** Brothers and sisters who travel with her. */
  readonly siblingsTravelling?: ReadonlyArray<string | number> | null | undefined;
  /** How they travel. */
  readonly transportMode?: string | null | undefined;
  /** Version of the arrangement that was read; 0 for the first. */
  readonly version: number;
  /** Whether unrelated adults travel in the group. */
  readonly withUnrelatedAdults?: boolean | null | undefined;
};

/** What `askDutyOverride` takes. */
export type AskDutyOverrideInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The article or the order that sets the duty. */
  readonly duty: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why it applies here, without names and without the story. */
  readonly reason: string;
  /** Authority to which the duty is owed. */
  readonly recipient: string;
  /** Scope that the child refused. */
  readonly scope: string;
};

/** What `assignToFile` takes. */
export type AssignToFileInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Discipline on this file (CL-61). */
  readonly discipline: string;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** lead, co, backup, interpreter or observer. */
  readonly role: string;
  /** Who joins the team. */
  readonly userId: string | number;
};

/** What `attachDocument` takes. */
export type AttachDocumentInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The bytes as base64: PDF, JPEG, PNG or plain text, at most 5 MB. The type is told from the bytes. */
  readonly content: string;
  /** Date on the paper. */
  readonly date: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** What it is (CL-50). */
  readonly kind: string;
  /** Language (CL-07). */
  readonly language: string;
  /** Who gave it to us. */
  readonly receivedFrom: string;
  /** S2, S3, S4_L or S4_P. */
  readonly sensitivity: string;
  /** Title, at most 200 characters. */
  readonly title: string;
};

/** What `attestSafeguard` takes. */
export type AttestSafeguardInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The paper that shows it. */
  readonly documentId: string | number;
  /** Day of the fact itself. */
  readonly factOn: string;
  /** Which safeguard. */
  readonly guard: string;
  /** The points that hold. */
  readonly items: ReadonlyArray<string>;
  /** Idempotency key. */
  readonly key: string | number;
  /** In own words, if needed. */
  readonly statement?: string | null | undefined;
  /** Until when it holds, if it runs out. */
  readonly validUntil?: string | null | undefined;
};

/** What `clearBidReport` takes. */
export type BidReportInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** What is to be mended; for sending back. */
  readonly note?: string | null | undefined;
  /** Version seen. */
  readonly version: number;
};

/** Which files a list shows. */
export type CaseloadFilter = {
  /** Only files with a missed clock. */
  readonly late?: boolean | null | undefined;
  /** Priority. */
  readonly priority?: number | null | undefined;
  /** mine: files where I am on the team. office: every file of my office. */
  readonly scope: string;
  /** Beginnings of words of a name, an alias or a number, with or without accents. */
  readonly search?: string | null | undefined;
  /** State; `ended` for every file that has ended. Without it, files that have not. */
  readonly state?: string | null | undefined;
  /** Only files with a standing stop order. */
  readonly stopped?: boolean | null | undefined;
  /** Only files without a lead social worker. */
  readonly unled?: boolean | null | undefined;
};

/** What `castVote` takes. */
export type CastVoteInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Dissent in writing. */
  readonly dissent?: string | null | undefined;
  /** The case on the agenda. */
  readonly itemId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** The other option. */
  readonly optionId?: string | number | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** approve, approve_modified, other_option, defer or abstain. */
  readonly vote: string;
};

/** What `changeRepresentation` takes. */
export type ChangeRepresentationInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Why it is contested or suspended (LGDNNA 106). */
  readonly conflictOfInterest?: string | null | undefined;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** The representation. */
  readonly representationId: string | number;
  /** active, contested, suspended, revoked or ended. */
  readonly status: string;
  /** The version that was read: another one is refused. */
  readonly version: number;
};

/** What `changeRoles` takes. */
export type ChangeRolesInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** All the roles (CL-60) that the person shall hold: what is missing is asked for, what is too much is taken away at once. */
  readonly roles: ReadonlyArray<string>;
  /** The account. */
  readonly userId: string | number;
};

/** What identifies a child; nothing but the precision, the sex and the languages must be known. */
export type ChildIdentityInput = {
  /** What supports the age (CL-02). */
  readonly ageStatus: string;
  /** Whether she may be separated from her family. */
  readonly atRiskOfSeparation?: boolean | null | undefined;
  /** Why. */
  readonly atRiskReason?: string | null | undefined;
  /** What an authority says: adult, child or unknown (R2). */
  readonly authorityAgeLabel?: string | null | undefined;
  /** Country of birth. */
  readonly birthCountry?: string | null | undefined;
  /** Birth date. */
  readonly birthDate?: string | null | undefined;
  /** exact, month, year, estimated or unknown (CL-01). */
  readonly birthDatePrecision: string;
  /** Place of birth. */
  readonly birthPlace?: string | null | undefined;
  /** Kind of journey (CL-13). */
  readonly flowType?: string | null | undefined;
  /** Given names. */
  readonly givenNames?: string | null | undefined;
  /** Country of habitual residence. */
  readonly habitualResidence?: string | null | undefined;
  /** Languages. */
  readonly languages: ReadonlyArray<SpokenLanguageInput>;
  /** Second surname; nobody needs two. */
  readonly maternalSurname?: string | null | undefined;
  /** Whether nobody knows her name yet. */
  readonly nameUnknown?: boolean | null | undefined;
  /** Nationalities (CL-06). */
  readonly nationalities: ReadonlyArray<string>;
  /** First surname. */
  readonly paternalSurname?: string | null | undefined;
  /** What she wants to be called. */
  readonly preferredName?: string | null | undefined;
  /** Sex (CL-03). */
  readonly sex: string;
};

/** What `citeSource` takes. */
export type CiteSourceInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** True to put it behind the answer, false to take it away. */
  readonly cited: boolean;
  /** Idempotency key. */
  readonly key: string | number;
  /** Code of the question. */
  readonly question: string;
  /** The source. */
  readonly sourceId: string | number;
};

/** What `closeDetention` takes. */
export type CloseDetentionInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The detention. */
  readonly detentionId: string | number;
  /** When it ended. */
  readonly endedAt: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** How it ended (CL-22). */
  readonly outcome: string;
  /** Version seen. */
  readonly version: number;
};

/** What `closeMatter` takes. */
export type CloseMatterInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** The matter. */
  readonly matterId: string | number;
  /** How it ended (CL-39). */
  readonly outcome: string;
};

/** What `closeReturn` takes. */
export type CloseReturnInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why it is over. */
  readonly reason: string;
};

/** What `completeSection` takes. */
export type CompleteSectionInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** True to call it complete, false to take that back. */
  readonly complete: boolean;
  /** Idempotency key. */
  readonly key: string | number;
  /** Letter of the section. */
  readonly section: string;
};

/** What `confirmClassification` takes. */
export type ConfirmClassificationInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Code of CL-12. */
  readonly intl: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Code of CL-11. */
  readonly mx: string;
  /** Reasons for warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** Version that the page showed. */
  readonly version: number;
};

/** One scope that the person agreed to or refused (CL-30). */
export type ConsentScopeInput = {
  /** Until when. */
  readonly expiresAt?: string | null | undefined;
  /** What the child asked us not to pass on. */
  readonly infoWithheld?: string | null | undefined;
  /** For whom, where the scope names no one. */
  readonly recipient?: string | null | undefined;
  /** Scope (CL-30). */
  readonly scope: string;
};

/** One try to reach the child (R89). */
export type ContactAttemptInput = {
  /** On which day. */
  readonly on: string;
  /** call, message, visit, relative, shelter, school, authority or community. */
  readonly way: string;
};

/** What `convenePanelSession` takes. */
export type ConvenePanelSessionInput = {
  /** Who presides. */
  readonly chairId: string | number;
  /** When. */
  readonly heldAt: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** in_person or secure_video. */
  readonly mode: string;
  /** The panel. */
  readonly panelId: string | number;
};

/** What `correctAddressReaders` takes. */
export type CorrectAddressReadersInput = {
  /** The address. */
  readonly addressId: string | number;
  /** The file. */
  readonly caseFileId: string | number;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Everybody who may read it from now on. */
  readonly readerIds: ReadonlyArray<string | number>;
  /** Why it changes. */
  readonly reason: string;
};

/** What `correctChild` takes. */
export type CorrectChildInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** Who she is, complete. */
  readonly child: ChildIdentityInput;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why it is corrected; what it said before is kept. */
  readonly reason: string;
  /** Version that the page showed. */
  readonly version: number;
};

/** What `correctClosure` takes. */
export type CorrectClosureInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** What she says to it. */
  readonly childView?: string | null | undefined;
  /** The request to close. */
  readonly closureId: string | number;
  /** To whom what is handed over. */
  readonly handover?: string | null | undefined;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** How each right stands. */
  readonly rightsSummary: string;
};

/** What `correctPerson` takes. */
export type CorrectPersonInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** What is known of the person, complete. */
  readonly person: PersonInput;
  /** Why; what the record said before is kept. */
  readonly reason: string;
  /** The relationship that leads to the person. */
  readonly relationshipId: string | number;
  /** Version of the person's record that the page showed. */
  readonly version: number;
};

/** What `correctRelationship` takes. */
export type CorrectRelationshipInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why; what it said before is kept. */
  readonly reason: string;
  /** What it is now. */
  readonly relationship: RelationshipInput;
  /** The relationship. */
  readonly relationshipId: string | number;
  /** Version that the page showed. */
  readonly version: number;
};

/** The first office of a new installation and its administrator. */
export type CreateFirstAdministratorInput = {
  /** The one-time code from the console of the server. */
  readonly code: string;
  /** E-mail, used to sign in. */
  readonly email: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Name of the administrator. */
  readonly name: string;
  /** Short code of the office, for example TAP. */
  readonly officeCode: string;
  /** Name of the office. */
  readonly officeName: string;
  /** At least 15 characters, and none of the commonest. */
  readonly password: string;
  /** State of the office, as a short code, for example CHIS. */
  readonly state: string;
  /** IANA time zone in which the office's days are counted. */
  readonly timeZone: string;
};

/** What `createPanel` takes. */
export type CreatePanelInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** Members. */
  readonly members: ReadonlyArray<PanelMemberInput>;
  /** Name. */
  readonly name: string;
  /** Version of the operating procedures it follows. */
  readonly sopVersion: string;
};

/** What `decideChallenge` takes. */
export type DecideChallengeInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The challenge. */
  readonly challengeId: string | number;
  /** Members of the new panel. */
  readonly deciderIds?: ReadonlyArray<string | number> | null | undefined;
  /** The authority's decision. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Reasons. */
  readonly reasonsGiven: string;
  /** upheld, modified, annulled, remanded or withdrawn. */
  readonly result: string;
  /** Whether the withdrawal comes from whoever asked. */
  readonly withdrawnByRequester?: boolean | null | undefined;
};

/** What `decideConflictCheck` takes. */
export type DecideConflictCheckInput = {
  /** no_conflict, separate_teams or refer_out. */
  readonly decision: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why. */
  readonly reason: string;
  /** The call. */
  readonly referralId: string | number;
};

/** What `decideRole` takes. */
export type DecideRoleInput = {
  /** Whether the person shall hold the role. */
  readonly approve: boolean;
  /** Idempotency key. */
  readonly key: string | number;
  /** The request. */
  readonly requestId: string | number;
};

/** What `declareConflict` takes. */
export type DeclareConflictInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Kin, former carer, a complaint… */
  readonly text: string;
};

/** What `declarePanelConflict` takes. */
export type DeclarePanelConflictInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** none or declared. */
  readonly conflict: string;
  /** The case on the agenda. */
  readonly itemId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** kin, prior_carer, own_employer_is_party, immigration_authority or other. */
  readonly kind?: string | null | undefined;
};

/** What `deferPanelCase` takes. */
export type DeferCaseInput = {
  /** By when. */
  readonly by: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Why: missing_information, needs_reassessment or quorum_lost; the first two once each. */
  readonly ground: string;
  /** The case on the agenda. */
  readonly itemId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** What is missing. */
  readonly what: string;
  /** Who brings it. */
  readonly who: string;
};

/** What `designateRepresentative` takes. */
export type DesignateRepresentativeInput = {
  /** The paper it rests on. */
  readonly authority?: string | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** A name, where none of these fits. */
  readonly holderName?: string | null | undefined;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Kind of representation. */
  readonly kind: string;
  /** An organisation or authority. */
  readonly organisation?: string | null | undefined;
  /** A person of the file. */
  readonly personId?: string | number | null | undefined;
  /** Since when. */
  readonly since: string;
  /** requested or active. */
  readonly status: string;
  /** A colleague. */
  readonly userId?: string | number | null | undefined;
};

/** What `liftDeterminationSuspension` takes. */
export type DeterminationStepInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The determination. */
  readonly determinationId: string | number;
  /** The order or decision. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** Version seen. */
  readonly version: number;
};

/** What `draftPlan` takes. */
export type DraftPlanInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** stay_regularise, assisted_return, third_country_reunification, asylum_procedure or pending. */
  readonly migrationMeasure: string;
};

/** What is known of a child about whom somebody calls. */
export type DuplicateQuery = {
  /** Age, when there is no date. */
  readonly age?: number | null | undefined;
  /** Birth date, even if only approximate. */
  readonly birthDate?: string | null | undefined;
  /** Name of the mother. */
  readonly motherName?: string | null | undefined;
  /** Name or nickname, in any order. */
  readonly name: string;
  /** Nationality (CL-06). */
  readonly nationality?: string | null | undefined;
  /** Numbers of papers: CURP, NUE, A-number. */
  readonly numbers?: ReadonlyArray<string> | null | undefined;
  /** Sex (CL-03). */
  readonly sex?: string | null | undefined;
};

/** The answer to one emergency question (R1). */
export type EmergencyAnswerInput = {
  /** yes, no, unknown or not_asked. */
  readonly answer: string;
  /** The flag (CL-27). */
  readonly flag: string;
};

/** What `endAssignment` takes. */
export type EndAssignmentInput = {
  /** The assignment. */
  readonly assignmentId: string | number;
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** handed_over, left_team, workload, service_ended, conflict or assigned_in_error. */
  readonly reason: string;
};

/** What `endPlacement` takes. */
export type EndPlacementInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** When it ended. */
  readonly endedAt: string;
  /** Why (CL-45). */
  readonly exitReason: string;
  /** Where she went. */
  readonly exitTo?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** The placement. */
  readonly placementId: string | number;
  /** Version seen. */
  readonly version: number;
};

/** What `enterWithCode` takes. */
export type EnterWithCodeInput = {
  /** The one-time code that the administrator gave. */
  readonly code: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** At least 15 characters, and none of the commonest. */
  readonly password: string;
};

/** What `fileChallenge` takes. */
export type FileChallengeInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The determination; the latest when left out. */
  readonly determinationId?: string | number | null | undefined;
  /** Grounds (E36). */
  readonly grounds?: ReadonlyArray<string> | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Kind (E36); an internal reconsideration when left out. */
  readonly kind?: string | null | undefined;
  /** child, representative, parent, carer, team or authority. */
  readonly requestedBy: string;
  /** In the words of whoever asks. */
  readonly words?: string | null | undefined;
};

/** What `giveFeedbackToChild` takes. */
export type GiveFeedbackToChildInput = {
  /** When the child was told. */
  readonly at: string;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** The hearing. */
  readonly hearingId: string | number;
  /** How the child was told, in which language and by whom. */
  readonly how: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** What the child said to it. */
  readonly reaction?: string | null | undefined;
  /** Version of the hearing that the page shows. */
  readonly version: number;
};

/** What `giveStopReason` takes. */
export type GiveStopReasonInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Why the child must not be moved. */
  readonly reason: string;
  /** The stop order. */
  readonly stopOrderId: string | number;
};

/** What `handOverReturn` takes. */
export type HandOverReturnInput = {
  /** Whether it is the receiver, or the authority, that was arranged. Needed. */
  readonly asArranged?: boolean | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** The signed reception. */
  readonly documentId?: string | number | null | undefined;
  /** When. */
  readonly handedOverAt: string;
  /** The identity document that was shown; empty when none was. */
  readonly identityDocument?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Who received her, by name. */
  readonly receiver: string;
};

/** The reason under one of the five headings (R49). */
export type HeadedReasonInput = {
  /** V, S, F, D or L. */
  readonly heading: string;
  /** What was found and why it counts. */
  readonly text: string;
};

/** One thing the child said. */
export type HearingPartInput = {
  /** care, place, family, school, country, contact or other. */
  readonly about: string;
  /** True when the child asked not to share this with the family. */
  readonly notForFamily: boolean;
  /** A translation, where the original is not Spanish. */
  readonly translation?: string | null | undefined;
  /** The words as spoken, in the original language. */
  readonly words: string;
};

/** What `identifyChild` takes. */
export type IdentifyChildInput = {
  /** The consultation: a file of a family or of a separated parent. */
  readonly caseFileId: string | number;
  /** Who she is, when she is not. */
  readonly child?: ChildIdentityInput | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** The child, when she is known already. */
  readonly knownChildId?: string | number | null | undefined;
  /** Social worker who leads. */
  readonly leadUserId: string | number;
  /** Name of the parent or relative who consulted; kept as claimed. */
  readonly parentName: string;
  /** Who that is to her (CL-17). */
  readonly parentRelation: string;
  /** Reasons for warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
};

/** Who interprets, and in which language. */
export type InterpreterInput = {
  /** professional, bilingual_staff or community; relatives, co-travellers, INM and consular staff are refused (R28). */
  readonly kind: string;
  /** ISO 639-3. */
  readonly language: string;
  /** Name, as it will stand in the record. */
  readonly name?: string | null | undefined;
};

/** What `issuePlan` takes. */
export type IssuePlanInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** internal_recommendation, joint_panel, official_ppnna or judicial. */
  readonly issuedBy: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Next review. */
  readonly nextReview: string;
  /** Version seen. */
  readonly version: number;
};

/** What `liftCourtOrder` takes. */
export type LiftCourtOrderInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The order. */
  readonly courtOrderId: string | number;
  /** The decision that lifts it. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why it fell. */
  readonly reason: string;
  /** Version seen. */
  readonly version: number;
};

/** What `liftStopOrder` takes. */
export type LiftStopOrderInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Why it no longer stands. */
  readonly reason: string;
  /** The stop order. */
  readonly stopOrderId: string | number;
};

/** What `linkRelationship` takes. */
export type LinkRelationshipInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** A person already known, for example the mother of a sibling. */
  readonly personId: string | number;
  /** Who the person is to this child. */
  readonly relationship: RelationshipInput;
};

/** What `linkSiblings` takes. */
export type LinkSiblingsInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Her brothers and sisters. */
  readonly siblingIds: ReadonlyArray<string | number>;
};

/** What `mergeChildren` takes. */
export type MergeChildrenInput = {
  /** The record that ends. */
  readonly childId: string | number;
  /** The record that goes on. */
  readonly intoChildId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why. */
  readonly reason: string;
};

/** What `notifyRepresentativeOfDetermination` takes. */
export type NotifyInput = {
  /** When. */
  readonly at: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** The determination. */
  readonly determinationId: string | number;
  /** How: for the child in person, with what help. */
  readonly how: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Language, for the child. */
  readonly language?: string | null | undefined;
  /** Version seen. */
  readonly version: number;
};

/** What `openAccount` takes. */
export type OpenAccountInput = {
  /** Discipline (CL-61). */
  readonly discipline: string;
  /** E-mail, used to sign in. */
  readonly email: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Name. */
  readonly name: string;
  /** Home office. */
  readonly officeId: string | number;
  /** Roles (CL-60) to ask for. */
  readonly roles: ReadonlyArray<string>;
};

/** What `openMatter` takes. */
export type OpenMatterInput = {
  /** Before whom. */
  readonly authority?: string | null | undefined;
  /** In which capacity we act. */
  readonly capacity: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** File number there. */
  readonly fileNo?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Who leads it; the asker when left out. */
  readonly leadAttorneyId?: string | number | null | undefined;
  /** Kind (CL-38); asylum has an act of its own. */
  readonly type: string;
};

/** What `openOffice` takes. */
export type OpenOfficeInput = {
  /** Short code, for example TIJ. */
  readonly code: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Name. */
  readonly name: string;
  /** State, as a short code, for example BC. */
  readonly state: string;
  /** IANA time zone in which the office's days are counted. */
  readonly timeZone: string;
};

/** What `orderUrgentMeasure` takes. */
export type OrderUrgentMeasureInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The order itself. */
  readonly documentId?: string | number | null | undefined;
  /** When the judge was told. */
  readonly judgeNotifiedAt?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** The measure. */
  readonly measureId: string | number;
  /** When the prosecutor was told. */
  readonly mpNotifiedAt?: string | null | undefined;
  /** Number of the order. */
  readonly orderNo?: string | null | undefined;
  /** When. */
  readonly orderedAt: string;
  /** Who imposed it: PPNNA, MP or judge. */
  readonly orderedBy: string;
  /** Version seen. */
  readonly version: number;
};

/** A person named to a panel. */
export type PanelMemberInput = {
  /** Institution. */
  readonly organisation: string;
  /** Whether a child-protection specialist. */
  readonly specialist: boolean;
  /** Until when the undertaking of confidentiality stands; the person's own one when left out. */
  readonly undertakingValidTo?: string | null | undefined;
  /** The person. */
  readonly userId: string | number;
  /** Whether the member votes. */
  readonly voting: boolean;
};

/** What is known of a person. */
export type PersonInput = {
  /** yes, no or unknown. */
  readonly alive?: string | null | undefined;
  /** Birth date. */
  readonly birthDate?: string | null | undefined;
  /** Whether the person may be contacted. */
  readonly contactOk?: boolean | null | undefined;
  /** When contact is safe. */
  readonly contactSafeHours?: string | null | undefined;
  /** Country where the person is. */
  readonly country?: string | null | undefined;
  /** Names. */
  readonly givenNames: string;
  /** Second surname. */
  readonly maternalSurname?: string | null | undefined;
  /** Nationalities (CL-06). */
  readonly nationalities?: ReadonlyArray<string> | null | undefined;
  /** First surname. */
  readonly paternalSurname?: string | null | undefined;
  /** Telephones. */
  readonly phones?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody may be a danger to the child. */
  readonly riskFlag?: string | null | undefined;
  /** Sex (CL-03). */
  readonly sex?: string | null | undefined;
  /** Whereabouts (CL-16). */
  readonly whereabouts?: string | null | undefined;
};

/** What `placeChild` takes. */
export type PlaceChildInput = {
  /** Who cares for the child, where it is a family. */
  readonly carer?: string | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** The place, where it is one. */
  readonly facilityId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Kind of care (CL-44). A place of detention is refused: it is a detention (R31). */
  readonly kind: string;
  /** How her liberty is restricted. */
  readonly libertyRestrictions?: ReadonlyArray<string> | null | undefined;
  /** When the protection authority was told, where no order was shown. */
  readonly notifiedPpnnaAt?: string | null | undefined;
  /** What it rests on. */
  readonly order?: PlacementOrderInput | null | undefined;
  /** Since when. */
  readonly startedAt: string;
  /** Why no foster family can; required for residential care (R34). */
  readonly whyNotFoster?: string | null | undefined;
  /** Why no kin can take her in; required for residential care (R34). */
  readonly whyNotKin?: string | null | undefined;
  /** With siblings; null: none or not known. */
  readonly withSiblings?: boolean | null | undefined;
  /** With adults who are not hers; null: not known. */
  readonly withUnrelatedAdults?: boolean | null | undefined;
};

/** What `placeStopOrder` takes. */
export type PlaceStopOrderInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Why; it may follow after. */
  readonly reason?: string | null | undefined;
};

/** By whose order a child is placed (LGDNNA 30 Bis 1). */
export type PlacementOrderInput = {
  /** Who gave it, for the others. */
  readonly by?: string | null | undefined;
  /** Its date, for the others. */
  readonly date?: string | null | undefined;
  /** The paper. */
  readonly documentId?: string | number | null | undefined;
  /** urgent_measure, determination or authority_order. */
  readonly kind: string;
  /** Number of the order, for the others. */
  readonly no?: string | null | undefined;
  /** The measure, for an urgent measure. */
  readonly urgentMeasureId?: string | number | null | undefined;
};

/** What `fulfilPlan` takes. */
export type PlanStepInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** For the child's copy: in which form. */
  readonly format?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Version seen. */
  readonly version: number;
};

/** What a screening for international protection needs besides. */
export type ProtectionScreenInput = {
  /** What the child told; only an attorney may write it, and only attorneys read it. */
  readonly account?: string | null | undefined;
  /** Whether the child was told of the right to ask for asylum. Needed. */
  readonly childInformedOfAsylum?: boolean | null | undefined;
  /** Whether indicators are present. */
  readonly indicatorsPresent: boolean;
  /** When the case was passed to the attorney. */
  readonly referredToAttorneyAt?: string | null | undefined;
  /** indicators, none_found or inconclusive. */
  readonly result: string;
};

/** What `putOnHold` takes. */
export type PutOnHoldInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Why the work rests. */
  readonly reason: string;
  /** When it is looked at again, at most 14 days ahead. */
  readonly reviewOn: string;
  /** The version that was read: another one is refused. */
  readonly version: number;
};

/** What `raiseConcern` takes. */
export type RaiseConcernInput = {
  /** under_6, 6_11, 12_14, 15_17 or unknown. */
  readonly ageBand: string;
  /** What the child is called there; no surname, and none at all when she came unnamed (R101). */
  readonly childCalled?: string | null | undefined;
  /** Its day. */
  readonly heldOn: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Name of the workshop and its place. */
  readonly workshop: string;
};

/** What `ratifyReferral` takes. */
export type RatifyReferralInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** The call. */
  readonly referralId: string | number;
};

/** The written reason for proceeding against a warning. */
export type ReasonInput = {
  /** Code of the warning. */
  readonly code: string;
  /** Why the act proceeds all the same; it is stored. */
  readonly reason: string;
};

/** What `recommendOption` takes. */
export type RecommendOptionInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The hearing it rests on. */
  readonly hearingId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why nobody represents the child yet. */
  readonly noRepresentativeReason?: string | null | undefined;
  /** The recommended option. */
  readonly optionId: string | number;
  /** Why. */
  readonly reasoning: string;
  /** Version seen. */
  readonly version: number;
};

/** What `reconfirmWithChild` takes. */
export type ReconfirmWithChildInput = {
  /** Whether she was asked alone. */
  readonly alone: boolean;
  /** The file. */
  readonly caseFileId: string | number;
  /** Interpreter, if any. */
  readonly interpreter?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Whether she still wants to go. No stops the return at once. */
  readonly willing: boolean;
  /** Her words. */
  readonly words: string;
};

/** What `recordAddress` takes. */
export type RecordAddressInput = {
  /** The address. */
  readonly address: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** The child. */
  readonly childId: string | number;
  /** Country. */
  readonly country: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Who may read it. */
  readonly readerIds: ReadonlyArray<string | number>;
  /** Why they need it. */
  readonly reason: string;
  /** Whose address: the bond to the child. */
  readonly relationshipId: string | number;
};

/** What `recordAgeLabel` takes. */
export type RecordAgeLabelInput = {
  /** Who said it (CL-20). */
  readonly authority: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** The paper that says so. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** When. */
  readonly saidAt: string;
  /** What was said. */
  readonly words: string;
};

/** What `recordAuthorityContact` takes. */
export type RecordAuthorityContactInput = {
  /** What happened, in a few sentences. */
  readonly account?: string | null | undefined;
  /** Which authority (CL-20). */
  readonly authority: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Country (ISO 3166). */
  readonly country: string;
  /** A paper that shows it. */
  readonly documentId?: string | number | null | undefined;
  /** What happened (CL-19). */
  readonly event: string;
  /** When the child was handed over to DIF, if known. */
  readonly handedToDifAt?: string | null | undefined;
  /** Whether the child was told of her rights, if known. */
  readonly informedOfRights?: boolean | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** When the protection authority was told, if known. */
  readonly notifiedPpnnaAt?: string | null | undefined;
  /** When. */
  readonly occurredAt: string;
  /** Where. */
  readonly place?: string | null | undefined;
  /** exact, day or approximate. */
  readonly precision: string;
  /** Its unit. */
  readonly unit?: string | null | undefined;
  /** When the humanitarian stay was recognised, if known. */
  readonly vrhRecognisedAt?: string | null | undefined;
};

/** What `recordChildHearing` takes. */
export type RecordChildHearingInput = {
  /** Whether nobody else was there. Needed. */
  readonly alone?: boolean | null | undefined;
  /** Why not alone; needed when not alone. */
  readonly aloneReason?: string | null | undefined;
  /** When the child was heard. */
  readonly at: string;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** What changed since the last hearing. */
  readonly changesSinceLast?: string | null | undefined;
  /** The child chose not to speak. */
  readonly declined: boolean;
  /** The event that hurt and was told (CL-36), if any (R39). */
  readonly event?: string | null | undefined;
  /** The interpreter, if any (R28). */
  readonly interpreter?: InterpreterInput | null | undefined;
  /** Languages that the person who heard the child speaks. */
  readonly interviewerLanguages: ReadonlyArray<string>;
  /** Idempotency key. */
  readonly key: string | number;
  /** Language (CL-07). */
  readonly language: string;
  /** How the child understands what is at stake. */
  readonly maturityNote: string;
  /** conversation, drawing, play, observation, signs or writing. */
  readonly method: string;
  /** What was observed. */
  readonly observation?: string | null | undefined;
  /** What the child said. */
  readonly parts: ReadonlyArray<HearingPartInput>;
  /** What matters most, in the child's order. */
  readonly preferenceRanking?: ReadonlyArray<string> | null | undefined;
  /** Signs of pressure by others. */
  readonly pressureSigns?: string | null | undefined;
  /** assessment, determination, placement, reunification, return or reconsideration. */
  readonly purpose: string;
  /** Reasons for proceeding against warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** Whether the child said no to a return. Needed. */
  readonly refusesReturn?: boolean | null | undefined;
  /** Who accompanied the child, at the child's wish. */
  readonly supportPerson?: string | null | undefined;
  /** The child is too young to tell; write an observation. */
  readonly tooYoung: boolean;
};

/** What `recordChildToldOfDuty` takes. */
export type RecordChildToldOfDutyInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** How: language, who was with her. */
  readonly how: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** The request. */
  readonly overrideId: string | number;
  /** What the child said, in her words. */
  readonly said?: string | null | undefined;
  /** When. */
  readonly toldAt: string;
};

/** What `recordCompetence` takes. */
export type RecordCompetenceInput = {
  /** Why it is competent. */
  readonly basis: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** The competent procuraduría. */
  readonly ppnna: string;
  /** Since which day. */
  readonly since: string;
};

/** What `recordConflictCheck` takes. */
export type RecordConflictCheckInput = {
  /** Who was looked for. */
  readonly adverseParties?: string | null | undefined;
  /** none, possible or confirmed. */
  readonly found: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** The call. */
  readonly referralId: string | number;
};

/** What `recordConsent` takes. */
export type RecordConsentInput = {
  /** How the child's maturity was judged. */
  readonly capacityNote?: string | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** How it was explained (CL-32). */
  readonly explainedFormat: ReadonlyArray<string>;
  /** Language it was explained in. */
  readonly explainedIn: string;
  /** When it was expressed. */
  readonly givenAt: string;
  /** child, parent, guardian, ppnna, adult_self, or nobody for vital interest. */
  readonly giver: string;
  /** The parent or guardian, when it is a person of the file. */
  readonly giverPersonId?: string | number | null | undefined;
  /** Interpreter, when there was one. */
  readonly interpreter?: string | null | undefined;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** A younger child who is mature enough to say it herself. */
  readonly mature?: boolean | null | undefined;
  /** Why vital interest stands in; only then. */
  readonly overrideReason?: string | null | undefined;
  /** Version of the privacy notice. */
  readonly privacyNoticeVersion: string;
  /** Reasons written against warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** The scopes it covers. */
  readonly scopes: ReadonlyArray<ConsentScopeInput>;
  /** signature, fingerprint, verbal_with_witness or none. */
  readonly signature: string;
  /** consent, assent, refusal, withdrawal or vital_interest_override. */
  readonly type: string;
  /** Witness, for a verbal one. */
  readonly witness?: string | null | undefined;
};

/** What `recordCourtOrder` takes. */
export type RecordCourtOrderInput = {
  /** Who gave it. */
  readonly authority: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Its docket. */
  readonly docket?: string | null | undefined;
  /** The order itself, if at hand. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** suspension, precautionary or exit_bar. */
  readonly kind: string;
  /** The matter it came from. */
  readonly matterId?: string | number | null | undefined;
  /** When the authority that must obey was told, if it was. */
  readonly notifiedAt?: string | null | undefined;
  /** When. */
  readonly orderedAt: string;
};

/** What `recordDecision` takes. */
export type RecordDecisionInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** What was agreed on top. */
  readonly conditions?: string | null | undefined;
  /** Follow-up. */
  readonly followUp: string;
  /** The case on the agenda. */
  readonly itemId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Reasons for proceeding against warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** Reasons by heading. */
  readonly reasonsByHeading: ReadonlyArray<HeadedReasonInput>;
  /** Why each other option was not chosen. */
  readonly rejected: ReadonlyArray<RejectedOptionInput>;
  /** When the decision is looked at again. */
  readonly reviewOn: string;
  /** The ground for splitting siblings. */
  readonly siblingsReason?: string | null | undefined;
  /** Version seen. */
  readonly version: number;
  /** yes, partly or no. */
  readonly viewFollowed: string;
  /** Why. */
  readonly viewReason: string;
  /** Weight given to the child's view: determining, substantial, some or limited. */
  readonly viewWeight: string;
};

/** What `recordDetention` takes. */
export type RecordDetentionInput = {
  /** Which authority (CL-20). */
  readonly authority: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Other conditions. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** Country (ISO 3166). */
  readonly country: string;
  /** How we know. */
  readonly howLearned: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** No access to a lawyer; null: not known. */
  readonly lawyerAccessDenied?: boolean | null | undefined;
  /** No medical care; null: not known. */
  readonly medicalDenied?: boolean | null | undefined;
  /** The same for siblings held together; one's own makes a new one. */
  readonly occurrenceId?: string | number | null | undefined;
  /** Where, as told; empty when not known. */
  readonly placeText?: string | null | undefined;
  /** Kind of place (CL-21). */
  readonly placeType: string;
  /** Separated from her family; null: not known. */
  readonly separatedFromFamily?: boolean | null | undefined;
  /** Since when, as far as known. */
  readonly startedAt: string;
  /** confirmed, credible or alleged. */
  readonly verifiedLevel: string;
  /** Held with adults who are not hers; null: not known. */
  readonly withUnrelatedAdults?: boolean | null | undefined;
};

/** What `recordDuplicateVerdict` takes. */
export type RecordDuplicateVerdictInput = {
  /** … or a child already registered. */
  readonly childId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** The child compared with. */
  readonly otherChildId: string | number;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** A person of a call … */
  readonly referralPersonId?: string | number | null | undefined;
  /** same, not_same or undecided. */
  readonly verdict: string;
};

/** What `recordFearExpressed` takes. */
export type RecordFearExpressedInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** fear, refusal or doubt; fear when left out. */
  readonly kind?: string | null | undefined;
  /** Her words, as far as known. They can follow later. */
  readonly words?: string | null | undefined;
};

/** What `recordInfoSession` takes. */
export type RecordInfoSessionInput = {
  /** When it was held. */
  readonly at: string;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** What the child asked. */
  readonly childQuestions?: string | null | undefined;
  /** understood, partly, not or not_checked. */
  readonly comprehension: string;
  /** The interpreter, if any (R28). */
  readonly interpreter?: InterpreterInput | null | undefined;
  /** Languages that the person who informed speaks. */
  readonly interviewerLanguages: ReadonlyArray<string>;
  /** Idempotency key. */
  readonly key: string | number;
  /** Language it was held in (CL-07). */
  readonly language: string;
  /** CL-32. */
  readonly materials: ReadonlyArray<string>;
  /** Duration in minutes. */
  readonly minutes?: number | null | undefined;
  /** individual or phone (E17). */
  readonly mode: string;
  /** Where it was held; never the address of an unlisted place. */
  readonly place: string;
  /** Whether the child has questions for a lawyer. */
  readonly questionsForLawyer: boolean;
  /** CL-33. */
  readonly topics: ReadonlyArray<string>;
};

/** What `recordInmResolution` takes. */
export type RecordInmResolutionInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The paper. */
  readonly documentId: string | number;
  /** Date on it. */
  readonly issuedOn: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** assisted_return, regularisation, deportation, expulsion or other. */
  readonly kind: string;
  /** Number. */
  readonly resolutionNo: string;
};

/** What `recordIpIntent` takes. */
export type RecordIpIntentInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** yes, no, undecided or not_asked. */
  readonly intent: string;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
};

/** What `recordIrregularReturn` takes. */
export type RecordIrregularReturnInput = {
  /** What is known of how it happened. */
  readonly account?: string | null | undefined;
  /** Which authority (CL-20). */
  readonly authority: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Whether she has been found; null while nobody knows. */
  readonly childLocated?: boolean | null | undefined;
  /** Where she was taken (ISO 3166), if known. */
  readonly destinationCountry?: string | null | undefined;
  /** The guards that had failed, G1 to G22; what is no guard is left out. */
  readonly failedGuards?: ReadonlyArray<string> | null | undefined;
  /** How we know. */
  readonly howLearned: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** When we learned of it. */
  readonly learnedAt: string;
  /** When it happened, if known. */
  readonly occurredAt?: string | null | undefined;
  /** What is being done. */
  readonly responses?: ReadonlyArray<string> | null | undefined;
  /** confirmed, credible or alleged. */
  readonly verifiedLevel: string;
};

/** What `recordJudgeRuling` takes. */
export type RecordJudgeRulingInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** The measure. */
  readonly measureId: string | number;
  /** ratified, modified, cancelled or silent. */
  readonly result: string;
  /** When. */
  readonly ruledAt: string;
  /** Version seen. */
  readonly version: number;
};

/** What `recordProtectionClaim` takes. */
export type RecordProtectionClaimInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** When the child, or somebody for her, said so. */
  readonly statedAt: string;
  /** What was said, in her words; read by attorneys only. */
  readonly words?: string | null | undefined;
};

/** What `recordProtectionConcern` takes. */
export type RecordProtectionConcernInput = {
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** CL-36. */
  readonly concern: string;
  /** When, as far as known. */
  readonly happened?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** What is known. */
  readonly note?: string | null | undefined;
  /** yes, no or unknown. */
  readonly ongoing: string;
  /** CL-37. */
  readonly perpetratorType?: string | null | undefined;
  /** origin, transit, mexico or united_states. */
  readonly place: string;
  /** To whom it was reported, if it was. */
  readonly reported?: string | null | undefined;
};

/** What `recordReferral` takes. */
export type RecordReferralInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** The call. */
  readonly referral: ReferralInput;
};

/** What `recordRepresentationServed` takes. */
export type RecordRepresentationServedInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** in_person, official_letter, electronic or by_court. */
  readonly how: string;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** The representation. */
  readonly representationId: string | number;
  /** When the representative was served. */
  readonly servedAt: string;
};

/** What `recordReturnFollowUp` takes. */
export type RecordReturnFollowUpInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Her words. */
  readonly childWords?: string | null | undefined;
  /** well, needs_support, at_risk or not_located. */
  readonly finding: string;
  /** Which follow-up. */
  readonly followUpId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** How: call, visit, through the authority. */
  readonly mode: string;
  /** Note. */
  readonly note?: string | null | undefined;
  /** Whether she could speak alone. Needed. */
  readonly seenAlone?: boolean | null | undefined;
};

/** What `recordReturnIncident` takes. */
export type RecordReturnIncidentInput = {
  /** What happened. */
  readonly account: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** incident or turned_back. */
  readonly kind: string;
};

/** What `recordReturnNotified` takes. */
export type RecordReturnNotifiedInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Interpreter, if any. */
  readonly interpreter?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Language in which the reasons were read to her (CL-07). */
  readonly language: string;
  /** When the child was told in person. */
  readonly servedChildAt: string;
  /** When the representative was served. */
  readonly servedRepresentativeAt: string;
};

/** What `recordReturnWaiver` takes. */
export type RecordReturnWaiverInput = {
  /** Whether the child herself asks for it. */
  readonly byChild: boolean;
  /** Whether her representative agrees. */
  readonly byRepresentative: boolean;
  /** The file. */
  readonly caseFileId: string | number;
  /** Her words. */
  readonly childWords?: string | null | undefined;
  /** Which counsel. */
  readonly counsel: string;
  /** Whether independent counsel advised her before. */
  readonly counselAdvised: boolean;
  /** The signed paper. */
  readonly documentId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Who represents her. */
  readonly representative: string;
};

/** What `recordRightsDiagnosis` takes. */
export type RecordRightsDiagnosisInput = {
  /** Date. */
  readonly at: string;
  /** federal, state or municipal; with ppnna only. */
  readonly authorityLevel?: string | null | undefined;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Conclusion. */
  readonly conclusion: string;
  /** The paper, when the authority made it. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** ppnna, or cso_input when it is our contribution. */
  readonly madeBy: string;
  /** Right by right; at least one. */
  readonly rights: ReadonlyArray<RightStateInput>;
};

/** What `recordRiskAssessment` takes. */
export type RecordRiskAssessmentInput = {
  /** When the risk was looked at. */
  readonly at: string;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** What was looked for. */
  readonly indicators: ReadonlyArray<RiskIndicatorInput>;
  /** Idempotency key. */
  readonly key: string | number;
  /** initial, update, ip_screen, return_risk, trafficking, self_harm or home. */
  readonly kind: string;
  /** 0 to 3 (CL-28). */
  readonly level: string;
  /** When to look again. */
  readonly nextReview: string;
  /** What protects the child. */
  readonly protectiveFactors?: ReadonlyArray<string> | null | undefined;
  /** Why this level. */
  readonly rationale: string;
  /** Due for kind return_risk. */
  readonly returnRisk?: ReturnRiskInput | null | undefined;
  /** Due at level 0 and 1 (R40); without it no assessment can be submitted. */
  readonly safetyPlan?: SafetyPlanInput | null | undefined;
  /** Due for kind ip_screen. */
  readonly screen?: ProtectionScreenInput | null | undefined;
};

/** What `recordSignificantChange` takes. */
export type RecordSignificantChangeInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** new_facts, new_threat, carer_withdraws, child_view_changed, turned_18, family_traced, destination_changed or fear_expressed. */
  readonly change: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** What changed. */
  readonly note?: string | null | undefined;
};

/** What `recordUrgentMeasure` takes. */
export type RecordUrgentMeasureInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** More about it. */
  readonly detail?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** CAS_entry, medical_care or other. */
  readonly measure: string;
  /** When it was asked for. */
  readonly requestedAt: string;
  /** Of whom: PPNNA, MP or judge. */
  readonly requestedOf: string;
};

/** What `recordVictimProceeding` takes. */
export type RecordVictimProceedingInput = {
  /** Before whom. */
  readonly authority: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** The paper that shows it. */
  readonly documentId?: string | number | null | undefined;
  /** Until when, if it ended. */
  readonly endedOn?: string | null | undefined;
  /** File number there. */
  readonly fileNo?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Since when. */
  readonly openedOn: string;
  /** victim or witness. */
  readonly role: string;
  /** Whether it needs the child to stay. */
  readonly stayRequired: boolean;
};

/** What `recordWithdrawalPassedOn` takes. */
export type RecordWithdrawalPassedOnInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The withdrawn consent. */
  readonly consentId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Who was told. */
  readonly recipient: string;
  /** When. */
  readonly toldAt: string;
};

/** A call, as typed. Nothing but how it came, who called, where and what is asked must be known. */
export type ReferralInput = {
  /** Whether the telephone belongs to an adult. */
  readonly adultPhone?: boolean | null | undefined;
  /** Whether the child agrees that it is called. */
  readonly adultPhoneOkByChild?: boolean | null | undefined;
  /** Whether INM, a consulate or the police stands by (R9). */
  readonly authorityPresent?: boolean | null | undefined;
  /** yes, no or not_asked. */
  readonly callBack?: string | null | undefined;
  /** How it came (CL-25). */
  readonly channel: string;
  /** What the child said, in her own words. */
  readonly childWords?: string | null | undefined;
  /** Answers to the emergency flags; one left out was not asked (R1). */
  readonly flags: ReadonlyArray<EmergencyAnswerInput>;
  /** Kind of place. */
  readonly locationCode: string;
  /** The place, in words. */
  readonly locationText?: string | null | undefined;
  /** north, centre or south. */
  readonly officeRegion: string;
  /** Persons, at least one; names are not needed. */
  readonly persons: ReadonlyArray<ReferralPersonInput>;
  /** Priority as the person at the phone sees it, 0 to 3; a flag makes it 0. */
  readonly priority: number;
  /** When it came; now, when it is left out. */
  readonly receivedAt?: string | null | undefined;
  /** How to reach the caller safely (R10). */
  readonly safeContact?: string | null | undefined;
  /** E-mail of the caller. */
  readonly sourceEmail?: string | null | undefined;
  /** Name of the caller. */
  readonly sourceName?: string | null | undefined;
  /** Telephone of the caller. */
  readonly sourcePhone?: string | null | undefined;
  /** Who called (CL-26). */
  readonly sourceType: string;
  /** Facts and request, not the story of the asylum. */
  readonly summary: string;
};

/** A person of a call, possibly without a name. */
export type ReferralPersonInput = {
  /** Age, as said. */
  readonly age?: number | null | undefined;
  /** What an authority says: adult, child or unknown. */
  readonly authoritySays?: string | null | undefined;
  /** Number of a paper. */
  readonly documentNumber?: string | null | undefined;
  /** Set to amend a person already recorded. */
  readonly id?: string | number | null | undefined;
  /** Whether this is a child; when in doubt, true (R2). */
  readonly isChild: boolean;
  /** Language (CL-07). */
  readonly language?: string | null | undefined;
  /** Name of the mother. */
  readonly motherName?: string | null | undefined;
  /** Name or nickname. */
  readonly name?: string | null | undefined;
  /** Nationality (CL-06). */
  readonly nationality?: string | null | undefined;
  /** Who this is to the first child of the call. */
  readonly relation?: string | null | undefined;
  /** Sex (CL-03). */
  readonly sex?: string | null | undefined;
  /** Whether an adult of hers is with her. */
  readonly withAdult?: boolean | null | undefined;
};

/** What `registerChild` takes. */
export type RegisterChildInput = {
  /** Who she is. */
  readonly child: ChildIdentityInput;
  /** Idempotency key. */
  readonly key: string | number;
  /** Reasons for warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
};

/** What `registerOfficialDetermination` takes. */
export type RegisterOfficialDeterminationInput = {
  /** official_ppnna or judicial. */
  readonly authorityLevel: string;
  /** The file. */
  readonly caseFileId: string | number;
  /** What was decided about it (CL-42). */
  readonly decision: string;
  /** Country it leads to. */
  readonly destinationCountry?: string | null | undefined;
  /** The paper. */
  readonly documentId: string | number;
  /** The hearing it rests on. */
  readonly hearingId?: string | number | null | undefined;
  /** First day in force; the day of signature when left out. */
  readonly inForceFrom?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** BID-A, BID-B, BID-C or plan_migration_measure. */
  readonly kind: string;
  /** The option (CL-41). */
  readonly outcome: string;
  /** What the authority gives as reasons. */
  readonly reasonsGiven: string;
  /** For a separation: its grounds. */
  readonly separationGrounds?: ReadonlyArray<string> | null | undefined;
  /** For a separation: when both sides were heard. */
  readonly separationHeardOn?: string | null | undefined;
  /** For a separation: the expert opinion. */
  readonly separationOpinionId?: string | number | null | undefined;
  /** For a separation: the order. */
  readonly separationOrderId?: string | number | null | undefined;
  /** The ground it gives for parting them. */
  readonly siblingsReason?: string | null | undefined;
  /** The authority that signed. */
  readonly signatoryAuthority: string;
  /** When it was signed. */
  readonly signedOn: string;
  /** Whether it parts the child from brothers or sisters; to be answered where there are any to keep together (R57). */
  readonly splitsSiblings?: boolean | null | undefined;
  /** Last day on which it may be acted upon; by house rule when left out. */
  readonly validUntil?: string | null | undefined;
};

/** Why an option was not taken (R49). */
export type RejectedOptionInput = {
  /** The option. */
  readonly optionId: string | number;
  /** Why not. */
  readonly reason: string;
};

/** What a relationship is; it may rest on a claim only. */
export type RelationshipInput = {
  /** Whether the person is able to. */
  readonly ableToCare?: boolean | null | undefined;
  /** What it rests on. */
  readonly basis: string;
  /** Whether contact may happen; a restriction needs its order (LGDNNA 23). */
  readonly contactAllowed?: string | null | undefined;
  /** The order that restricts contact. */
  readonly contactOrder?: string | null | undefined;
  /** How often they are in touch. */
  readonly contactStatus?: string | null | undefined;
  /** Whether the person cares for her by custom; null: not known. */
  readonly habitualCarerByCustom?: boolean | null | undefined;
  /** Parental authority, custody or guardianship. */
  readonly legalAuthority?: string | null | undefined;
  /** Order behind the authority. */
  readonly legalAuthorityOrder?: string | null | undefined;
  /** Whether the person is with the child. */
  readonly travellingTogether?: boolean | null | undefined;
  /** Who the person is to the child (CL-17). */
  readonly type: string;
  /** Whether the person wants to care for her. */
  readonly willingToCare?: boolean | null | undefined;
};

/** What `reopenCase` takes. */
export type ReopenCaseInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** What happened. */
  readonly note: string;
  /** Reason (CL-34). */
  readonly reason: string;
};

/** What `requestClosure` takes. */
export type RequestClosureInput = {
  /** For a child who turned 18: she consented herself. */
  readonly adultConsentRetaken?: boolean | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** On which day the child was told. */
  readonly childInformedOn?: string | null | undefined;
  /** Why she could not be told. */
  readonly childNotInformedReason?: string | null | undefined;
  /** What she says to it. */
  readonly childView?: string | null | undefined;
  /** For a child who cannot be reached. */
  readonly contactAttempts?: ReadonlyArray<ContactAttemptInput> | null | undefined;
  /** Papers handed to the child. */
  readonly filesForChild?: string | null | undefined;
  /** Until when somebody still looks after her. */
  readonly followUpUntil?: string | null | undefined;
  /** Whether what was planned was reached. Needed. */
  readonly goalMet?: boolean | null | undefined;
  /** To whom what is handed over. */
  readonly handover?: string | null | undefined;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** On which day the missing-child check was made. */
  readonly missingChildCheckOn?: string | null | undefined;
  /** Reason (CL-51). */
  readonly reason: string;
  /** How each right stands. */
  readonly rightsSummary: string;
  /** For a child who turned 18. */
  readonly transitionPlan?: string | null | undefined;
};

/** What `requestReturn` takes. */
export type RequestReturnInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Country (ISO 3166). */
  readonly destination: string;
  /** The paper that asks for it, if any. */
  readonly documentId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** assisted_return. Deportation and expulsion are refused (R63). */
  readonly kind: string;
  /** Who asks: child, parent, INM, consulate, PPNNA or other. */
  readonly requestedBy: string;
  /** Reason given, in a sentence or two. */
  readonly statedReason: string;
};

/** What `resumeCase` takes. */
export type ResumeCaseInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** The version that was read: another one is refused. */
  readonly version: number;
};

/** What `resumeReturn` takes. */
export type ReturnActInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
};

/** What `returnAssessment` takes. */
export type ReturnAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** What to mend, section by section; at least one. */
  readonly comments: ReadonlyArray<SectionCommentInput>;
  /** Idempotency key. */
  readonly key: string | number;
  /** Version that the page shows. */
  readonly version: number;
};

/** What `returnClosure` takes. */
export type ReturnClosureInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The request to close. */
  readonly closureId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** What is still missing. */
  readonly reason: string;
};

/** What an assessment of the risk of return needs besides. */
export type ReturnRiskInput = {
  /** Country information used. */
  readonly countrySources?: string | null | undefined;
  /** Where to. */
  readonly destination: string;
  /** yes, no or unknown. */
  readonly perpetratorNear: string;
  /** none_found, possible or likely. */
  readonly refoulementRisk: string;
  /** Whether the State there protects: yes, no or unknown. */
  readonly stateProtection: string;
  /** Known threats, in neutral words. */
  readonly threatsKnown?: string | null | undefined;
};

/** What `reviewConsentOverride` takes. */
export type ReviewConsentOverrideInput = {
  /** Whether vital interest was rightly invoked. */
  readonly approved: boolean;
  /** The file. */
  readonly caseFileId: string | number;
  /** The consent it rests on. */
  readonly consentId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** What the supervisor found. */
  readonly note: string;
};

/** How one right stands (LGDNNA 123-IV). */
export type RightStateInput = {
  /** The cause. */
  readonly cause?: string | null | undefined;
  /** The facts. */
  readonly facts: string;
  /** The institution responsible. */
  readonly responsible?: string | null | undefined;
  /** D01 to D20 (CL-40). */
  readonly right: string;
  /** guaranteed, restricted, violated or unknown. */
  readonly status: string;
};

/** One sign of risk. */
export type RiskIndicatorInput = {
  /** CL-36. */
  readonly code: string;
  /** What is known, with its source. */
  readonly note?: string | null | undefined;
  /** yes, no or unknown. */
  readonly present: string;
};

/** What keeps the child safe until the next look (R40). */
export type SafetyPlanInput = {
  /** Whether the child has a copy. */
  readonly childCopyGiven: boolean;
  /** Whom the child can turn to. */
  readonly contacts: string;
  /** What was done immediately. */
  readonly immediateAction: string;
  /** The steps, in order. */
  readonly steps: ReadonlyArray<string>;
};

/** What `saveAnswers` takes. */
export type SaveAnswersInput = {
  /** What changed; at most 50 at a time. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
};

/** What `saveFinding` takes. */
export type SaveFindingInput = {
  /** Version seen; 0 for a new one. */
  readonly baseVersion: number;
  /** The file. */
  readonly caseFileId: string | number;
  /** supports, neutral, against or unknown. */
  readonly effect: string;
  /** Factor, V1 to L3. */
  readonly factor: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** The option. */
  readonly optionId: string | number;
  /** Sources of evidence. */
  readonly sources: ReadonlyArray<string | number>;
  /** What was found, or what is missing. */
  readonly text: string;
  /** decisive, important or minor. */
  readonly weight?: string | null | undefined;
};

/** What `saveOption` takes. */
export type SaveOptionInput = {
  /** Whether it separates somebody against their will. */
  readonly againstWill?: boolean | null | undefined;
  /** Who would care for the child (R41). */
  readonly carerPersonId?: string | number | null | undefined;
  /** The file. */
  readonly caseFileId: string | number;
  /** What the child says about it. */
  readonly childView?: string | null | undefined;
  /** Option (CL-41). */
  readonly code: string;
  /** What it means in this case. */
  readonly description: string;
  /** Country it leads to, two letters. */
  readonly destinationCountry?: string | null | undefined;
  /** State it leads to. */
  readonly destinationState?: string | null | undefined;
  /** Whether it is left out. */
  readonly excluded?: boolean | null | undefined;
  /** Why it is left out. */
  readonly exclusionReason?: string | null | undefined;
  /** feasible, with_conditions, not_now, not_feasible or unknown. */
  readonly feasibility?: string | null | undefined;
  /** Follow-up that it needs. */
  readonly followUp?: string | null | undefined;
  /** short, medium or long. */
  readonly horizon?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Whether it takes the child to another state. */
  readonly leavesState?: boolean | null | undefined;
  /** What it rests on in law. */
  readonly legalBasis?: string | null | undefined;
  /** What lessens its risks. */
  readonly mitigation?: string | null | undefined;
  /** The option; leave out for a new one. */
  readonly optionId?: string | number | null | undefined;
  /** How many days residential care would last. */
  readonly residentialDays?: number | null | undefined;
  /** The ground for splitting them. */
  readonly siblingsReason?: string | null | undefined;
  /** Whether it splits siblings who are to stay together. */
  readonly splitsSiblings?: boolean | null | undefined;
  /** Version seen; 0 for a new one. */
  readonly version: number;
};

/** What `schedulePanelCase` takes. */
export type ScheduleCaseInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Members who sit on this case. */
  readonly memberIds: ReadonlyArray<string | number>;
  /** Reasons for going on despite a warning. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** The session. */
  readonly sessionId: string | number;
};

/** What `screenEligibility` takes. */
export type ScreenEligibilityInput = {
  /** Codes of CL-29; none: not eligible. */
  readonly categories: ReadonlyArray<string>;
  /** Idempotency key. */
  readonly key: string | number;
  /** Notes on the criteria. */
  readonly notes?: string | null | undefined;
  /** The other door, when it is not eligible. */
  readonly onwardService?: string | null | undefined;
  /** The call. */
  readonly referralId: string | number;
};

/** What a reviewer asks for in one section. */
export type SectionCommentInput = {
  /** What to mend. */
  readonly body: string;
  /** Letter of the section. */
  readonly section: string;
};

/** What `closePanelVote` takes. */
export type SessionItemInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The case on the agenda. */
  readonly itemId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
};

/** What `settleConcern` takes. */
export type SettleConcernInput = {
  /** The concern. */
  readonly concernId: string | number;
  /** Who makes contact. */
  readonly contactUserId?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why, and how carefully; no story. */
  readonly note: string;
  /** contact: a social worker or psychologist makes contact. call: a call was recorded. no_contact: none is made, and why. */
  readonly outcome: string;
};

/** What `settleDeadline` takes. */
export type SettleDeadlineInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The clock. */
  readonly deadlineId: string | number;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** Evidence, or the reason for waiving. */
  readonly note: string;
  /** met or waived. Only a house target can be waived. */
  readonly settled: string;
};

/** What `shareInformation` takes. */
export type ShareInformationInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** What is passed on, in words. */
  readonly content: string;
  /** emergency, legal_duty, order or medical, where there is no consent (LFPDPPP 9). */
  readonly exception?: string | null | undefined;
  /** Why the exception applies; it is stored. */
  readonly exceptionReason?: string | null | undefined;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: string | number;
  /** What for. */
  readonly purpose: string;
  /** To whom. */
  readonly recipient: string;
  /** The scope it rests on (CL-30). */
  readonly scope: string;
};

/** What `signIn` takes. */
export type SignInInput = {
  /** E-mail. */
  readonly email: string;
  /** Idempotency key. */
  readonly key: string | number;
  /** Password. */
  readonly password: string;
};

/** What `executeReturn` takes. */
export type SignReturnInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Digest of the sheet that was read. */
  readonly sheetDigest: string;
};

/** A language the child speaks. */
export type SpokenLanguageInput = {
  /** Code (CL-07). */
  readonly code: string;
  /** native, fluent, basic, passive or unknown. */
  readonly level: string;
  /** Whether she wants to be spoken to in it. */
  readonly preferred: boolean;
};

/** What `startAssessment` takes. */
export type StartAssessmentInput = {
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** emergency, legal_duty, order or medical, where nobody agreed yet to the use of data (R23; LFPDPPP 9). */
  readonly exception?: string | null | undefined;
  /** Why the exception applies; it is stored. */
  readonly exceptionReason?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** CL-31; at least one. */
  readonly purposes: ReadonlyArray<string>;
  /** short, comprehensive or update. */
  readonly type: string;
};

/** What `startOptionsAnalysis` takes. */
export type StartOptionsAnalysisInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** For the urgent track: medical_evacuation, verified_parent or determined_sibling. */
  readonly criterion?: string | null | undefined;
  /** Why the criterion holds. */
  readonly criterionReason?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** What is to be decided. */
  readonly question: string;
  /** ordinary or simplified_urgent. */
  readonly track?: string | null | undefined;
};

/** What `submitAssessment` takes. */
export type SubmitAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Reasons for proceeding against warnings (R38). */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** Version that the page shows. */
  readonly version: number;
};

/** What `takeEmergency` takes. */
export type TakeEmergencyInput = {
  /** Idempotency key. */
  readonly key: string | number;
  /** The call. */
  readonly referralId: string | number;
};

/** What `transmitPackage` takes. */
export type TransmitPackageInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The recommendation. */
  readonly determinationId: string | number;
  /** Exception to consent: emergency, legal_duty, order or medical (LFPDPPP 9). */
  readonly exception?: string | null | undefined;
  /** Why the exception holds. */
  readonly exceptionReason?: string | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** Number on the stamped receipt. */
  readonly receipt: string;
  /** When it was received. */
  readonly receivedAt: string;
  /** The authority it goes to. */
  readonly recipient: string;
  /** Version seen. */
  readonly version: number;
};

/** What `triageReferral` takes. */
export type TriageReferralInput = {
  /** Persons a file is opened for; left out: every child of the call. None: a consultation (R5). */
  readonly childPersonIds?: ReadonlyArray<string | number> | null | undefined;
  /** accept, advise_only, refer_out, duplicate, out_of_scope or need_info. */
  readonly decision: string;
  /** The call that this one repeats. */
  readonly duplicateOf?: string | number | null | undefined;
  /** Idempotency key. */
  readonly key: string | number;
  /** The social worker who leads. */
  readonly leadUserId?: string | number | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** Reasons for warnings. */
  readonly reasons?: ReadonlyArray<ReasonInput> | null | undefined;
  /** The call. */
  readonly referralId: string | number;
  /** Where the person is referred to. */
  readonly referredTo?: string | null | undefined;
  /** Version that the page showed. */
  readonly version: number;
};

/** What `verifyRelationship` takes. */
export type VerifyRelationshipInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** How; at least one when it is verified. */
  readonly methods?: ReadonlyArray<string> | null | undefined;
  /** What was found. */
  readonly note?: string | null | undefined;
  /** The relationship. */
  readonly relationshipId: string | number;
  /** Proof (CL-18). */
  readonly status: string;
  /** Version that the page showed. */
  readonly version: number;
};

/** What `voidAssessment` takes. */
export type VoidAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why it is set aside; it is stored. */
  readonly reason: string;
  /** Version that the page showed. */
  readonly version: number;
};

/** What `voidDocument` takes. */
export type VoidDocumentInput = {
  /** The file. */
  readonly caseFileId: string | number;
  /** The paper. */
  readonly documentId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why it does not count: wrong file, unreadable, replaced. */
  readonly reason: string;
};

/** What `weighChildView` takes. */
export type WeighChildViewInput = {
  /** The file of the child. */
  readonly caseFileId: string | number;
  /** The hearing. */
  readonly hearingId: string | number;
  /** Idempotency key. */
  readonly key: string | number;
  /** Why that weight. */
  readonly reasons: string;
  /** Version of the hearing that the page shows. */
  readonly version: number;
  /** determining, substantial, some or limited. */
  readonly weight: string;
};

export type PersonFragment = { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly discipline: string, readonly officeIds: ReadonlyArray<string>, readonly office: { readonly id: string, readonly code: string, readonly name: string, readonly timeZone: string } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { readonly demo: boolean, readonly me: { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly discipline: string, readonly officeIds: ReadonlyArray<string>, readonly office: { readonly id: string, readonly code: string, readonly name: string, readonly timeZone: string } } | null };

export type DraftKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftKeyQuery = { readonly draftKey: string };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SignInRefused', readonly retryAt: string | null }
    | { readonly __typename: 'SignedIn', readonly me: { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly discipline: string, readonly officeIds: ReadonlyArray<string>, readonly office: { readonly id: string, readonly code: string, readonly name: string, readonly timeZone: string } } }
   };

export type SignOutMutationVariables = Exact<{
  everywhere: boolean;
}>;


export type SignOutMutation = { readonly signOut: { readonly done: boolean } };

export type CreateFirstAdministratorMutationVariables = Exact<{
  input: CreateFirstAdministratorInput;
}>;


export type CreateFirstAdministratorMutation = { readonly createFirstAdministrator:
    | { readonly __typename: 'FirstAccessRefused' }
    | { readonly __typename: 'FirstAdministratorCreated', readonly email: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   };

export type AccountsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsPageQuery = { readonly accountsPage: { readonly accounts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly discipline: string, readonly officeCode: string, readonly roles: ReadonlyArray<string>, readonly active: boolean, readonly hasPassword: boolean, readonly own: boolean, readonly waiting: ReadonlyArray<{ readonly id: string, readonly role: string, readonly askedBy: string, readonly askedAt: string }> }>, readonly offices: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } | null };

export type OpenOfficeMutationVariables = Exact<{
  input: OpenOfficeInput;
}>;


export type OpenOfficeMutation = { readonly openOffice:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OfficeOpened', readonly officeId: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type OpenAccountMutationVariables = Exact<{
  input: OpenAccountInput;
}>;


export type OpenAccountMutation = { readonly openAccount:
    | { readonly __typename: 'AccountOpened', readonly userId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { readonly changeRoles:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RolesChanged', readonly waiting: ReadonlyArray<string> }
   | null };

export type DecideRoleMutationVariables = Exact<{
  input: DecideRoleInput;
}>;


export type DecideRoleMutation = { readonly decideRole:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RoleDecided', readonly approved: boolean }
   | null };

export type CloseAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type CloseAccountMutation = { readonly closeAccount:
    | { readonly __typename: 'AccountChanged', readonly active: boolean }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReopenAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type ReopenAccountMutation = { readonly reopenAccount:
    | { readonly __typename: 'AccountChanged', readonly active: boolean }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type IssueAccessCodeMutationVariables = Exact<{
  input: AccountInput;
}>;


export type IssueAccessCodeMutation = { readonly issueAccessCode:
    | { readonly __typename: 'AccessCodeIssued', readonly code: string | null, readonly expiresAt: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type EnterWithCodeMutationVariables = Exact<{
  input: EnterWithCodeInput;
}>;


export type EnterWithCodeMutation = { readonly enterWithCode:
    | { readonly __typename: 'AccessCodeRefused', readonly refused: boolean }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PasswordSet', readonly email: string }
   };

export type AssessmentsPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type AssessmentsPageQuery = { readonly assessmentsPage: { readonly childName: string | null, readonly mayStart: boolean, readonly assessments: ReadonlyArray<{ readonly id: string, readonly number: number, readonly type: string, readonly state: string, readonly assessorName: string, readonly createdAt: string, readonly submittedAt: string | null, readonly approvedAt: string | null, readonly validUntil: string | null, readonly riskLevel: string | null, readonly bidRequired: boolean | null, readonly bidCode: string | null, readonly completeSections: number, readonly version: number }> | null } | null };

export type AssessmentPageQueryVariables = Exact<{
  caseFileId: string | number;
  id: string | number;
}>;


export type AssessmentPageQuery = { readonly assessment: { readonly id: string, readonly caseFileId: string, readonly number: number, readonly type: string, readonly state: string, readonly assessorName: string, readonly assessorId: string, readonly childName: string | null, readonly unaccompaniedOrSeparated: boolean, readonly riskLevel: string | null, readonly bidRequired: boolean | null, readonly bidTriggers: ReadonlyArray<string> | null, readonly bidCode: string | null, readonly submittedAt: string | null, readonly reviewedByName: string | null, readonly approvedAt: string | null, readonly validUntil: string | null, readonly safetyPlan: boolean, readonly version: number, readonly mayEdit: boolean, readonly maySubmit: boolean, readonly mayReview: boolean, readonly answers: ReadonlyArray<{ readonly question: string, readonly value: unknown, readonly version: number, readonly authorId: string, readonly authorName: string, readonly at: string }> | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly origin: string | null, readonly title: string | null, readonly obtainedOn: string, readonly reliability: string, readonly documentId: string | null, readonly hearingId: string | null }> | null, readonly citations: ReadonlyArray<{ readonly question: string, readonly sourceId: string }> | null, readonly sections: ReadonlyArray<{ readonly section: string, readonly complete: boolean, readonly byName: string, readonly at: string }>, readonly comments: ReadonlyArray<{ readonly section: string, readonly body: string | null, readonly byName: string, readonly at: string }>, readonly authors: ReadonlyArray<{ readonly section: string, readonly userId: string, readonly name: string, readonly discipline: string, readonly lastAt: string }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly at: string, readonly declined: boolean, readonly tooYoung: boolean, readonly observation: string | null, readonly words: boolean }> | null, readonly previous: { readonly id: string, readonly type: string, readonly approvedAt: string, readonly answers: ReadonlyArray<{ readonly question: string, readonly value: unknown, readonly authorName: string }> | null } | null } | null };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { readonly startAssessment:
    | { readonly __typename: 'AssessmentStarted', readonly id: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { readonly saveAnswers:
    | { readonly __typename: 'AnswersSaved', readonly at: string, readonly saved: ReadonlyArray<{ readonly question: string, readonly version: number }>, readonly conflicts: ReadonlyArray<{ readonly question: string, readonly mine: unknown, readonly theirs: unknown, readonly version: number, readonly authorName: string, readonly authorDiscipline: string, readonly at: string }>, readonly others: ReadonlyArray<{ readonly section: string, readonly userId: string, readonly name: string, readonly discipline: string, readonly lastAt: string }> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AddSourceMutationVariables = Exact<{
  input: AddSourceInput;
}>;


export type AddSourceMutation = { readonly addSource:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SourceAdded', readonly id: string }
   | null };

export type CiteSourceMutationVariables = Exact<{
  input: CiteSourceInput;
}>;


export type CiteSourceMutation = { readonly citeSource:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SourceCited', readonly id: string }
   | null };

export type CompleteSectionMutationVariables = Exact<{
  input: CompleteSectionInput;
}>;


export type CompleteSectionMutation = { readonly completeSection:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SectionCompleted', readonly section: string, readonly complete: boolean }
   | null };

export type SubmitAssessmentMutationVariables = Exact<{
  input: SubmitAssessmentInput;
}>;


export type SubmitAssessmentMutation = { readonly submitAssessment:
    | { readonly __typename: 'AssessmentSubmitted', readonly id: string, readonly version: number, readonly bidRequired: boolean, readonly bidTriggers: ReadonlyArray<string> | null, readonly bidCode: string | null }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReturnAssessmentMutationVariables = Exact<{
  input: ReturnAssessmentInput;
}>;


export type ReturnAssessmentMutation = { readonly returnAssessment:
    | { readonly __typename: 'AssessmentReturned', readonly id: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ApproveAssessmentMutationVariables = Exact<{
  input: ApproveAssessmentInput;
}>;


export type ApproveAssessmentMutation = { readonly approveAssessment:
    | { readonly __typename: 'AssessmentApproved', readonly id: string, readonly version: number, readonly validUntil: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type VoidAssessmentMutationVariables = Exact<{
  input: VoidAssessmentInput;
}>;


export type VoidAssessmentMutation = { readonly voidAssessment:
    | { readonly __typename: 'AssessmentVoided', readonly id: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type HearingsPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type HearingsPageQuery = { readonly hearingsPage: { readonly childName: string | null, readonly informedAt: string | null, readonly hearings: ReadonlyArray<{ readonly id: string, readonly at: string, readonly heardByName: string, readonly discipline: string, readonly purpose: string, readonly language: string, readonly interpreterKind: string | null, readonly interpreterName: string | null, readonly alone: boolean, readonly aloneReason: string | null, readonly method: string, readonly declined: boolean, readonly tooYoung: boolean, readonly observation: string | null, readonly preferenceRanking: ReadonlyArray<string> | null, readonly maturityNote: string | null, readonly pressureSigns: string | null, readonly changesSinceLast: string | null, readonly refusesReturn: boolean | null, readonly weightGiven: string | null, readonly weightReasons: string | null, readonly feedbackGivenAt: string | null, readonly feedbackHow: string | null, readonly version: number, readonly parts: ReadonlyArray<{ readonly about: string, readonly words: string | null, readonly translation: string | null, readonly notForFamily: boolean }> | null }> | null } | null };

export type RecordChildHearingMutationVariables = Exact<{
  input: RecordChildHearingInput;
}>;


export type RecordChildHearingMutation = { readonly recordChildHearing:
    | { readonly __typename: 'ChildHearingRecorded', readonly id: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type WeighChildViewMutationVariables = Exact<{
  input: WeighChildViewInput;
}>;


export type WeighChildViewMutation = { readonly weighChildView:
    | { readonly __typename: 'ChildViewWeighed', readonly id: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type GiveFeedbackToChildMutationVariables = Exact<{
  input: GiveFeedbackToChildInput;
}>;


export type GiveFeedbackToChildMutation = { readonly giveFeedbackToChild:
    | { readonly __typename: 'FeedbackGiven', readonly id: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RisksPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type RisksPageQuery = { readonly risksPage: { readonly childName: string | null, readonly risks: ReadonlyArray<{ readonly id: string, readonly at: string, readonly byName: string, readonly kind: string, readonly level: string, readonly protectiveFactors: ReadonlyArray<string> | null, readonly rationale: string | null, readonly nextReview: string, readonly result: string | null, readonly refoulementRisk: string | null, readonly destination: string | null, readonly acknowledgedAt: string | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly present: string, readonly note: string | null }> | null, readonly safetyPlan: { readonly immediateAction: string | null, readonly steps: ReadonlyArray<string> | null, readonly contacts: string | null, readonly childCopyGiven: boolean } | null }> | null, readonly concerns: ReadonlyArray<{ readonly id: string, readonly concern: string | null, readonly place: string | null, readonly happened: string | null, readonly perpetratorType: string | null, readonly ongoing: string | null, readonly note: string | null, readonly createdAt: string }> | null, readonly diagnoses: ReadonlyArray<{ readonly id: string, readonly madeBy: string, readonly authorityLevel: string | null, readonly at: string, readonly conclusion: string | null, readonly rights: ReadonlyArray<{ readonly right: string, readonly status: string | null, readonly facts: string | null, readonly cause: string | null, readonly responsible: string | null }> | null }> | null } | null };

export type RecordRiskAssessmentMutationVariables = Exact<{
  input: RecordRiskAssessmentInput;
}>;


export type RecordRiskAssessmentMutation = { readonly recordRiskAssessment:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RiskAssessmentRecorded', readonly id: string, readonly safetyPlanDue: boolean, readonly acknowledgeBy: string | null }
   | null };

export type AcknowledgeRiskMutationVariables = Exact<{
  input: AcknowledgeRiskInput;
}>;


export type AcknowledgeRiskMutation = { readonly acknowledgeRisk:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RiskAcknowledged', readonly id: string }
   | null };

export type RecordProtectionConcernMutationVariables = Exact<{
  input: RecordProtectionConcernInput;
}>;


export type RecordProtectionConcernMutation = { readonly recordProtectionConcern:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ProtectionConcernRecorded', readonly id: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordRightsDiagnosisMutationVariables = Exact<{
  input: RecordRightsDiagnosisInput;
}>;


export type RecordRightsDiagnosisMutation = { readonly recordRightsDiagnosis:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RightsDiagnosisRecorded', readonly id: string }
   | null };

export type TrailPageQueryVariables = Exact<{
  caseFileId: string | number;
  before?: string | number | null | undefined;
  outcome?: string | null | undefined;
}>;


export type TrailPageQuery = { readonly trail: { readonly next: string | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly actorDiscipline: string | null, readonly act: string, readonly outcome: string, readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }> }> | null, readonly acceptedWarnings: ReadonlyArray<{ readonly reason: string | null, readonly ground: { readonly rule: string, readonly code: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }> } }> | null }> } };

export type CaseFrameQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseFrameQuery = { readonly caseFrame: { readonly id: string, readonly caseNo: string, readonly kind: string, readonly state: string, readonly priority: number, readonly officeId: string, readonly timeZone: string, readonly version: number, readonly child: { readonly id: string, readonly preferredName: string | null, readonly givenNames: string | null, readonly paternalSurname: string | null, readonly birthDate: string | null, readonly birthDatePrecision: string | null, readonly languages: unknown } | null, readonly team: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly discipline: string, readonly role: string, readonly acceptedAt: string | null }>, readonly stopOrders: ReadonlyArray<{ readonly id: string, readonly discipline: string, readonly reason: string | null, readonly placedBy: string, readonly placedAt: string }>, readonly nextDeadline: { readonly id: string, readonly rule: string, readonly subject: string, readonly kind: string, readonly triggerAt: string, readonly dueAt: string, readonly state: string, readonly responsible: string } | null } | null };

export type CaseFileSummaryQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseFileSummaryQuery = { readonly caseFile: { readonly id: string, readonly caseNo: string, readonly kind: string, readonly state: string, readonly priority: number, readonly riskLevel: number | null, readonly eligibility: ReadonlyArray<string>, readonly flags: ReadonlyArray<string> | null, readonly openedAt: string, readonly acceptedAt: string | null, readonly competentPpnna: string | null, readonly competentSince: string | null, readonly competentBasis: string | null, readonly ipIntent: string | null, readonly asylumShield: boolean | null, readonly holdReviewOn: string | null, readonly holdReason: string | null, readonly version: number, readonly child: { readonly id: string, readonly preferredName: string | null, readonly birthDate: string | null, readonly birthDatePrecision: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly languages: unknown, readonly mxAccompaniment: string | null, readonly intlSeparation: string | null } | null, readonly team: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly discipline: string, readonly role: string, readonly since: string, readonly acceptedAt: string | null }>, readonly stopOrders: ReadonlyArray<{ readonly id: string, readonly discipline: string, readonly reason: string | null, readonly placedBy: string, readonly placedAt: string, readonly liftedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly subject: string, readonly kind: string, readonly triggerAt: string, readonly dueAt: string, readonly state: string, readonly metAt: string | null, readonly responsible: string, readonly overrideReason: string | null }>, readonly consents: ReadonlyArray<{ readonly consentId: string, readonly scope: string, readonly granted: boolean, readonly type: string, readonly giver: string, readonly at: string, readonly expiresAt: string | null }>, readonly representations: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly status: string, readonly holder: string | null, readonly since: string, readonly until: string | null, readonly servedAt: string | null }>, readonly stateChanges: ReadonlyArray<{ readonly fromState: string, readonly toState: string, readonly reason: string | null, readonly at: string, readonly by: string }>, readonly links: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string | null, readonly reason: string }>, readonly alerts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly raisedAt: string, readonly rule: string | null, readonly subject: string | null, readonly standing: boolean, readonly seenBy: ReadonlyArray<string>, readonly seenByMe: boolean }> } | null };

export type CaseTeamQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseTeamQuery = { readonly caseFile: { readonly id: string, readonly state: string, readonly team: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly discipline: string, readonly role: string, readonly since: string, readonly acceptedAt: string | null }> } | null, readonly staff: ReadonlyArray<{ readonly id: string, readonly name: string, readonly discipline: string, readonly roles: ReadonlyArray<string>, readonly officeId: string }> };

export type CaseConsentsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseConsentsQuery = { readonly caseFile: { readonly id: string, readonly kind: string, readonly child: { readonly id: string, readonly preferredName: string | null, readonly birthDate: string | null, readonly languages: unknown } | null, readonly consents: ReadonlyArray<{ readonly consentId: string, readonly scope: string, readonly granted: boolean, readonly type: string, readonly giver: string, readonly at: string, readonly expiresAt: string | null, readonly recipient: string | null, readonly infoWithheld: string | null, readonly overrideApproved: boolean | null }>, readonly sharings: ReadonlyArray<{ readonly id: string, readonly scope: string, readonly recipient: string | null, readonly purpose: string | null, readonly content: string | null, readonly exception: string | null, readonly at: string }>, readonly pendingWithdrawals: ReadonlyArray<{ readonly consentId: string, readonly scope: string, readonly recipient: string | null }>, readonly dutyOverrides: ReadonlyArray<{ readonly id: string, readonly caseFileId: string, readonly scope: string, readonly recipient: string, readonly duty: string, readonly reason: string, readonly askedBy: string, readonly askedAt: string, readonly childToldAt: string | null, readonly childToldHow: string | null, readonly childSaid: string | null, readonly supervisor: { readonly by: string, readonly at: string, readonly agrees: boolean, readonly note: string } | null, readonly officer: { readonly by: string, readonly at: string, readonly agrees: boolean, readonly note: string } | null }> } | null };

export type CaseRepresentationsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseRepresentationsQuery = { readonly caseFile: { readonly id: string, readonly child: { readonly id: string, readonly preferredName: string | null } | null, readonly representations: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly status: string, readonly userId: string | null, readonly holder: string | null, readonly authority: string | null, readonly since: string, readonly until: string | null, readonly conflictOfInterest: string | null, readonly servedAt: string | null, readonly version: number }> } | null, readonly staff: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type CaseClosingQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseClosingQuery = { readonly caseFile: { readonly id: string, readonly state: string, readonly version: number, readonly child: { readonly id: string, readonly preferredName: string | null, readonly birthDate: string | null } | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly rule: string, readonly state: string, readonly dueAt: string }>, readonly stopOrders: ReadonlyArray<{ readonly id: string, readonly discipline: string, readonly liftedAt: string | null }>, readonly pendingWithdrawals: ReadonlyArray<{ readonly consentId: string, readonly scope: string, readonly recipient: string | null }>, readonly closure: { readonly id: string, readonly reason: string, readonly state: string, readonly goalMet: boolean, readonly rightsSummary: string | null, readonly childInformedOn: string | null, readonly childView: string | null, readonly requestedBy: string, readonly requestedById: string, readonly requestedAt: string, readonly returnReason: string | null } | null } | null };

export type CaseloadQueryVariables = Exact<{
  filter: CaseloadFilter;
  after?: string | null | undefined;
}>;


export type CaseloadQuery = { readonly caseload: { readonly total: number, readonly next: string | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly caseNo: string, readonly kind: string, readonly state: string, readonly priority: number, readonly openedAt: string, readonly childName: string | null, readonly childSurname: string | null, readonly birthDate: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly stopOrders: number, readonly lateDeadlines: number, readonly flags: ReadonlyArray<string> | null, readonly team: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly discipline: string, readonly role: string }>, readonly nextDeadline: { readonly id: string, readonly rule: string, readonly subject: string, readonly kind: string, readonly triggerAt: string, readonly dueAt: string, readonly state: string } | null }> } };

export type TodayQueryVariables = Exact<{
  scope: string;
}>;


export type TodayQuery = { readonly today: { readonly lateCount: number, readonly activeCount: number, readonly openCalls: number, readonly late: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string, readonly priority: number, readonly childName: string | null, readonly deadline: { readonly id: string, readonly rule: string, readonly subject: string, readonly kind: string, readonly dueAt: string, readonly state: string } }>, readonly next: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string, readonly priority: number, readonly childName: string | null, readonly deadline: { readonly id: string, readonly rule: string, readonly subject: string, readonly kind: string, readonly dueAt: string, readonly state: string } }>, readonly danger: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string, readonly priority: number, readonly childName: string | null, readonly birthDate: string | null, readonly flags: ReadonlyArray<string> | null, readonly stopOrders: number, readonly nextDeadline: { readonly id: string, readonly rule: string, readonly subject: string, readonly kind: string, readonly dueAt: string, readonly state: string } | null }>, readonly waiting: ReadonlyArray<{ readonly kind: string, readonly caseFileId: string, readonly caseNo: string, readonly childName: string | null, readonly since: string }>, readonly alerts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly raisedAt: string, readonly rule: string | null, readonly subject: string | null, readonly caseFileId: string, readonly caseNo: string, readonly priority: number, readonly childName: string | null }>, readonly likenesses: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly folio: string, readonly raisedAt: string, readonly officeName: string, readonly officePhone: string | null, readonly officeEmail: string | null, readonly childId: string, readonly childCode: string, readonly childName: string | null, readonly caseFileId: string | null, readonly caseNo: string | null }>, readonly calls: ReadonlyArray<{ readonly kind: string, readonly referralId: string, readonly referralNo: string, readonly since: string, readonly dueAt: string | null, readonly flags: ReadonlyArray<string> | null, readonly takenBy: string | null, readonly called: string | null }> } };

export type RefusedArmFragment = { readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type InvalidArmFragment = { readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type AssignToFileMutationVariables = Exact<{
  input: AssignToFileInput;
}>;


export type AssignToFileMutation = { readonly assignToFile:
    | { readonly __typename: 'AssignedToFile', readonly assignmentId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AcceptAssignmentMutationVariables = Exact<{
  input: AcceptAssignmentInput;
}>;


export type AcceptAssignmentMutation = { readonly acceptAssignment:
    | { readonly __typename: 'AssignmentAccepted', readonly acceptedAt: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { readonly endAssignment:
    | { readonly __typename: 'AssignmentEnded', readonly endedAt: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { readonly declareConflict:
    | { readonly __typename: 'ConflictDeclared', readonly at: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly recordConsent:
    | { readonly __typename: 'ConsentRecorded', readonly consentId: string, readonly toTell: ReadonlyArray<string> | null }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReviewConsentOverrideMutationVariables = Exact<{
  input: ReviewConsentOverrideInput;
}>;


export type ReviewConsentOverrideMutation = { readonly reviewConsentOverride:
    | { readonly __typename: 'ConsentOverrideReviewed', readonly approved: boolean }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordWithdrawalPassedOnMutationVariables = Exact<{
  input: RecordWithdrawalPassedOnInput;
}>;


export type RecordWithdrawalPassedOnMutation = { readonly recordWithdrawalPassedOn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'WithdrawalPassedOn', readonly toldAt: string }
   | null };

export type ShareInformationMutationVariables = Exact<{
  input: ShareInformationInput;
}>;


export type ShareInformationMutation = { readonly shareInformation:
    | { readonly __typename: 'InformationShared', readonly sharingId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DesignateRepresentativeMutationVariables = Exact<{
  input: DesignateRepresentativeInput;
}>;


export type DesignateRepresentativeMutation = { readonly designateRepresentative:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RepresentativeDesignated', readonly representationId: string }
   | null };

export type ChangeRepresentationMutationVariables = Exact<{
  input: ChangeRepresentationInput;
}>;


export type ChangeRepresentationMutation = { readonly changeRepresentation:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RepresentationChanged', readonly version: number }
   | null };

export type RecordRepresentationServedMutationVariables = Exact<{
  input: RecordRepresentationServedInput;
}>;


export type RecordRepresentationServedMutation = { readonly recordRepresentationServed:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RepresentationServed', readonly servedAt: string }
   | null };

export type PlaceStopOrderMutationVariables = Exact<{
  input: PlaceStopOrderInput;
}>;


export type PlaceStopOrderMutation = { readonly placeStopOrder:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'StopOrderPlaced', readonly stopOrderId: string, readonly placedAt: string }
   | null };

export type GiveStopReasonMutationVariables = Exact<{
  input: GiveStopReasonInput;
}>;


export type GiveStopReasonMutation = { readonly giveStopReason:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'StopReasonGiven', readonly at: string }
   | null };

export type LiftStopOrderMutationVariables = Exact<{
  input: LiftStopOrderInput;
}>;


export type LiftStopOrderMutation = { readonly liftStopOrder:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'StopOrderLifted', readonly liftedAt: string }
   | null };

export type AdvanceCaseMutationVariables = Exact<{
  input: AdvanceCaseInput;
}>;


export type AdvanceCaseMutation = { readonly advanceCase:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type PutOnHoldMutationVariables = Exact<{
  input: PutOnHoldInput;
}>;


export type PutOnHoldMutation = { readonly putOnHold:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { readonly resumeCase:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RequestClosureMutationVariables = Exact<{
  input: RequestClosureInput;
}>;


export type RequestClosureMutation = { readonly requestClosure:
    | { readonly __typename: 'ClosureRequested', readonly closureId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type CorrectClosureMutationVariables = Exact<{
  input: CorrectClosureInput;
}>;


export type CorrectClosureMutation = { readonly correctClosure:
    | { readonly __typename: 'ClosureCorrected', readonly closureId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ApproveClosureMutationVariables = Exact<{
  input: ApproveClosureInput;
}>;


export type ApproveClosureMutation = { readonly approveClosure:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReturnClosureMutationVariables = Exact<{
  input: ReturnClosureInput;
}>;


export type ReturnClosureMutation = { readonly returnClosure:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { readonly reopenCase:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordIpIntentMutationVariables = Exact<{
  input: RecordIpIntentInput;
}>;


export type RecordIpIntentMutation = { readonly recordIpIntent:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'IpIntentRecorded', readonly ipIntent: string | null, readonly asylumShield: boolean | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordCompetenceMutationVariables = Exact<{
  input: RecordCompetenceInput;
}>;


export type RecordCompetenceMutation = { readonly recordCompetence:
    | { readonly __typename: 'CaseFileChanged', readonly state: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SettleDeadlineMutationVariables = Exact<{
  input: SettleDeadlineInput;
}>;


export type SettleDeadlineMutation = { readonly settleDeadline:
    | { readonly __typename: 'DeadlineSettled', readonly state: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert:
    | { readonly __typename: 'AlertAcknowledged', readonly alertId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type TakeEmergencyMutationVariables = Exact<{
  input: TakeEmergencyInput;
}>;


export type TakeEmergencyMutation = { readonly takeEmergency:
    | { readonly __typename: 'EmergencyTaken', readonly takenBy: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ConcernsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConcernsQuery = { readonly concerns: ReadonlyArray<{ readonly id: string, readonly workshop: string, readonly heldOn: string, readonly childCalled: string | null, readonly ageBand: string, readonly state: string, readonly outcome: string | null, readonly note: string | null, readonly contactName: string | null, readonly raisedBy: string, readonly raisedAt: string, readonly settledBy: string | null }>, readonly staff: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly officeId: string }> };

export type RaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseConcernMutation = { readonly raiseConcern:
    | { readonly __typename: 'ConcernRaised', readonly concernId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SettleConcernMutationVariables = Exact<{
  input: SettleConcernInput;
}>;


export type SettleConcernMutation = { readonly settleConcern:
    | { readonly __typename: 'ConcernSettled', readonly concernId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DutyFieldsFragment = { readonly id: string, readonly caseFileId: string, readonly scope: string, readonly recipient: string, readonly duty: string, readonly reason: string, readonly askedBy: string, readonly askedAt: string, readonly childToldAt: string | null, readonly childToldHow: string | null, readonly childSaid: string | null, readonly supervisor: { readonly by: string, readonly at: string, readonly agrees: boolean, readonly note: string } | null, readonly officer: { readonly by: string, readonly at: string, readonly agrees: boolean, readonly note: string } | null };

export type DutyOverridesWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyOverridesWaitingQuery = { readonly dutyOverridesWaiting: ReadonlyArray<{ readonly id: string, readonly caseFileId: string, readonly scope: string, readonly recipient: string, readonly duty: string, readonly reason: string, readonly askedBy: string, readonly askedAt: string, readonly childToldAt: string | null, readonly childToldHow: string | null, readonly childSaid: string | null, readonly supervisor: { readonly by: string, readonly at: string, readonly agrees: boolean, readonly note: string } | null, readonly officer: { readonly by: string, readonly at: string, readonly agrees: boolean, readonly note: string } | null }> };

export type AskDutyOverrideMutationVariables = Exact<{
  input: AskDutyOverrideInput;
}>;


export type AskDutyOverrideMutation = { readonly askDutyOverride:
    | { readonly __typename: 'DutyOverrideSaved', readonly overrideId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AnswerDutyOverrideMutationVariables = Exact<{
  input: AnswerDutyOverrideInput;
}>;


export type AnswerDutyOverrideMutation = { readonly answerDutyOverride:
    | { readonly __typename: 'DutyOverrideSaved', readonly overrideId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordChildToldOfDutyMutationVariables = Exact<{
  input: RecordChildToldOfDutyInput;
}>;


export type RecordChildToldOfDutyMutation = { readonly recordChildToldOfDuty:
    | { readonly __typename: 'DutyOverrideSaved', readonly overrideId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type TriageListQueryVariables = Exact<{
  search?: string | null | undefined;
  state?: string | null | undefined;
  priority?: number | null | undefined;
  after?: number | null | undefined;
}>;


export type TriageListQuery = { readonly triageList: { readonly total: number, readonly open: number, readonly next: number | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly referralNo: string, readonly receivedAt: string, readonly channel: string, readonly sourceType: string, readonly priority: number, readonly state: string, readonly personNames: ReadonlyArray<string> | null, readonly personCount: number, readonly ratifyBy: string | null, readonly takenByName: string | null }> } };

export type ReferralPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralPageQuery = { readonly referral: { readonly id: string, readonly referralNo: string, readonly receivedAt: string, readonly channel: string, readonly sourceType: string, readonly sourceName: string | null, readonly sourcePhone: string | null, readonly sourceEmail: string | null, readonly safeContact: string | null, readonly callBack: string | null, readonly adultPhone: boolean | null, readonly adultPhoneOkByChild: boolean | null, readonly officeRegion: string, readonly locationCode: string | null, readonly locationText: string | null, readonly locationRestricted: boolean, readonly authorityPresent: boolean | null, readonly summary: string | null, readonly childWords: string | null, readonly priority: number, readonly state: string, readonly decisionReason: string | null, readonly referredTo: string | null, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly ratifyBy: string | null, readonly ratifiedAt: string | null, readonly takenByName: string | null, readonly version: number, readonly emergencyFlags: ReadonlyArray<{ readonly flag: string, readonly answer: string | null }> | null, readonly persons: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly motherName: string | null, readonly age: number | null, readonly sex: string | null, readonly nationality: string | null, readonly language: string | null, readonly isChild: boolean, readonly relation: string | null, readonly documentNumber: string | null, readonly authoritySays: string | null, readonly withAdult: boolean | null, readonly childId: string | null, readonly verdicts: ReadonlyArray<{ readonly otherChildId: string, readonly verdict: string, readonly reason: string | null, readonly byName: string | null, readonly at: string }> | null }> | null, readonly eligibility: { readonly categories: ReadonlyArray<string>, readonly ageOk: boolean, readonly notes: string | null, readonly result: string, readonly onwardService: string | null, readonly byName: string | null, readonly at: string } | null, readonly conflictCheck: { readonly adverseParties: string | null, readonly found: string, readonly decision: string | null, readonly reason: string | null, readonly byName: string | null, readonly decidedByName: string | null } | null, readonly files: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string | null }> | null } | null };

export type LeadSocialWorkersQueryVariables = Exact<{
  officeId: string | number;
}>;


export type LeadSocialWorkersQuery = { readonly staff: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RecordReferralMutationVariables = Exact<{
  input: RecordReferralInput;
}>;


export type RecordReferralMutation = { readonly recordReferral:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReferralRecorded', readonly referralId: string, readonly referralNo: string, readonly priority: number, readonly paged: boolean, readonly version: number }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AmendReferralMutationVariables = Exact<{
  input: AmendReferralInput;
}>;


export type AmendReferralMutation = { readonly amendReferral:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReferralRecorded', readonly referralId: string, readonly referralNo: string, readonly priority: number, readonly paged: boolean, readonly version: number }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ScreenEligibilityMutationVariables = Exact<{
  input: ScreenEligibilityInput;
}>;


export type ScreenEligibilityMutation = { readonly screenEligibility:
    | { readonly __typename: 'EligibilityScreened', readonly result: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordConflictCheckMutationVariables = Exact<{
  input: RecordConflictCheckInput;
}>;


export type RecordConflictCheckMutation = { readonly recordConflictCheck:
    | { readonly __typename: 'ConflictChecked', readonly standing: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DecideConflictCheckMutationVariables = Exact<{
  input: DecideConflictCheckInput;
}>;


export type DecideConflictCheckMutation = { readonly decideConflictCheck:
    | { readonly __typename: 'ConflictChecked', readonly standing: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordDuplicateVerdictMutationVariables = Exact<{
  input: RecordDuplicateVerdictInput;
}>;


export type RecordDuplicateVerdictMutation = { readonly recordDuplicateVerdict:
    | { readonly __typename: 'DuplicateVerdictRecorded', readonly verdict: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type TriageReferralMutationVariables = Exact<{
  input: TriageReferralInput;
}>;


export type TriageReferralMutation = { readonly triageReferral:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReferralSettled', readonly state: string, readonly files: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string | null }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RatifyReferralMutationVariables = Exact<{
  input: RatifyReferralInput;
}>;


export type RatifyReferralMutation = { readonly ratifyReferral:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReferralRatified', readonly referralId: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DuplicateVerdictsQueryVariables = Exact<{
  childId: string | number;
}>;


export type DuplicateVerdictsQuery = { readonly duplicateVerdicts: ReadonlyArray<{ readonly otherChildId: string, readonly verdict: string, readonly reason: string | null, readonly byName: string | null, readonly at: string }> };

export type MergeChildrenMutationVariables = Exact<{
  input: MergeChildrenInput;
}>;


export type MergeChildrenMutation = { readonly mergeChildren:
    | { readonly __typename: 'ChildrenMerged', readonly childId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type IdentifyChildMutationVariables = Exact<{
  input: IdentifyChildInput;
}>;


export type IdentifyChildMutation = { readonly identifyChild:
    | { readonly __typename: 'ChildIdentified', readonly caseFileId: string, readonly caseNo: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DeterminationPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type DeterminationPageQuery = { readonly determinationPage: { readonly caseFileId: string, readonly childName: string | null, readonly bidState: string | null, readonly competentAuthority: string | null, readonly languages: ReadonlyArray<string> | null, readonly siblingsTogether: number | null, readonly mayTransmit: boolean, readonly mayRegister: boolean, readonly mayRecord: boolean, readonly mayChallenge: boolean, readonly mayDecideChallenge: boolean, readonly recommendation: { readonly id: string, readonly number: number, readonly kind: string, readonly authorityLevel: string, readonly track: string, readonly state: string, readonly outcome: string | null, readonly decision: string | null, readonly destinationCountry: string | null, readonly conditions: string | null, readonly followUp: string | null, readonly reviewOn: string | null, readonly viewWeight: string | null, readonly viewFollowed: string | null, readonly viewReason: string | null, readonly siblingsReason: string | null, readonly competentAuthority: string | null, readonly signatoryAuthority: string | null, readonly signedOn: string | null, readonly divergent: boolean, readonly decidedAt: string, readonly ratifyBy: string | null, readonly transmittedAt: string | null, readonly notifiedChildAt: string | null, readonly notifiedChildLanguage: string | null, readonly notifiedRepresentativeAt: string | null, readonly inForceFrom: string | null, readonly validUntil: string | null, readonly challengeWindowEnds: string | null, readonly suspensionReason: string | null, readonly significantChange: string | null, readonly significantChangeAt: string | null, readonly version: number, readonly reasons: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly votes: ReadonlyArray<{ readonly name: string, readonly discipline: string, readonly recused: boolean, readonly vote: string | null, readonly dissent: string | null }>, readonly bars: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null, readonly official: { readonly id: string, readonly number: number, readonly kind: string, readonly authorityLevel: string, readonly track: string, readonly state: string, readonly outcome: string | null, readonly decision: string | null, readonly destinationCountry: string | null, readonly conditions: string | null, readonly followUp: string | null, readonly reviewOn: string | null, readonly viewWeight: string | null, readonly viewFollowed: string | null, readonly viewReason: string | null, readonly siblingsReason: string | null, readonly competentAuthority: string | null, readonly signatoryAuthority: string | null, readonly signedOn: string | null, readonly divergent: boolean, readonly decidedAt: string, readonly ratifyBy: string | null, readonly transmittedAt: string | null, readonly notifiedChildAt: string | null, readonly notifiedChildLanguage: string | null, readonly notifiedRepresentativeAt: string | null, readonly inForceFrom: string | null, readonly validUntil: string | null, readonly challengeWindowEnds: string | null, readonly suspensionReason: string | null, readonly significantChange: string | null, readonly significantChangeAt: string | null, readonly version: number, readonly reasons: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly votes: ReadonlyArray<{ readonly name: string, readonly discipline: string, readonly recused: boolean, readonly vote: string | null, readonly dissent: string | null }>, readonly bars: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null, readonly earlier: ReadonlyArray<{ readonly id: string, readonly number: number, readonly authorityLevel: string, readonly state: string, readonly outcome: string | null, readonly decision: string | null, readonly decidedAt: string }>, readonly challenges: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly requestedBy: string | null, readonly grounds: ReadonlyArray<string> | null, readonly words: string | null, readonly filedAt: string, readonly result: string | null, readonly resultReasons: string | null, readonly decidedAt: string | null }>, readonly silence: { readonly level: string, readonly since: string, readonly amberOn: string, readonly redOn: string, readonly actions: ReadonlyArray<string> } | null, readonly deciders: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly discipline: string }> } | null, readonly documentsOfFile: { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly voidedAt: string | null }> } | null };

export type AuthorityPackageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type AuthorityPackageQuery = { readonly authorityPackage: { readonly id: string, readonly sent: boolean, readonly at: string | null, readonly recipient: string | null, readonly receipt: string | null, readonly receivedAt: string | null, readonly legalBasis: string | null, readonly by: string | null, readonly whitelist: ReadonlyArray<string>, readonly accompaniment: string | null, readonly protectionSigns: boolean | null, readonly partsKept: number | null, readonly requestedMeasures: ReadonlyArray<string> | null, readonly identity: { readonly names: string | null, readonly childCode: string | null, readonly caseNo: string | null, readonly birthDate: string | null, readonly sex: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null }, readonly location: { readonly kind: string | null, readonly state: string | null, readonly municipality: string | null, readonly facility: string | null } | null, readonly persons: ReadonlyArray<{ readonly mark: string, readonly relation: string | null, readonly name: string | null, readonly verified: boolean | null }>, readonly representatives: ReadonlyArray<{ readonly kind: string | null, readonly status: string | null }>, readonly options: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly destinationCountry: string | null, readonly recommended: boolean | null, readonly excluded: boolean | null }>, readonly statements: ReadonlyArray<{ readonly place: string, readonly topic: string, readonly optionId: string | null, readonly factor: string | null, readonly effect: string | null, readonly weight: string | null, readonly text: string | null, readonly translation: string | null, readonly answer: unknown, readonly withheld: boolean, readonly notes: ReadonlyArray<number> | null }>, readonly notes: ReadonlyArray<{ readonly number: number, readonly origin: string | null, readonly kind: string | null, readonly section: string | null, readonly discipline: string | null, readonly date: string | null, readonly reliability: string | null }>, readonly decision: { readonly outcome: string | null, readonly decision: string | null, readonly destinationCountry: string | null, readonly conditions: string | null, readonly followUp: string | null, readonly reviewOn: string | null, readonly reasons: ReadonlyArray<{ readonly heading: string, readonly text: string | null }> | null }, readonly counsel: ReadonlyArray<{ readonly name: string | null, readonly email: string | null }> } | null };

export type DeterminationBodyFragment = { readonly id: string, readonly number: number, readonly kind: string, readonly authorityLevel: string, readonly track: string, readonly state: string, readonly outcome: string | null, readonly decision: string | null, readonly destinationCountry: string | null, readonly conditions: string | null, readonly followUp: string | null, readonly reviewOn: string | null, readonly viewWeight: string | null, readonly viewFollowed: string | null, readonly viewReason: string | null, readonly siblingsReason: string | null, readonly competentAuthority: string | null, readonly signatoryAuthority: string | null, readonly signedOn: string | null, readonly divergent: boolean, readonly decidedAt: string, readonly ratifyBy: string | null, readonly transmittedAt: string | null, readonly notifiedChildAt: string | null, readonly notifiedChildLanguage: string | null, readonly notifiedRepresentativeAt: string | null, readonly inForceFrom: string | null, readonly validUntil: string | null, readonly challengeWindowEnds: string | null, readonly suspensionReason: string | null, readonly significantChange: string | null, readonly significantChangeAt: string | null, readonly version: number, readonly reasons: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly votes: ReadonlyArray<{ readonly name: string, readonly discipline: string, readonly recused: boolean, readonly vote: string | null, readonly dissent: string | null }>, readonly bars: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type DeterminationArmFragment = { readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> };

export type TransmitPackageMutationVariables = Exact<{
  input: TransmitPackageInput;
}>;


export type TransmitPackageMutation = { readonly transmitPackage:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RegisterOfficialDeterminationMutationVariables = Exact<{
  input: RegisterOfficialDeterminationInput;
}>;


export type RegisterOfficialDeterminationMutation = { readonly registerOfficialDetermination:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type NotifyChildOfDeterminationMutationVariables = Exact<{
  input: NotifyInput;
}>;


export type NotifyChildOfDeterminationMutation = { readonly notifyChildOfDetermination:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type NotifyRepresentativeOfDeterminationMutationVariables = Exact<{
  input: NotifyInput;
}>;


export type NotifyRepresentativeOfDeterminationMutation = { readonly notifyRepresentativeOfDetermination:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type BringDeterminationIntoForceMutationVariables = Exact<{
  input: DeterminationStepInput;
}>;


export type BringDeterminationIntoForceMutation = { readonly bringDeterminationIntoForce:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SuspendDeterminationMutationVariables = Exact<{
  input: DeterminationStepInput;
}>;


export type SuspendDeterminationMutation = { readonly suspendDetermination:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type LiftDeterminationSuspensionMutationVariables = Exact<{
  input: DeterminationStepInput;
}>;


export type LiftDeterminationSuspensionMutation = { readonly liftDeterminationSuspension:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordSignificantChangeMutationVariables = Exact<{
  input: RecordSignificantChangeInput;
}>;


export type RecordSignificantChangeMutation = { readonly recordSignificantChange:
    | { readonly __typename: 'DeterminationChanged', readonly id: string, readonly state: string, readonly version: number, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type FileChallengeMutationVariables = Exact<{
  input: FileChallengeInput;
}>;


export type FileChallengeMutation = { readonly fileChallenge:
    | { readonly __typename: 'ChallengeFiled', readonly id: string, readonly holdsExecution: boolean }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DecideChallengeMutationVariables = Exact<{
  input: DecideChallengeInput;
}>;


export type DecideChallengeMutation = { readonly decideChallenge:
    | { readonly __typename: 'ChallengeDecided', readonly id: string, readonly effect: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type OptionsPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type OptionsPageQuery = { readonly optionsPage: { readonly caseFileId: string, readonly childName: string | null, readonly mayEdit: boolean, readonly mayClear: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: string | null, readonly origin: string | null, readonly title: string | null, readonly obtainedOn: string | null, readonly reliability: string | null }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly at: string | null }>, readonly carers: ReadonlyArray<{ readonly personId: string, readonly name: string | null, readonly relation: string | null }>, readonly analysis: { readonly id: string, readonly state: string, readonly question: string | null, readonly track: string, readonly criterion: string | null, readonly criterionReason: string | null, readonly required: boolean, readonly kind: string | null, readonly triggers: ReadonlyArray<string>, readonly recommendedOptionId: string | null, readonly reasoning: string | null, readonly hearingId: string | null, readonly noRepresentativeReason: string | null, readonly returnNote: string | null, readonly author: string | null, readonly clearedBy: string | null, readonly version: number, readonly options: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly destinationCountry: string | null, readonly description: string | null, readonly feasibility: string | null, readonly legalBasis: string | null, readonly mitigation: string | null, readonly followUp: string | null, readonly childView: string | null, readonly splitsSiblings: boolean | null, readonly siblingsReason: string | null, readonly leavesState: boolean | null, readonly againstWill: boolean | null, readonly horizon: string | null, readonly carerPersonId: string | null, readonly residentialDays: number | null, readonly excluded: boolean | null, readonly exclusionReason: string | null, readonly triggers: ReadonlyArray<string> | null, readonly version: number, readonly findings: ReadonlyArray<{ readonly factor: string, readonly effect: string | null, readonly weight: string | null, readonly text: string | null, readonly sources: ReadonlyArray<string> | null, readonly author: string | null, readonly version: number }> }> } | null } | null };

export type BidReportQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type BidReportQuery = { readonly bidReport: { readonly id: string, readonly at: string, readonly given: boolean, readonly number: number | null, readonly question: string | null, readonly kind: string | null, readonly track: string | null, readonly triggers: ReadonlyArray<string> | null, readonly priority: number | null, readonly author: string | null, readonly clearedBy: string | null, readonly clearedAt: string | null, readonly childCode: string | null, readonly age: number | null, readonly nationalities: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null, readonly accompaniment: string | null, readonly siblings: ReadonlyArray<string> | null, readonly protectionSigns: boolean | null, readonly partsKept: number | null, readonly overviewNotes: ReadonlyArray<number> | null, readonly whitelist: ReadonlyArray<string>, readonly determination: { readonly id: string, readonly number: number, readonly kind: string, readonly authorityLevel: string, readonly track: string, readonly state: string, readonly outcome: string | null, readonly decision: string | null, readonly destinationCountry: string | null, readonly conditions: string | null, readonly followUp: string | null, readonly reviewOn: string | null, readonly viewWeight: string | null, readonly viewFollowed: string | null, readonly viewReason: string | null, readonly siblingsReason: string | null, readonly competentAuthority: string | null, readonly signatoryAuthority: string | null, readonly signedOn: string | null, readonly divergent: boolean, readonly decidedAt: string, readonly ratifyBy: string | null, readonly transmittedAt: string | null, readonly notifiedChildAt: string | null, readonly notifiedChildLanguage: string | null, readonly notifiedRepresentativeAt: string | null, readonly inForceFrom: string | null, readonly validUntil: string | null, readonly challengeWindowEnds: string | null, readonly suspensionReason: string | null, readonly significantChange: string | null, readonly significantChangeAt: string | null, readonly version: number, readonly reasons: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly votes: ReadonlyArray<{ readonly name: string, readonly discipline: string, readonly recused: boolean, readonly vote: string | null, readonly dissent: string | null }>, readonly bars: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null, readonly persons: ReadonlyArray<{ readonly mark: string, readonly relation: string | null, readonly verified: boolean | null }> | null, readonly representatives: ReadonlyArray<{ readonly kind: string | null, readonly status: string | null }> | null, readonly options: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly destinationCountry: string | null, readonly recommended: boolean | null, readonly excluded: boolean | null }>, readonly statements: ReadonlyArray<{ readonly place: string, readonly topic: string, readonly optionId: string | null, readonly factor: string | null, readonly effect: string | null, readonly weight: string | null, readonly text: string | null, readonly translation: string | null, readonly answer: unknown, readonly withheld: boolean, readonly notes: ReadonlyArray<number> | null }>, readonly notes: ReadonlyArray<{ readonly number: number, readonly origin: string | null, readonly kind: string | null, readonly section: string | null, readonly discipline: string | null, readonly date: string | null, readonly reliability: string | null }> } | null };

export type ReportBodyFragment = { readonly id: string, readonly at: string, readonly given: boolean, readonly number: number | null, readonly question: string | null, readonly kind: string | null, readonly track: string | null, readonly triggers: ReadonlyArray<string> | null, readonly priority: number | null, readonly author: string | null, readonly clearedBy: string | null, readonly clearedAt: string | null, readonly childCode: string | null, readonly age: number | null, readonly nationalities: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null, readonly accompaniment: string | null, readonly siblings: ReadonlyArray<string> | null, readonly protectionSigns: boolean | null, readonly partsKept: number | null, readonly overviewNotes: ReadonlyArray<number> | null, readonly whitelist: ReadonlyArray<string>, readonly persons: ReadonlyArray<{ readonly mark: string, readonly relation: string | null, readonly verified: boolean | null }> | null, readonly representatives: ReadonlyArray<{ readonly kind: string | null, readonly status: string | null }> | null, readonly options: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly destinationCountry: string | null, readonly recommended: boolean | null, readonly excluded: boolean | null }>, readonly statements: ReadonlyArray<{ readonly place: string, readonly topic: string, readonly optionId: string | null, readonly factor: string | null, readonly effect: string | null, readonly weight: string | null, readonly text: string | null, readonly translation: string | null, readonly answer: unknown, readonly withheld: boolean, readonly notes: ReadonlyArray<number> | null }>, readonly notes: ReadonlyArray<{ readonly number: number, readonly origin: string | null, readonly kind: string | null, readonly section: string | null, readonly discipline: string | null, readonly date: string | null, readonly reliability: string | null }> };

export type OptionsArmFragment = { readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null };

export type StartOptionsAnalysisMutationVariables = Exact<{
  input: StartOptionsAnalysisInput;
}>;


export type StartOptionsAnalysisMutation = { readonly startOptionsAnalysis:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OptionsChanged', readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SaveOptionMutationVariables = Exact<{
  input: SaveOptionInput;
}>;


export type SaveOptionMutation = { readonly saveOption:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OptionsChanged', readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SaveFindingMutationVariables = Exact<{
  input: SaveFindingInput;
}>;


export type SaveFindingMutation = { readonly saveFinding:
    | { readonly __typename: 'FindingConflict', readonly at: string, readonly theirs: { readonly factor: string, readonly effect: string | null, readonly weight: string | null, readonly text: string | null, readonly sources: ReadonlyArray<string> | null, readonly author: string | null, readonly version: number } }
    | { readonly __typename: 'FindingSaved', readonly version: number, readonly findingVersion: number, readonly at: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecommendOptionMutationVariables = Exact<{
  input: RecommendOptionInput;
}>;


export type RecommendOptionMutation = { readonly recommendOption:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OptionsChanged', readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SubmitBidReportMutationVariables = Exact<{
  input: BidReportInput;
}>;


export type SubmitBidReportMutation = { readonly submitBidReport:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OptionsChanged', readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReturnBidReportMutationVariables = Exact<{
  input: BidReportInput;
}>;


export type ReturnBidReportMutation = { readonly returnBidReport:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OptionsChanged', readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ClearBidReportMutationVariables = Exact<{
  input: BidReportInput;
}>;


export type ClearBidReportMutation = { readonly clearBidReport:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'OptionsChanged', readonly analysisId: string, readonly state: string, readonly version: number, readonly optionId: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SessionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsPageQuery = { readonly sessionsPage: { readonly mayConvene: boolean, readonly sessions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldAt: string, readonly mode: string, readonly state: string, readonly cases: number, readonly toDo: number }>, readonly waiting: ReadonlyArray<{ readonly caseFileId: string, readonly kind: string | null, readonly track: string, readonly since: string, readonly ratifies: boolean, readonly ratifyBy: string | null, readonly childCode: string | null }>, readonly panels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly discipline: string, readonly organisation: string, readonly specialist: boolean, readonly voting: boolean, readonly undertakingValidTo: string | null }> }>, readonly candidates: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly discipline: string, readonly organisation: string, readonly specialist: boolean, readonly voting: boolean, readonly undertakingValidTo: string | null }> } };

export type SessionPageQueryVariables = Exact<{
  sessionId: string | number;
}>;


export type SessionPageQuery = { readonly sessionPage: { readonly id: string, readonly number: number, readonly heldAt: string, readonly mode: string, readonly chair: string, readonly secretary: string, readonly state: string, readonly mayKeep: boolean, readonly items: ReadonlyArray<{ readonly id: string, readonly caseFileId: string, readonly position: number, readonly track: string, readonly ratifies: boolean, readonly state: string, readonly version: number, readonly count: unknown, readonly deferWhat: string | null, readonly deferWho: string | null, readonly deferBy: string | null, readonly quorum: { readonly people: number, readonly disciplines: number, readonly specialists: number, readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }, readonly seats: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly discipline: string, readonly specialist: boolean, readonly voting: boolean, readonly mine: boolean, readonly undertakingSignedAt: string | null, readonly conflict: string | null, readonly conflictKind: string | null, readonly recusedAt: string | null, readonly vote: string | null, readonly optionId: string | null, readonly reason: string | null, readonly dissent: string | null, readonly signedAt: string | null, readonly version: number }>, readonly minutes: ReadonlyArray<{ readonly at: string, readonly body: string | null }>, readonly packet: { readonly id: string, readonly at: string, readonly given: boolean, readonly number: number | null, readonly question: string | null, readonly kind: string | null, readonly track: string | null, readonly triggers: ReadonlyArray<string> | null, readonly priority: number | null, readonly author: string | null, readonly clearedBy: string | null, readonly clearedAt: string | null, readonly childCode: string | null, readonly age: number | null, readonly nationalities: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null, readonly accompaniment: string | null, readonly siblings: ReadonlyArray<string> | null, readonly protectionSigns: boolean | null, readonly partsKept: number | null, readonly overviewNotes: ReadonlyArray<number> | null, readonly whitelist: ReadonlyArray<string>, readonly persons: ReadonlyArray<{ readonly mark: string, readonly relation: string | null, readonly verified: boolean | null }> | null, readonly representatives: ReadonlyArray<{ readonly kind: string | null, readonly status: string | null }> | null, readonly options: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly destinationCountry: string | null, readonly recommended: boolean | null, readonly excluded: boolean | null }>, readonly statements: ReadonlyArray<{ readonly place: string, readonly topic: string, readonly optionId: string | null, readonly factor: string | null, readonly effect: string | null, readonly weight: string | null, readonly text: string | null, readonly translation: string | null, readonly answer: unknown, readonly withheld: boolean, readonly notes: ReadonlyArray<number> | null }>, readonly notes: ReadonlyArray<{ readonly number: number, readonly origin: string | null, readonly kind: string | null, readonly section: string | null, readonly discipline: string | null, readonly date: string | null, readonly reliability: string | null }> } | null }> } | null };

export type SessionArmFragment = { readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null };

export type CreatePanelMutationVariables = Exact<{
  input: CreatePanelInput;
}>;


export type CreatePanelMutation = { readonly createPanel:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type ConvenePanelSessionMutationVariables = Exact<{
  input: ConvenePanelSessionInput;
}>;


export type ConvenePanelSessionMutation = { readonly convenePanelSession:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type SchedulePanelCaseMutationVariables = Exact<{
  input: ScheduleCaseInput;
}>;


export type SchedulePanelCaseMutation = { readonly schedulePanelCase:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type SignUndertakingMutationVariables = Exact<{
  input: SessionItemInput;
}>;


export type SignUndertakingMutation = { readonly signUndertaking:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type DeclarePanelConflictMutationVariables = Exact<{
  input: DeclarePanelConflictInput;
}>;


export type DeclarePanelConflictMutation = { readonly declarePanelConflict:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type OpenPanelCaseMutationVariables = Exact<{
  input: SessionItemInput;
}>;


export type OpenPanelCaseMutation = { readonly openPanelCase:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { readonly castVote:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type ClosePanelVoteMutationVariables = Exact<{
  input: SessionItemInput;
}>;


export type ClosePanelVoteMutation = { readonly closePanelVote:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type AddMinuteMutationVariables = Exact<{
  input: AddMinuteInput;
}>;


export type AddMinuteMutation = { readonly addMinute:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type DeferPanelCaseMutationVariables = Exact<{
  input: DeferCaseInput;
}>;


export type DeferPanelCaseMutation = { readonly deferPanelCase:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { readonly recordDecision:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SessionChanged', readonly id: string, readonly state: string, readonly version: number, readonly determinationId: string | null }
   | null };

export type PlanPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type PlanPageQuery = { readonly planPage: { readonly caseFileId: string, readonly childName: string | null, readonly today: string, readonly mayEdit: boolean, readonly mayIssue: boolean, readonly rights: ReadonlyArray<{ readonly right: string, readonly status: string | null, readonly facts: string | null }>, readonly drivers: ReadonlyArray<{ readonly userId: string, readonly name: string }>, readonly papers: ReadonlyArray<{ readonly id: string, readonly title: string | null }>, readonly plan: { readonly id: string, readonly number: number, readonly state: string, readonly issuedBy: string | null, readonly issuedAt: string | null, readonly migrationMeasure: string | null, readonly sentInmAt: string | null, readonly nextReview: string | null, readonly childCopyGivenAt: string | null, readonly childCopyFormat: string | null, readonly version: number, readonly actions: ReadonlyArray<{ readonly id: string, readonly right: string | null, readonly legalBasis: string | null, readonly measureType: string, readonly measure: string | null, readonly measureText: string | null, readonly institution: string, readonly person: string, readonly driver: string | null, readonly mine: boolean, readonly startOn: string, readonly dueOn: string, readonly state: string, readonly obstacle: string | null, readonly escalationLevel: string | null, readonly executedAt: string | null, readonly verifiedBy: string | null, readonly verifiedAt: string | null, readonly childSatisfaction: number | null, readonly version: number, readonly events: ReadonlyArray<{ readonly at: string, readonly fromState: string, readonly toState: string, readonly note: string | null, readonly by: string | null }> }> } | null } | null };

export type PlanArmFragment = { readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null };

export type DraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type DraftPlanMutation = { readonly draftPlan:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AddPlanActionMutationVariables = Exact<{
  input: AddPlanActionInput;
}>;


export type AddPlanActionMutation = { readonly addPlanAction:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type IssuePlanMutationVariables = Exact<{
  input: IssuePlanInput;
}>;


export type IssuePlanMutation = { readonly issuePlan:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AdvancePlanActionMutationVariables = Exact<{
  input: AdvancePlanActionInput;
}>;


export type AdvancePlanActionMutation = { readonly advancePlanAction:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type GiveChildCopyOfPlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type GiveChildCopyOfPlanMutation = { readonly giveChildCopyOfPlan:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SendPlanToMigrationAuthorityMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type SendPlanToMigrationAuthorityMutation = { readonly sendPlanToMigrationAuthority:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type CallPlanPartlyMetMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type CallPlanPartlyMetMutation = { readonly callPlanPartlyMet:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type FulfilPlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type FulfilPlanMutation = { readonly fulfilPlan:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlanChanged', readonly planId: string, readonly state: string, readonly version: number, readonly actionId: string | null, readonly actionState: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DocumentsOfFileQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type DocumentsOfFileQuery = { readonly documentsOfFile: { readonly caseFileId: string, readonly mayAttach: boolean, readonly sensitivities: ReadonlyArray<string>, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: string | null, readonly title: string | null, readonly date: string | null, readonly receivedFrom: string | null, readonly language: string | null, readonly sensitivity: string, readonly mediaType: string, readonly sizeBytes: number, readonly attachedBy: string | null, readonly attachedAt: string, readonly voidedAt: string | null, readonly voidReason: string | null }> } | null };

export type AttachDocumentMutationVariables = Exact<{
  input: AttachDocumentInput;
}>;


export type AttachDocumentMutation = { readonly attachDocument:
    | { readonly __typename: 'DocumentAttached', readonly document: { readonly id: string, readonly kind: string | null, readonly title: string | null, readonly date: string | null, readonly receivedFrom: string | null } }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type VoidDocumentMutationVariables = Exact<{
  input: VoidDocumentInput;
}>;


export type VoidDocumentMutation = { readonly voidDocument:
    | { readonly __typename: 'DocumentVoided', readonly document: { readonly id: string, readonly voidedAt: string | null } }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type SiblingFilesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type SiblingFilesQuery = { readonly encountersOfFile: { readonly caseFileId: string, readonly siblingFiles: ReadonlyArray<{ readonly caseFileId: string, readonly caseNo: string, readonly name: string | null }> } | null };

export type RecordDetentionMutationVariables = Exact<{
  input: RecordDetentionInput;
}>;


export type RecordDetentionMutation = { readonly recordDetention:
    | { readonly __typename: 'DetentionRecorded', readonly detentionId: string, readonly occurrenceId: string, readonly tasks: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type CloseDetentionMutationVariables = Exact<{
  input: CloseDetentionInput;
}>;


export type CloseDetentionMutation = { readonly closeDetention:
    | { readonly __typename: 'DetentionClosed', readonly detentionId: string, readonly hours: number, readonly recordIrregularReturn: boolean }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordAuthorityContactMutationVariables = Exact<{
  input: RecordAuthorityContactInput;
}>;


export type RecordAuthorityContactMutation = { readonly recordAuthorityContact:
    | { readonly __typename: 'AuthorityContactRecorded', readonly contactId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordAgeLabelMutationVariables = Exact<{
  input: RecordAgeLabelInput;
}>;


export type RecordAgeLabelMutation = { readonly recordAgeLabel:
    | { readonly __typename: 'AgeLabelRecorded', readonly ageLabelId: string, readonly ageStatus: string | null }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordIrregularReturnMutationVariables = Exact<{
  input: RecordIrregularReturnInput;
}>;


export type RecordIrregularReturnMutation = { readonly recordIrregularReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'IrregularReturnRecorded', readonly irregularReturnId: string, readonly failedGuards: ReadonlyArray<string>, readonly tasks: ReadonlyArray<string> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RutaPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type RutaPageQuery = { readonly encountersOfFile: { readonly caseFileId: string, readonly mayRecord: boolean, readonly mayRecordIrregularReturn: boolean, readonly contacts: ReadonlyArray<{ readonly id: string, readonly event: string | null, readonly occurredAt: string | null, readonly precision: string | null, readonly country: string | null, readonly place: string | null, readonly authority: string | null, readonly unit: string | null, readonly notifiedPpnnaAt: string | null, readonly handedToDifAt: string | null, readonly account: string | null }>, readonly detentions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly authority: string | null, readonly placeType: string | null, readonly placeKnown: boolean | null, readonly placeText: string | null, readonly startedAt: string | null, readonly endedAt: string | null, readonly hours: number | null, readonly outcome: string | null, readonly lawyerAccessDenied: boolean | null, readonly medicalDenied: boolean | null, readonly conditions: ReadonlyArray<string> | null, readonly verifiedLevel: string | null }>, readonly ageLabels: ReadonlyArray<{ readonly id: string, readonly authority: string | null, readonly saidAt: string | null, readonly words: string | null }>, readonly irregularReturns: ReadonlyArray<{ readonly id: string, readonly learnedAt: string | null, readonly occurredAt: string | null, readonly authority: string | null, readonly destinationCountry: string | null, readonly failedGuards: ReadonlyArray<string> | null, readonly responses: ReadonlyArray<string> | null, readonly childLocated: boolean | null, readonly verifiedLevel: string | null }> } | null, readonly careOfFile: { readonly caseFileId: string, readonly mayPlace: boolean, readonly mayRecordMeasure: boolean, readonly placements: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: string | null, readonly carer: string | null, readonly startedAt: string | null, readonly endedAt: string | null, readonly orderKind: string | null, readonly orderNo: string | null, readonly notifiedPpnnaAt: string | null, readonly withUnrelatedAdults: boolean | null, readonly lawful: boolean | null, readonly basisLostAt: string | null, readonly basisLostReason: string | null, readonly exitReason: string | null, readonly exitTo: string | null, readonly address: string | null, readonly facility: { readonly id: string, readonly name: string, readonly state: string, readonly municipality: string | null, readonly listed: boolean } | null }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly version: number, readonly measure: string | null, readonly detail: string | null, readonly requestedAt: string | null, readonly requestedOf: string | null, readonly state: string | null, readonly orderedBy: string | null, readonly orderedAt: string | null, readonly orderNo: string | null, readonly judgeDueAt: string | null, readonly judgeResult: string | null, readonly judgeSilent: boolean | null, readonly stands: boolean | null }> } | null, readonly legalOfFile: { readonly caseFileId: string, readonly protectionBarsReturn: boolean | null, readonly mayOpenMatter: boolean, readonly mayRecordClaim: boolean, readonly mayRecordOrder: boolean, readonly mayLead: boolean, readonly matters: ReadonlyArray<{ readonly id: string, readonly type: string | null, readonly authority: string | null, readonly fileNo: string | null, readonly state: string | null, readonly leadAttorney: string | null, readonly openedAt: string | null, readonly closedAt: string | null, readonly outcome: string | null }>, readonly claim: { readonly id: string | null, readonly version: number | null, readonly state: string | null, readonly next: ReadonlyArray<string> | null, readonly statedAt: string | null, readonly filedAt: string | null, readonly fileNo: string | null, readonly resultNotifiedAt: string | null, readonly ratifyBy: string | null, readonly remedyUntil: string | null, readonly barsReturn: boolean | null } | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: string | null, readonly authority: string | null, readonly docket: string | null, readonly orderedAt: string | null, readonly notifiedAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null }>, readonly victimProceedings: ReadonlyArray<{ readonly id: string, readonly role: string | null, readonly authority: string | null, readonly stayRequired: boolean | null, readonly openedOn: string | null, readonly endedOn: string | null }> } | null };

export type OpenMatterMutationVariables = Exact<{
  input: OpenMatterInput;
}>;


export type OpenMatterMutation = { readonly openMatter:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'MatterOpened', readonly matterId: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type CloseMatterMutationVariables = Exact<{
  input: CloseMatterInput;
}>;


export type CloseMatterMutation = { readonly closeMatter:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'MatterClosed', readonly matterId: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordProtectionClaimMutationVariables = Exact<{
  input: RecordProtectionClaimInput;
}>;


export type RecordProtectionClaimMutation = { readonly recordProtectionClaim:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ProtectionClaimRecorded', readonly asylumShield: boolean }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AdvanceProtectionClaimMutationVariables = Exact<{
  input: AdvanceProtectionClaimInput;
}>;


export type AdvanceProtectionClaimMutation = { readonly advanceProtectionClaim:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ProtectionClaimAdvanced', readonly claimId: string, readonly state: string | null }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordCourtOrderMutationVariables = Exact<{
  input: RecordCourtOrderInput;
}>;


export type RecordCourtOrderMutation = { readonly recordCourtOrder:
    | { readonly __typename: 'CourtOrderRecorded', readonly courtOrderId: string, readonly alerts: ReadonlyArray<string> }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type LiftCourtOrderMutationVariables = Exact<{
  input: LiftCourtOrderInput;
}>;


export type LiftCourtOrderMutation = { readonly liftCourtOrder:
    | { readonly __typename: 'CourtOrderLifted', readonly courtOrderId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordVictimProceedingMutationVariables = Exact<{
  input: RecordVictimProceedingInput;
}>;


export type RecordVictimProceedingMutation = { readonly recordVictimProceeding:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'VictimProceedingRecorded', readonly proceedingId: string }
   | null };

export type AddressPageQueryVariables = Exact<{
  caseFileId: string | number;
  relationshipId: string | number;
}>;


export type AddressPageQuery = { readonly addressPage: { readonly childId: string, readonly personName: string | null, readonly country: string | null, readonly mayRecord: boolean, readonly addresses: ReadonlyArray<{ readonly id: string, readonly country: string | null, readonly address: string | null, readonly recordedAt: string, readonly recordedBy: string, readonly readers: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly discipline: string }> }>, readonly candidates: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly discipline: string }> } | null };

export type RecordAddressMutationVariables = Exact<{
  input: RecordAddressInput;
}>;


export type RecordAddressMutation = { readonly recordAddress:
    | { readonly __typename: 'AddressSaved', readonly addressId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type CorrectAddressReadersMutationVariables = Exact<{
  input: CorrectAddressReadersInput;
}>;


export type CorrectAddressReadersMutation = { readonly correctAddressReaders:
    | { readonly __typename: 'AddressSaved', readonly addressId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type DuplicateFieldsFragment = { readonly childId: string, readonly score: number, readonly band: string, readonly childCode: string, readonly name: string | null, readonly birthDate: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly siblingNames: ReadonlyArray<string> | null, readonly signs: ReadonlyArray<{ readonly code: string, readonly tells: string }> };

export type DuplicateCandidatesQueryVariables = Exact<{
  query: DuplicateQuery;
}>;


export type DuplicateCandidatesQuery = { readonly duplicateCandidates: ReadonlyArray<{ readonly childId: string, readonly score: number, readonly band: string, readonly childCode: string, readonly name: string | null, readonly birthDate: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly siblingNames: ReadonlyArray<string> | null, readonly signs: ReadonlyArray<{ readonly code: string, readonly tells: string }> }> };

export type FamilyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FamilyPageQuery = { readonly familyPage: { readonly child: { readonly id: string, readonly childCode: string, readonly nameUnknown: boolean, readonly givenNames: string | null, readonly paternalSurname: string | null, readonly maternalSurname: string | null, readonly preferredName: string | null, readonly birthDate: string | null, readonly birthDatePrecision: string, readonly ageStatus: string | null, readonly treatAs: string, readonly authorityAgeLabel: string | null, readonly sex: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly birthCountry: string | null, readonly birthPlace: string | null, readonly habitualResidence: string | null, readonly mxAccompaniment: string, readonly intlSeparation: string, readonly mxComputed: string, readonly intlComputed: string, readonly mustConfirmClassification: boolean, readonly classificationConfirmedAt: string | null, readonly companyKnown: boolean, readonly atRiskOfSeparation: boolean, readonly atRiskReason: string | null, readonly flowType: string, readonly version: number, readonly languages: ReadonlyArray<{ readonly code: string | null, readonly level: string | null, readonly preferred: boolean | null }> | null, readonly aliases: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly kind: string | null, readonly source: string | null }> | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly type: string | null, readonly number: string | null, readonly issuingCountry: string | null, readonly originalHeldBy: string | null, readonly expiresOn: string | null }> | null }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly givenNames: string | null, readonly paternalSurname: string | null, readonly maternalSurname: string | null, readonly sex: string | null, readonly birthDate: string | null, readonly country: string | null, readonly whereabouts: string | null, readonly alive: string | null, readonly contactOk: boolean | null, readonly contactSafeHours: string | null, readonly riskFlag: string | null, readonly phones: ReadonlyArray<string> | null, readonly nationalities: ReadonlyArray<string> | null, readonly personVersion: number, readonly type: string | null, readonly basis: string | null, readonly kinLine: string | null, readonly kinDegree: number | null, readonly inverse: string | null, readonly legalAuthority: string | null, readonly habitualCarerByCustom: boolean | null, readonly verificationStatus: string | null, readonly verificationMethods: ReadonlyArray<string> | null, readonly contactAllowed: string | null, readonly contactOrder: string | null, readonly contactStatus: string | null, readonly willingToCare: boolean | null, readonly ableToCare: boolean | null, readonly travellingTogether: boolean | null, readonly version: number }> | null, readonly siblings: ReadonlyArray<{ readonly childId: string, readonly name: string | null, readonly sex: string | null, readonly birthDate: string | null, readonly keepTogether: boolean, readonly caseFileId: string | null }> | null, readonly mxProposed: { readonly code: string, readonly restsOn: string | null, readonly proven: boolean }, readonly intlProposed: { readonly code: string, readonly restsOn: string | null, readonly proven: boolean } } | null };

export type KnownPersonsQueryVariables = Exact<{
  caseFileId: string | number;
  search?: string | null | undefined;
}>;


export type KnownPersonsQuery = { readonly knownPersons: ReadonlyArray<{ readonly personId: string, readonly givenNames: string | null, readonly paternalSurname: string | null, readonly maternalSurname: string | null, readonly sex: string | null, readonly country: string | null, readonly riskFlag: string | null, readonly ties: ReadonlyArray<{ readonly childName: string | null, readonly type: string | null }> | null }> };

export type KnownChildrenQueryVariables = Exact<{
  caseFileId: string | number;
  search?: string | null | undefined;
}>;


export type KnownChildrenQuery = { readonly knownChildren: ReadonlyArray<{ readonly childId: string, readonly childCode: string, readonly name: string | null, readonly sex: string | null, readonly birthDate: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly sameParent: boolean, readonly sameCall: boolean }> };

export type WaitingChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingChildrenQuery = { readonly waitingChildren: ReadonlyArray<{ readonly childId: string, readonly childCode: string, readonly name: string | null, readonly sex: string | null, readonly birthDate: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly since: string, readonly byName: string }> };

export type RegisteredChildQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisteredChildQuery = { readonly child: { readonly id: string, readonly childCode: string, readonly givenNames: string | null, readonly paternalSurname: string | null, readonly maternalSurname: string | null, readonly birthDate: string | null, readonly sex: string | null, readonly nationalities: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<{ readonly code: string | null, readonly level: string | null, readonly preferred: boolean | null }> | null } | null };

export type RegisterChildMutationVariables = Exact<{
  input: RegisterChildInput;
}>;


export type RegisterChildMutation = { readonly registerChild:
    | { readonly __typename: 'ChildSaved', readonly childId: string, readonly childCode: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AnswerLikenessMutationVariables = Exact<{
  input: AnswerLikenessInput;
}>;


export type AnswerLikenessMutation = { readonly answerLikeness:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'LikenessAnswered', readonly likenessId: string, readonly verdict: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type LinkRelationshipMutationVariables = Exact<{
  input: LinkRelationshipInput;
}>;


export type LinkRelationshipMutation = { readonly linkRelationship:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RelationshipSaved', readonly relationshipId: string, readonly mustConfirmClassification: boolean }
   | null };

export type LinkSiblingsMutationVariables = Exact<{
  input: LinkSiblingsInput;
}>;


export type LinkSiblingsMutation = { readonly linkSiblings:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'SiblingsLinked', readonly childIds: ReadonlyArray<string> }
   | null };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;


export type CorrectPersonMutation = { readonly correctPerson:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RelationshipSaved', readonly relationshipId: string, readonly mustConfirmClassification: boolean }
   | null };

export type CorrectChildMutationVariables = Exact<{
  input: CorrectChildInput;
}>;


export type CorrectChildMutation = { readonly correctChild:
    | { readonly __typename: 'ChildSaved', readonly childId: string, readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AddAliasMutationVariables = Exact<{
  input: AddAliasInput;
}>;


export type AddAliasMutation = { readonly addAlias:
    | { readonly __typename: 'ChildSaved', readonly childId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AddIdentityDocumentMutationVariables = Exact<{
  input: AddIdentityDocumentInput;
}>;


export type AddIdentityDocumentMutation = { readonly addIdentityDocument:
    | { readonly __typename: 'ChildSaved', readonly childId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { readonly addPerson:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RelationshipSaved', readonly relationshipId: string, readonly mustConfirmClassification: boolean }
   | null };

export type CorrectRelationshipMutationVariables = Exact<{
  input: CorrectRelationshipInput;
}>;


export type CorrectRelationshipMutation = { readonly correctRelationship:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RelationshipSaved', readonly relationshipId: string, readonly mustConfirmClassification: boolean }
   | null };

export type VerifyRelationshipMutationVariables = Exact<{
  input: VerifyRelationshipInput;
}>;


export type VerifyRelationshipMutation = { readonly verifyRelationship:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'RelationshipSaved', readonly relationshipId: string, readonly mustConfirmClassification: boolean }
   | null };

export type ConfirmClassificationMutationVariables = Exact<{
  input: ConfirmClassificationInput;
}>;


export type ConfirmClassificationMutation = { readonly confirmClassification:
    | { readonly __typename: 'ChildSaved', readonly version: number }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type FacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type FacilitiesQuery = { readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly operator: string, readonly registrationNo: string | null, readonly state: string, readonly municipality: string | null, readonly listed: boolean, readonly openDoor: boolean }> };

export type MeasuresToPlaceQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type MeasuresToPlaceQuery = { readonly careOfFile: { readonly caseFileId: string, readonly measures: ReadonlyArray<{ readonly id: string, readonly measure: string | null, readonly state: string | null, readonly orderNo: string | null, readonly orderedAt: string | null, readonly orderedBy: string | null }> } | null };

export type AddFacilityMutationVariables = Exact<{
  input: AddFacilityInput;
}>;


export type AddFacilityMutation = { readonly addFacility:
    | { readonly __typename: 'FacilityAdded', readonly facilityId: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type PlaceChildMutationVariables = Exact<{
  input: PlaceChildInput;
}>;


export type PlaceChildMutation = { readonly placeChild:
    | { readonly __typename: 'ChildPlaced', readonly placementId: string, readonly tasks: ReadonlyArray<string>, readonly violations: ReadonlyArray<string> | null }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type EndPlacementMutationVariables = Exact<{
  input: EndPlacementInput;
}>;


export type EndPlacementMutation = { readonly endPlacement:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'PlacementEnded', readonly placementId: string }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordUrgentMeasureMutationVariables = Exact<{
  input: RecordUrgentMeasureInput;
}>;


export type RecordUrgentMeasureMutation = { readonly recordUrgentMeasure:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'UrgentMeasureRecorded', readonly measureId: string }
   | null };

export type OrderUrgentMeasureMutationVariables = Exact<{
  input: OrderUrgentMeasureInput;
}>;


export type OrderUrgentMeasureMutation = { readonly orderUrgentMeasure:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'UrgentMeasureOrdered', readonly measureId: string, readonly judgeDueAt: string | null }
   | null };

export type RecordJudgeRulingMutationVariables = Exact<{
  input: RecordJudgeRulingInput;
}>;


export type RecordJudgeRulingMutation = { readonly recordJudgeRuling:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'JudgeRulingRecorded', readonly measureId: string, readonly state: string, readonly placementsWithoutBasis: number }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type ReturnPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ReturnPageQuery = { readonly returnSheet: { readonly caseFileId: string, readonly childName: string | null, readonly ownCountries: ReadonlyArray<string> | null, readonly digest: string | null, readonly acts: ReadonlyArray<string>, readonly request: { readonly id: string, readonly state: string, readonly requestedBy: string | null, readonly requestedAt: string | null, readonly destination: string | null, readonly statedReason: string | null, readonly holdCause: string | null, readonly heldAt: string | null, readonly challengeWindowEnds: string | null, readonly waivedAt: string | null, readonly lastWords: string | null, readonly lastAskedAt: string | null, readonly arrangement: { readonly departureAt: string | null, readonly arrivalHour: number | null, readonly transportMode: string | null, readonly withUnrelatedAdults: boolean | null, readonly escortName: string | null, readonly escortOrganisation: string | null, readonly escortPhone: string | null, readonly receivingAuthority: string | null, readonly receivingOfficer: string | null, readonly receiverKind: string | null, readonly receiverPersonId: string | null, readonly receiverName: string | null, readonly siblingsTravelling: ReadonlyArray<string> | null, readonly familyTravelling: ReadonlyArray<string> | null, readonly reintegrationActions: ReadonlyArray<string> | null, readonly followUpContact: string | null, readonly version: number } | null } | null, readonly guards: ReadonlyArray<{ readonly guard: string, readonly group: string, readonly status: string, readonly cureAct: string | null, readonly cureBy: string | null, readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly proof: { readonly documentId: string, readonly documentTitle: string | null, readonly by: string | null, readonly at: string, readonly factOn: string, readonly validUntil: string | null } | null }>, readonly signatures: ReadonlyArray<{ readonly by: string, readonly discipline: string, readonly at: string }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly dueOn: string, readonly doneAt: string | null, readonly finding: string | null }>, readonly resolution: { readonly kind: string, readonly resolutionNo: string | null, readonly issuedOn: string, readonly servedChildAt: string | null, readonly violations: ReadonlyArray<string> } | null, readonly companions: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly relation: string | null, readonly sibling: boolean }>, readonly steps: ReadonlyArray<{ readonly from: string, readonly to: string, readonly cause: string | null, readonly at: string, readonly by: string | null }> } | null, readonly documentsOfFile: { readonly mayAttach: boolean, readonly sensitivities: ReadonlyArray<string>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly date: string | null, readonly voidedAt: string | null }> } | null };

export type RequestReturnMutationVariables = Exact<{
  input: RequestReturnInput;
}>;


export type RequestReturnMutation = { readonly requestReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type ScreenReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type ScreenReturnMutation = { readonly screenReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type ResumeReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type ResumeReturnMutation = { readonly resumeReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type RevokeReturnAuthorisationMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type RevokeReturnAuthorisationMutation = { readonly revokeReturnAuthorisation:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type AttestSafeguardMutationVariables = Exact<{
  input: AttestSafeguardInput;
}>;


export type AttestSafeguardMutation = { readonly attestSafeguard:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type RecordInmResolutionMutationVariables = Exact<{
  input: RecordInmResolutionInput;
}>;


export type RecordInmResolutionMutation = { readonly recordInmResolution:
    | { readonly __typename: 'InmResolutionRecorded', readonly violations: ReadonlyArray<string>, readonly state: string | null }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type RecordReturnNotifiedMutationVariables = Exact<{
  input: RecordReturnNotifiedInput;
}>;


export type RecordReturnNotifiedMutation = { readonly recordReturnNotified:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type RecordReturnWaiverMutationVariables = Exact<{
  input: RecordReturnWaiverInput;
}>;


export type RecordReturnWaiverMutation = { readonly recordReturnWaiver:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type ArrangeReturnMutationVariables = Exact<{
  input: ArrangeReturnInput;
}>;


export type ArrangeReturnMutation = { readonly arrangeReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type ReconfirmWithChildMutationVariables = Exact<{
  input: ReconfirmWithChildInput;
}>;


export type ReconfirmWithChildMutation = { readonly reconfirmWithChild:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type AuthoriseReturnMutationVariables = Exact<{
  input: SignReturnInput;
}>;


export type AuthoriseReturnMutation = { readonly authoriseReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type ExecuteReturnMutationVariables = Exact<{
  input: SignReturnInput;
}>;


export type ExecuteReturnMutation = { readonly executeReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type RecordReturnIncidentMutationVariables = Exact<{
  input: RecordReturnIncidentInput;
}>;


export type RecordReturnIncidentMutation = { readonly recordReturnIncident:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type HandOverReturnMutationVariables = Exact<{
  input: HandOverReturnInput;
}>;


export type HandOverReturnMutation = { readonly handOverReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type RecordReturnFollowUpMutationVariables = Exact<{
  input: RecordReturnFollowUpInput;
}>;


export type RecordReturnFollowUpMutation = { readonly recordReturnFollowUp:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type RecordFearExpressedMutationVariables = Exact<{
  input: RecordFearExpressedInput;
}>;


export type RecordFearExpressedMutation = { readonly recordFearExpressed:
    | { readonly __typename: 'FearRecorded', readonly screenBy: string, readonly state: string | null }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export type CloseReturnMutationVariables = Exact<{
  input: CloseReturnInput;
}>;


export type CloseReturnMutation = { readonly closeReturn:
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'ReturnMoved', readonly returnId: string, readonly state: string }
   | null };

export type InformationPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type InformationPageQuery = { readonly informationPage: { readonly childName: string | null, readonly childLanguages: ReadonlyArray<{ readonly code: string, readonly level: string }>, readonly sessions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly place: string | null, readonly mode: string, readonly facilitatorName: string, readonly language: string, readonly interpreterKind: string | null, readonly materials: ReadonlyArray<string>, readonly topics: ReadonlyArray<string>, readonly comprehension: string, readonly childQuestions: string | null, readonly questionsForLawyer: boolean, readonly minutes: number | null }> } | null };

export type RecordInfoSessionMutationVariables = Exact<{
  input: RecordInfoSessionInput;
}>;


export type RecordInfoSessionMutation = { readonly recordInfoSession:
    | { readonly __typename: 'InfoSessionRecorded', readonly id: string }
    | { readonly __typename: 'Invalid', readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
    | { readonly __typename: 'Refused', readonly grounds: ReadonlyArray<{ readonly rule: string, readonly code: string, readonly kind: string, readonly citations: ReadonlyArray<{ readonly instrument: string, readonly article: string }>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Me {
  id
  name
  roles
  discipline
  officeIds
  office {
    id
    code
    name
    timeZone
  }
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const RefusedArmFragmentDoc = new TypedDocumentString(`
    fragment RefusedArm on Refused {
  grounds {
    rule
    code
    kind
    citations {
      instrument
      article
    }
    params {
      name
      value
    }
  }
}
    `, {"fragmentName":"RefusedArm"}) as unknown as TypedDocumentString<RefusedArmFragment, unknown>;
export const InvalidArmFragmentDoc = new TypedDocumentString(`
    fragment InvalidArm on Invalid {
  problems {
    field
    code
    params {
      name
      value
    }
  }
}
    `, {"fragmentName":"InvalidArm"}) as unknown as TypedDocumentString<InvalidArmFragment, unknown>;
export const DutyFieldsFragmentDoc = new TypedDocumentString(`
    fragment DutyFields on DutyOverride {
  id
  caseFileId
  scope
  recipient
  duty
  reason
  askedBy
  askedAt
  supervisor {
    by
    at
    agrees
    note
  }
  officer {
    by
    at
    agrees
    note
  }
  childToldAt
  childToldHow
  childSaid
}
    `, {"fragmentName":"DutyFields"}) as unknown as TypedDocumentString<DutyFieldsFragment, unknown>;
export const DeterminationBodyFragmentDoc = new TypedDocumentString(`
    fragment DeterminationBody on Determination {
  id
  number
  kind
  authorityLevel
  track
  state
  outcome
  decision
  destinationCountry
  conditions
  followUp
  reviewOn
  viewWeight
  viewFollowed
  viewReason
  siblingsReason
  competentAuthority
  signatoryAuthority
  signedOn
  divergent
  decidedAt
  ratifyBy
  transmittedAt
  notifiedChildAt
  notifiedChildLanguage
  notifiedRepresentativeAt
  inForceFrom
  validUntil
  challengeWindowEnds
  suspensionReason
  significantChange
  significantChangeAt
  version
  reasons {
    heading
    text
  }
  votes {
    name
    discipline
    recused
    vote
    dissent
  }
  bars {
    rule
    code
    kind
    citations {
      instrument
      article
    }
    params {
      name
      value
    }
  }
}
    `, {"fragmentName":"DeterminationBody"}) as unknown as TypedDocumentString<DeterminationBodyFragment, unknown>;
export const DeterminationArmFragmentDoc = new TypedDocumentString(`
    fragment DeterminationArm on DeterminationChanged {
  id
  state
  version
  alerts
}
    `, {"fragmentName":"DeterminationArm"}) as unknown as TypedDocumentString<DeterminationArmFragment, unknown>;
export const ReportBodyFragmentDoc = new TypedDocumentString(`
    fragment ReportBody on BidReport {
  id
  at
  given
  number
  question
  kind
  track
  triggers
  priority
  author
  clearedBy
  clearedAt
  childCode
  age
  nationalities
  languages
  accompaniment
  siblings
  protectionSigns
  partsKept
  overviewNotes
  whitelist
  persons {
    mark
    relation
    verified
  }
  representatives {
    kind
    status
  }
  options {
    id
    code
    destinationCountry
    recommended
    excluded
  }
  statements {
    place
    topic
    optionId
    factor
    effect
    weight
    text
    translation
    answer
    withheld
    notes
  }
  notes {
    number
    origin
    kind
    section
    discipline
    date
    reliability
  }
}
    `, {"fragmentName":"ReportBody"}) as unknown as TypedDocumentString<ReportBodyFragment, unknown>;
export const OptionsArmFragmentDoc = new TypedDocumentString(`
    fragment OptionsArm on OptionsChanged {
  analysisId
  state
  version
  optionId
}
    `, {"fragmentName":"OptionsArm"}) as unknown as TypedDocumentString<OptionsArmFragment, unknown>;
export const SessionArmFragmentDoc = new TypedDocumentString(`
    fragment SessionArm on SessionChanged {
  id
  state
  version
  determinationId
}
    `, {"fragmentName":"SessionArm"}) as unknown as TypedDocumentString<SessionArmFragment, unknown>;
export const PlanArmFragmentDoc = new TypedDocumentString(`
    fragment PlanArm on PlanChanged {
  planId
  state
  version
  actionId
  actionState
}
    `, {"fragmentName":"PlanArm"}) as unknown as TypedDocumentString<PlanArmFragment, unknown>;
export const DuplicateFieldsFragmentDoc = new TypedDocumentString(`
    fragment DuplicateFields on DuplicateCandidate {
  childId
  score
  band
  childCode
  name
  birthDate
  nationalities
  siblingNames
  signs {
    code
    tells
  }
}
    `, {"fragmentName":"DuplicateFields"}) as unknown as TypedDocumentString<DuplicateFieldsFragment, unknown>;
export const SessionDocument = {"__meta__":{"hash":"sha256:1e3a303c7c2c1fdeebc3a75b4a300f343a2181ab809321617099737fd5ee18a1"}} as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const DraftKeyDocument = {"__meta__":{"hash":"sha256:40ccea75bbe01bab672f7ca55e802f7b7eaf1d68896dd56f26d9e0aa87ec5ac5"}} as unknown as TypedDocumentString<DraftKeyQuery, DraftKeyQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:19d20a0bc37f1254c164deeff355e187ada945c0f0fcb832b3a85b56dd9a2a06"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:3daafe2e4d9381459c8a301fcc3ae0f779ac02204ef6a103b20a10e969971ed3"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const CreateFirstAdministratorDocument = {"__meta__":{"hash":"sha256:b078cf9c056524506a9e00b11c7cfb7a91475ae2323b4a631ba21b311e5c7276"}} as unknown as TypedDocumentString<CreateFirstAdministratorMutation, CreateFirstAdministratorMutationVariables>;
export const AccountsPageDocument = {"__meta__":{"hash":"sha256:01272f4e47362128494f0141523c21a1589be1617b64cb48645c2532600df56f"}} as unknown as TypedDocumentString<AccountsPageQuery, AccountsPageQueryVariables>;
export const OpenOfficeDocument = {"__meta__":{"hash":"sha256:3601d574d736a8f4e2775e0b7beb1672c49fe10557519393e2c46d4cb88c6016"}} as unknown as TypedDocumentString<OpenOfficeMutation, OpenOfficeMutationVariables>;
export const OpenAccountDocument = {"__meta__":{"hash":"sha256:17e2b2e4180aec461cf0fa6a33512137482310dd874d6be44d6629bc584195f9"}} as unknown as TypedDocumentString<OpenAccountMutation, OpenAccountMutationVariables>;
export const ChangeRolesDocument = {"__meta__":{"hash":"sha256:da3e333979ad54a15a82de3dc9a5b17c47bb4d3745a64716965941fec2da8440"}} as unknown as TypedDocumentString<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const DecideRoleDocument = {"__meta__":{"hash":"sha256:2db1ae6d737cb46d2f51deef513ccfd5b66e7a33a8b5f153468724288535ce73"}} as unknown as TypedDocumentString<DecideRoleMutation, DecideRoleMutationVariables>;
export const CloseAccountDocument = {"__meta__":{"hash":"sha256:0e3acb3a7913fe6f47904b47d79516055dc4889d41a7ba30d0922fd62af2d7b5"}} as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const ReopenAccountDocument = {"__meta__":{"hash":"sha256:2f0b3bf096d0d186ef8efbb8ea465f363ed5080ebce9d90a2261d2d1d6ab41f3"}} as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const IssueAccessCodeDocument = {"__meta__":{"hash":"sha256:558a148043e2480fe85fc1c96b4b39adad99d445f6e7052a8fb412a6758548ec"}} as unknown as TypedDocumentString<IssueAccessCodeMutation, IssueAccessCodeMutationVariables>;
export const EnterWithCodeDocument = {"__meta__":{"hash":"sha256:2d687943b3896f3ab4f46c6384191e4bd12e3a1842bb82b469aad8f4c14ede9f"}} as unknown as TypedDocumentString<EnterWithCodeMutation, EnterWithCodeMutationVariables>;
export const AssessmentsPageDocument = {"__meta__":{"hash":"sha256:763966a3fe8636f70f959dbe115c0d0cdd765f4731b397570ca7600ff4f4c024"}} as unknown as TypedDocumentString<AssessmentsPageQuery, AssessmentsPageQueryVariables>;
export const AssessmentPageDocument = {"__meta__":{"hash":"sha256:41e792320baea035ce046833a0e6ba4536373abe795786742abe74e72a9f487c"}} as unknown as TypedDocumentString<AssessmentPageQuery, AssessmentPageQueryVariables>;
export const StartAssessmentDocument = {"__meta__":{"hash":"sha256:e2c0e9d285e117f1a5661f1c8ca5453caee81450c32c1189a02ee51f73b291ab"}} as unknown as TypedDocumentString<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const SaveAnswersDocument = {"__meta__":{"hash":"sha256:0f8aaf5b57039d33dcae75d1289290f1adf6ccef7b2ca519b0bc6785294bef97"}} as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const AddSourceDocument = {"__meta__":{"hash":"sha256:947196697f503b6a64498886cf917dfe00ac0a000857c91e73688cf572fe2062"}} as unknown as TypedDocumentString<AddSourceMutation, AddSourceMutationVariables>;
export const CiteSourceDocument = {"__meta__":{"hash":"sha256:0fae1c4aa358fb07cf1f544625c9271d4fbda5c86c5170bd47991d3783947512"}} as unknown as TypedDocumentString<CiteSourceMutation, CiteSourceMutationVariables>;
export const CompleteSectionDocument = {"__meta__":{"hash":"sha256:75e4376964aae1d6d376b6ea8133c715e0adaa371148c48cfb4d98f0baefeeef"}} as unknown as TypedDocumentString<CompleteSectionMutation, CompleteSectionMutationVariables>;
export const SubmitAssessmentDocument = {"__meta__":{"hash":"sha256:97d94eef15294c84537d8193bf2a3ef8b62c0c31b26f1c6cf01c10da37f4edcf"}} as unknown as TypedDocumentString<SubmitAssessmentMutation, SubmitAssessmentMutationVariables>;
export const ReturnAssessmentDocument = {"__meta__":{"hash":"sha256:931cf6ad43a158a6bc869ee2120d79759855541c178acab491b3351506544584"}} as unknown as TypedDocumentString<ReturnAssessmentMutation, ReturnAssessmentMutationVariables>;
export const ApproveAssessmentDocument = {"__meta__":{"hash":"sha256:42b9a7426d6e523576019f285c2786827bedd74fe6455ce0fb7ea5b16a809678"}} as unknown as TypedDocumentString<ApproveAssessmentMutation, ApproveAssessmentMutationVariables>;
export const VoidAssessmentDocument = {"__meta__":{"hash":"sha256:bf56606fc98f6bd7753d97bb3156f05fd045d1f2213bfd987863db36f74d0c28"}} as unknown as TypedDocumentString<VoidAssessmentMutation, VoidAssessmentMutationVariables>;
export const HearingsPageDocument = {"__meta__":{"hash":"sha256:2d4d40874531e9c7e714f6c39de01a91d02f8bf0a709abd403420be8f0eec82b"}} as unknown as TypedDocumentString<HearingsPageQuery, HearingsPageQueryVariables>;
export const RecordChildHearingDocument = {"__meta__":{"hash":"sha256:642c62f0ef1474c8ca89f7436406227cb02c4a61659aa927b68e237e5fad1728"}} as unknown as TypedDocumentString<RecordChildHearingMutation, RecordChildHearingMutationVariables>;
export const WeighChildViewDocument = {"__meta__":{"hash":"sha256:536f546968d19fef52cb3430c62740f307d99e03d45c6f93f2fccb22b9521078"}} as unknown as TypedDocumentString<WeighChildViewMutation, WeighChildViewMutationVariables>;
export const GiveFeedbackToChildDocument = {"__meta__":{"hash":"sha256:52399c0d577367ed26dc95cdfae2c67e1aaec433d4530334fc379641b6fa31da"}} as unknown as TypedDocumentString<GiveFeedbackToChildMutation, GiveFeedbackToChildMutationVariables>;
export const RisksPageDocument = {"__meta__":{"hash":"sha256:f6ff2ae175f1b520dd40f18e7cd697c5bca77972db1a7a905c40c0257ac6ab05"}} as unknown as TypedDocumentString<RisksPageQuery, RisksPageQueryVariables>;
export const RecordRiskAssessmentDocument = {"__meta__":{"hash":"sha256:962db41443b94010d515cfbe51f588a361f530326790a08b6f96889f0f6f6e5e"}} as unknown as TypedDocumentString<RecordRiskAssessmentMutation, RecordRiskAssessmentMutationVariables>;
export const AcknowledgeRiskDocument = {"__meta__":{"hash":"sha256:d95b2415056113326bfbe7603b755230ac2e529776bf5b2305e5ed0963c70fbc"}} as unknown as TypedDocumentString<AcknowledgeRiskMutation, AcknowledgeRiskMutationVariables>;
export const RecordProtectionConcernDocument = {"__meta__":{"hash":"sha256:c8a532ee37a4a5572d082822c65066065f8b845b3a8347ab5333d6b0f7fe3f14"}} as unknown as TypedDocumentString<RecordProtectionConcernMutation, RecordProtectionConcernMutationVariables>;
export const RecordRightsDiagnosisDocument = {"__meta__":{"hash":"sha256:9bce5f9a8acd9cd28e4a0f64541447dad4edaff3467055fbbb687dec98b63ee4"}} as unknown as TypedDocumentString<RecordRightsDiagnosisMutation, RecordRightsDiagnosisMutationVariables>;
export const TrailPageDocument = {"__meta__":{"hash":"sha256:270ec05c93b23a80e46b4b2a1e324fc90f1367408078dfb86ba537ffbe71a7a1"}} as unknown as TypedDocumentString<TrailPageQuery, TrailPageQueryVariables>;
export const CaseFrameDocument = {"__meta__":{"hash":"sha256:74a58c33c05bceb2af69dc9eea97a0a50c3526113e92caf9773b3ccfc5ecfeba"}} as unknown as TypedDocumentString<CaseFrameQuery, CaseFrameQueryVariables>;
export const CaseFileSummaryDocument = {"__meta__":{"hash":"sha256:002b46d27686af93cb178f08ef58c96bff4eaffe3e3a8f55e887028ccee2388c"}} as unknown as TypedDocumentString<CaseFileSummaryQuery, CaseFileSummaryQueryVariables>;
export const CaseTeamDocument = {"__meta__":{"hash":"sha256:e70c51818e685a2ec461b7eaffd68bb0a89b467b93136a5a223de0dd0d527fc9"}} as unknown as TypedDocumentString<CaseTeamQuery, CaseTeamQueryVariables>;
export const CaseConsentsDocument = {"__meta__":{"hash":"sha256:87a173d9f5df96cbc5f9c97a62a8ac867ba6a5b5cb398cd56e431391741194ef"}} as unknown as TypedDocumentString<CaseConsentsQuery, CaseConsentsQueryVariables>;
export const CaseRepresentationsDocument = {"__meta__":{"hash":"sha256:d7c3e91f0a8356285013abd2fa93b22a01b524ecfb78484b25d483f500502cd6"}} as unknown as TypedDocumentString<CaseRepresentationsQuery, CaseRepresentationsQueryVariables>;
export const CaseClosingDocument = {"__meta__":{"hash":"sha256:7e87e1d63e566b0b251895b10919e4ccc06e389971ea04159aebdf9cd735b37d"}} as unknown as TypedDocumentString<CaseClosingQuery, CaseClosingQueryVariables>;
export const CaseloadDocument = {"__meta__":{"hash":"sha256:e1fd41097772ab261b655c8fd7da530aeab5a6695bda72b1ca55b2d8056f850c"}} as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const TodayDocument = {"__meta__":{"hash":"sha256:41a2268ea8f20ffd811c5791d43e293817c929c7ee41ced4d95524ac89362a61"}} as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const AssignToFileDocument = {"__meta__":{"hash":"sha256:3424a42f9ebda4aecf54c311d4284f37a4ff96b238ee9aefdd11212a13276d59"}} as unknown as TypedDocumentString<AssignToFileMutation, AssignToFileMutationVariables>;
export const AcceptAssignmentDocument = {"__meta__":{"hash":"sha256:7b044770576cd9a902632c3b42723470a3de88b04f5fffef30e8392199942a5f"}} as unknown as TypedDocumentString<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const EndAssignmentDocument = {"__meta__":{"hash":"sha256:33cce1430738bdefb9757182f0fc552a0c64311f423b3cf22067fbc41e49667f"}} as unknown as TypedDocumentString<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const DeclareConflictDocument = {"__meta__":{"hash":"sha256:40b1f469c0a6fbd598e300f075e33c05e4ed990d917cb20a19460aecc09c3c76"}} as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"sha256:748e6b6d90cb76846633e4321c3204d3d335d47977cc56f6b4d5d7243afc6104"}} as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const ReviewConsentOverrideDocument = {"__meta__":{"hash":"sha256:4015021de02fd69ddd8a2ee841b1cf7a178a83bf0eae405c5f34f2f7ea0ebe0c"}} as unknown as TypedDocumentString<ReviewConsentOverrideMutation, ReviewConsentOverrideMutationVariables>;
export const RecordWithdrawalPassedOnDocument = {"__meta__":{"hash":"sha256:ba0c10579d0bb4841b0b18fc33e940226172fa522903a0838a549eeeb80a2e97"}} as unknown as TypedDocumentString<RecordWithdrawalPassedOnMutation, RecordWithdrawalPassedOnMutationVariables>;
export const ShareInformationDocument = {"__meta__":{"hash":"sha256:cf5262396e19df9f369814e632e85de3ba29ee36b1cc2b14de3d4396fde8673d"}} as unknown as TypedDocumentString<ShareInformationMutation, ShareInformationMutationVariables>;
export const DesignateRepresentativeDocument = {"__meta__":{"hash":"sha256:e6071b039d7bc314b5696db00b12e143cacf25d8399430bb899bac3eb409db13"}} as unknown as TypedDocumentString<DesignateRepresentativeMutation, DesignateRepresentativeMutationVariables>;
export const ChangeRepresentationDocument = {"__meta__":{"hash":"sha256:41e60a4afffdc2a7d445222b276572b69813242af16647d4b55355e1ebfb238b"}} as unknown as TypedDocumentString<ChangeRepresentationMutation, ChangeRepresentationMutationVariables>;
export const RecordRepresentationServedDocument = {"__meta__":{"hash":"sha256:b3050e078204956893f5090c094e046cbbcfade430119a336e1a4a8dd1a05bb8"}} as unknown as TypedDocumentString<RecordRepresentationServedMutation, RecordRepresentationServedMutationVariables>;
export const PlaceStopOrderDocument = {"__meta__":{"hash":"sha256:a7381b35c8ddb50755a3f405d4372b413cdbeac93036bdc8e81117ddf52da09e"}} as unknown as TypedDocumentString<PlaceStopOrderMutation, PlaceStopOrderMutationVariables>;
export const GiveStopReasonDocument = {"__meta__":{"hash":"sha256:a97cdc9bd0f819352f1e254bb03947e03e64a4dba88d83ec18fb38e1a3c07acf"}} as unknown as TypedDocumentString<GiveStopReasonMutation, GiveStopReasonMutationVariables>;
export const LiftStopOrderDocument = {"__meta__":{"hash":"sha256:dfbe85290bae39b928ff6ba650007c4318cc3c40724dc9cab7650879d1724730"}} as unknown as TypedDocumentString<LiftStopOrderMutation, LiftStopOrderMutationVariables>;
export const AdvanceCaseDocument = {"__meta__":{"hash":"sha256:aed43d3da94083a74977381d3e751d290aeb90e0d0b78edf7d4bb155ef90ba87"}} as unknown as TypedDocumentString<AdvanceCaseMutation, AdvanceCaseMutationVariables>;
export const PutOnHoldDocument = {"__meta__":{"hash":"sha256:3dd8c35c345c927fac19a96a1e801e19ab0fd3ec4a2309b1969b69bbae2e39d0"}} as unknown as TypedDocumentString<PutOnHoldMutation, PutOnHoldMutationVariables>;
export const ResumeCaseDocument = {"__meta__":{"hash":"sha256:cbdc7f05339e3a00c4e1f401f3b3844b94fc50aee3bd0a324460ba3ca3c46cf8"}} as unknown as TypedDocumentString<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const RequestClosureDocument = {"__meta__":{"hash":"sha256:1edc4b2965bc9ab3d2d4f6db6414b45777bc796ac4257f630366d09902d7966a"}} as unknown as TypedDocumentString<RequestClosureMutation, RequestClosureMutationVariables>;
export const CorrectClosureDocument = {"__meta__":{"hash":"sha256:0194a28cf509fa94fc51d7c95722b13f72e272fb7551cf985a184fedf5fa8c34"}} as unknown as TypedDocumentString<CorrectClosureMutation, CorrectClosureMutationVariables>;
export const ApproveClosureDocument = {"__meta__":{"hash":"sha256:b67fafd78e1dd43df1adbd3b52d0fadb5dd8ee81623cf10fdc14349cf042e65b"}} as unknown as TypedDocumentString<ApproveClosureMutation, ApproveClosureMutationVariables>;
export const ReturnClosureDocument = {"__meta__":{"hash":"sha256:a219b4b65ceb87057a6acd8fc3a38c8b0914309c77f9911fd4264fa41e775b5b"}} as unknown as TypedDocumentString<ReturnClosureMutation, ReturnClosureMutationVariables>;
export const ReopenCaseDocument = {"__meta__":{"hash":"sha256:7df8e375e859afd4cd6d86f01a079db84a6b1084f00fe0ff40c3a9ef29d6b3b2"}} as unknown as TypedDocumentString<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const RecordIpIntentDocument = {"__meta__":{"hash":"sha256:da74b3add1b4d7c5b4ad90618736ae6060aeedc0c4880373f225222cf7fabbf0"}} as unknown as TypedDocumentString<RecordIpIntentMutation, RecordIpIntentMutationVariables>;
export const RecordCompetenceDocument = {"__meta__":{"hash":"sha256:7645e4134deb92639cb1073fac7e1d3418a4f54d7e9760d29d43df9acb569579"}} as unknown as TypedDocumentString<RecordCompetenceMutation, RecordCompetenceMutationVariables>;
export const SettleDeadlineDocument = {"__meta__":{"hash":"sha256:39fd1d9bb1889ffe023c23cda67fea9e8fbdfcd7a6cf263489733017ef091046"}} as unknown as TypedDocumentString<SettleDeadlineMutation, SettleDeadlineMutationVariables>;
export const AcknowledgeAlertDocument = {"__meta__":{"hash":"sha256:ada33f0f46e084c15d5351191a8126b0070b8e1967561c663f9351a6941ef6f4"}} as unknown as TypedDocumentString<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const TakeEmergencyDocument = {"__meta__":{"hash":"sha256:0ff2db41d89d61a2d8d2d0ab02114e2956d3b0fe21f6c0d8122b347a3cf2190a"}} as unknown as TypedDocumentString<TakeEmergencyMutation, TakeEmergencyMutationVariables>;
export const ConcernsDocument = {"__meta__":{"hash":"sha256:2abef16af045fffef146ac921238199f289e669e0d5a3e032c073032aa27f780"}} as unknown as TypedDocumentString<ConcernsQuery, ConcernsQueryVariables>;
export const RaiseConcernDocument = {"__meta__":{"hash":"sha256:65522e210f06b081237dfcab8ef5966eab4c422e7eb9bc2ee19ea7a66ce324d6"}} as unknown as TypedDocumentString<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const SettleConcernDocument = {"__meta__":{"hash":"sha256:cbac4c2cb831d3a85749650074a3c73b7ade77de9acd904cda04a30a46b3bf15"}} as unknown as TypedDocumentString<SettleConcernMutation, SettleConcernMutationVariables>;
export const DutyOverridesWaitingDocument = {"__meta__":{"hash":"sha256:c9292a8eed8c6064a8f5e049606ad7873a76036b6f2bc72399c78fffde1cf420"}} as unknown as TypedDocumentString<DutyOverridesWaitingQuery, DutyOverridesWaitingQueryVariables>;
export const AskDutyOverrideDocument = {"__meta__":{"hash":"sha256:d53601ff6c8539affa8ec6d463e5c5ea47043b4f8a7b20422eecb99e0c213727"}} as unknown as TypedDocumentString<AskDutyOverrideMutation, AskDutyOverrideMutationVariables>;
export const AnswerDutyOverrideDocument = {"__meta__":{"hash":"sha256:539790d75395e9b7f1baa611d42404c302a3127727ffe070efeab4714f58e94e"}} as unknown as TypedDocumentString<AnswerDutyOverrideMutation, AnswerDutyOverrideMutationVariables>;
export const RecordChildToldOfDutyDocument = {"__meta__":{"hash":"sha256:7311d3cb20ec184636fce208fbb216ad3444bcaac61faf074c86cfb50ea27002"}} as unknown as TypedDocumentString<RecordChildToldOfDutyMutation, RecordChildToldOfDutyMutationVariables>;
export const TriageListDocument = {"__meta__":{"hash":"sha256:998caad25e3f5e94696f35eadabf19b3dfb431525ad47780eaf60f08399afb21"}} as unknown as TypedDocumentString<TriageListQuery, TriageListQueryVariables>;
export const ReferralPageDocument = {"__meta__":{"hash":"sha256:a579c606961c1637789a08a30fc6965f41b55c7fda7e3314bf4ffaaad551718b"}} as unknown as TypedDocumentString<ReferralPageQuery, ReferralPageQueryVariables>;
export const LeadSocialWorkersDocument = {"__meta__":{"hash":"sha256:137fa65c9e526dede78f96c962e5b30cb4c6a0fcb6a91d5c23af3afd933ff161"}} as unknown as TypedDocumentString<LeadSocialWorkersQuery, LeadSocialWorkersQueryVariables>;
export const RecordReferralDocument = {"__meta__":{"hash":"sha256:d95422fa3c7e4767bb679fe6e61f3c3e52ca09af475e3cdd91d421ef4ba2c508"}} as unknown as TypedDocumentString<RecordReferralMutation, RecordReferralMutationVariables>;
export const AmendReferralDocument = {"__meta__":{"hash":"sha256:9302c360ef3dd52f8d0383cf88735aa656001f9a5ecfeb29bf2bc6fbe38f92ec"}} as unknown as TypedDocumentString<AmendReferralMutation, AmendReferralMutationVariables>;
export const ScreenEligibilityDocument = {"__meta__":{"hash":"sha256:63f130d22b4631e2ded1d4a8b4e58a64adae381de1b50bb2f6523f1ee287c85e"}} as unknown as TypedDocumentString<ScreenEligibilityMutation, ScreenEligibilityMutationVariables>;
export const RecordConflictCheckDocument = {"__meta__":{"hash":"sha256:d17d317acc32e3ecafd91aa3e511a0f960c5cb1e34dd9f56ad0374f5a80d613e"}} as unknown as TypedDocumentString<RecordConflictCheckMutation, RecordConflictCheckMutationVariables>;
export const DecideConflictCheckDocument = {"__meta__":{"hash":"sha256:2d0c4746831af36b1e1cdcf9c96453a35569065d447f6d224f7b698d67e79b19"}} as unknown as TypedDocumentString<DecideConflictCheckMutation, DecideConflictCheckMutationVariables>;
export const RecordDuplicateVerdictDocument = {"__meta__":{"hash":"sha256:1e909102a70d2dec5f210dd274a296435eba12f3f834354b728f140dbf67596a"}} as unknown as TypedDocumentString<RecordDuplicateVerdictMutation, RecordDuplicateVerdictMutationVariables>;
export const TriageReferralDocument = {"__meta__":{"hash":"sha256:d3a9660f29f5a1d09ba8e3b80e999e150ec803279d0bc170441f8f824ca9e2f9"}} as unknown as TypedDocumentString<TriageReferralMutation, TriageReferralMutationVariables>;
export const RatifyReferralDocument = {"__meta__":{"hash":"sha256:34d4a68737eee1457097971af875e73a4e3d1506d4808d124fb235d039d0f431"}} as unknown as TypedDocumentString<RatifyReferralMutation, RatifyReferralMutationVariables>;
export const DuplicateVerdictsDocument = {"__meta__":{"hash":"sha256:8286830aeeca2ed00faeb87f8d7ebe3471fac13ff0bd48989f9294518495fe0a"}} as unknown as TypedDocumentString<DuplicateVerdictsQuery, DuplicateVerdictsQueryVariables>;
export const MergeChildrenDocument = {"__meta__":{"hash":"sha256:f540dfccd7597191e098655dceb73791b09740cf011aa71fae0f2f01dcca4d65"}} as unknown as TypedDocumentString<MergeChildrenMutation, MergeChildrenMutationVariables>;
export const IdentifyChildDocument = {"__meta__":{"hash":"sha256:1bf6fba9e68943099b9eb0a801379f8070c873dfa871aa839d764967f6278a69"}} as unknown as TypedDocumentString<IdentifyChildMutation, IdentifyChildMutationVariables>;
export const DeterminationPageDocument = {"__meta__":{"hash":"sha256:4ffd4fd5fa4bb785b062ea0b69808c83769ec8b3aa5c934bf2a990ea8290d512"}} as unknown as TypedDocumentString<DeterminationPageQuery, DeterminationPageQueryVariables>;
export const AuthorityPackageDocument = {"__meta__":{"hash":"sha256:db8e6e640e3e1b7c37a36277bbcba30ac0e4ffd57efacfcc66b63d1ae9224c4e"}} as unknown as TypedDocumentString<AuthorityPackageQuery, AuthorityPackageQueryVariables>;
export const TransmitPackageDocument = {"__meta__":{"hash":"sha256:74ece32d857fa6373468917a22766fdad8803024146aa64df0b5033df82318d2"}} as unknown as TypedDocumentString<TransmitPackageMutation, TransmitPackageMutationVariables>;
export const RegisterOfficialDeterminationDocument = {"__meta__":{"hash":"sha256:e3f527b4ec8e9d9d294be7865a045764ca4c823ac8d92b18c38c3d71d047e41a"}} as unknown as TypedDocumentString<RegisterOfficialDeterminationMutation, RegisterOfficialDeterminationMutationVariables>;
export const NotifyChildOfDeterminationDocument = {"__meta__":{"hash":"sha256:95c2764de17880c3847ad332f0b2c1fc9cfa95e4e4226f89b48e29c4fbffe951"}} as unknown as TypedDocumentString<NotifyChildOfDeterminationMutation, NotifyChildOfDeterminationMutationVariables>;
export const NotifyRepresentativeOfDeterminationDocument = {"__meta__":{"hash":"sha256:d8adbd837a78ea3b42f30ad0de6c3a8004be0b11d2428f373afa976fdd18ed56"}} as unknown as TypedDocumentString<NotifyRepresentativeOfDeterminationMutation, NotifyRepresentativeOfDeterminationMutationVariables>;
export const BringDeterminationIntoForceDocument = {"__meta__":{"hash":"sha256:c2f391a04229b6d68a3992ab2ce199656fe33ab3a6bb1cb1d3d3738f7cc668ea"}} as unknown as TypedDocumentString<BringDeterminationIntoForceMutation, BringDeterminationIntoForceMutationVariables>;
export const SuspendDeterminationDocument = {"__meta__":{"hash":"sha256:65d6d2d2109bac053d76f62c465e3318eb104557e7ab3f6899ca88882e5bf98c"}} as unknown as TypedDocumentString<SuspendDeterminationMutation, SuspendDeterminationMutationVariables>;
export const LiftDeterminationSuspensionDocument = {"__meta__":{"hash":"sha256:39a655bc2977d118946e5ec5f68d74d706d3a872f037b99bfd8372795aa4bd0d"}} as unknown as TypedDocumentString<LiftDeterminationSuspensionMutation, LiftDeterminationSuspensionMutationVariables>;
export const RecordSignificantChangeDocument = {"__meta__":{"hash":"sha256:5c866c6ed8e06bce390b737db9c6183a359ae99899aa86f550617898d4274520"}} as unknown as TypedDocumentString<RecordSignificantChangeMutation, RecordSignificantChangeMutationVariables>;
export const FileChallengeDocument = {"__meta__":{"hash":"sha256:5608a6326340f5610bee146ebbbaa6baf941a46102c205553c4bec5d34fd3371"}} as unknown as TypedDocumentString<FileChallengeMutation, FileChallengeMutationVariables>;
export const DecideChallengeDocument = {"__meta__":{"hash":"sha256:30d004eb6ecf08f2656d46ce90d6fe872138ddb8f7a99a7c4d0e3e28f6d9d4ac"}} as unknown as TypedDocumentString<DecideChallengeMutation, DecideChallengeMutationVariables>;
export const OptionsPageDocument = {"__meta__":{"hash":"sha256:e6ddc80b169c8441484b2dcacbb24610fc08621332dc336560419efe3e1805e5"}} as unknown as TypedDocumentString<OptionsPageQuery, OptionsPageQueryVariables>;
export const BidReportDocument = {"__meta__":{"hash":"sha256:23681b80c0bfe47d92fded6c716e06a2d577c74f4346059e4ff1b064410bf9c3"}} as unknown as TypedDocumentString<BidReportQuery, BidReportQueryVariables>;
export const StartOptionsAnalysisDocument = {"__meta__":{"hash":"sha256:d955d9e6b840dd2ef6ed9ee9cddf42d736c7ceeeaa62f756f8cf6ebb7a8a3d0c"}} as unknown as TypedDocumentString<StartOptionsAnalysisMutation, StartOptionsAnalysisMutationVariables>;
export const SaveOptionDocument = {"__meta__":{"hash":"sha256:11dd9976268cd3c10ed036a4cab5b3cb4350c25f02adb0b36d7338cd6597c3c6"}} as unknown as TypedDocumentString<SaveOptionMutation, SaveOptionMutationVariables>;
export const SaveFindingDocument = {"__meta__":{"hash":"sha256:5b0af0f67d6aaa0ec648c8d460b0934ed9d886b727c138ce79591c8e6bc2f9d9"}} as unknown as TypedDocumentString<SaveFindingMutation, SaveFindingMutationVariables>;
export const RecommendOptionDocument = {"__meta__":{"hash":"sha256:c22a984b096ce9e2e87ffb77ab791c8e345b316d1a1b3e512b79dd0e8ddccc75"}} as unknown as TypedDocumentString<RecommendOptionMutation, RecommendOptionMutationVariables>;
export const SubmitBidReportDocument = {"__meta__":{"hash":"sha256:c59fd865529e551d59eb8b9ae42a90d2cc092e6baa93cc962bf2dac4333a6f60"}} as unknown as TypedDocumentString<SubmitBidReportMutation, SubmitBidReportMutationVariables>;
export const ReturnBidReportDocument = {"__meta__":{"hash":"sha256:92e4f1522f96df56be6dea7c82f8cc5cd5bfb96f20a4c9a0fbc0a036225903fb"}} as unknown as TypedDocumentString<ReturnBidReportMutation, ReturnBidReportMutationVariables>;
export const ClearBidReportDocument = {"__meta__":{"hash":"sha256:29f70843756c2c76c27c5a28b8c0a33e4da462698abb75068e964b2caab4149d"}} as unknown as TypedDocumentString<ClearBidReportMutation, ClearBidReportMutationVariables>;
export const SessionsPageDocument = {"__meta__":{"hash":"sha256:38168cf19755eb109a5b7592b324cf1963a727c572ee6ef07a62116e3c1014da"}} as unknown as TypedDocumentString<SessionsPageQuery, SessionsPageQueryVariables>;
export const SessionPageDocument = {"__meta__":{"hash":"sha256:4fa25be21325937c18780bb383a503a4bcd2d092e2c420fe8e1ec8908a434361"}} as unknown as TypedDocumentString<SessionPageQuery, SessionPageQueryVariables>;
export const CreatePanelDocument = {"__meta__":{"hash":"sha256:95e525865077ffc2d1f0427bae45d302a4725819e443e619babcfd6279b9d366"}} as unknown as TypedDocumentString<CreatePanelMutation, CreatePanelMutationVariables>;
export const ConvenePanelSessionDocument = {"__meta__":{"hash":"sha256:725294db79c741df4fb58b7c986da57d8b6bac5890c65ee7ac4a0d78657fa305"}} as unknown as TypedDocumentString<ConvenePanelSessionMutation, ConvenePanelSessionMutationVariables>;
export const SchedulePanelCaseDocument = {"__meta__":{"hash":"sha256:664fa4bcfde397be5c8f27c8aaffad4cd3e0bc3bfc0e85d324cd5bbd9c70a2bb"}} as unknown as TypedDocumentString<SchedulePanelCaseMutation, SchedulePanelCaseMutationVariables>;
export const SignUndertakingDocument = {"__meta__":{"hash":"sha256:34b8920d45cc98f7f0335f8b4203cf1390b160a5833f8fb873b920378c6847c1"}} as unknown as TypedDocumentString<SignUndertakingMutation, SignUndertakingMutationVariables>;
export const DeclarePanelConflictDocument = {"__meta__":{"hash":"sha256:aea1af0132af67f2f12043156effffce9471390907376d9750c947a195d194c9"}} as unknown as TypedDocumentString<DeclarePanelConflictMutation, DeclarePanelConflictMutationVariables>;
export const OpenPanelCaseDocument = {"__meta__":{"hash":"sha256:9a2eec16cd4ce20a43a9a5c8f30f5a5534b5f9ba00158c6bf22510bc15ba4238"}} as unknown as TypedDocumentString<OpenPanelCaseMutation, OpenPanelCaseMutationVariables>;
export const CastVoteDocument = {"__meta__":{"hash":"sha256:08df4f5d81074b63e69150b0c9f4e23708a20ed1289dcc3bd71d3b9dc43fb82a"}} as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const ClosePanelVoteDocument = {"__meta__":{"hash":"sha256:72bb8ac5e09b9dcb9cbddf2f0dc8a0618e04fcceea2f01153f165d7ce6789cbd"}} as unknown as TypedDocumentString<ClosePanelVoteMutation, ClosePanelVoteMutationVariables>;
export const AddMinuteDocument = {"__meta__":{"hash":"sha256:cf87cac826952b0f7bd5764dc3ccfba08c0c53ee12994615999f2643beac463b"}} as unknown as TypedDocumentString<AddMinuteMutation, AddMinuteMutationVariables>;
export const DeferPanelCaseDocument = {"__meta__":{"hash":"sha256:889e76ee8de5437ed43ddbbeedc8709a4648caa038134d30c54df3d7cdbfb1e0"}} as unknown as TypedDocumentString<DeferPanelCaseMutation, DeferPanelCaseMutationVariables>;
export const RecordDecisionDocument = {"__meta__":{"hash":"sha256:aceb1901abe501fc1fef75eb60b03072fc6a8774576900ad46f403aeb839a1a6"}} as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:2f1e8912948b287b132d058c98b30b77acc9e8623827a15a430c0374478a7cec"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const DraftPlanDocument = {"__meta__":{"hash":"sha256:44b80bd3c2dc97130898f127110a303d03d4467cc8d4209ff78c48aa6e3700b9"}} as unknown as TypedDocumentString<DraftPlanMutation, DraftPlanMutationVariables>;
export const AddPlanActionDocument = {"__meta__":{"hash":"sha256:f1e745bf55fe4e202dc52d7529ca5d7163cddd0b914581c3b6bae75b823aa5d0"}} as unknown as TypedDocumentString<AddPlanActionMutation, AddPlanActionMutationVariables>;
export const IssuePlanDocument = {"__meta__":{"hash":"sha256:0ac203348b01b70f79478050b00acfdee2dc3af355229c10697affc4ccbdcb5a"}} as unknown as TypedDocumentString<IssuePlanMutation, IssuePlanMutationVariables>;
export const AdvancePlanActionDocument = {"__meta__":{"hash":"sha256:35f836cacceac9f23a7d84b3d60b85ab999675bc9ac2121182c517234fdd3c89"}} as unknown as TypedDocumentString<AdvancePlanActionMutation, AdvancePlanActionMutationVariables>;
export const GiveChildCopyOfPlanDocument = {"__meta__":{"hash":"sha256:9a806325265270436f3f5d4517d7b04572bee9888b43d932968ed0bcb6fcc53a"}} as unknown as TypedDocumentString<GiveChildCopyOfPlanMutation, GiveChildCopyOfPlanMutationVariables>;
export const SendPlanToMigrationAuthorityDocument = {"__meta__":{"hash":"sha256:0aa69c01431858a2800339e033ce6a7e66c9cd960dbef326506ede7e5211e076"}} as unknown as TypedDocumentString<SendPlanToMigrationAuthorityMutation, SendPlanToMigrationAuthorityMutationVariables>;
export const CallPlanPartlyMetDocument = {"__meta__":{"hash":"sha256:79f3d69555a39313fd5a9ca7667d6868c38bc668cd4f25e56a1d2f857b8389cf"}} as unknown as TypedDocumentString<CallPlanPartlyMetMutation, CallPlanPartlyMetMutationVariables>;
export const FulfilPlanDocument = {"__meta__":{"hash":"sha256:8f6ec878afd4aab4d8592cf77a675580c4ace764f797856edc5bb3c7caf8e200"}} as unknown as TypedDocumentString<FulfilPlanMutation, FulfilPlanMutationVariables>;
export const DocumentsOfFileDocument = {"__meta__":{"hash":"sha256:77c434100f81da3935017d8ca71573978bc8faa93726f37322c4657fa7134f4a"}} as unknown as TypedDocumentString<DocumentsOfFileQuery, DocumentsOfFileQueryVariables>;
export const AttachDocumentDocument = {"__meta__":{"hash":"sha256:c8f670a89ff5a8f4ebff342cb5406c24e625393ddbbc3a1a6ca539531687af00"}} as unknown as TypedDocumentString<AttachDocumentMutation, AttachDocumentMutationVariables>;
export const VoidDocumentDocument = {"__meta__":{"hash":"sha256:3355ae80a00258b55b40f95f4b7e5e870f0f1540784f6bd2db189c0f851214a0"}} as unknown as TypedDocumentString<VoidDocumentMutation, VoidDocumentMutationVariables>;
export const SiblingFilesDocument = {"__meta__":{"hash":"sha256:6b64e2e34086db7e1d6ae321897ca645b1f57d68b6edd5230cca7d8ab3942cd5"}} as unknown as TypedDocumentString<SiblingFilesQuery, SiblingFilesQueryVariables>;
export const RecordDetentionDocument = {"__meta__":{"hash":"sha256:469decf7d284adca4407d1873d151f8c8ad14261c8a69e274629b6376241ee22"}} as unknown as TypedDocumentString<RecordDetentionMutation, RecordDetentionMutationVariables>;
export const CloseDetentionDocument = {"__meta__":{"hash":"sha256:3d1b8b356b2c37b0bac738ff30de80e3d80377a383919bf3649cb697631d20f2"}} as unknown as TypedDocumentString<CloseDetentionMutation, CloseDetentionMutationVariables>;
export const RecordAuthorityContactDocument = {"__meta__":{"hash":"sha256:a072bf05abf4a91c0268eeeae9fa8563f8cffcc4fbca6109dce71c492449acae"}} as unknown as TypedDocumentString<RecordAuthorityContactMutation, RecordAuthorityContactMutationVariables>;
export const RecordAgeLabelDocument = {"__meta__":{"hash":"sha256:f5b32a30626283c598d1f26ee1477d7cd8221c2fa1d63ca381a6544753ff8aa1"}} as unknown as TypedDocumentString<RecordAgeLabelMutation, RecordAgeLabelMutationVariables>;
export const RecordIrregularReturnDocument = {"__meta__":{"hash":"sha256:51a6046c73c4d5d9dc3757dd77f6ffd28f886ef5f442b668a67dab042dd4ee69"}} as unknown as TypedDocumentString<RecordIrregularReturnMutation, RecordIrregularReturnMutationVariables>;
export const RutaPageDocument = {"__meta__":{"hash":"sha256:c916b6f85faab4731136ff6718c1dfa124b07e9836a2fde314da7a7c72034b28"}} as unknown as TypedDocumentString<RutaPageQuery, RutaPageQueryVariables>;
export const OpenMatterDocument = {"__meta__":{"hash":"sha256:25ac549eb69b5cff2316c69b19f0045b623870e68a19f9201bb0ad8bd473792d"}} as unknown as TypedDocumentString<OpenMatterMutation, OpenMatterMutationVariables>;
export const CloseMatterDocument = {"__meta__":{"hash":"sha256:e2cdfd8cecd3324a5241b91a8c4833cafcd6a13fc1c27cf6426d0b2faa3368d4"}} as unknown as TypedDocumentString<CloseMatterMutation, CloseMatterMutationVariables>;
export const RecordProtectionClaimDocument = {"__meta__":{"hash":"sha256:9cde6a5944441f170ec69dad5e375c0e3cfc9a3fbb78c7a7019674bdabbe3db9"}} as unknown as TypedDocumentString<RecordProtectionClaimMutation, RecordProtectionClaimMutationVariables>;
export const AdvanceProtectionClaimDocument = {"__meta__":{"hash":"sha256:0653080f41b1872c061ddcdb768e8732417f66d55a02ac62c6a5d62aa6acbf94"}} as unknown as TypedDocumentString<AdvanceProtectionClaimMutation, AdvanceProtectionClaimMutationVariables>;
export const RecordCourtOrderDocument = {"__meta__":{"hash":"sha256:9e5e02dd5a72022d0b4368531557655ac9566462fddca242d36f7fbd7b11cee2"}} as unknown as TypedDocumentString<RecordCourtOrderMutation, RecordCourtOrderMutationVariables>;
export const LiftCourtOrderDocument = {"__meta__":{"hash":"sha256:397d30283dc2d4f54d6b25a60dbbd93a3fec2a08f98365be7bb874ffdb13469b"}} as unknown as TypedDocumentString<LiftCourtOrderMutation, LiftCourtOrderMutationVariables>;
export const RecordVictimProceedingDocument = {"__meta__":{"hash":"sha256:c4e55b3e1ea6b3e999b28c7aa2b039b19bcdb1e3d56fb18c4ed240cdf4748dc4"}} as unknown as TypedDocumentString<RecordVictimProceedingMutation, RecordVictimProceedingMutationVariables>;
export const AddressPageDocument = {"__meta__":{"hash":"sha256:a119e135c41382b46e9ed6baf2893ea5d20edd4badbc93f44c3b7a992e3b98f8"}} as unknown as TypedDocumentString<AddressPageQuery, AddressPageQueryVariables>;
export const RecordAddressDocument = {"__meta__":{"hash":"sha256:33921a5fa98a9cf11dee6b841234393e11eca2859b59be85da175f373c8c1659"}} as unknown as TypedDocumentString<RecordAddressMutation, RecordAddressMutationVariables>;
export const CorrectAddressReadersDocument = {"__meta__":{"hash":"sha256:fc55feb98a7bfef0b792a9de7a7ec344d44e8906ed3eb8bd13399ecf54b78029"}} as unknown as TypedDocumentString<CorrectAddressReadersMutation, CorrectAddressReadersMutationVariables>;
export const DuplicateCandidatesDocument = {"__meta__":{"hash":"sha256:dd93fcdddd402d92a044a66754b4029c022bf977c749e9fa07454b09fd16cc36"}} as unknown as TypedDocumentString<DuplicateCandidatesQuery, DuplicateCandidatesQueryVariables>;
export const FamilyPageDocument = {"__meta__":{"hash":"sha256:07a05dc4b6fa1a272ac63f9188c717cb48b5f3ee1d73fc81a309b6e7770d4fc7"}} as unknown as TypedDocumentString<FamilyPageQuery, FamilyPageQueryVariables>;
export const KnownPersonsDocument = {"__meta__":{"hash":"sha256:ba2648c07f2d099da4246dfd0b1b1c2894422bfc08532390707128ed7f46a713"}} as unknown as TypedDocumentString<KnownPersonsQuery, KnownPersonsQueryVariables>;
export const KnownChildrenDocument = {"__meta__":{"hash":"sha256:271c89ec6c29890e24467095598591ea83e500dc65d27411c07c17beb2a93411"}} as unknown as TypedDocumentString<KnownChildrenQuery, KnownChildrenQueryVariables>;
export const WaitingChildrenDocument = {"__meta__":{"hash":"sha256:c14789cbbabc4a94c3082d35d023ce49548d76d9d9497ce520258b6cb32bdb98"}} as unknown as TypedDocumentString<WaitingChildrenQuery, WaitingChildrenQueryVariables>;
export const RegisteredChildDocument = {"__meta__":{"hash":"sha256:0ec061282467c66b91f2f94fc88129b74888d710820a49379919e844b54e6b4c"}} as unknown as TypedDocumentString<RegisteredChildQuery, RegisteredChildQueryVariables>;
export const RegisterChildDocument = {"__meta__":{"hash":"sha256:f73e1a685b2d0042d505dc35bcbd53d77534b7f1ad1e7bdd70d222189ceed3a1"}} as unknown as TypedDocumentString<RegisterChildMutation, RegisterChildMutationVariables>;
export const AnswerLikenessDocument = {"__meta__":{"hash":"sha256:2f82767068bd55b5a6f869be382331be1fcd010f5284b2014b6c420c1d97842c"}} as unknown as TypedDocumentString<AnswerLikenessMutation, AnswerLikenessMutationVariables>;
export const LinkRelationshipDocument = {"__meta__":{"hash":"sha256:22508ecd2416ed98af6c6c4def9e002b9f6c63a24221c2e943279294e39397ce"}} as unknown as TypedDocumentString<LinkRelationshipMutation, LinkRelationshipMutationVariables>;
export const LinkSiblingsDocument = {"__meta__":{"hash":"sha256:3f6c1782926c5c4c01ba892e4d880b0161c6f8fe533a2b7836ea45091cef4e58"}} as unknown as TypedDocumentString<LinkSiblingsMutation, LinkSiblingsMutationVariables>;
export const CorrectPersonDocument = {"__meta__":{"hash":"sha256:67f9038fa61be03dcee5d42111ce2b3c74914527b19d6b55af264218ad1b62f4"}} as unknown as TypedDocumentString<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const CorrectChildDocument = {"__meta__":{"hash":"sha256:006a143738bb8cd3746cead7dc90663263336bd7375349e35e5c4b5c3008e4e3"}} as unknown as TypedDocumentString<CorrectChildMutation, CorrectChildMutationVariables>;
export const AddAliasDocument = {"__meta__":{"hash":"sha256:5fa2c316472525282f982156ff91c201ecc566e74b1ab7105adb6205d13a6742"}} as unknown as TypedDocumentString<AddAliasMutation, AddAliasMutationVariables>;
export const AddIdentityDocumentDocument = {"__meta__":{"hash":"sha256:30bb5409b6edc762a814c5e1d8d89db554bf1d23fa82e78f17e91948e1329c0d"}} as unknown as TypedDocumentString<AddIdentityDocumentMutation, AddIdentityDocumentMutationVariables>;
export const AddPersonDocument = {"__meta__":{"hash":"sha256:f72fe05817bd616598ae27d6d50d0a821b18b90773c6b20ad5857734d158bfd6"}} as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const CorrectRelationshipDocument = {"__meta__":{"hash":"sha256:f3abb47a64c929e0b3932366c8d4f801b2444438b48a00a49901781b73aa7bec"}} as unknown as TypedDocumentString<CorrectRelationshipMutation, CorrectRelationshipMutationVariables>;
export const VerifyRelationshipDocument = {"__meta__":{"hash":"sha256:195554399748c44098179e47e5d0b8c4940577d3119bffb028be39964a7ad195"}} as unknown as TypedDocumentString<VerifyRelationshipMutation, VerifyRelationshipMutationVariables>;
export const ConfirmClassificationDocument = {"__meta__":{"hash":"sha256:b07c2d980f17ade2e55c7466d508c823849e7205f439068485f9d93bc34d980b"}} as unknown as TypedDocumentString<ConfirmClassificationMutation, ConfirmClassificationMutationVariables>;
export const FacilitiesDocument = {"__meta__":{"hash":"sha256:d22f90e0c2748bf117d7c31174e029151aeb83895da22987135eb91c8bef764a"}} as unknown as TypedDocumentString<FacilitiesQuery, FacilitiesQueryVariables>;
export const MeasuresToPlaceDocument = {"__meta__":{"hash":"sha256:682a9480545967e7182229ba72ed3a5448110500b4e7f8458f0990a23f28b2f7"}} as unknown as TypedDocumentString<MeasuresToPlaceQuery, MeasuresToPlaceQueryVariables>;
export const AddFacilityDocument = {"__meta__":{"hash":"sha256:90a165666e27baef3b79a3d5361123a1745d531b818b496b30a2066d05751fc3"}} as unknown as TypedDocumentString<AddFacilityMutation, AddFacilityMutationVariables>;
export const PlaceChildDocument = {"__meta__":{"hash":"sha256:fe67575737d773431535eccaa8b0d5b8d1eaa9a1cd75e24cc3b9083d0c6a0428"}} as unknown as TypedDocumentString<PlaceChildMutation, PlaceChildMutationVariables>;
export const EndPlacementDocument = {"__meta__":{"hash":"sha256:a2b389e7c5685a60d450ab537b9c261d21713f649b0906a7bfd6158c2d46e509"}} as unknown as TypedDocumentString<EndPlacementMutation, EndPlacementMutationVariables>;
export const RecordUrgentMeasureDocument = {"__meta__":{"hash":"sha256:e748b1fd548b5404dce130f62436a4f444e3b75c66f138a1203ae724cab3b1ba"}} as unknown as TypedDocumentString<RecordUrgentMeasureMutation, RecordUrgentMeasureMutationVariables>;
export const OrderUrgentMeasureDocument = {"__meta__":{"hash":"sha256:6b6eb5d7d1ea11e046dcac0e02044ee47260809133bb9b77f0319f6d70c531e3"}} as unknown as TypedDocumentString<OrderUrgentMeasureMutation, OrderUrgentMeasureMutationVariables>;
export const RecordJudgeRulingDocument = {"__meta__":{"hash":"sha256:912f7e8d20398b65c71dc6fdf5ffc9d4611ca6be4351a05d3742987b54dfc012"}} as unknown as TypedDocumentString<RecordJudgeRulingMutation, RecordJudgeRulingMutationVariables>;
export const ReturnPageDocument = {"__meta__":{"hash":"sha256:0fc2a37749fcc7feeebbdecc765fbea395286130ca26be4a6746e4e988f4553b"}} as unknown as TypedDocumentString<ReturnPageQuery, ReturnPageQueryVariables>;
export const RequestReturnDocument = {"__meta__":{"hash":"sha256:8bf6a5933d9f3826fce533f78a4754993321437363a6deaf6d0db08e54b5fcda"}} as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const ScreenReturnDocument = {"__meta__":{"hash":"sha256:e9a98bbb671e4e4803439b349fcf0af6c2f667f9fb6091c93fbaf6cf6f269517"}} as unknown as TypedDocumentString<ScreenReturnMutation, ScreenReturnMutationVariables>;
export const ResumeReturnDocument = {"__meta__":{"hash":"sha256:090bd8021a5c4a6a2c992d77939798f91a0ad6ccadaf3c310879323f76a06579"}} as unknown as TypedDocumentString<ResumeReturnMutation, ResumeReturnMutationVariables>;
export const RevokeReturnAuthorisationDocument = {"__meta__":{"hash":"sha256:c443f52de92fe167275fbb2eff66ca51e6c7ddbf0306eac893142661558026a1"}} as unknown as TypedDocumentString<RevokeReturnAuthorisationMutation, RevokeReturnAuthorisationMutationVariables>;
export const AttestSafeguardDocument = {"__meta__":{"hash":"sha256:272ec8be16800fb99f0935086cd8f8e767b086d0e128df6e6ff2a73544b8b5f1"}} as unknown as TypedDocumentString<AttestSafeguardMutation, AttestSafeguardMutationVariables>;
export const RecordInmResolutionDocument = {"__meta__":{"hash":"sha256:9aeba00dfee798b97b742a1e0d6d4d55bd007c843e21c813fca89feca9bbe6e4"}} as unknown as TypedDocumentString<RecordInmResolutionMutation, RecordInmResolutionMutationVariables>;
export const RecordReturnNotifiedDocument = {"__meta__":{"hash":"sha256:3e585b7e3b1ffc055f06a29cc24f0c97c3e2630898d49513cc0a89487d170a13"}} as unknown as TypedDocumentString<RecordReturnNotifiedMutation, RecordReturnNotifiedMutationVariables>;
export const RecordReturnWaiverDocument = {"__meta__":{"hash":"sha256:227816d8c01cf635b3f683410a641ca8168cb076bd0efe10e7e45beff61c2e95"}} as unknown as TypedDocumentString<RecordReturnWaiverMutation, RecordReturnWaiverMutationVariables>;
export const ArrangeReturnDocument = {"__meta__":{"hash":"sha256:6b436a1175d7e4fc06431d7fa6fe9cfd6aa27c50a9e685a32bdbbdcb0b4244f4"}} as unknown as TypedDocumentString<ArrangeReturnMutation, ArrangeReturnMutationVariables>;
export const ReconfirmWithChildDocument = {"__meta__":{"hash":"sha256:6607084af5ad916f931418d72e59d9de8eca656da91b713e595c4f3e7f9430c5"}} as unknown as TypedDocumentString<ReconfirmWithChildMutation, ReconfirmWithChildMutationVariables>;
export const AuthoriseReturnDocument = {"__meta__":{"hash":"sha256:f7794347c6aefa63cbcf1de7d35486d51a55b23613f8fc426664f30202606993"}} as unknown as TypedDocumentString<AuthoriseReturnMutation, AuthoriseReturnMutationVariables>;
export const ExecuteReturnDocument = {"__meta__":{"hash":"sha256:d4b08279916b6f5e0baa1b9f6fe196ce9a5c0ea75550fb47f77b6acf52e9a48b"}} as unknown as TypedDocumentString<ExecuteReturnMutation, ExecuteReturnMutationVariables>;
export const RecordReturnIncidentDocument = {"__meta__":{"hash":"sha256:5741ef612baba37aebcd22cf0a12d4d6443cbdb2e0cfe044d3bbf30d1dc88125"}} as unknown as TypedDocumentString<RecordReturnIncidentMutation, RecordReturnIncidentMutationVariables>;
export const HandOverReturnDocument = {"__meta__":{"hash":"sha256:2d3dbd5ad88195f04fbf8062192ae9f21dac937582bf0df05c2d1b096d54a99e"}} as unknown as TypedDocumentString<HandOverReturnMutation, HandOverReturnMutationVariables>;
export const RecordReturnFollowUpDocument = {"__meta__":{"hash":"sha256:71aa3650b959347ad5472ae62ddecabe299dea0ea6538c0ac5ee38c4577708f7"}} as unknown as TypedDocumentString<RecordReturnFollowUpMutation, RecordReturnFollowUpMutationVariables>;
export const RecordFearExpressedDocument = {"__meta__":{"hash":"sha256:216823656018fa3f68990fc3d5ae27a9cfd64362fc354a9ca00d0f608adca67a"}} as unknown as TypedDocumentString<RecordFearExpressedMutation, RecordFearExpressedMutationVariables>;
export const CloseReturnDocument = {"__meta__":{"hash":"sha256:31bb347f55564fe358a2bae93681ab4e3ee527ce993c42808864314bd1e1a259"}} as unknown as TypedDocumentString<CloseReturnMutation, CloseReturnMutationVariables>;
export const InformationPageDocument = {"__meta__":{"hash":"sha256:e720098a68d2f23a41d5ce3acfe56b7388a40392cb7dae4bad321707238b8ee2"}} as unknown as TypedDocumentString<InformationPageQuery, InformationPageQueryVariables>;
export const RecordInfoSessionDocument = {"__meta__":{"hash":"sha256:2926c480875474f2c55547afa5b48e3790f4e4272430f86f4b637fa201d5a2ec"}} as unknown as TypedDocumentString<RecordInfoSessionMutation, RecordInfoSessionMutationVariables>;