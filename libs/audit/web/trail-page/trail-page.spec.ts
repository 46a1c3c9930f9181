import { readdirSync, readFileSync } from 'node:fs';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { TrailPageDocument, type TrailPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { auditTexts } from '../texts';
import { TrailPage } from './trail-page';

type Entry = TrailPageQuery['trail']['entries'][number];
const entry = (change: Partial<Entry>): Entry => ({
  id: '1',
  at: '2026-11-23T16:47:00Z',
  actorName: 'Beatriz Ocampo',
  actorDiscipline: 'legal',
  act: 'return.authorise',
  outcome: 'refused',
  grounds: [{ rule: 'G9', code: 'challenge-window-open', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '92-X' }] }],
  acceptedWarnings: null,
  ...change,
});
const withReason: Entry = entry({
  id: '2',
  act: 'placement.place',
  outcome: 'done',
  grounds: null,
  acceptedWarnings: [{ ground: { rule: 'R53', code: 'x', citations: [{ instrument: 'POLICY', article: 'motivos' }] }, reason: 'Ella lo pidió' }],
});

describe('the trail of a file', () => {
  afterEach(() => speak('es'));
  const show = async (server: WebAnswers): Promise<void> => {
    await render(TrailPage, { inputs: { caseFileId: '0198c0de-0000-7000-8000-000000000001' }, providers: [server.provide()] });
  };

  it('says who was refused what, with the article, and the reason given against a warning', async () => {
    await show(new WebAnswers().answer(TrailPageDocument, { trail: { entries: [entry({}), withReason], next: null } }));
    const [, refused, done] = await screen.findAllByRole('row');
    expect(refused?.textContent).toContain('Beatriz Ocampo');
    expect(refused?.textContent).toContain('Retorno: autorizar');
    expect(refused?.textContent).toContain('No procede');
    expect(refused?.textContent).toContain('G9 · Ley General de Niñas, Niños y Adolescentes 92-X');
    expect(done?.textContent).toContain('Siguió con esta razón: Ella lo pidió');
    speak('en');
    await screen.findByRole('heading', { name: 'Trail' });
    screen.getByText('Return: authorise');
  });

  it('asks for one kind only, and reads on', async () => {
    const server = new WebAnswers().answer(TrailPageDocument, ({ before, outcome }) => ({
      trail: { entries: [entry({ id: before ? '0' : '9', act: before ? 'trail.read' : 'return.authorise' })], next: before || outcome ? null : '9' },
    }));
    await show(server);
    fireEvent.click(await screen.findByRole('button', { name: 'Ver más antiguo' }));
    await screen.findByText('Bitácora: leer');
    expect(screen.getAllByRole('row')).toHaveLength(3);
    const filters = screen.getByRole('group', { name: 'Mostrar' });
    fireEvent.click(within(filters).getByRole('button', { name: 'No procede' }));
    await screen.findByRole('button', { name: 'No procede', pressed: true });
    expect(server.sent.at(-1)?.variables).toEqual(expect.objectContaining({ outcome: 'refused' }));
  });

  it('says so when there is nothing to show', async () => {
    await show(new WebAnswers().answer(TrailPageDocument, { trail: { entries: [], next: null } }));
    await screen.findByText(/No hay nada que mostrar/);
  });

  it('has words for every act of the product, in both languages', () => {
    const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((name: string) => /[\\/]api[\\/].*(?<!spec)\.ts$/.test(name));
    const acts = new Set(files.flatMap((name: string) => [...readFileSync(`libs/${name}`, 'utf8').matchAll(/\bact: '([a-z-]+\.[a-z-]+)'/g)].map((found) => found[1] ?? '')));
    const spoken = (act: string, words: string): boolean => !words.startsWith(`${act.split('.')[0] ?? ''}:`);
    const raw = [...acts].filter((act) => !spoken(act, auditTexts.es.act(act)) || auditTexts.es.act(act).endsWith(`: ${(act.split('.')[1] ?? '').replaceAll('-', ' ')}`));
    expect(acts.size).toBeGreaterThan(50);
    expect(raw).toEqual([]);
  });
});
