import { provideRouter } from '@angular/router';
import { OptionsPageDocument, SaveFindingDocument, SubmitBidReportDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { OptionsPage } from './options-page';

const finding = (factor: string, effect: string) => ({ factor, effect, weight: 'decisive', text: 'Lo pidió en tres escuchas', sources: ['s1'], author: 'Lucía Arreola', version: 2 });
const option = (id: string, code: string, change: object = {}) => ({
  id, code, destinationCountry: code === 'return_extended' ? 'GT' : null, description: 'Con su abuela', feasibility: 'feasible', legalBasis: null, mitigation: null, followUp: null, childView: '«Quiero volver»',
  splitsSiblings: false, siblingsReason: null, leavesState: false, againstWill: false, excluded: false, exclusionReason: null, triggers: [], version: 1, findings: [finding('V1', 'supports')], ...change,
});
const analysis = {
  id: 'a1', state: 'report_draft', question: '¿Dónde y con quién vivirá Petrona?', track: 'ordinary', required: true, kind: 'BID-A', triggers: ['return'], recommendedOptionId: 'o1', reasoning: 'Es seguro', hearingId: 'h1',
  noRepresentativeReason: null, returnNote: null, author: 'Lucía Arreola', clearedBy: null, version: 9, options: [option('o1', 'return_extended'), option('o2', 'foster_MX')],
};
const source = { id: 's1', kind: 'hearing', origin: 'Petrona', title: 'Escucha 9 oct', obtainedOn: '2026-10-09', reliability: 'B' };
const page = (change: object = {}) => ({ optionsPage: { caseFileId: 'f1', childName: 'Petrona', mayEdit: true, mayClear: false, sources: [source], hearings: [{ id: 'h1', at: '2026-10-09T16:00:00Z' }], analysis, ...change } });

describe('the options for a child', () => {
  afterEach(() => speak('es'));

  const open = async (server: WebAnswers) => {
    const view = await render(OptionsPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return view;
  };

  it('shows factors by options without any total, and what is not known (R51)', async () => {
    await open(new WebAnswers().answer(OptionsPageDocument, page()));
    const table = screen.getByRole('table', { name: 'Factores y opciones' });
    within(table).getByRole('columnheader', { name: /A\. Retorno asistido con familia extensa/ });
    expect(table.textContent).toContain('Bloquea el envío');
    expect(table.textContent?.toLowerCase()).not.toContain('total');
    screen.getByRole('button', { name: 'Ir a S1 en Retorno asistido con familia extensa' });
    screen.getByText(/una opción es volver/);
  });

  it('saves a finding with its version, and speaks English without losing what was typed', async () => {
    const server = new WebAnswers().answer(OptionsPageDocument, page()).answer(SaveFindingDocument, { saveFinding: { __typename: 'OptionsChanged', analysisId: 'a1', state: 'report_draft', version: 10, optionId: 'o1', findingVersion: 3 } });
    const { fixture } = await open(server);
    fireEvent.click(screen.getByRole('button', { name: /V1 Deseo expresado con libertad en A\. Retorno asistido con familia extensa: A favor/ }));
    const words = await screen.findByRole('textbox', { name: 'Qué se sabe y qué falta' });
    fireEvent.input(words, { target: { value: 'Lo pidió cuatro veces' } });
    speak('en');
    await fixture.whenStable();
    expect((screen.getByRole('textbox', { name: 'What is known and what is missing' }) as HTMLTextAreaElement).value).toBe('Lo pidió cuatro veces');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.inputsOf(SaveFindingDocument)).toMatchObject([{ optionId: 'o1', factor: 'V1', effect: 'supports', text: 'Lo pidió cuatro veces', baseVersion: 2, sources: ['s1'] }]));
  });

  it('R51 shows why the report stays back, with the first ground in focus', async () => {
    const grounds = [{ rule: 'R51', code: 'blocking-factor-unknown', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '97' }], params: [{ name: 'factors', value: 'S1' }] }];
    await open(new WebAnswers().answer(OptionsPageDocument, page()).answer(SubmitBidReportDocument, { submitBidReport: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Enviar a revisión' }));
    await screen.findByText(/Un dato decisivo no se sabe: S1/);
    screen.getByText(/El informe de Petrona todavía no se puede enviar/);
  });

  it('says what to do when nothing is compared yet, and lets only the team begin', async () => {
    await open(new WebAnswers().answer(OptionsPageDocument, page({ analysis: null, mayEdit: false })));
    screen.getByText('Todavía no se comparan opciones.');
    expect(screen.queryByRole('button', { name: 'Comparar opciones' })).toBeNull();
  });

  it('is not there for whoever may not see the file', async () => {
    await open(new WebAnswers().answer(OptionsPageDocument, { optionsPage: null }));
    await screen.findByText('No se encuentra');
  });
});
