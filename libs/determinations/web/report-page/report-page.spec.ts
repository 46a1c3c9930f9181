import { provideRouter } from '@angular/router';
import { BidReportDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { render, screen, within } from '@testing-library/angular';
import { ReportPage } from './report-page';

const statement = (change: object) => ({ place: 'option', topic: 'finding', optionId: null, factor: null, effect: null, weight: null, text: null, translation: null, answer: null, withheld: false, notes: [1], ...change });
const report = (change: object = {}) => ({
  bidReport: {
    id: 'p1-0000-1', given: false, number: 2, question: '¿Dónde vivirá K-90ab?', kind: 'BID-A', track: 'ordinary', triggers: ['return'], priority: 2, author: 'Lucía Arreola', clearedBy: null, clearedAt: null, at: '2026-11-20T16:00:00Z',
    childCode: 'K-90ab', age: 15, nationalities: ['GT'], languages: ['mam'], accompaniment: 'unaccompanied', siblings: ['K-77cd'], protectionSigns: true, partsKept: 1, overviewNotes: [1], whitelist: ['views'],
    persons: [{ mark: 'P1', relation: 'grandparent', verified: true }], representatives: [{ kind: 'suplencia', status: 'active' }],
    options: [{ id: 'o1', code: 'return_extended', destinationCountry: 'GT', recommended: true, excluded: false }],
    statements: [
      statement({ place: 'care', topic: 'E.arrangement', answer: { choices: ['centre'] } }),
      statement({ place: 'safety', topic: 'F.what', withheld: true }),
      statement({ place: 'child', topic: 'hearing.family', text: '«Waja ttxu wi’»', translation: '«Quiero a mi abuela»', notes: [2] }),
      statement({ optionId: 'o1', topic: 'option.feasibility', text: 'feasible' }),
      statement({ optionId: 'o1', factor: 'V1', effect: 'supports', weight: 'decisive', text: 'Lo pidió tres veces', notes: [1, 2] }),
      statement({ place: 'recommendation', topic: 'reasoning', text: 'Es seguro' }),
    ],
    notes: [
      { number: 1, origin: '3', kind: 'assessment', section: 'E', discipline: 'social_work', date: '2026-11-02', reliability: 'C' },
      { number: 2, origin: null, kind: 'hearing', section: null, discipline: 'psychology', date: '2026-10-10', reliability: 'A' },
    ],
    determination: null, ...change,
  },
});

describe('the report', () => {
  afterEach(() => speak('es'));
  const open = (answer: object) => render(ReportPage, { inputs: { caseFileId: 'f1' }, providers: [new WebAnswers().answer(BidReportDocument, answer).provide(), provideRouter([])] });

  it('stands in its seven parts, each statement with footnotes of source, date and reliability (domain §3.6)', async () => {
    await open(report());
    await screen.findByText('Así se leería hoy. El panel recibe la copia que la supervisión valida.');
    for (const part of ['II. Antecedentes', 'III. Opiniones', 'IV. Opciones', 'V. Recomendación', 'VI. Panel', 'VII. Comunicación']) screen.getByRole('heading', { name: part });
    screen.getByText('Centro de asistencia social');
    screen.getByText('P1: Abuela o abuelo, vínculo verificado');
    expect(screen.getAllByRole('term').at(-1)?.textContent).toBe('Por qué');
    const notes = screen.getAllByRole('list').at(-1);
    expect(within(notes as HTMLElement).getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
      'Evaluación n.º 3, sección E, trabajo social, 2 nov 2026, fiabilidad C, dudosa', 'Escucha, psicología, 10 oct 2026, fiabilidad A, firme',
    ]);
    expect(screen.getAllByRole('link', { name: 'Nota 2' })).toHaveLength(2);
  });

  it('says that something stays with counsel, and what the child keeps, without telling either', async () => {
    await open(report());
    await screen.findByText('No va en esta copia: puede contar motivos de asilo. Lo tiene su defensa.');
    screen.getByText('Guardó una parte de lo que dijo; no se cuenta aquí.');
  });

  it('speaks English', async () => {
    const { fixture } = await open(report({ given: true }));
    speak('en');
    await fixture.whenStable();
    screen.getByRole('heading', { name: 'II. Background' });
    screen.getByText('Social assistance centre');
  });

  it('is not there for whoever may not open it (R45)', async () => {
    await open({ bidReport: null });
    await screen.findByText('No se encuentra');
  });
});
