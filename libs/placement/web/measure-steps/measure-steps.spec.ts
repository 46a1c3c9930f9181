import { provideRouter } from '@angular/router';
import { OrderUrgentMeasureDocument, RecordJudgeRulingDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { MeasureSteps } from './measure-steps';

async function open(state: string, server: WebAnswers) {
  const recorded = jest.fn();
  await render(MeasureSteps, { inputs: { caseFileId: 'f1', measure: { id: 'm1', version: 2, state } }, on: { recorded }, providers: [server.provide(), provideRouter([])] });
  return recorded;
}

describe('the steps of an urgent measure', () => {
  it('DL06 records the order, from which the judge’s 24 hours run (LGDNNA 122-VI)', async () => {
    const server = new WebAnswers().answer(OrderUrgentMeasureDocument, { orderUrgentMeasure: { __typename: 'UrgentMeasureOrdered', measureId: 'm1', judgeDueAt: '2026-11-21T10:00:00Z' } });
    const recorded = await open('requested', server);
    fireEvent.click(screen.getByRole('radio', { name: 'Procuraduría de Protección' }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    await waitFor(() => expect(recorded).toHaveBeenCalledTimes(1));
    expect(server.inputsOf(OrderUrgentMeasureDocument)).toMatchObject([{ measureId: 'm1', version: 2, orderedBy: 'PPNNA', mpNotifiedAt: null }]);
  });

  it('shows that the measure is no longer at that point', async () => {
    const ground = { rule: 'STATE', code: 'measure-cannot-pass', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '122-VI' }], params: [] };
    const server = new WebAnswers().answer(RecordJudgeRulingDocument, { recordJudgeRuling: { __typename: 'Refused', grounds: [ground] } });
    const recorded = await open('ordered', server);
    fireEvent.click(screen.getByRole('radio', { name: 'La canceló' }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('La medida ya no está en ese punto');
    expect(recorded).not.toHaveBeenCalled();
  });
});
