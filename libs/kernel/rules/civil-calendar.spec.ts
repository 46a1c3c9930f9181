import { addBusinessDays, addDays, addMonths, ageOn, civilDateOf, daysBetween, latestDayOf } from './civil-calendar';

describe('the civil calendar', () => {
  it('has another day in another office in the evening', () => {
    const evening = new Date('2026-11-24T05:30:00Z');
    expect(['America/Tijuana', 'America/Mexico_City', 'UTC'].map((zone) => civilDateOf(evening, zone))).toEqual(['2026-11-23', '2026-11-23', '2026-11-24']);
    expect(latestDayOf(evening)).toBe('2026-11-24');
  });

  it('adds days and counts them across a leap day', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
  });

  it.each([
    ['2026-08-10', 3, '2026-11-10'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('adds to %s %i months: %s, never a day of the month after', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('counts business days without weekends and the days of the calendar', () =>
    expect(addBusinessDays('2026-11-13', 2, new Set(['2026-11-16']))).toBe('2026-11-18'));

  it('counts a birthday from its day on', () => expect([ageOn('2010-11-29', '2026-11-28'), ageOn('2010-11-29', '2026-11-29')]).toEqual([15, 16]));
});
