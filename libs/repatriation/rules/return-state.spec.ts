import { decidedWith, petrona, petronaWith } from './petrona.fixture';
import { isClosed, mayMove, type ReturnState, returnStates, stageOf } from './return-state';

// Columns in the order of `returnStates`; x: the move is possible. Written out, so that a change shows cell by cell.
const table: Readonly<Record<ReturnState, string>> = {
  //                        req bar awd dnr dr  pl  inm win arr rdy aut tra inc tur han fol rev sto sus clr cln
  requested: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  barred: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x',
  awaiting_determination: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  determination_not_return:
    '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x',
  determination_return: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  plan_issued: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  inm_resolution: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  challenge_window: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  arranging: '.   x   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .   x   x   .   x',
  ready: '.   x   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .   x   x   .   x',
  authorised: '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   x   x   x   .   .',
  in_transit: '.   .   .   .   .   .   .   .   .   .   .   .   x   .   x   .   .   x   x   .   .',
  incident: '.   .   .   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   x   .   .',
  turned_back: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x',
  handed_over: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  followed_up: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  revoked: '.   x   x   x   x   x   x   x   x   .   .   .   .   .   .   .   .   x   x   .   x',
  stopped: '.   x   x   x   x   x   x   x   x   .   .   .   .   x   .   .   .   .   .   .   x',
  suspended: '.   x   x   x   x   x   x   x   x   .   .   .   .   x   .   .   .   x   .   .   x',
  closed_returned: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  closed_not_returned: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
};
const cells = returnStates.flatMap((from) =>
  table[from]
    .split(/\s+/)
    .map((mark, index) => ({ from, to: returnStates[index] ?? from, possible: mark === 'x' })),
);

describe('the state of a return', () => {
  it.each(cells)('$from → $to: $possible', ({ from, to, possible }) =>
    expect(mayMove(from, to)).toBe(possible),
  );

  it('never leads from stopped or suspended to a signature or a journey without new ones (R68, R70)', () => {
    for (const from of ['stopped', 'suspended'] as const)
      for (const to of ['ready', 'authorised', 'in_transit', 'handed_over'] as const)
        expect(mayMove(from, to)).toBe(false);
  });

  it('is over only when closed', () =>
    expect(returnStates.filter(isClosed)).toEqual(['closed_returned', 'closed_not_returned']));
});

describe('the stage that the papers have reached', () => {
  it.each([
    ['barred', { ipIntent: 'yes' }],
    ['barred', { protectionBars: true }],
    ['barred', { returnRisk: { at: petrona.now, result: null, refoulementRisk: 'likely' } }],
    ['awaiting_determination', { determination: null }],
    ['determination_not_return', decidedWith({ outcome: 'local_integration_refugee' })],
    ['determination_return', { plan: null }],
    ['plan_issued', { resolution: null }],
    ['inm_resolution', { resolution: petrona.resolution && { ...petrona.resolution, servedChildAt: null } }],
    ['challenge_window', { challengeWindowEnds: '2026-12-04' }],
    ['arranging', {}],
  ])('is %s', (stage, facts) => expect(stageOf(petronaWith(facts))).toBe(stage));
});
