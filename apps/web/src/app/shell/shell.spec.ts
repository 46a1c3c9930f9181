import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { DraftKeyDocument, SessionDocument, SignInDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { SignedOut } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { Shell } from './shell';
import { wearTheme } from './theme';

@Component({ template: `<main id="main" tabindex="-1"><label>Nota<input /></label></main>` })
class AnyPage {}

const me = (roles: readonly string[]): object => ({
  id: '0198c0de-0000-7000-8000-000000000001',
  name: 'Lucía Arreola',
  roles,
  discipline: 'social_work',
  officeIds: [],
  office: { id: 'o1', code: 'TAP', name: 'Tapachula', timeZone: 'America/Mexico_City' },
});

describe('the shell', () => {
  afterEach(() => {
    speak('es');
    wearTheme('auto');
  });
  const open = async (server: WebAnswers): Promise<void> => {
    const { fixture } = await render(Shell, { providers: [server.provide(), provideRouter([{ path: '**', component: AnyPage }])] });
    await TestBed.inject(Session).load();
    await TestBed.inject(Router).navigateByUrl('/hoy');
    await fixture.whenStable();
  };
  const as = (roles: readonly string[]): Promise<void> => open(new WebAnswers().answer(SessionDocument, { demo: true, me: me(roles) }));

  it('shows the places of the role, in the same order in the rail and in the bottom bar', async () => {
    await as(['SW']);
    const [rail, bottom] = screen.getAllByRole('navigation', { name: 'Principal' });
    const words = (bar: HTMLElement | undefined): readonly (string | null)[] => within(bar ?? document.body).getAllByRole('link').map(({ textContent }) => textContent);
    expect(words(rail).slice(1)).toEqual(['Hoy', 'Expedientes', 'Triaje']);
    expect(words(bottom)).toEqual(['Hoy', 'Casos', 'Triaje']);
  });

  it('shows sessions to the panel and no triage', async () => {
    await as(['PAN']);
    const rail = screen.getAllByRole('navigation', { name: 'Principal' })[0] ?? document.body;
    expect(within(rail).queryByRole('link', { name: 'Triaje' })).toBeNull();
    within(rail).getByRole('link', { name: 'Sesiones' });
  });

  it('announces the demonstration, and changes language in place without losing what was typed', async () => {
    await as(['SW']);
    screen.getByText('Demostración: personas y datos inventados.');
    const note = screen.getByRole('textbox', { name: 'Nota' });
    fireEvent.input(note, { target: { value: 'Extraña a su abuela' } });
    fireEvent.click(screen.getByRole('button', { name: 'EN, English' }));
    await screen.findByText('Demonstration: invented people and data.');
    expect(screen.getByRole('textbox', { name: 'Nota' })).toBe(note);
    expect((note as HTMLInputElement).value).toBe('Extraña a su abuela');
  });

  it('searches from anywhere', async () => {
    await as(['SW']);
    fireEvent.keyDown(document, { key: 'k', ctrlKey: true });
    const box = screen.getByRole('searchbox', { name: 'Buscar persona o folio' });
    expect(document.activeElement).toBe(box);
    fireEvent.input(box, { target: { value: 'Petrona' } });
    const form = box.closest('form');
    if (form) fireEvent.submit(form);
    await waitFor(() => expect(TestBed.inject(Router).url).toBe('/expedientes?buscar=Petrona'));
  });

  it('wears the chosen appearance', async () => {
    await as(['SW']);
    fireEvent.click(screen.getByRole('radio', { name: 'Oscura' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  describe('when the session ran out while somebody was writing', () => {
    const back = async (id: string): Promise<HTMLElement> => {
      const server = new WebAnswers().answer(SessionDocument, { demo: true, me: me(['SW']) }).answer(DraftKeyDocument, { draftKey: '' });
      server.answer(SignInDocument, { signIn: { __typename: 'SignedIn', me: { ...me(['SW']), id } } });
      await open(server);
      const note = screen.getByRole('textbox', { name: 'Nota' });
      fireEvent.input(note, { target: { value: 'Extraña a su abuela' } });
      server.sessionOver = true;
      await expect(TestBed.inject(GraphqlClient).query(DraftKeyDocument, {})).rejects.toBeInstanceOf(SignedOut);
      fireEvent.input(await screen.findByLabelText('Correo'), { target: { value: 'alguien@demo.cobijo.example' } });
      fireEvent.input(screen.getByLabelText('Contraseña'), { target: { value: 'x' } });
      server.sessionOver = false;
      fireEvent.click(screen.getByRole('button', { name: 'Entrar', hidden: true }));
      return note;
    };

    it('lets the same person go on, with every word', async () => {
      const note = await back('0198c0de-0000-7000-8000-000000000001');
      await waitFor(() => expect(screen.queryByLabelText('Correo')).toBeNull());
      expect(screen.getByRole('textbox', { name: 'Nota' })).toBe(note);
      expect((note as HTMLInputElement).value).toBe('Extraña a su abuela');
    });

    it('leaves nothing of that person to anybody else, and sends nothing in the name of the newcomer', async () => {
      await back('0198c0de-0000-7000-8000-000000000002');
      await waitFor(() => expect(document.body.textContent).not.toContain('Lucía Arreola'));
      expect(screen.queryByRole('textbox', { name: 'Nota', hidden: true })).toBeNull();
      await expect(TestBed.inject(GraphqlClient).query(DraftKeyDocument, {})).rejects.toBeInstanceOf(SignedOut);
    });
  });

  it('says that the session is still open when the line is lost on leaving', async () => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me: me(['SW']) });
    await open(server);
    server.offline = true;
    fireEvent.click(screen.getByRole('button', { name: 'Salir', hidden: true }));
    await screen.findByText(/su sesión sigue abierta/);
  });

  it('offers another try when the server cannot be reached', async () => {
    const server = new WebAnswers().answer(SessionDocument, { demo: false, me: null });
    server.offline = true;
    await open(server);
    screen.getByText('No se pudo abrir Cobijo');
    server.offline = false;
    fireEvent.click(screen.getByRole('button', { name: 'Intentar otra vez' }));
    await screen.findByRole('textbox', { name: 'Nota' });
  });
});
