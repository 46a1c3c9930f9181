import { answerFrom, applies, isAnswered, problemWith, type AnswerValue } from './answers';
import { findQuestion } from './definition/bia';

const wrong = (code: string, value: AnswerValue) => {
  const question = findQuestion(code);
  if (!question) throw new Error(`No question ${code}`);
  return problemWith(question, value);
};

describe('an answer', () => {
  it('tells "declined" from a blank', () => {
    expect(isAnswered({ unknown: 'declined' })).toBe(true);
    expect(isAnswered({ text: '  ' })).toBe(false);
    expect(isAnswered(undefined)).toBe(false);
  });

  it.each<[string, AnswerValue, string | null]>([
    ['L.words', { text: '«Yo no voy sin Wilmer.»' }, null],
    ['L.words', { text: 'a'.repeat(20_001) }, 'too-long'],
    ['L.words', { choices: ['yes'] }, 'malformed'],
    ['L.words', { text: '' }, null],
    ['L.words', { unknown: 'declined' }, null],
    ['L.words', { unknown: 'perhaps' }, 'unknown-code'],
    ['K.asylum_intent', { choices: ['yes'] }, null],
    ['K.asylum_intent', { choices: ['maybe'] }, 'unknown-code'],
    ['K.asylum_intent', { choices: ['yes', 'no'] }, 'malformed'],
    ['K.asylum_intent', { unknown: 'not_asked' }, 'unknown-code'],
    ['A.date', { date: '2026-11-21' }, null],
    ['A.date', { date: '2026-02-31' }, 'not-a-date'],
    ['A.date', { date: 'ayer' }, 'not-a-date'],
    ['O.recommended', { rows: [['Escuela', 'Inscribir', 'Lucía', '', '']] }, null],
    ['O.recommended', { rows: [['Escuela']] }, 'malformed'],
    ['P.required', { text: 'no' }, 'malformed'],
  ])('of %s as %j is judged %s', (code, value, expected) => expect(wrong(code, value)).toBe(expected));

  it.each<[unknown, boolean]>([
    [{ text: 'Sí' }, true],
    [{ rows: [['Madre', 'Houston']] }, true],
    [{}, true],
    [{ text: 5 }, false],
    [{ choices: 'yes' }, false],
    [{ rows: [[1]] }, false],
    [{ html: '<b>' }, false],
    [['yes'], false],
    ['yes', false],
    [null, false],
  ])('from outside, %j has the right shape: %s', (value, expected) => expect(answerFrom(value) !== null).toBe(expected));

  it('is asked only when the earlier answer calls for it', () => {
    const question = findQuestion('A.not_alone_reason');
    if (!question) throw new Error('No such question');
    expect(applies(question, new Map([['A.seen_alone', { choices: ['no'] }]]))).toBe(true);
    expect(applies(question, new Map([['A.seen_alone', { choices: ['yes'] }]]))).toBe(false);
    expect(applies(question, new Map())).toBe(false);
  });
});
