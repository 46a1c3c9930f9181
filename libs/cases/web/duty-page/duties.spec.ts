import { fireEvent, screen, within } from '@testing-library/angular';
import { AnswerDutyOverrideDocument, AskDutyOverrideDocument, type DutyFieldsFragment, DutyOverridesWaitingDocument, SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, aSupervisor, provideFile, signedIn } from '../case-frame/frame-fixture';
import { Duties } from './duties';
import { DutyPage } from './duty-page';

const asked: DutyFieldsFragment = {
  id: 'o1', caseFileId: aFrame.id, scope: 'share_health', recipient: 'Fiscalía de Chiapas', duty: 'LGDNNA 12', reason: 'Hay señales de un delito', askedBy: 'Lucía Arreola',
  askedAt: '2026-11-27T18:00:00Z', supervisor: null, officer: null, childToldAt: null, childToldHow: null, childSaid: null,
};
const said = (agrees: boolean, by: string) => ({ by, at: '2026-11-28T18:00:00Z', agrees, note: 'La ley obliga' });

describe('R25 a legal duty against a no', () => {
  const show = async (me: typeof aSocialWorker, duties: readonly DutyFieldsFragment[]): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me });
    await showPage(Duties, { server, start: signedIn, inputs: { caseFileId: aFrame.id, duties }, providers: [provideFile()] });
    return server;
  };

  it('R25 shows how far it has come, and leaves the answer to a supervisor', async () => {
    await show(aSocialWorker, [{ ...asked, officer: said(false, 'Ruth Barrientos') }]);
    const card = within(await screen.findByRole('region', { name: 'Deber legal contra su no' }));
    card.getByText('no está de acuerdo, Ruth Barrientos');
    expect(card.getAllByText('falta')).toHaveLength(2);
    expect(card.queryByRole('button', { name: /Responder/ })).toBeNull();
    expect(card.queryByRole('button', { name: 'Anotar que se le dijo' })).toBeNull();
  });

  it('R25 offers to record the telling once both agreed', async () => {
    await show(aSocialWorker, [{ ...asked, supervisor: said(true, 'Beatriz Ocampo'), officer: said(true, 'Ruth Barrientos') }]);
    await screen.findByRole('button', { name: 'Anotar que se le dijo' });
  });

  it('R25 says where the law stands against it, where it was asked', async () => {
    const server = await show(aSocialWorker, []);
    const ground = { rule: 'R25', code: 'nothing-refused-to-override', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '71' }], params: [] };
    server.answer(AskDutyOverrideDocument, { askDutyOverride: { __typename: 'Refused', grounds: [ground] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Pedir que un deber legal vaya antes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Enviar a supervisión y privacidad', hidden: true }));
    await screen.findByText('No hay un no que pasar');
  });

  it('R25 a supervisor answers with a reason', async () => {
    const server = await show(aSupervisor, [asked]);
    server.answer(AnswerDutyOverrideDocument, { answerDutyOverride: { __typename: 'DutyOverrideSaved', overrideId: 'o1' } });
    fireEvent.click(await screen.findByRole('button', { name: /Responder lo pedido para Fiscalía de Chiapas/ }));
    fireEvent.input(await screen.findByLabelText(/Por qué/), { target: { value: 'No hay duda del deber' } });
    fireEvent.click(screen.getByRole('button', { name: 'De acuerdo: el deber va antes', hidden: true }));
    expect(server.inputsOf(AnswerDutyOverrideDocument)).toMatchObject([{ overrideId: 'o1', hand: 'supervisor', agrees: true, note: 'No hay duda del deber' }]);
  });

  it('R25 the privacy officer sees what waits and answers with the other hand', async () => {
    const server = new WebAnswers()
      .answer(SessionDocument, { demo: true, me: { ...aSocialWorker, roles: ['DPO'] } })
      .answer(DutyOverridesWaitingDocument, { dutyOverridesWaiting: [asked] })
      .answer(AnswerDutyOverrideDocument, { answerDutyOverride: { __typename: 'DutyOverrideSaved', overrideId: 'o1' } });
    await showPage(DutyPage, { server, start: signedIn });
    fireEvent.click(await screen.findByRole('button', { name: /Responder lo pedido/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'No: su no se respeta', hidden: true }));
    expect(server.inputsOf(AnswerDutyOverrideDocument)).toMatchObject([{ hand: 'officer', agrees: false }]);
  });
});
