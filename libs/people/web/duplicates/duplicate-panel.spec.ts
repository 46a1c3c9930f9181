import { DuplicateCandidatesDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { configure, fireEvent, render, screen, within } from '@testing-library/angular';
import { DuplicatePanel, type Judgement } from './duplicate-panel';

// Duplicates and searches wait for a pause in the typing.
configure({ dom: { asyncUtilTimeout: 4000 } });

const known = {
  childId: 'c1', score: 0.92, band: 'much', childCode: 'N-7KQ4M2B', name: 'Wílmer Antonio Paz',
  birthDate: '2010-02-11', nationalities: ['HN'], siblingNames: ['Josué'], signs: [{ code: 'name', tells: 'for' }, { code: 'mother', tells: 'unknown' }],
};

describe('R6 duplicates while a name is typed', () => {
  const judged: Judgement[] = [];
  const open = async (name: string, found: readonly object[] = [known]) => {
    const server = new WebAnswers().answer(DuplicateCandidatesDocument, { duplicateCandidates: found });
    const view = await render(DuplicatePanel, { inputs: { query: { name } }, on: { judge: (said: Judgement) => judged.push(said) }, providers: [server.provide()] });
    return { server, ...view };
  };

  it('R6 asks only after a pause, and not for two letters', async () => {
    const { server, fixture } = await open('wi');
    await fixture.whenStable();
    expect(server.sent).toEqual([]);
    screen.getByText(/Escriba un nombre o apodo/);
  });

  it('R6 shows how alike, why, and takes the verdict', async () => {
    await open('wilmer p');
    const first = within((await screen.findByRole('heading', { name: 'Wílmer Antonio Paz' })).closest('li') ?? document.body);
    first.getByText('Muy parecido');
    first.getByText(/Honduras · hermanas o hermanos: Josué/);
    first.getByText('Madre: no la sabemos');
    fireEvent.click(first.getByRole('button', { name: 'Es otra' }));
    expect(judged).toEqual([{ childId: 'c1', verdict: 'not_same' }]);
  });

  it('R6 says that nobody of one’s own is alike, and that other offices compare theirs', async () => {
    await open('wilmer paz', []);
    await screen.findByText(/Nadie parecido entre quienes usted puede ver/);
  });
});
