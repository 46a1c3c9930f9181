import { type DecisionText, maySignDecision, onlyForeignReasons } from './decision-reasons';

const reasons = {
  V: 'Lo pidió en tres escuchas, a solas y en mam.', S: 'No se halló riesgo.', F: 'La abuela la crio.', D: 'Conserva su lengua.', L: 'Es su país de nacionalidad.',
};
const text = (changes: Partial<DecisionText> = {}): DecisionText => ({
  reasons, rejected: [{ option: 'foster_MX', reason: 'La separa de quien la crio' }], followUp: 'Llamadas a los 7, 30, 90 y 180 días', reviewOn: '2027-01-20', today: '2026-11-23',
  likeness: 0.2, splitsSiblings: false, siblingsReason: null, ...changes,
});

describe('signing a decision', () => {
  it('permits reasons that look at the whole child', () => expect(maySignDecision(text())).toPermit());
  it('R49 wants reasons under every heading (GC14 reasoning; LGDNNA 92-IX)', () => expect(maySignDecision(text({ reasons: { ...reasons, D: ' ' } }))).toRefuseFor('headings-without-reasons'));
  it('R49 answers each rejected option (GC14 reasoning)', () => expect(maySignDecision(text({ rejected: [{ option: 'foster_MX', reason: '' }] }))).toRefuseFor('rejected-option-without-reason'));
  it('R49 names follow-up and a review to come (LGDNNA 123-VI)', () =>
    expect(maySignDecision(text({ followUp: '', reviewOn: '2026-11-23' }))).toRefuseFor('follow-up-missing', 'review-date-missing'));
  it('R53 asks to rewrite reasons that are not about the child (GC6 86; LGDNNA 97)', () => {
    const foreign = text({ reasons: { V: 'No hay cupo', S: 'Costo elevado', F: 'Política migratoria', D: 'Capacidad instalada', L: 'Control migratorio' } });
    expect(maySignDecision(foreign)).toRefuseFor('reasons-foreign-to-child');
    expect(maySignDecision(foreign, { 'reasons-foreign-to-child': 'Se citan las razones de la autoridad' })).toPermit();
  });
  it('R53 lets a mention stand beside reasons of the child', () => expect(onlyForeignReasons({ ...reasons, L: 'No hay cupo en el centro.' })).toBe(false));
  it('R56 asks why the reasons are those of another child (GC14 reasoning)', () => {
    expect(maySignDecision(text({ likeness: 0.93 }))).toRefuseFor('reasons-like-another-childs');
    expect(maySignDecision(text({ likeness: 0.93 }), { 'reasons-like-another-childs': 'Primas de la misma aldea' })).toPermit();
  });
  it('R57 splits siblings only with a ground of its own (LGDNNA 27-IV)', () => expect(maySignDecision(text({ splitsSiblings: true }))).toRefuseFor('split-decided-without-ground'));
});
