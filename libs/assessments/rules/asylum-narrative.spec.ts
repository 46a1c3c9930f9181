import { asylumAccountGround, tellsAsylumAccount } from './asylum-narrative';

describe('the account of an asylum claim', () => {
  it.each(['Dijo que LO VAN A MATAR si vuelve', 'Salió huyendo de noche', 'Hay persecución  política', 'He fled because of the gang'])(
    'R38 recognises "%s" (LRPCAP 10)',
    (text) => expect(tellsAsylumAccount(text)).toBe(true),
  );

  it.each(['«Yo no voy a ningún lado sin Wilmer.»', 'Salió por la situación en su colonia', ''])('R38 lets "%s" stand', (text) =>
    expect(tellsAsylumAccount(text)).toBe(false));

  it('R38 names the questions, also inside tables (LRPCAP 10)', () => {
    const ground = asylumAccountGround(
      new Map([
        ['D.leaving', { text: 'Recibió amenazas de muerte' }],
        ['D.journey', { text: 'En autobús' }],
        ['M.views', { rows: [['Tía', 'Que la mara salvatrucha la busca', 'Llamada']] }],
      ]),
    );
    expect(ground).toMatchObject({ rule: 'R38', kind: 'warn', params: { questions: 'D.leaving, M.views' } });
  });
});
