import { mayTalk, type TalkFacts } from './interpreter';

const inMam = (change: Partial<TalkFacts> = {}): TalkFacts => ({
  childLanguages: [
    { code: 'mam', level: 'native' },
    { code: 'spa', level: 'basic' },
  ],
  interviewerLanguages: ['spa'],
  interpreter: { kind: 'professional', language: 'mam' },
  ...change,
});

describe('the interpreter', () => {
  it('R28 permits a talk in Mam through a professional interpreter (LGDNNA 92-V)', () => expect(mayTalk(inMam())).toPermit());

  it('R28 refuses a talk in Spanish with a child who speaks it only a little (LM 14)', () =>
    expect(mayTalk(inMam({ interpreter: null }))).toRefuseFor('interpreter-needed'));

  it.each(['relative', 'co_traveller', 'inm_staff', 'consular_staff', 'accused_person'] as const)(
    'R28 refuses an interpreter who is %s (LGDNNA 92-V)',
    (kind) => expect(mayTalk(inMam({ interpreter: { kind, language: 'mam' } }))).toRefuseFor('interpreter-not-independent'),
  );

  it('R28 refuses an interpreter of a language the child does not speak (LM 14)', () =>
    expect(mayTalk(inMam({ interpreter: { kind: 'professional', language: 'quc' } }))).toRefuseFor('interpreter-in-another-language'));

  it('R28 asks for no interpreter when both speak Mam', () =>
    expect(mayTalk(inMam({ interviewerLanguages: ['spa', 'mam'], interpreter: null }))).toPermit());

  it('R28 does not hold an unknown language against the talk', () =>
    expect(mayTalk(inMam({ childLanguages: [], interpreter: null }))).toPermit());
});
