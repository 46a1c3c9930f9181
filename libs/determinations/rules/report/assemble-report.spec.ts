import { assembleReport, type ReportContent } from './assemble-report';
import type { ReportFacts } from './report-facts';
import { citedQuestions } from './report-places';

const source = { id: 's1', kind: 'interview', origin: 'Juana Matías', title: null, obtainedOn: '2026-10-09', reliability: 'B' };
const finding = (factor: string, change: object = {}) => ({ factor, effect: 'supports', weight: 'decisive', text: `Consta ${factor}`, sources: ['s1'], authorId: 'lucia', discipline: 'social_work', on: '2026-11-03', ...change });
const option = (id: string, change: object = {}) => ({
  id, code: 'return_extended', destinationCountry: 'GT', description: 'Vivir con Juana Matías en su aldea', feasibility: 'feasible', legalBasis: null, mitigation: null, followUp: 'Llamadas', childView: '«Quiero ir con mi abuela Juana.»', horizon: 'long',
  splitsSiblings: false, siblingsReason: null, leavesState: false, againstWill: false, excluded: false, exclusionReason: null, findings: [finding('V1'), finding('S1', { effect: 'unknown', text: '¿Quién más vive ahí?', sources: [] })], ...change,
});
const answer = (question: string, value: object, sourceIds: readonly string[] = []) => ({ question, value, discipline: 'social_work', on: '2026-11-02', sourceIds });
const facts = (change: Partial<ReportFacts> = {}): ReportFacts => ({
  today: '2026-11-20', priority: 2, protectionSigns: true,
  child: { code: 'K-90ab', birthDate: '2011-05-03', nationalities: ['GT'], languages: ['mam'], accompaniment: 'unaccompanied', confirmed: true, names: ['Petrona Matías Ramírez', 'Petrona', 'Matías', 'Ramírez', 'Tona'] },
  siblings: ['K-77cd'], persons: [{ id: 'p1', relation: 'grandparent', names: ['Juana Matías', 'Juana', 'Matías'], verified: true }], reserved: ['Casa Ceiba'], representatives: [{ kind: 'suplencia', status: 'active' }],
  analysis: { id: 'a1', number: 1, question: '¿Dónde vivirá Petrona?', kind: 'BID-A', track: 'ordinary', triggers: ['return'], author: 'Lucía Arreola', discipline: 'social_work', on: '2026-11-05', recommendedOptionId: 'o1', reasoning: 'Juana la crio.' },
  options: [option('o1'), option('o2', { code: 'foster_MX', findings: [] })],
  sources: [source],
  hearing: { id: 'h1', on: '2026-10-10', discipline: 'psychology', language: 'mam', declined: false, observation: null, maturityNote: 'Distingue las dos opciones', parts: [{ about: 'family', words: '«Waja ttxu wi’»', translation: '«Quiero a mi abuela»' }, { about: 'other', words: '«Esto no se lo digan a Juana»', notForFamily: true }] },
  assessment: { number: 3, answers: [answer('E.carer', { text: 'Casa Ceiba; la cuidadora de noche' }, ['s1']), answer('D.before', { text: 'Petrona vivía con Juana Matías.' }), answer('F.return_risk', { choices: ['none_found'] })] },
  ...change,
});
const at = (report: ReportContent, place: string) => report.statements.filter((one) => one.place === place);

describe('the report of a determination', () => {
  it('R49 rests every statement on a source with its day and reliability (GC14 facts)', () => {
    const report = assembleReport(facts());
    const known = new Set(report.notes.map(({ number }) => number));
    expect(report.statements.filter(({ notes }) => notes.length === 0 || notes.some((number) => !known.has(number)))).toEqual([]);
    expect(report.notes.filter(({ date, reliability, kind }) => !date || !reliability || !kind)).toEqual([]);
    expect(report.notes.map(({ number }) => number)).toEqual(report.notes.map((_, index) => index + 1));
    expect(report.overviewNotes).toEqual([1]);
  });

  it('cites the background of the approved assessment in print order, its own source first (domain §3.6)', () => {
    const report = assembleReport(facts());
    expect(report.statements.slice(0, 3).map(({ topic }) => topic)).toEqual(['D.before', 'E.carer', 'F.return_risk']);
    const noteOf = (topic: string) => report.notes.find(({ number }) => number === report.statements.find((one) => one.topic === topic)?.notes[0]);
    expect(noteOf('E.carer')).toMatchObject({ kind: 'interview', reliability: 'B', date: '2026-10-09' });
    expect(noteOf('D.before')).toMatchObject({ kind: 'assessment', origin: '3', section: 'D', discipline: 'social_work', reliability: 'C' });
  });

  it('says what nobody knows and trusts it least', () => {
    const report = assembleReport(facts());
    const unknown = report.statements.find(({ factor }) => factor === 'S1');
    expect(report.notes.find(({ number }) => number === unknown?.notes[0])).toMatchObject({ kind: 'analysis', reliability: 'D' });
  });

  it('tells the child\'s words with their translation, and never the part that she keeps (LGDNNA 71)', () => {
    const report = assembleReport(facts());
    expect(at(report, 'child')[0]).toMatchObject({ topic: 'hearing.family', text: '«Waja ttxu wi’»', translation: '«Quiero a mi abuela»' });
    expect(report.partsKept).toBe(1);
    expect(JSON.stringify(report)).not.toContain('no se lo digan');
  });

  it('R82 puts marks for names and dots for a reserved place (LGDNNA 76)', () => {
    const text = JSON.stringify(assembleReport(facts()));
    expect(text).not.toMatch(/Petrona|Matías|Ramírez|Juana|Casa Ceiba/);
    expect(text).toContain('K-90ab vivía con P1.');
    expect(text).toContain('[…]; la cuidadora de noche');
  });

  it('leaves ordinary words alone when a name is part of them', () =>
    expect(assembleReport(facts({ options: [option('o1', { description: 'Juanacatlán, con Ramírezes' })] })).options[0]?.description).toBe('Juanacatlán, con Ramírezes'));

  it('keeps the account of a claim with counsel, and says only that it exists (LRPCAP 10)', () => {
    const report = assembleReport(facts({
      assessment: { number: 3, answers: [answer('D.leaving', { text: 'Dice que la van a matar' })] },
      options: [option('o1', { mitigation: 'Amenazas de muerte de la pandilla' })],
    }));
    expect(report.protectionSigns).toBe(true);
    expect(report.statements.filter(({ withheld }) => withheld).map(({ topic, answer: value, text }) => [topic, value, text])).toEqual([['D.leaving', null, null], ['option.mitigation', null, null]]);
    expect(JSON.stringify(report)).not.toMatch(/matar|muerte/);
  });

  it('cites no question about the wish for asylum, its screen, or where she is', () => {
    const cited = Object.values(citedQuestions).flat();
    for (const question of ['K.asylum_intent', 'F.refoulement', 'B.location', 'B.birth', 'J.sogiesc', 'A.present']) expect(cited).not.toContain(question);
  });

  it('shows what is missing while nothing is approved, heard or recommended', () => {
    const report = assembleReport(facts({ assessment: null, hearing: null, options: [option('o2', { findings: [] })] }));
    expect(at(report, 'before')).toEqual([]);
    expect(report.statements.every(({ notes }) => notes.length > 0)).toBe(true);
  });
});
