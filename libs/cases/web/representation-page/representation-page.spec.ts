import { fireEvent, screen, within } from '@testing-library/angular';
import {
  CaseRepresentationsDocument,
  ChangeRepresentationDocument,
  DesignateRepresentativeDocument,
  RecordRepresentationServedDocument,
  SessionDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, provideFile, signedIn } from '../case-frame/frame-fixture';
import { RepresentationPage } from './representation-page';

const caseFile = {
  __typename: 'CaseFile',
  id: aFrame.id,
  child: { __typename: 'ChildHeading', id: 'c', preferredName: 'Petrona' },
  representations: [
    { __typename: 'Representation', id: 'r1', kind: 'suplencia', status: 'active', userId: null, holder: 'Procuraduría de Chiapas', authority: 'Oficio 114', since: '2026-11-04T18:00:00Z', until: null, conflictOfInterest: null, servedAt: null, version: 2 },
  ],
};
const refused = { __typename: 'Refused', grounds: [{ __typename: 'Ground', rule: 'STATE', code: 'another-representative-stands', kind: 'block', citations: [], params: [] }] };

describe('Representación', () => {
  const show = async (): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me: aSocialWorker }).answer(CaseRepresentationsDocument, { caseFile, staff: [] });
    await showPage(RepresentationPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    return server;
  };

  it('says who stands for her, on what paper, and whether they were served', async () => {
    await show();
    const card = await screen.findByRole('region', { name: 'Quiénes son' });
    for (const words of ['Procuraduría de Chiapas', 'En suplencia: Procuraduría', 'Oficio 114', 'Sin notificar']) expect(card.textContent).toContain(words);
  });

  it('designates, and says why two cannot stand in the same place', async () => {
    const server = await show();
    server.answer(DesignateRepresentativeDocument, { designateRepresentative: refused });
    const card = await screen.findByRole('region', { name: 'Designar' });
    fireEvent.input(within(card).getByLabelText('Tipo'), { target: { value: 'tutor' } });
    fireEvent.input(within(card).getByLabelText(/Otra persona/), { target: { value: 'Eulogio Méndez' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Designar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Ya hay quien ocupa el lugar de la madre o el padre');
    expect(server.inputsOf(DesignateRepresentativeDocument)).toEqual([expect.objectContaining({ kind: 'tutor', holderName: 'Eulogio Méndez', organisation: null })]);
  });

  it('puts a representation in doubt with its reason, on the version that was read', async () => {
    const server = await show();
    server.answer(ChangeRepresentationDocument, { changeRepresentation: { __typename: 'RepresentationChanged', version: 3 } });
    fireEvent.click(await screen.findByRole('button', { name: 'Cambiar o notificar a Procuraduría de Chiapas' }));
    fireEvent.input(await screen.findByLabelText(/Motivo de duda/), { target: { value: 'Mismo titular que el centro' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar cambio' }));
    await screen.findByRole('region', { name: 'Quiénes son' });
    expect(server.inputsOf(ChangeRepresentationDocument)).toEqual([expect.objectContaining({ version: 2, status: 'contested', conflictOfInterest: 'Mismo titular que el centro' })]);
  });

  it('records that the representative was served', async () => {
    const server = await show();
    server.answer(RecordRepresentationServedDocument, { recordRepresentationServed: { __typename: 'RepresentationServed', servedAt: '2026-11-23T18:00:00Z' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Cambiar o notificar a Procuraduría de Chiapas' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Registrar notificación de hoy' }));
    await screen.findByRole('region', { name: 'Quiénes son' });
    expect(server.inputsOf(RecordRepresentationServedDocument)).toEqual([expect.objectContaining({ representationId: 'r1', how: 'in_person' })]);
  });
});
