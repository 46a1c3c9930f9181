import type { ReportContent } from './assemble-report';
import { type AuthorityFacts, authorityWhitelist, packageForAuthority } from './authority-package';

const statement = { place: 'safety', optionId: null, factor: null, effect: null, weight: null, text: null, translation: null, withheld: false, notes: [1] } as const;
const report: ReportContent = {
  number: 1, question: '¿Dónde?', kind: 'BID-A', track: 'ordinary', triggers: ['return'], priority: 2, author: 'Lucía Arreola', childCode: 'K-90ab', age: 15, nationalities: ['GT'], languages: ['mam'], accompaniment: 'unaccompanied',
  siblings: ['K-77cd'], persons: [{ id: 'p1', mark: 'P1', relation: 'grandparent', verified: true }], representatives: [{ kind: 'suplencia', status: 'active' }], protectionSigns: true, partsKept: 1, overviewNotes: [1],
  recommendedOptionId: 'o1', options: [], statements: [{ ...statement, topic: 'O.recommended', answer: { rows: [['Escuela', 'Inscribir', 'SEP', '']] } }], notes: [],
};
const facts = (change: Partial<AuthorityFacts> = {}): AuthorityFacts => ({
  identity: { names: 'Petrona Matías Ramírez', birthDate: '2011-05-03', sex: 'female', nationalities: ['GT'], languages: ['mam'], caseNo: 'TAP-2026-0412' },
  location: { kind: 'CAS_private', state: 'Chiapas', municipality: 'Tapachula', facility: 'Casa del Sol', listed: true },
  persons: [{ id: 'p1', name: 'Juana Matías' }], counsel: [{ name: 'Rodrigo Ek', email: 'rodrigo@demo.cobijo.example' }],
  decision: { outcome: 'return_extended', decision: 'approved_modified', destinationCountry: 'GT', reasons: { S: 'No se halló riesgo.' }, conditions: 'Beca confirmada', followUp: 'Llamadas', reviewOn: '2027-01-20' },
  ...change,
});

describe('the package for the competent authority', () => {
  it('tells who she is, who is who under each mark, what is asked and who defends her (domain §8.3)', () => {
    const sent = packageForAuthority(report, facts());
    expect(sent.identity).toMatchObject({ names: 'Petrona Matías Ramírez', childCode: 'K-90ab' });
    expect(sent.persons).toEqual([{ mark: 'P1', relation: 'grandparent', name: 'Juana Matías', verified: true }]);
    expect(sent.requestedMeasures).toEqual(['Escuela · Inscribir · SEP', 'Beca confirmada', 'Llamadas']);
    expect(sent.location).toEqual({ kind: 'CAS_private', state: 'Chiapas', municipality: 'Tapachula', facility: 'Casa del Sol' });
  });

  it('R82 names of a reserved place its state and no more (LGDNNA 76)', () => {
    const hidden = { kind: 'CAS_private', state: 'Chiapas', municipality: 'Tapachula', facility: 'Casa Ceiba', listed: false };
    expect(packageForAuthority(report, facts({ location: hidden })).location).toEqual({ kind: 'CAS_private', state: 'Chiapas', municipality: null, facility: null });
  });

  it('R38 leaves the account of a claim with counsel, in the decision too (LRPCAP 10)', () => {
    const decision = { ...facts().decision, reasons: { S: 'Amenazas de muerte de la pandilla' }, conditions: 'Pidió asilo porque la amenazaron' };
    const sent = packageForAuthority(report, facts({ decision }));
    expect(JSON.stringify(sent)).not.toMatch(/muerte|asilo porque/);
    expect(sent.protectionSigns).toBe(true);
  });

  it('carries nothing that is not on the whitelist', () => {
    expect(Object.keys(packageForAuthority(report, facts())).sort()).toEqual(
      ['accompaniment', 'counsel', 'decision', 'identity', 'location', 'notes', 'options', 'partsKept', 'persons', 'protectionSigns', 'representatives', 'requestedMeasures', 'statements'],
    );
    expect(authorityWhitelist).toEqual(expect.arrayContaining(['identity', 'counsel', 'requested_measures', 'protection_signs']));
  });
});
