import { DuplicateCandidatesDocument, DuplicateVerdictsDocument, FamilyPageDocument, MergeChildrenDocument, RecordDuplicateVerdictDocument, SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { configure, fireEvent, screen, within } from '@testing-library/angular';
import { aFrame, aSocialWorker, aSupervisor, provideFile, signedIn } from '../case-frame/frame-fixture';
import { DuplicatesPage } from './duplicates-page';

jest.setTimeout(20_000);
configure({ dom: { asyncUtilTimeout: 4000 } });

const alike = (childId: string, name: string) => ({
  childId, score: 0.9, band: 'much', childCode: `N-${childId}`, name, birthDate: null, nationalities: ['GT'], siblingNames: [], signs: [],
});
const family = {
  familyPage: {
    child: { id: 'c1', childCode: 'N-1', givenNames: 'Petrona', paternalSurname: 'Matías', sex: 'female', nationalities: ['GT'], birthDate: '2011-05-03', documents: [{ number: 'A204' }], version: 1 },
    relationships: [{ id: 'r1', type: 'mother', givenNames: 'Juana', paternalSurname: 'Matías' }], siblings: [],
  },
};

describe('Duplicados', () => {
  const show = async (me: typeof aSocialWorker, verdicts: readonly object[] = []) => {
    const server = new WebAnswers()
      .answer(SessionDocument, { demo: true, me })
      .answer(FamilyPageDocument, family)
      .answer(DuplicateCandidatesDocument, { duplicateCandidates: [alike('c1', 'Petrona Matías'), alike('c2', 'Petrona Mathías')] })
      .answer(DuplicateVerdictsDocument, { duplicateVerdicts: verdicts })
      .answer(RecordDuplicateVerdictDocument, { recordDuplicateVerdict: { __typename: 'DuplicateVerdictRecorded', verdict: 'same' } });
    await showPage(DuplicatesPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    return server;
  };
  const judged = [{ otherChildId: 'c2', verdict: 'same', reason: 'Misma madre', byName: 'Lucía Arreola', at: '2026-11-27T18:00:00Z' }];

  it('R6 looks with name, mother, date and numbers, leaves herself out, and keeps the verdict', async () => {
    const server = await show(aSocialWorker);
    await screen.findByRole('heading', { name: 'Petrona Mathías' });
    expect(screen.queryByRole('heading', { name: 'Petrona Matías' })).toBeNull();
    expect(server.sent.find(({ variables }) => 'query' in variables)?.variables).toMatchObject({ query: { name: 'Petrona Matías', motherName: 'Juana Matías', birthDate: '2011-05-03', numbers: ['A204'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Es la misma' }));
    expect(server.inputsOf(RecordDuplicateVerdictDocument)).toMatchObject([{ childId: 'c1', otherChildId: 'c2', verdict: 'same' }]);
  });

  it('R6 leaves merging to a supervisor', async () => {
    await show(aSocialWorker, judged);
    await screen.findByText(/Misma madre/);
    screen.getByText(/Unir registros le toca a supervisión/);
    expect(screen.queryByRole('button', { name: 'Unir los registros' })).toBeNull();
  });

  it('R6 tells what merging does, and shows why it does not go ahead where it was pressed', async () => {
    const server = await show(aSupervisor, judged);
    const ground = { rule: 'R6', code: 'both-have-active-file', kind: 'block', citations: [{ instrument: 'policy', article: 'duplicates' }], params: [] };
    server.answer(MergeChildrenDocument, { mergeChildren: { __typename: 'Refused', grounds: [ground] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Unir los registros' }));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    dialog.getByText(/N-c2 queda con su historia y apunta aquí/);
    fireEvent.input(dialog.getByLabelText(/Cómo se sabe que es la misma persona/), { target: { value: 'Misma cicatriz' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Unir los registros', hidden: true }));
    await dialog.findByText('Los dos registros tienen expediente abierto');
    expect(server.inputsOf(MergeChildrenDocument)).toMatchObject([{ childId: 'c2', intoChildId: 'c1', reason: 'Misma cicatriz' }]);
  });
});
