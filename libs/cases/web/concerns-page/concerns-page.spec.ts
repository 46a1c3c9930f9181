import { fireEvent, screen, within } from '@testing-library/angular';
import { ConcernsDocument, type ConcernsQuery, RaiseConcernDocument, SessionDocument, SettleConcernDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aSocialWorker, aSupervisor, signedIn } from '../case-frame/frame-fixture';
import { ConcernsPage } from './concerns-page';

const open: ConcernsQuery['concerns'][number] = {
  id: 'w1', workshop: 'Mi mapa y mis derechos', heldOn: '2026-11-20', childCalled: 'Yoselin', ageBand: '6_11', state: 'open', outcome: null, note: null, contactName: null, raisedBy: 'Beto Ñuñez',
  raisedAt: '2026-11-20T18:00:00Z', settledBy: null,
};
const staff = [{ id: 'u9', name: 'Inés Caballero', roles: ['PSY'], officeId: aSocialWorker.office.id }, { id: 'u8', name: 'Rodrigo Tamez', roles: ['ATT'], officeId: aSocialWorker.office.id }];

describe('V12 concerns out of workshops', () => {
  const show = async (me: typeof aSocialWorker, concerns: ConcernsQuery['concerns']): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(ConcernsDocument, { concerns, staff });
    await showPage(ConcernsPage, { server, start: signedIn });
    return server;
  };

  it('V12 the facilitator marks that there is something, and there is no field for a story', async () => {
    const server = await show({ ...aSocialWorker, roles: ['WKS'] }, []);
    server.answer(RaiseConcernDocument, { raiseConcern: { __typename: 'ConcernRaised', concernId: 'w1' } });
    const card = within(await screen.findByRole('region', { name: 'Avisar una inquietud' }));
    fireEvent.input(card.getByLabelText('Taller y lugar'), { target: { value: 'Mi mapa y mis derechos' } });
    fireEvent.input(card.getByLabelText(/Cómo le dicen/), { target: { value: 'Yoselin' } });
    fireEvent.click(card.getByRole('radio', { name: '6 a 11' }));
    fireEvent.click(card.getByRole('button', { name: 'Avisar a supervisión' }));
    await card.findByText(/con eso basta/);
    expect(server.inputsOf(RaiseConcernDocument)).toMatchObject([{ workshop: 'Mi mapa y mis derechos', childCalled: 'Yoselin', ageBand: '6_11' }]);
    expect(document.querySelector('textarea:not(dialog textarea)')).toBeNull();
  });

  it('V12 a supervisor chooses who makes contact, of social work or psychology', async () => {
    const server = await show(aSupervisor, [open]);
    server.answer(SettleConcernDocument, { settleConcern: { __typename: 'ConcernSettled', concernId: 'w1' } });
    await screen.findByText('Yoselin, 6 a 11');
    fireEvent.click(screen.getByRole('button', { name: 'Decidir sobre Yoselin' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Que alguien haga contacto', hidden: true }));
    const contact = await screen.findByLabelText<HTMLSelectElement>('Quién hace contacto');
    expect([...contact.options].map(({ text }) => text)).toEqual(['Elija…', 'Inés Caballero']);
    fireEvent.input(contact, { target: { value: 'u9' } });
    fireEvent.input(screen.getByLabelText(/Por qué, y con qué cuidado/), { target: { value: 'Con calma' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar decisión', hidden: true }));
    expect(server.inputsOf(SettleConcernDocument)).toMatchObject([{ concernId: 'w1', outcome: 'contact', contactUserId: 'u9', note: 'Con calma' }]);
  });
});
