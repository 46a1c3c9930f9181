import { passwordFlaw } from './password';

describe('a password', () => {
  it.each([
    ['corta', 'too-short'],
    ['catorce-letras', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['Contraseña Contraseña', 'too-common'],
    ['contraseñasegura2026', 'too-common'],
    ['PasswordPassword123', 'too-common'],
    ['111111111111111', 'too-common'],
    ['123456789012345', 'too-common'],
    ['qwertyuiopasdfgh', 'too-common'],
    ['hola hola hola hola', 'too-common'],
    ['mnbvcxzlkjhgfdsapoiu', 'too-common'],
    ['cobijo-demo-2026', 'too-common'],
  ])('%s is refused: %s', (password, flaw) => expect(passwordFlaw(password)).toBe(flaw));

  it('may not be only the name and the address of its owner', () =>
    expect(passwordFlaw('ximena.rios.rios.2026', ['Ximena', 'Ríos', 'ximena.rios@cobijo.example'])).toBe('too-common'));

  it.each(['lluvia sobre el tejado', 'Tres nubes y un río', 'ñandú-telaraña-71x'])('%s is taken', (password) =>
    expect(passwordFlaw(password, ['Kevin', 'Sosa'])).toBeNull());
});
