import { mayHearChild, type HearingFacts } from './may-hear-child';

const at = new Date('2026-11-21T16:30:00Z');
const facts = (change: Partial<HearingFacts> = {}): HearingFacts => ({
  at,
  informedAt: new Date('2026-11-20T10:00:00Z'),
  talk: { childLanguages: [{ code: 'mam', level: 'native' }], interviewerLanguages: ['spa'], interpreter: { kind: 'professional', language: 'mam' } },
  retelling: { at, event: null, discipline: 'social_work', earlier: [] },
  ...change,
});

describe('hearing a child', () => {
  it('is permitted after information, in Mam, without reopening a wound (LGDNNA 71)', () => expect(mayHearChild(facts())).toPermit());

  it('R27 R28 refuses for everything at once (LGDNNA 92-II, 92-V)', () =>
    expect(mayHearChild(facts({ informedAt: null, talk: { ...facts().talk, interpreter: null } }))).toRefuseFor(
      'child-not-informed-first',
      'interpreter-needed',
    ));

  it('R39 warns, and a reason lets it pass (LGDNNA 83)', () => {
    const event = 'domestic_violence';
    const retelling = { at, event, discipline: 'social_work', earlier: [{ at: new Date('2026-11-19T10:00:00Z'), event, discipline: 'psychology' }] };
    expect(mayHearChild(facts({ retelling }))).toRefuseFor('told-again-too-soon');
    expect(mayHearChild(facts({ retelling }), { 'told-again-too-soon': 'Ella quiso contarlo' })).toPermit();
  });
});
