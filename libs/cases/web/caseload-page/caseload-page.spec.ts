import { fireEvent, screen, within } from '@testing-library/angular';
import { CaseloadDocument, type CaseloadQuery, SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, aSupervisor, signedIn } from '../case-frame/frame-fixture';
import { CaseloadPage } from './caseload-page';

type Page = CaseloadQuery['caseload'];
const aRow: Page['rows'][number] = {
  id: aFrame.id,
  caseNo: 'TAP-2026-0405',
  kind: 'child',
  state: 'assessment',
  priority: 3,
  openedAt: '2026-11-01T00:00:00Z',
  childName: 'Dieuvenson',
  childSurname: 'Jean-Baptiste',
  birthDate: '2015-01-01',
  nationalities: ['HT'],
  stopOrders: 1,
  lateDeadlines: 2,
  flags: [],
  team: [{ id: 'a1', userId: 'u1', name: 'Lucía Arreola', discipline: 'social_work', role: 'lead' }],
  nextDeadline: { id: 'd1', rule: 'DL17', subject: 'review', kind: 'statutory', triggerAt: '2026-11-01T00:00:00Z', dueAt: '2020-01-01T00:00:00Z', state: 'missed' },
};
const pageOf = (change: Partial<Page> = {}): Page => ({ total: 26, next: 'place-2', rows: [aRow], ...change });

describe('Expedientes', () => {
  const show = async (answer: (after: unknown) => Page, me: typeof aSocialWorker = aSocialWorker): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(CaseloadDocument, ({ after }) => ({ caseload: answer(after) }));
    await showPage(CaseloadPage, { server, start: signedIn });
    return server;
  };

  it('lists child, stage, clock, priority and team, each in words', async () => {
    await show(() => pageOf());
    const table = await screen.findByRole('table');
    const row = within(table).getAllByRole('row')[1];
    if (!row) throw new Error('no row');
    expect(within(row).getByRole('link', { name: /Dieuvenson Jean-Baptiste, \d+/ }).getAttribute('href')).toBe(`/expedientes/${aFrame.id}/resumen`);
    for (const words of ['Haití', '1 alto en pie', 'Evaluación', 'Recurso de revisión', 'Venció', 'Prioridad 3: Baja', 'Lucía Arreola, Trabajo social'])
      expect(row.textContent).toContain(words);
  });

  it('reads on and back, page by page', async () => {
    const server = await show((after) => (after === 'place-2' ? pageOf({ next: null }) : pageOf()));
    fireEvent.click(await screen.findByRole('button', { name: 'Siguientes' }));
    await screen.findByRole('button', { name: 'Anteriores' });
    expect(screen.queryByRole('button', { name: 'Siguientes' })).toBeNull();
    expect(server.sent.at(-1)?.variables['after']).toBe('place-2');
  });

  it('searches and narrows, from the first page again', async () => {
    const server = await show(() => pageOf());
    fireEvent.input(await screen.findByRole('searchbox', { name: 'Buscar por nombre o folio' }), { target: { value: 'Petrona' } });
    fireEvent.click(screen.getByRole('button', { name: 'Buscar' }));
    fireEvent.click(screen.getByRole('button', { name: 'Con alto' }));
    await screen.findByRole('table');
    expect(server.sent.at(-1)?.variables).toMatchObject({ after: null, filter: { scope: 'mine', search: 'Petrona', stopped: true, late: false } });
    expect(screen.queryByRole('button', { name: 'Mi oficina' })).toBeNull();
  });

  it('shows a supervisor the office, and her own on request', async () => {
    const server = await show(() => pageOf({ total: 200 }), aSupervisor);
    await screen.findByText('200 o más activos, lo más urgente primero.', { selector: 'p' });
    fireEvent.click(screen.getByRole('button', { name: 'Míos' }));
    await screen.findByRole('table');
    expect(server.sent.map(({ variables }) => (variables['filter'] as { scope: string } | undefined)?.scope).slice(-2)).toEqual(['office', 'mine']);
  });

  it('shows a supervisor what has ended; among her own there is none, and the choice goes', async () => {
    const server = await show(() => pageOf({ total: 1 }), aSupervisor);
    fireEvent.input(await screen.findByRole('combobox', { name: 'Etapa' }), { target: { value: 'ended' } });
    fireEvent.click(screen.getByRole('button', { name: 'Buscar' }));
    await screen.findByText('1 terminado, lo más urgente primero.', { selector: 'p' });
    expect(server.sent.at(-1)?.variables).toMatchObject({ filter: { scope: 'office', state: 'ended' } });
    fireEvent.click(screen.getByRole('button', { name: 'Míos' }));
    await screen.findByText('1 activo, lo más urgente primero.', { selector: 'p' });
    expect(server.sent.at(-1)?.variables).toMatchObject({ filter: { scope: 'mine', state: null } });
    expect(screen.queryByRole('option', { name: 'Terminados' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Mi oficina' }));
    fireEvent.input(await screen.findByRole('combobox', { name: 'Etapa' }), { target: { value: 'ended' } });
    fireEvent.click(screen.getByRole('button', { name: 'Míos' }));
    await screen.findByRole('table');
    expect(server.sent.at(-1)?.variables).toMatchObject({ filter: { scope: 'mine', state: null } });
  });

  it('says that there is nothing, and offers the way back', async () => {
    const server = await show(() => pageOf({ total: 0, rows: [], next: null }));
    await screen.findByText('No hay expedientes aquí.');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Buscar por nombre o folio' }), { target: { value: 'Petrona' } });
    fireEvent.click(screen.getByRole('button', { name: 'Buscar' }));
    fireEvent.click(screen.getByRole('button', { name: 'Con alto' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ver todos' }));
    await screen.findByText('No hay expedientes aquí.');
    expect(server.sent.at(-1)?.variables).toMatchObject({ filter: { search: null, state: null, stopped: false } });
  });
});
