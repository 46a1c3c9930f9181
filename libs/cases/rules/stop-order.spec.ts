import { decide } from '@cobijo/kernel/rules/decision';
import { asylumShieldOf } from './asylum-shield';
import { mayGiveStopReason, mayLiftStopOrder, stopOrderStands } from './stop-order';

describe('a stop order', () => {
  it("R66 is lifted by its discipline's supervisor", () =>
    expect(mayLiftStopOrder({ discipline: 'psychology', roles: ['SUP_P'], lifted: false })).toPermit());
  it('R66 is not lifted by the supervisor of another discipline', () =>
    expect(
      mayLiftStopOrder({ discipline: 'psychology', roles: ['SUP_L', 'SUP_S'], lifted: false }),
    ).toRefuseFor('not-this-disciplines-supervisor'));
  it('R66 is lifted once', () =>
    expect(mayLiftStopOrder({ discipline: 'legal', roles: ['SUP_L'], lifted: true })).toRefuseFor(
      'stop-order-already-lifted',
    ));
  it('R66 takes its reason once, from whoever placed it', () => {
    expect(mayGiveStopReason({ own: true, given: false })).toPermit();
    expect(mayGiveStopReason({ own: false, given: false })).toRefuseFor('not-own-stop-order');
    expect(mayGiveStopReason({ own: true, given: true })).toRefuseFor('stop-reason-already-given');
  });
  it('R66 stands against every dangerous act while open', () => {
    expect(decide([stopOrderStands([{}])])).toRefuseFor('stop-order-open');
    expect(decide([stopOrderStands([])])).toPermit();
  });
});

describe('the consular shield (LM 112-V, LRPCAP 21)', () => {
  it.each([
    ['yes', false, true],
    ['undecided', false, true],
    ['not_asked', false, true],
    ['no', true, true],
    ['no', false, false],
  ] as const)('for %s with indicators %s is %s', (ipIntent, indicators, up) =>
    expect(asylumShieldOf({ ipIntent, indicators })).toBe(up),
  );
});
