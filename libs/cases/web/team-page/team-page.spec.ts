import { fireEvent, screen, within } from '@testing-library/angular';
import {
  AcceptAssignmentDocument,
  AssignToFileDocument,
  CaseTeamDocument,
  DeclareConflictDocument,
  EndAssignmentDocument,
  SessionDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, aSupervisor, provideFile, signedIn } from '../case-frame/frame-fixture';
import { TeamPage } from './team-page';

const caseFile = {
  __typename: 'CaseFile',
  id: aFrame.id,
  state: 'assessment',
  team: [{ __typename: 'TeamPerson', id: 'a1', userId: aSocialWorker.id, name: 'Lucía Arreola', discipline: 'social_work', role: 'lead', since: '2026-11-04T18:00:00Z', acceptedAt: null }],
};
const staff = [{ __typename: 'StaffMember', id: 'u9', name: 'Ximena Ríos', discipline: 'legal', roles: ['ATT'], officeId: 'o' }];
const refusedFor = (code: string, params: { name: string; value: string }[] = []) => ({
  __typename: 'Refused',
  grounds: [{ __typename: 'Ground', rule: 'STATE', code, kind: 'block', citations: [], params: params.map((param) => ({ __typename: 'Param', ...param })) }],
});

describe('Equipo', () => {
  const show = async (me: typeof aSocialWorker = aSocialWorker): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(CaseTeamDocument, { caseFile, staff });
    await showPage(TeamPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    return server;
  };

  it('lets a member take her assignment on, and assign nobody', async () => {
    const server = await show();
    server.answer(AcceptAssignmentDocument, { acceptAssignment: { __typename: 'AssignmentAccepted', acceptedAt: '2026-11-23T18:00:00Z' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Acepto el caso' }));
    await screen.findByRole('region', { name: 'Quiénes están' });
    expect(server.inputsOf(AcceptAssignmentDocument)).toHaveLength(1);
    expect(screen.queryByRole('region', { name: 'Sumar a una persona' })).toBeNull();
  });

  it('assigns a person by discipline and part, and says why not', async () => {
    const server = await show(aSupervisor);
    server.answer(AssignToFileDocument, { assignToFile: refusedFor('lead-already-there', [{ name: 'discipline', value: 'legal' }]) });
    const card = await screen.findByRole('region', { name: 'Sumar a una persona' });
    fireEvent.input(within(card).getByLabelText('Persona'), { target: { value: 'u9' } });
    fireEvent.input(within(card).getByLabelText('Disciplina en este caso'), { target: { value: 'legal' } });
    fireEvent.input(within(card).getByLabelText('Papel'), { target: { value: 'lead' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Sumar a una persona' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Ya hay responsable de legal');
    expect(server.inputsOf(AssignToFileDocument)).toEqual([expect.objectContaining({ userId: 'u9', discipline: 'legal', role: 'lead' })]);
    expect((within(card).getByLabelText('Persona') as HTMLSelectElement).value).toBe('u9');
  });

  it('does not let the lead go before another takes over', async () => {
    const server = await show();
    server.answer(EndAssignmentDocument, { endAssignment: refusedFor('lead-must-hand-over-first') });
    fireEvent.click(await screen.findByRole('button', { name: 'Terminar asignación de Lucía Arreola' }));
    fireEvent.input(await screen.findByLabelText('Motivo'), { target: { value: 'workload' } });
    fireEvent.click(screen.getByRole('button', { name: 'Terminar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Es la persona responsable de trabajo social');
  });

  it('takes a conflict and shows nothing more of the file', async () => {
    const server = await show();
    server.answer(DeclareConflictDocument, { declareConflict: { __typename: 'ConflictDeclared', at: '2026-11-23T18:00:00Z' } });
    fireEvent.input(await screen.findByLabelText('¿Cuál es el conflicto?'), { target: { value: 'Es mi sobrina' } });
    fireEvent.click(screen.getByRole('button', { name: 'Declarar el conflicto' }));
    await screen.findByRole('heading', { name: 'Gracias por decirlo' });
    expect(screen.queryByText('Quiénes están')).toBeNull();
  });
});
