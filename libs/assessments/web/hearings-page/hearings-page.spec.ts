import { provideRouter } from '@angular/router';
import { GiveFeedbackToChildDocument, HearingsPageDocument, RecordChildHearingDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { HearingsPage } from './hearings-page';

const hearing = {
  id: 'h1', at: '2026-11-21T16:30:00Z', heardByName: 'Lucía Arreola', discipline: 'social_work', purpose: 'assessment', language: 'mam', interpreterKind: 'professional', interpreterName: 'Eulalia Pablo',
  alone: true, aloneReason: null, method: 'conversation', declined: false, tooYoung: false, observation: null, preferenceRanking: [], maturityNote: 'Entiende', pressureSigns: null,
  changesSinceLast: null, refusesReturn: true, weightGiven: null, weightReasons: null, feedbackGivenAt: null, feedbackHow: null, version: 1,
  parts: [{ about: 'family', words: 'Nchi qo tuk nyayay.', translation: '«Quiero estar con mi abuela.»', notForFamily: true }],
};

describe('hearing a child', () => {
  afterEach(() => speak('es'));

  const open = async (page: object, server = new WebAnswers()) => {
    server.answer(HearingsPageDocument, { hearingsPage: { childName: 'Petrona', informedAt: '2026-11-20T10:00:00Z', hearings: [], ...page } });
    const view = await render(HearingsPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return { server, ...view };
  };

  it('R27 says beforehand that information comes first, and leads there (LGDNNA 83-III)', async () => {
    await open({ informedAt: null });
    screen.getByText('Antes de escuchar, hay que informar a solas');
    expect(screen.getByRole('link', { name: 'Registrar la charla de información' }).getAttribute('href')).toBe('/expedientes/f1/informacion');
  });

  it('shows the words in their language, what is private, and that the child said no', async () => {
    await open({ hearings: [hearing] });
    const shown = within(screen.getByRole('article', { name: /Evaluación/ }));
    expect(shown.getByText(/Nchi qo tuk nyayay/).closest('blockquote')?.getAttribute('lang')).toBe('mam');
    shown.getByText('No compartir con su familia');
    shown.getByText('Dijo que no al retorno');
  });

  it('records the words as spoken and shows a refusal where it was pressed (R28)', async () => {
    const grounds = [{ rule: 'R28', code: 'interpreter-needed', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '92-V' }], params: [{ name: 'languages', value: 'mam' }] }];
    const { server } = await open({}, new WebAnswers().answer(RecordChildHearingDocument, { recordChildHearing: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar escucha' }));
    fireEvent.click(await screen.findByLabelText('Habló o se expresó'));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Sus palabras 1' }), { target: { value: 'Nchi qo tuk nyayay.' } });
    fireEvent.click(screen.getByLabelText('Pidió no compartir esto con su familia'));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar escucha' }));
    await waitFor(() =>
      expect(server.inputsOf(RecordChildHearingDocument)).toMatchObject([{ declined: false, parts: [{ words: 'Nchi qo tuk nyayay.', notForFamily: true }] }]),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Falta intérprete: habla mam');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Sus palabras 1' }).value).toBe('Nchi qo tuk nyayay.');
  });

  it('R39 asks for a reason when another discipline asked the same, and sends it (LGDNNA 83)', async () => {
    const warning = { rule: 'R39', code: 'told-again-too-soon', kind: 'warn', citations: [{ instrument: 'LGDNNA', article: '83' }], params: [{ name: 'days', value: '30' }] };
    let answered = { recordChildHearing: { __typename: 'Refused', grounds: [warning] } } as object;
    const { server } = await open({}, new WebAnswers().answer(RecordChildHearingDocument, () => answered));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar escucha' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Guardar escucha' }));
    const reason = await screen.findByRole('textbox', { name: /Razón para continuar/ });
    answered = { recordChildHearing: { __typename: 'ChildHearingRecorded', id: 'h9' } };
    fireEvent.input(reason, { target: { value: 'Petrona pidió contarlo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Continuar con estas razones' }));
    await screen.findByText('Escucha registrada.');
    expect(server.inputsOf(RecordChildHearingDocument).at(-1)).toMatchObject({ reasons: [{ code: 'told-again-too-soon', reason: 'Petrona pidió contarlo' }] });
  });

  it('R30 shows why the child cannot be told back yet (LGDNNA 74)', async () => {
    const grounds = [{ rule: 'R30', code: 'view-not-weighed', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '74' }], params: [] }];
    await open({ hearings: [hearing] }, new WebAnswers().answer(GiveFeedbackToChildDocument, { giveFeedbackToChild: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar', hidden: true }));
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('Nadie ha pesado todavía su opinión');
  });
});
