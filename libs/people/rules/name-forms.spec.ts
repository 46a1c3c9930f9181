import { looksLikeANumber, looksLikeCurp, nameForms, normalForm, normalNumber } from './name-forms';

describe('R6 the normal form of a name', () => {
  it.each([
    ['Wílmer Antonio Paz López', 'wilmer antonio paz lopez'],
    ['Guilmer Jiménez Peña', 'Wilmer Gimenes Pena'],
    ['Yessenia Vásquez', 'Jessenia Basques'],
    ['Xiomara Hernández', 'Siomara Ernandes'],
    ["K'antel Ch'ok", 'Kantel Chok'],
    ['María de los Ángeles Cruz', 'maria angeles cruz'],
    ['Brayan Quispe', 'Brallan Kispe'],
    ['Jhon Kevin Zelaya', 'John Quevin Selaya'],
  ])('R6 hears %s and %s as one', (one, other) => expect(normalForm(one)).toBe(normalForm(other)));

  it('R6 reads two surnames in either order, and the Haitian order with the surname first', () => {
    expect(normalForm({ givenNames: 'Josué', paternalSurname: 'Paz', maternalSurname: 'López' })).toBe(
      normalForm({ givenNames: 'Josué', paternalSurname: 'López', maternalSurname: 'Paz' }),
    );
    expect(normalForm('Jean-Baptiste Rose-Laure')).toBe(normalForm('Rose Laure Jean Baptiste'));
  });

  it('R6 takes one name alone, and no name at all', () => {
    expect(normalForm({ givenNames: 'Ixchel' })).not.toBe('');
    expect(normalForm({ givenNames: null })).toBe('');
    expect(nameForms('¿?')).toEqual([]);
  });

  it('R6 spells nicknames out, each meaning on its own', () => {
    expect(nameForms('Chuy Morales')).toContain(normalForm('Jesús Morales'));
    expect(nameForms('Beto Cruz')).toEqual(expect.arrayContaining([normalForm('Roberto Cruz'), normalForm('Alberto Cruz')]));
  });

  it('keeps different names apart', () => expect(normalForm('Petrona')).not.toBe(normalForm('Pedro')));

  it('R6 compares CURP, NUE and A-number without their dashes', () => {
    expect(normalNumber('a 123-456.789')).toBe('A123456789');
    expect(looksLikeANumber('A-123 456 789')).toBe(true);
    expect(looksLikeCurp('PELW100101HNEZPL05')).toBe(true);
    expect(looksLikeCurp('PELW100101')).toBe(false);
  });
});
