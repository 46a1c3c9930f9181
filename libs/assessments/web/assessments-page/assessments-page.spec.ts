import { provideRouter } from '@angular/router';
import { AssessmentsPageDocument, StartAssessmentDocument, VoidAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { AssessmentsPage } from './assessments-page';

const line = {
  id: 'b1', number: 1, type: 'short', state: 'approved', assessorName: 'Lucía Arreola', createdAt: '2026-11-16T10:00:00Z', submittedAt: '2026-11-17T10:00:00Z',
  approvedAt: '2026-11-18T10:00:00Z', validUntil: '2027-02-16T10:00:00Z', riskLevel: '1', bidRequired: true, bidCode: 'BID-A', completeSections: 10, version: 3,
};

describe('the assessments of a file', () => {
  afterEach(() => speak('es'));

  const open = async (assessments: readonly object[], server = new WebAnswers()) => {
    server.answer(AssessmentsPageDocument, { assessmentsPage: { childName: 'Josué', mayStart: true, assessments } });
    const view = await render(AssessmentsPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return { server, ...view };
  };

  it('says what to do when there is none, in both languages', async () => {
    const { fixture } = await open([]);
    screen.getByText(/Empiece por la breve/);
    speak('en');
    await fixture.whenStable();
    screen.getByText(/Begin with the short one/);
  });

  it('shows where each stands, and that a determination is required (R41)', async () => {
    await open([line, { ...line, id: 'b2', number: 2, type: 'comprehensive', state: 'in_progress', approvedAt: null, submittedAt: null }]);
    screen.getByRole('link', { name: 'Seguir: Evaluación integral · Versión 2' });
    const approved = screen.getByRole('article', { name: 'Evaluación breve · Versión 1' });
    expect(approved.textContent).toContain('Aprobada');
    expect(approved.textContent).toContain('Requiere determinación (BID-A)');
  });

  it('starts one, and shows the refusal while another is unfinished', async () => {
    const grounds = [{ rule: 'STATE', code: 'assessment-open-already', kind: 'block', citations: [], params: [] }];
    const { server } = await open([], new WebAnswers().answer(StartAssessmentDocument, { startAssessment: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Empezar evaluación' }));
    fireEvent.click(await screen.findByLabelText('Evaluación breve'));
    fireEvent.click(screen.getByLabelText('Primera evaluación'));
    fireEvent.click(screen.getByRole('button', { name: 'Empezar' }));
    await waitFor(() => expect(server.inputsOf(StartAssessmentDocument)).toMatchObject([{ caseFileId: 'f1', type: 'short', purposes: ['initial'] }]));
    expect((await screen.findByRole('alert')).textContent).toContain('Ya hay una evaluación sin terminar');
  });

  it('R23 shows what lacks, leads to the permission and takes an exception of law with its reason (LFPDPPP 9)', async () => {
    const grounds = [{ rule: 'R23', code: 'no-consent-for-scope', kind: 'block', citations: [{ instrument: 'LFPDPPP', article: '8' }], params: [{ name: 'scope', value: 'data_processing' }] }];
    const { server } = await open([], new WebAnswers().answer(StartAssessmentDocument, { startAssessment: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Empezar evaluación' }));
    fireEvent.click(await screen.findByLabelText('Evaluación breve'));
    fireEvent.click(screen.getByRole('button', { name: 'Empezar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Falta su permiso para usar sus datos');
    expect(screen.getByRole('link', { name: 'Registrar su permiso' }).getAttribute('href')).toBe('/expedientes/f1/consentimientos');
    fireEvent.click(screen.getByLabelText('Emergencia'));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Por qué no puede esperar' }), { target: { value: 'Va al hospital' } });
    fireEvent.click(screen.getByRole('button', { name: 'Empezar' }));
    await waitFor(() => expect(server.inputsOf(StartAssessmentDocument).at(-1)).toMatchObject({ exception: 'emergency', exceptionReason: 'Va al hospital' }));
  });

  it('sets an unfinished one aside with its reason', async () => {
    const server = new WebAnswers().answer(VoidAssessmentDocument, { voidAssessment: { __typename: 'AssessmentVoided', id: 'b2' } });
    await open([{ ...line, id: 'b2', state: 'in_progress', approvedAt: null, submittedAt: null }], server);
    fireEvent.click(screen.getByRole('button', { name: /^Dejar sin efecto/ }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Por qué se deja sin efecto' }), { target: { value: 'Se eligió mal el tipo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Dejar sin efecto' }));
    await waitFor(() => expect(server.inputsOf(VoidAssessmentDocument)).toMatchObject([{ assessmentId: 'b2', version: 3, reason: 'Se eligió mal el tipo' }]));
  });
});
