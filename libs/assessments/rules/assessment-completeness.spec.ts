import type { AnswerValue } from './answers';
import { independentSources, maySubmitAssessment, type CompletenessFacts } from './assessment-completeness';
import { sectionsFor } from './definition/bia';
import type { Question } from './definition/form';

const firstChoice: Readonly<Record<string, string>> = { 'A.seen_alone': 'yes', 'N.risk_level': '2', 'F.family_risk': 'no', 'G.urgent': 'no', 'Q.child_told': 'after_review' };
const answerTo = ({ code, kind, options, columns }: Question): AnswerValue => {
  if (kind === 'date') return { date: '2026-11-21' };
  if (kind === 'hearing') return { choices: ['0197c0de-0000-7000-8000-000000000001'] };
  if (kind === 'rows') return { rows: [(columns ?? []).map(() => 'Lucía Arreola')] };
  if (options) return { choices: [firstChoice[code] ?? options[0]?.code ?? ''] };
  return { text: '«Quiero ver a mi papá, pero los dos juntos.»' };
};
const stars = sectionsFor('short').flatMap(({ questions }) => questions.filter(({ star, when }) => star && !when));

const complete = (change: Partial<CompletenessFacts> & { answered?: Record<string, AnswerValue> } = {}): CompletenessFacts => ({
  state: 'in_progress',
  type: 'short',
  sources: [
    { origin: 'Josué', reliability: 'A' },
    { origin: 'Centro de asistencia social', reliability: 'B' },
  ],
  safetyPlan: false,
  hearing: { declined: false, tooYoung: false, observation: null, words: true },
  ...change,
  answers: new Map([...stars.map((question) => [question.code, answerTo(question)] as const), ...Object.entries(change.answered ?? {})]),
});

describe('submitting an assessment', () => {
  it('permits a complete short assessment (domain §3.5)', () => expect(maySubmitAssessment(complete())).toPermit());

  it('permits a complete comprehensive assessment (domain §3.5)', () =>
    expect(maySubmitAssessment(complete({ type: 'comprehensive' }))).toPermit());

  it('refuses while a starred answer is missing and names it (UNHCR BIP)', () => {
    const decision = maySubmitAssessment(complete({ answered: { 'F.self_harm': {}, 'F.what': { text: ' ' } } }));
    expect(decision).toRefuseFor('answers-missing');
    expect(decision.grounds[0]?.params).toEqual({ section: 'F', questions: 'F.what, F.self_harm', count: 2 });
  });

  it('takes "declined" for an answer', () =>
    expect(maySubmitAssessment(complete({ answered: { 'L.words': { unknown: 'declined' } } }))).toPermit());

  it('asks what follows from an answer only then', () =>
    expect(maySubmitAssessment(complete({ answered: { 'G.urgent': { choices: ['yes'] } } }))).toRefuseFor('answers-missing'));

  it('R36 refuses when the child was not seen alone and nobody says why (GC12)', () =>
    expect(maySubmitAssessment(complete({ answered: { 'A.seen_alone': { choices: ['no'] } } }))).toRefuseFor('not-alone-without-reason'));

  it('R36 permits when it says why the child was not alone (GC12)', () => {
    const answered = { 'A.seen_alone': { choices: ['no'] }, 'A.not_alone_reason': { text: 'Pidió que Wilmer se quedara.' } };
    expect(maySubmitAssessment(complete({ answered }))).toPermit();
  });

  it('R37 refuses one source told twice (GC14 92)', () => {
    const sources = [{ origin: 'Josué', reliability: 'A' }, { origin: 'josué ', reliability: 'B' }];
    expect(maySubmitAssessment(complete({ sources }))).toRefuseFor('too-few-sources');
  });

  it('R37 does not count a source whose reliability nobody judged (GC14 92)', () =>
    expect(independentSources([{ origin: 'Tía', reliability: null }, { origin: 'Josué', reliability: 'A' }])).toBe(1));

  it('R38 warns of an asylum account and proceeds with a reason (LRPCAP 10)', () => {
    const facts = complete({ answered: { 'F.what': { text: 'La tía recibió amenazas de muerte.' } } });
    expect(maySubmitAssessment(facts)).toRefuseFor('asylum-account-outside-matter');
    expect(maySubmitAssessment(facts, { 'asylum-account-outside-matter': 'Es riesgo de la tía, no motivo de asilo' })).toPermit();
  });

  it('R29 refuses without a hearing (LGDNNA 71)', () => expect(maySubmitAssessment(complete({ hearing: null }))).toRefuseFor('hearing-missing'));

  it('R40 refuses level 0 without a safety plan, permits with one (CRC 19)', () => {
    const answered = { 'N.risk_level': { choices: ['0'] } };
    expect(maySubmitAssessment(complete({ answered }))).toRefuseFor('safety-plan-missing');
    expect(maySubmitAssessment(complete({ answered, safetyPlan: true }))).toPermit();
  });

  it('refuses to submit what was submitted already', () =>
    expect(maySubmitAssessment(complete({ state: 'submitted' }))).toRefuseFor('assessment-not-in-state'));

  it('tells every ground at once, not the first', () =>
    expect(maySubmitAssessment(complete({ sources: [], hearing: null, answered: { 'N.risk_level': { choices: ['1'] } } }))).toRefuseFor(
      'hearing-missing',
      'safety-plan-missing',
      'too-few-sources',
    ));
});
