import { mayDecideAboutChild } from './child-heard';

const silent = { declined: false, tooYoung: false, observation: null, words: false };

describe('a decision about a child', () => {
  it.each([
    { ...silent, words: true },
    { ...silent, declined: true },
    { ...silent, tooYoung: true, observation: 'Busca a su tía con la mirada y se calma en sus brazos.' },
  ])('R29 may rest on the hearing %j (LGDNNA 71)', (hearing) => expect(mayDecideAboutChild({ hearing })).toPermit());

  it.each([null, silent, { ...silent, tooYoung: true, observation: ' ' }])('R29 refuses to rest on %j (LGDNNA 71, GC12)', (hearing) =>
    expect(mayDecideAboutChild({ hearing })).toRefuseFor('hearing-missing'));
});
