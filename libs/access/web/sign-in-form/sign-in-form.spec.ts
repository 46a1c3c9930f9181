import { TestBed } from '@angular/core/testing';
import { fireEvent, render, screen } from '@testing-library/angular';
import { SignInDocument, SignOutDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { timeZone } from '@cobijo/ui/i18n/time-zone';
import { Can } from '../can';
import { Session, type SignedInPerson } from '../session';
import { SignInForm } from './sign-in-form';

const lucia: SignedInPerson = {
  id: '0198c0de-0000-7000-8000-000000000001',
  name: 'Lucía Arreola',
  roles: ['SW'],
  discipline: 'social_work',
  officeIds: [],
  office: { id: 'o1', code: 'TIJ', name: 'Tijuana', timeZone: 'America/Tijuana' },
};
const aFile = { officeId: 'o1', team: [{ userId: lucia.id, discipline: 'social_work', role: 'lead' }] };

describe('signing in', () => {
  const show = async (server: WebAnswers): Promise<jest.Mock> => {
    const entered = jest.fn();
    await render(SignInForm, { on: { entered }, providers: [server.provide()] });
    return entered;
  };
  const type = (email: string, password: string): void => {
    fireEvent.input(screen.getByLabelText('Correo'), { target: { value: email } });
    fireEvent.input(screen.getByLabelText('Contraseña'), { target: { value: password } });
    fireEvent.click(screen.getByRole('button', { name: 'Entrar' }));
  };

  it('opens the session and counts the days in the zone of the office', async () => {
    const entered = await show(new WebAnswers().answer(SignInDocument, { signIn: { __typename: 'SignedIn', me: lucia } }));
    type('lucia@demo.cobijo.example', 'x');
    await screen.findByRole('button', { name: 'Entrar' });
    await TestBed.tick();
    expect(TestBed.inject(Session).me()?.name).toBe('Lucía Arreola');
    expect(entered).toHaveBeenCalledTimes(1);
    expect(timeZone()).toBe('America/Tijuana');
  });

  it('answers the same for whatever does not fit, keeps the e-mail and forgets the password', async () => {
    const entered = await show(new WebAnswers().answer(SignInDocument, { signIn: { __typename: 'SignInRefused', retryAt: null } }));
    type('lucia@demo.cobijo.example', 'no');
    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('No pudo entrar');
    expect((screen.getByLabelText('Correo') as HTMLInputElement).value).toBe('lucia@demo.cobijo.example');
    expect((screen.getByLabelText('Contraseña') as HTMLInputElement).value).toBe('');
    expect(entered).not.toHaveBeenCalled();
  });

  it('says when one may try again after many attempts', async () => {
    await show(new WebAnswers().answer(SignInDocument, { signIn: { __typename: 'SignInRefused', retryAt: '2026-11-23T17:05:00Z' } }));
    type('lucia@demo.cobijo.example', 'no');
    expect((await screen.findByRole('alert')).textContent).toMatch(/a las \d\d:05/);
  });

  it('says that the server could not be asked', async () => {
    const server = new WebAnswers();
    server.offline = true;
    await show(server);
    type('lucia@demo.cobijo.example', 'x');
    expect((await screen.findByRole('alert')).textContent).toContain('No se pudo preguntar al servidor');
  });

  it('asks for both before it asks the server', async () => {
    await show(new WebAnswers());
    fireEvent.click(screen.getByRole('button', { name: 'Entrar' }));
    await screen.findByText('Escriba su correo y su contraseña.');
  });
});

describe('a button drawn only for whom it may serve', () => {
  it('follows the same abilities as the server, and goes with the session', async () => {
    const server = new WebAnswers()
      .answer(SignInDocument, { signIn: { __typename: 'SignedIn', me: lucia } })
      .answer(SignOutDocument, { signOut: { done: true } });
    const { fixture } = await render(
      `<button *cobCan="['place', 'StopOrder', file]">Detener</button><button *cobCan="['lift', 'StopOrder', file]">Levantar</button><button *cobCan="['place', 'StopOrder', other]">Ajeno</button>`,
      { imports: [Can], componentProperties: { file: aFile, other: { ...aFile, team: [] } }, providers: [server.provide()] },
    );
    expect(screen.queryByRole('button')).toBeNull();
    const session = TestBed.inject(Session);
    await session.signIn('lucia@demo.cobijo.example', 'x');
    await fixture.whenStable();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Detener']);
    await session.signOut('here');
    await fixture.whenStable();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
