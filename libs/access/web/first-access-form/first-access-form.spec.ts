import { provideRouter } from '@angular/router';
import { CreateFirstAdministratorDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen } from '@testing-library/angular';
import { FirstAccessForm } from './first-access-form';

async function fillIn(createFirstAdministrator: object) {
  const server = new WebAnswers().answer(CreateFirstAdministratorDocument, { createFirstAdministrator });
  const { fixture } = await render(FirstAccessForm, { providers: [server.provide(), provideRouter([])] });
  fireEvent.input(screen.getByLabelText('Código de la consola'), { target: { value: 'ABCDE-FGHJK-LMNPQ-RSTUV' } });
  fireEvent.input(screen.getByLabelText('Su correo'), { target: { value: 'kevin@ejemplo.mx' } });
  fireEvent.click(screen.getByRole('button', { name: 'Crear la cuenta de administración' }));
  await fixture.whenStable();
}

describe('the first access to a new installation', () => {
  beforeEach(() => speak('es'));

  it('says that the account exists and leads to the door', async () => {
    await fillIn({ __typename: 'FirstAdministratorCreated', email: 'kevin@ejemplo.mx' });
    expect(screen.getByRole('status').textContent).toContain('kevin@ejemplo.mx');
    expect(screen.getByRole('link', { name: 'Ir a entrar' }).getAttribute('href')).toBe('/entrar');
  });

  it('says one thing for a wrong, late or used code, and keeps what was typed', async () => {
    await fillIn({ __typename: 'FirstAccessRefused' });
    expect(screen.getByRole('alert').textContent).toContain('El código no coincide');
    expect(screen.getByLabelText<HTMLInputElement>('Su correo').value).toBe('kevin@ejemplo.mx');
  });

  it('says at the field what a password lacks', async () => {
    await fillIn({ __typename: 'Invalid', problems: [{ __typename: 'Problem', field: 'password', code: 'too-short', params: [] }] });
    expect(screen.getByLabelText('Contraseña').getAttribute('aria-invalid')).toBe('true');
    screen.getByText(/^Necesita al menos 15 letras, y que no sea de las que todo el mundo prueba/);
    screen.getByRole('button', { name: /^Contraseña: Necesita al menos 15 letras/ });
  });

  it('speaks English', async () => {
    speak('en');
    const server = new WebAnswers();
    await render(FirstAccessForm, { providers: [server.provide(), provideRouter([])] });
    expect(screen.getByRole('button', { name: 'Create the administrator account' })).toBeTruthy();
  });
});
