/** The codes that this context can refuse with. */
export const assessmentGroundCodes = [
  'answers-missing',
  'not-alone-without-reason',
  'too-few-sources',
  'asylum-account-outside-matter',
  'safety-plan-missing',
  'hearing-missing',
  'reviewer-took-part',
  'view-not-weighed',
  'feedback-missing',
  'told-again-too-soon',
  'assessment-not-in-state',
  'comments-missing',
  'assessment-open-already',
  'file-not-open',
  'approved-assessment-missing',
  'comprehensive-assessment-missing',
] as const;
export type AssessmentGroundCode = (typeof assessmentGroundCodes)[number];
