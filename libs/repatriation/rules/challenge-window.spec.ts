import { windowEnds } from './challenge-window';

describe('the time to challenge a return', () => {
  it('counts fifteen business days after the service took effect (LA 17, 18)', () =>
    expect(windowEnds('2026-11-04', new Set(['2026-11-20']))).toBe('2026-11-27'));
});
