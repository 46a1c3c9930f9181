import { provideRouter } from '@angular/router';
import { AssessmentPageDocument, CompleteSectionDocument, SaveAnswersDocument, SubmitAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { AssessmentPage } from './assessment-page';

const bia = {
  id: 'b1', caseFileId: 'f1', number: 2, type: 'comprehensive', state: 'in_progress', assessorName: 'Lucía Arreola', assessorId: 'u1', childName: 'Josué',
  unaccompaniedOrSeparated: true, riskLevel: null, bidRequired: null, bidTriggers: [], bidCode: null, submittedAt: null, reviewedByName: null, approvedAt: null,
  validUntil: null, safetyPlan: false, version: 1, mayEdit: true, maySubmit: true, mayReview: false, sources: [], citations: [], sections: [], comments: [],
  authors: [], hearings: [], previous: null,
  answers: [{ question: 'A.purposes', value: { choices: ['return'] }, version: 1, authorId: 'u1', authorName: 'Lucía Arreola', at: '2026-11-20T10:00:00Z' }],
};
const at = '2026-11-21T16:42:00Z';
const saved = (variables: Readonly<Record<string, unknown>>) => {
  const { answers } = variables['input'] as { answers: readonly { question: string; baseVersion: number }[] };
  return { saveAnswers: { __typename: 'AnswersSaved', at, saved: answers.map(({ question, baseVersion }) => ({ question, version: baseVersion + 1 })), conflicts: [], others: [] } };
};

describe('the page of an assessment', () => {
  afterEach(() => speak('es'));

  const open = async (change: object = {}, inputs: object = {}, server = new WebAnswers().answer(SaveAnswersDocument, saved)) => {
    server.answer(AssessmentPageDocument, { assessment: { ...bia, ...change } });
    const view = await render(AssessmentPage, {
      inputs: { caseFileId: 'f1', assessmentId: 'b1', seccion: 'L', ...inputs },
      providers: [server.provide(), provideRouter([])],
    });
    await view.fixture.whenStable();
    return { server, ...view };
  };
  const words = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: /Sus palabras/ });
  const write = (text: string): void => {
    fireEvent.input(words(), { target: { value: text } });
    fireEvent.blur(words());
  };

  it('shows a section with its questions, its state and the way on', async () => {
    await open({ sections: [{ section: 'A', complete: true, byName: 'Lucía Arreola', at }], authors: [{ section: 'L', userId: 'u1', name: 'Lucía', discipline: 'social_work', lastAt: at }] });
    screen.getByRole('heading', { level: 1, name: 'L. Lo que piensa' });
    const list = within(screen.getByRole('navigation', { name: 'Secciones', hidden: true }));
    expect(list.getByText('Encabezado').closest('a')?.textContent).toContain('Completa');
    expect(list.getByText('Salud y discapacidad').closest('a')?.textContent).toContain('Psicología');
    expect(list.getByText('Lo que piensa').closest('a')?.getAttribute('aria-current')).toBe('step');
    screen.getByText('1 de 17 completas');
    screen.getByRole('link', { name: /Seguir con M/ });
  });

  it('comes back to the section that was answered last', async () => {
    await open({ answers: [...bia.answers, { ...bia.answers[0], question: 'G.urgent', value: { choices: ['no'] }, at }] }, { seccion: undefined });
    screen.getByRole('heading', { level: 1, name: 'G. Salud y discapacidad' });
  });

  it('comes back to the very question that this person answered last', async () => {
    await open({ answers: [...bia.answers, { ...bia.answers[0], question: 'G.medication', value: { text: 'Ninguno' }, at }] }, { seccion: undefined });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Medicamentos y alergias/ })));
  });

  it('saves a field when it is left, on the version it was read', async () => {
    const { server, fixture } = await open();
    write('«Yo no voy a ningún lado sin Wilmer.»');
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SaveAnswersDocument)).toMatchObject([{ assessmentId: 'b1', answers: [{ question: 'L.words', baseVersion: 0, value: { text: '«Yo no voy a ningún lado sin Wilmer.»' } }] }]));
    expect((await screen.findByText(/Guardado/)).getAttribute('role')).toBe('status');
  });

  it('keeps every word through a lost connection and a change of language, and sends it again under the same key', async () => {
    const { server, fixture } = await open();
    server.offline = true;
    write('Los dos juntos.');
    await fixture.whenStable();
    await screen.findByText(/Sin conexión/);
    speak('en');
    await fixture.whenStable();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /own words/ }).value).toBe('Los dos juntos.');
    server.offline = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SaveAnswersDocument)).toHaveLength(1));
    await screen.findByText(/Saved/);
  });

  it('shows both versions in place when somebody else wrote, and lets a person choose', async () => {
    let turn = 0;
    const conflict = { question: 'L.words', mine: { text: 'Peso decisivo.' }, theirs: { text: 'Peso alto.' }, version: 3, authorName: 'Inés Caballero', authorDiscipline: 'psychology', at };
    const server = new WebAnswers().answer(SaveAnswersDocument, (variables: Readonly<Record<string, unknown>>) =>
      turn++ === 0 ? { saveAnswers: { __typename: 'AnswersSaved', at, saved: [], conflicts: [conflict], others: [] } } : saved(variables),
    );
    const { fixture } = await open({}, {}, server);
    write('Peso decisivo.');
    await fixture.whenStable();
    await screen.findByText('Inés Caballero');
    fireEvent.click(screen.getByRole('button', { name: 'Usar la mía' }));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SaveAnswersDocument).at(-1)).toMatchObject({ answers: [{ question: 'L.words', baseVersion: 3, value: { text: 'Peso decisivo.' } }] }));
    await waitFor(() => expect(words().value).toBe('Peso decisivo.'));
  });

  it('joins two selections, and offers no joining where only one can be true', async () => {
    const conflictOn = (question: string, theirs: object) => ({ question, mine: {}, theirs, version: 3, authorName: 'Inés', authorDiscipline: 'psychology', at });
    const other = [conflictOn('K.criminal', { choices: ['witness'] }), conflictOn('K.asylum_intent', { choices: ['no'] })];
    let turn = 0;
    const server = new WebAnswers().answer(SaveAnswersDocument, (variables: Readonly<Record<string, unknown>>) =>
      turn++ < 2 ? { saveAnswers: { __typename: 'AnswersSaved', at, saved: [], conflicts: [other[turn - 1]], others: [] } } : saved(variables),
    );
    const { fixture } = await open({}, { seccion: 'K' }, server);
    fireEvent.click(screen.getByLabelText('Víctima'));
    await screen.findByRole('button', { name: 'Unir las dos' });
    fireEvent.click(within(screen.getByRole('radiogroup', { name: /pedir protección/ })).getByLabelText('Sí'));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Usar la de Inés' })).toHaveLength(2));
    expect(screen.getAllByRole('button', { name: 'Unir las dos' })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Unir las dos' }));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SaveAnswersDocument).at(-1)).toMatchObject({ answers: [{ question: 'K.criminal', baseVersion: 3, value: { choices: ['victim', 'witness'] } }] }));
  });

  it('takes the other version without writing it again', async () => {
    const conflict = { question: 'L.words', mine: { text: 'a' }, theirs: { text: 'Peso alto.' }, version: 3, authorName: 'Inés', authorDiscipline: 'psychology', at };
    const server = new WebAnswers().answer(SaveAnswersDocument, { saveAnswers: { __typename: 'AnswersSaved', at, saved: [], conflicts: [conflict], others: [] } });
    const { fixture } = await open({}, {}, server);
    write('a');
    await fixture.whenStable();
    fireEvent.click(await screen.findByRole('button', { name: 'Usar la de Inés' }));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SaveAnswersDocument)).toHaveLength(1));
    await waitFor(() => expect(words().value).toBe('Peso alto.'));
  });

  it('tells "declined" from "not asked" and shows what was said before', async () => {
    const previous = { id: 'b0', type: 'short', approvedAt: '2026-11-16T10:00:00Z', answers: [{ question: 'L.words', value: { text: '«Que nos dejen salir.»' }, authorName: 'Lucía Arreola' }] };
    const { server, fixture } = await open({ previous });
    screen.getByText(/«Que nos dejen salir.»/);
    fireEvent.click(within(screen.getByRole('radiogroup', { name: /Con quién quiere vivir/ })).getByLabelText('No quiso decir'));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SaveAnswersDocument)).toMatchObject([{ answers: [{ question: 'L.live_with', value: { unknown: 'declined' } }] }]));
  });

  it('R38 warns while an asylum account is being written (LRPCAP 10)', async () => {
    const { fixture } = await open();
    write('Dice que la van a matar si vuelve');
    await fixture.whenStable();
    await screen.findByText('Parece un relato de asilo');
  });

  it('R41 shows why a determination is required, and nobody can tick it', async () => {
    await open({}, { seccion: 'P' });
    screen.getByText('Requiere determinación');
    screen.getByText(/BID-A/);
  });

  it('lists what is missing before submitting, and shows the refusal of the server with focus on its first ground', async () => {
    const grounds = [{ rule: 'R37', code: 'too-few-sources', kind: 'block', citations: [{ instrument: 'GC14', article: '92' }], params: [{ name: 'found', value: '1' }, { name: 'needed', value: '2' }] }];
    const server = new WebAnswers().answer(SubmitAssessmentDocument, { submitAssessment: { __typename: 'Refused', grounds } });
    const { fixture } = await open({}, { seccion: 'Q' }, server);
    screen.getByText('Hay 0 de 2 fuentes independientes');
    fireEvent.click(screen.getByRole('button', { name: 'Enviar a revisión' }));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(SubmitAssessmentDocument)).toMatchObject([{ assessmentId: 'b1', version: 1 }]));
    expect((await screen.findByRole('alert')).textContent).toContain('Hay 1 de 2 fuentes independientes');
  });

  it('is completed by a person, and read-only once submitted', async () => {
    const server = new WebAnswers().answer(CompleteSectionDocument, { completeSection: { __typename: 'SectionCompleted', section: 'L', complete: true } });
    const { fixture } = await open({}, {}, server);
    fireEvent.click(screen.getByRole('button', { name: 'Marcar como completa' }));
    await fixture.whenStable();
    await waitFor(() => expect(server.inputsOf(CompleteSectionDocument)).toMatchObject([{ section: 'L', complete: true }]));
  });

  it('shows comments and the desk of the reviewer, and no fields, while it is under review', async () => {
    await open({ state: 'submitted', mayEdit: false, maySubmit: false, mayReview: true, comments: [{ section: 'L', body: '¿Lo dijo a solas?', byName: 'Marcos Villaseñor', at }] });
    screen.getByText('¿Lo dijo a solas?');
    expect(screen.queryByRole('textbox', { name: /Sus palabras/ })).toBeNull();
    screen.getByRole('button', { name: 'Aprobar' });
    screen.getByRole('textbox', { name: /Comentario a la sección L/ });
  });
});
