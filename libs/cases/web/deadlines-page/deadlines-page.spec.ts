import { fireEvent, screen } from '@testing-library/angular';
import { CaseFileSummaryDocument, SessionDocument, SettleDeadlineDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, provideFile, signedIn } from '../case-frame/frame-fixture';
import { DeadlinesPage } from './deadlines-page';

const clock = (rule: string, kind: string, state: string) => ({
  __typename: 'Deadline',
  id: rule,
  rule,
  subject: 'x',
  kind,
  triggerAt: '2026-11-01T18:00:00Z',
  dueAt: '2026-11-02T18:00:00Z',
  state,
  metAt: null,
  responsible: 'us',
  overrideReason: null,
});
const caseFile = { id: aFrame.id, deadlines: [clock('DL17', 'statutory', 'missed'), clock('DL42', 'target', 'waived')] };
const refused = {
  __typename: 'Refused',
  grounds: [{ __typename: 'Ground', rule: 'STATE', code: 'statutory-deadline-is-not-waived', kind: 'block', citations: [{ __typename: 'Citation', instrument: 'LGDNNA', article: '106' }], params: [] }],
};

describe('Plazos', () => {
  const show = async (): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me: aSocialWorker }).answer(CaseFileSummaryDocument, { caseFile });
    await showPage(DeadlinesPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    return server;
  };

  it('keeps what the law sets apart from what the house aims at, with the article', async () => {
    await show();
    const law = await screen.findByRole('region', { name: 'Plazos de ley' });
    expect(law.textContent?.replaceAll('\u00a0', ' ')).toContain('Ley sobre Refugiados 25');
    expect(screen.getByRole('region', { name: 'Metas internas' }).textContent).toContain('Ya no aplica');
  });

  it('waives nothing that the law sets (LGDNNA 106)', async () => {
    const server = await show();
    server.answer(SettleDeadlineDocument, { settleDeadline: refused });
    fireEvent.click(await screen.findByRole('button', { name: 'Resolver: Recurso de revisión' }));
    fireEvent.input(await screen.findByLabelText('Qué pasó'), { target: { value: 'waived' } });
    fireEvent.input(screen.getByLabelText('Prueba o razón'), { target: { value: 'Ya no aplica' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Es un plazo de ley: no se dispensa');
    expect(server.inputsOf(SettleDeadlineDocument)).toEqual([expect.objectContaining({ deadlineId: 'DL17', settled: 'waived', note: 'Ya no aplica' })]);
  });
});
