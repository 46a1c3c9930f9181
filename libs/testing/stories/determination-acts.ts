const arms = '... on Refused { grounds { code rule kind params { name value } } } ... on Invalid { problems { field code } }';
const act = (name: string, input: string, done: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${done} ${arms} } }`;

const options = '... on OptionsChanged { analysisId state version optionId }';
const finding = '... on FindingSaved { version findingVersion } ... on FindingConflict { theirs { effect text author version } }';
const session = '... on SessionChanged { id state version determinationId }';
const determination = '... on DeterminationChanged { id state version alerts }';
const plan = '... on PlanChanged { planId state version actionId actionState }';

/** The acts from options to plan, as specs and stories send them. */
export const determinationActs = {
  startOptionsAnalysis: act('startOptionsAnalysis', 'StartOptionsAnalysisInput', options),
  saveOption: act('saveOption', 'SaveOptionInput', options),
  saveFinding: act('saveFinding', 'SaveFindingInput', finding),
  recommendOption: act('recommendOption', 'RecommendOptionInput', options),
  submitBidReport: act('submitBidReport', 'BidReportInput', options),
  returnBidReport: act('returnBidReport', 'BidReportInput', options),
  clearBidReport: act('clearBidReport', 'BidReportInput', options),
  createPanel: act('createPanel', 'CreatePanelInput', session),
  convenePanelSession: act('convenePanelSession', 'ConvenePanelSessionInput', session),
  schedulePanelCase: act('schedulePanelCase', 'ScheduleCaseInput', session),
  signUndertaking: act('signUndertaking', 'SessionItemInput', session),
  declarePanelConflict: act('declarePanelConflict', 'DeclarePanelConflictInput', session),
  openPanelCase: act('openPanelCase', 'SessionItemInput', session),
  castVote: act('castVote', 'CastVoteInput', session),
  closePanelVote: act('closePanelVote', 'SessionItemInput', session),
  addMinute: act('addMinute', 'AddMinuteInput', session),
  deferPanelCase: act('deferPanelCase', 'DeferCaseInput', session),
  recordDecision: act('recordDecision', 'RecordDecisionInput', session),
  transmitPackage: act('transmitPackage', 'TransmitPackageInput', determination),
  registerOfficialDetermination: act('registerOfficialDetermination', 'RegisterOfficialDeterminationInput', determination),
  notifyChildOfDetermination: act('notifyChildOfDetermination', 'NotifyInput', determination),
  notifyRepresentativeOfDetermination: act('notifyRepresentativeOfDetermination', 'NotifyInput', determination),
  bringDeterminationIntoForce: act('bringDeterminationIntoForce', 'DeterminationStepInput', determination),
  suspendDetermination: act('suspendDetermination', 'DeterminationStepInput', determination),
  liftDeterminationSuspension: act('liftDeterminationSuspension', 'DeterminationStepInput', determination),
  recordSignificantChange: act('recordSignificantChange', 'RecordSignificantChangeInput', determination),
  fileChallenge: act('fileChallenge', 'FileChallengeInput', '... on ChallengeFiled { id holdsExecution }'),
  decideChallenge: act('decideChallenge', 'DecideChallengeInput', '... on ChallengeDecided { id effect }'),
  draftPlan: act('draftPlan', 'DraftPlanInput', plan),
  addPlanAction: act('addPlanAction', 'AddPlanActionInput', plan),
  issuePlan: act('issuePlan', 'IssuePlanInput', plan),
  advancePlanAction: act('advancePlanAction', 'AdvancePlanActionInput', plan),
  giveChildCopyOfPlan: act('giveChildCopyOfPlan', 'PlanStepInput', plan),
  sendPlanToMigrationAuthority: act('sendPlanToMigrationAuthority', 'PlanStepInput', plan),
  callPlanPartlyMet: act('callPlanPartlyMet', 'PlanStepInput', plan),
  fulfilPlan: act('fulfilPlan', 'PlanStepInput', plan),
};
