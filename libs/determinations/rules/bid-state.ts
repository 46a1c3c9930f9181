/** States of the procedure towards a recommendation (domain §6.3): the report, then the panel or the two reviewers. */
export const bidTransitions = {
  report_draft: ['report_submitted'],
  report_submitted: ['report_returned', 'ready'],
  report_returned: ['report_submitted'],
  ready: ['scheduled', 'report_returned'],
  scheduled: ['in_session', 'ready'],
  in_session: ['ready', 'deferred', 'decided', 'decided_provisional'],
  deferred: ['report_submitted'],
  decided_provisional: ['ratification_scheduled'],
  ratification_scheduled: ['ratification_in_session'],
  ratification_in_session: ['decided', 'deferred'],
  decided: [],
} as const;
export type BidState = keyof typeof bidTransitions;

export const bidStates: readonly BidState[] = [
  'report_draft', 'report_submitted', 'report_returned', 'ready', 'scheduled', 'in_session', 'deferred',
  'decided_provisional', 'ratification_scheduled', 'ratification_in_session', 'decided',
];

/** Whether the procedure may go from one state to another. */
export const bidMayBecome = (from: string, to: BidState): boolean =>
  bidStates.some((state) => state === from && bidTransitions[state].some((next) => next === to));

/** Whether options and findings may still be written. */
export const isReportOpen = (state: string): boolean => ['report_draft', 'report_returned', 'deferred'].includes(state);
