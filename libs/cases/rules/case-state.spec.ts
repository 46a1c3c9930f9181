import {
  type AdvanceFacts,
  caseTransitions,
  hasEnded,
  isOpenState,
  mayAdvance,
  openStates,
} from './case-state';
import { type HoldFacts, mayPutOnHold } from './case-hold';
import { caseStates } from './code-lists';

const clear: AdvanceFacts = {
  from: 'intake',
  to: 'assessment',
  kind: 'child',
  ipIntent: 'undecided',
  leadSocialWorker: true,
  coreScopesUnsettled: [],
};

describe('the steps of a file (domain 6.1)', () => {
  it('takes intake to assessment when everything is there', () => expect(mayAdvance(clear)).toPermit());

  it.each(openStates.flatMap((from) => openStates.map((to) => [from, to] as const)))(
    'knows whether %s leads to %s',
    (from, to) => {
      const decision = mayAdvance({ ...clear, from, to });
      if (caseTransitions[from].some((next) => next === to)) expect(decision).toPermit();
      else expect(decision).toRefuseFor('step-does-not-exist');
    },
  );

  it('never steps out of an ended file', () => {
    for (const from of caseStates.filter(hasEnded))
      expect(mayAdvance({ ...clear, from, to: 'planning' })).toRefuseFor('step-does-not-exist');
    expect(isOpenState('closed')).toBe(false);
  });

  it('refuses while nobody leads the social work', () =>
    expect(mayAdvance({ ...clear, leadSocialWorker: false })).toRefuseFor('no-lead-social-worker'));

  it('refuses to leave intake while a core scope has neither yes nor no (LFPDPPP 8)', () =>
    expect(mayAdvance({ ...clear, coreScopesUnsettled: ['service'] })).toRefuseFor(
      'core-consent-not-settled',
    ));

  it('refuses to leave intake while protection was not asked about (LM 112-V)', () => {
    expect(mayAdvance({ ...clear, ipIntent: 'not_asked' })).toRefuseFor('protection-intent-not-asked');
    expect(mayAdvance({ ...clear, ipIntent: 'not_asked', kind: 'separated_parent' })).toPermit();
  });

  it('returns every failed guard at once', () =>
    expect(
      mayAdvance({
        ...clear,
        leadSocialWorker: false,
        ipIntent: 'not_asked',
        coreScopesUnsettled: ['service'],
      }),
    ).toRefuseFor('no-lead-social-worker', 'core-consent-not-settled', 'protection-intent-not-asked'));
});

describe('putting a file on hold (domain 6.1)', () => {
  const calm: HoldFacts = {
    state: 'follow_up',
    priority: 2,
    today: '2026-11-23',
    reviewOn: '2026-12-07',
    nextDeadlineInDays: null,
    detained: false,
  };

  it('is permitted on a calm file', () => expect(mayPutOnHold(calm)).toPermit());
  it('refuses an ended file', () =>
    expect(mayPutOnHold({ ...calm, state: 'closed' })).toRefuseFor('only-open-file-holds'));
  it('refuses priority 0 and 1', () =>
    expect(mayPutOnHold({ ...calm, priority: 1 })).toRefuseFor('priority-too-high-to-hold'));
  it('refuses while the child is detained', () =>
    expect(mayPutOnHold({ ...calm, detained: true })).toRefuseFor('child-is-detained'));
  it('refuses with a deadline within fourteen days', () => {
    expect(mayPutOnHold({ ...calm, nextDeadlineInDays: 13 })).toRefuseFor('deadline-too-near-to-hold');
    expect(mayPutOnHold({ ...calm, nextDeadlineInDays: 14 })).toPermit();
  });
  it('refuses a review later than fourteen days', () =>
    expect(mayPutOnHold({ ...calm, reviewOn: '2026-12-08' })).toRefuseFor('hold-review-too-late'));
});
