import { biaPurposes, riskLevels } from '../code-lists';
import { bidTriggers } from '../bid-required';
import { biaDefinition, findQuestion, sectionCodeOf, sectionsFor } from './bia';
import type { Words } from './form';

const questions = biaDefinition.sections.flatMap((section) => section.questions);
const codesIn = (code: string): readonly string[] => findQuestion(code)?.options?.map((option) => option.code) ?? [];
const wordsOf = (): readonly Words[] => [
  ...biaDefinition.sections.flatMap(({ title, purpose }) => [title, purpose]),
  ...questions.flatMap(({ label, help, options = [], columns = [] }) => [label, ...(help ? [help] : []), ...[...options, ...columns].map((option) => option.label)]),
];

describe('the definition of the assessment (domain §3.5)', () => {
  it('has the sections A to Q in order', () =>
    expect(biaDefinition.sections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQ'));

  it('gives each question a code of its own, inside its section', () => {
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    for (const section of biaDefinition.sections)
      for (const { code } of section.questions) expect(sectionCodeOf(code)).toBe(section.code);
  });

  it('speaks both languages everywhere', () => {
    for (const { es, en } of wordsOf()) expect([es.trim(), en.trim()]).not.toContain('');
  });

  it('refers in conditions only to earlier questions and their answers', () =>
    questions.forEach(({ code, when }, index) => {
      if (!when) return;
      expect(questions.slice(0, index).map((earlier) => earlier.code)).toContain(when.question);
      for (const answer of when.is) expect(`${code}: ${codesIn(when.question).join(' ')}`).toContain(answer);
    }));

  it('offers options exactly where one chooses, and columns exactly in tables', () => {
    for (const { code, kind, options, columns } of questions) {
      expect(`${code} ${Boolean(options)}`).toBe(`${code} ${kind === 'choice' || kind === 'multi'}`);
      expect(`${code} ${Boolean(columns)}`).toBe(`${code} ${kind === 'rows'}`);
    }
  });

  it('keeps every star in the short form', () => {
    for (const { code, star, short } of questions) if (star) expect(`${code} ${short}`).toBe(`${code} true`);
    expect(sectionsFor('short').map(({ code }) => code).join('')).toBe('AEFGKLNOPQ');
    expect(sectionsFor('comprehensive')).toHaveLength(17);
  });

  it.each([
    ['A: seen alone, consent, date, place, interpreter, methods', ['A.seen_alone', 'A.consent', 'A.date', 'A.place', 'A.interpreter', 'A.methods', 'A.purposes']],
    ['E: current care', ['E.arrangement', 'E.carer', 'E.quality', 'E.restricted', 'E.satisfaction']],
    ['F: safety', ['F.concerns', 'F.family_risk', 'F.perpetrator_near', 'F.return_risk', 'F.refoulement', 'F.self_harm']],
    ['G: health and disability', ['G.urgent', 'G.medication', 'G.functioning']],
    ['K: asylum intent', ['K.asylum_intent']],
    ['L: the child’s views', ['L.hearing', 'L.told', 'L.words', 'L.live_with', 'L.capacity', 'L.weight']],
    ['N: level of risk', ['N.risk_level']],
    ['O: immediate actions', ['O.taken']],
    ['P: determination required', ['P.in_view']],
    ['Q: signatures', ['Q.assessor', 'Q.child_told']],
  ])('stars %s', (_, codes) => {
    for (const code of codes) expect(`${code} ${findQuestion(code)?.star}`).toBe(`${code} true`);
  });

  it.each([
    ['A', ['purposes', 'trigger', 'date', 'place', 'interpreter', 'language', 'present', 'seen_alone', 'not_alone_reason', 'methods', 'consent']],
    ['B', ['confirmed', 'birth', 'nationality', 'stateless', 'people', 'gender', 'religion', 'languages', 'documents', 'arrival', 'entry_point', 'location', 'photo']],
    ['C', ['separated_on', 'separated_where', 'cause', 'parents', 'siblings', 'relatives', 'previous_carer', 'tracing']],
    ['D', ['before', 'leaving', 'journey', 'incidents', 'authorities', 'detained']],
    ['E', ['arrangement', 'since', 'carer', 'quality', 'carer_willing', 'household', 'supervision', 'treatment', 'restricted', 'satisfaction']],
    ['F', ['concerns', 'what', 'family_risk', 'perpetrator_near', 'return_risk', 'refoulement', 'self_harm']],
    ['G', ['urgent', 'chronic', 'medication', 'pregnancy', 'nutrition', 'functioning', 'accommodation']],
    ['H', ['mood', 'sleep', 'coping', 'supports', 'grief', 'strengths', 'referral']],
    ['I', ['school', 'play', 'day', 'peers', 'work']],
    ['J', ['ties', 'language_use', 'discrimination', 'sogiesc']],
    ['K', ['migration', 'visitor_status', 'asylum_intent', 'criminal', 'custody', 'documents', 'representation']],
    ['L', ['told', 'words', 'live_with', 'family', 'country', 'fears', 'weight', 'capacity', 'changed', 'ranking', 'disagreement', 'support']],
    ['M', ['views']],
    ['N', ['strengths', 'protective', 'risks', 'risk_level']],
    ['O', ['taken', 'recommended']],
    ['P', ['in_view', 'required']],
    ['Q', ['assessor', 'child_told', 'child_told_on']],
  ])('asks everything that section %s lists', (section, codes) => {
    for (const code of codes) expect(`${section}.${code} ${Boolean(findQuestion(`${section}.${code}`))}`).toBe(`${section}.${code} true`);
  });

  it('asks each view of others with its source and reliability, each action with its owner, date and referral', () => {
    const columnsOf = (code: string) => findQuestion(code)?.columns?.map((column) => column.code);
    expect(columnsOf('M.views')).toEqual(['who', 'view', 'how', 'reliability']);
    expect(columnsOf('O.recommended')).toEqual(['need', 'action', 'responsible', 'due', 'referral']);
  });

  it('asks the intention of asylum as yes, no or unknown only (LRPCAP 10)', () => {
    expect(codesIn('K.asylum_intent')).toEqual(['yes', 'no', 'unknown']);
    expect(findQuestion('K.asylum_intent')?.unknowns).toBe(false);
  });

  it('offers the codes that the rules read', () => {
    expect(codesIn('A.purposes')).toEqual([...biaPurposes]);
    expect(codesIn('N.risk_level')).toEqual([...riskLevels]);
    expect(codesIn('P.in_view')).toEqual(['none', ...bidTriggers]);
  });
});
