import { provideRouter } from '@angular/router';
import { RecordRightsDiagnosisDocument, RecordRiskAssessmentDocument, RisksPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { RightsPage } from '../rights-page/rights-page';
import { RisksPage } from './risks-page';

const risk = {
  id: 'r1', at: '2026-11-21T16:30:00Z', byName: 'Inés Caballero', kind: 'initial', level: '1', indicators: [], protectiveFactors: [], rationale: 'Amenaza cercana', nextReview: '2026-12-01',
  result: null, refoulementRisk: null, destination: null, acknowledgedAt: null, safetyPlan: { immediateAction: 'Cambio de cuarto', steps: ['No salir sola'], contacts: 'Lucía', childCopyGiven: true },
};
const page = (change: object = {}) => ({ risksPage: { childName: 'Petrona', risks: [], concerns: [], diagnoses: [], ...change } });

describe('risks and rights of a child', () => {
  const open = async (component: typeof RisksPage | typeof RightsPage, server: WebAnswers) => {
    const view = await render<RisksPage | RightsPage>(component, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return view;
  };

  it('R40 shows a severe risk with its plan and that a supervisor has yet to take note', async () => {
    await open(RisksPage, new WebAnswers().answer(RisksPageDocument, page({ risks: [risk] })));
    const shown = screen.getByRole('article', { name: /Primera valoración/ });
    expect(shown.textContent).toContain('No salir sola');
    expect(shown.textContent).toContain('Supervisión aún no se da por enterada');
    screen.getByRole('button', { name: 'Darse por enterada o enterado' });
  });

  it('R40 asks for the plan at level 0 and says when it is still due', async () => {
    const recorded = { recordRiskAssessment: { __typename: 'RiskAssessmentRecorded', id: 'r2', safetyPlanDue: true, acknowledgeBy: '2026-11-22T16:30:00Z' } };
    const server = new WebAnswers().answer(RisksPageDocument, page()).answer(RecordRiskAssessmentDocument, recorded);
    await open(RisksPage, server);
    fireEvent.click(screen.getByRole('button', { name: 'Registrar riesgo' }));
    fireEvent.click(await screen.findByLabelText('0 · Emergencia'));
    await screen.findByRole('textbox', { name: 'Acción inmediata que ya se tomó' });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar riesgo' }));
    await screen.findByText(/Falta el plan de seguridad/);
    expect(server.inputsOf(RecordRiskAssessmentDocument)).toMatchObject([{ level: '0', safetyPlan: null }]);
  });

  it('records a diagnosis right by right and leads to what is wrong', async () => {
    const problems = [{ field: 'rights.0.facts', code: 'required', params: [] }];
    const server = new WebAnswers().answer(RisksPageDocument, page()).answer(RecordRightsDiagnosisDocument, { recordRightsDiagnosis: { __typename: 'Invalid', problems } });
    await open(RightsPage, server);
    fireEvent.click(screen.getByRole('button', { name: 'Registrar diagnóstico' }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Derecho' }), { target: { value: 'D11' } });
    fireEvent.click(screen.getByLabelText('Vulnerado'));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar diagnóstico' }));
    await waitFor(() => expect(server.inputsOf(RecordRightsDiagnosisDocument)).toMatchObject([{ rights: [{ right: 'D11', status: 'violated' }] }]));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Hechos' }).getAttribute('aria-invalid')).toBe('true'));
  });
});
