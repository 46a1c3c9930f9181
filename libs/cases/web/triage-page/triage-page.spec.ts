import { provideRouter } from '@angular/router';
import { TriageListDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { TriagePage } from './triage-page';

// Duplicates and searches wait for a pause in the typing.
configure({ dom: { asyncUtilTimeout: 4000 } });

const row = {
  id: 'r1', referralNo: 'TAP-E-2026-0001', receivedAt: '2026-11-23T16:41:00Z', channel: 'text', sourceType: 'self_child', priority: 0, state: 'new', personNames: ['Wilmer P.'],
  personCount: 2, ratifyBy: null, takenByName: 'Noé Chávez',
};
const list = (over: object = {}) => ({ triageList: { total: 1, open: 1, next: null, rows: [row], ...over } });

async function open(data: object) {
  const server = new WebAnswers().answer(TriageListDocument, data);
  const { fixture } = await render(TriagePage, { providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}

describe('the triage list', () => {
  afterEach(() => speak('es'));

  it('shows who calls, how, and how urgent it is, in words', async () => {
    await open(list());
    expect(screen.getByRole('link', { name: 'Wilmer P. y 1 persona más' }).getAttribute('href')).toBe('/triaje/r1');
    screen.getByText(/TAP-E-2026-0001 · Mensaje de texto o WhatsApp · La propia niña, niño o adolescente · Nueva · la tomó Noé Chávez/);
    screen.getByText('Prioridad 0: Emergencia');
  });

  it('asks for what is typed and for the filter', async () => {
    const { server, settle } = await open(list());
    fireEvent.input(screen.getByRole('searchbox', { name: 'Buscar por nombre o número' }), { target: { value: 'ángela' } });
    await waitFor(() => expect(server.sent.at(-1)?.variables).toMatchObject({ search: 'ángela', state: 'open' }));
    fireEvent.click(screen.getByRole('button', { name: 'Solo emergencias' }));
    await settle();
    expect(server.sent.at(-1)?.variables).toMatchObject({ search: 'ángela', state: null, priority: 0 });
    expect(screen.getByRole('button', { name: 'Solo emergencias' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says "or more" where it counted no further, in both languages', async () => {
    const { settle } = await open(list({ total: 100, open: 100 }));
    screen.getByText('Hay 100 o más llamadas por atender.');
    screen.getByText('100 o más');
    speak('en');
    await settle();
    screen.getByText('100 or more calls are waiting.');
    screen.getByText('100 or more');
  });

  it('says that nothing matches and offers to take a call, in both languages', async () => {
    const { settle } = await open(list({ rows: [], total: 0, open: 0 }));
    screen.getByText('Ninguna llamada coincide.');
    speak('en');
    await settle();
    screen.getByText('No call matches.');
    expect(screen.getAllByRole('link', { name: 'Take a call' })).toHaveLength(2);
  });
});
