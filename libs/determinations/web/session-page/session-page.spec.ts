import { provideRouter } from '@angular/router';
import { CastVoteDocument, OpenPanelCaseDocument, RecordDecisionDocument, SessionPageDocument, SessionsPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { SessionsPage } from '../sessions-page/sessions-page';
import { SessionPage } from './session-page';

const seat = (name: string, change: object = {}) => ({
  userId: name, name, discipline: 'psychology', specialist: false, voting: true, mine: false, undertakingSignedAt: '2026-11-20T15:00:00Z', conflict: 'none', conflictKind: null, recusedAt: null, vote: 'approve_modified', optionId: null,
  reason: null, dissent: null, signedAt: '2026-11-20T16:00:00Z', version: 3, ...change,
});
const statement = (change: object) => ({ place: 'option', topic: 'finding', optionId: null, factor: null, effect: null, weight: null, text: null, translation: null, answer: null, withheld: false, notes: [1], ...change });
const packet = {
  id: 'p1', given: true, number: 1, question: '¿Dónde y con quién?', kind: 'BID-A', track: 'ordinary', triggers: ['return'], priority: 2, author: 'Lucía Arreola', clearedBy: null, clearedAt: null, childCode: 'K-90ab', age: 15,
  nationalities: ['GT'], languages: ['mam'], accompaniment: 'unaccompanied', siblings: [], protectionSigns: false, partsKept: 0, overviewNotes: [1], whitelist: ['views'],
  persons: [{ mark: 'P1', relation: 'grandparent', verified: true }], representatives: [],
  options: [{ id: 'o1', code: 'return_extended', destinationCountry: 'GT', recommended: true, excluded: false }, { id: 'o2', code: 'foster_MX', destinationCountry: null, recommended: false, excluded: false }],
  statements: [
    statement({ place: 'option', optionId: 'o1', topic: 'finding', factor: 'V1', effect: 'supports', weight: 'decisive', text: 'Lo pidió tres veces' }),
    statement({ place: 'recommendation', topic: 'reasoning', text: 'Es seguro' }),
  ],
  notes: [{ number: 1, origin: 'Escucha 9 oct', kind: 'hearing', section: null, discipline: 'psychology', date: '2026-10-09', reliability: 'B' }],
};
const item = (change: object = {}) => ({
  id: 'i1', caseFileId: 'f1', position: 1, track: 'ordinary', ratifies: false, state: 'in_session', version: 2, count: null, deferWhat: null, deferWho: null, deferBy: null,
  quorum: { people: 3, disciplines: 2, specialists: 1, grounds: [] }, minutes: [{ at: '2026-11-20T15:41:00Z', body: 'Julio Armenta se excusa y sale.' }], packet,
  seats: [seat('Fermín Xool', { mine: true, vote: null }), seat('Ofelia Cen', { dissent: 'La secundaria queda lejos.' }), seat('Julio Armenta', { conflict: 'declared', conflictKind: 'prior_carer', vote: null })], ...change,
});
const page = (items: readonly object[], mayKeep = false) => ({ sessionPage: { id: 's1', number: 12, heldAt: '2026-11-20T15:30:00Z', mode: 'in_person', chair: 'Graciela Peña', secretary: 'Elena Quijano', state: 'open', mayKeep, items } });
const open = async (server: WebAnswers) => {
  const view = await render(SessionPage, { inputs: { sessionId: 's1' }, providers: [server.provide(), provideRouter([])] });
  await view.fixture.whenStable();
  return view;
};

describe('a session of the panel', () => {
  afterEach(() => speak('es'));

  it('shows quorum, votes, dissent and recusal, and the report with its notes', async () => {
    const { container } = await open(new WebAnswers().answer(SessionPageDocument, page([item()])));
    screen.getByText('Hay quórum');
    screen.getByText('La secundaria queda lejos.');
    screen.getByText(/Se excusó: la o lo cuidó, o dirigió su centro/);
    screen.getByText(/Escucha 9 oct/);
    expect(container.textContent).toContain('K-90ab');
  });

  it('R49 votes with a reason and a signature', async () => {
    const server = new WebAnswers().answer(SessionPageDocument, page([item()])).answer(CastVoteDocument, { castVote: { __typename: 'SessionChanged', id: 'i1', state: 'in_session', version: 2, determinationId: null } });
    await open(server);
    fireEvent.click(screen.getByRole('radio', { name: 'Diferir' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Razón' }), { target: { value: 'Falta la beca' } });
    fireEvent.click(screen.getByRole('button', { name: 'Votar y firmar' }));
    await waitFor(() => expect(server.inputsOf(CastVoteDocument)).toMatchObject([{ itemId: 'i1', vote: 'defer', reason: 'Falta la beca' }]));
  });

  it('R45 keeps the report closed before undertaking and declaration', async () => {
    await open(new WebAnswers().answer(SessionPageDocument, page([item({ packet: null, state: 'scheduled', seats: [seat('Fermín Xool', { mine: true, vote: null, conflict: null, undertakingSignedAt: null })] })])));
    screen.getByText(/El informe se abre al firmar la carta/);
    screen.getByRole('button', { name: 'Firmar la carta' });
    expect(screen.queryByRole('button', { name: 'Votar y firmar' })).toBeNull();
  });

  it('R47 says why a case does not open, in English too', async () => {
    const grounds = [{ rule: 'R47', code: 'too-few-disciplines', kind: 'block', citations: [{ instrument: 'POLICY', article: 'quorum' }], params: [] }];
    const { fixture } = await open(new WebAnswers().answer(SessionPageDocument, page([item({ state: 'scheduled' })], true)).answer(OpenPanelCaseDocument, { openPanelCase: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Abrir el caso' }));
    await screen.findByText('Todas las personas son de la misma disciplina');
    speak('en');
    await fixture.whenStable();
    screen.getByText('Everybody is of the same discipline');
  });

  it('R49 records reasons under every heading and an answer to each rejected option', async () => {
    const count = { decision: 'approved_modified', optionId: null, inFavour: 3, present: 4, tie: false };
    const server = new WebAnswers().answer(SessionPageDocument, page([item({ state: 'votes_closed', count })], true)).answer(RecordDecisionDocument, { recordDecision: { __typename: 'SessionChanged', id: 'i1', state: 'decided', version: 4, determinationId: 'd1' } });
    await open(server);
    screen.getByText('Aprobada con cambios: 3 de 4 votos');
    fireEvent.input(screen.getByRole('textbox', { name: 'Razones: Seguridad' }), { target: { value: 'Sin riesgo' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Por qué no: Familia de acogida' }), { target: { value: 'No la desea' } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar decisión' }));
    await waitFor(() => expect(server.inputsOf(RecordDecisionDocument)[0]).toMatchObject({ rejected: [{ optionId: 'o2', reason: 'No la desea' }] }));
  });
});

describe('the sessions', () => {
  it('shows the secretary what waits, and everybody what is left to do', async () => {
    const sessionsPage = {
      mayConvene: true, panels: [], candidates: [], sessions: [{ id: 's1', number: 12, heldAt: '2026-11-20T15:30:00Z', mode: 'in_person', state: 'convened', cases: 2, toDo: 1 }],
      waiting: [{ caseFileId: 'f1', kind: 'BID-A', track: 'simplified_urgent', since: '2026-11-19T15:00:00Z', ratifies: false, ratifyBy: null, childCode: 'K-90ab' }],
    };
    const view = await render(SessionsPage, { providers: [new WebAnswers().answer(SessionsPageDocument, { sessionsPage }).provide(), provideRouter([])] });
    await view.fixture.whenStable();
    screen.getByRole('link', { name: 'Sesión 12' });
    screen.getByText('Le falta 1');
    fireEvent.click(screen.getByRole('button', { name: 'Poner en agenda: K-90ab' }));
    await screen.findByRole('form', { name: 'Poner en agenda: K-90ab' });
  });
});
