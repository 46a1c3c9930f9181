import { instantIn, wallClock } from './instants';

describe('instants and wall clocks', () => {
  it('says what clocks show in Tapachula and in Tijuana', () => {
    const instant = new Date('2026-11-20T03:05:00Z');
    expect(wallClock(instant, 'America/Mexico_City')).toEqual({ date: '2026-11-19', time: '21:05' });
    expect(wallClock(instant, 'America/Tijuana')).toEqual({ date: '2026-11-19', time: '19:05' });
  });

  it('finds the instant of a wall clock, also in summer where there is one', () => {
    expect(instantIn('America/Mexico_City', '2026-11-19', '21:05')).toBe('2026-11-20T03:05:00.000Z');
    expect(instantIn('America/Tijuana', '2026-07-01', '08:00')).toBe('2026-07-01T15:00:00.000Z');
    expect(instantIn('America/Tijuana', '2026-02-30', '08:00')).toBe('');
    expect(instantIn('America/Tijuana', '2026-02-03', '24:00')).toBe('');
  });
});
