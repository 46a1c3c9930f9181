import { bidMayBecome, bidStates, type BidState, isReportOpen } from './bid-state';

const allowed = [
  'report_draft>report_submitted', 'report_submitted>report_returned', 'report_submitted>ready', 'report_returned>report_submitted',
  'ready>scheduled', 'ready>report_returned', 'scheduled>in_session', 'scheduled>ready', 'in_session>ready', 'in_session>deferred', 'in_session>decided',
  'in_session>decided_provisional', 'deferred>report_submitted', 'decided_provisional>ratification_scheduled',
  'ratification_scheduled>ratification_in_session', 'ratification_in_session>decided', 'ratification_in_session>deferred',
];
const cells = bidStates.flatMap((from) => bidStates.map((to): [BidState, BidState] => [from, to]));

describe('the way from a report to a recommendation', () => {
  it.each(cells)('%s to %s (domain §6.3)', (from, to) => expect(bidMayBecome(from, to)).toBe(allowed.includes(`${from}>${to}`)));

  it('is written only before submission, after it came back or was deferred', () =>
    expect(bidStates.filter(isReportOpen)).toEqual(['report_draft', 'report_returned', 'deferred']));

  it('knows no other state', () => expect(bidMayBecome('asleep', 'decided')).toBe(false));
});
