import { InputCheck, instantOf, isCivilDate } from './problem';

const codes = (check: InputCheck): readonly string[] => check.problems.map(({ field, code }) => `${field} ${code}`);

describe('what is wrong with an input', () => {
  it('is said for every field at once', () =>
    expect(codes(new InputCheck().require('title', ' ').text('why', 'x'.repeat(11), { max: 10 }).oneOf('kind', 'zz', ['a']).everyOf('all', ['a', 'zz'], ['a']).id('ref', 'no'))).toEqual([
      'title required', 'why too-long', 'kind unknown-code', 'all unknown-code', 'ref not-an-id',
    ]));

  it('is said once for a field, with what is to be mended first', () =>
    expect(codes(new InputCheck().require('at', '').instant('at', '').require('kind', '').oneOf('kind', '', ['a']).require('seen', '2026-11-20T').instant('seen', '2026-11-20T'))).toEqual([
      'at required', 'kind required', 'seen not-a-date',
    ]));

  it('tells a moment or a day that was left empty from one that does not exist', () =>
    expect(codes(new InputCheck().instant('at', '').date('on', '').instant('seen', 'ayer').date('born', '2026-02-30'))).toEqual(['at required', 'on required', 'seen not-a-date', 'born not-a-date']));

  it('tells real instants and days from absurd ones', () => {
    expect(instantOf('2026-11-20T10:00:00-06:00')?.toISOString()).toBe('2026-11-20T16:00:00.000Z');
    expect(['2026-11-20', '2026-02-30T10:00:00Z', 'now', '2026-11-20T10:00:00', '99999-01-01T00:00:00Z'].map(instantOf)).toEqual([null, null, null, null, null]);
    expect(['2026-02-28', '2026-02-30', '0026-02-28', '2026-2-8'].map(isCivilDate)).toEqual([true, false, false, false]);
  });

  it('does not let the future be recorded as past', () => {
    const now = new Date('2026-11-20T10:00:00Z');
    expect(codes(new InputCheck().instant('at', '2026-11-20T10:00:01Z', { notAfter: now }).date('on', '2026-11-21', { notAfter: '2026-11-20' }))).toEqual(['at in-the-future', 'on in-the-future']);
    expect(codes(new InputCheck().instant('at', null, { notAfter: now }).instant('at', '2026-11-20T09:00:00Z').date('on', undefined))).toEqual([]);
  });
});
