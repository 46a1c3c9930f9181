import { fireEvent, screen, within } from '@testing-library/angular';
import { ApproveClosureDocument, CaseClosingDocument, type CaseClosingQuery, RequestClosureDocument, ReturnClosureDocument, SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, aSupervisor, provideFile, signedIn } from '../case-frame/frame-fixture';
import { ClosingPage } from './closing-page';

type File = NonNullable<CaseClosingQuery['caseFile']>;
const open: File = {
  id: aFrame.id,
  state: 'follow_up',
  version: 3,
  child: { id: 'c', preferredName: 'Petrona', birthDate: '2011-05-03' },
  deadlines: [{ id: 'd', subject: 'x', rule: 'DL46', state: 'missed', dueAt: '2026-11-01T00:00:00Z' }],
  stopOrders: [],
  pendingWithdrawals: [],
  closure: null,
};
const asked: File = {
  ...open,
  state: 'closure_requested',
  closure: {
    id: 'k1',
    reason: 'goal_met',
    state: 'requested',
    goalMet: true,
    rightsSummary: 'Identidad y familia restituidas',
    childInformedOn: '2026-11-20',
    childView: 'Está bien, ya voy a la escuela',
    requestedBy: 'Lucía Arreola',
    requestedById: aSocialWorker.id,
    requestedAt: '2026-11-20T18:00:00Z',
    returnReason: null,
  },
};
const refusal = (code: string, count = '1') => ({
  __typename: 'Refused',
  grounds: [{ __typename: 'Ground', rule: 'R88', code, kind: 'block', citations: [], params: [{ __typename: 'Param', name: 'count', value: count }] }],
});

describe('Cierre', () => {
  const show = async (caseFile: File, me: typeof aSocialWorker = aSocialWorker): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(CaseClosingDocument, { caseFile });
    await showPage(ClosingPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile({ ...aFrame, state: caseFile.state })] });
    return server;
  };

  it('shows what is still open before anybody asks', async () => {
    await show(open);
    expect((await screen.findByRole('region', { name: 'Lo que sigue abierto aquí' })).textContent).toContain('Plazos: 1');
  });

  it.each([['1', 'Hay 1 plazo abierto'], ['2', 'Hay 2 plazos abiertos']])('asks to close, refuses with every ground and keeps what was typed (%s open)', async (count, said) => {
    const server = await show(open);
    server.answer(RequestClosureDocument, { requestClosure: refusal('deadline-open', count) });
    const card = await screen.findByRole('region', { name: 'Pedir el cierre' });
    fireEvent.input(within(card).getByLabelText('Motivo'), { target: { value: 'goal_met' } });
    fireEvent.click(within(card).getByRole('radio', { name: 'Sí' }));
    fireEvent.input(within(card).getByLabelText('Cómo queda cada derecho'), { target: { value: 'Identidad y familia restituidas' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Pedir el cierre' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('El expediente no se cierra todavía');
    expect(alert.textContent).toContain(said);
    expect((within(card).getByLabelText('Cómo queda cada derecho') as HTMLTextAreaElement).value).toBe('Identidad y familia restituidas');
    expect(server.inputsOf(RequestClosureDocument)).toEqual([expect.objectContaining({ reason: 'goal_met', goalMet: true })]);
  });

  it('asks more for a child who cannot be reached', async () => {
    await show(open);
    const card = await screen.findByRole('region', { name: 'Pedir el cierre' });
    expect(within(card).queryByText('Intentos de contacto')).toBeNull();
    fireEvent.input(within(card).getByLabelText('Motivo'), { target: { value: 'unreachable_3m' } });
    await within(card).findByText('Intentos de contacto');
    within(card).getByText('Cuándo se revisó el registro de personas desaparecidas');
  });

  it('R88 says what an attempt to reach her lacks, and counts the one that is still being typed', async () => {
    const server = await show(open);
    server.answer(RequestClosureDocument, { requestClosure: { __typename: 'Invalid', problems: [{ field: 'missingChildCheckOn', code: 'not-a-date', params: [] }] } });
    const card = await screen.findByRole('region', { name: 'Pedir el cierre' });
    fireEvent.input(within(card).getByLabelText('Motivo'), { target: { value: 'unreachable_3m' } });
    const attempt = await within(card).findByRole('group', { name: 'Fecha del intento' });
    fireEvent.click(within(card).getByRole('button', { name: 'Agregar intento' }));
    expect(attempt.textContent).toContain('Falta este dato');
    for (const [part, typed] of [['Día', '4'], ['Mes', '9'], ['Año', '2026']] as const) fireEvent.input(within(attempt).getByLabelText(part), { target: { value: typed } });
    fireEvent.change(within(card).getByLabelText('Medio'), { target: { value: 'call' } });
    const check = within(card).getByRole('group', { name: /registro de personas desaparecidas/ });
    fireEvent.input(within(check).getByLabelText('Año'), { target: { value: '26' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Pedir el cierre' }));
    expect((await within(check).findByText(/La fecha no existe/)).textContent).toBe('La fecha no existe. Revise día, mes y año.');
    expect(server.inputsOf(RequestClosureDocument)).toEqual([expect.objectContaining({ contactAttempts: [{ on: '2026-09-04', way: 'call' }], missingChildCheckOn: '26--' })]);
  });

  it('shows a supervisor what was asked, in her words, and approves', async () => {
    const server = await show(asked, aSupervisor);
    server.answer(ApproveClosureDocument, { approveClosure: refusal('closer-asked-for-it') });
    await screen.findByText(/Está bien, ya voy a la escuela/);
    fireEvent.click(screen.getByRole('button', { name: 'Aprobar el cierre' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Usted pidió este cierre');
    expect(server.inputsOf(ApproveClosureDocument)).toEqual([expect.objectContaining({ closureId: 'k1' })]);
  });

  it('returns it with what is missing', async () => {
    const server = await show(asked, aSupervisor);
    server.answer(ReturnClosureDocument, { returnClosure: { __typename: 'CaseFileChanged', state: 'follow_up', version: 4 } });
    fireEvent.input(await screen.findByLabelText('Qué falta'), { target: { value: 'Hablar con la abuela' } });
    fireEvent.click(screen.getByRole('button', { name: 'Devolver' }));
    await screen.findByRole('heading', { name: 'Cierre' });
    expect(server.inputsOf(ReturnClosureDocument)).toEqual([expect.objectContaining({ reason: 'Hablar con la abuela' })]);
  });

  it('offers a member no answer to her own request', async () => {
    await show(asked);
    await screen.findByText(/Está bien, ya voy a la escuela/);
    expect(screen.queryByRole('button', { name: 'Aprobar el cierre' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pedir el cierre' })).toBeNull();
  });
});
