import { fireEvent, screen } from '@testing-library/angular';
import { CaseFrameDocument, GiveStopReasonDocument, PlaceStopOrderDocument, SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { aFrame, aSocialWorker, signedIn } from './frame-fixture';
import { CaseFrame } from './case-frame';

describe('the frame of a file', () => {
  afterEach(() => speak('es'));

  const show = async (server: WebAnswers): Promise<void> => {
    server.answer(SessionDocument, { demo: true, me: aSocialWorker });
    await showPage(CaseFrame, { server, start: signedIn, inputs: { caseFileId: aFrame.id } });
  };

  it('names the child, her age, the folio, the clock, the priority and that nothing stands', async () => {
    await show(new WebAnswers().answer(CaseFrameDocument, { caseFrame: aFrame }));
    const bar = await screen.findByRole('region', { name: 'Expediente de Petrona' });
    expect(bar.textContent).toContain('Petrona');
    expect(bar.textContent).toContain('15 años');
    expect(bar.textContent).toContain('TAP-2026-0412');
    expect(bar.textContent).toContain('Evaluación integral');
    expect(bar.textContent).toContain('Prioridad 2: Media');
    expect(bar.textContent).toContain('Sin alto');
    await screen.findByText('Trabajo social');
  });

  it('stops with one press and asks why after', async () => {
    const placed = { __typename: 'StopOrderPlaced', stopOrderId: 's1', placedAt: '2026-11-23T18:00:00Z' };
    const server = new WebAnswers()
      .answer(CaseFrameDocument, { caseFrame: aFrame })
      .answer(PlaceStopOrderDocument, { placeStopOrder: placed })
      .answer(GiveStopReasonDocument, { giveStopReason: { __typename: 'StopReasonGiven', at: '2026-11-23T18:01:00Z' } });
    await show(server);
    fireEvent.click(await screen.findByRole('button', { name: 'Detener' }));
    const why = await screen.findByLabelText(/¿Qué vio o qué le dijeron\?/);
    expect(server.inputsOf(PlaceStopOrderDocument)).toEqual([expect.objectContaining({ caseFileId: aFrame.id })]);
    fireEvent.input(why, { target: { value: 'Llora y dice que su tío volvió' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar la razón' }));
    await screen.findByRole('button', { name: 'Detener' });
    expect(server.inputsOf(GiveStopReasonDocument)).toEqual([expect.objectContaining({ stopOrderId: 's1', reason: 'Llora y dice que su tío volvió' })]);
  });

  it('says that it is not known whether a stop arrived when the line is down, and sends it again under the same key', async () => {
    const placed = { __typename: 'StopOrderPlaced', stopOrderId: 's1', placedAt: '2026-11-23T18:00:00Z' };
    const server = new WebAnswers().answer(CaseFrameDocument, { caseFrame: aFrame }).answer(PlaceStopOrderDocument, { placeStopOrder: placed });
    await show(server);
    const stop = await screen.findByRole('button', { name: 'Detener' });
    server.offline = true;
    fireEvent.click(stop);
    const again = await screen.findByRole('button', { name: 'Intentar otra vez' });
    server.offline = false;
    fireEvent.click(again);
    await screen.findByRole('button', { name: 'Detener' });
    expect(server.inputsOf(PlaceStopOrderDocument)).toHaveLength(1);
  });

  it('shows nothing of a file that is not there or not visible', async () => {
    await show(new WebAnswers().answer(CaseFrameDocument, { caseFrame: null }));
    await screen.findByText('No se encuentra');
    expect(screen.queryByRole('button', { name: 'Detener' })).toBeNull();
  });

  it('speaks English', async () => {
    await show(new WebAnswers().answer(CaseFrameDocument, { caseFrame: aFrame }));
    await screen.findByRole('button', { name: 'Detener' });
    speak('en');
    await screen.findByRole('button', { name: 'Stop' });
    await screen.findByText('No stop');
  });
});
