import { provideRouter } from '@angular/router';
import { AdvancePlanActionDocument, CallPlanPartlyMetDocument, IssuePlanDocument, PlanPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { PlanPage } from './plan-page';

const action = {
  id: 'a1', right: 'D11', legalBasis: 'LGDNNA 13', measureType: 'support_service', measure: 'schooling', measureText: 'Inscripción', institution: 'Secretaría de Educación', person: 'Mtra. Hernández', driver: 'Lucía Arreola', mine: true,
  startOn: '2026-10-01', dueOn: '2026-11-01', state: 'in_progress', obstacle: null, escalationLevel: null, executedAt: null, verifiedBy: null, verifiedAt: null, childSatisfaction: null, version: 3,
  events: [{ at: '2026-10-02T15:00:00Z', fromState: 'proposed', toState: 'agreed', note: null, by: 'Lucía Arreola' }],
};
const plan = { id: 'p1', number: 1, state: 'draft', issuedBy: null, issuedAt: null, migrationMeasure: 'assisted_return', sentInmAt: null, nextReview: null, childCopyGivenAt: null, childCopyFormat: null, version: 2, actions: [action] };
const page = (change: object = {}) => ({
  planPage: {
    caseFileId: 'f1', childName: 'Petrona', today: '2026-11-23', mayEdit: true, mayIssue: true, rights: [{ right: 'D11', status: 'violated', facts: 'Sin escuela' }, { right: 'D03', status: 'restricted', facts: 'Sin acta' }],
    drivers: [{ userId: 'u1', name: 'Lucía Arreola' }], papers: [{ id: 'doc1', title: 'Constancia' }], plan, ...change,
  },
});

describe('the restitution plan', () => {
  afterEach(() => speak('es'));
  const open = async (server: WebAnswers) => {
    const view = await render(PlanPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return view;
  };

  it('shows rights with their actions, what is late, and what has no action', async () => {
    const { fixture } = await open(new WebAnswers().answer(PlanPageDocument, page()));
    const card = screen.getByRole('article', { name: 'Escuela: Inscripción' });
    expect(card.textContent).toContain('Tarde');
    screen.getByText('Sin acción');
    screen.getByRole('button', { name: 'Agregar acción: Identidad' });
    speak('en');
    await fixture.whenStable();
    screen.getByText('No action');
  });

  it('R83 says which right has no action yet', async () => {
    const grounds = [{ rule: 'R83', code: 'right-without-action', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '123-IV' }], params: [{ name: 'rights', value: 'D03' }] }];
    await open(new WebAnswers().answer(PlanPageDocument, page()).answer(IssuePlanDocument, { issuePlan: { __typename: 'Refused', grounds } }));
    fireEvent.click(screen.getByRole('button', { name: 'Emitir plan' }));
    await screen.findByText('Derechos sin acción: D03');
  });

  it('R84 says why the plan is not met in part yet, in both languages (LGDNNA 123-VI)', async () => {
    const grounds = [{ rule: 'R84', code: 'no-right-restored-yet', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '123-VI' }], params: [] }];
    const server = new WebAnswers().answer(PlanPageDocument, page({ plan: { ...plan, state: 'in_execution' } })).answer(CallPlanPartlyMetDocument, { callPlanPartlyMet: { __typename: 'Refused', grounds } });
    const { fixture } = await open(server);
    fireEvent.click(screen.getByRole('button', { name: 'Dar por cumplido en parte' }));
    await screen.findByText('Ningún derecho está restituido todavía');
    speak('en');
    await fixture.whenStable();
    screen.getByText('No right is restored yet');
    expect(server.inputsOf(CallPlanPartlyMetDocument)).toMatchObject([{ caseFileId: 'f1', version: 2 }]);
  });

  it('R84 asks for evidence before it is executed', async () => {
    const server = new WebAnswers().answer(PlanPageDocument, page()).answer(AdvancePlanActionDocument, { advancePlanAction: { __typename: 'PlanChanged', planId: 'p1', state: 'agreed', version: 3, actionId: 'a1', actionState: 'executed' } });
    await open(server);
    fireEvent.click(screen.getByRole('button', { name: 'Siguiente paso: Escuela: Inscripción' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Ejecutada' }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Constancia' }), { target: { value: 'doc1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar paso' }));
    await waitFor(() => expect(server.inputsOf(AdvancePlanActionDocument)).toMatchObject([{ actionId: 'a1', version: 3, to: 'executed', documentId: 'doc1' }]));
  });
});
