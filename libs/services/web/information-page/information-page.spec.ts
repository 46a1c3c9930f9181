import { provideRouter } from '@angular/router';
import { InformationPageDocument, RecordInfoSessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { InformationPage } from './information-page';

const session = {
  id: 's1', at: '2026-11-20T16:30:00Z', place: 'Oficina', mode: 'individual', facilitatorName: 'Lucía Arreola', language: 'mam', interpreterKind: 'professional', materials: ['cards'],
  topics: ['rights_in_mx', 'asylum_mx'], comprehension: 'understood', childQuestions: '¿Puedo llamar a mi abuela?', questionsForLawyer: false, minutes: 40,
};

describe('informing a child', () => {
  afterEach(() => speak('es'));

  const open = async (sessions: readonly object[], server = new WebAnswers()) => {
    server.answer(InformationPageDocument, { informationPage: { childName: 'Petrona', childLanguages: [{ code: 'mam', level: 'native' }], sessions } });
    const view = await render(InformationPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return { server, ...view };
  };

  it('R27 says what the absence of information means, in both languages (LGDNNA 83-III)', async () => {
    const { fixture } = await open([]);
    screen.getByText(/no se le puede escuchar ni pedir consentimiento/);
    screen.getByText(/mam/);
    speak('en');
    await fixture.whenStable();
    screen.getByText(/cannot be heard or asked for consent/);
  });

  it('shows what was told and what the child asked', async () => {
    await open([session]);
    screen.getByText('Sus derechos en México y Asilo en México');
    screen.getByText('¿Puedo llamar a mi abuela?');
    screen.getByText('Entendió');
  });

  it('R28 shows the refusal where it was pressed and keeps what was typed (LGDNNA 92-V)', async () => {
    const grounds = [{ rule: 'R28', code: 'interpreter-not-independent', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '92-V' }], params: [{ name: 'kind', value: 'relative' }] }];
    const { server } = await open([], new WebAnswers().answer(RecordInfoSessionDocument, { recordInfoSession: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar charla individual' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Lugar' }), { target: { value: 'Oficina de Tapachula' } });
    fireEvent.click(screen.getByLabelText('Sí'));
    fireEvent.click(await screen.findByLabelText('Familiar'));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar charla' }));
    await waitFor(() => expect(server.inputsOf(RecordInfoSessionDocument)).toMatchObject([{ place: 'Oficina de Tapachula', interpreter: { kind: 'relative' } }]));
    expect((await screen.findByRole('alert')).textContent).toContain('Esta persona no puede interpretar');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lugar' }).value).toBe('Oficina de Tapachula');
  });
});
