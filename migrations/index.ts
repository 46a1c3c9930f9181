import { CreateAccessAndTrail1763859600000 } from './20261123T0100-create-access-and-trail';
import { OpenFirstAccessAndOutbox1763862600000 } from './20261123T0150-open-first-access-and-outbox';
import { CreatePeople1763863200000 } from './20261123T0200-create-people';
import { CreateIntake1763866200000 } from './20261123T0250-create-intake';
import { CreateCaseFiles1763866800000 } from './20261123T0300-create-case-files';
import { CreateConsents1763867400000 } from './20261123T0310-create-consents';
import { LinkReferralsToFiles1763869200000 } from './20261123T0340-link-referrals-to-files';
import { CreateDocuments1763870400000 } from './20261123T0400-create-documents';
import { CreateEncounters1763874000000 } from './20261123T0500-create-encounters';
import { CreatePlacements1763877000000 } from './20261123T0550-create-placements';
import { CreateInformation1763877600000 } from './20261123T0600-create-information';
import { CreateLegal1763881200000 } from './20261123T0700-create-legal';
import { CreateHearingsAndRisks1763884800000 } from './20261123T0800-create-hearings-and-risks';
import { CreateAssessments1763885400000 } from './20261123T0810-create-assessments';
import { CreateOptions1763888400000 } from './20261123T0900-create-options';
import { CreateDeterminations1763889000000 } from './20261123T0910-create-determinations';
import { CreatePlans1763889600000 } from './20261123T0920-create-plans';
import { CreateReturns1763892000000 } from './20261123T1000-create-returns';
import { WallReturns1763892600000 } from './20261123T1010-wall-returns';
import { LetTimePass1763899200000 } from './20261123T1200-let-time-pass';
import { FoundAssessmentsOnConsent1764320400000 } from './20261128T0900-found-assessments-on-consent';
import { KeepDraftKeys1764321000000 } from './20261128T0910-keep-draft-keys';
import { VoidAssessments1764321600000 } from './20261128T0920-void-assessments';
import { OpenAccounts1764339000000 } from './20261128T1410-open-accounts';
import { FindNamesByPairs1764339600000 } from './20261128T1420-find-names-by-pairs';
import { PairAuthorisers1764342000000 } from './20261128T1500-pair-authorisers';
import { KeepFindingVersions1764342600000 } from './20261128T1510-keep-finding-versions';
import { NameCarersAndDeferrals1764343200000 } from './20261128T1520-name-carers-and-deferrals';
import { KeepPersonHistory1764344400000 } from './20261128T1540-keep-person-history';
import { AcknowledgeAlerts1764345000000 } from './20261128T1550-acknowledge-alerts';
import { OverrideByDuty1764345600000 } from './20261128T1600-override-by-duty';
import { DateTheWishForProtection1764352800000 } from './20261128T1800-date-the-wish-for-protection';
import { AnswerForSiblings1764353400000 } from './20261128T1810-answer-for-siblings';
import { BoundTheUrgentTrack1764354000000 } from './20261128T1820-bound-the-urgent-track';
import { NameReadersOfAddresses1764354600000 } from './20261128T1830-name-readers-of-addresses';
import { FindOnlyWhomOneMaySee1764355800000 } from './20261128T1850-find-only-whom-one-may-see';
import { TellOfLikenesses1764356400000 } from './20261128T1900-tell-of-likenesses';
import { CountDaysWhereTheOfficeIs1764378000000 } from './20261129T0100-count-days-where-the-office-is';
import { RankNamesByLikeness1764381600000 } from './20261129T0200-rank-names-by-likeness';
import { LeaveOpenWhatNobodyKnows1764385200000 } from './20261129T0300-leave-open-what-nobody-knows';
import { TellClosingsByTheDay1764388800000 } from './20261129T0400-tell-closings-by-the-day';
import { LeaveOpenWhoTravels1764392400000 } from './20261129T0500-leave-open-who-travels';
import { WeighNamesInline1764396000000 } from './20261129T0600-weigh-names-inline';
import { RememberWordsAlike1764399600000 } from './20261129T0700-remember-words-alike';
import { LayWorkOnDesks1764403200000 } from './20261129T0800-lay-work-on-desks';
import { FindByWords1764403800000 } from './20261129T0810-find-by-words';

/** Every migration, in the order of time. */
export const migrations = [
  CreateAccessAndTrail1763859600000,
  OpenFirstAccessAndOutbox1763862600000,
  CreatePeople1763863200000,
  CreateIntake1763866200000,
  CreateCaseFiles1763866800000,
  CreateConsents1763867400000,
  LinkReferralsToFiles1763869200000,
  CreateDocuments1763870400000,
  CreateEncounters1763874000000,
  CreatePlacements1763877000000,
  CreateInformation1763877600000,
  CreateLegal1763881200000,
  CreateHearingsAndRisks1763884800000,
  CreateAssessments1763885400000,
  CreateOptions1763888400000,
  CreateDeterminations1763889000000,
  CreatePlans1763889600000,
  CreateReturns1763892000000,
  WallReturns1763892600000,
  LetTimePass1763899200000,
  FoundAssessmentsOnConsent1764320400000,
  KeepDraftKeys1764321000000,
  VoidAssessments1764321600000,
  OpenAccounts1764339000000,
  FindNamesByPairs1764339600000,
  PairAuthorisers1764342000000,
  KeepFindingVersions1764342600000,
  NameCarersAndDeferrals1764343200000,
  KeepPersonHistory1764344400000,
  AcknowledgeAlerts1764345000000,
  OverrideByDuty1764345600000,
  DateTheWishForProtection1764352800000,
  AnswerForSiblings1764353400000,
  BoundTheUrgentTrack1764354000000,
  NameReadersOfAddresses1764354600000,
  FindOnlyWhomOneMaySee1764355800000,
  TellOfLikenesses1764356400000,
  CountDaysWhereTheOfficeIs1764378000000,
  RankNamesByLikeness1764381600000,
  LeaveOpenWhatNobodyKnows1764385200000,
  TellClosingsByTheDay1764388800000,
  LeaveOpenWhoTravels1764392400000,
  WeighNamesInline1764396000000,
  RememberWordsAlike1764399600000,
  LayWorkOnDesks1764403200000,
  FindByWords1764403800000,
];
