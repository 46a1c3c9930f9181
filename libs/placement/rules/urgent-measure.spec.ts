import { deadlineRule } from '@cobijo/cases/rules/deadline-catalogue';
import { clocksOfOrder, clocksOfRequest, judgeDueAt, judgeIsSilent, mayPass, measureStands, measureStates, measureTransitions, stateAfterRuling } from './urgent-measure';

const at = new Date('2026-11-20T10:00:00Z');

describe('an urgent measure', () => {
  it('DL05 gives the prosecutor three hours (LGDNNA 122-VI)', () => {
    expect(clocksOfRequest('MP')).toEqual(['DL05']);
    expect(clocksOfRequest('PPNNA')).toEqual([]);
    expect(deadlineRule('DL05')).toMatchObject({ kind: 'statutory', term: { unit: 'hours', length: 3 }, responsible: 'prosecutor' });
  });

  it('DL06 gives the judge 24 hours from the order (LGDNNA 122-VI)', () => {
    expect(clocksOfOrder('MP')).toEqual(['DL06']);
    expect(judgeDueAt('MP', at)?.toISOString()).toBe('2026-11-21T10:00:00.000Z');
    expect(deadlineRule('DL06')).toMatchObject({ kind: 'statutory', term: { unit: 'hours', length: 24 } });
  });

  it('DL07 wants immediate notice to prosecutor and judge when the authority orders by itself (LGDNNA 122-VII)', () =>
    expect(clocksOfOrder('PPNNA')).toEqual(['DL06', 'DL07']));

  it('starts no clock when a judge ordered it', () => {
    expect(clocksOfOrder('judge')).toEqual([]);
    expect(judgeDueAt('judge', at)).toBeNull();
  });

  it('DL06 calls a judge silent after 24 hours, and the measure still stands (LGDNNA 106, 122-VI)', () => {
    const measure = { state: 'ordered', judgeDueAt: new Date('2026-11-21T10:00:00Z') } as const;
    expect(judgeIsSilent(measure, new Date('2026-11-21T10:00:01Z'))).toBe(true);
    expect(judgeIsSilent(measure, new Date('2026-11-21T09:59:59Z'))).toBe(false);
    expect(judgeIsSilent({ ...measure, state: 'ratified' }, new Date('2026-11-25T10:00:00Z'))).toBe(false);
    expect(stateAfterRuling('ordered', 'silent')).toBe('ordered');
    expect(stateAfterRuling('ordered', 'cancelled')).toBe('cancelled');
  });

  it('stands once imposed, until cancelled or ended', () =>
    expect(measureStates.filter(measureStands)).toEqual(['ordered', 'ratified', 'modified']));

  describe.each(measureStates)('from %s', (from) => {
    it.each(measureStates)('to %s follows the table', (to) =>
      measureTransitions[from].includes(to) ? expect(mayPass(from, to)).toPermit() : expect(mayPass(from, to)).toRefuseFor('measure-cannot-pass'));
  });
});
