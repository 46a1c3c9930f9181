export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date, yyyy-mm-dd. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with zone. */
  DateTime: { input: string; output: string; }
  /** Structured content whose shape its field describes. */
  JSON: { input: unknown; output: unknown; }
};

/** What `acceptAssignment` takes. */
export type AcceptAssignmentInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
};

/** What `acceptAssignment` answers. */
export type AcceptAssignmentResult = AssignmentAccepted | Invalid | Refused;

/** A warning that a person proceeded against, with the reason. */
export type AcceptedWarning = {
  readonly __typename: 'AcceptedWarning';
  /** The warning. */
  readonly ground: Ground;
  /** The reason as written. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A one-time code to hand over in person or by telephone. */
export type AccessCodeIssued = {
  readonly __typename: 'AccessCodeIssued';
  /** Shown once: null when the same act is asked for again. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Until when it is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** No password was set. The same answer for a wrong, late or used code and a closed account. */
export type AccessCodeRefused = {
  readonly __typename: 'AccessCodeRefused';
  /** Always true. */
  readonly refused: Scalars['Boolean']['output'];
};

/** An account of the staff (E02), as those who look after accounts see it. */
export type Account = {
  readonly __typename: 'Account';
  /** Whether the account is open. */
  readonly active: Scalars['Boolean']['output'];
  /** Discipline (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** E-mail, used to sign in. */
  readonly email: Scalars['String']['output'];
  /** Whether the person has set a password. */
  readonly hasPassword: Scalars['Boolean']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Code of the office. */
  readonly officeCode: Scalars['String']['output'];
  /** Whether it is the account of whoever asks. */
  readonly own: Scalars['Boolean']['output'];
  /** Roles that hold (CL-60). */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Roles that wait for the privacy officer. */
  readonly waiting: ReadonlyArray<RoleRequest>;
};

/** The account was closed or opened. */
export type AccountChanged = {
  readonly __typename: 'AccountChanged';
  /** Whether it is open now. */
  readonly active: Scalars['Boolean']['output'];
};

/** What `issueAccessCode` takes. */
export type AccountInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The account. */
  readonly userId: Scalars['ID']['input'];
};

/** The account exists; nobody can enter before it has a code and a role. */
export type AccountOpened = {
  readonly __typename: 'AccountOpened';
  /** Identifier. */
  readonly userId: Scalars['ID']['output'];
};

/** The accounts and the offices, for whoever looks after them. */
export type AccountsPage = {
  readonly __typename: 'AccountsPage';
  /** By name; those with something to decide first. */
  readonly accounts: ReadonlyArray<Account>;
  /** Offices, by name. */
  readonly offices: ReadonlyArray<Office>;
};

/** What `acknowledgeAlert` takes. */
export type AcknowledgeAlertInput = {
  /** The alert. */
  readonly alertId: Scalars['ID']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
};

/** What `acknowledgeAlert` answers. */
export type AcknowledgeAlertResult = AlertAcknowledged | Invalid | Refused;

/** What `acknowledgeRisk` takes. */
export type AcknowledgeRiskInput = {
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The risk. */
  readonly riskId: Scalars['ID']['input'];
};

/** What `acknowledgeRisk` answers. */
export type AcknowledgeRiskResult = Invalid | Refused | RiskAcknowledged;

/** What `addAlias` takes. */
export type AddAliasInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** In which situation it was used. */
  readonly context?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Kind of name. */
  readonly kind: Scalars['String']['input'];
  /** The other name. */
  readonly name: Scalars['String']['input'];
  /** Who said it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** What `addAlias` answers. */
export type AddAliasResult = ChildSaved | Invalid | Refused;

/** What `addFacility` takes. */
export type AddFacilityInput = {
  /** Address; kept apart. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Kind (CL-44). */
  readonly kind: Scalars['String']['input'];
  /** Whether its place may be known. */
  readonly listed: Scalars['Boolean']['input'];
  /** Municipality; leave out when unlisted. */
  readonly municipality?: InputMaybe<Scalars['String']['input']>;
  /** Name; a working name when unlisted. */
  readonly name: Scalars['String']['input'];
  /** Whether children may go in and out. Needed. */
  readonly openDoor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who runs it. */
  readonly operator: Scalars['String']['input'];
  /** Registration number; required for a centre. */
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
  /** State. */
  readonly state: Scalars['String']['input'];
};

/** What `addFacility` answers. */
export type AddFacilityResult = FacilityAdded | Invalid | Refused;

/** What `addIdentityDocument` takes. */
export type AddIdentityDocumentInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Last day of validity. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of issue. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Authority that issued it. */
  readonly issuingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Country that issued it. */
  readonly issuingCountry?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Who holds the original. */
  readonly originalHeldBy: Scalars['String']['input'];
  /** Type (CL-15). */
  readonly type: Scalars['String']['input'];
};

/** What `addIdentityDocument` answers. */
export type AddIdentityDocumentResult = ChildSaved | Invalid | Refused;

/** What `addMinute` takes. */
export type AddMinuteInput = {
  /** What happened. */
  readonly body: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The case on the agenda. */
  readonly itemId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
};

/** What `addPerson` takes. */
export type AddPersonInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The person. */
  readonly person: PersonInput;
  /** Who the person is to the child. */
  readonly relationship: RelationshipInput;
};

/** What `addPerson` answers. */
export type AddPersonResult = Invalid | Refused | RelationshipSaved;

/** What `addPlanAction` takes. */
export type AddPlanActionInput = {
  /** child, siblings or family. */
  readonly beneficiary?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Who follows it up; the asker when left out. */
  readonly driverId?: InputMaybe<Scalars['ID']['input']>;
  /** Due. */
  readonly dueOn: Scalars['Date']['input'];
  /** Responsible institution. */
  readonly institution: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Legal basis; LGDNNA 13 when left out. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Measure (CL-43). */
  readonly measure: Scalars['String']['input'];
  /** What exactly. */
  readonly measureText?: InputMaybe<Scalars['String']['input']>;
  /** special, urgent, judicial, administrative or support_service. */
  readonly measureType: Scalars['String']['input'];
  /** Responsible person. */
  readonly person: Scalars['String']['input'];
  /** Right (CL-40). */
  readonly right: Scalars['String']['input'];
  /** From. */
  readonly startOn: Scalars['Date']['input'];
};

/** What `addSource` takes. */
export type AddSourceInput = {
  /** The assessment that it was gathered for. */
  readonly assessmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Another source that it contradicts. */
  readonly contradicts?: InputMaybe<Scalars['ID']['input']>;
  /** The paper, if it is one. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The hearing, if it is one. */
  readonly hearingId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** interview, document, observation, authority_report, home_study, country_information or hearing. */
  readonly kind: Scalars['String']['input'];
  /** When it was obtained. */
  readonly obtainedOn: Scalars['Date']['input'];
  /** The person or institution it comes from. */
  readonly origin: Scalars['String']['input'];
  /** The question that it stands behind. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** A firmest to D. */
  readonly reliability: Scalars['String']['input'];
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `addSource` answers. */
export type AddSourceResult = Invalid | Refused | SourceAdded;

/** The addresses of one person, as far as the asker is named: an empty list says nothing. */
export type AddressPage = {
  readonly __typename: 'AddressPage';
  /** Those that the asker is named for, the newest first. */
  readonly addresses: ReadonlyArray<PersonAddress>;
  /** Who may be named. */
  readonly candidates: ReadonlyArray<AddressReader>;
  /** The child. */
  readonly childId: Scalars['ID']['output'];
  /** Country on record for the person. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Whether the asker may write an address down. */
  readonly mayRecord: Scalars['Boolean']['output'];
  /** The person. */
  readonly personName?: Maybe<Scalars['String']['output']>;
};

/** Somebody who reads an address, or may be named to. */
export type AddressReader = {
  readonly __typename: 'AddressReader';
  /** Discipline (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The person. */
  readonly userId: Scalars['ID']['output'];
};

/** What `recordAddress` and `correctAddressReaders` answer; null when there is nothing that the person may see. */
export type AddressResult = AddressSaved | Invalid | Refused;

/** The address is written down, or its readers are others. */
export type AddressSaved = {
  readonly __typename: 'AddressSaved';
  /** Identifier. */
  readonly addressId: Scalars['ID']['output'];
};

/** What `advanceCase` takes. */
export type AdvanceCaseInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Why, when going back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Reasons written against warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** The state to step to. */
  readonly to: Scalars['String']['input'];
  /** The version that was read: another one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** What `advanceCase` answers. */
export type AdvanceCaseResult = CaseFileChanged | Invalid | Refused;

/** What `advancePlanAction` takes. */
export type AdvancePlanActionInput = {
  /** The action. */
  readonly actionId: Scalars['ID']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** For verified: how the child finds it, 1 to 5. */
  readonly childSatisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence, for executed. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** For escalated: institution_head, ppnna_order or cndh_or_amparo. */
  readonly escalationLevel?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What happened, or what stands in the way. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** agreed, in_progress, executed, verified, closed, blocked, escalated, replaced or cancelled. */
  readonly to: Scalars['String']['input'];
  /** For verified: child or driver. */
  readonly verifiedBy?: InputMaybe<Scalars['String']['input']>;
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `advanceProtectionClaim` takes. */
export type AdvanceProtectionClaimInput = {
  /** When it passed. */
  readonly at: Scalars['DateTime']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** When the child was told what withdrawing means; required to withdraw. */
  readonly childInformedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The paper that shows it. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** File number, once there is one. */
  readonly fileNo?: InputMaybe<Scalars['String']['input']>;
  /** Filed by somebody else than the child: it must be ratified in three days (DL12). */
  readonly filedByOther?: InputMaybe<Scalars['Boolean']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** A note for attorneys. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When she was heard on it a second time, alone; required to withdraw. */
  readonly secondInterviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** State to pass to (CL-52). */
  readonly to: Scalars['String']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `advanceProtectionClaim` answers. */
export type AdvanceProtectionClaimResult = Invalid | ProtectionClaimAdvanced | Refused;

/** An authority called the child an adult: kept, never adopted (LGDNNA 5; LM 3-XVI). */
export type AgeLabel = {
  readonly __typename: 'AgeLabel';
  /** Who said it (CL-20). */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** The paper that says so. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly saidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was said. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Kept, not adopted: the age is in dispute and the child stays with the child team (R2). */
export type AgeLabelRecorded = {
  readonly __typename: 'AgeLabelRecorded';
  /** The label. */
  readonly ageLabelId: Scalars['ID']['output'];
  /** The age status now (CL-02). */
  readonly ageStatus?: Maybe<Scalars['String']['output']>;
};

/** The alert is marked as seen by me. */
export type AlertAcknowledged = {
  readonly __typename: 'AlertAcknowledged';
  /** The alert. */
  readonly alertId: Scalars['ID']['output'];
};

/** An alert that I have not seen. */
export type AlertForMe = {
  readonly __typename: 'AlertForMe';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number. */
  readonly caseNo: Scalars['String']['output'];
  /** The child's name. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** As in `TimeAlert`. */
  readonly kind: Scalars['String']['output'];
  /** Its priority. */
  readonly priority: Scalars['Int']['output'];
  /** When. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** The clock behind it, where there is one. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** What that clock is about. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** What `amendReferral` takes. */
export type AmendReferralInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The call, complete. Persons left out stay. */
  readonly referral: ReferralInput;
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `amendReferral` answers. */
export type AmendReferralResult = Invalid | ReferralRecorded | Refused;

/** The answer to one question of the form, as it stands. */
export type Answer = {
  readonly __typename: 'Answer';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly authorId: Scalars['ID']['output'];
  /** Name of who wrote it. */
  readonly authorName: Scalars['String']['output'];
  /** Code of the question (definition `bia`). */
  readonly question: Scalars['String']['output'];
  /** {text}, {choices}, {date}, {number}, {rows} or {unknown: unknown | not_asked | declined}. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /** Version; send it as `baseVersion` when you change the answer. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody else had answered meanwhile. Nothing is lost: both stand in the history, a person chooses. */
export type AnswerConflict = {
  readonly __typename: 'AnswerConflict';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Discipline of who wrote it. */
  readonly authorDiscipline: Scalars['String']['output'];
  /** Who wrote it. */
  readonly authorName: Scalars['String']['output'];
  /** What you sent. */
  readonly mine?: Maybe<Scalars['JSON']['output']>;
  /** Code of the question. */
  readonly question: Scalars['String']['output'];
  /** What stands now. */
  readonly theirs?: Maybe<Scalars['JSON']['output']>;
  /** Version that stands now. */
  readonly version: Scalars['Int']['output'];
};

/** What `answerDutyOverride` takes. */
export type AnswerDutyOverrideInput = {
  /** Whether the duty goes before the child's no. */
  readonly agrees: Scalars['Boolean']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** supervisor or officer: the hand that answers. */
  readonly hand: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why. */
  readonly note: Scalars['String']['input'];
  /** The request. */
  readonly overrideId: Scalars['ID']['input'];
};

/** What `answerDutyOverride` answers. */
export type AnswerDutyOverrideResult = DutyOverrideSaved | Invalid | Refused;

/** The answer to one question, as it was typed over what the page showed. */
export type AnswerInput = {
  /** Version of the answer that the page showed; 0 when there was none. */
  readonly baseVersion: Scalars['Int']['input'];
  /** Code of the question. */
  readonly question: Scalars['String']['input'];
  /** As in `Answer.value`; {} clears the answer. */
  readonly value: Scalars['JSON']['input'];
};

/** What `answerLikeness` takes. */
export type AnswerLikenessInput = {
  /** The newest file of the child, if she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The alert. */
  readonly likenessId: Scalars['ID']['input'];
  /** same or not_same. */
  readonly verdict: Scalars['String']['input'];
};

/** What `answerLikeness` answers. */
export type AnswerLikenessResult = Invalid | LikenessAnswered | Refused;

/** An older answer to a question, also one that lost against another. */
export type AnswerVersion = {
  readonly __typename: 'AnswerVersion';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly authorName: Scalars['String']['output'];
  /** The version it was written on. */
  readonly baseVersion: Scalars['Int']['output'];
  /** False when somebody else had written meanwhile. */
  readonly kept: Scalars['Boolean']['output'];
  /** As in `Answer.value`. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** What was saved, and what needs a choice. */
export type AnswersSaved = {
  readonly __typename: 'AnswersSaved';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Not saved: choose. */
  readonly conflicts: ReadonlyArray<AnswerConflict>;
  /** Who else wrote in these sections in the last five minutes. */
  readonly others: ReadonlyArray<SectionAuthor>;
  /** Saved. */
  readonly saved: ReadonlyArray<SavedAnswer>;
};

/** What `approveAssessment` takes. */
export type ApproveAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Version that the page shows. */
  readonly version: Scalars['Int']['input'];
};

/** What `approveAssessment` answers. */
export type ApproveAssessmentResult = AssessmentApproved | Invalid | Refused;

/** What `approveClosure` takes. */
export type ApproveClosureInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The request to close. */
  readonly closureId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
};

/** What `approveClosure` answers. */
export type ApproveClosureResult = CaseFileChanged | Invalid | Refused;

/** What `arrangeReturn` takes. */
export type ArrangeReturnInput = {
  /** Hour of arrival there, 0 to 23. */
  readonly arrivalHour?: InputMaybe<Scalars['Int']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Planned departure. */
  readonly departureAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name of the escort. */
  readonly escortName?: InputMaybe<Scalars['String']['input']>;
  /** Who sends the escort. */
  readonly escortOrganisation?: InputMaybe<Scalars['String']['input']>;
  /** How the escort is reached. */
  readonly escortPhone?: InputMaybe<Scalars['String']['input']>;
  /** Other family who travels with her. */
  readonly familyTravelling?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who follows up at the destination. */
  readonly followUpContact?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** family or state_care. */
  readonly receiverKind?: InputMaybe<Scalars['String']['input']>;
  /** The person who receives her, when it is family. */
  readonly receiverPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Authority that receives the child. */
  readonly receivingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** The officer there. */
  readonly receivingOfficer?: InputMaybe<Scalars['String']['input']>;
  /** What was arranged for her life there, in short phrases. */
  readonly reintegrationActions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Brothers and sisters who travel with her. */
  readonly siblingsTravelling?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How they travel. */
  readonly transportMode?: InputMaybe<Scalars['String']['input']>;
  /** Version of the arrangement that was read; 0 for the first. */
  readonly version: Scalars['Int']['input'];
  /** Whether unrelated adults travel in the group. */
  readonly withUnrelatedAdults?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `askDutyOverride` takes. */
export type AskDutyOverrideInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The article or the order that sets the duty. */
  readonly duty: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why it applies here, without names and without the story. */
  readonly reason: Scalars['String']['input'];
  /** Authority to which the duty is owed. */
  readonly recipient: Scalars['String']['input'];
  /** Scope that the child refused. */
  readonly scope: Scalars['String']['input'];
};

/** What `askDutyOverride` answers. */
export type AskDutyOverrideResult = DutyOverrideSaved | Invalid | Refused;

/** A best-interests assessment (E28). */
export type Assessment = {
  readonly __typename: 'Assessment';
  /** The answers in force. */
  readonly answers?: Maybe<ReadonlyArray<Answer>>;
  /** When it was approved. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of the assessor. */
  readonly assessorId: Scalars['ID']['output'];
  /** Name of the assessor. */
  readonly assessorName: Scalars['String']['output'];
  /** Who wrote where. */
  readonly authors: ReadonlyArray<SectionAuthor>;
  /** BID-A, BID-B or BID-C. */
  readonly bidCode?: Maybe<Scalars['String']['output']>;
  /** Whether a determination is required, once submitted (R41). */
  readonly bidRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Why (R41). */
  readonly bidTriggers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Which source stands behind which answer. */
  readonly citations?: Maybe<ReadonlyArray<Citing>>;
  /** What reviewers asked to mend. */
  readonly comments: ReadonlyArray<SectionComment>;
  /** Version of the form. */
  readonly definitionVersion: Scalars['Int']['output'];
  /** Hearings to rest on. */
  readonly hearings?: Maybe<ReadonlyArray<HearingChoice>>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the asker may write. */
  readonly mayEdit: Scalars['Boolean']['output'];
  /** Whether the asker may return or approve. */
  readonly mayReview: Scalars['Boolean']['output'];
  /** Whether the asker may submit. */
  readonly maySubmit: Scalars['Boolean']['output'];
  /** Number of the assessment on this file. */
  readonly number: Scalars['Int']['output'];
  /** The assessment before this one. */
  readonly previous?: Maybe<PreviousAssessment>;
  /** Who reviewed it. */
  readonly reviewedByName?: Maybe<Scalars['String']['output']>;
  /** 0 to 3, once submitted. */
  readonly riskLevel?: Maybe<Scalars['String']['output']>;
  /** Whether a safety plan stands (R40). */
  readonly safetyPlan: Scalars['Boolean']['output'];
  /** Sections said to be complete. */
  readonly sections: ReadonlyArray<SectionState>;
  /** Sources on file. */
  readonly sources?: Maybe<ReadonlyArray<EvidenceSource>>;
  /** draft, in_progress, submitted, returned, approved, superseded, expired or void. */
  readonly state: Scalars['String']['output'];
  /** When it was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** short, comprehensive or update. */
  readonly type: Scalars['String']['output'];
  /** Whether the child is unaccompanied or separated. */
  readonly unaccompaniedOrSeparated: Scalars['Boolean']['output'];
  /** Until when it counts. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Number of changes of state; send it back with an act. */
  readonly version: Scalars['Int']['output'];
};

/** The assessment counts, and is not edited any more (R96). */
export type AssessmentApproved = {
  readonly __typename: 'AssessmentApproved';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Until when it counts. */
  readonly validUntil: Scalars['DateTime']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** An assessment in the list of a file. */
export type AssessmentLine = {
  readonly __typename: 'AssessmentLine';
  /** When it was approved. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the assessor. */
  readonly assessorName: Scalars['String']['output'];
  /** BID-A, BID-B or BID-C. */
  readonly bidCode?: Maybe<Scalars['String']['output']>;
  /** Whether a determination is required (R41). */
  readonly bidRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Sections said to be complete. */
  readonly completeSections: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Number of the assessment on this file. */
  readonly number: Scalars['Int']['output'];
  /** 0 to 3. */
  readonly riskLevel?: Maybe<Scalars['String']['output']>;
  /** State. */
  readonly state: Scalars['String']['output'];
  /** When it was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** short, comprehensive or update. */
  readonly type: Scalars['String']['output'];
  /** Until when it counts. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Version; send it with an act on it. */
  readonly version: Scalars['Int']['output'];
};

/** The assessment went back to its authors. */
export type AssessmentReturned = {
  readonly __typename: 'AssessmentReturned';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** The assessment is open for writing. */
export type AssessmentStarted = {
  readonly __typename: 'AssessmentStarted';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The assessment waits for review. */
export type AssessmentSubmitted = {
  readonly __typename: 'AssessmentSubmitted';
  /** BID-A, BID-B or BID-C. */
  readonly bidCode?: Maybe<Scalars['String']['output']>;
  /** Whether a determination is required (R41). */
  readonly bidRequired: Scalars['Boolean']['output'];
  /** Why (R41). */
  readonly bidTriggers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** Set aside; what was written stays readable. */
export type AssessmentVoided = {
  readonly __typename: 'AssessmentVoided';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The assessments of a file. */
export type AssessmentsPage = {
  readonly __typename: 'AssessmentsPage';
  /** Newest first. */
  readonly assessments?: Maybe<ReadonlyArray<AssessmentLine>>;
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Whether the asker may start one. */
  readonly mayStart: Scalars['Boolean']['output'];
};

/** What `assignToFile` takes. */
export type AssignToFileInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Discipline on this file (CL-61). */
  readonly discipline: Scalars['String']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** lead, co, backup, interpreter or observer. */
  readonly role: Scalars['String']['input'];
  /** Who joins the team. */
  readonly userId: Scalars['ID']['input'];
};

/** What `assignToFile` answers. */
export type AssignToFileResult = AssignedToFile | Invalid | Refused;

/** The person is on the team and sees the file from now on. */
export type AssignedToFile = {
  readonly __typename: 'AssignedToFile';
  /** The assignment. */
  readonly assignmentId: Scalars['ID']['output'];
};

/** Accepted. */
export type AssignmentAccepted = {
  readonly __typename: 'AssignmentAccepted';
  /** When. */
  readonly acceptedAt: Scalars['DateTime']['output'];
};

/** The person no longer sees the file through this assignment. */
export type AssignmentEnded = {
  readonly __typename: 'AssignmentEnded';
  /** When. */
  readonly endedAt: Scalars['DateTime']['output'];
};

/** What `attachDocument` takes. */
export type AttachDocumentInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The bytes as base64: PDF, JPEG, PNG or plain text, at most 5 MB. The type is told from the bytes. */
  readonly content: Scalars['String']['input'];
  /** Date on the paper. */
  readonly date: Scalars['Date']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What it is (CL-50). */
  readonly kind: Scalars['String']['input'];
  /** Language (CL-07). */
  readonly language: Scalars['String']['input'];
  /** Who gave it to us. */
  readonly receivedFrom: Scalars['String']['input'];
  /** S2, S3, S4_L or S4_P. */
  readonly sensitivity: Scalars['String']['input'];
  /** Title, at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `attachDocument` answers. */
export type AttachDocumentResult = DocumentAttached | Invalid | Refused;

/** What `attestSafeguard` takes. */
export type AttestSafeguardInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The paper that shows it. */
  readonly documentId: Scalars['ID']['input'];
  /** Day of the fact itself. */
  readonly factOn: Scalars['Date']['input'];
  /** Which safeguard. */
  readonly guard: Scalars['String']['input'];
  /** The points that hold. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** In own words, if needed. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Until when it holds, if it runs out. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A contact between the child and an authority, as observed (E09). */
export type AuthorityContact = {
  readonly __typename: 'AuthorityContact';
  /** What happened, in a few sentences. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** Which authority (CL-20). */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Country (ISO 3166). */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What happened (CL-19). */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** When the child was handed over to DIF; null: not known (LM 112-I). */
  readonly handedToDifAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the child was told of her rights; null: not known (LM 112-IV). */
  readonly informedOfRights?: Maybe<Scalars['Boolean']['output']>;
  /** When the protection authority was told; null: not known to have been told (LM 95, 98). */
  readonly notifiedPpnnaAt?: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How exact the time is: exact, day or approximate. */
  readonly precision?: Maybe<Scalars['String']['output']>;
  /** Its unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the humanitarian stay was recognised; null: not known (LM 52-V-b). */
  readonly vrhRecognisedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The contact is in the file. */
export type AuthorityContactRecorded = {
  readonly __typename: 'AuthorityContactRecorded';
  /** The contact. */
  readonly contactId: Scalars['ID']['output'];
};

/** The package for the competent authority, by whitelist (domain 8.3): as it was sent, or exactly what would be sent. */
export type AuthorityPackage = {
  readonly __typename: 'AuthorityPackage';
  /** Classification under LM 3-XVII to XIX. */
  readonly accompaniment?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who sent it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Who defends the child. */
  readonly counsel: ReadonlyArray<PackageCounsel>;
  /** What our panel decided. */
  readonly decision: PackageDecision;
  /** The snapshot, or the file while nothing was sent. */
  readonly id: Scalars['ID']['output'];
  /** Who the child is. */
  readonly identity: PackageIdentity;
  /** Consent, or the ground of law it was sent on. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Where the child is. */
  readonly location?: Maybe<PackageLocation>;
  /** The footnotes. */
  readonly notes: ReadonlyArray<ReportNote>;
  /** The options. */
  readonly options: ReadonlyArray<ReportOption>;
  /** Parts of the hearing that the child keeps from others; they are not told. */
  readonly partsKept?: Maybe<Scalars['Int']['output']>;
  /** Who is who. */
  readonly persons: ReadonlyArray<PackagePerson>;
  /** Whether there are signs of need for international protection; counsel will file. */
  readonly protectionSigns?: Maybe<Scalars['Boolean']['output']>;
  /** Number of the receipt. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** When the authority received it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** To whom it was sent. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** Who represents the child. */
  readonly representatives: ReadonlyArray<ReportRepresentative>;
  /** What is asked of the authority. */
  readonly requestedMeasures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it was sent. */
  readonly sent: Scalars['Boolean']['output'];
  /** Every statement of the report, in print order. */
  readonly statements: ReadonlyArray<ReportStatement>;
  /** Fields that are let through. */
  readonly whitelist: ReadonlyArray<Scalars['String']['output']>;
};

/** How long the authority has been silent after our notice (R60). Never decides anything. */
export type AuthoritySilence = {
  readonly __typename: 'AuthoritySilence';
  /** What to do: promotion_letter, legal_remedies. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** When it turns amber. */
  readonly amberOn: Scalars['Date']['output'];
  /** waiting, amber or red. */
  readonly level: Scalars['String']['output'];
  /** When it turns red. */
  readonly redOn: Scalars['Date']['output'];
  /** Since when. */
  readonly since: Scalars['Date']['output'];
};

/** The report of a determination, assembled from the file, by whitelist: no name, no asylum account, no therapy, no sealed place (domain 3.6, 8.3). */
export type BidReport = {
  readonly __typename: 'BidReport';
  /** Classification under LM 3-XVII to XIX. */
  readonly accompaniment?: Maybe<Scalars['String']['output']>;
  /** Age in years. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Code of the child; the name stays in the file. */
  readonly childCode?: Maybe<Scalars['String']['output']>;
  /** When it was cleared. */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who cleared it for the panel. */
  readonly clearedBy?: Maybe<Scalars['String']['output']>;
  /** What the panel decided on it, for those who may read it; with it, how the child was told. */
  readonly determination?: Maybe<Determination>;
  /** Whether it is the copy that the panel was given; otherwise how it would read today. */
  readonly given: Scalars['Boolean']['output'];
  /** The snapshot, or the analysis while it is written. */
  readonly id: Scalars['ID']['output'];
  /** Family of decision. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Languages. */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Nationalities. */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The footnotes. */
  readonly notes: ReadonlyArray<ReportNote>;
  /** Number of the report on this file. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The options. */
  readonly options: ReadonlyArray<ReportOption>;
  /** Footnotes of the overview. */
  readonly overviewNotes?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Parts of the hearing that the child keeps from others; they are not told. */
  readonly partsKept?: Maybe<Scalars['Int']['output']>;
  /** Who is who, under marks. */
  readonly persons?: Maybe<ReadonlyArray<ReportPerson>>;
  /** Priority, 0 to 3. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Whether there are signs of need for international protection; nothing more is told. */
  readonly protectionSigns?: Maybe<Scalars['Boolean']['output']>;
  /** The question. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** Who represents the child. */
  readonly representatives?: Maybe<ReadonlyArray<ReportRepresentative>>;
  /** Codes of sisters and brothers on file. */
  readonly siblings?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every statement, in print order. */
  readonly statements: ReadonlyArray<ReportStatement>;
  /** ordinary or simplified_urgent. */
  readonly track?: Maybe<Scalars['String']['output']>;
  /** Why a determination is required (R41). */
  readonly triggers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Fields that were let through. */
  readonly whitelist: ReadonlyArray<Scalars['String']['output']>;
};

/** What `clearBidReport` takes. */
export type BidReportInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What is to be mended; for sending back. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** A call, or a concern out of a workshop, that waits for me. */
export type CallForMe = {
  readonly __typename: 'CallForMe';
  /** What the child is called in the workshop. */
  readonly called?: Maybe<Scalars['String']['output']>;
  /** Until when, where there is an end. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Emergency flags answered with yes (CL-27). */
  readonly flags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** emergency: a page of priority 0 (R1). ratify: opened by intake (R4). conflict: to decide (R7). concern: out of a workshop. concern_contact: I am asked to make contact. */
  readonly kind: Scalars['String']['output'];
  /** The call or the concern. */
  readonly referralId: Scalars['ID']['output'];
  /** Number of the call, or name of the workshop. */
  readonly referralNo: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Who answered the page first. */
  readonly takenBy?: Maybe<Scalars['String']['output']>;
};

/** Where the child lives, and the measures that protect her. */
export type CareOfFile = {
  readonly __typename: 'CareOfFile';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Whether the asker may write down where the child lives. */
  readonly mayPlace: Scalars['Boolean']['output'];
  /** Whether the asker may write down urgent measures. */
  readonly mayRecordMeasure: Scalars['Boolean']['output'];
  /** Newest first. */
  readonly measures: ReadonlyArray<UrgentMeasure>;
  /** Newest first. */
  readonly placements: ReadonlyArray<Placement>;
};

/** The file of a child, a family consultation or a separated parent (E14). */
export type CaseFile = {
  readonly __typename: 'CaseFile';
  /** When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What time brought about, the newest first; at most 50. */
  readonly alerts: ReadonlyArray<TimeAlert>;
  /** No consular contact while true (LM 112-V, LRPCAP 21). */
  readonly asylumShield?: Maybe<Scalars['Boolean']['output']>;
  /** Number: office, year, sequence. */
  readonly caseNo: Scalars['String']['output'];
  /** The child; null for a consultation. */
  readonly child?: Maybe<ChildHeading>;
  /** When it ended. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The latest closing asked for. */
  readonly closure?: Maybe<Closure>;
  /** Why it is competent. */
  readonly competentBasis?: Maybe<Scalars['String']['output']>;
  /** The procuraduría that is competent, since when and why. */
  readonly competentPpnna?: Maybe<Scalars['String']['output']>;
  /** Since when it is competent. */
  readonly competentSince?: Maybe<Scalars['Date']['output']>;
  /** normal, restricted or sealed. */
  readonly confidentialityLevel: Scalars['String']['output'];
  /** Everything that was said about each scope, newest first. */
  readonly consents: ReadonlyArray<ConsentScope>;
  /** Clocks, next first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Legal duties asked for against the child's no, the newest first (R25). */
  readonly dutyOverrides: ReadonlyArray<DutyOverride>;
  /** Groups EL1 to EL5 (CL-29). */
  readonly eligibility: ReadonlyArray<Scalars['String']['output']>;
  /** Emergency flags of the call (CL-27). */
  readonly flags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why it rests. */
  readonly holdReason?: Maybe<Scalars['String']['output']>;
  /** Until when it rests, and why; null when it does not. */
  readonly holdReviewOn?: Maybe<Scalars['Date']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the child wants international protection: yes, no, undecided or not_asked. */
  readonly ipIntent?: Maybe<Scalars['String']['output']>;
  /** child, family_consultation or separated_parent. */
  readonly kind: Scalars['String']['output'];
  /** Files that belong to this one. */
  readonly links: ReadonlyArray<CaseLink>;
  /** Office code. */
  readonly officeCode: Scalars['String']['output'];
  /** Office, for drawing what a person may do. */
  readonly officeId: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Recipients who must still be told of a withdrawal. */
  readonly pendingWithdrawals: ReadonlyArray<PendingWithdrawal>;
  /** 0 emergency to 3 low (CL-28). */
  readonly priority: Scalars['Int']['output'];
  /** Representatives, active first. */
  readonly representations: ReadonlyArray<Representation>;
  /** Risk found last; null before the first assessment. */
  readonly riskLevel?: Maybe<Scalars['Int']['output']>;
  /** What was passed on, newest first. */
  readonly sharings: ReadonlyArray<Sharing>;
  /** State (domain 6.1). */
  readonly state: Scalars['String']['output'];
  /** Steps, newest first. */
  readonly stateChanges: ReadonlyArray<StateChange>;
  /** Stop orders, standing first. */
  readonly stopOrders: ReadonlyArray<StopOrder>;
  /** Everybody who works on it now. */
  readonly team: ReadonlyArray<TeamPerson>;
  /** IANA time zone of the office. */
  readonly timeZone: Scalars['String']['output'];
  /** Counts changes; send it back with a step. */
  readonly version: Scalars['Int']['output'];
};

/** The file took a step or was changed. */
export type CaseFileChanged = {
  readonly __typename: 'CaseFileChanged';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its state now. */
  readonly state: Scalars['String']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** What the bar above every page of a file shows. */
export type CaseFrame = {
  readonly __typename: 'CaseFrame';
  /** Number. */
  readonly caseNo: Scalars['String']['output'];
  /** The child; null for a consultation. */
  readonly child?: Maybe<ChildHeading>;
  /** Identifier of the file. */
  readonly id: Scalars['ID']['output'];
  /** child, family_consultation or separated_parent. */
  readonly kind: Scalars['String']['output'];
  /** The next open clock. */
  readonly nextDeadline?: Maybe<Deadline>;
  /** Office. */
  readonly officeId: Scalars['ID']['output'];
  /** 0 emergency to 3 low. */
  readonly priority: Scalars['Int']['output'];
  /** State. */
  readonly state: Scalars['String']['output'];
  /** Stop orders that stand. */
  readonly stopOrders: ReadonlyArray<StopOrder>;
  /** Team, for drawing what a person may do. */
  readonly team: ReadonlyArray<TeamPerson>;
  /** IANA time zone of the office. */
  readonly timeZone: Scalars['String']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** Another file that belongs to this one. */
export type CaseLink = {
  readonly __typename: 'CaseLink';
  /** The other file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number; null when it is not visible. */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** sibling, parent or same_event. */
  readonly reason: Scalars['String']['output'];
};

/** Which files a list shows. */
export type CaseloadFilter = {
  /** Only files with a missed clock. */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Priority. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** mine: files where I am on the team. office: every file of my office. */
  readonly scope: Scalars['String']['input'];
  /** Beginnings of words of a name, an alias or a number, with or without accents. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** State; `ended` for every file that has ended. Without it, files that have not. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Only files with a standing stop order. */
  readonly stopped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only files without a lead social worker. */
  readonly unled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a caseload: 25 lines, most urgent first. */
export type CaseloadPage = {
  readonly __typename: 'CaseloadPage';
  /** Pass it as `after` to read on; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** The lines. */
  readonly rows: ReadonlyArray<CaseloadRow>;
  /** How many there are; 200 stands for 200 or more. */
  readonly total: Scalars['Int']['output'];
};

/** One line of a caseload. */
export type CaseloadRow = {
  readonly __typename: 'CaseloadRow';
  /** Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Number. */
  readonly caseNo: Scalars['String']['output'];
  /** The name she wants to be called by. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** First surname. */
  readonly childSurname?: Maybe<Scalars['String']['output']>;
  /** Emergency flags of the call (CL-27). */
  readonly flags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Identifier of the file. */
  readonly id: Scalars['ID']['output'];
  /** child, family_consultation or separated_parent. */
  readonly kind: Scalars['String']['output'];
  /** Missed clocks. */
  readonly lateDeadlines: Scalars['Int']['output'];
  /** Nationalities. */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next open clock. */
  readonly nextDeadline?: Maybe<Deadline>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** 0 emergency to 3 low. */
  readonly priority: Scalars['Int']['output'];
  /** State. */
  readonly state: Scalars['String']['output'];
  /** Standing stop orders. */
  readonly stopOrders: Scalars['Int']['output'];
  /** Team. */
  readonly team: ReadonlyArray<TeamPerson>;
};

/** What `castVote` takes. */
export type CastVoteInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Dissent in writing. */
  readonly dissent?: InputMaybe<Scalars['String']['input']>;
  /** The case on the agenda. */
  readonly itemId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The other option. */
  readonly optionId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** approve, approve_modified, other_option, defer or abstain. */
  readonly vote: Scalars['String']['input'];
};

/** What was filed against a determination. */
export type Challenge = {
  readonly __typename: 'Challenge';
  /** When it was decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The determination. */
  readonly determinationId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Grounds. */
  readonly grounds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Kind (E36). */
  readonly kind: Scalars['String']['output'];
  /** Who asked. */
  readonly requestedBy?: Maybe<Scalars['String']['output']>;
  /** The result; null while it is open. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Reasons of the result. */
  readonly resultReasons?: Maybe<Scalars['String']['output']>;
  /** In the words of whoever asked. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** The challenge is decided. */
export type ChallengeDecided = {
  readonly __typename: 'ChallengeDecided';
  /** stands, annulled or no_longer_fits. */
  readonly effect: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The challenge is on file; execution waits for it. */
export type ChallengeFiled = {
  readonly __typename: 'ChallengeFiled';
  /** Execution is held from now on (R59). */
  readonly holdsExecution: Scalars['Boolean']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** What `reopenAccount` answers. */
export type ChangeAccountResult = AccountChanged | Invalid | Refused;

/** What `changeRepresentation` takes. */
export type ChangeRepresentationInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Why it is contested or suspended (LGDNNA 106). */
  readonly conflictOfInterest?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** The representation. */
  readonly representationId: Scalars['ID']['input'];
  /** active, contested, suspended, revoked or ended. */
  readonly status: Scalars['String']['input'];
  /** The version that was read: another one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** What `changeRepresentation` answers. */
export type ChangeRepresentationResult = Invalid | Refused | RepresentationChanged;

/** What `changeRoles` takes. */
export type ChangeRolesInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** All the roles (CL-60) that the person shall hold: what is missing is asked for, what is too much is taken away at once. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The account. */
  readonly userId: Scalars['ID']['input'];
};

/** What `changeRoles` answers. */
export type ChangeRolesResult = Invalid | Refused | RolesChanged;

/** A child (E03). Every part of her name may be missing; her code is the only name used outside. */
export type Child = {
  readonly __typename: 'Child';
  /** What supports the age (CL-02). A dispute never ends her treatment as a child (R2). */
  readonly ageStatus?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  readonly aliases?: Maybe<ReadonlyArray<ChildAlias>>;
  /** Whether she may be separated from her family. */
  readonly atRiskOfSeparation: Scalars['Boolean']['output'];
  /** Why she may be separated. */
  readonly atRiskReason?: Maybe<Scalars['String']['output']>;
  /** What an authority says the age is; stored, never adopted. */
  readonly authorityAgeLabel?: Maybe<Scalars['String']['output']>;
  /** Country of birth. */
  readonly birthCountry?: Maybe<Scalars['String']['output']>;
  /** Birth date; how exact it is stands beside it. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** exact, month, year, estimated or unknown (CL-01). */
  readonly birthDatePrecision: Scalars['String']['output'];
  /** Place of birth. */
  readonly birthPlace?: Maybe<Scalars['String']['output']>;
  /** Opaque code, not sequential. */
  readonly childCode: Scalars['String']['output'];
  /** When a person last confirmed it. */
  readonly classificationConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody has said who is with her. */
  readonly companyKnown: Scalars['Boolean']['output'];
  /** Papers. */
  readonly documents?: Maybe<ReadonlyArray<IdentityDocument>>;
  /** Kind of journey (CL-13). */
  readonly flowType: Scalars['String']['output'];
  /** Given names. */
  readonly givenNames?: Maybe<Scalars['String']['output']>;
  /** Country of habitual residence. */
  readonly habitualResidence?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the relationships say now, for the Convention. */
  readonly intlComputed: Scalars['String']['output'];
  /** Classification in force under the Convention (CL-12). */
  readonly intlSeparation: Scalars['String']['output'];
  /** Languages, the preferred one first. */
  readonly languages?: Maybe<ReadonlyArray<SpokenLanguage>>;
  /** Second surname. */
  readonly maternalSurname?: Maybe<Scalars['String']['output']>;
  /** Whether a person must confirm the classification (R3). */
  readonly mustConfirmClassification: Scalars['Boolean']['output'];
  /** Classification in force under Mexican law (CL-11). */
  readonly mxAccompaniment: Scalars['String']['output'];
  /** What the relationships say now, for Mexican law. */
  readonly mxComputed: Scalars['String']['output'];
  /** Whether nobody knows her name yet. */
  readonly nameUnknown: Scalars['Boolean']['output'];
  /** Nationalities (CL-06). */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** First surname. */
  readonly paternalSurname?: Maybe<Scalars['String']['output']>;
  /** What she wants to be called: shown first. */
  readonly preferredName?: Maybe<Scalars['String']['output']>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** young_child, adolescent or child: doubt counts for the younger (LGDNNA 5). */
  readonly treatAs: Scalars['String']['output'];
  /** Version, to be sent back with a correction. */
  readonly version: Scalars['Int']['output'];
};

/** Another name, spelling or nickname of the child (E04). */
export type ChildAlias = {
  readonly __typename: 'ChildAlias';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** alias, spelling, name_used_with_authority, phonetic, previous or nickname. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who said it. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** The child of a file, as its heading names her. */
export type ChildHeading = {
  readonly __typename: 'ChildHeading';
  /** Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** exact, month, year, estimated or unknown. */
  readonly birthDatePrecision?: Maybe<Scalars['String']['output']>;
  /** Given names. */
  readonly givenNames?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** International classification (CL-12). */
  readonly intlSeparation?: Maybe<Scalars['String']['output']>;
  /** Languages: code, level and whether it is the preferred one. */
  readonly languages?: Maybe<Scalars['JSON']['output']>;
  /** Second surname. */
  readonly maternalSurname?: Maybe<Scalars['String']['output']>;
  /** Classification under LM 3 (CL-11). */
  readonly mxAccompaniment?: Maybe<Scalars['String']['output']>;
  /** Nationalities, ISO 3166 codes. */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** First surname; null for a single name. */
  readonly paternalSurname?: Maybe<Scalars['String']['output']>;
  /** The name she wants to be called by. */
  readonly preferredName?: Maybe<Scalars['String']['output']>;
};

/** The hearing is on file. */
export type ChildHearingRecorded = {
  readonly __typename: 'ChildHearingRecorded';
  /** Identifier of the hearing. */
  readonly id: Scalars['ID']['output'];
};

/** The child has a file of her own, linked to that of her parent. */
export type ChildIdentified = {
  readonly __typename: 'ChildIdentified';
  /** Her file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number. */
  readonly caseNo: Scalars['String']['output'];
  /** The child. */
  readonly childId: Scalars['ID']['output'];
};

/** What identifies a child; nothing but the precision, the sex and the languages must be known. */
export type ChildIdentityInput = {
  /** What supports the age (CL-02). */
  readonly ageStatus: Scalars['String']['input'];
  /** Whether she may be separated from her family. */
  readonly atRiskOfSeparation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why. */
  readonly atRiskReason?: InputMaybe<Scalars['String']['input']>;
  /** What an authority says: adult, child or unknown (R2). */
  readonly authorityAgeLabel?: InputMaybe<Scalars['String']['input']>;
  /** Country of birth. */
  readonly birthCountry?: InputMaybe<Scalars['String']['input']>;
  /** Birth date. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** exact, month, year, estimated or unknown (CL-01). */
  readonly birthDatePrecision: Scalars['String']['input'];
  /** Place of birth. */
  readonly birthPlace?: InputMaybe<Scalars['String']['input']>;
  /** Kind of journey (CL-13). */
  readonly flowType?: InputMaybe<Scalars['String']['input']>;
  /** Given names. */
  readonly givenNames?: InputMaybe<Scalars['String']['input']>;
  /** Country of habitual residence. */
  readonly habitualResidence?: InputMaybe<Scalars['String']['input']>;
  /** Languages. */
  readonly languages: ReadonlyArray<SpokenLanguageInput>;
  /** Second surname; nobody needs two. */
  readonly maternalSurname?: InputMaybe<Scalars['String']['input']>;
  /** Whether nobody knows her name yet. */
  readonly nameUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Nationalities (CL-06). */
  readonly nationalities: ReadonlyArray<Scalars['String']['input']>;
  /** First surname. */
  readonly paternalSurname?: InputMaybe<Scalars['String']['input']>;
  /** What she wants to be called. */
  readonly preferredName?: InputMaybe<Scalars['String']['input']>;
  /** Sex (CL-03). */
  readonly sex: Scalars['String']['input'];
};

/** Where the child lives is in the file; where she lived before has ended. */
export type ChildPlaced = {
  readonly __typename: 'ChildPlaced';
  /** The placement. */
  readonly placementId: Scalars['ID']['output'];
  /** Codes of the tasks and reviews opened. */
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of what the placement violates although it may be written down (R33). */
  readonly violations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What is known of the child was saved. */
export type ChildSaved = {
  readonly __typename: 'ChildSaved';
  /** Her code. */
  readonly childCode: Scalars['String']['output'];
  /** The child. */
  readonly childId: Scalars['ID']['output'];
  /** Version after the act. */
  readonly version: Scalars['Int']['output'];
};

/** Languages the child speaks, for choosing the interpreter (R28). */
export type ChildTongue = {
  readonly __typename: 'ChildTongue';
  /** ISO 639-3. */
  readonly code: Scalars['String']['output'];
  /** native, fluent, basic or passive. */
  readonly level: Scalars['String']['output'];
};

/** The view was weighed. */
export type ChildViewWeighed = {
  readonly __typename: 'ChildViewWeighed';
  /** Identifier of the hearing. */
  readonly id: Scalars['ID']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** One record goes on; the other points to it, with its history. */
export type ChildrenMerged = {
  readonly __typename: 'ChildrenMerged';
  /** The record that goes on. */
  readonly childId: Scalars['ID']['output'];
};

/** Where a rule comes from. */
export type Citation = {
  readonly __typename: 'Citation';
  /** The article, or the name of the house rule. */
  readonly article: Scalars['String']['output'];
  /** Code of the instrument, for example LGDNNA; POLICY marks a house rule. */
  readonly instrument: Scalars['String']['output'];
};

/** What `citeSource` takes. */
export type CiteSourceInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** True to put it behind the answer, false to take it away. */
  readonly cited: Scalars['Boolean']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Code of the question. */
  readonly question: Scalars['String']['input'];
  /** The source. */
  readonly sourceId: Scalars['ID']['input'];
};

/** What `citeSource` answers. */
export type CiteSourceResult = Invalid | Refused | SourceCited;

/** A source stands behind the answer to a question. */
export type Citing = {
  readonly __typename: 'Citing';
  /** Code of the question. */
  readonly question: Scalars['String']['output'];
  /** The source. */
  readonly sourceId: Scalars['ID']['output'];
};

/** What `closeDetention` takes. */
export type CloseDetentionInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The detention. */
  readonly detentionId: Scalars['ID']['input'];
  /** When it ended. */
  readonly endedAt: Scalars['DateTime']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** How it ended (CL-22). */
  readonly outcome: Scalars['String']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `closeDetention` answers. */
export type CloseDetentionResult = DetentionClosed | Invalid | Refused;

/** What `closeMatter` takes. */
export type CloseMatterInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The matter. */
  readonly matterId: Scalars['ID']['input'];
  /** How it ended (CL-39). */
  readonly outcome: Scalars['String']['input'];
};

/** What `closeMatter` answers. */
export type CloseMatterResult = Invalid | MatterClosed | Refused;

/** What `closeReturn` takes. */
export type CloseReturnInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why it is over. */
  readonly reason: Scalars['String']['input'];
};

/** A closing that was asked for (E56). */
export type Closure = {
  readonly __typename: 'Closure';
  /** On which day the child was told. */
  readonly childInformedOn?: Maybe<Scalars['Date']['output']>;
  /** What the child says to it. */
  readonly childView?: Maybe<Scalars['String']['output']>;
  /** Whether the goal was met. */
  readonly goalMet: Scalars['Boolean']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Reason (CL-51). */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly requestedBy: Scalars['String']['output'];
  /** Identifier of who asked: another person approves (R91). */
  readonly requestedById: Scalars['ID']['output'];
  /** Why it was returned. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** How each right stands. */
  readonly rightsSummary?: Maybe<Scalars['String']['output']>;
  /** requested, approved or returned. */
  readonly state: Scalars['String']['output'];
};

/** Corrected, while it was not yet approved (R96). */
export type ClosureCorrected = {
  readonly __typename: 'ClosureCorrected';
  /** The closing. */
  readonly closureId: Scalars['ID']['output'];
};

/** Asked for: another person decides. */
export type ClosureRequested = {
  readonly __typename: 'ClosureRequested';
  /** The closing. */
  readonly closureId: Scalars['ID']['output'];
};

/** What `completeSection` takes. */
export type CompleteSectionInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** True to call it complete, false to take that back. */
  readonly complete: Scalars['Boolean']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Letter of the section. */
  readonly section: Scalars['String']['input'];
};

/** What `completeSection` answers. */
export type CompleteSectionResult = Invalid | Refused | SectionCompleted;

/** A mark of concern out of a workshop (E18): that there is one and about whom, never what was seen. */
export type Concern = {
  readonly __typename: 'Concern';
  /** Age band. */
  readonly ageBand: Scalars['String']['output'];
  /** What the child is called there. */
  readonly childCalled?: Maybe<Scalars['String']['output']>;
  /** Who makes contact. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** Day of the workshop. */
  readonly heldOn: Scalars['Date']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What followed. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  readonly raisedBy: Scalars['String']['output'];
  /** Who decided. */
  readonly settledBy?: Maybe<Scalars['String']['output']>;
  /** open or settled. */
  readonly state: Scalars['String']['output'];
  /** Workshop and place. */
  readonly workshop: Scalars['String']['output'];
};

/** The supervisors were told that there is a concern. */
export type ConcernRaised = {
  readonly __typename: 'ConcernRaised';
  /** The concern. */
  readonly concernId: Scalars['ID']['output'];
};

/** A supervisor decided what follows. */
export type ConcernSettled = {
  readonly __typename: 'ConcernSettled';
  /** The concern. */
  readonly concernId: Scalars['ID']['output'];
};

/** What `confirmClassification` takes. */
export type ConfirmClassificationInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Code of CL-12. */
  readonly intl: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Code of CL-11. */
  readonly mx: Scalars['String']['input'];
  /** Reasons for warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `confirmClassification` answers. */
export type ConfirmClassificationResult = ChildSaved | Invalid | Refused;

/** Whether an adverse party or a relative is a client already (R7). */
export type ConflictCheck = {
  readonly __typename: 'ConflictCheck';
  /** Who was looked for. */
  readonly adverseParties?: Maybe<Scalars['String']['output']>;
  /** Who looked. */
  readonly byName?: Maybe<Scalars['String']['output']>;
  /** Who decided. */
  readonly decidedByName?: Maybe<Scalars['String']['output']>;
  /** no_conflict, separate_teams or refer_out; null until the legal supervisor decides. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** none, possible or confirmed. */
  readonly found: Scalars['String']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** The conflict check is recorded or decided. */
export type ConflictChecked = {
  readonly __typename: 'ConflictChecked';
  /** The call. */
  readonly referralId: Scalars['ID']['output'];
  /** clear, open, separate_teams or refer_out. */
  readonly standing: Scalars['String']['output'];
};

/** Declared: the person no longer sees anything of this file, at once (domain 8.1). */
export type ConflictDeclared = {
  readonly __typename: 'ConflictDeclared';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Reviewed. */
export type ConsentOverrideReviewed = {
  readonly __typename: 'ConsentOverrideReviewed';
  /** The answer. */
  readonly approved: Scalars['Boolean']['output'];
};

/** Recorded, whatever was expressed. */
export type ConsentRecorded = {
  readonly __typename: 'ConsentRecorded';
  /** The record. */
  readonly consentId: Scalars['ID']['output'];
  /** Recipients who must now be told of a withdrawal. */
  readonly toTell?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What one recorded consent, refusal or withdrawal says about a scope (E16, CL-30). */
export type ConsentScope = {
  readonly __typename: 'ConsentScope';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Identifier of the record. */
  readonly consentId: Scalars['ID']['output'];
  /** Until when it is good; null without end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who expressed it. */
  readonly giver: Scalars['String']['output'];
  /** Whether it was granted. */
  readonly granted: Scalars['Boolean']['output'];
  /** What the child asked us not to pass on. */
  readonly infoWithheld?: Maybe<Scalars['String']['output']>;
  /** Whether a supervisor approved a vital-interest override; null while unanswered or not needed. */
  readonly overrideApproved?: Maybe<Scalars['Boolean']['output']>;
  /** For whom. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** The scope. */
  readonly scope: Scalars['String']['output'];
  /** consent, assent, refusal, withdrawal or vital_interest_override. */
  readonly type: Scalars['String']['output'];
};

/** One scope that the person agreed to or refused (CL-30). */
export type ConsentScopeInput = {
  /** Until when. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the child asked us not to pass on. */
  readonly infoWithheld?: InputMaybe<Scalars['String']['input']>;
  /** For whom, where the scope names no one. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** Scope (CL-30). */
  readonly scope: Scalars['String']['input'];
};

/** One try to reach the child (R89). */
export type ContactAttemptInput = {
  /** On which day. */
  readonly on: Scalars['Date']['input'];
  /** call, message, visit, relative, shelter, school, authority or community. */
  readonly way: Scalars['String']['input'];
};

/** What `convenePanelSession` takes. */
export type ConvenePanelSessionInput = {
  /** Who presides. */
  readonly chairId: Scalars['ID']['input'];
  /** When. */
  readonly heldAt: Scalars['DateTime']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** in_person or secure_video. */
  readonly mode: Scalars['String']['input'];
  /** The panel. */
  readonly panelId: Scalars['ID']['input'];
};

/** What `correctAddressReaders` takes. */
export type CorrectAddressReadersInput = {
  /** The address. */
  readonly addressId: Scalars['ID']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Everybody who may read it from now on. */
  readonly readerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
};

/** What `correctChild` takes. */
export type CorrectChildInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Who she is, complete. */
  readonly child: ChildIdentityInput;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why it is corrected; what it said before is kept. */
  readonly reason: Scalars['String']['input'];
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `correctChild` answers. */
export type CorrectChildResult = ChildSaved | Invalid | Refused;

/** What `correctClosure` takes. */
export type CorrectClosureInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What she says to it. */
  readonly childView?: InputMaybe<Scalars['String']['input']>;
  /** The request to close. */
  readonly closureId: Scalars['ID']['input'];
  /** To whom what is handed over. */
  readonly handover?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** How each right stands. */
  readonly rightsSummary: Scalars['String']['input'];
};

/** What `correctClosure` answers. */
export type CorrectClosureResult = ClosureCorrected | Invalid | Refused;

/** What `correctPerson` takes. */
export type CorrectPersonInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What is known of the person, complete. */
  readonly person: PersonInput;
  /** Why; what the record said before is kept. */
  readonly reason: Scalars['String']['input'];
  /** The relationship that leads to the person. */
  readonly relationshipId: Scalars['ID']['input'];
  /** Version of the person's record that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `correctPerson` answers. */
export type CorrectPersonResult = Invalid | Refused | RelationshipSaved;

/** What `correctRelationship` takes. */
export type CorrectRelationshipInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why; what it said before is kept. */
  readonly reason: Scalars['String']['input'];
  /** What it is now. */
  readonly relationship: RelationshipInput;
  /** The relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `correctRelationship` answers. */
export type CorrectRelationshipResult = Invalid | Refused | RelationshipSaved;

/** An order that stops a return (LA 126, 160; LGDNNA 92-X). */
export type CourtOrder = {
  readonly __typename: 'CourtOrder';
  /** Who gave it. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Its docket. */
  readonly docket?: Maybe<Scalars['String']['output']>;
  /** The order itself. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** suspension, precautionary or exit_bar. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Why it fell. */
  readonly liftReason?: Maybe<Scalars['String']['output']>;
  /** When it fell; null: in force. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the authority that must obey was told; null: not yet. */
  readonly notifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when. */
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version, for lifting it. */
  readonly version: Scalars['Int']['output'];
};

/** The order no longer stands. */
export type CourtOrderLifted = {
  readonly __typename: 'CourtOrderLifted';
  /** The order. */
  readonly courtOrderId: Scalars['ID']['output'];
};

/** The order is in force: every return of this child stops at once (R70). */
export type CourtOrderRecorded = {
  readonly __typename: 'CourtOrderRecorded';
  /** What to do now: codes. */
  readonly alerts: ReadonlyArray<Scalars['String']['output']>;
  /** The order. */
  readonly courtOrderId: Scalars['ID']['output'];
};

/** The first office of a new installation and its administrator. */
export type CreateFirstAdministratorInput = {
  /** The one-time code from the console of the server. */
  readonly code: Scalars['String']['input'];
  /** E-mail, used to sign in. */
  readonly email: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Name of the administrator. */
  readonly name: Scalars['String']['input'];
  /** Short code of the office, for example TAP. */
  readonly officeCode: Scalars['String']['input'];
  /** Name of the office. */
  readonly officeName: Scalars['String']['input'];
  /** At least 15 characters, and none of the commonest. */
  readonly password: Scalars['String']['input'];
  /** State of the office, as a short code, for example CHIS. */
  readonly state: Scalars['String']['input'];
  /** IANA time zone in which the office's days are counted. */
  readonly timeZone: Scalars['String']['input'];
};

/** What `createFirstAdministrator` answers. */
export type CreateFirstAdministratorResult = FirstAccessRefused | FirstAdministratorCreated | Invalid;

/** What `createPanel` takes. */
export type CreatePanelInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Members. */
  readonly members: ReadonlyArray<PanelMemberInput>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Version of the operating procedures it follows. */
  readonly sopVersion: Scalars['String']['input'];
};

/** A file where a child is in danger now. */
export type DangerFile = {
  readonly __typename: 'DangerFile';
  /** Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number. */
  readonly caseNo: Scalars['String']['output'];
  /** The child's name. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Emergency flags of the call. */
  readonly flags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next open clock. */
  readonly nextDeadline?: Maybe<Deadline>;
  /** Its priority. */
  readonly priority: Scalars['Int']['output'];
  /** Standing stop orders. */
  readonly stopOrders: Scalars['Int']['output'];
};

/** A clock on a file (E53). Missing it never closes, hides or blocks anything (LGDNNA 106). */
export type Deadline = {
  readonly __typename: 'Deadline';
  /** When it ends. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** statutory, international or target. */
  readonly kind: Scalars['String']['output'];
  /** When it was met. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ends at another time than computed; null when computed. */
  readonly overrideReason?: Maybe<Scalars['String']['output']>;
  /** Who is in breach when it passes. */
  readonly responsible: Scalars['String']['output'];
  /** Code of the catalogue, for example DL41-1. */
  readonly rule: Scalars['String']['output'];
  /** open, met, missed, waived, suspended or not_applicable. */
  readonly state: Scalars['String']['output'];
  /** What it is about, as a code. */
  readonly subject: Scalars['String']['output'];
  /** What started it. */
  readonly triggerAt: Scalars['DateTime']['output'];
};

/** Settled. */
export type DeadlineSettled = {
  readonly __typename: 'DeadlineSettled';
  /** met or waived. */
  readonly state: Scalars['String']['output'];
};

/** What `decideChallenge` takes. */
export type DecideChallengeInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The challenge. */
  readonly challengeId: Scalars['ID']['input'];
  /** Members of the new panel. */
  readonly deciderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The authority's decision. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Reasons. */
  readonly reasonsGiven: Scalars['String']['input'];
  /** upheld, modified, annulled, remanded or withdrawn. */
  readonly result: Scalars['String']['input'];
  /** Whether the withdrawal comes from whoever asked. */
  readonly withdrawnByRequester?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `decideChallenge` answers. */
export type DecideChallengeResult = ChallengeDecided | Invalid | Refused;

/** What `decideConflictCheck` takes. */
export type DecideConflictCheckInput = {
  /** no_conflict, separate_teams or refer_out. */
  readonly decision: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
};

/** What `decideConflictCheck` answers. */
export type DecideConflictCheckResult = ConflictChecked | Invalid | Refused;

/** What `decideRole` takes. */
export type DecideRoleInput = {
  /** Whether the person shall hold the role. */
  readonly approve: Scalars['Boolean']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
};

/** What `decideRole` answers. */
export type DecideRoleResult = Invalid | Refused | RoleDecided;

/** A person who may decide a reconsideration. */
export type Decider = {
  readonly __typename: 'Decider';
  /** Discipline. */
  readonly discipline: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The person. */
  readonly userId: Scalars['ID']['output'];
};

/** One realistic option for the child. */
export type DecisionOption = {
  readonly __typename: 'DecisionOption';
  /** Whether it separates somebody against their will. */
  readonly againstWill?: Maybe<Scalars['Boolean']['output']>;
  /** Who would care for the child. */
  readonly carerPersonId?: Maybe<Scalars['ID']['output']>;
  /** What the child says about it. */
  readonly childView?: Maybe<Scalars['String']['output']>;
  /** Option (CL-41). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What it means in this case. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Country it leads to. */
  readonly destinationCountry?: Maybe<Scalars['String']['output']>;
  /** State it leads to. */
  readonly destinationState?: Maybe<Scalars['String']['output']>;
  /** Whether it was left out. */
  readonly excluded?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was left out. */
  readonly exclusionReason?: Maybe<Scalars['String']['output']>;
  /** feasible, with_conditions, not_now, not_feasible or unknown. */
  readonly feasibility?: Maybe<Scalars['String']['output']>;
  /** What is known, factor by factor. */
  readonly findings: ReadonlyArray<OptionFinding>;
  /** Follow-up that it needs. */
  readonly followUp?: Maybe<Scalars['String']['output']>;
  /** short, medium or long. */
  readonly horizon?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether it takes the child to another state. */
  readonly leavesState?: Maybe<Scalars['Boolean']['output']>;
  /** What it rests on in law. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** What lessens its risks. */
  readonly mitigation?: Maybe<Scalars['String']['output']>;
  /** How many days residential care would last; empty when there is no end to it. */
  readonly residentialDays?: Maybe<Scalars['Int']['output']>;
  /** The ground for splitting them (R57). */
  readonly siblingsReason?: Maybe<Scalars['String']['output']>;
  /** Whether it splits siblings who are to stay together. */
  readonly splitsSiblings?: Maybe<Scalars['Boolean']['output']>;
  /** Why it needs a determination (R41). */
  readonly triggers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Version. */
  readonly version: Scalars['Int']['output'];
};

/** What `declareConflict` takes. */
export type DeclareConflictInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Kin, former carer, a complaint… */
  readonly text: Scalars['String']['input'];
};

/** What `declareConflict` answers. */
export type DeclareConflictResult = ConflictDeclared | Invalid | Refused;

/** What `declarePanelConflict` takes. */
export type DeclarePanelConflictInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** none or declared. */
  readonly conflict: Scalars['String']['input'];
  /** The case on the agenda. */
  readonly itemId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** kin, prior_carer, own_employer_is_party, immigration_authority or other. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
};

/** What `deferPanelCase` takes. */
export type DeferCaseInput = {
  /** By when. */
  readonly by: Scalars['Date']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Why: missing_information, needs_reassessment or quorum_lost; the first two once each. */
  readonly ground: Scalars['String']['input'];
  /** The case on the agenda. */
  readonly itemId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What is missing. */
  readonly what: Scalars['String']['input'];
  /** Who brings it. */
  readonly who: Scalars['String']['input'];
};

/** What `designateRepresentative` takes. */
export type DesignateRepresentativeInput = {
  /** The paper it rests on. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** A name, where none of these fits. */
  readonly holderName?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Kind of representation. */
  readonly kind: Scalars['String']['input'];
  /** An organisation or authority. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** A person of the file. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['input'];
  /** requested or active. */
  readonly status: Scalars['String']['input'];
  /** A colleague. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `designateRepresentative` answers. */
export type DesignateRepresentativeResult = Invalid | Refused | RepresentativeDesignated;

/** The end of the detention is in the file. */
export type DetentionClosed = {
  readonly __typename: 'DetentionClosed';
  /** The detention. */
  readonly detentionId: Scalars['ID']['output'];
  /** Hours in all. */
  readonly hours: Scalars['Int']['output'];
  /** Whether the child left the country, so that an irregular return is to be recorded (LM 74). */
  readonly recordIrregularReturn: Scalars['Boolean']['output'];
};

/** A child deprived of liberty: always an incident, never a placement (E10; LM 99). */
export type DetentionEvent = {
  readonly __typename: 'DetentionEvent';
  /** Which authority (CL-20). */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Other conditions. */
  readonly conditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Country (ISO 3166). */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Until when; null: still. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whole hours so far, or in all. The count stops only when a person records the end. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** How we know. */
  readonly howLearned?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** No access to a lawyer; null: not known. */
  readonly lawyerAccessDenied?: Maybe<Scalars['Boolean']['output']>;
  /** No medical care; null: not known. */
  readonly medicalDenied?: Maybe<Scalars['Boolean']['output']>;
  /** Shared by siblings who are held together. */
  readonly occurrenceId?: Maybe<Scalars['ID']['output']>;
  /** How it ended (CL-22); `ongoing` while it lasts. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Whether we know where. */
  readonly placeKnown?: Maybe<Scalars['Boolean']['output']>;
  /** Where, as told. */
  readonly placeText?: Maybe<Scalars['String']['output']>;
  /** Kind of place (CL-21). */
  readonly placeType?: Maybe<Scalars['String']['output']>;
  /** Separated from her family; null: not known. */
  readonly separatedFromFamily?: Maybe<Scalars['Boolean']['output']>;
  /** Since when. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** confirmed, credible or alleged. */
  readonly verifiedLevel?: Maybe<Scalars['String']['output']>;
  /** Version, for closing it. */
  readonly version: Scalars['Int']['output'];
  /** Held with adults who are not hers; null: not known. */
  readonly withUnrelatedAdults?: Maybe<Scalars['Boolean']['output']>;
};

/** The detention is in the file: priority 0, four tasks opened, supervisor and attorney told (R14). */
export type DetentionRecorded = {
  readonly __typename: 'DetentionRecorded';
  /** The detention. */
  readonly detentionId: Scalars['ID']['output'];
  /** Pass it for a sibling held together. */
  readonly occurrenceId: Scalars['ID']['output'];
  /** Codes of the tasks opened. */
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
};

/** A recommendation of ours, or the determination of the authority: two things that never change places (LGDNNA 122). */
export type Determination = {
  readonly __typename: 'Determination';
  /** internal_recommendation, joint_panel, official_ppnna or judicial. */
  readonly authorityLevel: Scalars['String']['output'];
  /** What stands against acting on it today. */
  readonly bars: ReadonlyArray<Ground>;
  /** Last day to challenge. */
  readonly challengeWindowEnds?: Maybe<Scalars['Date']['output']>;
  /** Competent authority. */
  readonly competentAuthority?: Maybe<Scalars['String']['output']>;
  /** What was agreed on top. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** When it was decided or registered. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** What was decided about it (CL-42). */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Country it leads to. */
  readonly destinationCountry?: Maybe<Scalars['String']['output']>;
  /** Whether the authority decided otherwise than recommended (R55). */
  readonly divergent: Scalars['Boolean']['output'];
  /** The paper. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Follow-up. */
  readonly followUp?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** First day in force. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Family of decision. */
  readonly kind: Scalars['String']['output'];
  /** When the child was told in person. */
  readonly notifiedChildAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language in which the child was told. */
  readonly notifiedChildLanguage?: Maybe<Scalars['String']['output']>;
  /** When the representative was served. */
  readonly notifiedRepresentativeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number in the file. */
  readonly number: Scalars['Int']['output'];
  /** The option (CL-41). */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Until when an urgent decision is to be ratified. */
  readonly ratifyBy?: Maybe<Scalars['Date']['output']>;
  /** Reasons by heading. */
  readonly reasons: ReadonlyArray<HeadedReason>;
  /** When it is looked at again. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** The ground for parting brothers or sisters; null when they stay together. */
  readonly siblingsReason?: Maybe<Scalars['String']['output']>;
  /** Who signed. */
  readonly signatoryAuthority?: Maybe<Scalars['String']['output']>;
  /** When it was signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** What changed in the child's life (R58). */
  readonly significantChange?: Maybe<Scalars['String']['output']>;
  /** When that was recorded. */
  readonly significantChangeAt?: Maybe<Scalars['DateTime']['output']>;
  /** State (domain 6.3). */
  readonly state: Scalars['String']['output'];
  /** Why it is suspended. */
  readonly suspensionReason?: Maybe<Scalars['String']['output']>;
  /** ordinary or simplified_urgent. */
  readonly track: Scalars['String']['output'];
  /** When it was sent to the authority. */
  readonly transmittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day on which it may be acted upon. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Version. */
  readonly version: Scalars['Int']['output'];
  /** Whether the child's view was followed. */
  readonly viewFollowed?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly viewReason?: Maybe<Scalars['String']['output']>;
  /** Weight given to the child's view. */
  readonly viewWeight?: Maybe<Scalars['String']['output']>;
  /** Votes of the panel. */
  readonly votes: ReadonlyArray<KeptVote>;
};

/** The determination changed. */
export type DeterminationChanged = {
  readonly __typename: 'DeterminationChanged';
  /** What follows: challenge-review, reopen-determination. */
  readonly alerts: ReadonlyArray<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its state. */
  readonly state: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** The page of the determination. */
export type DeterminationPage = {
  readonly __typename: 'DeterminationPage';
  /** State of the report; null before there is one. */
  readonly bidState?: Maybe<Scalars['String']['output']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Challenges, newest first. */
  readonly challenges: ReadonlyArray<Challenge>;
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Who is competent to determine. */
  readonly competentAuthority?: Maybe<Scalars['String']['output']>;
  /** Members who may decide a reconsideration. */
  readonly deciders: ReadonlyArray<Decider>;
  /** Earlier ones. */
  readonly earlier: ReadonlyArray<Determination>;
  /** Languages of the child. */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the asker may file a challenge. */
  readonly mayChallenge: Scalars['Boolean']['output'];
  /** Whether the asker may write down the decision of a challenge. */
  readonly mayDecideChallenge: Scalars['Boolean']['output'];
  /** Whether the asker may record notification, change and suspension. */
  readonly mayRecord: Scalars['Boolean']['output'];
  /** Whether the asker may register the authority's paper. */
  readonly mayRegister: Scalars['Boolean']['output'];
  /** Whether the asker may send the package. */
  readonly mayTransmit: Scalars['Boolean']['output'];
  /** The latest official determination. */
  readonly official?: Maybe<Determination>;
  /** The latest recommendation. */
  readonly recommendation?: Maybe<Determination>;
  /** Brothers and sisters who must stay together with the child. */
  readonly siblingsTogether?: Maybe<Scalars['Int']['output']>;
  /** The silence of the authority. */
  readonly silence?: Maybe<AuthoritySilence>;
};

/** What `recordSignificantChange` answers. */
export type DeterminationResult = DeterminationChanged | Invalid | Refused;

/** What `liftDeterminationSuspension` takes. */
export type DeterminationStepInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The determination. */
  readonly determinationId: Scalars['ID']['input'];
  /** The order or decision. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** A paper of a file (E52). Its content is opened by `GET /documents/{id}`; privileged and clinical papers do not exist for other disciplines. */
export type Document = {
  readonly __typename: 'Document';
  /** When it was attached. */
  readonly attachedAt: Scalars['DateTime']['output'];
  /** Who attached it. */
  readonly attachedBy?: Maybe<Scalars['String']['output']>;
  /** Date on the paper, or of the picture. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it is (CL-50). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Language (CL-07). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Media type, as the bytes show it. */
  readonly mediaType: Scalars['String']['output'];
  /** Who gave it to us. */
  readonly receivedFrom?: Maybe<Scalars['String']['output']>;
  /** Class of the content: S2, S3, S4_L or S4_P. */
  readonly sensitivity: Scalars['String']['output'];
  /** SHA-256 of the bytes, hexadecimal: the same paper has the same sum for ever. */
  readonly sha256: Scalars['String']['output'];
  /** Size in bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Why it was made void. */
  readonly voidReason?: Maybe<Scalars['String']['output']>;
  /** When it was made void; null while it counts. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The paper is in the file. */
export type DocumentAttached = {
  readonly __typename: 'DocumentAttached';
  /** The paper. */
  readonly document: Document;
};

/** The paper no longer counts. It stays, marked, and can still be opened. */
export type DocumentVoided = {
  readonly __typename: 'DocumentVoided';
  /** The paper. */
  readonly document: Document;
};

/** The papers of a file that the asker may see. */
export type DocumentsOfFile = {
  readonly __typename: 'DocumentsOfFile';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Newest date first. */
  readonly documents: ReadonlyArray<Document>;
  /** Whether the asker may attach papers here. */
  readonly mayAttach: Scalars['Boolean']['output'];
  /** Classes that the asker may give a paper. */
  readonly sensitivities: ReadonlyArray<Scalars['String']['output']>;
};

/** What `draftPlan` takes. */
export type DraftPlanInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** stay_regularise, assisted_return, third_country_reunification, asylum_procedure or pending. */
  readonly migrationMeasure: Scalars['String']['input'];
};

/** A child who may be the same one (R6): always one whom the reader may see. Of any other there is no sign. */
export type DuplicateCandidate = {
  readonly __typename: 'DuplicateCandidate';
  /** much or little. */
  readonly band: Scalars['String']['output'];
  /** Birth date, if known. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Her code. */
  readonly childCode: Scalars['String']['output'];
  /** Identifier, for a verdict. */
  readonly childId: Scalars['ID']['output'];
  /** Her name, if known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Nationalities. */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Between 0 and 1. */
  readonly score: Scalars['Float']['output'];
  /** First names of brothers and sisters. */
  readonly siblingNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Reasons. */
  readonly signs: ReadonlyArray<DuplicateSign>;
};

/** What is known of a child about whom somebody calls. */
export type DuplicateQuery = {
  /** Age, when there is no date. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** Birth date, even if only approximate. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the mother. */
  readonly motherName?: InputMaybe<Scalars['String']['input']>;
  /** Name or nickname, in any order. */
  readonly name: Scalars['String']['input'];
  /** Nationality (CL-06). */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Numbers of papers: CURP, NUE, A-number. */
  readonly numbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sex (CL-03). */
  readonly sex?: InputMaybe<Scalars['String']['input']>;
};

/** One reason for or against two records being the same child. */
export type DuplicateSign = {
  readonly __typename: 'DuplicateSign';
  /** number, name, birth-date, mother, sex or nationality. */
  readonly code: Scalars['String']['output'];
  /** for, against or unknown. */
  readonly tells: Scalars['String']['output'];
};

/** What somebody judged about two records: the same child or not. Kept for good (R6). */
export type DuplicateVerdict = {
  readonly __typename: 'DuplicateVerdict';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who judged it. */
  readonly byName?: Maybe<Scalars['String']['output']>;
  /** The child compared with. */
  readonly otherChildId: Scalars['ID']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** same, not_same or undecided. */
  readonly verdict: Scalars['String']['output'];
};

/** The verdict is kept. */
export type DuplicateVerdictRecorded = {
  readonly __typename: 'DuplicateVerdictRecorded';
  /** The child compared with. */
  readonly otherChildId: Scalars['ID']['output'];
  /** same, not_same or undecided. */
  readonly verdict: Scalars['String']['output'];
};

/** What one of the two people answered. */
export type DutyAnswer = {
  readonly __typename: 'DutyAnswer';
  /** Whether the duty goes before the child's no. */
  readonly agrees: Scalars['Boolean']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly note: Scalars['String']['output'];
};

/** A legal duty to tell against the child's no (R25): asked for, answered by two other people, told to the child. */
export type DutyOverride = {
  readonly __typename: 'DutyOverride';
  /** When. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly askedBy: Scalars['String']['output'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** What the child said. */
  readonly childSaid?: Maybe<Scalars['String']['output']>;
  /** When the child was told. */
  readonly childToldAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the child was told. */
  readonly childToldHow?: Maybe<Scalars['String']['output']>;
  /** The article or the order that sets the duty. */
  readonly duty: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the privacy officer answered. */
  readonly officer?: Maybe<DutyAnswer>;
  /** Why it applies here, without names and without the story. */
  readonly reason: Scalars['String']['output'];
  /** Authority to which the duty is owed. */
  readonly recipient: Scalars['String']['output'];
  /** Scope that the child refused (CL-30). */
  readonly scope: Scalars['String']['output'];
  /** What a supervisor answered. */
  readonly supervisor?: Maybe<DutyAnswer>;
};

/** A request, an answer or the telling was recorded. */
export type DutyOverrideSaved = {
  readonly __typename: 'DutyOverrideSaved';
  /** The request. */
  readonly overrideId: Scalars['ID']['output'];
};

/** The screening is recorded. */
export type EligibilityScreened = {
  readonly __typename: 'EligibilityScreened';
  /** The call. */
  readonly referralId: Scalars['ID']['output'];
  /** eligible or not_eligible. */
  readonly result: Scalars['String']['output'];
};

/** Which of the five groups a call belongs to (E13). */
export type EligibilityScreening = {
  readonly __typename: 'EligibilityScreening';
  /** Whether the age lets the person in; doubt does (LGDNNA 5). */
  readonly ageOk: Scalars['Boolean']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who screened. */
  readonly byName?: Maybe<Scalars['String']['output']>;
  /** Codes of CL-29. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Notes on the criteria. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The other door, when it is not eligible. */
  readonly onwardService?: Maybe<Scalars['String']['output']>;
  /** eligible or not_eligible. */
  readonly result: Scalars['String']['output'];
};

/** An answer to one emergency flag (CL-27). */
export type EmergencyAnswer = {
  readonly __typename: 'EmergencyAnswer';
  /** yes, no, unknown or not_asked. Sensitive, but intake asked it: row security keeps it with the call. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The flag. */
  readonly flag: Scalars['String']['output'];
};

/** The answer to one emergency question (R1). */
export type EmergencyAnswerInput = {
  /** yes, no, unknown or not_asked. */
  readonly answer: Scalars['String']['input'];
  /** The flag (CL-27). */
  readonly flag: Scalars['String']['input'];
};

/** Somebody answers the page. */
export type EmergencyTaken = {
  readonly __typename: 'EmergencyTaken';
  /** The call. */
  readonly referralId: Scalars['ID']['output'];
  /** Who was first. */
  readonly takenBy: Scalars['String']['output'];
};

/** What authorities did to a child, as far as the asker may see. */
export type EncountersOfFile = {
  readonly __typename: 'EncountersOfFile';
  /** Times she was called an adult, newest first. */
  readonly ageLabels: ReadonlyArray<AgeLabel>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Contacts, newest first. */
  readonly contacts: ReadonlyArray<AuthorityContact>;
  /** Detentions, newest first. */
  readonly detentions: ReadonlyArray<DetentionEvent>;
  /** Returns against the safeguards, newest first. */
  readonly irregularReturns: ReadonlyArray<IrregularReturn>;
  /** Whether the asker may write down what happened. */
  readonly mayRecord: Scalars['Boolean']['output'];
  /** Whether the asker may write down an irregular return. */
  readonly mayRecordIrregularReturn: Scalars['Boolean']['output'];
  /** Files of siblings that the asker may see, for recording a detention of all of them. */
  readonly siblingFiles: ReadonlyArray<SiblingFile>;
};

/** What `endAssignment` takes. */
export type EndAssignmentInput = {
  /** The assignment. */
  readonly assignmentId: Scalars['ID']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** handed_over, left_team, workload, service_ended, conflict or assigned_in_error. */
  readonly reason: Scalars['String']['input'];
};

/** What `endAssignment` answers. */
export type EndAssignmentResult = AssignmentEnded | Invalid | Refused;

/** What `endPlacement` takes. */
export type EndPlacementInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** When it ended. */
  readonly endedAt: Scalars['DateTime']['input'];
  /** Why (CL-45). */
  readonly exitReason: Scalars['String']['input'];
  /** Where she went. */
  readonly exitTo?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The placement. */
  readonly placementId: Scalars['ID']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `endPlacement` answers. */
export type EndPlacementResult = Invalid | PlacementEnded | Refused;

/** What `enterWithCode` takes. */
export type EnterWithCodeInput = {
  /** The one-time code that the administrator gave. */
  readonly code: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** At least 15 characters, and none of the commonest. */
  readonly password: Scalars['String']['input'];
};

/** What `enterWithCode` answers. */
export type EnterWithCodeResult = AccessCodeRefused | Invalid | PasswordSet;

/** A source behind a finding (E30). */
export type EvidenceSource = {
  readonly __typename: 'EvidenceSource';
  /** The paper, if it is one. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** The hearing, if it is one. */
  readonly hearingId?: Maybe<Scalars['ID']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** interview, document, observation, authority_report, home_study, country_information or hearing. */
  readonly kind: Scalars['String']['output'];
  /** When it was obtained. */
  readonly obtainedOn: Scalars['Date']['output'];
  /** The person or institution it comes from. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** A firmest to D. */
  readonly reliability: Scalars['String']['output'];
  /** What it is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A place that cares for children (E41). An unlisted one shows a working name and its state, nothing nearer. */
export type Facility = {
  readonly __typename: 'Facility';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Kind (CL-44). */
  readonly kind: Scalars['String']['output'];
  /** Whether its place may be known. */
  readonly listed: Scalars['Boolean']['output'];
  /** Municipality; null when unlisted. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Name; a working name when unlisted. */
  readonly name: Scalars['String']['output'];
  /** Whether children may go in and out. */
  readonly openDoor: Scalars['Boolean']['output'];
  /** Who runs it. */
  readonly operator: Scalars['String']['output'];
  /** Registration number as a centre; null when it has none (LGDNNA 111). */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** State. */
  readonly state: Scalars['String']['output'];
};

/** The place can be chosen. */
export type FacilityAdded = {
  readonly __typename: 'FacilityAdded';
  /** The place. */
  readonly facilityId: Scalars['ID']['output'];
};

/** Everything of the family tab. */
export type FamilyPage = {
  readonly __typename: 'FamilyPage';
  /** The child. */
  readonly child: Child;
  /** Proposal under the Convention. */
  readonly intlProposed: ProposedClassification;
  /** Proposal under Mexican law. */
  readonly mxProposed: ProposedClassification;
  /** Persons and who they are to her. */
  readonly relationships?: Maybe<ReadonlyArray<Relationship>>;
  /** Brothers and sisters. */
  readonly siblings?: Maybe<ReadonlyArray<Sibling>>;
};

/** What the child said is kept, and every return of hers is stopped. */
export type FearRecorded = {
  readonly __typename: 'FearRecorded';
  /** Until when she is screened again. */
  readonly screenBy: Scalars['DateTime']['output'];
  /** State of the return; null when there is none. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** The child knows how the view counted. */
export type FeedbackGiven = {
  readonly __typename: 'FeedbackGiven';
  /** Identifier of the hearing. */
  readonly id: Scalars['ID']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** What `fileChallenge` takes. */
export type FileChallengeInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The determination; the latest when left out. */
  readonly determinationId?: InputMaybe<Scalars['ID']['input']>;
  /** Grounds (E36). */
  readonly grounds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Kind (E36); an internal reconsideration when left out. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** child, representative, parent, carer, team or authority. */
  readonly requestedBy: Scalars['String']['input'];
  /** In the words of whoever asks. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What `fileChallenge` answers. */
export type FileChallengeResult = ChallengeFiled | Invalid | Refused;

/** Somebody else wrote the same finding meanwhile: both stand until a person chooses. */
export type FindingConflict = {
  readonly __typename: 'FindingConflict';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What the other person wrote, and its version. */
  readonly theirs: OptionFinding;
};

/** What `saveFinding` answers. */
export type FindingResult = FindingConflict | FindingSaved | Invalid | Refused;

/** The finding is kept. */
export type FindingSaved = {
  readonly __typename: 'FindingSaved';
  /** The analysis. */
  readonly analysisId: Scalars['ID']['output'];
  /** When it was kept. */
  readonly at: Scalars['DateTime']['output'];
  /** Version of the finding. */
  readonly findingVersion: Scalars['Int']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** Not created. The same answer for a wrong, late or used code and for an installation that has users. */
export type FirstAccessRefused = {
  readonly __typename: 'FirstAccessRefused';
  /** Always true. */
  readonly refused: Scalars['Boolean']['output'];
};

/** The administrator exists and may sign in. */
export type FirstAdministratorCreated = {
  readonly __typename: 'FirstAdministratorCreated';
  /** The address to sign in with. */
  readonly email: Scalars['String']['output'];
};

/** What `giveFeedbackToChild` takes. */
export type GiveFeedbackToChildInput = {
  /** When the child was told. */
  readonly at: Scalars['DateTime']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The hearing. */
  readonly hearingId: Scalars['ID']['input'];
  /** How the child was told, in which language and by whom. */
  readonly how: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What the child said to it. */
  readonly reaction?: InputMaybe<Scalars['String']['input']>;
  /** Version of the hearing that the page shows. */
  readonly version: Scalars['Int']['input'];
};

/** What `giveFeedbackToChild` answers. */
export type GiveFeedbackToChildResult = FeedbackGiven | Invalid | Refused;

/** What `giveStopReason` takes. */
export type GiveStopReasonInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Why the child must not be moved. */
  readonly reason: Scalars['String']['input'];
  /** The stop order. */
  readonly stopOrderId: Scalars['ID']['input'];
};

/** What `giveStopReason` answers. */
export type GiveStopReasonResult = Invalid | Refused | StopReasonGiven;

/** A coded cause why an act does not proceed, with its source in law. */
export type Ground = {
  readonly __typename: 'Ground';
  /** The articles. */
  readonly citations: ReadonlyArray<Citation>;
  /** Stable code; the words live in the client's catalogue. */
  readonly code: Scalars['String']['output'];
  /** block: refused. warn: proceeds only with a written reason. */
  readonly kind: Scalars['String']['output'];
  /** Values that the words need. */
  readonly params: ReadonlyArray<Param>;
  /** Number of the rule or guard, for example G9. */
  readonly rule: Scalars['String']['output'];
};

/** What `handOverReturn` takes. */
export type HandOverReturnInput = {
  /** Whether it is the receiver, or the authority, that was arranged. Needed. */
  readonly asArranged?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The signed reception. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  readonly handedOverAt: Scalars['DateTime']['input'];
  /** The identity document that was shown; empty when none was. */
  readonly identityDocument?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Who received her, by name. */
  readonly receiver: Scalars['String']['input'];
};

/** Reasons under one heading. */
export type HeadedReason = {
  readonly __typename: 'HeadedReason';
  /** V, S, F, D or L. */
  readonly heading: Scalars['String']['output'];
  /** The reasons. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The reason under one of the five headings (R49). */
export type HeadedReasonInput = {
  /** V, S, F, D or L. */
  readonly heading: Scalars['String']['input'];
  /** What was found and why it counts. */
  readonly text: Scalars['String']['input'];
};

/** A hearing of the child (E29; LGDNNA 71 to 74). */
export type Hearing = {
  readonly __typename: 'Hearing';
  /** Whether nobody else was there. */
  readonly alone: Scalars['Boolean']['output'];
  /** Why not alone. */
  readonly aloneReason?: Maybe<Scalars['String']['output']>;
  /** When the child was heard. */
  readonly at: Scalars['DateTime']['output'];
  /** What changed since the last hearing. */
  readonly changesSinceLast?: Maybe<Scalars['String']['output']>;
  /** Whether the child chose not to speak. */
  readonly declined: Scalars['Boolean']['output'];
  /** Discipline of who heard the child (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** When the child was told how the view counted (R30; LGDNNA 74). */
  readonly feedbackGivenAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the child was told. */
  readonly feedbackHow?: Maybe<Scalars['String']['output']>;
  /** Who heard the child. */
  readonly heardByName: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who interpreted (R28). */
  readonly interpreterKind?: Maybe<Scalars['String']['output']>;
  /** Name of who interpreted. */
  readonly interpreterName?: Maybe<Scalars['String']['output']>;
  /** Language (CL-07). */
  readonly language: Scalars['String']['output'];
  /** How the child understands what is at stake. */
  readonly maturityNote?: Maybe<Scalars['String']['output']>;
  /** How the child was heard. */
  readonly method: Scalars['String']['output'];
  /** What was observed. */
  readonly observation?: Maybe<Scalars['String']['output']>;
  /** What the child said. */
  readonly parts?: Maybe<ReadonlyArray<HearingPart>>;
  /** What matters most, in the child's order. */
  readonly preferenceRanking?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Signs of pressure by others. */
  readonly pressureSigns?: Maybe<Scalars['String']['output']>;
  /** assessment, determination, placement, reunification, return or reconsideration. */
  readonly purpose: Scalars['String']['output'];
  /** Whether the child said no to a return. */
  readonly refusesReturn?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the child is too young to tell; then there is an observation. */
  readonly tooYoung: Scalars['Boolean']['output'];
  /** Number of changes; send it back with an act. */
  readonly version: Scalars['Int']['output'];
  /** determining, substantial, some or limited: given by whoever decides. */
  readonly weightGiven?: Maybe<Scalars['String']['output']>;
  /** Why that weight. */
  readonly weightReasons?: Maybe<Scalars['String']['output']>;
};

/** A hearing that the assessment may rest on. */
export type HearingChoice = {
  readonly __typename: 'HearingChoice';
  /** When the child was heard. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether the child chose not to speak. */
  readonly declined: Scalars['Boolean']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What was observed. */
  readonly observation?: Maybe<Scalars['String']['output']>;
  /** Whether the child is too young to tell. */
  readonly tooYoung: Scalars['Boolean']['output'];
  /** Whether there are words. */
  readonly words: Scalars['Boolean']['output'];
};

/** One thing the child said, in the child's own words and language (E29). */
export type HearingPart = {
  readonly __typename: 'HearingPart';
  /** What it was about: care, place, family, school, country, contact or other. */
  readonly about: Scalars['String']['output'];
  /** Whether the child asked not to share this with the family. */
  readonly notForFamily: Scalars['Boolean']['output'];
  /** A translation, where the original is not Spanish. */
  readonly translation?: Maybe<Scalars['String']['output']>;
  /** The words as spoken, in the original language. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** One thing the child said. */
export type HearingPartInput = {
  /** care, place, family, school, country, contact or other. */
  readonly about: Scalars['String']['input'];
  /** True when the child asked not to share this with the family. */
  readonly notForFamily: Scalars['Boolean']['input'];
  /** A translation, where the original is not Spanish. */
  readonly translation?: InputMaybe<Scalars['String']['input']>;
  /** The words as spoken, in the original language. */
  readonly words: Scalars['String']['input'];
};

/** The hearings of a file. */
export type HearingsPage = {
  readonly __typename: 'HearingsPage';
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Newest first. */
  readonly hearings?: Maybe<ReadonlyArray<Hearing>>;
  /** When the child was last informed alone; null means that hearing the child is refused (R27). */
  readonly informedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `identifyChild` takes. */
export type IdentifyChildInput = {
  /** The consultation: a file of a family or of a separated parent. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Who she is, when she is not. */
  readonly child?: InputMaybe<ChildIdentityInput>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The child, when she is known already. */
  readonly knownChildId?: InputMaybe<Scalars['ID']['input']>;
  /** Social worker who leads. */
  readonly leadUserId: Scalars['ID']['input'];
  /** Name of the parent or relative who consulted; kept as claimed. */
  readonly parentName: Scalars['String']['input'];
  /** Who that is to her (CL-17). */
  readonly parentRelation: Scalars['String']['input'];
  /** Reasons for warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
};

/** What `identifyChild` answers. */
export type IdentifyChildResult = ChildIdentified | Invalid | Refused;

/** A paper of the child (E05). */
export type IdentityDocument = {
  readonly __typename: 'IdentityDocument';
  /** Last day of validity. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Authority that issued it. */
  readonly issuingAuthority?: Maybe<Scalars['String']['output']>;
  /** Country that issued it. */
  readonly issuingCountry?: Maybe<Scalars['String']['output']>;
  /** Number as written. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Who holds the original. */
  readonly originalHeldBy?: Maybe<Scalars['String']['output']>;
  /** Type (CL-15). */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** An individual information session: what the child was told before anything else (E17; LGDNNA 83-III, 92-II). */
export type InfoSession = {
  readonly __typename: 'InfoSession';
  /** When it was held. */
  readonly at: Scalars['DateTime']['output'];
  /** What the child asked. */
  readonly childQuestions?: Maybe<Scalars['String']['output']>;
  /** understood, partly, not or not_checked. */
  readonly comprehension: Scalars['String']['output'];
  /** Who informed the child. */
  readonly facilitatorName: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who interpreted (R28); null without interpreter. */
  readonly interpreterKind?: Maybe<Scalars['String']['output']>;
  /** Language it was held in (CL-07). */
  readonly language: Scalars['String']['output'];
  /** Materials used (CL-32). */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  /** Duration in minutes. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** individual or phone (E17). */
  readonly mode: Scalars['String']['output'];
  /** Where it was held. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Whether the child has questions for a lawyer. */
  readonly questionsForLawyer: Scalars['Boolean']['output'];
  /** What it was about (CL-33). */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
};

/** The session is on file; from now on the child may be heard. */
export type InfoSessionRecorded = {
  readonly __typename: 'InfoSessionRecorded';
  /** Identifier of the session. */
  readonly id: Scalars['ID']['output'];
};

/** What was told to a child so far, and in which languages to speak. */
export type InformationPage = {
  readonly __typename: 'InformationPage';
  /** Languages of the child. */
  readonly childLanguages: ReadonlyArray<ChildTongue>;
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Newest first. */
  readonly sessions: ReadonlyArray<InfoSession>;
};

/** Passed on, and recorded with its ground. */
export type InformationShared = {
  readonly __typename: 'InformationShared';
  /** The record. */
  readonly sharingId: Scalars['ID']['output'];
};

/** The resolution is kept, lawful or not. */
export type InmResolutionRecorded = {
  readonly __typename: 'InmResolutionRecorded';
  /** Where the return stands now; null when there is none. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** What it violates; empty when lawful. */
  readonly violations: ReadonlyArray<Scalars['String']['output']>;
};

/** Who interprets, and in which language. */
export type InterpreterInput = {
  /** professional, bilingual_staff or community; relatives, co-travellers, INM and consular staff are refused (R28). */
  readonly kind: Scalars['String']['input'];
  /** ISO 639-3. */
  readonly language: Scalars['String']['input'];
  /** Name, as it will stand in the record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The input cannot be taken as it stands; nothing was changed. */
export type Invalid = {
  readonly __typename: 'Invalid';
  /** Every problem, field by field. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Recorded; the consular shield follows at once. */
export type IpIntentRecorded = {
  readonly __typename: 'IpIntentRecorded';
  /** The shield. */
  readonly asylumShield?: Maybe<Scalars['Boolean']['output']>;
  /** The intent. */
  readonly ipIntent?: Maybe<Scalars['String']['output']>;
};

/** A child taken out of the country although safeguards failed, as observed (LM 74; LA 17-IV). */
export type IrregularReturn = {
  readonly __typename: 'IrregularReturn';
  /** What is known of how it happened. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** Which authority (CL-20). */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Whether she has been found. */
  readonly childLocated?: Maybe<Scalars['Boolean']['output']>;
  /** Where she was taken (ISO 3166); null: not known. */
  readonly destinationCountry?: Maybe<Scalars['String']['output']>;
  /** The guards that had failed, G1 to G22. */
  readonly failedGuards?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How we know. */
  readonly howLearned?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When we learned of it. */
  readonly learnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened; null: not known. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is being done. */
  readonly responses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** confirmed, credible or alleged. */
  readonly verifiedLevel?: Maybe<Scalars['String']['output']>;
};

/** The irregular return is in the file; amparo at any time and contact in the country of origin are tasks (R69). */
export type IrregularReturnRecorded = {
  readonly __typename: 'IrregularReturnRecorded';
  /** The guards that had failed. */
  readonly failedGuards: ReadonlyArray<Scalars['String']['output']>;
  /** The row. */
  readonly irregularReturnId: Scalars['ID']['output'];
  /** Codes of the tasks opened. */
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
};

/** What `issueAccessCode` answers. */
export type IssueAccessCodeResult = AccessCodeIssued | Invalid | Refused;

/** What `issuePlan` takes. */
export type IssuePlanInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** internal_recommendation, joint_panel, official_ppnna or judicial. */
  readonly issuedBy: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Next review. */
  readonly nextReview: Scalars['Date']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What the judge said is in the file. */
export type JudgeRulingRecorded = {
  readonly __typename: 'JudgeRulingRecorded';
  /** The measure. */
  readonly measureId: Scalars['ID']['output'];
  /** How many placements lost their basis: each is an alert and a task. */
  readonly placementsWithoutBasis: Scalars['Int']['output'];
  /** Its state now. */
  readonly state: Scalars['String']['output'];
};

/** A vote as the recommendation keeps it. */
export type KeptVote = {
  readonly __typename: 'KeptVote';
  /** Discipline. */
  readonly discipline: Scalars['String']['output'];
  /** Dissent in writing. */
  readonly dissent?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Whether the member was recused. */
  readonly recused: Scalars['Boolean']['output'];
  /** The vote. */
  readonly vote?: Maybe<Scalars['String']['output']>;
};

/** A child whom the reader may see and who is not yet her brother or sister (E08). */
export type KnownChild = {
  readonly __typename: 'KnownChild';
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Opaque code. */
  readonly childCode: Scalars['String']['output'];
  /** Identifier. */
  readonly childId: Scalars['ID']['output'];
  /** Whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Nationalities (CL-06). */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether both came with the same call. */
  readonly sameCall: Scalars['Boolean']['output'];
  /** Whether both have the same mother or father on record. */
  readonly sameParent: Scalars['Boolean']['output'];
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
};

/** A person whom the reader may see already and who is not yet hers (E06). */
export type KnownPerson = {
  readonly __typename: 'KnownPerson';
  /** Country where the person is. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Names. */
  readonly givenNames?: Maybe<Scalars['String']['output']>;
  /** Second surname. */
  readonly maternalSurname?: Maybe<Scalars['String']['output']>;
  /** First surname. */
  readonly paternalSurname?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly personId: Scalars['ID']['output'];
  /** Whether somebody may be a danger to the child. */
  readonly riskFlag?: Maybe<Scalars['String']['output']>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** Who the person is to other children. */
  readonly ties?: Maybe<ReadonlyArray<KnownTie>>;
};

/** Who a known person is to another child. */
export type KnownTie = {
  readonly __typename: 'KnownTie';
  /** What the other child is called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Who the person is to that child (CL-17). */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A legal matter other than asylum (E24). */
export type LegalMatter = {
  readonly __typename: 'LegalMatter';
  /** Before whom. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** In which capacity we act. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** Until when; null: still open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** File number there. */
  readonly fileNo?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who leads it. */
  readonly leadAttorney?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended (CL-39). */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** State (domain 6.6). */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Kind (CL-38). */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** The legal side of a file, as far as the asker may see. */
export type LegalOfFile = {
  readonly __typename: 'LegalOfFile';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** The claim for protection; null when there is none, or none for the asker. */
  readonly claim?: Maybe<ProtectionClaim>;
  /** Matters, newest first. */
  readonly matters: ReadonlyArray<LegalMatter>;
  /** Whether the asker may lift orders and advance the claim. */
  readonly mayLead: Scalars['Boolean']['output'];
  /** Whether the asker may open matters. */
  readonly mayOpenMatter: Scalars['Boolean']['output'];
  /** Whether the asker may write down that the child asks for protection. */
  readonly mayRecordClaim: Scalars['Boolean']['output'];
  /** Whether the asker may write down orders. */
  readonly mayRecordOrder: Scalars['Boolean']['output'];
  /** Orders, newest first, lifted ones too. */
  readonly orders: ReadonlyArray<CourtOrder>;
  /** Whether a need for protection bars a return: the flag that the team works with. */
  readonly protectionBarsReturn?: Maybe<Scalars['Boolean']['output']>;
  /** Proceedings, newest first. */
  readonly victimProceedings: ReadonlyArray<VictimProceeding>;
};

/** What `liftCourtOrder` takes. */
export type LiftCourtOrderInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The order. */
  readonly courtOrderId: Scalars['ID']['input'];
  /** The decision that lifts it. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why it fell. */
  readonly reason: Scalars['String']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `liftCourtOrder` answers. */
export type LiftCourtOrderResult = CourtOrderLifted | Invalid | Refused;

/** What `liftStopOrder` takes. */
export type LiftStopOrderInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Why it no longer stands. */
  readonly reason: Scalars['String']['input'];
  /** The stop order. */
  readonly stopOrderId: Scalars['ID']['input'];
};

/** What `liftStopOrder` answers. */
export type LiftStopOrderResult = Invalid | Refused | StopOrderLifted;

/** The likeness is settled for every supervisor of the office. */
export type LikenessAnswered = {
  readonly __typename: 'LikenessAnswered';
  /** The alert. */
  readonly likenessId: Scalars['ID']['output'];
  /** What was said first. */
  readonly verdict: Scalars['String']['output'];
};

/** Another office recorded a call or a child much like a child of my office. What it recorded is not told: the offices compare by telephone (R6). */
export type LikenessForMe = {
  readonly __typename: 'LikenessForMe';
  /** Her newest file. */
  readonly caseFileId?: Maybe<Scalars['ID']['output']>;
  /** Its number. */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** Her code. */
  readonly childCode: Scalars['String']['output'];
  /** The child of my office. */
  readonly childId: Scalars['ID']['output'];
  /** Her name. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Number of the call, or code of the record, in the other office. */
  readonly folio: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** call or record. */
  readonly kind: Scalars['String']['output'];
  /** Its e-mail. */
  readonly officeEmail?: Maybe<Scalars['String']['output']>;
  /** Office that recorded it. */
  readonly officeName: Scalars['String']['output'];
  /** Its telephone. */
  readonly officePhone?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly raisedAt: Scalars['DateTime']['output'];
};

/** What `linkRelationship` takes. */
export type LinkRelationshipInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** A person already known, for example the mother of a sibling. */
  readonly personId: Scalars['ID']['input'];
  /** Who the person is to this child. */
  readonly relationship: RelationshipInput;
};

/** What `linkRelationship` answers. */
export type LinkRelationshipResult = Invalid | Refused | RelationshipSaved;

/** What `linkSiblings` takes. */
export type LinkSiblingsInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Her brothers and sisters. */
  readonly siblingIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `linkSiblings` answers. */
export type LinkSiblingsResult = Invalid | Refused | SiblingsLinked;

/** The matter is closed. */
export type MatterClosed = {
  readonly __typename: 'MatterClosed';
  /** The matter. */
  readonly matterId: Scalars['ID']['output'];
};

/** The matter is open. */
export type MatterOpened = {
  readonly __typename: 'MatterOpened';
  /** The matter. */
  readonly matterId: Scalars['ID']['output'];
};

/** The person signed in. */
export type Me = {
  readonly __typename: 'Me';
  /** Whether this is a demonstration with invented people. */
  readonly demo: Scalars['Boolean']['output'];
  /** Discipline (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Home office. */
  readonly office: Office;
  /** Identifiers of the offices whose files this person supervises. */
  readonly officeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Roles (CL-60). */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** What `mergeChildren` takes. */
export type MergeChildrenInput = {
  /** The record that ends. */
  readonly childId: Scalars['ID']['input'];
  /** The record that goes on. */
  readonly intoChildId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What `mergeChildren` answers. */
export type MergeChildrenResult = ChildrenMerged | Invalid | Refused;

/** A line of the minutes. */
export type Minute = {
  readonly __typename: 'Minute';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What. */
  readonly body?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  readonly __typename: 'Mutation';
  /** Takes one's own assignment on. */
  readonly acceptAssignment?: Maybe<AcceptAssignmentResult>;
  /** Marks an alert as seen by me. It settles nothing and stays on the file. */
  readonly acknowledgeAlert?: Maybe<AcknowledgeAlertResult>;
  /** A supervisor takes note of a risk at level 0 or 1 (R40). */
  readonly acknowledgeRisk?: Maybe<AcknowledgeRiskResult>;
  /** Adds another name or spelling of a child; she is found by it afterwards. */
  readonly addAlias?: Maybe<AddAliasResult>;
  /** Adds a place that cares for children. */
  readonly addFacility?: Maybe<AddFacilityResult>;
  /** Adds a paper of a child. */
  readonly addIdentityDocument?: Maybe<AddIdentityDocumentResult>;
  /** Writes a line of the minutes. */
  readonly addMinute?: Maybe<SessionResult>;
  /** Adds a person and who she is to the child; classifies the child again (R3). */
  readonly addPerson?: Maybe<AddPersonResult>;
  /** Adds an action; mediation is refused where there is violence in the family (R87). */
  readonly addPlanAction?: Maybe<PlanResult>;
  /** Puts a source on file, and behind an answer. */
  readonly addSource?: Maybe<AddSourceResult>;
  /** Takes the file a step on or back (domain 6.1). Refused with every failed guard. */
  readonly advanceCase?: Maybe<AdvanceCaseResult>;
  /** Takes an action a step further (R84). */
  readonly advancePlanAction?: Maybe<PlanResult>;
  /** Passes the claim to its next state. Withdrawal and finality are guarded: they lift a bar. */
  readonly advanceProtectionClaim?: Maybe<AdvanceProtectionClaimResult>;
  /** Amends a call that is not settled; flags answered later count at once. */
  readonly amendReferral?: Maybe<AmendReferralResult>;
  /** Answers as a supervisor or as the privacy officer: two different people, neither the one who asked (R25). */
  readonly answerDutyOverride?: Maybe<AnswerDutyOverrideResult>;
  /** Says, after the offices compared, whether it is the same child. Whoever says so first settles it (R6). */
  readonly answerLikeness?: Maybe<AnswerLikenessResult>;
  /** Approves it. Not by anybody who wrote in it (R35). */
  readonly approveAssessment?: Maybe<ApproveAssessmentResult>;
  /** Approves a closing; never by the one who asked (R91). */
  readonly approveClosure?: Maybe<ApproveClosureResult>;
  /** Writes escort, transport, receiver and what follows. It takes back a first signature, never a full authorisation. */
  readonly arrangeReturn?: Maybe<ReturnActResult>;
  /** Asks that a legal duty go before the child's no. It opens nothing by itself (R25). */
  readonly askDutyOverride?: Maybe<AskDutyOverrideResult>;
  /** Puts a person on the team. By a supervisor of the office. */
  readonly assignToFile?: Maybe<AssignToFileResult>;
  /** Attaches a paper to a file. */
  readonly attachDocument?: Maybe<AttachDocumentResult>;
  /** States a fact from outside, with its paper. Only safeguards that rest on such facts can be attested. */
  readonly attestSafeguard?: Maybe<ReturnActResult>;
  /** Signs the return. Every safeguard must stand, and the sheet must be the one that was read (R62, R67). */
  readonly authoriseReturn?: Maybe<ReturnActResult>;
  /** Brings a notified determination into force on its day. */
  readonly bringDeterminationIntoForce?: Maybe<DeterminationResult>;
  /** Calls the plan met in part: one right restored, another not yet (R84). */
  readonly callPlanPartlyMet?: Maybe<PlanResult>;
  /** Casts and signs one's own vote. */
  readonly castVote?: Maybe<SessionResult>;
  /** Contests, suspends, revokes or ends a representation (LGDNNA 106). */
  readonly changeRepresentation?: Maybe<ChangeRepresentationResult>;
  /** Asks for roles and takes roles away. Nobody changes their own. */
  readonly changeRoles?: Maybe<ChangeRolesResult>;
  /** Puts a known source behind an answer, or takes it away. */
  readonly citeSource?: Maybe<CiteSourceResult>;
  /** Clears the report for the panel and makes the redacted packet; never by whoever wrote in it (R44). */
  readonly clearBidReport?: Maybe<OptionsResult>;
  /** Closes an account and ends its sessions; what the person wrote remains. */
  readonly closeAccount?: Maybe<ChangeAccountResult>;
  /** Writes down how a detention ended. */
  readonly closeDetention?: Maybe<CloseDetentionResult>;
  /** Closes a legal matter. */
  readonly closeMatter?: Maybe<CloseMatterResult>;
  /** Closes the vote and counts it; without a majority the case is deferred (R47, R48). */
  readonly closePanelVote?: Maybe<SessionResult>;
  /** Closes a return, done or not. */
  readonly closeReturn?: Maybe<ReturnActResult>;
  /** A person says that a section is complete, or takes it back. */
  readonly completeSection?: Maybe<CompleteSectionResult>;
  /** Confirms both classifications. Other than the relationships say: only with a reason (R3). */
  readonly confirmClassification?: Maybe<ConfirmClassificationResult>;
  /** Calls a session. */
  readonly convenePanelSession?: Maybe<SessionResult>;
  /** Says anew who reads an address; only a reader may. */
  readonly correctAddressReaders?: Maybe<AddressResult>;
  /** Corrects who a child is; what it said before stays in her history. */
  readonly correctChild?: Maybe<CorrectChildResult>;
  /** Corrects a closing that is not yet approved (R96). */
  readonly correctClosure?: Maybe<CorrectClosureResult>;
  /** Corrects what is known of a person; what the record said before is kept, and her children are classified again (R3). */
  readonly correctPerson?: Maybe<CorrectPersonResult>;
  /** Corrects a relationship; classifies the child again (R3). */
  readonly correctRelationship?: Maybe<CorrectRelationshipResult>;
  /** Makes the first administrator of a new installation. Works once, with the code that the server printed on its console. */
  readonly createFirstAdministrator: CreateFirstAdministratorResult;
  /** Sets a panel up. */
  readonly createPanel?: Maybe<SessionResult>;
  /** Writes down how a challenge was decided. */
  readonly decideChallenge?: Maybe<DecideChallengeResult>;
  /** Decides a conflict of interest: the legal supervisor (R7). */
  readonly decideConflictCheck?: Maybe<DecideConflictCheckResult>;
  /** The second person of a role: the privacy officer approves or rejects it. */
  readonly decideRole?: Maybe<DecideRoleResult>;
  /** Declares one's own conflict of interest: ends all access at once, never refused (domain 8.1). */
  readonly declareConflict?: Maybe<DeclareConflictResult>;
  /** Declares a conflict or none; whoever declares one is recused at once (R46). */
  readonly declarePanelConflict?: Maybe<SessionResult>;
  /** Defers a case: what is missing, who brings it, by when. */
  readonly deferPanelCase?: Maybe<SessionResult>;
  /** Designates who represents or assists the child (LGDNNA 106; LM 70). */
  readonly designateRepresentative?: Maybe<DesignateRepresentativeResult>;
  /** Begins a plan for the rights of the latest diagnosis. */
  readonly draftPlan?: Maybe<PlanResult>;
  /** Ends an assignment; the last lead social worker hands over first. */
  readonly endAssignment?: Maybe<EndAssignmentResult>;
  /** Writes down that the child no longer lives there. */
  readonly endPlacement?: Maybe<EndPlacementResult>;
  /** Sets a password against a one-time code, and ends every session of the account. */
  readonly enterWithCode: EnterWithCodeResult;
  /** The child leaves. Every safeguard is asked again (R62). */
  readonly executeReturn?: Maybe<ReturnActResult>;
  /** Asks to think again, or challenges. Never refused; execution waits (R59; LGDNNA 92-X). */
  readonly fileChallenge?: Maybe<FileChallengeResult>;
  /** Calls the plan fulfilled: every right guaranteed, every action verified (R84). */
  readonly fulfilPlan?: Maybe<PlanResult>;
  /** The child was given a copy she understands. */
  readonly giveChildCopyOfPlan?: Maybe<PlanResult>;
  /** Puts on file that the child was told how the view counted. Refused while nobody has weighed it (R30; LGDNNA 74). */
  readonly giveFeedbackToChild?: Maybe<GiveFeedbackToChildResult>;
  /** Gives the reason of one's own stop order afterwards. */
  readonly giveStopReason?: Maybe<GiveStopReasonResult>;
  /** The child is handed over to an identified receiver who signs (R71). Follow-ups start. */
  readonly handOverReturn?: Maybe<ReturnActResult>;
  /** Opens the file of a child found after the consultation; the parent is linked as claimed, and told nothing by it (R5, V8). */
  readonly identifyChild?: Maybe<IdentifyChildResult>;
  /** Makes a one-time code with which the person sets a password, and voids earlier codes. */
  readonly issueAccessCode?: Maybe<IssueAccessCodeResult>;
  /** Issues the plan: every wounded right has an action (R83), and an exit rests on an official determination (R42, R54). */
  readonly issuePlan?: Maybe<PlanResult>;
  /** Writes down that an order fell, on the decision that lifts it. */
  readonly liftCourtOrder?: Maybe<LiftCourtOrderResult>;
  /** Lifts a suspension on the deciding authority's paper (LA 126, 160). */
  readonly liftDeterminationSuspension?: Maybe<DeterminationResult>;
  /** Lifts a stop order: only the supervisor of its discipline, with a reason (R66). */
  readonly liftStopOrder?: Maybe<LiftStopOrderResult>;
  /** Says who a person already known is to this child; classifies the child again (R3). */
  readonly linkRelationship?: Maybe<LinkRelationshipResult>;
  /** Links brothers and sisters, keeps them together and tells their teams (R8). */
  readonly linkSiblings?: Maybe<LinkSiblingsResult>;
  /** Merges two records of the same child; both histories stay (R6). */
  readonly mergeChildren?: Maybe<MergeChildrenResult>;
  /** The child was told in person, in her own language, and how her view counted (R30). */
  readonly notifyChildOfDetermination?: Maybe<DeterminationResult>;
  /** The representative was served. */
  readonly notifyRepresentativeOfDetermination?: Maybe<DeterminationResult>;
  /** Opens an account. Its roles wait for the privacy officer; only the first privacy officer needs no second person (domain 8.1-7). */
  readonly openAccount?: Maybe<OpenAccountResult>;
  /** Opens a legal matter. */
  readonly openMatter?: Maybe<OpenMatterResult>;
  /** Opens an office. */
  readonly openOffice?: Maybe<OpenOfficeResult>;
  /** Opens a case in session: the quorum is counted live (R47). */
  readonly openPanelCase?: Maybe<SessionResult>;
  /** Writes down that it was imposed, and starts the clocks of judge and notice (DL06, DL07). */
  readonly orderUrgentMeasure?: Maybe<OrderUrgentMeasureResult>;
  /** Writes down where the child lives. Refused for a place of detention and for a centre without order (R17, R31, R32, R34). */
  readonly placeChild?: Maybe<PlaceChildResult>;
  /** Stops everything dangerous on a file. Anyone who sees it, one press, never refused (R66). */
  readonly placeStopOrder?: Maybe<PlaceStopOrderResult>;
  /** Lets a file rest for at most 14 days (domain 6.1). */
  readonly putOnHold?: Maybe<PutOnHoldResult>;
  /** Raises a concern out of a workshop: a mark, no narrative. A supervisor gets the task (E18). */
  readonly raiseConcern?: Maybe<RaiseConcernResult>;
  /** Ratifies the files that intake opened in an emergency. */
  readonly ratifyReferral?: Maybe<RatifyReferralResult>;
  /** Names the recommended option and why. */
  readonly recommendOption?: Maybe<OptionsResult>;
  /** Keeps what the child says when asked once more. No stops the return at once (LGDNNA 71, 91). */
  readonly reconfirmWithChild?: Maybe<ReturnActResult>;
  /** Writes down where somebody lives, for named readers only (LGDNNA 76). */
  readonly recordAddress?: Maybe<AddressResult>;
  /** Writes down that an authority called the child an adult: kept, never adopted (R2). */
  readonly recordAgeLabel?: Maybe<RecordAgeLabelResult>;
  /** Writes down a contact with an authority. Never refused. */
  readonly recordAuthorityContact?: Maybe<RecordAuthorityContactResult>;
  /** Puts a hearing of the child on file. Refused without information given alone beforehand (R27) or without the interpreter due (R28); warns when another discipline asked about the same hurt within 30 days (R39). */
  readonly recordChildHearing?: Maybe<RecordChildHearingResult>;
  /** Records that the child was told, how, and what she said (R25; LGDNNA 12). */
  readonly recordChildToldOfDuty?: Maybe<RecordChildToldOfDutyResult>;
  /** Records which procuraduría is competent; the history is kept. */
  readonly recordCompetence?: Maybe<RecordCompetenceResult>;
  /** Records whether an adverse party or a relative is a client already (R7). */
  readonly recordConflictCheck?: Maybe<RecordConflictCheckResult>;
  /** Records consent, assent, refusal, withdrawal or vital interest per scope (E16; R24, R26). A refusal is never refused. */
  readonly recordConsent?: Maybe<RecordConsentResult>;
  /** Writes down an order that stops every return. Never refused (R70). */
  readonly recordCourtOrder?: Maybe<RecordCourtOrderResult>;
  /** Records what the panel decided, with its reasons (R49 to R53, R56, R57). It is a recommendation. */
  readonly recordDecision?: Maybe<SessionResult>;
  /** Writes down that the child is deprived of liberty. Never refused; it ends only when a person records the end (R14). */
  readonly recordDetention?: Maybe<RecordDetentionResult>;
  /** Keeps a judgement on two records of a child (R6). */
  readonly recordDuplicateVerdict?: Maybe<RecordDuplicateVerdictResult>;
  /** The child is afraid or says no. Never refused; every return of hers stops at once (R68). */
  readonly recordFearExpressed?: Maybe<RecordFearExpressedResult>;
  /** Puts an individual information session on file. Refused where the child was spoken to without the interpreter the law demands (R28; LM 14, LGDNNA 92-V). */
  readonly recordInfoSession?: Maybe<RecordInfoSessionResult>;
  /** Keeps what the migration authority resolved. One that contradicts the plan is a violation and stops the return (R65). */
  readonly recordInmResolution?: Maybe<RecordInmResolutionResult>;
  /** Records whether the child wants international protection; the consular shield follows (LM 112-V). */
  readonly recordIpIntent?: Maybe<RecordIpIntentResult>;
  /** Writes down that the child was taken out although safeguards failed. Always possible; never a hand-over (R69). */
  readonly recordIrregularReturn?: Maybe<RecordIrregularReturnResult>;
  /** Writes down what the judge said, or that the 24 hours passed in silence. */
  readonly recordJudgeRuling?: Maybe<RecordJudgeRulingResult>;
  /** Writes down that the child asks for protection. Never refused; the shield goes up at once (LM 112-V; LRPCAP 21). */
  readonly recordProtectionClaim?: Maybe<RecordProtectionClaimResult>;
  /** Puts a concern on file. Never refused (E20). */
  readonly recordProtectionConcern?: Maybe<RecordProtectionConcernResult>;
  /** Records a call. A flag makes it priority 0 and pages the supervisor (R1); the place is kept to the team while an authority stands by (R9); safe contact first (R10). */
  readonly recordReferral?: Maybe<RecordReferralResult>;
  /** Records that a representative was served. */
  readonly recordRepresentationServed?: Maybe<RecordRepresentationServedResult>;
  /** Keeps how the child was found at a follow-up (DL51). */
  readonly recordReturnFollowUp?: Maybe<ReturnActResult>;
  /** Keeps what went wrong on the way. */
  readonly recordReturnIncident?: Maybe<ReturnActResult>;
  /** Keeps when and in which language it was served; the time to challenge runs from here (LGDNNA 92-IX, LA 17). */
  readonly recordReturnNotified?: Maybe<ReturnActResult>;
  /** Keeps a written waiver of the time to challenge, by child and representative after independent advice (LGDNNA 92-X). */
  readonly recordReturnWaiver?: Maybe<ReturnActResult>;
  /** Puts a diagnosis of rights on file (E32; LGDNNA 123-IV). */
  readonly recordRightsDiagnosis?: Maybe<RecordRightsDiagnosisResult>;
  /** Puts a risk on file. Never refused; level 0 or 1 pages the supervisor and starts 24 hours for acknowledging it (R40). */
  readonly recordRiskAssessment?: Maybe<RecordRiskAssessmentResult>;
  /** Something changed in the child's life: the determination is not acted upon until somebody looks again (R58). Never refused. */
  readonly recordSignificantChange?: Maybe<DeterminationResult>;
  /** Writes down that an urgent measure was asked for. Never refused (R43). */
  readonly recordUrgentMeasure?: Maybe<RecordUrgentMeasureResult>;
  /** Writes down that the child is victim or witness in a proceeding. */
  readonly recordVictimProceeding?: Maybe<RecordVictimProceedingResult>;
  /** Records that a recipient was told of a withdrawal. */
  readonly recordWithdrawalPassedOn?: Maybe<RecordWithdrawalPassedOnResult>;
  /** Registers a child. Likely duplicates warn first (R6); doubt about the age counts for childhood (R2). */
  readonly registerChild?: Maybe<RegisterChildResult>;
  /** Writes down the authority's determination from its paper; never from anybody else (R52, R54, R55). */
  readonly registerOfficialDetermination?: Maybe<DeterminationResult>;
  /** Opens a closed account again, without its former roles. */
  readonly reopenAccount?: Maybe<ChangeAccountResult>;
  /** Opens a closed file again, for a new assessment within 24 h (CL-34). */
  readonly reopenCase?: Maybe<ReopenCaseResult>;
  /** Asks to close a file; nothing may be open anywhere (R88, R89, R90). */
  readonly requestClosure?: Maybe<RequestClosureResult>;
  /** Keeps a request for an assisted return. A deportation or a foreign destination is refused (R63, R64). */
  readonly requestReturn?: Maybe<ReturnActResult>;
  /** Takes a resting file up again, in the state it had. */
  readonly resumeCase?: Maybe<ResumeCaseResult>;
  /** Takes a stopped or suspended return up again, when nothing holds it and fear was answered. */
  readonly resumeReturn?: Maybe<ReturnActResult>;
  /** Sends it back with comments. Not by anybody who wrote in it (R35). */
  readonly returnAssessment?: Maybe<ReturnAssessmentResult>;
  /** Sends the report back to its author. */
  readonly returnBidReport?: Maybe<OptionsResult>;
  /** Returns a closing; the file goes on in the state it had. */
  readonly returnClosure?: Maybe<ReturnClosureResult>;
  /** A supervisor answers whether vital interest was rightly invoked. */
  readonly reviewConsentOverride?: Maybe<ReviewConsentOverrideResult>;
  /** Takes an authorisation back. */
  readonly revokeReturnAuthorisation?: Maybe<ReturnActResult>;
  /** Saves answers one by one. A field that somebody else changed meanwhile is not overwritten: both values come back and stay in the history. Refused once submitted or approved (R96). */
  readonly saveAnswers?: Maybe<SaveAnswersResult>;
  /** Writes one finding; saved as it is typed. */
  readonly saveFinding?: Maybe<FindingResult>;
  /** Writes an option, new or known. */
  readonly saveOption?: Maybe<OptionsResult>;
  /** Puts a case on the agenda with the members who sit on it (R44, R45, R46). */
  readonly schedulePanelCase?: Maybe<SessionResult>;
  /** Says which of the five groups a call belongs to (R4). */
  readonly screenEligibility?: Maybe<ScreenEligibilityResult>;
  /** Looks at the file and puts the return where its papers are; need for protection bars it (LRPCAP 6; LGDNNA 96). */
  readonly screenReturn?: Maybe<ReturnActResult>;
  /** The migration authority was told the measure of the plan. */
  readonly sendPlanToMigrationAuthority?: Maybe<PlanResult>;
  /** Decides what follows a concern: another hand than the one that raised it. */
  readonly settleConcern?: Maybe<SettleConcernResult>;
  /** Settles a clock by hand. A statutory clock is met or missed, never waived. */
  readonly settleDeadline?: Maybe<SettleDeadlineResult>;
  /** Passes information on: only with consent or under an exception of law, never against a refusal (R23, R25). */
  readonly shareInformation?: Maybe<ShareInformationResult>;
  /** Opens a session. Counts failures per account and per address, in the database. */
  readonly signIn: SignInResult;
  /** Ends the session of this device, or of every device of this person. */
  readonly signOut: SignedOut;
  /** Signs the undertaking of confidentiality for a case (R45). */
  readonly signUndertaking?: Maybe<SessionResult>;
  /** Opens an assessment. Refused on a file that is not open, while another one is unfinished, and without a consent to the use of data or an exception of law (R23); never against a refusal (R25). */
  readonly startAssessment?: Maybe<StartAssessmentResult>;
  /** Begins to compare options for the child. */
  readonly startOptionsAnalysis?: Maybe<OptionsResult>;
  /** Submits for review. Refused while anything of domain §3.5 is missing: starred answers, the child heard (R29), alone or why not (R36), two independent sources (R37), a safety plan at level 0 or 1 (R40). Warns of an asylum account (R38). Computes whether a determination is required (R41). */
  readonly submitAssessment?: Maybe<SubmitAssessmentResult>;
  /** Hands the report in: every heading, every source, nothing decisive unknown (R49, R51, R57). */
  readonly submitBidReport?: Maybe<OptionsResult>;
  /** Suspends a determination by order. */
  readonly suspendDetermination?: Maybe<DeterminationResult>;
  /** Answers the page of an emergency call: the first one is shown to all (R1). */
  readonly takeEmergency?: Maybe<TakeEmergencyResult>;
  /** Sends the package to the competent authority, by whitelist, with its receipt. */
  readonly transmitPackage?: Maybe<DeterminationResult>;
  /** Settles a call: opens files, advises, refers out, or waits (R1, R4 to R8). */
  readonly triageReferral?: Maybe<TriageReferralResult>;
  /** Says whether a relationship is proven, and how; classifies the child again (R3). */
  readonly verifyRelationship?: Maybe<VerifyRelationshipResult>;
  /** Sets an unfinished assessment aside, with the reason. Refused while it is under review and once approved. */
  readonly voidAssessment?: Maybe<VoidAssessmentResult>;
  /** Makes a paper void, with the reason. Nothing is deleted (LGDNNA 109). */
  readonly voidDocument?: Maybe<VoidDocumentResult>;
  /** Says which weight the child's view was given and why (LGDNNA 74). */
  readonly weighChildView?: Maybe<WeighChildViewResult>;
};


export type MutationAcceptAssignmentArgs = {
  input: AcceptAssignmentInput;
};


export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationAcknowledgeRiskArgs = {
  input: AcknowledgeRiskInput;
};


export type MutationAddAliasArgs = {
  input: AddAliasInput;
};


export type MutationAddFacilityArgs = {
  input: AddFacilityInput;
};


export type MutationAddIdentityDocumentArgs = {
  input: AddIdentityDocumentInput;
};


export type MutationAddMinuteArgs = {
  input: AddMinuteInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAddPlanActionArgs = {
  input: AddPlanActionInput;
};


export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


export type MutationAdvanceCaseArgs = {
  input: AdvanceCaseInput;
};


export type MutationAdvancePlanActionArgs = {
  input: AdvancePlanActionInput;
};


export type MutationAdvanceProtectionClaimArgs = {
  input: AdvanceProtectionClaimInput;
};


export type MutationAmendReferralArgs = {
  input: AmendReferralInput;
};


export type MutationAnswerDutyOverrideArgs = {
  input: AnswerDutyOverrideInput;
};


export type MutationAnswerLikenessArgs = {
  input: AnswerLikenessInput;
};


export type MutationApproveAssessmentArgs = {
  input: ApproveAssessmentInput;
};


export type MutationApproveClosureArgs = {
  input: ApproveClosureInput;
};


export type MutationArrangeReturnArgs = {
  input: ArrangeReturnInput;
};


export type MutationAskDutyOverrideArgs = {
  input: AskDutyOverrideInput;
};


export type MutationAssignToFileArgs = {
  input: AssignToFileInput;
};


export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
};


export type MutationAttestSafeguardArgs = {
  input: AttestSafeguardInput;
};


export type MutationAuthoriseReturnArgs = {
  input: SignReturnInput;
};


export type MutationBringDeterminationIntoForceArgs = {
  input: DeterminationStepInput;
};


export type MutationCallPlanPartlyMetArgs = {
  input: PlanStepInput;
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationChangeRepresentationArgs = {
  input: ChangeRepresentationInput;
};


export type MutationChangeRolesArgs = {
  input: ChangeRolesInput;
};


export type MutationCiteSourceArgs = {
  input: CiteSourceInput;
};


export type MutationClearBidReportArgs = {
  input: BidReportInput;
};


export type MutationCloseAccountArgs = {
  input: AccountInput;
};


export type MutationCloseDetentionArgs = {
  input: CloseDetentionInput;
};


export type MutationCloseMatterArgs = {
  input: CloseMatterInput;
};


export type MutationClosePanelVoteArgs = {
  input: SessionItemInput;
};


export type MutationCloseReturnArgs = {
  input: CloseReturnInput;
};


export type MutationCompleteSectionArgs = {
  input: CompleteSectionInput;
};


export type MutationConfirmClassificationArgs = {
  input: ConfirmClassificationInput;
};


export type MutationConvenePanelSessionArgs = {
  input: ConvenePanelSessionInput;
};


export type MutationCorrectAddressReadersArgs = {
  input: CorrectAddressReadersInput;
};


export type MutationCorrectChildArgs = {
  input: CorrectChildInput;
};


export type MutationCorrectClosureArgs = {
  input: CorrectClosureInput;
};


export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


export type MutationCorrectRelationshipArgs = {
  input: CorrectRelationshipInput;
};


export type MutationCreateFirstAdministratorArgs = {
  input: CreateFirstAdministratorInput;
};


export type MutationCreatePanelArgs = {
  input: CreatePanelInput;
};


export type MutationDecideChallengeArgs = {
  input: DecideChallengeInput;
};


export type MutationDecideConflictCheckArgs = {
  input: DecideConflictCheckInput;
};


export type MutationDecideRoleArgs = {
  input: DecideRoleInput;
};


export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


export type MutationDeclarePanelConflictArgs = {
  input: DeclarePanelConflictInput;
};


export type MutationDeferPanelCaseArgs = {
  input: DeferCaseInput;
};


export type MutationDesignateRepresentativeArgs = {
  input: DesignateRepresentativeInput;
};


export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};


export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


export type MutationEndPlacementArgs = {
  input: EndPlacementInput;
};


export type MutationEnterWithCodeArgs = {
  input: EnterWithCodeInput;
};


export type MutationExecuteReturnArgs = {
  input: SignReturnInput;
};


export type MutationFileChallengeArgs = {
  input: FileChallengeInput;
};


export type MutationFulfilPlanArgs = {
  input: PlanStepInput;
};


export type MutationGiveChildCopyOfPlanArgs = {
  input: PlanStepInput;
};


export type MutationGiveFeedbackToChildArgs = {
  input: GiveFeedbackToChildInput;
};


export type MutationGiveStopReasonArgs = {
  input: GiveStopReasonInput;
};


export type MutationHandOverReturnArgs = {
  input: HandOverReturnInput;
};


export type MutationIdentifyChildArgs = {
  input: IdentifyChildInput;
};


export type MutationIssueAccessCodeArgs = {
  input: AccountInput;
};


export type MutationIssuePlanArgs = {
  input: IssuePlanInput;
};


export type MutationLiftCourtOrderArgs = {
  input: LiftCourtOrderInput;
};


export type MutationLiftDeterminationSuspensionArgs = {
  input: DeterminationStepInput;
};


export type MutationLiftStopOrderArgs = {
  input: LiftStopOrderInput;
};


export type MutationLinkRelationshipArgs = {
  input: LinkRelationshipInput;
};


export type MutationLinkSiblingsArgs = {
  input: LinkSiblingsInput;
};


export type MutationMergeChildrenArgs = {
  input: MergeChildrenInput;
};


export type MutationNotifyChildOfDeterminationArgs = {
  input: NotifyInput;
};


export type MutationNotifyRepresentativeOfDeterminationArgs = {
  input: NotifyInput;
};


export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
};


export type MutationOpenMatterArgs = {
  input: OpenMatterInput;
};


export type MutationOpenOfficeArgs = {
  input: OpenOfficeInput;
};


export type MutationOpenPanelCaseArgs = {
  input: SessionItemInput;
};


export type MutationOrderUrgentMeasureArgs = {
  input: OrderUrgentMeasureInput;
};


export type MutationPlaceChildArgs = {
  input: PlaceChildInput;
};


export type MutationPlaceStopOrderArgs = {
  input: PlaceStopOrderInput;
};


export type MutationPutOnHoldArgs = {
  input: PutOnHoldInput;
};


export type MutationRaiseConcernArgs = {
  input: RaiseConcernInput;
};


export type MutationRatifyReferralArgs = {
  input: RatifyReferralInput;
};


export type MutationRecommendOptionArgs = {
  input: RecommendOptionInput;
};


export type MutationReconfirmWithChildArgs = {
  input: ReconfirmWithChildInput;
};


export type MutationRecordAddressArgs = {
  input: RecordAddressInput;
};


export type MutationRecordAgeLabelArgs = {
  input: RecordAgeLabelInput;
};


export type MutationRecordAuthorityContactArgs = {
  input: RecordAuthorityContactInput;
};


export type MutationRecordChildHearingArgs = {
  input: RecordChildHearingInput;
};


export type MutationRecordChildToldOfDutyArgs = {
  input: RecordChildToldOfDutyInput;
};


export type MutationRecordCompetenceArgs = {
  input: RecordCompetenceInput;
};


export type MutationRecordConflictCheckArgs = {
  input: RecordConflictCheckInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordCourtOrderArgs = {
  input: RecordCourtOrderInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationRecordDetentionArgs = {
  input: RecordDetentionInput;
};


export type MutationRecordDuplicateVerdictArgs = {
  input: RecordDuplicateVerdictInput;
};


export type MutationRecordFearExpressedArgs = {
  input: RecordFearExpressedInput;
};


export type MutationRecordInfoSessionArgs = {
  input: RecordInfoSessionInput;
};


export type MutationRecordInmResolutionArgs = {
  input: RecordInmResolutionInput;
};


export type MutationRecordIpIntentArgs = {
  input: RecordIpIntentInput;
};


export type MutationRecordIrregularReturnArgs = {
  input: RecordIrregularReturnInput;
};


export type MutationRecordJudgeRulingArgs = {
  input: RecordJudgeRulingInput;
};


export type MutationRecordProtectionClaimArgs = {
  input: RecordProtectionClaimInput;
};


export type MutationRecordProtectionConcernArgs = {
  input: RecordProtectionConcernInput;
};


export type MutationRecordReferralArgs = {
  input: RecordReferralInput;
};


export type MutationRecordRepresentationServedArgs = {
  input: RecordRepresentationServedInput;
};


export type MutationRecordReturnFollowUpArgs = {
  input: RecordReturnFollowUpInput;
};


export type MutationRecordReturnIncidentArgs = {
  input: RecordReturnIncidentInput;
};


export type MutationRecordReturnNotifiedArgs = {
  input: RecordReturnNotifiedInput;
};


export type MutationRecordReturnWaiverArgs = {
  input: RecordReturnWaiverInput;
};


export type MutationRecordRightsDiagnosisArgs = {
  input: RecordRightsDiagnosisInput;
};


export type MutationRecordRiskAssessmentArgs = {
  input: RecordRiskAssessmentInput;
};


export type MutationRecordSignificantChangeArgs = {
  input: RecordSignificantChangeInput;
};


export type MutationRecordUrgentMeasureArgs = {
  input: RecordUrgentMeasureInput;
};


export type MutationRecordVictimProceedingArgs = {
  input: RecordVictimProceedingInput;
};


export type MutationRecordWithdrawalPassedOnArgs = {
  input: RecordWithdrawalPassedOnInput;
};


export type MutationRegisterChildArgs = {
  input: RegisterChildInput;
};


export type MutationRegisterOfficialDeterminationArgs = {
  input: RegisterOfficialDeterminationInput;
};


export type MutationReopenAccountArgs = {
  input: AccountInput;
};


export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationRequestClosureArgs = {
  input: RequestClosureInput;
};


export type MutationRequestReturnArgs = {
  input: RequestReturnInput;
};


export type MutationResumeCaseArgs = {
  input: ResumeCaseInput;
};


export type MutationResumeReturnArgs = {
  input: ReturnActInput;
};


export type MutationReturnAssessmentArgs = {
  input: ReturnAssessmentInput;
};


export type MutationReturnBidReportArgs = {
  input: BidReportInput;
};


export type MutationReturnClosureArgs = {
  input: ReturnClosureInput;
};


export type MutationReviewConsentOverrideArgs = {
  input: ReviewConsentOverrideInput;
};


export type MutationRevokeReturnAuthorisationArgs = {
  input: ReturnActInput;
};


export type MutationSaveAnswersArgs = {
  input: SaveAnswersInput;
};


export type MutationSaveFindingArgs = {
  input: SaveFindingInput;
};


export type MutationSaveOptionArgs = {
  input: SaveOptionInput;
};


export type MutationSchedulePanelCaseArgs = {
  input: ScheduleCaseInput;
};


export type MutationScreenEligibilityArgs = {
  input: ScreenEligibilityInput;
};


export type MutationScreenReturnArgs = {
  input: ReturnActInput;
};


export type MutationSendPlanToMigrationAuthorityArgs = {
  input: PlanStepInput;
};


export type MutationSettleConcernArgs = {
  input: SettleConcernInput;
};


export type MutationSettleDeadlineArgs = {
  input: SettleDeadlineInput;
};


export type MutationShareInformationArgs = {
  input: ShareInformationInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutArgs = {
  everywhere?: Scalars['Boolean']['input'];
};


export type MutationSignUndertakingArgs = {
  input: SessionItemInput;
};


export type MutationStartAssessmentArgs = {
  input: StartAssessmentInput;
};


export type MutationStartOptionsAnalysisArgs = {
  input: StartOptionsAnalysisInput;
};


export type MutationSubmitAssessmentArgs = {
  input: SubmitAssessmentInput;
};


export type MutationSubmitBidReportArgs = {
  input: BidReportInput;
};


export type MutationSuspendDeterminationArgs = {
  input: DeterminationStepInput;
};


export type MutationTakeEmergencyArgs = {
  input: TakeEmergencyInput;
};


export type MutationTransmitPackageArgs = {
  input: TransmitPackageInput;
};


export type MutationTriageReferralArgs = {
  input: TriageReferralInput;
};


export type MutationVerifyRelationshipArgs = {
  input: VerifyRelationshipInput;
};


export type MutationVoidAssessmentArgs = {
  input: VoidAssessmentInput;
};


export type MutationVoidDocumentArgs = {
  input: VoidDocumentInput;
};


export type MutationWeighChildViewArgs = {
  input: WeighChildViewInput;
};

/** What `notifyRepresentativeOfDetermination` takes. */
export type NotifyInput = {
  /** When. */
  readonly at: Scalars['DateTime']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The determination. */
  readonly determinationId: Scalars['ID']['input'];
  /** How: for the child in person, with what help. */
  readonly how: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Language, for the child. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** An office of the organisation (E01). */
export type Office = {
  readonly __typename: 'Office';
  /** Short code, for example TAP. */
  readonly code: Scalars['String']['output'];
  /** E-mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** IANA time zone in which the office's days are counted. */
  readonly timeZone: Scalars['String']['output'];
};

/** The office exists. */
export type OfficeOpened = {
  readonly __typename: 'OfficeOpened';
  /** Identifier. */
  readonly officeId: Scalars['ID']['output'];
};

/** What `openAccount` takes. */
export type OpenAccountInput = {
  /** Discipline (CL-61). */
  readonly discipline: Scalars['String']['input'];
  /** E-mail, used to sign in. */
  readonly email: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Home office. */
  readonly officeId: Scalars['ID']['input'];
  /** Roles (CL-60) to ask for. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** What `openAccount` answers. */
export type OpenAccountResult = AccountOpened | Invalid | Refused;

/** One thing that keeps a file from closing (R88). */
export type OpenItem = {
  readonly __typename: 'OpenItem';
  /** Which one. */
  readonly id: Scalars['ID']['output'];
  /** matter, deadline, challenge, stop_order, action, consent_withdrawal or return. */
  readonly kind: Scalars['String']['output'];
};

/** What `openMatter` takes. */
export type OpenMatterInput = {
  /** Before whom. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** In which capacity we act. */
  readonly capacity: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** File number there. */
  readonly fileNo?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Who leads it; the asker when left out. */
  readonly leadAttorneyId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (CL-38); asylum has an act of its own. */
  readonly type: Scalars['String']['input'];
};

/** What `openMatter` answers. */
export type OpenMatterResult = Invalid | MatterOpened | Refused;

/** What `openOffice` takes. */
export type OpenOfficeInput = {
  /** Short code, for example TIJ. */
  readonly code: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** State, as a short code, for example BC. */
  readonly state: Scalars['String']['input'];
  /** IANA time zone in which the office's days are counted. */
  readonly timeZone: Scalars['String']['input'];
};

/** What `openOffice` answers. */
export type OpenOfficeResult = Invalid | OfficeOpened | Refused;

/** Somebody on file who could care for the child. */
export type OptionCarer = {
  readonly __typename: 'OptionCarer';
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly personId: Scalars['ID']['output'];
  /** Who the person is to the child (CL-17). */
  readonly relation?: Maybe<Scalars['String']['output']>;
};

/** One finding: what a factor does to an option. */
export type OptionFinding = {
  readonly __typename: 'OptionFinding';
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** supports, neutral, against or unknown. */
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** Factor (domain 3.7): V1 to L3. */
  readonly factor: Scalars['String']['output'];
  /** Sources of the finding. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What was found, or what is missing. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Version, for saving without losing anybody's words. */
  readonly version: Scalars['Int']['output'];
  /** decisive, important or minor. There is no total. */
  readonly weight?: Maybe<Scalars['String']['output']>;
};

/** A hearing that the report may rest on. */
export type OptionHearing = {
  readonly __typename: 'OptionHearing';
  /** When the child was heard. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** A source that a finding may cite. */
export type OptionSource = {
  readonly __typename: 'OptionSource';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Kind of source (E30). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** When it was obtained. */
  readonly obtainedOn?: Maybe<Scalars['Date']['output']>;
  /** Person or body. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** A to D. */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The options of a child, compared under the same factors. */
export type OptionsAnalysis = {
  readonly __typename: 'OptionsAnalysis';
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Who cleared it. */
  readonly clearedBy?: Maybe<Scalars['String']['output']>;
  /** What the urgent track rests on. */
  readonly criterion?: Maybe<Scalars['String']['output']>;
  /** Why the criterion holds. */
  readonly criterionReason?: Maybe<Scalars['String']['output']>;
  /** The hearing it rests on. */
  readonly hearingId?: Maybe<Scalars['ID']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Family of decision: BID-A, BID-B or BID-C. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Why nobody represents the child yet. */
  readonly noRepresentativeReason?: Maybe<Scalars['String']['output']>;
  /** The options, in order. */
  readonly options: ReadonlyArray<DecisionOption>;
  /** What is to be decided. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** Why it is recommended. */
  readonly reasoning?: Maybe<Scalars['String']['output']>;
  /** The recommended option. */
  readonly recommendedOptionId?: Maybe<Scalars['ID']['output']>;
  /** Whether a determination is required (R41). */
  readonly required: Scalars['Boolean']['output'];
  /** What the supervisor asked to mend. */
  readonly returnNote?: Maybe<Scalars['String']['output']>;
  /** State (domain 6.3). */
  readonly state: Scalars['String']['output'];
  /** ordinary or simplified_urgent. */
  readonly track: Scalars['String']['output'];
  /** Why it is required. */
  readonly triggers: ReadonlyArray<Scalars['String']['output']>;
  /** Version. */
  readonly version: Scalars['Int']['output'];
};

/** The analysis changed. */
export type OptionsChanged = {
  readonly __typename: 'OptionsChanged';
  /** The analysis. */
  readonly analysisId: Scalars['ID']['output'];
  /** The option that was written. */
  readonly optionId?: Maybe<Scalars['ID']['output']>;
  /** Its state. */
  readonly state: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** The page of the options. */
export type OptionsPage = {
  readonly __typename: 'OptionsPage';
  /** The latest analysis. */
  readonly analysis?: Maybe<OptionsAnalysis>;
  /** People on file who could care for the child. */
  readonly carers: ReadonlyArray<OptionCarer>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Hearings that the report may rest on. */
  readonly hearings: ReadonlyArray<OptionHearing>;
  /** Whether the asker may clear the report or send it back. */
  readonly mayClear: Scalars['Boolean']['output'];
  /** Whether the asker may write here. */
  readonly mayEdit: Scalars['Boolean']['output'];
  /** Sources that a finding may cite. */
  readonly sources: ReadonlyArray<OptionSource>;
};

/** What `clearBidReport` answers. */
export type OptionsResult = Invalid | OptionsChanged | Refused;

/** What `orderUrgentMeasure` takes. */
export type OrderUrgentMeasureInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The order itself. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** When the judge was told. */
  readonly judgeNotifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The measure. */
  readonly measureId: Scalars['ID']['input'];
  /** When the prosecutor was told. */
  readonly mpNotifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Number of the order. */
  readonly orderNo?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly orderedAt: Scalars['DateTime']['input'];
  /** Who imposed it: PPNNA, MP or judge. */
  readonly orderedBy: Scalars['String']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `orderUrgentMeasure` answers. */
export type OrderUrgentMeasureResult = Invalid | Refused | UrgentMeasureOrdered;

/** Who defends the child. */
export type PackageCounsel = {
  readonly __typename: 'PackageCounsel';
  /** Where to reach. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What our panel decided, as the package tells it. */
export type PackageDecision = {
  readonly __typename: 'PackageDecision';
  /** Conditions. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** Decision (CL-42). */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Country it leads to. */
  readonly destinationCountry?: Maybe<Scalars['String']['output']>;
  /** Follow-up. */
  readonly followUp?: Maybe<Scalars['String']['output']>;
  /** Outcome (CL-41). */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Reasons by heading. */
  readonly reasons?: Maybe<ReadonlyArray<HeadedReason>>;
  /** When it is looked at again. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
};

/** Who the child is, for the authority. */
export type PackageIdentity = {
  readonly __typename: 'PackageIdentity';
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Number of our file. */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** Code under which the child stands in the statements. */
  readonly childCode?: Maybe<Scalars['String']['output']>;
  /** Languages. */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Names. */
  readonly names?: Maybe<Scalars['String']['output']>;
  /** Nationalities. */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
};

/** Where the child is; of a reserved place its state and no more. */
export type PackageLocation = {
  readonly __typename: 'PackageLocation';
  /** Name of the place, when it is listed. */
  readonly facility?: Maybe<Scalars['String']['output']>;
  /** Kind of care (CL-44). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Municipality. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** State. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** Who is who, behind the marks of the report. */
export type PackagePerson = {
  readonly __typename: 'PackagePerson';
  /** Mark in the statements. */
  readonly mark: Scalars['String']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who the person is to the child (CL-17). */
  readonly relation?: Maybe<Scalars['String']['output']>;
  /** Whether the relationship is proven. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** A standing panel. */
export type Panel = {
  readonly __typename: 'Panel';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its members. */
  readonly members: ReadonlyArray<PanelMember>;
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** A member of a panel. */
export type PanelMember = {
  readonly __typename: 'PanelMember';
  /** Discipline. */
  readonly discipline: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Institution. */
  readonly organisation: Scalars['String']['output'];
  /** Whether a child-protection specialist. */
  readonly specialist: Scalars['Boolean']['output'];
  /** Until when the undertaking of confidentiality stands. */
  readonly undertakingValidTo?: Maybe<Scalars['Date']['output']>;
  /** The person. */
  readonly userId: Scalars['ID']['output'];
  /** Whether the member votes. */
  readonly voting: Scalars['Boolean']['output'];
};

/** A person named to a panel. */
export type PanelMemberInput = {
  /** Institution. */
  readonly organisation: Scalars['String']['input'];
  /** Whether a child-protection specialist. */
  readonly specialist: Scalars['Boolean']['input'];
  /** Until when the undertaking of confidentiality stands; the person's own one when left out. */
  readonly undertakingValidTo?: InputMaybe<Scalars['Date']['input']>;
  /** The person. */
  readonly userId: Scalars['ID']['input'];
  /** Whether the member votes. */
  readonly voting: Scalars['Boolean']['input'];
};

/** A session. */
export type PanelSession = {
  readonly __typename: 'PanelSession';
  /** Who presides. */
  readonly chair: Scalars['String']['output'];
  /** When. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Cases on the agenda that the asker may see. */
  readonly items: ReadonlyArray<SessionItem>;
  /** Whether the asker keeps this session. */
  readonly mayKeep: Scalars['Boolean']['output'];
  /** in_person or secure_video. */
  readonly mode: Scalars['String']['output'];
  /** Number in the office. */
  readonly number: Scalars['Int']['output'];
  /** Who keeps the minutes; without a vote. */
  readonly secretary: Scalars['String']['output'];
  /** convened, open or closed. */
  readonly state: Scalars['String']['output'];
};

/** A named value that the words of a ground or a problem need: a number, a date or a code, never a name or an address. */
export type Param = {
  readonly __typename: 'Param';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
};

/** The password is set; sign in with it. */
export type PasswordSet = {
  readonly __typename: 'PasswordSet';
  /** The address to sign in with. */
  readonly email: Scalars['String']['output'];
};

/** A withdrawal that a recipient has not been told about yet. */
export type PendingWithdrawal = {
  readonly __typename: 'PendingWithdrawal';
  /** The withdrawal. */
  readonly consentId: Scalars['ID']['output'];
  /** Who must be told. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** The scope. */
  readonly scope: Scalars['String']['output'];
};

/** Where somebody of the family lives; only its named readers know that it is written down. */
export type PersonAddress = {
  readonly __typename: 'PersonAddress';
  /** The address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who reads it. */
  readonly readers: ReadonlyArray<AddressReader>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** By whom. */
  readonly recordedBy: Scalars['String']['output'];
};

/** What is known of a person. */
export type PersonInput = {
  /** yes, no or unknown. */
  readonly alive?: InputMaybe<Scalars['String']['input']>;
  /** Birth date. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the person may be contacted. */
  readonly contactOk?: InputMaybe<Scalars['Boolean']['input']>;
  /** When contact is safe. */
  readonly contactSafeHours?: InputMaybe<Scalars['String']['input']>;
  /** Country where the person is. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Names. */
  readonly givenNames: Scalars['String']['input'];
  /** Second surname. */
  readonly maternalSurname?: InputMaybe<Scalars['String']['input']>;
  /** Nationalities (CL-06). */
  readonly nationalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First surname. */
  readonly paternalSurname?: InputMaybe<Scalars['String']['input']>;
  /** Telephones. */
  readonly phones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether somebody may be a danger to the child. */
  readonly riskFlag?: InputMaybe<Scalars['String']['input']>;
  /** Sex (CL-03). */
  readonly sex?: InputMaybe<Scalars['String']['input']>;
  /** Whereabouts (CL-16). */
  readonly whereabouts?: InputMaybe<Scalars['String']['input']>;
};

/** What `placeChild` takes. */
export type PlaceChildInput = {
  /** Who cares for the child, where it is a family. */
  readonly carer?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The place, where it is one. */
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Kind of care (CL-44). A place of detention is refused: it is a detention (R31). */
  readonly kind: Scalars['String']['input'];
  /** How her liberty is restricted. */
  readonly libertyRestrictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When the protection authority was told, where no order was shown. */
  readonly notifiedPpnnaAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it rests on. */
  readonly order?: InputMaybe<PlacementOrderInput>;
  /** Since when. */
  readonly startedAt: Scalars['DateTime']['input'];
  /** Why no foster family can; required for residential care (R34). */
  readonly whyNotFoster?: InputMaybe<Scalars['String']['input']>;
  /** Why no kin can take her in; required for residential care (R34). */
  readonly whyNotKin?: InputMaybe<Scalars['String']['input']>;
  /** With siblings; null: none or not known. */
  readonly withSiblings?: InputMaybe<Scalars['Boolean']['input']>;
  /** With adults who are not hers; null: not known. */
  readonly withUnrelatedAdults?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `placeChild` answers. */
export type PlaceChildResult = ChildPlaced | Invalid | Refused;

/** What `placeStopOrder` takes. */
export type PlaceStopOrderInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Why; it may follow after. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `placeStopOrder` answers. */
export type PlaceStopOrderResult = Invalid | Refused | StopOrderPlaced;

/** Where and with whom the child lives or lived, and by whose order (E40). */
export type Placement = {
  readonly __typename: 'Placement';
  /** Its address: for the team of a child who lives there and for readers named one by one. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** When the order it rested on fell away. */
  readonly basisLostAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it fell away: a code. */
  readonly basisLostReason?: Maybe<Scalars['String']['output']>;
  /** Who cares for the child, when it is a family. */
  readonly carer?: Maybe<Scalars['String']['output']>;
  /** Until when; null: still. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended (CL-45). */
  readonly exitReason?: Maybe<Scalars['String']['output']>;
  /** Where she went. */
  readonly exitTo?: Maybe<Scalars['String']['output']>;
  /** The place; null when the child is with a family. */
  readonly facility?: Maybe<Facility>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Kind of care (CL-44). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Whether it stands in law now. */
  readonly lawful?: Maybe<Scalars['Boolean']['output']>;
  /** How her liberty is restricted. */
  readonly libertyRestrictions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the protection authority was told, where no order was shown (LGDNNA 111-VIII). */
  readonly notifiedPpnnaAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it rests on: urgent_measure, determination or authority_order; null for family and for a notice only. */
  readonly orderKind?: Maybe<Scalars['String']['output']>;
  /** Number of the order. */
  readonly orderNo?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version, for ending it. */
  readonly version: Scalars['Int']['output'];
  /** Why no foster family can (LGDNNA 26). */
  readonly whyNotFoster?: Maybe<Scalars['String']['output']>;
  /** Why no kin can take her in (LGDNNA 26). */
  readonly whyNotKin?: Maybe<Scalars['String']['output']>;
  /** With siblings; null: none or not known. */
  readonly withSiblings?: Maybe<Scalars['Boolean']['output']>;
  /** With adults who are not hers; null: not known. */
  readonly withUnrelatedAdults?: Maybe<Scalars['Boolean']['output']>;
};

/** The end of the placement is in the file. */
export type PlacementEnded = {
  readonly __typename: 'PlacementEnded';
  /** The placement. */
  readonly placementId: Scalars['ID']['output'];
};

/** By whose order a child is placed (LGDNNA 30 Bis 1). */
export type PlacementOrderInput = {
  /** Who gave it, for the others. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Its date, for the others. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The paper. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** urgent_measure, determination or authority_order. */
  readonly kind: Scalars['String']['input'];
  /** Number of the order, for the others. */
  readonly no?: InputMaybe<Scalars['String']['input']>;
  /** The measure, for an urgent measure. */
  readonly urgentMeasureId?: InputMaybe<Scalars['ID']['input']>;
};

/** One action for one right. */
export type PlanAction = {
  readonly __typename: 'PlanAction';
  /** child, siblings or family. */
  readonly beneficiary?: Maybe<Scalars['String']['output']>;
  /** How the child finds it, 1 to 5. */
  readonly childSatisfaction?: Maybe<Scalars['Int']['output']>;
  /** Who follows it up. */
  readonly driver?: Maybe<Scalars['String']['output']>;
  /** Due. */
  readonly dueOn: Scalars['Date']['output'];
  /** institution_head, ppnna_order or cndh_or_amparo. */
  readonly escalationLevel?: Maybe<Scalars['String']['output']>;
  /** Its steps, newest first. */
  readonly events: ReadonlyArray<PlanActionEvent>;
  /** The evidence. */
  readonly evidenceDocumentId?: Maybe<Scalars['ID']['output']>;
  /** When it was carried out. */
  readonly executedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Responsible institution. */
  readonly institution: Scalars['String']['output'];
  /** Legal basis. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Measure (CL-43). */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** What exactly. */
  readonly measureText?: Maybe<Scalars['String']['output']>;
  /** special, urgent, judicial, administrative or support_service. */
  readonly measureType: Scalars['String']['output'];
  /** Whether the asker follows it up. */
  readonly mine: Scalars['Boolean']['output'];
  /** What stands in the way. */
  readonly obstacle?: Maybe<Scalars['String']['output']>;
  /** Responsible person. */
  readonly person: Scalars['String']['output'];
  /** Right (CL-40). */
  readonly right?: Maybe<Scalars['String']['output']>;
  /** From. */
  readonly startOn: Scalars['Date']['output'];
  /** State (domain 6.7). */
  readonly state: Scalars['String']['output'];
  /** When. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said that the right is restored: child or driver. */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Version. */
  readonly version: Scalars['Int']['output'];
};

/** A step of an action. */
export type PlanActionEvent = {
  readonly __typename: 'PlanActionEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** From which state. */
  readonly fromState: Scalars['String']['output'];
  /** Note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** To which state. */
  readonly toState: Scalars['String']['output'];
};

/** The plan changed. */
export type PlanChanged = {
  readonly __typename: 'PlanChanged';
  /** The action that was written. */
  readonly actionId?: Maybe<Scalars['ID']['output']>;
  /** Its state. */
  readonly actionState?: Maybe<Scalars['String']['output']>;
  /** The plan. */
  readonly planId: Scalars['ID']['output'];
  /** Its state. */
  readonly state: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody who may follow an action up. */
export type PlanDriver = {
  readonly __typename: 'PlanDriver';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The person. */
  readonly userId: Scalars['ID']['output'];
};

/** The page of the plan. */
export type PlanPage = {
  readonly __typename: 'PlanPage';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Who may follow an action up. */
  readonly drivers: ReadonlyArray<PlanDriver>;
  /** Whether the asker may write here. */
  readonly mayEdit: Scalars['Boolean']['output'];
  /** Whether the asker may issue the plan. */
  readonly mayIssue: Scalars['Boolean']['output'];
  /** Papers of the file. */
  readonly papers: ReadonlyArray<PlanPaper>;
  /** The plan in force or in draft. */
  readonly plan?: Maybe<RestitutionPlan>;
  /** Rights of the latest diagnosis. */
  readonly rights: ReadonlyArray<PlanRight>;
  /** Today, for what is late. */
  readonly today: Scalars['Date']['output'];
};

/** A paper that may show that an action was carried out. */
export type PlanPaper = {
  readonly __typename: 'PlanPaper';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What `fulfilPlan` answers. */
export type PlanResult = Invalid | PlanChanged | Refused;

/** A right of the diagnosis. */
export type PlanRight = {
  readonly __typename: 'PlanRight';
  /** What was found. */
  readonly facts?: Maybe<Scalars['String']['output']>;
  /** Right (CL-40; LGDNNA 13). */
  readonly right: Scalars['String']['output'];
  /** guaranteed, restricted, violated or unknown. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** What `fulfilPlan` takes. */
export type PlanStepInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** For the child's copy: in which form. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** An answer of the assessment before this one. */
export type PreviousAnswer = {
  readonly __typename: 'PreviousAnswer';
  /** Who wrote it. */
  readonly authorName: Scalars['String']['output'];
  /** Code of the question. */
  readonly question: Scalars['String']['output'];
  /** As in `Answer.value`. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** The assessment before this one. */
export type PreviousAssessment = {
  readonly __typename: 'PreviousAssessment';
  /** Its answers. */
  readonly answers?: Maybe<ReadonlyArray<PreviousAnswer>>;
  /** When it was approved. */
  readonly approvedAt: Scalars['DateTime']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** short, comprehensive or update. */
  readonly type: Scalars['String']['output'];
};

/** Input that cannot be taken as it stands. */
export type Problem = {
  readonly __typename: 'Problem';
  /** What is wrong: required, too-long, too-many, unknown-code, not-a-date… */
  readonly code: Scalars['String']['output'];
  /** Path of the field, for example `persons.0.age`. */
  readonly field: Scalars['String']['output'];
  /** Values that the words need. */
  readonly params: ReadonlyArray<Param>;
};

/** A classification proposed by the relationships, and whom it rests on (R3). */
export type ProposedClassification = {
  readonly __typename: 'ProposedClassification';
  /** Code (CL-11 or CL-12). */
  readonly code: Scalars['String']['output'];
  /** Whether that relationship is proven. */
  readonly proven: Scalars['Boolean']['output'];
  /** The relationship it rests on; null when nobody is with her. */
  readonly restsOn?: Maybe<Scalars['ID']['output']>;
};

/** The claim for international protection. For roles without right it does not exist, not even as an empty field. */
export type ProtectionClaim = {
  readonly __typename: 'ProtectionClaim';
  /** Whether it bars any return (LRPCAP 6, 7; LM 74). */
  readonly barsReturn?: Maybe<Scalars['Boolean']['output']>;
  /** File number at COMAR. */
  readonly fileNo?: Maybe<Scalars['String']['output']>;
  /** When it was filed. */
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** States it may pass to. */
  readonly next?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** By when the child must ratify a claim that somebody else filed (DL12). */
  readonly ratifyBy?: Maybe<Scalars['DateTime']['output']>;
  /** Last moment for a remedy against the result (DL17). */
  readonly remedyUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was notified. */
  readonly resultNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** State (CL-52). */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** When the child said it. */
  readonly statedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version, for advancing it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** The claim has passed. */
export type ProtectionClaimAdvanced = {
  readonly __typename: 'ProtectionClaimAdvanced';
  /** The claim. */
  readonly claimId: Scalars['ID']['output'];
  /** Its state now. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** Written down: the shield is up, every return is barred, the attorney is told. What is known of it stays with attorneys. */
export type ProtectionClaimRecorded = {
  readonly __typename: 'ProtectionClaimRecorded';
  /** Whether the consular shield is up. It is. */
  readonly asylumShield: Scalars['Boolean']['output'];
};

/** A concern (E20). */
export type ProtectionConcern = {
  readonly __typename: 'ProtectionConcern';
  /** What (CL-36). */
  readonly concern?: Maybe<Scalars['String']['output']>;
  /** When it was put on file. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When, as far as known. */
  readonly happened?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What is known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** yes, no or unknown. */
  readonly ongoing?: Maybe<Scalars['String']['output']>;
  /** Who (CL-37). */
  readonly perpetratorType?: Maybe<Scalars['String']['output']>;
  /** origin, transit, mexico or united_states. */
  readonly place?: Maybe<Scalars['String']['output']>;
};

/** The concern is on file. */
export type ProtectionConcernRecorded = {
  readonly __typename: 'ProtectionConcernRecorded';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** What a screening for international protection needs besides. */
export type ProtectionScreenInput = {
  /** What the child told; only an attorney may write it, and only attorneys read it. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** Whether the child was told of the right to ask for asylum. Needed. */
  readonly childInformedOfAsylum?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether indicators are present. */
  readonly indicatorsPresent: Scalars['Boolean']['input'];
  /** When the case was passed to the attorney. */
  readonly referredToAttorneyAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** indicators, none_found or inconclusive. */
  readonly result: Scalars['String']['input'];
};

/** What `putOnHold` takes. */
export type PutOnHoldInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Why the work rests. */
  readonly reason: Scalars['String']['input'];
  /** When it is looked at again, at most 14 days ahead. */
  readonly reviewOn: Scalars['Date']['input'];
  /** The version that was read: another one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** What `putOnHold` answers. */
export type PutOnHoldResult = CaseFileChanged | Invalid | Refused;

export type Query = {
  readonly __typename: 'Query';
  /** Accounts and offices; null for whoever does not look after accounts. */
  readonly accountsPage?: Maybe<AccountsPage>;
  /** The addresses of a person that name the asker as reader; null when file or person are not visible. */
  readonly addressPage?: Maybe<AddressPage>;
  /** Everything that anybody ever answered to a question, newest first. */
  readonly answerHistory?: Maybe<ReadonlyArray<AnswerVersion>>;
  /** One assessment with everything its page shows; null when not visible. */
  readonly assessment?: Maybe<Assessment>;
  /** The assessments of a file; null when the file is not visible. */
  readonly assessmentsPage?: Maybe<AssessmentsPage>;
  /** The package for the competent authority; null when there is nothing to send or the asker may not see the file. */
  readonly authorityPackage?: Maybe<AuthorityPackage>;
  /** The report as it stands, or as it was given to the panel; null when there is none or the asker may not read it. */
  readonly bidReport?: Maybe<BidReport>;
  /** Where the child lives and what protects her; null when the file is not visible. */
  readonly careOfFile?: Maybe<CareOfFile>;
  /** A file; null when it does not exist or is not visible. */
  readonly caseFile?: Maybe<CaseFile>;
  /** The bar above every page of a file. */
  readonly caseFrame?: Maybe<CaseFrame>;
  /** My caseload, or my office's. */
  readonly caseload: CaseloadPage;
  /** One child; null when the reader may not see her. */
  readonly child?: Maybe<Child>;
  /** Concerns that I raised, that I am to follow, or of my office; open ones first, at most 50. */
  readonly concerns: ReadonlyArray<Concern>;
  /** Whether this is a demonstration with invented people; told to everybody, so that every page can say it. */
  readonly demo: Scalars['Boolean']['output'];
  /** The determination of a file; null when the file is not visible. */
  readonly determinationPage?: Maybe<DeterminationPage>;
  /** The papers of a file; null when the file is not visible. */
  readonly documentsOfFile?: Maybe<DocumentsOfFile>;
  /** Key of the drafts that the person signed in keeps on a device; told only to that person, never stored there. */
  readonly draftKey: Scalars['String']['output'];
  /** Children whom the reader may see and who may be the one asked for, likeliest first, at most 8. Leaves a row in the trail (R6). */
  readonly duplicateCandidates: ReadonlyArray<DuplicateCandidate>;
  /** What was judged about this record and others that may be the same child; the newest judgement of each pair (R6). */
  readonly duplicateVerdicts: ReadonlyArray<DuplicateVerdict>;
  /** Requests that the privacy officer has not answered yet, the oldest first, at most 50. */
  readonly dutyOverridesWaiting: ReadonlyArray<DutyOverride>;
  /** What authorities did; null when the file is not visible. */
  readonly encountersOfFile?: Maybe<EncountersOfFile>;
  /** Places that care for children, by state and name; at most 300. Never their address. */
  readonly facilities: ReadonlyArray<Facility>;
  /** The family tab of a file; null when the reader may not see it. */
  readonly familyPage?: Maybe<FamilyPage>;
  /** The hearings of a file, newest first; null when the file is not visible. */
  readonly hearingsPage?: Maybe<HearingsPage>;
  /** The individual information sessions of a file, newest first; null when the file is not visible. */
  readonly informationPage?: Maybe<InformationPage>;
  /** Children who may be her brothers or sisters, at most 20: without words, those of her call and of her parents (R8). */
  readonly knownChildren: ReadonlyArray<KnownChild>;
  /** Persons already known who may also be hers, at most 20: without words, those of her brothers and sisters. */
  readonly knownPersons: ReadonlyArray<KnownPerson>;
  /** The legal side of a file; null when the file is not visible. */
  readonly legalOfFile?: Maybe<LegalOfFile>;
  /** The person signed in; null without a session. */
  readonly me?: Maybe<Me>;
  /** All offices. */
  readonly offices: ReadonlyArray<Office>;
  /** The options of a file; null when the file is not visible. */
  readonly optionsPage?: Maybe<OptionsPage>;
  /** The plan of a file; null when the file is not visible. */
  readonly planPage?: Maybe<PlanPage>;
  /** One call; null when the reader may not see it. */
  readonly referral?: Maybe<Referral>;
  /** The guard sheet of a file; null when the file is not visible or has no child. */
  readonly returnSheet?: Maybe<ReturnSheet>;
  /** Risks, concerns and diagnoses of a file; null when the file is not visible. */
  readonly risksPage?: Maybe<RisksPage>;
  /** One session; null when it is not visible. */
  readonly sessionPage?: Maybe<PanelSession>;
  /** Sessions of the office, or those that the asker is invited to. */
  readonly sessionsPage: SessionsPage;
  /** Active colleagues with a role, to assign or to invite: of one office, or first those of mine and then of others; at most 200, by name. */
  readonly staff: ReadonlyArray<StaffMember>;
  /** What is late, next and in danger. Scope as in the caseload. */
  readonly today: Today;
  /** The trail of a file, newest first, 50 a page; empty for those not entitled (domain 8.2, audit log). */
  readonly trail: TrailPage;
  /** Calls of the offices that I read, those that I took and those that led to my files. Search reads beginnings of words of numbers and names, with or without accents. */
  readonly triageList: TriageList;
  /** Children registered outside a call who have no file yet, the newest first, at most 50. */
  readonly waitingChildren: ReadonlyArray<WaitingChild>;
};


export type QueryAddressPageArgs = {
  caseFileId: Scalars['ID']['input'];
  relationshipId: Scalars['ID']['input'];
};


export type QueryAnswerHistoryArgs = {
  caseFileId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  question: Scalars['String']['input'];
};


export type QueryAssessmentArgs = {
  caseFileId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryAssessmentsPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryAuthorityPackageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryBidReportArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryCareOfFileArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryCaseFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseFrameArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: CaseloadFilter;
};


export type QueryChildArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeterminationPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryDocumentsOfFileArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryDuplicateCandidatesArgs = {
  query: DuplicateQuery;
};


export type QueryDuplicateVerdictsArgs = {
  childId: Scalars['ID']['input'];
};


export type QueryEncountersOfFileArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryFamilyPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryHearingsPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryInformationPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryKnownChildrenArgs = {
  caseFileId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryKnownPersonsArgs = {
  caseFileId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalOfFileArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryOptionsPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryPlanPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReturnSheetArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QueryRisksPageArgs = {
  caseFileId: Scalars['ID']['input'];
};


export type QuerySessionPageArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryStaffArgs = {
  officeId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTodayArgs = {
  scope: Scalars['String']['input'];
};


export type QueryTrailArgs = {
  before?: InputMaybe<Scalars['ID']['input']>;
  caseFileId: Scalars['ID']['input'];
  outcome?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTriageListArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What the quorum counts now. */
export type QuorumNow = {
  readonly __typename: 'QuorumNow';
  /** Disciplines among them. */
  readonly disciplines: Scalars['Int']['output'];
  /** What is missing. */
  readonly grounds: ReadonlyArray<Ground>;
  /** People who vote. */
  readonly people: Scalars['Int']['output'];
  /** Child-protection specialists among them. */
  readonly specialists: Scalars['Int']['output'];
};

/** What `raiseConcern` takes. */
export type RaiseConcernInput = {
  /** under_6, 6_11, 12_14, 15_17 or unknown. */
  readonly ageBand: Scalars['String']['input'];
  /** What the child is called there; no surname, and none at all when she came unnamed (R101). */
  readonly childCalled?: InputMaybe<Scalars['String']['input']>;
  /** Its day. */
  readonly heldOn: Scalars['Date']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Name of the workshop and its place. */
  readonly workshop: Scalars['String']['input'];
};

/** What `raiseConcern` answers. */
export type RaiseConcernResult = ConcernRaised | Invalid | Refused;

/** What `ratifyReferral` takes. */
export type RatifyReferralInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
};

/** What `ratifyReferral` answers. */
export type RatifyReferralResult = Invalid | ReferralRatified | Refused;

/** The written reason for proceeding against a warning. */
export type ReasonInput = {
  /** Code of the warning. */
  readonly code: Scalars['String']['input'];
  /** Why the act proceeds all the same; it is stored. */
  readonly reason: Scalars['String']['input'];
};

/** What `recommendOption` takes. */
export type RecommendOptionInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The hearing it rests on. */
  readonly hearingId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why nobody represents the child yet. */
  readonly noRepresentativeReason?: InputMaybe<Scalars['String']['input']>;
  /** The recommended option. */
  readonly optionId: Scalars['ID']['input'];
  /** Why. */
  readonly reasoning: Scalars['String']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `reconfirmWithChild` takes. */
export type ReconfirmWithChildInput = {
  /** Whether she was asked alone. */
  readonly alone: Scalars['Boolean']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Interpreter, if any. */
  readonly interpreter?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Whether she still wants to go. No stops the return at once. */
  readonly willing: Scalars['Boolean']['input'];
  /** Her words. */
  readonly words: Scalars['String']['input'];
};

/** What `recordAddress` takes. */
export type RecordAddressInput = {
  /** The address. */
  readonly address: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Country. */
  readonly country: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Who may read it. */
  readonly readerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why they need it. */
  readonly reason: Scalars['String']['input'];
  /** Whose address: the bond to the child. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** What `recordAgeLabel` takes. */
export type RecordAgeLabelInput = {
  /** Who said it (CL-20). */
  readonly authority: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The paper that says so. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** When. */
  readonly saidAt: Scalars['DateTime']['input'];
  /** What was said. */
  readonly words: Scalars['String']['input'];
};

/** What `recordAgeLabel` answers. */
export type RecordAgeLabelResult = AgeLabelRecorded | Invalid | Refused;

/** What `recordAuthorityContact` takes. */
export type RecordAuthorityContactInput = {
  /** What happened, in a few sentences. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** Which authority (CL-20). */
  readonly authority: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Country (ISO 3166). */
  readonly country: Scalars['String']['input'];
  /** A paper that shows it. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** What happened (CL-19). */
  readonly event: Scalars['String']['input'];
  /** When the child was handed over to DIF, if known. */
  readonly handedToDifAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the child was told of her rights, if known. */
  readonly informedOfRights?: InputMaybe<Scalars['Boolean']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** When the protection authority was told, if known. */
  readonly notifiedPpnnaAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When. */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** Where. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** exact, day or approximate. */
  readonly precision: Scalars['String']['input'];
  /** Its unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** When the humanitarian stay was recognised, if known. */
  readonly vrhRecognisedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `recordAuthorityContact` answers. */
export type RecordAuthorityContactResult = AuthorityContactRecorded | Invalid | Refused;

/** What `recordChildHearing` takes. */
export type RecordChildHearingInput = {
  /** Whether nobody else was there. Needed. */
  readonly alone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not alone; needed when not alone. */
  readonly aloneReason?: InputMaybe<Scalars['String']['input']>;
  /** When the child was heard. */
  readonly at: Scalars['DateTime']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What changed since the last hearing. */
  readonly changesSinceLast?: InputMaybe<Scalars['String']['input']>;
  /** The child chose not to speak. */
  readonly declined: Scalars['Boolean']['input'];
  /** The event that hurt and was told (CL-36), if any (R39). */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** The interpreter, if any (R28). */
  readonly interpreter?: InputMaybe<InterpreterInput>;
  /** Languages that the person who heard the child speaks. */
  readonly interviewerLanguages: ReadonlyArray<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Language (CL-07). */
  readonly language: Scalars['String']['input'];
  /** How the child understands what is at stake. */
  readonly maturityNote: Scalars['String']['input'];
  /** conversation, drawing, play, observation, signs or writing. */
  readonly method: Scalars['String']['input'];
  /** What was observed. */
  readonly observation?: InputMaybe<Scalars['String']['input']>;
  /** What the child said. */
  readonly parts: ReadonlyArray<HearingPartInput>;
  /** What matters most, in the child's order. */
  readonly preferenceRanking?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Signs of pressure by others. */
  readonly pressureSigns?: InputMaybe<Scalars['String']['input']>;
  /** assessment, determination, placement, reunification, return or reconsideration. */
  readonly purpose: Scalars['String']['input'];
  /** Reasons for proceeding against warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** Whether the child said no to a return. Needed. */
  readonly refusesReturn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who accompanied the child, at the child's wish. */
  readonly supportPerson?: InputMaybe<Scalars['String']['input']>;
  /** The child is too young to tell; write an observation. */
  readonly tooYoung: Scalars['Boolean']['input'];
};

/** What `recordChildHearing` answers. */
export type RecordChildHearingResult = ChildHearingRecorded | Invalid | Refused;

/** What `recordChildToldOfDuty` takes. */
export type RecordChildToldOfDutyInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** How: language, who was with her. */
  readonly how: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The request. */
  readonly overrideId: Scalars['ID']['input'];
  /** What the child said, in her words. */
  readonly said?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly toldAt: Scalars['DateTime']['input'];
};

/** What `recordChildToldOfDuty` answers. */
export type RecordChildToldOfDutyResult = DutyOverrideSaved | Invalid | Refused;

/** What `recordCompetence` takes. */
export type RecordCompetenceInput = {
  /** Why it is competent. */
  readonly basis: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** The competent procuraduría. */
  readonly ppnna: Scalars['String']['input'];
  /** Since which day. */
  readonly since: Scalars['Date']['input'];
};

/** What `recordCompetence` answers. */
export type RecordCompetenceResult = CaseFileChanged | Invalid | Refused;

/** What `recordConflictCheck` takes. */
export type RecordConflictCheckInput = {
  /** Who was looked for. */
  readonly adverseParties?: InputMaybe<Scalars['String']['input']>;
  /** none, possible or confirmed. */
  readonly found: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
};

/** What `recordConflictCheck` answers. */
export type RecordConflictCheckResult = ConflictChecked | Invalid | Refused;

/** What `recordConsent` takes. */
export type RecordConsentInput = {
  /** How the child's maturity was judged. */
  readonly capacityNote?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** How it was explained (CL-32). */
  readonly explainedFormat: ReadonlyArray<Scalars['String']['input']>;
  /** Language it was explained in. */
  readonly explainedIn: Scalars['String']['input'];
  /** When it was expressed. */
  readonly givenAt: Scalars['DateTime']['input'];
  /** child, parent, guardian, ppnna, adult_self, or nobody for vital interest. */
  readonly giver: Scalars['String']['input'];
  /** The parent or guardian, when it is a person of the file. */
  readonly giverPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Interpreter, when there was one. */
  readonly interpreter?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** A younger child who is mature enough to say it herself. */
  readonly mature?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why vital interest stands in; only then. */
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the privacy notice. */
  readonly privacyNoticeVersion: Scalars['String']['input'];
  /** Reasons written against warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** The scopes it covers. */
  readonly scopes: ReadonlyArray<ConsentScopeInput>;
  /** signature, fingerprint, verbal_with_witness or none. */
  readonly signature: Scalars['String']['input'];
  /** consent, assent, refusal, withdrawal or vital_interest_override. */
  readonly type: Scalars['String']['input'];
  /** Witness, for a verbal one. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordConsent` answers. */
export type RecordConsentResult = ConsentRecorded | Invalid | Refused;

/** What `recordCourtOrder` takes. */
export type RecordCourtOrderInput = {
  /** Who gave it. */
  readonly authority: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Its docket. */
  readonly docket?: InputMaybe<Scalars['String']['input']>;
  /** The order itself, if at hand. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** suspension, precautionary or exit_bar. */
  readonly kind: Scalars['String']['input'];
  /** The matter it came from. */
  readonly matterId?: InputMaybe<Scalars['ID']['input']>;
  /** When the authority that must obey was told, if it was. */
  readonly notifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When. */
  readonly orderedAt: Scalars['DateTime']['input'];
};

/** What `recordCourtOrder` answers. */
export type RecordCourtOrderResult = CourtOrderRecorded | Invalid | Refused;

/** What `recordDecision` takes. */
export type RecordDecisionInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What was agreed on top. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Follow-up. */
  readonly followUp: Scalars['String']['input'];
  /** The case on the agenda. */
  readonly itemId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Reasons for proceeding against warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** Reasons by heading. */
  readonly reasonsByHeading: ReadonlyArray<HeadedReasonInput>;
  /** Why each other option was not chosen. */
  readonly rejected: ReadonlyArray<RejectedOptionInput>;
  /** When the decision is looked at again. */
  readonly reviewOn: Scalars['Date']['input'];
  /** The ground for splitting siblings. */
  readonly siblingsReason?: InputMaybe<Scalars['String']['input']>;
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
  /** yes, partly or no. */
  readonly viewFollowed: Scalars['String']['input'];
  /** Why. */
  readonly viewReason: Scalars['String']['input'];
  /** Weight given to the child's view: determining, substantial, some or limited. */
  readonly viewWeight: Scalars['String']['input'];
};

/** What `recordDetention` takes. */
export type RecordDetentionInput = {
  /** Which authority (CL-20). */
  readonly authority: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Other conditions. */
  readonly conditions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Country (ISO 3166). */
  readonly country: Scalars['String']['input'];
  /** How we know. */
  readonly howLearned: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** No access to a lawyer; null: not known. */
  readonly lawyerAccessDenied?: InputMaybe<Scalars['Boolean']['input']>;
  /** No medical care; null: not known. */
  readonly medicalDenied?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same for siblings held together; one's own makes a new one. */
  readonly occurrenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Where, as told; empty when not known. */
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  /** Kind of place (CL-21). */
  readonly placeType: Scalars['String']['input'];
  /** Separated from her family; null: not known. */
  readonly separatedFromFamily?: InputMaybe<Scalars['Boolean']['input']>;
  /** Since when, as far as known. */
  readonly startedAt: Scalars['DateTime']['input'];
  /** confirmed, credible or alleged. */
  readonly verifiedLevel: Scalars['String']['input'];
  /** Held with adults who are not hers; null: not known. */
  readonly withUnrelatedAdults?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `recordDetention` answers. */
export type RecordDetentionResult = DetentionRecorded | Invalid | Refused;

/** What `recordDuplicateVerdict` takes. */
export type RecordDuplicateVerdictInput = {
  /** … or a child already registered. */
  readonly childId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The child compared with. */
  readonly otherChildId: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A person of a call … */
  readonly referralPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** same, not_same or undecided. */
  readonly verdict: Scalars['String']['input'];
};

/** What `recordDuplicateVerdict` answers. */
export type RecordDuplicateVerdictResult = DuplicateVerdictRecorded | Invalid | Refused;

/** What `recordFearExpressed` takes. */
export type RecordFearExpressedInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** fear, refusal or doubt; fear when left out. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Her words, as far as known. They can follow later. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordFearExpressed` answers. */
export type RecordFearExpressedResult = FearRecorded | Invalid | Refused;

/** What `recordInfoSession` takes. */
export type RecordInfoSessionInput = {
  /** When it was held. */
  readonly at: Scalars['DateTime']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What the child asked. */
  readonly childQuestions?: InputMaybe<Scalars['String']['input']>;
  /** understood, partly, not or not_checked. */
  readonly comprehension: Scalars['String']['input'];
  /** The interpreter, if any (R28). */
  readonly interpreter?: InputMaybe<InterpreterInput>;
  /** Languages that the person who informed speaks. */
  readonly interviewerLanguages: ReadonlyArray<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Language it was held in (CL-07). */
  readonly language: Scalars['String']['input'];
  /** CL-32. */
  readonly materials: ReadonlyArray<Scalars['String']['input']>;
  /** Duration in minutes. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** individual or phone (E17). */
  readonly mode: Scalars['String']['input'];
  /** Where it was held; never the address of an unlisted place. */
  readonly place: Scalars['String']['input'];
  /** Whether the child has questions for a lawyer. */
  readonly questionsForLawyer: Scalars['Boolean']['input'];
  /** CL-33. */
  readonly topics: ReadonlyArray<Scalars['String']['input']>;
};

/** What `recordInfoSession` answers. */
export type RecordInfoSessionResult = InfoSessionRecorded | Invalid | Refused;

/** What `recordInmResolution` takes. */
export type RecordInmResolutionInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Date on it. */
  readonly issuedOn: Scalars['Date']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** assisted_return, regularisation, deportation, expulsion or other. */
  readonly kind: Scalars['String']['input'];
  /** Number. */
  readonly resolutionNo: Scalars['String']['input'];
};

/** What `recordInmResolution` answers. */
export type RecordInmResolutionResult = InmResolutionRecorded | Invalid | Refused;

/** What `recordIpIntent` takes. */
export type RecordIpIntentInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** yes, no, undecided or not_asked. */
  readonly intent: Scalars['String']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
};

/** What `recordIpIntent` answers. */
export type RecordIpIntentResult = Invalid | IpIntentRecorded | Refused;

/** What `recordIrregularReturn` takes. */
export type RecordIrregularReturnInput = {
  /** What is known of how it happened. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** Which authority (CL-20). */
  readonly authority: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Whether she has been found; null while nobody knows. */
  readonly childLocated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where she was taken (ISO 3166), if known. */
  readonly destinationCountry?: InputMaybe<Scalars['String']['input']>;
  /** The guards that had failed, G1 to G22; what is no guard is left out. */
  readonly failedGuards?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How we know. */
  readonly howLearned: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** When we learned of it. */
  readonly learnedAt: Scalars['DateTime']['input'];
  /** When it happened, if known. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is being done. */
  readonly responses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** confirmed, credible or alleged. */
  readonly verifiedLevel: Scalars['String']['input'];
};

/** What `recordIrregularReturn` answers. */
export type RecordIrregularReturnResult = Invalid | IrregularReturnRecorded | Refused;

/** What `recordJudgeRuling` takes. */
export type RecordJudgeRulingInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The measure. */
  readonly measureId: Scalars['ID']['input'];
  /** ratified, modified, cancelled or silent. */
  readonly result: Scalars['String']['input'];
  /** When. */
  readonly ruledAt: Scalars['DateTime']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What `recordJudgeRuling` answers. */
export type RecordJudgeRulingResult = Invalid | JudgeRulingRecorded | Refused;

/** What `recordProtectionClaim` takes. */
export type RecordProtectionClaimInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** When the child, or somebody for her, said so. */
  readonly statedAt: Scalars['DateTime']['input'];
  /** What was said, in her words; read by attorneys only. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordProtectionClaim` answers. */
export type RecordProtectionClaimResult = Invalid | ProtectionClaimRecorded | Refused;

/** What `recordProtectionConcern` takes. */
export type RecordProtectionConcernInput = {
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** CL-36. */
  readonly concern: Scalars['String']['input'];
  /** When, as far as known. */
  readonly happened?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What is known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** yes, no or unknown. */
  readonly ongoing: Scalars['String']['input'];
  /** CL-37. */
  readonly perpetratorType?: InputMaybe<Scalars['String']['input']>;
  /** origin, transit, mexico or united_states. */
  readonly place: Scalars['String']['input'];
  /** To whom it was reported, if it was. */
  readonly reported?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordProtectionConcern` answers. */
export type RecordProtectionConcernResult = Invalid | ProtectionConcernRecorded | Refused;

/** What `recordReferral` takes. */
export type RecordReferralInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The call. */
  readonly referral: ReferralInput;
};

/** What `recordReferral` answers. */
export type RecordReferralResult = Invalid | ReferralRecorded | Refused;

/** What `recordRepresentationServed` takes. */
export type RecordRepresentationServedInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** in_person, official_letter, electronic or by_court. */
  readonly how: Scalars['String']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** The representation. */
  readonly representationId: Scalars['ID']['input'];
  /** When the representative was served. */
  readonly servedAt: Scalars['DateTime']['input'];
};

/** What `recordRepresentationServed` answers. */
export type RecordRepresentationServedResult = Invalid | Refused | RepresentationServed;

/** What `recordReturnFollowUp` takes. */
export type RecordReturnFollowUpInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Her words. */
  readonly childWords?: InputMaybe<Scalars['String']['input']>;
  /** well, needs_support, at_risk or not_located. */
  readonly finding: Scalars['String']['input'];
  /** Which follow-up. */
  readonly followUpId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** How: call, visit, through the authority. */
  readonly mode: Scalars['String']['input'];
  /** Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether she could speak alone. Needed. */
  readonly seenAlone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `recordReturnIncident` takes. */
export type RecordReturnIncidentInput = {
  /** What happened. */
  readonly account: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** incident or turned_back. */
  readonly kind: Scalars['String']['input'];
};

/** What `recordReturnNotified` takes. */
export type RecordReturnNotifiedInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Interpreter, if any. */
  readonly interpreter?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Language in which the reasons were read to her (CL-07). */
  readonly language: Scalars['String']['input'];
  /** When the child was told in person. */
  readonly servedChildAt: Scalars['DateTime']['input'];
  /** When the representative was served. */
  readonly servedRepresentativeAt: Scalars['DateTime']['input'];
};

/** What `recordReturnWaiver` takes. */
export type RecordReturnWaiverInput = {
  /** Whether the child herself asks for it. */
  readonly byChild: Scalars['Boolean']['input'];
  /** Whether her representative agrees. */
  readonly byRepresentative: Scalars['Boolean']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Her words. */
  readonly childWords?: InputMaybe<Scalars['String']['input']>;
  /** Which counsel. */
  readonly counsel: Scalars['String']['input'];
  /** Whether independent counsel advised her before. */
  readonly counselAdvised: Scalars['Boolean']['input'];
  /** The signed paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Who represents her. */
  readonly representative: Scalars['String']['input'];
};

/** What `recordRightsDiagnosis` takes. */
export type RecordRightsDiagnosisInput = {
  /** Date. */
  readonly at: Scalars['Date']['input'];
  /** federal, state or municipal; with ppnna only. */
  readonly authorityLevel?: InputMaybe<Scalars['String']['input']>;
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Conclusion. */
  readonly conclusion: Scalars['String']['input'];
  /** The paper, when the authority made it. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** ppnna, or cso_input when it is our contribution. */
  readonly madeBy: Scalars['String']['input'];
  /** Right by right; at least one. */
  readonly rights: ReadonlyArray<RightStateInput>;
};

/** What `recordRightsDiagnosis` answers. */
export type RecordRightsDiagnosisResult = Invalid | Refused | RightsDiagnosisRecorded;

/** What `recordRiskAssessment` takes. */
export type RecordRiskAssessmentInput = {
  /** When the risk was looked at. */
  readonly at: Scalars['DateTime']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What was looked for. */
  readonly indicators: ReadonlyArray<RiskIndicatorInput>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** initial, update, ip_screen, return_risk, trafficking, self_harm or home. */
  readonly kind: Scalars['String']['input'];
  /** 0 to 3 (CL-28). */
  readonly level: Scalars['String']['input'];
  /** When to look again. */
  readonly nextReview: Scalars['Date']['input'];
  /** What protects the child. */
  readonly protectiveFactors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why this level. */
  readonly rationale: Scalars['String']['input'];
  /** Due for kind return_risk. */
  readonly returnRisk?: InputMaybe<ReturnRiskInput>;
  /** Due at level 0 and 1 (R40); without it no assessment can be submitted. */
  readonly safetyPlan?: InputMaybe<SafetyPlanInput>;
  /** Due for kind ip_screen. */
  readonly screen?: InputMaybe<ProtectionScreenInput>;
};

/** What `recordRiskAssessment` answers. */
export type RecordRiskAssessmentResult = Invalid | Refused | RiskAssessmentRecorded;

/** What `recordSignificantChange` takes. */
export type RecordSignificantChangeInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** new_facts, new_threat, carer_withdraws, child_view_changed, turned_18, family_traced, destination_changed or fear_expressed. */
  readonly change: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What changed. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordUrgentMeasure` takes. */
export type RecordUrgentMeasureInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** More about it. */
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** CAS_entry, medical_care or other. */
  readonly measure: Scalars['String']['input'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['input'];
  /** Of whom: PPNNA, MP or judge. */
  readonly requestedOf: Scalars['String']['input'];
};

/** What `recordUrgentMeasure` answers. */
export type RecordUrgentMeasureResult = Invalid | Refused | UrgentMeasureRecorded;

/** What `recordVictimProceeding` takes. */
export type RecordVictimProceedingInput = {
  /** Before whom. */
  readonly authority: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The paper that shows it. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when, if it ended. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** File number there. */
  readonly fileNo?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Since when. */
  readonly openedOn: Scalars['Date']['input'];
  /** victim or witness. */
  readonly role: Scalars['String']['input'];
  /** Whether it needs the child to stay. */
  readonly stayRequired: Scalars['Boolean']['input'];
};

/** What `recordVictimProceeding` answers. */
export type RecordVictimProceedingResult = Invalid | Refused | VictimProceedingRecorded;

/** What `recordWithdrawalPassedOn` takes. */
export type RecordWithdrawalPassedOnInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The withdrawn consent. */
  readonly consentId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Who was told. */
  readonly recipient: Scalars['String']['input'];
  /** When. */
  readonly toldAt: Scalars['DateTime']['input'];
};

/** What `recordWithdrawalPassedOn` answers. */
export type RecordWithdrawalPassedOnResult = Invalid | Refused | WithdrawalPassedOn;

/** A call for help (E12). */
export type Referral = {
  readonly __typename: 'Referral';
  /** Whether the telephone belongs to an adult. */
  readonly adultPhone?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the child agrees that it is called. */
  readonly adultPhoneOkByChild?: Maybe<Scalars['Boolean']['output']>;
  /** Whether INM, a consulate or the police stands by. */
  readonly authorityPresent?: Maybe<Scalars['Boolean']['output']>;
  /** yes, no or not_asked. */
  readonly callBack?: Maybe<Scalars['String']['output']>;
  /** How it came (CL-25). */
  readonly channel: Scalars['String']['output'];
  /** What the child said, in her own words. */
  readonly childWords?: Maybe<Scalars['String']['output']>;
  /** The newest conflict check. */
  readonly conflictCheck?: Maybe<ConflictCheck>;
  /** When it was settled. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it. */
  readonly decidedByName?: Maybe<Scalars['String']['output']>;
  /** Why it was settled that way. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** The newest screening. */
  readonly eligibility?: Maybe<EligibilityScreening>;
  /** Every flag with its answer. */
  readonly emergencyFlags?: Maybe<ReadonlyArray<EmergencyAnswer>>;
  /** Files that it led to. */
  readonly files?: Maybe<ReadonlyArray<ReferralFile>>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Kind of place where the persons are; masked while an authority stands by and the reader is not on the team (R9). */
  readonly locationCode?: Maybe<Scalars['String']['output']>;
  /** Whether only the team sees the place. */
  readonly locationRestricted: Scalars['Boolean']['output'];
  /** The place, in words; masked likewise. */
  readonly locationText?: Maybe<Scalars['String']['output']>;
  /** north, centre or south. */
  readonly officeRegion: Scalars['String']['output'];
  /** Persons. */
  readonly persons?: Maybe<ReadonlyArray<ReferralPerson>>;
  /** 0 emergency to 3 low. */
  readonly priority: Scalars['Int']['output'];
  /** When it was ratified. */
  readonly ratifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when a supervisor ratifies what intake opened in an emergency; null when none is needed. */
  readonly ratifyBy?: Maybe<Scalars['DateTime']['output']>;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Number. */
  readonly referralNo: Scalars['String']['output'];
  /** Where the person was referred to. */
  readonly referredTo?: Maybe<Scalars['String']['output']>;
  /** How to reach the caller safely (R10). */
  readonly safeContact?: Maybe<Scalars['String']['output']>;
  /** E-mail of the caller. */
  readonly sourceEmail?: Maybe<Scalars['String']['output']>;
  /** Name of the caller. */
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  /** Telephone of the caller. */
  readonly sourcePhone?: Maybe<Scalars['String']['output']>;
  /** Who called (CL-26). */
  readonly sourceType: Scalars['String']['output'];
  /** new, screening, accepted, advised, referred_out, duplicate, out_of_scope or need_info. */
  readonly state: Scalars['String']['output'];
  /** Facts and request. Sensitive, but intake wrote it: row security keeps it with the call. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Who took the call. */
  readonly takenByName?: Maybe<Scalars['String']['output']>;
  /** Version, to be sent back with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A file that a call led to. */
export type ReferralFile = {
  readonly __typename: 'ReferralFile';
  /** Identifier of the file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Number of the file, when the reader may open it. */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** Identifier of the child, when the file is a child's and the reader may open it. */
  readonly childId?: Maybe<Scalars['ID']['output']>;
};

/** A call, as typed. Nothing but how it came, who called, where and what is asked must be known. */
export type ReferralInput = {
  /** Whether the telephone belongs to an adult. */
  readonly adultPhone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the child agrees that it is called. */
  readonly adultPhoneOkByChild?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether INM, a consulate or the police stands by (R9). */
  readonly authorityPresent?: InputMaybe<Scalars['Boolean']['input']>;
  /** yes, no or not_asked. */
  readonly callBack?: InputMaybe<Scalars['String']['input']>;
  /** How it came (CL-25). */
  readonly channel: Scalars['String']['input'];
  /** What the child said, in her own words. */
  readonly childWords?: InputMaybe<Scalars['String']['input']>;
  /** Answers to the emergency flags; one left out was not asked (R1). */
  readonly flags: ReadonlyArray<EmergencyAnswerInput>;
  /** Kind of place. */
  readonly locationCode: Scalars['String']['input'];
  /** The place, in words. */
  readonly locationText?: InputMaybe<Scalars['String']['input']>;
  /** north, centre or south. */
  readonly officeRegion: Scalars['String']['input'];
  /** Persons, at least one; names are not needed. */
  readonly persons: ReadonlyArray<ReferralPersonInput>;
  /** Priority as the person at the phone sees it, 0 to 3; a flag makes it 0. */
  readonly priority: Scalars['Int']['input'];
  /** When it came; now, when it is left out. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How to reach the caller safely (R10). */
  readonly safeContact?: InputMaybe<Scalars['String']['input']>;
  /** E-mail of the caller. */
  readonly sourceEmail?: InputMaybe<Scalars['String']['input']>;
  /** Name of the caller. */
  readonly sourceName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone of the caller. */
  readonly sourcePhone?: InputMaybe<Scalars['String']['input']>;
  /** Who called (CL-26). */
  readonly sourceType: Scalars['String']['input'];
  /** Facts and request, not the story of the asylum. */
  readonly summary: Scalars['String']['input'];
};

/** Somebody whom a call is about; a name is not needed. */
export type ReferralPerson = {
  readonly __typename: 'ReferralPerson';
  /** Age, as said. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** What an authority says: adult, child or unknown. */
  readonly authoritySays?: Maybe<Scalars['String']['output']>;
  /** The child's record, once there is one. */
  readonly childId?: Maybe<Scalars['ID']['output']>;
  /** Number of a paper. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether this is a child; doubt counts as one (R2). */
  readonly isChild: Scalars['Boolean']['output'];
  /** Language (CL-07). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Name of the mother. */
  readonly motherName?: Maybe<Scalars['String']['output']>;
  /** Name or nickname. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Nationality (CL-06). */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Who this is to the first child of the call. */
  readonly relation?: Maybe<Scalars['String']['output']>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** Judgements on likely duplicates, the newest of each pair. */
  readonly verdicts?: Maybe<ReadonlyArray<DuplicateVerdict>>;
  /** Whether an adult of hers is with her; null: not known. */
  readonly withAdult?: Maybe<Scalars['Boolean']['output']>;
};

/** A person of a call, possibly without a name. */
export type ReferralPersonInput = {
  /** Age, as said. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** What an authority says: adult, child or unknown. */
  readonly authoritySays?: InputMaybe<Scalars['String']['input']>;
  /** Number of a paper. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Set to amend a person already recorded. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether this is a child; when in doubt, true (R2). */
  readonly isChild: Scalars['Boolean']['input'];
  /** Language (CL-07). */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Name of the mother. */
  readonly motherName?: InputMaybe<Scalars['String']['input']>;
  /** Name or nickname. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Nationality (CL-06). */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Who this is to the first child of the call. */
  readonly relation?: InputMaybe<Scalars['String']['input']>;
  /** Sex (CL-03). */
  readonly sex?: InputMaybe<Scalars['String']['input']>;
  /** Whether an adult of hers is with her. */
  readonly withAdult?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A supervisor ratified what intake opened in an emergency. */
export type ReferralRatified = {
  readonly __typename: 'ReferralRatified';
  /** The call. */
  readonly referralId: Scalars['ID']['output'];
};

/** The call is recorded. */
export type ReferralRecorded = {
  readonly __typename: 'ReferralRecorded';
  /** Whether only the team sees the place (R9). */
  readonly locationRestricted: Scalars['Boolean']['output'];
  /** Whether the supervisor on call was paged. */
  readonly paged: Scalars['Boolean']['output'];
  /** Priority after the flags (R1). */
  readonly priority: Scalars['Int']['output'];
  /** Flags that made it an emergency. */
  readonly raisedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The call. */
  readonly referralId: Scalars['ID']['output'];
  /** Number. */
  readonly referralNo: Scalars['String']['output'];
  /** Version after the act. */
  readonly version: Scalars['Int']['output'];
};

/** A line of the triage list. */
export type ReferralRow = {
  readonly __typename: 'ReferralRow';
  /** How it came (CL-25). */
  readonly channel: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** How many persons. */
  readonly personCount: Scalars['Int']['output'];
  /** Names of the persons, unnamed ones left out. */
  readonly personNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 0 emergency to 3 low. */
  readonly priority: Scalars['Int']['output'];
  /** Until when a supervisor ratifies it. */
  readonly ratifyBy?: Maybe<Scalars['DateTime']['output']>;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Number. */
  readonly referralNo: Scalars['String']['output'];
  /** Who called (CL-26). */
  readonly sourceType: Scalars['String']['output'];
  /** State. */
  readonly state: Scalars['String']['output'];
  /** Who took the call. */
  readonly takenByName?: Maybe<Scalars['String']['output']>;
};

/** The call is settled. */
export type ReferralSettled = {
  readonly __typename: 'ReferralSettled';
  /** Files opened. */
  readonly files: ReadonlyArray<ReferralFile>;
  /** The call. */
  readonly referralId: Scalars['ID']['output'];
  /** State after the act. */
  readonly state: Scalars['String']['output'];
  /** Version after the act. */
  readonly version: Scalars['Int']['output'];
};

/** The law or a house rule says no. Every ground at once; nothing was changed, and the refusal is in the trail. */
export type Refused = {
  readonly __typename: 'Refused';
  /** All of them, not only the first. */
  readonly grounds: ReadonlyArray<Ground>;
};

/** What `registerChild` takes. */
export type RegisterChildInput = {
  /** Who she is. */
  readonly child: ChildIdentityInput;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Reasons for warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
};

/** What `registerChild` answers. */
export type RegisterChildResult = ChildSaved | Invalid | Refused;

/** What `registerOfficialDetermination` takes. */
export type RegisterOfficialDeterminationInput = {
  /** official_ppnna or judicial. */
  readonly authorityLevel: Scalars['String']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What was decided about it (CL-42). */
  readonly decision: Scalars['String']['input'];
  /** Country it leads to. */
  readonly destinationCountry?: InputMaybe<Scalars['String']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** The hearing it rests on. */
  readonly hearingId?: InputMaybe<Scalars['ID']['input']>;
  /** First day in force; the day of signature when left out. */
  readonly inForceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** BID-A, BID-B, BID-C or plan_migration_measure. */
  readonly kind: Scalars['String']['input'];
  /** The option (CL-41). */
  readonly outcome: Scalars['String']['input'];
  /** What the authority gives as reasons. */
  readonly reasonsGiven: Scalars['String']['input'];
  /** For a separation: its grounds. */
  readonly separationGrounds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For a separation: when both sides were heard. */
  readonly separationHeardOn?: InputMaybe<Scalars['Date']['input']>;
  /** For a separation: the expert opinion. */
  readonly separationOpinionId?: InputMaybe<Scalars['ID']['input']>;
  /** For a separation: the order. */
  readonly separationOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** The ground it gives for parting them. */
  readonly siblingsReason?: InputMaybe<Scalars['String']['input']>;
  /** The authority that signed. */
  readonly signatoryAuthority: Scalars['String']['input'];
  /** When it was signed. */
  readonly signedOn: Scalars['Date']['input'];
  /** Whether it parts the child from brothers or sisters; to be answered where there are any to keep together (R57). */
  readonly splitsSiblings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day on which it may be acted upon; by house rule when left out. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Why an option was not taken (R49). */
export type RejectedOptionInput = {
  /** The option. */
  readonly optionId: Scalars['ID']['input'];
  /** Why not. */
  readonly reason: Scalars['String']['input'];
};

/** Who a person is to the child, on what basis and with what proof (E07). */
export type Relationship = {
  readonly __typename: 'Relationship';
  /** Whether the person is able to. */
  readonly ableToCare?: Maybe<Scalars['Boolean']['output']>;
  /** yes, no or unknown. */
  readonly alive?: Maybe<Scalars['String']['output']>;
  /** What the relationship rests on. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** allowed, supervised, suspended_by_order or refused_by_child. Only a judge restricts (LGDNNA 23). */
  readonly contactAllowed?: Maybe<Scalars['String']['output']>;
  /** Whether the person may be contacted. */
  readonly contactOk?: Maybe<Scalars['Boolean']['output']>;
  /** The order that restricts contact. */
  readonly contactOrder?: Maybe<Scalars['String']['output']>;
  /** When contact is safe. */
  readonly contactSafeHours?: Maybe<Scalars['String']['output']>;
  /** How often they are in touch. */
  readonly contactStatus?: Maybe<Scalars['String']['output']>;
  /** Country where the person is. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Names of the person. */
  readonly givenNames?: Maybe<Scalars['String']['output']>;
  /** Whether the person cares for her by custom (LM 3-XIX). */
  readonly habitualCarerByCustom?: Maybe<Scalars['Boolean']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the child is to the person: computed. */
  readonly inverse?: Maybe<Scalars['String']['output']>;
  /** Degree of kinship. */
  readonly kinDegree?: Maybe<Scalars['Int']['output']>;
  /** ascending, descending or collateral; null where there is no kin (LGDNNA 4-XI, 4-XII). */
  readonly kinLine?: Maybe<Scalars['String']['output']>;
  /** Parental authority, custody or guardianship. */
  readonly legalAuthority?: Maybe<Scalars['String']['output']>;
  /** Second surname. */
  readonly maternalSurname?: Maybe<Scalars['String']['output']>;
  /** Nationalities (CL-06). */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** First surname. */
  readonly paternalSurname?: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly personId: Scalars['ID']['output'];
  /** Version of the person's record, to be sent back with a correction of it. */
  readonly personVersion: Scalars['Int']['output'];
  /** Telephones. */
  readonly phones?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether somebody may be a danger to the child. */
  readonly riskFlag?: Maybe<Scalars['String']['output']>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** Whether the person is with the child. */
  readonly travellingTogether?: Maybe<Scalars['Boolean']['output']>;
  /** Who the person is to the child (CL-17). */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** How it was proven. */
  readonly verificationMethods?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Proof (CL-18). */
  readonly verificationStatus?: Maybe<Scalars['String']['output']>;
  /** Version, to be sent back with a correction. */
  readonly version: Scalars['Int']['output'];
  /** Whereabouts (CL-16). */
  readonly whereabouts?: Maybe<Scalars['String']['output']>;
  /** Whether the person wants to care for her. */
  readonly willingToCare?: Maybe<Scalars['Boolean']['output']>;
};

/** What a relationship is; it may rest on a claim only. */
export type RelationshipInput = {
  /** Whether the person is able to. */
  readonly ableToCare?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it rests on. */
  readonly basis: Scalars['String']['input'];
  /** Whether contact may happen; a restriction needs its order (LGDNNA 23). */
  readonly contactAllowed?: InputMaybe<Scalars['String']['input']>;
  /** The order that restricts contact. */
  readonly contactOrder?: InputMaybe<Scalars['String']['input']>;
  /** How often they are in touch. */
  readonly contactStatus?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person cares for her by custom; null: not known. */
  readonly habitualCarerByCustom?: InputMaybe<Scalars['Boolean']['input']>;
  /** Parental authority, custody or guardianship. */
  readonly legalAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Order behind the authority. */
  readonly legalAuthorityOrder?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is with the child. */
  readonly travellingTogether?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who the person is to the child (CL-17). */
  readonly type: Scalars['String']['input'];
  /** Whether the person wants to care for her. */
  readonly willingToCare?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A relationship was saved, and the classification computed again (R3). */
export type RelationshipSaved = {
  readonly __typename: 'RelationshipSaved';
  /** Whether a person must now confirm the classification. */
  readonly mustConfirmClassification: Scalars['Boolean']['output'];
  /** The person. */
  readonly personId: Scalars['ID']['output'];
  /** The relationship. */
  readonly relationshipId: Scalars['ID']['output'];
  /** Version after the act. */
  readonly version: Scalars['Int']['output'];
};

/** What `reopenCase` takes. */
export type ReopenCaseInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** What happened. */
  readonly note: Scalars['String']['input'];
  /** Reason (CL-34). */
  readonly reason: Scalars['String']['input'];
};

/** What `reopenCase` answers. */
export type ReopenCaseResult = CaseFileChanged | Invalid | Refused;

/** A footnote: where a statement comes from and how far it can be trusted. */
export type ReportNote = {
  readonly __typename: 'ReportNote';
  /** Date. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Discipline of whoever wrote it down. */
  readonly discipline?: Maybe<Scalars['String']['output']>;
  /** Kind of source (E30), or child_record, assessment, hearing, analysis. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** Person, body or title; empty where the kind says it all. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** A to D. */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** Section of the assessment. */
  readonly section?: Maybe<Scalars['String']['output']>;
};

/** An option as the report shows it. */
export type ReportOption = {
  readonly __typename: 'ReportOption';
  /** Option (CL-41). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Where it leads. */
  readonly destinationCountry?: Maybe<Scalars['String']['output']>;
  /** Whether it was left out. */
  readonly excluded?: Maybe<Scalars['Boolean']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the recommended one. */
  readonly recommended?: Maybe<Scalars['Boolean']['output']>;
};

/** Somebody who is named on the file, under a mark. */
export type ReportPerson = {
  readonly __typename: 'ReportPerson';
  /** What stands for the name. */
  readonly mark: Scalars['String']['output'];
  /** Who the person is to the child (CL-17). */
  readonly relation?: Maybe<Scalars['String']['output']>;
  /** Whether the relationship is proven. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** Who represents the child. */
export type ReportRepresentative = {
  readonly __typename: 'ReportRepresentative';
  /** Kind of representation (E27). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Its status. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** A statement of the report with its footnotes. */
export type ReportStatement = {
  readonly __typename: 'ReportStatement';
  /** Answer of the assessment in codes. */
  readonly answer?: Maybe<Scalars['JSON']['output']>;
  /** What a factor does to the option. */
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** Factor, where it is a finding. */
  readonly factor?: Maybe<Scalars['String']['output']>;
  /** Numbers of its footnotes; never empty. */
  readonly notes?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Option it is about. */
  readonly optionId?: Maybe<Scalars['ID']['output']>;
  /** Where it stands: before, separation, identity, care, safety, health, psychosocial, schooling, community, legal, child, others, option or recommendation. */
  readonly place: Scalars['String']['output'];
  /** The statement. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Question of the assessment, part of the hearing or field of the option. */
  readonly topic: Scalars['String']['output'];
  /** What it means, where it was said in another language. */
  readonly translation?: Maybe<Scalars['String']['output']>;
  /** How much it weighs. */
  readonly weight?: Maybe<Scalars['String']['output']>;
  /** It tells the account of a claim and stays with counsel. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** Who represents or assists the child (E27). */
export type Representation = {
  readonly __typename: 'Representation';
  /** The paper it rests on. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Why it is doubted (LGDNNA 106). */
  readonly conflictOfInterest?: Maybe<Scalars['String']['output']>;
  /** Who, in words. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** originaria, suplencia, coadyuvante, tutor, special_rep_amparo, legal_counsel or trusted_person. */
  readonly kind: Scalars['String']['output'];
  /** When the representative was served. */
  readonly servedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** requested, active, contested, suspended, revoked or ended. */
  readonly status: Scalars['String']['output'];
  /** Until when. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** A colleague, when it is one. */
  readonly userId?: Maybe<Scalars['ID']['output']>;
  /** Counts changes; send it back with a change. */
  readonly version: Scalars['Int']['output'];
};

/** Changed. */
export type RepresentationChanged = {
  readonly __typename: 'RepresentationChanged';
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** Recorded. */
export type RepresentationServed = {
  readonly __typename: 'RepresentationServed';
  /** When. */
  readonly servedAt: Scalars['DateTime']['output'];
};

/** Designated. */
export type RepresentativeDesignated = {
  readonly __typename: 'RepresentativeDesignated';
  /** The representation. */
  readonly representationId: Scalars['ID']['output'];
};

/** What `requestClosure` takes. */
export type RequestClosureInput = {
  /** For a child who turned 18: she consented herself. */
  readonly adultConsentRetaken?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** On which day the child was told. */
  readonly childInformedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why she could not be told. */
  readonly childNotInformedReason?: InputMaybe<Scalars['String']['input']>;
  /** What she says to it. */
  readonly childView?: InputMaybe<Scalars['String']['input']>;
  /** For a child who cannot be reached. */
  readonly contactAttempts?: InputMaybe<ReadonlyArray<ContactAttemptInput>>;
  /** Papers handed to the child. */
  readonly filesForChild?: InputMaybe<Scalars['String']['input']>;
  /** Until when somebody still looks after her. */
  readonly followUpUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Whether what was planned was reached. Needed. */
  readonly goalMet?: InputMaybe<Scalars['Boolean']['input']>;
  /** To whom what is handed over. */
  readonly handover?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** On which day the missing-child check was made. */
  readonly missingChildCheckOn?: InputMaybe<Scalars['Date']['input']>;
  /** Reason (CL-51). */
  readonly reason: Scalars['String']['input'];
  /** How each right stands. */
  readonly rightsSummary: Scalars['String']['input'];
  /** For a child who turned 18. */
  readonly transitionPlan?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestClosure` answers. */
export type RequestClosureResult = ClosureRequested | Invalid | Refused;

/** What `requestReturn` takes. */
export type RequestReturnInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Country (ISO 3166). */
  readonly destination: Scalars['String']['input'];
  /** The paper that asks for it, if any. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** assisted_return. Deportation and expulsion are refused (R63). */
  readonly kind: Scalars['String']['input'];
  /** Who asks: child, parent, INM, consulate, PPNNA or other. */
  readonly requestedBy: Scalars['String']['input'];
  /** Reason given, in a sentence or two. */
  readonly statedReason: Scalars['String']['input'];
};

/** The plan that restores the child's rights. */
export type RestitutionPlan = {
  readonly __typename: 'RestitutionPlan';
  /** Its actions. */
  readonly actions: ReadonlyArray<PlanAction>;
  /** In which form. */
  readonly childCopyFormat?: Maybe<Scalars['String']['output']>;
  /** When the child was given a copy. */
  readonly childCopyGivenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who issued it. */
  readonly issuedBy?: Maybe<Scalars['String']['output']>;
  /** stay_regularise, assisted_return, third_country_reunification, asylum_procedure or pending. */
  readonly migrationMeasure?: Maybe<Scalars['String']['output']>;
  /** Next review. */
  readonly nextReview?: Maybe<Scalars['Date']['output']>;
  /** Number in the file. */
  readonly number: Scalars['Int']['output'];
  /** When the migration authority was told the measure. */
  readonly sentInmAt?: Maybe<Scalars['DateTime']['output']>;
  /** State. */
  readonly state: Scalars['String']['output'];
  /** Version. */
  readonly version: Scalars['Int']['output'];
};

/** What `resumeCase` takes. */
export type ResumeCaseInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** The version that was read: another one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** What `resumeCase` answers. */
export type ResumeCaseResult = CaseFileChanged | Invalid | Refused;

/** What `resumeReturn` takes. */
export type ReturnActInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
};

/** What `closeReturn` answers. */
export type ReturnActResult = Invalid | Refused | ReturnMoved;

/** Who travels with the child, how, to whom, and what follows (E44). */
export type ReturnArrangement = {
  readonly __typename: 'ReturnArrangement';
  /** Hour of arrival by the clock of the destination. */
  readonly arrivalHour?: Maybe<Scalars['Int']['output']>;
  /** Planned departure. */
  readonly departureAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the escort. */
  readonly escortName?: Maybe<Scalars['String']['output']>;
  /** Who sends the escort. */
  readonly escortOrganisation?: Maybe<Scalars['String']['output']>;
  /** How the escort is reached. */
  readonly escortPhone?: Maybe<Scalars['String']['output']>;
  /** Other family who travels with her. */
  readonly familyTravelling?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Who follows up at the destination. */
  readonly followUpContact?: Maybe<Scalars['String']['output']>;
  /** family or state_care. */
  readonly receiverKind?: Maybe<Scalars['String']['output']>;
  /** Name of that person. */
  readonly receiverName?: Maybe<Scalars['String']['output']>;
  /** The person who receives her, when it is family. */
  readonly receiverPersonId?: Maybe<Scalars['ID']['output']>;
  /** Authority that receives the child. */
  readonly receivingAuthority?: Maybe<Scalars['String']['output']>;
  /** The officer there. */
  readonly receivingOfficer?: Maybe<Scalars['String']['output']>;
  /** What was arranged for her life there, in short phrases. */
  readonly reintegrationActions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Brothers and sisters who travel with her. */
  readonly siblingsTravelling?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** How they travel. */
  readonly transportMode?: Maybe<Scalars['String']['output']>;
  /** Version, against lost changes. */
  readonly version: Scalars['Int']['output'];
  /** Whether unrelated adults travel in the group. */
  readonly withUnrelatedAdults?: Maybe<Scalars['Boolean']['output']>;
};

/** What `returnAssessment` takes. */
export type ReturnAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What to mend, section by section; at least one. */
  readonly comments: ReadonlyArray<SectionCommentInput>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Version that the page shows. */
  readonly version: Scalars['Int']['input'];
};

/** What `returnAssessment` answers. */
export type ReturnAssessmentResult = AssessmentReturned | Invalid | Refused;

/** What `returnClosure` takes. */
export type ReturnClosureInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The request to close. */
  readonly closureId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** What is still missing. */
  readonly reason: Scalars['String']['input'];
};

/** What `returnClosure` answers. */
export type ReturnClosureResult = CaseFileChanged | Invalid | Refused;

/** Somebody who could receive the child, or travel with her. */
export type ReturnCompanion = {
  readonly __typename: 'ReturnCompanion';
  /** Identifier of the person or, for a brother or sister, of the child. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Relationship (CL-17). */
  readonly relation?: Maybe<Scalars['String']['output']>;
  /** Whether it is a brother or sister with a file. */
  readonly sibling: Scalars['Boolean']['output'];
};

/** A follow-up after the hand-over (DL51). */
export type ReturnFollowUp = {
  readonly __typename: 'ReturnFollowUp';
  /** When it was done. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** How the child was found. */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The act is done; the return stands here now. */
export type ReturnMoved = {
  readonly __typename: 'ReturnMoved';
  /** The return. */
  readonly returnId: Scalars['ID']['output'];
  /** Its state. */
  readonly state: Scalars['String']['output'];
};

/** A request for the assisted return of one child (E42), never a deportation (LM 120). */
export type ReturnRequest = {
  readonly __typename: 'ReturnRequest';
  /** The arrangement; null until there is one. */
  readonly arrangement?: Maybe<ReturnArrangement>;
  /** Last day to challenge. */
  readonly challengeWindowEnds?: Maybe<Scalars['Date']['output']>;
  /** Country. */
  readonly destination?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** What stopped or suspended it. */
  readonly holdCause?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When that was. */
  readonly lastAskedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the child said last, asked or not; null when the last time left no words. */
  readonly lastWords?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked for it. */
  readonly requestedBy?: Maybe<Scalars['String']['output']>;
  /** Where it stands (domain 6.4). */
  readonly state: Scalars['String']['output'];
  /** Reason given. */
  readonly statedReason?: Maybe<Scalars['String']['output']>;
  /** Until when the child waits for nothing more: the waiver, when there is one. */
  readonly waivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the migration authority resolved, as received. */
export type ReturnResolution = {
  readonly __typename: 'ReturnResolution';
  /** Date. */
  readonly issuedOn: Scalars['Date']['output'];
  /** assisted_return, or what else it is. */
  readonly kind: Scalars['String']['output'];
  /** Number. */
  readonly resolutionNo?: Maybe<Scalars['String']['output']>;
  /** When it was served on the child. */
  readonly servedChildAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it violates: nothing, or codes. */
  readonly violations: ReadonlyArray<Scalars['String']['output']>;
};

/** What an assessment of the risk of return needs besides. */
export type ReturnRiskInput = {
  /** Country information used. */
  readonly countrySources?: InputMaybe<Scalars['String']['input']>;
  /** Where to. */
  readonly destination: Scalars['String']['input'];
  /** yes, no or unknown. */
  readonly perpetratorNear: Scalars['String']['input'];
  /** none_found, possible or likely. */
  readonly refoulementRisk: Scalars['String']['input'];
  /** Whether the State there protects: yes, no or unknown. */
  readonly stateProtection: Scalars['String']['input'];
  /** Known threats, in neutral words. */
  readonly threatsKnown?: InputMaybe<Scalars['String']['input']>;
};

/** The guard sheet of a file: all that is asked before a child may be returned. */
export type ReturnSheet = {
  readonly __typename: 'ReturnSheet';
  /** Acts that the asker's role allows and the state expects; grounds of law are told when pressed. */
  readonly acts: ReadonlyArray<Scalars['String']['output']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** How the child is called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Who could receive her or travel with her. */
  readonly companions: ReadonlyArray<ReturnCompanion>;
  /** What a signature must name: the sheet as it was read. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** Follow-ups. */
  readonly followUps: ReadonlyArray<ReturnFollowUp>;
  /** The 22 safeguards, in the order of the sheet; empty without an open request. */
  readonly guards: ReadonlyArray<Safeguard>;
  /** Countries that she may return to: nationality and residence (LM 121). */
  readonly ownCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The open request, or the last one; null when nobody ever asked. */
  readonly request?: Maybe<ReturnRequest>;
  /** Resolution of the migration authority. */
  readonly resolution?: Maybe<ReturnResolution>;
  /** Signatures of this round. */
  readonly signatures: ReadonlyArray<ReturnSignature>;
  /** What happened so far, newest first. */
  readonly steps: ReadonlyArray<ReturnStep>;
};

/** A signature under the return. */
export type ReturnSignature = {
  readonly __typename: 'ReturnSignature';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Discipline. */
  readonly discipline: Scalars['String']['output'];
};

/** A step of the return. */
export type ReturnStep = {
  readonly __typename: 'ReturnStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** What held it, when something did. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** State that it came from. */
  readonly from: Scalars['String']['output'];
  /** State that it went to. */
  readonly to: Scalars['String']['output'];
};

/** What `reviewConsentOverride` takes. */
export type ReviewConsentOverrideInput = {
  /** Whether vital interest was rightly invoked. */
  readonly approved: Scalars['Boolean']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The consent it rests on. */
  readonly consentId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** What the supervisor found. */
  readonly note: Scalars['String']['input'];
};

/** What `reviewConsentOverride` answers. */
export type ReviewConsentOverrideResult = ConsentOverrideReviewed | Invalid | Refused;

/** One right of LGDNNA 13 in a diagnosis (E32). */
export type RightState = {
  readonly __typename: 'RightState';
  /** The cause. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** The facts. */
  readonly facts?: Maybe<Scalars['String']['output']>;
  /** The institution responsible. */
  readonly responsible?: Maybe<Scalars['String']['output']>;
  /** D01 to D20 (CL-40). */
  readonly right: Scalars['String']['output'];
  /** guaranteed, restricted, violated or unknown. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** How one right stands (LGDNNA 123-IV). */
export type RightStateInput = {
  /** The cause. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** The facts. */
  readonly facts: Scalars['String']['input'];
  /** The institution responsible. */
  readonly responsible?: InputMaybe<Scalars['String']['input']>;
  /** D01 to D20 (CL-40). */
  readonly right: Scalars['String']['input'];
  /** guaranteed, restricted, violated or unknown. */
  readonly status: Scalars['String']['input'];
};

/** A diagnosis of the rights that are restricted or violated (E32; LGDNNA 123-IV). */
export type RightsDiagnosis = {
  readonly __typename: 'RightsDiagnosis';
  /** Date. */
  readonly at: Scalars['Date']['output'];
  /** federal, state or municipal. */
  readonly authorityLevel?: Maybe<Scalars['String']['output']>;
  /** Conclusion. */
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** ppnna, or cso_input when it is our contribution. */
  readonly madeBy: Scalars['String']['output'];
  /** Right by right. */
  readonly rights?: Maybe<ReadonlyArray<RightState>>;
};

/** The diagnosis is on file. */
export type RightsDiagnosisRecorded = {
  readonly __typename: 'RightsDiagnosisRecorded';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** A supervisor has taken note. */
export type RiskAcknowledged = {
  readonly __typename: 'RiskAcknowledged';
  /** Identifier of the risk. */
  readonly id: Scalars['ID']['output'];
};

/** A risk assessment (E19). */
export type RiskAssessment = {
  readonly __typename: 'RiskAssessment';
  /** When a supervisor acknowledged it. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the risk was looked at. */
  readonly at: Scalars['DateTime']['output'];
  /** Who looked at it. */
  readonly byName: Scalars['String']['output'];
  /** Return risk: where to. */
  readonly destination?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Indicators that were looked for. */
  readonly indicators?: Maybe<ReadonlyArray<RiskIndicator>>;
  /** initial, update, ip_screen, return_risk, trafficking, self_harm or home. */
  readonly kind: Scalars['String']['output'];
  /** 0 emergency to 3 low (CL-28). */
  readonly level: Scalars['String']['output'];
  /** When to look again. */
  readonly nextReview: Scalars['Date']['output'];
  /** What protects the child. */
  readonly protectiveFactors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why this level. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** Return risk: none_found, possible or likely. */
  readonly refoulementRisk?: Maybe<Scalars['String']['output']>;
  /** Screening for protection: indicators, none_found or inconclusive. Never the account. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** The safety plan, if any. */
  readonly safetyPlan?: Maybe<SafetyPlan>;
};

/** The risk is on file. A danger is never refused; what must follow is told. */
export type RiskAssessmentRecorded = {
  readonly __typename: 'RiskAssessmentRecorded';
  /** By when a supervisor must acknowledge it. */
  readonly acknowledgeBy?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** True at level 0 or 1 without a safety plan: write it now (R40). */
  readonly safetyPlanDue: Scalars['Boolean']['output'];
};

/** An indicator of risk (CL-36). */
export type RiskIndicator = {
  readonly __typename: 'RiskIndicator';
  /** Code of the concern (CL-36). */
  readonly code: Scalars['String']['output'];
  /** What is known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** yes, no or unknown. */
  readonly present: Scalars['String']['output'];
};

/** One sign of risk. */
export type RiskIndicatorInput = {
  /** CL-36. */
  readonly code: Scalars['String']['input'];
  /** What is known, with its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** yes, no or unknown. */
  readonly present: Scalars['String']['input'];
};

/** Risks, concerns and the rights diagnosis of a file. */
export type RisksPage = {
  readonly __typename: 'RisksPage';
  /** How the child wants to be called. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** Newest first. */
  readonly concerns?: Maybe<ReadonlyArray<ProtectionConcern>>;
  /** Newest first. */
  readonly diagnoses?: Maybe<ReadonlyArray<RightsDiagnosis>>;
  /** Newest first. */
  readonly risks?: Maybe<ReadonlyArray<RiskAssessment>>;
};

/** The privacy officer decided. */
export type RoleDecided = {
  readonly __typename: 'RoleDecided';
  /** Whether the role holds now. */
  readonly approved: Scalars['Boolean']['output'];
};

/** A role that an administrator asked for and that waits for the privacy officer. */
export type RoleRequest = {
  readonly __typename: 'RoleRequest';
  /** When. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  readonly askedBy: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Role (CL-60). */
  readonly role: Scalars['String']['output'];
};

/** The roles were changed or asked for. */
export type RolesChanged = {
  readonly __typename: 'RolesChanged';
  /** Roles that wait for the privacy officer. */
  readonly waiting: ReadonlyArray<Scalars['String']['output']>;
};

/** One of the 22 safeguards of a return (domain 6.4), answered from the file. What the system holds is computed and never ticked. */
export type Safeguard = {
  readonly __typename: 'Safeguard';
  /** The articles. */
  readonly citations: ReadonlyArray<Citation>;
  /** What would bring it to green. */
  readonly cureAct?: Maybe<Scalars['String']['output']>;
  /** Whose work that is. */
  readonly cureBy?: Maybe<Scalars['String']['output']>;
  /** Every cause against it. Causes known to the team only are told to others as `reason-reserved`. */
  readonly grounds: ReadonlyArray<Ground>;
  /** Part of the sheet: decision, voice, family, journey or authorisation. */
  readonly group: Scalars['String']['output'];
  /** Number, G1 to G22. */
  readonly guard: Scalars['String']['output'];
  /** Dates and codes that the words of the row need. */
  readonly params: ReadonlyArray<Param>;
  /** What it stands on when its fact comes from outside. */
  readonly proof?: Maybe<SafeguardProof>;
  /** satisfied, attested, failed, unknown (which counts as not satisfied) or at-signing. */
  readonly status: Scalars['String']['output'];
};

/** The paper and the person that a safeguard stands on, when its fact comes from outside. */
export type SafeguardProof = {
  readonly __typename: 'SafeguardProof';
  /** When it was stated. */
  readonly at: Scalars['DateTime']['output'];
  /** Who stated it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['output'];
  /** Its title. */
  readonly documentTitle?: Maybe<Scalars['String']['output']>;
  /** Day of the fact itself: of the examination, of the notice, of the study. */
  readonly factOn: Scalars['Date']['output'];
  /** Until when it holds; null when it does not run out by itself. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What is done at once and next when a child is in danger (R40). */
export type SafetyPlan = {
  readonly __typename: 'SafetyPlan';
  /** Whether the child has a copy. */
  readonly childCopyGiven: Scalars['Boolean']['output'];
  /** Whom the child can turn to. */
  readonly contacts?: Maybe<Scalars['String']['output']>;
  /** What was done immediately. */
  readonly immediateAction?: Maybe<Scalars['String']['output']>;
  /** The steps, in order. */
  readonly steps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What keeps the child safe until the next look (R40). */
export type SafetyPlanInput = {
  /** Whether the child has a copy. */
  readonly childCopyGiven: Scalars['Boolean']['input'];
  /** Whom the child can turn to. */
  readonly contacts: Scalars['String']['input'];
  /** What was done immediately. */
  readonly immediateAction: Scalars['String']['input'];
  /** The steps, in order. */
  readonly steps: ReadonlyArray<Scalars['String']['input']>;
};

/** What `saveAnswers` takes. */
export type SaveAnswersInput = {
  /** What changed; at most 50 at a time. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
};

/** What `saveAnswers` answers. */
export type SaveAnswersResult = AnswersSaved | Invalid | Refused;

/** What `saveFinding` takes. */
export type SaveFindingInput = {
  /** Version seen; 0 for a new one. */
  readonly baseVersion: Scalars['Int']['input'];
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** supports, neutral, against or unknown. */
  readonly effect: Scalars['String']['input'];
  /** Factor, V1 to L3. */
  readonly factor: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The option. */
  readonly optionId: Scalars['ID']['input'];
  /** Sources of evidence. */
  readonly sources: ReadonlyArray<Scalars['ID']['input']>;
  /** What was found, or what is missing. */
  readonly text: Scalars['String']['input'];
  /** decisive, important or minor. */
  readonly weight?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveOption` takes. */
export type SaveOptionInput = {
  /** Whether it separates somebody against their will. */
  readonly againstWill?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who would care for the child (R41). */
  readonly carerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What the child says about it. */
  readonly childView?: InputMaybe<Scalars['String']['input']>;
  /** Option (CL-41). */
  readonly code: Scalars['String']['input'];
  /** What it means in this case. */
  readonly description: Scalars['String']['input'];
  /** Country it leads to, two letters. */
  readonly destinationCountry?: InputMaybe<Scalars['String']['input']>;
  /** State it leads to. */
  readonly destinationState?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is left out. */
  readonly excluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is left out. */
  readonly exclusionReason?: InputMaybe<Scalars['String']['input']>;
  /** feasible, with_conditions, not_now, not_feasible or unknown. */
  readonly feasibility?: InputMaybe<Scalars['String']['input']>;
  /** Follow-up that it needs. */
  readonly followUp?: InputMaybe<Scalars['String']['input']>;
  /** short, medium or long. */
  readonly horizon?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Whether it takes the child to another state. */
  readonly leavesState?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it rests on in law. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** What lessens its risks. */
  readonly mitigation?: InputMaybe<Scalars['String']['input']>;
  /** The option; leave out for a new one. */
  readonly optionId?: InputMaybe<Scalars['ID']['input']>;
  /** How many days residential care would last. */
  readonly residentialDays?: InputMaybe<Scalars['Int']['input']>;
  /** The ground for splitting them. */
  readonly siblingsReason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it splits siblings who are to stay together. */
  readonly splitsSiblings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version seen; 0 for a new one. */
  readonly version: Scalars['Int']['input'];
};

/** An answer that was saved. */
export type SavedAnswer = {
  readonly __typename: 'SavedAnswer';
  /** Code of the question. */
  readonly question: Scalars['String']['output'];
  /** Its version now. */
  readonly version: Scalars['Int']['output'];
};

/** What `schedulePanelCase` takes. */
export type ScheduleCaseInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Members who sit on this case. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Reasons for going on despite a warning. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `screenEligibility` takes. */
export type ScreenEligibilityInput = {
  /** Codes of CL-29; none: not eligible. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Notes on the criteria. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The other door, when it is not eligible. */
  readonly onwardService?: InputMaybe<Scalars['String']['input']>;
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
};

/** What `screenEligibility` answers. */
export type ScreenEligibilityResult = EligibilityScreened | Invalid | Refused;

/** A member and one case of the agenda. */
export type Seat = {
  readonly __typename: 'Seat';
  /** none or declared; null while nobody asked. */
  readonly conflict?: Maybe<Scalars['String']['output']>;
  /** Why the member was recused. */
  readonly conflictKind?: Maybe<Scalars['String']['output']>;
  /** Discipline. */
  readonly discipline: Scalars['String']['output'];
  /** Dissent in writing. */
  readonly dissent?: Maybe<Scalars['String']['output']>;
  /** Whether it is the asker's own seat. */
  readonly mine: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The other option, where it names one. */
  readonly optionId?: Maybe<Scalars['ID']['output']>;
  /** Its reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the member left. */
  readonly recusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was signed. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a child-protection specialist. */
  readonly specialist: Scalars['Boolean']['output'];
  /** When the undertaking was signed for this case. */
  readonly undertakingSignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person. */
  readonly userId: Scalars['ID']['output'];
  /** Version. */
  readonly version: Scalars['Int']['output'];
  /** The vote. */
  readonly vote?: Maybe<Scalars['String']['output']>;
  /** Whether the member votes. */
  readonly voting: Scalars['Boolean']['output'];
};

/** Somebody who wrote in a section, and when last. */
export type SectionAuthor = {
  readonly __typename: 'SectionAuthor';
  /** Discipline (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** Last time. */
  readonly lastAt: Scalars['DateTime']['output'];
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** Letter of the section. */
  readonly section: Scalars['String']['output'];
  /** Identifier of the person. */
  readonly userId: Scalars['ID']['output'];
};

/** What a reviewer asked to mend. */
export type SectionComment = {
  readonly __typename: 'SectionComment';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The comment. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly byName: Scalars['String']['output'];
  /** Letter of the section. */
  readonly section: Scalars['String']['output'];
};

/** What a reviewer asks for in one section. */
export type SectionCommentInput = {
  /** What to mend. */
  readonly body: Scalars['String']['input'];
  /** Letter of the section. */
  readonly section: Scalars['String']['input'];
};

/** The section is as said. */
export type SectionCompleted = {
  readonly __typename: 'SectionCompleted';
  /** Whether it is complete. */
  readonly complete: Scalars['Boolean']['output'];
  /** Letter of the section. */
  readonly section: Scalars['String']['output'];
};

/** A section that a person said to be complete, or took back. */
export type SectionState = {
  readonly __typename: 'SectionState';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said so. */
  readonly byName: Scalars['String']['output'];
  /** Whether it is complete. */
  readonly complete: Scalars['Boolean']['output'];
  /** Letter of the section. */
  readonly section: Scalars['String']['output'];
};

/** Sensitivity classes (domain 4.0). S3_PACKAGE is sensitive content put into a determination package. */
export type Sensitivity =
  | 'S0'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S3_PACKAGE'
  | 'S4_L'
  | 'S4_P'
  | 'S5';

/** The panel, the session or the case on its agenda changed. */
export type SessionChanged = {
  readonly __typename: 'SessionChanged';
  /** The recommendation that was recorded. */
  readonly determinationId?: Maybe<Scalars['ID']['output']>;
  /** The panel, session or item. */
  readonly id: Scalars['ID']['output'];
  /** Its state. */
  readonly state: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** A case on the agenda. It shows a code instead of a name. */
export type SessionItem = {
  readonly __typename: 'SessionItem';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** What the votes came to. */
  readonly count?: Maybe<Scalars['JSON']['output']>;
  /** By when. */
  readonly deferBy?: Maybe<Scalars['Date']['output']>;
  /** What was missing when it was deferred. */
  readonly deferWhat?: Maybe<Scalars['String']['output']>;
  /** Who brings it. */
  readonly deferWho?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Minutes. */
  readonly minutes: ReadonlyArray<Minute>;
  /** The packet; null until undertaking and declaration (R45, R46). */
  readonly packet?: Maybe<BidReport>;
  /** Its place on the agenda. */
  readonly position: Scalars['Int']['output'];
  /** Quorum, counted live. */
  readonly quorum: QuorumNow;
  /** Whether it ratifies an urgent decision. */
  readonly ratifies: Scalars['Boolean']['output'];
  /** Seats. */
  readonly seats: ReadonlyArray<Seat>;
  /** scheduled, in_session, votes_closed, deferred or decided. */
  readonly state: Scalars['String']['output'];
  /** ordinary or simplified_urgent. */
  readonly track: Scalars['String']['output'];
  /** Version. */
  readonly version: Scalars['Int']['output'];
};

/** What `closePanelVote` takes. */
export type SessionItemInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The case on the agenda. */
  readonly itemId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
};

/** A session in the list. */
export type SessionLine = {
  readonly __typename: 'SessionLine';
  /** Cases on the agenda. */
  readonly cases: Scalars['Int']['output'];
  /** When. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** How it is held. */
  readonly mode: Scalars['String']['output'];
  /** Number. */
  readonly number: Scalars['Int']['output'];
  /** State. */
  readonly state: Scalars['String']['output'];
  /** What the asker still has to do there. */
  readonly toDo: Scalars['Int']['output'];
};

/** What `recordDecision` answers. */
export type SessionResult = Invalid | Refused | SessionChanged;

/** The list of sessions. */
export type SessionsPage = {
  readonly __typename: 'SessionsPage';
  /** People who may sit; for the secretary. */
  readonly candidates: ReadonlyArray<PanelMember>;
  /** Whether the asker convenes sessions. */
  readonly mayConvene: Scalars['Boolean']['output'];
  /** Panels of the office. */
  readonly panels: ReadonlyArray<Panel>;
  /** Sessions, newest first. */
  readonly sessions: ReadonlyArray<SessionLine>;
  /** Reports that wait; for the secretary. */
  readonly waiting: ReadonlyArray<WaitingReport>;
};

/** What `settleConcern` takes. */
export type SettleConcernInput = {
  /** The concern. */
  readonly concernId: Scalars['ID']['input'];
  /** Who makes contact. */
  readonly contactUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why, and how carefully; no story. */
  readonly note: Scalars['String']['input'];
  /** contact: a social worker or psychologist makes contact. call: a call was recorded. no_contact: none is made, and why. */
  readonly outcome: Scalars['String']['input'];
};

/** What `settleConcern` answers. */
export type SettleConcernResult = ConcernSettled | Invalid | Refused;

/** What `settleDeadline` takes. */
export type SettleDeadlineInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The clock. */
  readonly deadlineId: Scalars['ID']['input'];
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** Evidence, or the reason for waiving. */
  readonly note: Scalars['String']['input'];
  /** met or waived. Only a house target can be waived. */
  readonly settled: Scalars['String']['input'];
};

/** What `settleDeadline` answers. */
export type SettleDeadlineResult = DeadlineSettled | Invalid | Refused;

/** What `shareInformation` takes. */
export type ShareInformationInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** What is passed on, in words. */
  readonly content: Scalars['String']['input'];
  /** emergency, legal_duty, order or medical, where there is no consent (LFPDPPP 9). */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
  /** Why the exception applies; it is stored. */
  readonly exceptionReason?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 8 to 64 characters: the same key gets the same answer. */
  readonly key: Scalars['ID']['input'];
  /** What for. */
  readonly purpose: Scalars['String']['input'];
  /** To whom. */
  readonly recipient: Scalars['String']['input'];
  /** The scope it rests on (CL-30). */
  readonly scope: Scalars['String']['input'];
};

/** What `shareInformation` answers. */
export type ShareInformationResult = InformationShared | Invalid | Refused;

/** What was passed to whom (R23, R25). */
export type Sharing = {
  readonly __typename: 'Sharing';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was passed on, in words. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** The exception of law relied on; null with consent. */
  readonly exception?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** The scope it rests on. */
  readonly scope: Scalars['String']['output'];
};

/** A brother or sister of the child (E08). The child's team knows them even when another team works with them. */
export type Sibling = {
  readonly __typename: 'Sibling';
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** The sibling's file, when the reader may open it. */
  readonly caseFileId?: Maybe<Scalars['ID']['output']>;
  /** Identifier. */
  readonly childId: Scalars['ID']['output'];
  /** Whether they stay together: true unless a determination says otherwise (R8). */
  readonly keepTogether: Scalars['Boolean']['output'];
  /** First name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
};

/** The file of a linked sibling. */
export type SiblingFile = {
  readonly __typename: 'SiblingFile';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number. */
  readonly caseNo: Scalars['String']['output'];
  /** What the child is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Brothers and sisters are linked and stay together (R8). */
export type SiblingsLinked = {
  readonly __typename: 'SiblingsLinked';
  /** Everybody in it. */
  readonly childIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The group. */
  readonly groupId: Scalars['ID']['output'];
};

/** What `signIn` takes. */
export type SignInInput = {
  /** E-mail. */
  readonly email: Scalars['String']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Password. */
  readonly password: Scalars['String']['input'];
};

/** Not signed in. The same answer for an unknown address, a wrong password and an account that is not active. */
export type SignInRefused = {
  readonly __typename: 'SignInRefused';
  /** When one may try again after too many attempts; null: now. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `signIn` answers. */
export type SignInResult = SignInRefused | SignedIn;

/** What `executeReturn` takes. */
export type SignReturnInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Digest of the sheet that was read. */
  readonly sheetDigest: Scalars['String']['input'];
};

/** Signed in; the session is in a cookie that scripts cannot read. */
export type SignedIn = {
  readonly __typename: 'SignedIn';
  /** The person. */
  readonly me: Me;
};

/** Signed out. */
export type SignedOut = {
  readonly __typename: 'SignedOut';
  /** Always true. */
  readonly done: Scalars['Boolean']['output'];
};

/** The source is on file. */
export type SourceAdded = {
  readonly __typename: 'SourceAdded';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The citation is as wished. */
export type SourceCited = {
  readonly __typename: 'SourceCited';
  /** The source. */
  readonly id: Scalars['ID']['output'];
};

/** A language that the child speaks. */
export type SpokenLanguage = {
  readonly __typename: 'SpokenLanguage';
  /** Code (CL-07). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** native, fluent, basic or passive. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Whether she wants to be spoken to in it. */
  readonly preferred?: Maybe<Scalars['Boolean']['output']>;
};

/** A language the child speaks. */
export type SpokenLanguageInput = {
  /** Code (CL-07). */
  readonly code: Scalars['String']['input'];
  /** native, fluent, basic, passive or unknown. */
  readonly level: Scalars['String']['input'];
  /** Whether she wants to be spoken to in it. */
  readonly preferred: Scalars['Boolean']['input'];
};

/** A member of staff, as named in teams and panels. */
export type StaffMember = {
  readonly __typename: 'StaffMember';
  /** Discipline (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Home office. */
  readonly officeId: Scalars['ID']['output'];
  /** Roles (CL-60). */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** What `startAssessment` takes. */
export type StartAssessmentInput = {
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** emergency, legal_duty, order or medical, where nobody agreed yet to the use of data (R23; LFPDPPP 9). */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
  /** Why the exception applies; it is stored. */
  readonly exceptionReason?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** CL-31; at least one. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
  /** short, comprehensive or update. */
  readonly type: Scalars['String']['input'];
};

/** What `startAssessment` answers. */
export type StartAssessmentResult = AssessmentStarted | Invalid | Refused;

/** What `startOptionsAnalysis` takes. */
export type StartOptionsAnalysisInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** For the urgent track: medical_evacuation, verified_parent or determined_sibling. */
  readonly criterion?: InputMaybe<Scalars['String']['input']>;
  /** Why the criterion holds. */
  readonly criterionReason?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** What is to be decided. */
  readonly question: Scalars['String']['input'];
  /** ordinary or simplified_urgent. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
};

/** A step of the file. */
export type StateChange = {
  readonly __typename: 'StateChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** From. */
  readonly fromState: Scalars['String']['output'];
  /** Why, when a reason was asked. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** To. */
  readonly toState: Scalars['String']['output'];
};

/** A stop that any discipline placed; while it stands nothing dangerous moves (R66). */
export type StopOrder = {
  readonly __typename: 'StopOrder';
  /** The discipline that placed it: only its supervisor lifts it. */
  readonly discipline: Scalars['String']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Why it was lifted. */
  readonly liftReason?: Maybe<Scalars['String']['output']>;
  /** When it was lifted. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who lifted it; null while it stands. */
  readonly liftedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Who placed it. */
  readonly placedBy: Scalars['String']['output'];
  /** Why; null until it is given. It may follow after. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Lifted. */
export type StopOrderLifted = {
  readonly __typename: 'StopOrderLifted';
  /** When. */
  readonly liftedAt: Scalars['DateTime']['output'];
};

/** It stands. Nothing dangerous moves on this file until it is lifted. */
export type StopOrderPlaced = {
  readonly __typename: 'StopOrderPlaced';
  /** When. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** The stop order. */
  readonly stopOrderId: Scalars['ID']['output'];
};

/** The reason is kept. */
export type StopReasonGiven = {
  readonly __typename: 'StopReasonGiven';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What `submitAssessment` takes. */
export type SubmitAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Reasons for proceeding against warnings (R38). */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** Version that the page shows. */
  readonly version: Scalars['Int']['input'];
};

/** What `submitAssessment` answers. */
export type SubmitAssessmentResult = AssessmentSubmitted | Invalid | Refused;

/** What `takeEmergency` takes. */
export type TakeEmergencyInput = {
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
};

/** What `takeEmergency` answers. */
export type TakeEmergencyResult = EmergencyTaken | Invalid | Refused;

/** One person of a file's team (E15). */
export type TeamPerson = {
  readonly __typename: 'TeamPerson';
  /** When the person took the assignment on; null while waiting. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Discipline on this file (CL-61). */
  readonly discipline: Scalars['String']['output'];
  /** Identifier of the assignment. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** lead, co, backup, interpreter or observer. */
  readonly role: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Who. */
  readonly userId: Scalars['ID']['output'];
};

/** What passed while nobody acted: raised by the clock, settles nothing (R58, R60, R92; LGDNNA 106). */
export type TimeAlert = {
  readonly __typename: 'TimeAlert';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** determination-expired, authority-silent, authority-silent-long, judge-silent, deadline-missed or ratification-late. */
  readonly kind: Scalars['String']['output'];
  /** When. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** The clock behind it, where there is one. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Who has seen it. */
  readonly seenBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the reader has. */
  readonly seenByMe: Scalars['Boolean']['output'];
  /** Whether its cause still stands. */
  readonly standing: Scalars['Boolean']['output'];
  /** What that clock is about. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** Late, next and in danger, for my files or, for a supervisor, for the office. */
export type Today = {
  readonly __typename: 'Today';
  /** How many active files; 200 stands for 200 or more. */
  readonly activeCount: Scalars['Int']['output'];
  /** Alerts of these files that I have not seen; at most 12. */
  readonly alerts: ReadonlyArray<AlertForMe>;
  /** Calls and concerns that wait for me; at most 20. */
  readonly calls: ReadonlyArray<CallForMe>;
  /** Children in danger now; at most 12. */
  readonly danger: ReadonlyArray<DangerFile>;
  /** Missed clocks, the oldest first; at most 20. */
  readonly late: ReadonlyArray<TodayDeadline>;
  /** How many clocks are missed; 50 stands for 50 or more. */
  readonly lateCount: Scalars['Int']['output'];
  /** Calls and records of children elsewhere that are like a child of my office, not compared yet; at most 12. For supervisors (R6). */
  readonly likenesses: ReadonlyArray<LikenessForMe>;
  /** Clocks of the next seven days; at most 20. */
  readonly next: ReadonlyArray<TodayDeadline>;
  /** Calls that wait to be settled and that I read; 100 stands for 100 or more. */
  readonly openCalls: Scalars['Int']['output'];
  /** What waits for my answer. */
  readonly waiting: ReadonlyArray<WaitingForMe>;
};

/** A clock of one of my files, on the page of today. */
export type TodayDeadline = {
  readonly __typename: 'TodayDeadline';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number. */
  readonly caseNo: Scalars['String']['output'];
  /** The child's name. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** The clock. */
  readonly deadline: Deadline;
  /** Its priority. */
  readonly priority: Scalars['Int']['output'];
};

/** One row of the trail: who did, saw, was refused or denied what, on a file (E59). */
export type TrailEntry = {
  readonly __typename: 'TrailEntry';
  /** The reasons given for proceeding against a warning. */
  readonly acceptedWarnings?: Maybe<ReadonlyArray<AcceptedWarning>>;
  /** Code of the act, for example `return.authorise`. */
  readonly act: Scalars['String']['output'];
  /** The discipline of who acted (CL-61). */
  readonly actorDiscipline?: Maybe<Scalars['String']['output']>;
  /** Who acted; null for what happened without a session. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** When the server recorded it. */
  readonly at: Scalars['DateTime']['output'];
  /** What stood against it, when it was refused. */
  readonly grounds?: Maybe<ReadonlyArray<Ground>>;
  /** Place in the trail; newer is larger. */
  readonly id: Scalars['ID']['output'];
  /** done, refused, invalid, denied, seen, not-visible or failed. */
  readonly outcome: Scalars['String']['output'];
};

/** A page of the trail. */
export type TrailPage = {
  readonly __typename: 'TrailPage';
  /** Newest first. */
  readonly entries: ReadonlyArray<TrailEntry>;
  /** Pass it as `before` to read on; null at the end. */
  readonly next?: Maybe<Scalars['ID']['output']>;
};

/** What `transmitPackage` takes. */
export type TransmitPackageInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The recommendation. */
  readonly determinationId: Scalars['ID']['input'];
  /** Exception to consent: emergency, legal_duty, order or medical (LFPDPPP 9). */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
  /** Why the exception holds. */
  readonly exceptionReason?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Number on the stamped receipt. */
  readonly receipt: Scalars['String']['input'];
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['input'];
  /** The authority it goes to. */
  readonly recipient: Scalars['String']['input'];
  /** Version seen. */
  readonly version: Scalars['Int']['input'];
};

/** The triage list. */
export type TriageList = {
  readonly __typename: 'TriageList';
  /** Pass it as `after` to read on; null at the end. */
  readonly next?: Maybe<Scalars['Int']['output']>;
  /** How many calls are open; 100 stands for 100 or more. */
  readonly open: Scalars['Int']['output'];
  /** Open calls first, by priority; at most 50. */
  readonly rows: ReadonlyArray<ReferralRow>;
  /** How many match; 100 stands for 100 or more. */
  readonly total: Scalars['Int']['output'];
};

/** What `triageReferral` takes. */
export type TriageReferralInput = {
  /** Persons a file is opened for; left out: every child of the call. None: a consultation (R5). */
  readonly childPersonIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** accept, advise_only, refer_out, duplicate, out_of_scope or need_info. */
  readonly decision: Scalars['String']['input'];
  /** The call that this one repeats. */
  readonly duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** The social worker who leads. */
  readonly leadUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Reasons for warnings. */
  readonly reasons?: InputMaybe<ReadonlyArray<ReasonInput>>;
  /** The call. */
  readonly referralId: Scalars['ID']['input'];
  /** Where the person is referred to. */
  readonly referredTo?: InputMaybe<Scalars['String']['input']>;
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `triageReferral` answers. */
export type TriageReferralResult = Invalid | ReferralSettled | Refused;

/** An urgent protection measure (E39; LGDNNA 122-VI, VII). */
export type UrgentMeasure = {
  readonly __typename: 'UrgentMeasure';
  /** More about it. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** By when the judge must rule (DL06). */
  readonly judgeDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the judge was told. */
  readonly judgeNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the judge said: ratified, modified, cancelled; silent when 24 hours passed. */
  readonly judgeResult?: Maybe<Scalars['String']['output']>;
  /** The judge let 24 hours pass: an alert, and the measure keeps protecting the child. */
  readonly judgeSilent?: Maybe<Scalars['Boolean']['output']>;
  /** What it orders: CAS_entry, medical_care or other. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** When the prosecutor was told. */
  readonly mpNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the order. */
  readonly orderNo?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who imposed it. */
  readonly orderedBy?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of whom: PPNNA, MP or judge. */
  readonly requestedOf?: Maybe<Scalars['String']['output']>;
  /** Whether it orders what it ordered. */
  readonly stands?: Maybe<Scalars['Boolean']['output']>;
  /** requested, ordered, ratified, modified, cancelled or ended. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Version, for changing it. */
  readonly version: Scalars['Int']['output'];
};

/** The order is in the file; the judge's 24 hours run (DL06). */
export type UrgentMeasureOrdered = {
  readonly __typename: 'UrgentMeasureOrdered';
  /** By when the judge must rule; null when a judge ordered it. */
  readonly judgeDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The measure. */
  readonly measureId: Scalars['ID']['output'];
};

/** The request is in the file; asked of the prosecutor it starts the three hours of DL05. */
export type UrgentMeasureRecorded = {
  readonly __typename: 'UrgentMeasureRecorded';
  /** The measure. */
  readonly measureId: Scalars['ID']['output'];
};

/** What `verifyRelationship` takes. */
export type VerifyRelationshipInput = {
  /** Her file, when she has one. */
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  readonly childId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** How; at least one when it is verified. */
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What was found. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** Proof (CL-18). */
  readonly status: Scalars['String']['input'];
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `verifyRelationship` answers. */
export type VerifyRelationshipResult = Invalid | Refused | RelationshipSaved;

/** The child as victim or witness of a crime (LM 48, 52-V-a, 113). */
export type VictimProceeding = {
  readonly __typename: 'VictimProceeding';
  /** Before whom. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Until when; null: still. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** File number there. */
  readonly fileNo?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Since when. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** victim or witness. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Whether it needs the child to stay. */
  readonly stayRequired?: Maybe<Scalars['Boolean']['output']>;
};

/** The proceeding is in the file. */
export type VictimProceedingRecorded = {
  readonly __typename: 'VictimProceedingRecorded';
  /** The proceeding. */
  readonly proceedingId: Scalars['ID']['output'];
};

/** What `voidAssessment` takes. */
export type VoidAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why it is set aside; it is stored. */
  readonly reason: Scalars['String']['input'];
  /** Version that the page showed. */
  readonly version: Scalars['Int']['input'];
};

/** What `voidAssessment` answers. */
export type VoidAssessmentResult = AssessmentVoided | Invalid | Refused;

/** What `voidDocument` takes. */
export type VoidDocumentInput = {
  /** The file. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why it does not count: wrong file, unreadable, replaced. */
  readonly reason: Scalars['String']['input'];
};

/** What `voidDocument` answers. */
export type VoidDocumentResult = DocumentVoided | Invalid | Refused;

/** A child registered outside a call, for whom nobody has opened a file yet. */
export type WaitingChild = {
  readonly __typename: 'WaitingChild';
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Who registered her. */
  readonly byName: Scalars['String']['output'];
  /** Opaque code. */
  readonly childCode: Scalars['String']['output'];
  /** Identifier. */
  readonly childId: Scalars['ID']['output'];
  /** Whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Nationalities (CL-06). */
  readonly nationalities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Sex (CL-03). */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** When she was registered. */
  readonly since: Scalars['DateTime']['output'];
};

/** Something that waits for me. */
export type WaitingForMe = {
  readonly __typename: 'WaitingForMe';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Its number. */
  readonly caseNo: Scalars['String']['output'];
  /** The child's name. */
  readonly childName?: Maybe<Scalars['String']['output']>;
  /** assignment: to accept. closure: to approve. stop_reason: a stop of mine without a reason. override: a vital interest to review. duty, duty_told: a legal duty against a no, to answer or to tell the child (R25). */
  readonly kind: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** A report that waits for a session. */
export type WaitingReport = {
  readonly __typename: 'WaitingReport';
  /** The file. */
  readonly caseFileId: Scalars['ID']['output'];
  /** Code of the child. */
  readonly childCode?: Maybe<Scalars['String']['output']>;
  /** Family of decision. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Whether it is to be ratified. */
  readonly ratifies: Scalars['Boolean']['output'];
  /** Last day to ratify it. */
  readonly ratifyBy?: Maybe<Scalars['Date']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** ordinary or simplified_urgent. */
  readonly track: Scalars['String']['output'];
};

/** What `weighChildView` takes. */
export type WeighChildViewInput = {
  /** The file of the child. */
  readonly caseFileId: Scalars['ID']['input'];
  /** The hearing. */
  readonly hearingId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly key: Scalars['ID']['input'];
  /** Why that weight. */
  readonly reasons: Scalars['String']['input'];
  /** Version of the hearing that the page shows. */
  readonly version: Scalars['Int']['input'];
  /** determining, substantial, some or limited. */
  readonly weight: Scalars['String']['input'];
};

/** What `weighChildView` answers. */
export type WeighChildViewResult = ChildViewWeighed | Invalid | Refused;

/** Recorded. */
export type WithdrawalPassedOn = {
  readonly __typename: 'WithdrawalPassedOn';
  /** When. */
  readonly toldAt: Scalars['DateTime']['output'];
};
