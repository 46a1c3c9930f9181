import { type ClosureFacts, mayApproveClosure, mayClose, mayReopen, type OpenItemKind } from './closure';

const today = '2026-11-23';
const clear: ClosureFacts = {
  state: 'follow_up',
  reason: 'goal_met',
  openItems: [],
  childInformed: true,
  notInformedReason: null,
  contactAttempts: [],
  missingChildCheckOn: null,
  transitionPlan: null,
  adultConsentRetaken: false,
  today,
};

describe('closing a file', () => {
  it('is permitted when nothing is open and the child was told', () => expect(mayClose(clear)).toPermit());

  it.each<[OpenItemKind, string]>([
    ['matter', 'matter-open'],
    ['deadline', 'deadline-open'],
    ['challenge', 'challenge-open'],
    ['stop_order', 'stop-order-not-lifted'],
    ['action', 'action-not-verified'],
    ['consent_withdrawal', 'withdrawal-not-passed-on'],
    ['return', 'return-not-closed'],
  ])('R88 refuses with an open %s (domain 3.8)', (kind, code) =>
    expect(mayClose({ ...clear, openItems: [{ kind, id: '1' }] })).toRefuseFor(code),
  );

  it('refuses an ended file', () =>
    expect(mayClose({ ...clear, state: 'merged' })).toRefuseFor('file-already-ended'));

  it('refuses while the child does not know, unless nobody can tell her (LGDNNA 74)', () => {
    expect(mayClose({ ...clear, childInformed: false })).toRefuseFor('child-not-told-of-closing');
    expect(mayClose({ ...clear, childInformed: false, notInformedReason: 'Ilocalizable' })).toPermit();
  });

  const unreachable: ClosureFacts = {
    ...clear,
    reason: 'unreachable_3m',
    missingChildCheckOn: '2026-11-02',
    contactAttempts: [
      { on: '2026-08-10', way: 'call' },
      { on: '2026-09-14', way: 'visit' },
      { on: '2026-10-26', way: 'relative' },
    ],
  };

  it('R89 closes as unreachable after three months, three ways and a missing-child check', () =>
    expect(mayClose(unreachable)).toPermit());

  it('R89 refuses before three months', () =>
    expect(mayClose({ ...unreachable, today: '2026-11-09' })).toRefuseFor('not-unreachable-long-enough'));

  it('R89 refuses the same way three times', () =>
    expect(
      mayClose({
        ...unreachable,
        contactAttempts: unreachable.contactAttempts.map((attempt) => ({ ...attempt, way: 'call' as const })),
      }),
    ).toRefuseFor('too-few-ways-tried'));

  it('R89 refuses without a missing-child check', () =>
    expect(mayClose({ ...unreachable, missingChildCheckOn: null })).toRefuseFor('missing-child-not-checked'));

  it('R90 refuses eighteen without a transition plan and a consent of her own', () => {
    expect(mayClose({ ...clear, reason: 'turned_18' })).toRefuseFor(
      'no-transition-plan',
      'adult-consent-not-retaken',
    );
    expect(
      mayClose({
        ...clear,
        reason: 'turned_18',
        transitionPlan: 'Renta compartida y preparatoria',
        adultConsentRetaken: true,
      }),
    ).toPermit();
  });
});

describe('approving a closing', () => {
  it('is permitted to another person', () =>
    expect(mayApproveClosure({ requestedBy: 'a', approver: 'b', settled: false, hands: [] })).toPermit());
  it('R91 refuses whoever asked for it', () =>
    expect(mayApproveClosure({ requestedBy: 'a', approver: 'a', settled: false, hands: [] })).toRefuseFor(
      'closer-asked-for-it',
    ));
  it('R91 refuses whoever wrote, reviewed, voted or signed before (separation of duties)', () =>
    expect(mayApproveClosure({ requestedBy: 'a', approver: 'b', settled: false, hands: ['c', 'b'] })).toRefuseFor(
      'closer-took-part',
    ));
  it('refuses twice', () =>
    expect(mayApproveClosure({ requestedBy: 'a', approver: 'b', settled: true, hands: [] })).toRefuseFor(
      'closing-already-settled',
    ));
});

describe('opening a file again', () => {
  it('is permitted on a closed file', () =>
    expect(mayReopen({ state: 'closed', childHasActiveFile: false })).toPermit());
  it('refuses any other state', () =>
    expect(mayReopen({ state: 'merged', childHasActiveFile: false })).toRefuseFor(
      'only-closed-file-reopens',
    ));
  it('refuses a second active file of a child', () =>
    expect(mayReopen({ state: 'closed', childHasActiveFile: true })).toRefuseFor('child-has-active-file'));
});
