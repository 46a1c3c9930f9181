import { provideRouter } from '@angular/router';
import { OptionsPageDocument, RecommendOptionDocument, SaveFindingDocument, StartOptionsAnalysisDocument, SubmitBidReportDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { OptionsPage } from './options-page';

const finding = (factor: string, effect: string) => ({ factor, effect, weight: 'decisive', text: 'Lo pidió en tres escuchas', sources: ['s1'], author: 'Lucía Arreola', version: 2 });
const option = (id: string, code: string, change: object = {}) => ({
  id, code, destinationCountry: code === 'return_extended' ? 'GT' : null, description: 'Con su abuela', feasibility: 'feasible', legalBasis: null, mitigation: null, followUp: null, childView: '«Quiero volver»',
  splitsSiblings: false, siblingsReason: null, leavesState: false, againstWill: false, horizon: null, carerPersonId: null, residentialDays: null, excluded: false, exclusionReason: null, triggers: [], version: 1, findings: [finding('V1', 'supports')], ...change,
});
const analysis = {
  id: 'a1', state: 'report_draft', question: '¿Dónde y con quién vivirá Petrona?', track: 'ordinary', criterion: null, criterionReason: null, required: true, kind: 'BID-A', triggers: ['return'], recommendedOptionId: 'o1', reasoning: 'Es seguro', hearingId: 'h1',
  noRepresentativeReason: null, returnNote: null, author: 'Lucía Arreola', clearedBy: null, version: 9, options: [option('o1', 'return_extended'), option('o2', 'foster_MX')],
};
const source = { id: 's1', kind: 'hearing', origin: 'Petrona', title: 'Escucha 9 oct', obtainedOn: '2026-10-09', reliability: 'B' };
const page = (change: object = {}) => ({ optionsPage: { caseFileId: 'f1', childName: 'Petrona', mayEdit: true, mayClear: false, carers: [], sources: [source], hearings: [{ id: 'h1', at: '2026-10-09T16:00:00Z' }], analysis, ...change } });

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

  const cell = /V1 Deseo expresado con libertad en A\. Retorno asistido con familia extensa: A favor/;
  const type = async (text: string) => fireEvent.input(await screen.findByRole('textbox', { name: 'Qué se sabe y qué falta' }), { target: { value: text } });

  it('saves a finding as it is typed, and speaks English without losing a word', async () => {
    const server = new WebAnswers().answer(OptionsPageDocument, page()).answer(SaveFindingDocument, { saveFinding: { __typename: 'FindingSaved', version: 10, findingVersion: 3, at: '2026-11-20T16:00:00Z' } });
    const { fixture } = await open(server);
    fireEvent.click(screen.getByRole('button', { name: cell }));
    await type('Lo pidió cuatro veces');
    speak('en');
    await fixture.whenStable();
    const words = screen.getByRole('textbox', { name: 'What is known and what is missing' }) as HTMLTextAreaElement;
    expect(words.value).toBe('Lo pidió cuatro veces');
    fireEvent.blur(words);
    await waitFor(() => expect(server.inputsOf(SaveFindingDocument)).toMatchObject([{ optionId: 'o1', factor: 'V1', effect: 'supports', text: 'Lo pidió cuatro veces', baseVersion: 2, sources: ['s1'] }]));
    fireEvent.click(screen.getByRole('button', { name: 'Next factor' }));
    await screen.findByRole('region', { name: /V2 Understands the consequences in/ });
  });

  it('shows both when somebody else wrote in the same cell, and keeps what a person chooses', async () => {
    const theirs = { factor: 'V1', effect: 'against', weight: null, text: 'Ayer dijo que no', sources: [], author: 'Rodrigo Ek', version: 5 };
    const server = new WebAnswers().answer(OptionsPageDocument, page()).answer(SaveFindingDocument, { saveFinding: { __typename: 'FindingConflict', at: '2026-11-20T16:00:00Z', theirs } });
    await open(server);
    fireEvent.click(screen.getByRole('button', { name: cell }));
    await type('Lo pidió cuatro veces');
    fireEvent.blur(screen.getByRole('textbox', { name: 'Qué se sabe y qué falta' }));
    const both = await screen.findByRole('group', { name: /Dos personas escribieron aquí/ });
    expect(both.textContent).toContain('Ayer dijo que no');
    expect(both.textContent).toContain('Lo pidió cuatro veces');
    server.answer(SaveFindingDocument, { saveFinding: { __typename: 'FindingSaved', version: 11, findingVersion: 6, at: '2026-11-20T16:01:00Z' } });
    fireEvent.click(within(both).getByRole('button', { name: /Rodrigo Ek/ }));
    await waitFor(() => expect(server.inputsOf(SaveFindingDocument).at(-1)).toMatchObject({ text: 'Ayer dijo que no', effect: 'against', baseVersion: 5 }));
  });

  it('R51 shows why the report stays back, with the first ground in focus', async () => {
    const grounds = [{ rule: 'R51', code: 'blocking-factor-unknown', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '97' }], params: [{ name: 'factors', value: 'S1' }] }];
    await open(new WebAnswers().answer(OptionsPageDocument, page()).answer(SubmitBidReportDocument, { submitBidReport: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Enviar a revisión' }));
    await screen.findByText(/Un dato decisivo no se sabe: S1/);
    screen.getByText(/El informe de Petrona todavía no se puede enviar/);
  });

  it('hands in what it shows: words not saved yet are saved first', async () => {
    const changed = (state: string, version: number) => ({ __typename: 'OptionsChanged' as const, analysisId: 'a1', optionId: null, state, version });
    const server = new WebAnswers()
      .answer(OptionsPageDocument, page())
      .answer(RecommendOptionDocument, { recommendOption: changed('report_draft', 10) })
      .answer(SubmitBidReportDocument, { submitBidReport: changed('report_submitted', 11) });
    await open(server);
    fireEvent.input(screen.getByRole('textbox', { name: 'Por qué' }), { target: { value: 'Es lo que pide' } });
    fireEvent.click(screen.getByRole('button', { name: 'Enviar a revisión' }));
    await waitFor(() => expect(server.inputsOf(SubmitBidReportDocument)).toMatchObject([{ version: 10 }]));
    expect(server.inputsOf(RecommendOptionDocument)).toMatchObject([{ version: 9, optionId: 'o1', reasoning: 'Es lo que pide' }]);
  });

  it('says what to do when nothing is compared yet, and lets only the team begin', async () => {
    await open(new WebAnswers().answer(OptionsPageDocument, page({ analysis: null, mayEdit: false })));
    screen.getByText('Todavía no se comparan opciones.');
    expect(screen.queryByRole('button', { name: 'Comparar opciones' })).toBeNull();
  });

  it('R47 asks which criterion of the urgent track holds, and why', async () => {
    const grounds = [{ rule: 'R47', code: 'criterion-without-reason', kind: 'block', citations: [{ instrument: 'BIP', article: 'BID' }], params: [{ name: 'criterion', value: 'medical_evacuation' }] }];
    const server = new WebAnswers().answer(OptionsPageDocument, page({ analysis: null })).answer(StartOptionsAnalysisDocument, { startOptionsAnalysis: { __typename: 'Refused', grounds } });
    await open(server);
    fireEvent.click(screen.getByRole('button', { name: 'Comparar opciones' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Urgente: dos personas revisoras' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Evacuación médica' }));
    fireEvent.click(screen.getByRole('button', { name: 'Empezar' }));
    await screen.findByText('Falta decir por qué se cumple el criterio');
    expect(server.inputsOf(StartOptionsAnalysisDocument)).toMatchObject([{ track: 'simplified_urgent', criterion: 'medical_evacuation', criterionReason: null }]);
  });

  it('is not there for whoever may not see the file', async () => {
    await open(new WebAnswers().answer(OptionsPageDocument, { optionsPage: null }));
    await screen.findByText('No se encuentra');
  });
});
