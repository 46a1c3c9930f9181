import { mayAskChild } from './information-first';

const at = new Date('2026-11-21T16:30:00Z');

describe('information before anything else', () => {
  it('R27 permits a hearing after the child was informed alone (LGDNNA 92-II)', () =>
    expect(mayAskChild({ informedAt: new Date('2026-11-20T10:00:00Z'), at })).toPermit());

  it('R27 refuses a hearing when the child was never informed alone (LGDNNA 83-III)', () =>
    expect(mayAskChild({ informedAt: null, at })).toRefuseFor('child-not-informed-first'));

  it('R27 refuses a hearing when the information came only afterwards (LGDNNA 83-III)', () =>
    expect(mayAskChild({ informedAt: new Date('2026-11-22T10:00:00Z'), at })).toRefuseFor('child-not-informed-first'));
});
